/** A page for old browsers has taken matchMedia away, or never had it. */
export default {
  says: '`matchMedia` missing',
  // A widget that could not guess its width renders again, and then ignores taps for half a second.
  head: `<script>
    window.matchMedia = undefined;
    var hostWorking = true;
    addEventListener('load', function () { setTimeout(function () { hostWorking = false; }, 600); });
  </script>`,
};

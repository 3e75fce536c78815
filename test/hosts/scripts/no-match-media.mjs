/** A page for old browsers has taken matchMedia away, or never had it. */
export default {
  says: '`matchMedia` missing',
  // A widget that could not guess its width is drawn anew, and then a tap within half a second does nothing.
  head: `<script>
    window.matchMedia = undefined;
    var hostWorking = true;
    addEventListener('load', function () { setTimeout(function () { hostWorking = false; }, 600); });
  </script>`,
};

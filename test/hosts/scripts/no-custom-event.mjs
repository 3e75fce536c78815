/** An old polyfill for Internet Explorer has put a function that throws in place of CustomEvent. */
export default {
  says: '`CustomEvent` and `Event` replaced by functions that throw',
  head: `<script>
    window.CustomEvent = function () { throw new TypeError('Illegal constructor'); };
    window.Event = function () { throw new TypeError('Illegal constructor'); };
  </script>`,
};

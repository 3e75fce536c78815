/** A polyfill for styles puts a constructor in place that makes nothing. */
export default {
  says: '`new CSSStyleSheet()` throws',
  head: `<script>
    window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
  </script>`,
};

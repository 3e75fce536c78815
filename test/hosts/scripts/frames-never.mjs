/** A battery saver replaces requestAnimationFrame by a function that never calls back. */
export default {
  says: '`requestAnimationFrame` and `requestIdleCallback` never call back; `setTimeout` gives an object',
  head: `<script>
    window.requestAnimationFrame = window.requestIdleCallback = function () { return 1; };
    var later = setTimeout;
    window.setTimeout = function (fn, ms) {
      if (this !== undefined && this !== window) throw new TypeError('Illegal invocation');
      var id = later(fn, ms);
      return { id: id, valueOf: function () { return id; } };
    };
  </script>`,
};

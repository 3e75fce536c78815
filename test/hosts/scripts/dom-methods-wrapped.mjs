/** A tag manager wraps what adds elements and listeners. */
export default {
  says: '`appendChild`, `insertBefore`, `addEventListener`, `dispatchEvent`, `attachShadow` wrapped',
  head: `<script>
    var wrap = function (prototype, name) {
      var old = prototype[name];
      prototype[name] = function () { return old.apply(this, arguments); };
    };
    ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'cloneNode'].forEach(function (name) { wrap(Node.prototype, name); });
    ['addEventListener', 'removeEventListener', 'dispatchEvent'].forEach(function (name) { wrap(EventTarget.prototype, name); });
    ['append', 'setAttribute', 'attachShadow', 'remove', 'closest', 'matches'].forEach(function (name) { wrap(Element.prototype, name); });
    ['setTimeout', 'requestAnimationFrame', 'fetch', 'getComputedStyle'].forEach(function (name) { wrap(window, name); });
  </script>`,
};

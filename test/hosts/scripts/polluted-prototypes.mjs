/** Enumerable members on every prototype that scripts add to. */
export default {
  says: 'Enumerable members on the prototypes of Object, Array, String, Function, Node',
  head: `<script>
    [Object, Array, String, Number, Function, Node, Element, Map, Set, Promise].forEach(function (type) {
      type.prototype.extra = function () { return 'extra'; };
      type.prototype.isEmpty = function () { return !this.length; };
    });
    Object.prototype.url = 'x';
    Object.prototype.clone = function () { return this; };
  </script>`,
};

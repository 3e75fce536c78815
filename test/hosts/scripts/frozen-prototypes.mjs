/** A security script freezes the built-ins. */
export default {
  says: 'The prototypes of Array, Object, Function, Map and Promise frozen',
  head: `<script>
    [Array, Object, Function, Map, Set, Promise, String].forEach(function (type) { Object.freeze(type.prototype); });
  </script>`,
};

/** Old Prototype versions give arrays, texts and dates a toJSON that returns JSON. */
export default {
  says: '`toJSON` on arrays, texts and dates, as Prototype 1.6 has it',
  head: `<script>
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return String(this); };
    Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };
  </script>`,
};

/** A root of 10px, and a body that is smaller still, both important. */
export default {
  says: '`html { font-size: 10px !important }` and a body of 50%',
  head: '<style>html { font-size: 10px !important } body { font-size: 50% !important }</style>',
};

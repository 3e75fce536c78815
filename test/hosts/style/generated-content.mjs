/** Icons and counters before everything. */
export default {
  says: '`*::before` and `*::after` with content',
  head: '<style>*::before { content: "x"; color: red } *::after { content: counter(a); counter-increment: a }</style>',
};

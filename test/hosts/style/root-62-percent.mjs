/** The old trick that makes 1rem 10px. */
export default {
  says: '`html { font-size: 62.5% }` and a body of 1.4rem',
  engine: 'a size that is rounded',
  head: '<style>html { font-size: 62.5% } body { font-size: 1.4rem }</style>',
};

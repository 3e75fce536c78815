/** Where the family is `monospace` alone, browsers take 13px for 16px. */
export default {
  says: '`body { font-family: monospace }`',
  engine: 'the smaller size of monospace text',
  head: '<style>body { font-family: monospace }</style>',
};

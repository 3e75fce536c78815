/** A reset that takes every style of every element away, and means it. */
export default {
  says: '`* { all: unset !important }`',
  engine: '`all: unset`',
  head: '<style>* { all: unset !important }</style>',
  lets: ['lineHeight'],
  because: "The line height is the browser's, since the page may set it, so that readers can",
};

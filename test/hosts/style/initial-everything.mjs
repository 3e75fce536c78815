/** A reset that sets every style of every element to `initial`. */
export default {
  says: '`* { all: initial !important }`',
  engine: '`all: initial`',
  head: '<style>* { all: initial !important }</style>',
  lets: ['lineHeight'],
  because: "The line height is the browser's, since the page may set it, so that readers can",
};

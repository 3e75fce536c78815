/** A reset with `revert`, as content blockers and reader modes have it. */
export default {
  says: '`body * { all: revert !important }`',
  engine: 'its own style sheet, to which `revert` goes back',
  head: '<style>body * { all: revert !important }</style>',
  lets: ['lineHeight'],
  because: "The line height is the browser's, since the page may set it, so that readers can",
};

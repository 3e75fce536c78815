/** The old way to make columns. */
export default {
  says: 'Each in a box that floats',
  engine: 'shrinking to fit in a float',
  head: '<style>.box > * { float: left }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

/** A wrapper without a box, and the tags told to be without one. */
export default {
  says: '`display: contents` on the wrapper and on the tags',
  head: '<style>.box, .box > * { display: contents }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

/** A carousel: moved by a transform, cut off at its edges. */
export default {
  says: 'In a box with a transform and `overflow: hidden`',
  head: '<style>.box { transform: translateZ(0); overflow: hidden; contain: layout paint; will-change: transform }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

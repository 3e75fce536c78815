/** In a box that scrolls by itself, under a header that stays. */
export default {
  says: 'In a box that scrolls, with scroll snapping',
  engine: 'scroll snapping',
  head: '<style>.box { height: 500px; overflow: auto; scroll-snap-type: y proximity } .box > * { scroll-snap-align: start }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

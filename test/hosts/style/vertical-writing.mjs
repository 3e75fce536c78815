/** A page that writes from top to bottom. */
export default {
  says: '`writing-mode: vertical-rl` on a box around the widgets',
  engine: 'a vertical box around a horizontal one',
  head: '<style>.box { writing-mode: vertical-rl; text-orientation: upright; height: 700px }</style>',
  body: (_, { each }) => `<div class="box">${each((tag) => `<div>${tag}</div>`)}</div>`,
  // Such a page scrolls sideways by itself.
  wide: true,
};

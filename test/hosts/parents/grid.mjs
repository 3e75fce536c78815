/** In a grid of equal columns. */
export default {
  says: 'In a grid of two columns',
  engine: 'widths in a grid',
  head: '<style>.box { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

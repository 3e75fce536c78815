/** In a row that gives each as little as it wants. */
export default {
  says: 'In a flex column that does not stretch',
  engine: 'widths in a flex column',
  head: '<style>.box { display: flex; flex-direction: column; align-items: flex-start }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

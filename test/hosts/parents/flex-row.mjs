/** Four in one row, beside each other. */
export default {
  says: 'In a flex row, all four beside each other',
  head: '<style>.box { display: flex; gap: 8px }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

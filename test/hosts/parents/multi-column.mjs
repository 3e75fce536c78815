/** Text in newspaper columns. */
export default {
  says: 'In a box of two text columns, each widget kept whole',
  engine: 'how columns break',
  head: '<style>.box { columns: 2 } .box > * { break-inside: avoid }</style>',
  body: (widgets) => `<div class="box">${widgets}</div>`,
};

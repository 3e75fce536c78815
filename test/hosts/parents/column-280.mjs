/** A narrow side column. */
export default {
  says: 'In a side column of 280px',
  engine: 'a narrow column',
  head: '<style>aside { width: 280px }</style>',
  body: (widgets) => `<aside>${widgets}</aside>`,
};

/** A page laid out by a table. */
export default {
  says: 'In the cells of a layout table',
  engine: 'widths in a table',
  body: (_, { each }) => `<table>${each((tag) => `<tr><td>${tag}</td></tr>`)}</table>`,
};

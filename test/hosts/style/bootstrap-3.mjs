/** Bootstrap 3 makes the root 10px and gives headings, labels, tables and legends looks of their own. */
export default {
  says: 'Bootstrap 3.4.1, with its 10px root',
  head: '<link rel="stylesheet" href="/npm/bootstrap3/dist/css/bootstrap.css">',
  body: (widgets) => `<div class="container">${widgets}</div>`,
};

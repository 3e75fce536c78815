/** Materialize hides native checkboxes and draws its own. On small screens its root is 14px. */
export default {
  says: 'Materialize 1.0, which hides native checkboxes',
  head: '<link rel="stylesheet" href="/npm/materialize-css/dist/css/materialize.css">',
  body: (widgets) => `<div class="container">${widgets}</div>`,
};

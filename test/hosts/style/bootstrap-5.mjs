/** Bootstrap 5, with its utilities for size, colour and alignment around the widgets. */
export default {
  says: 'Bootstrap 5.3.9, with its utilities around the widgets',
  engine: 'one framework, its forms and its grid',
  head: '<link rel="stylesheet" href="/npm/bootstrap5/dist/css/bootstrap.css">',
  body: (widgets) =>
    `<div class="container fs-6 fw-bold text-end text-danger lh-1">${widgets}</div>`,
};

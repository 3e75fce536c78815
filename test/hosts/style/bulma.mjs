/** Bulma, in its content box, which styles every heading, list and link inside. */
export default {
  says: 'Bulma 1.0, in its content box',
  head: '<link rel="stylesheet" href="/npm/bulma/css/bulma.css">',
  body: (widgets) =>
    `<section class="section"><div class="content is-small">${widgets}</div></section>`,
};

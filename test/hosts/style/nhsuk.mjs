/** The sheet of NHS websites, in a page's usual main column. */
export default {
  says: 'nhsuk-frontend 10.6',
  head: '<link rel="stylesheet" href="/npm/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css">',
  body: (widgets) => `
    <div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">
      <div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds nhsuk-body">${widgets}</div></div>
    </main></div>`,
  // The sheet's own fonts.
  asks: /^https:\/\/assets\.nhs\.uk\/fonts\//,
};

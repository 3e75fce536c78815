/** The sheet of GOV.UK, in its main column. */
export default {
  says: 'govuk-frontend 6.6',
  head: '<link rel="stylesheet" href="/npm/govuk-frontend/dist/govuk/govuk-frontend.min.css">',
  html: 'lang="en" class="govuk-template"',
  body: (widgets) => `
    <div class="govuk-width-container"><main class="govuk-main-wrapper govuk-body">${widgets}</main></div>`,
  // The sheet's own fonts.
  asks: /\/assets\/fonts\//,
};

/** Foundation, in its grid. */
export default {
  says: 'Foundation 6.9, in its grid',
  head: '<link rel="stylesheet" href="/npm/foundation-sites/dist/css/foundation.css">',
  body: (widgets) => `
    <div class="grid-container"><div class="grid-x grid-margin-x">
      <div class="cell medium-8">${widgets}</div>
    </div></div>`,
};

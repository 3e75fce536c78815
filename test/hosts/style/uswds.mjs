/** The US Web Design System, with its usa-prose rules for everything inside. */
export default {
  says: 'USWDS 3.14, in its prose box',
  head: '<link rel="stylesheet" href="/fetched/uswds/dist/css/uswds.css">',
  body: (widgets) => `<div class="grid-container usa-prose">${widgets}</div>`,
};

/**
 * Sets the size of a page in Firefox by the one command that does it. Puppeteer's own `setViewport`
 * also turns the screen, which Firefox before 144 refuses, and Debian still has 140.
 * @param {import('puppeteer-core').Page} page
 * @param {{ width: number, height: number }} size in px
 */
export const setFirefoxViewport = (page, { width, height }) =>
  page.browser().connection.send('browsingContext.setViewport', {
    context: page.mainFrame()._id,
    viewport: { width, height },
  });

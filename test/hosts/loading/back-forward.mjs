/** A person follows a link and comes back. */
export default {
  says: 'Left by a link and come back to, from the back-forward cache where there is one',
  engine: 'its back-forward cache',
  headers: { 'Cache-Control': 'no-cache' },
  files: { 'next.html': '<!doctype html><title>Next</title><p>Next page' },
  visit: async (tab, url) => {
    await tab.open(url);
    await tab.open(`${url}next.html`);
    await tab.back();
  },
};

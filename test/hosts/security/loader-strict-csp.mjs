/** Scripts and styles of the site itself, and nothing else. */
export default {
  says: "The loader under `default-src 'none'; script-src 'self'; style-src 'self'`",
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  scripts: '<script src="/dist/loader.js"></script>',
};

/** The strictest policy that a page with scripts and styles of its own can have. */
export default {
  says: "`default-src 'none'; script-src 'self'; style-src 'self'`",
  engine: 'constructed style sheets under a strict policy',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
};

/** A policy that allows no style sheet at all. */
export default {
  says: "`default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'`",
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

/** Prototype under the same policy. It tries out an `onclick` attribute, which is reported. */
export default {
  says: 'The same with Prototype 1.7.3 before the widgets',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  head: '<script src="/fetched/prototype.js"></script>',
  reports: /^script-src-attr blocked inline/,
  because: 'The one report is of Prototype itself, which tries out an `onclick` attribute',
};

/** MooTools hides adopted style sheets from libraries, and the policy forbids every other way. */
export default {
  says: 'The strict policy with the stand-in for MooTools before the widgets',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  head: '<script src="/fetched/mootools-stand-in.js"></script>',
};

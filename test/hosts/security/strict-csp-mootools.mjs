/** MooTools hides adopted style sheets from libraries, and the policy forbids every other way. */
export default {
  says: 'The same with MooTools 1.4.5 before the widgets',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  head: '<script src="/fetched/mootools.js"></script>',
};

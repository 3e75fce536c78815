/** RequireJS defines `define`, which files of two minds take as an invitation. */
export default {
  says: 'RequireJS before the widgets',
  head: '<script src="/npm/requirejs/require.js"></script>',
};

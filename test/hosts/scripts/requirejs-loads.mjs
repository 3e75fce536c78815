/** RequireJS loads the file itself. */
export default {
  says: 'RequireJS loads `bedside.js`',
  head: '<script src="/npm/requirejs/require.js"></script>',
  scripts: "<script>require(['/dist/bedside.js'])</script>",
};

/** All polyfills of core-js. */
export default {
  says: 'core-js 3.50, the whole bundle',
  head: '<script src="/npm/core-js-bundle/minified.js"></script>',
};

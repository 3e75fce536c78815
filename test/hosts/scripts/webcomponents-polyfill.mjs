/** The web components polyfills, which do little in a browser of today. */
export default {
  says: 'webcomponentsjs 2.8 before the widgets',
  engine: 'a polyfill of what it has or lacks',
  head: '<script src="/npm/@webcomponents/webcomponentsjs/webcomponents-bundle.js"></script>',
};

/** The web components polyfills, which do little in a browser of today. */
export default {
  says: 'webcomponentsjs 2.8 before the widgets',
  head: '<script src="/npm/@webcomponents/webcomponentsjs/webcomponents-bundle.js"></script>',
};

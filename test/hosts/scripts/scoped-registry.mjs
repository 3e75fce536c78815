/** The scoped registry polyfill replaces customElements, attachShadow and innerHTML. */
export default {
  says: 'The scoped custom element registry polyfill before the widgets',
  engine: 'a polyfill of what it has or lacks',
  head: '<script src="/npm/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js"></script>',
};

/** The whole registry stands behind a proxy. */
export default {
  says: '`window.customElements` replaced by a proxy',
  head: `<script>
    var registry = customElements;
    Object.defineProperty(window, 'customElements', {
      configurable: true,
      value: new Proxy(registry, {
        get: function (target, name) {
          var value = target[name];
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
    });
  </script>`,
};

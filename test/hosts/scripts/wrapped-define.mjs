/** A monitoring script wraps `customElements.define` and hands on a subclass. */
export default {
  says: '`customElements.define` wrapped to register a subclass',
  head: `<script>
    var define = customElements.define;
    customElements.define = function (name, element, options) {
      return define.call(customElements, name, class extends element {}, options);
    };
  </script>`,
};

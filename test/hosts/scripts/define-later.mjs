/** An optimizer puts off the registering of components until the page is idle. */
export default {
  says: '`customElements.define` put off by half a second',
  head: `<script>
    var define = customElements.define;
    customElements.define = function (name, type, options) {
      setTimeout(function () { define.call(customElements, name, type, options); }, 500);
    };
  </script>`,
};

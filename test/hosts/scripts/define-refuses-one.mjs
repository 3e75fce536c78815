/** The page has defined one of the four tags itself. That tag stays the page's, the others are ours. */
export default {
  says: 'Another script has taken the name of a tag, of a kind that is no widget',
  head: `<script>
    var define = customElements.define;
    customElements.define = function (name) {
      if (name === 'bedside-nothing') throw new Error('refused');
      return define.apply(customElements, arguments);
    };
    customElements.define('bedside-nothing-else', class extends HTMLElement {});
  </script>`,
};

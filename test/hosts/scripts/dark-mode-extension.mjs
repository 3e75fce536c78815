/** A dark mode extension puts a style first into every shadow root, and marks what is in it. */
export default {
  says: 'An extension keeps a `style` of its own first in every shadow root and marks elements there',
  head: `<script>
    var hostWorking = true;
    addEventListener('load', function () {
      setTimeout(function () {
        document.querySelectorAll('*').forEach(function (host) {
          var root = host.shadowRoot;
          if (!root) return;
          var style = document.createElement('style');
          style.className = 'darkreader';
          var put = function () { if (root.firstChild !== style) root.insertBefore(style, root.firstChild); };
          put();
          new MutationObserver(put).observe(root, { childList: true });
          root.querySelectorAll('p, button').forEach(function (at) { at.setAttribute('data-darkreader-inline-color', ''); });
        });
        hostWorking = false;
      }, 300);
    });
  </script>`,
};

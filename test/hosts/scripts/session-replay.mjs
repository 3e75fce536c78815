/** A session recorder watches the whole page and opens every shadow root. */
export default {
  says: 'A recorder with observers on everything and its own `attachShadow`',
  engine: 'observers on everything',
  head: `<script>
    var attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      var root = attach.call(this, Object.assign({}, options, { mode: 'open' }));
      new MutationObserver(function () {}).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      return root;
    };
    new MutationObserver(function () {}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    ['click', 'input', 'change', 'keydown', 'scroll'].forEach(function (name) { addEventListener(name, function () {}, true); });
  </script>`,
};

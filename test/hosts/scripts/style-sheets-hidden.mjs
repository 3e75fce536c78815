/** A page takes adopted style sheets away, to make libraries write `style` elements that it can read. */
export default {
  says: '`adoptedStyleSheets` taken away from the document and from shadow roots',
  engine: 'constructed style sheets',
  head: `<script>
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  </script>`,
};

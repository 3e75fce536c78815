/** The page's own Lit has its policy beside ours. */
export default {
  says: "`trusted-types bedside lit-html`, with the page's own `lit-html` policy",
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside lit-html",
  },
  head: `<script>
    if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: function (text) { return text; } });
  </script>`,
};

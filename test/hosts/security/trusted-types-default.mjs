/** The page's own default policy refuses everything, and no names are listed. */
export default {
  says: "`require-trusted-types-for 'script'` alone, with a default policy that refuses everything",
  headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'" },
  head: `<script>
    if (window.trustedTypes) trustedTypes.createPolicy('default', {
      createHTML: function () { throw new TypeError('no'); },
      createScript: function () { throw new TypeError('no'); },
      createScriptURL: function () { throw new TypeError('no'); },
    });
  </script>`,
};

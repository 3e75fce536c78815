/** A default policy hands all markup to a cleaner, and refuses scripts. */
export default {
  says: "`require-trusted-types-for 'script'; trusted-types bedside default`, with a default policy that cleans",
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside default",
  },
  head: '<script src="policy.js"></script>',
  files: {
    'policy.js': `window.trustedTypes && trustedTypes.createPolicy('default', {
      createHTML: function (text) { return text.replace(/<!--[^]*?-->/g, ''); },
      createScript: function () { return null; }, createScriptURL: function () { return null; },
    });`,
  },
};

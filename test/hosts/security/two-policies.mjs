/** A proxy adds its policy to the site's: both hold. */
export default {
  says: "Two policies: `trusted-types bedside` of the site, and `script-src 'self'; style-src 'self'; sandbox` with scripts of a proxy",
  headers: {
    'Content-Security-Policy': [
      "require-trusted-types-for 'script'; trusted-types bedside cms 'allow-duplicates'",
      "default-src 'none'; script-src 'self'; style-src 'self'; require-sri-for object; sandbox allow-scripts",
    ],
  },
};

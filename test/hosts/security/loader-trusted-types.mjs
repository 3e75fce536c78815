/** The loader writes addresses of scripts, which a strict page wants trusted. */
export default {
  says: "The loader under `require-trusted-types-for 'script'; trusted-types bedside`",
  engine: 'Trusted Types, which not every engine has',
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside",
  },
  scripts: '<script src="/dist/loader.js"></script>',
};

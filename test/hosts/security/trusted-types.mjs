/** Trusted Types with the one name that is ours. */
export default {
  says: "`require-trusted-types-for 'script'; trusted-types bedside`",
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside",
  },
};

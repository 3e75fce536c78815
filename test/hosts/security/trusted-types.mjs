/** Trusted Types with the one name that is ours. */
export default {
  says: "`require-trusted-types-for 'script'; trusted-types bedside`",
  engine: 'Trusted Types, which not every engine has',
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside",
  },
};

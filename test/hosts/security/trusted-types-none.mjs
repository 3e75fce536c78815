/** No policy is allowed: nothing starts, the words stay, the console says what to add. */
export default {
  says: "`trusted-types 'none'`",
  engine: 'Trusted Types, which not every engine has',
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  childrenStay: true,
  warns: /trusted-types bedside/,
  reports: /^trusted-types/,
  because:
    'The policy forbids ours, so the words between the tags stay; the console says which name to allow',
};

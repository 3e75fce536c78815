/** The styles in css`` of src/. */
export default {
  extends: ['stylelint-config-standard'],
  customSyntax: 'postcss-lit',
  rules: {
    // 1rem is 10px on a host with html{font-size:62.5%}: sizes are in em from `font-size: medium`.
    'unit-disallowed-list': ['rem'],
    'declaration-no-important': true,
    // Prettier decides about blank lines and the like; these only argue with it in templates.
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'no-descending-specificity': null,
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'custom-property-pattern': '^_?(bedside-)?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    // System colours are written as the standard writes them.
    'value-keyword-case': ['lower', { ignoreKeywords: ['currentColor', /^[A-Z]/] }],
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust', 'user-select'] }],
    // An expression in a template is a placeholder to stylelint, not a value it can judge.
    'declaration-property-value-no-unknown': [
      true,
      { ignoreProperties: { '/.+/': '/POSTCSS_LIT/' } },
    ],
  },
  overrides: [
    {
      // The reset must win over a host's own !important rules (embedding facts 3.3).
      files: ['src/styles/**/*.ts'],
      rules: { 'declaration-no-important': null },
    },
  ],
};

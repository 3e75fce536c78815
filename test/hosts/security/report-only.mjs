/** A site tries a policy out before it is switched on: nothing is blocked, everything is reported. */
export default {
  says: "`Content-Security-Policy-Report-Only` with `default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`",
  headers: {
    'Content-Security-Policy-Report-Only':
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  reports: /trusted-types blocked trusted-types-policy bedside/,
  because: 'The one report is of our policy, as the header asks',
};

/** The policy stands in the page, as on servers whose headers nobody may change. */
export default {
  says: 'The strict policy in a `meta` tag',
  head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`,
};

/** Decides which addresses from a host may become a link. */

// Browsers remove tabs and newlines inside an address and control characters before it, so
// "java\nscript:" would run. Refuse an address that has any: nobody types them by hand.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const hidden = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

/**
 * True for http, https, tel, mailto and relative addresses, and never for one that could run script.
 * Refuses entities, backslashes and an escaped colon before the first slash too: no honest address
 * needs them there.
 */
export const isSafeHref = (href: string): boolean => {
  if (href.trim() === '' || hidden.test(href)) return false;
  const address = href.trimStart();
  const scheme = /^([^/?#:]*):/.exec(address);
  if (scheme) return /^(https?|tel|mailto)$/i.test(scheme[1]!);
  return !/^[^/?#]*(&|\\|%3a)/i.test(address);
};

/** Which addresses of a host may become a link. */

// Browsers drop tabs and newlines anywhere in an address, and control characters before it, so
// that "java\nscript:" runs. An address that holds one was not written by hand: refuse it whole.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const hidden = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

/**
 * True for http, https, tel, mailto and relative addresses; never for one that could run script.
 * Entities, backslashes and an escaped colon before the first slash are refused too: no honest
 * address needs them there.
 */
export const isSafeHref = (href: string): boolean => {
  if (href.trim() === '' || hidden.test(href)) return false;
  const address = href.trimStart();
  const scheme = /^([^/?#:]*):/.exec(address);
  if (scheme) return /^(https?|tel|mailto)$/i.test(scheme[1]!);
  return !/^[^/?#]*(&|\\|%3a)/i.test(address);
};

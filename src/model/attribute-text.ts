/** Cleans up attribute values that a CMS template wrote. */

/**
 * From the first sign to the last that is no space, no mark that nobody sees and no quote: straight,
 * or one of those into which an editor for sentences turns the quotes of a tag.
 */
const inside =
  /[^\s\p{Cf}"'`´«»‹›\u2018-\u201f\u2032\u2033＂＇](?:[^]*[^\s\p{Cf}"'`´«»‹›\u2018-\u201f\u2032\u2033＂＇])?/u;

/** Removes spaces and quotes from both ends. */
export const bare = (value: string): string => inside.exec(value)?.[0] ?? '';

/** The value unchanged, or `undefined` when the web team left the field empty. */
export const given = (value: string | null | undefined): string | undefined =>
  value && bare(value) ? value : undefined;

/** Any script's digit as 0 to 9: they stand in runs of ten. */
const latinDigit = (digit: string): string => {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - before - 1))) before++;
  return `${before % 10}`;
};

/** With the digits 0 to 9 in place of those of any script. */
export const withLatinDigits = (text: string): string => text.replace(/\p{Nd}/gu, latinDigit);

/** A name or a number as a keyboard writes it: “２” is 2, and a hyphen is a hyphen. */
export const plain = (value: string): string =>
  withLatinDigits(
    bare(value)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, ''),
  ).replace(/\p{Pd}/gu, '-');

/** True for what a template prints for a field that it could not fill: `null`, `{{phone}}`. */
export const isUnfilled = (value: string): boolean =>
  /^(?:null|undefined|nan|nil|\[object \w+\]|(?:[{[]{2}|[{<][%?]|[$#@]?\{)[^]*[}\]>]|%[\w.-]+%|\$[a-z_]\w*|__\w+__)$/i.test(
    bare(value),
  ) || bare(value) === 'None';

/** `true` and `false` as `on` and `off`; else the value as it stands. */
export const switchName = (value: string): string => {
  const name = plain(value).toLowerCase();
  return /^(?:false|no|0)$/.test(name) ? 'off' : /^(?:true|yes|1)$/.test(name) ? 'on' : value;
};

/** True for an attribute that is there at all; but templates write `false` into one, too. */
export const isSet = (value: string | null): boolean =>
  value !== null && !isUnfilled(value) && !chosen(switchName(value), ['off']);

/** The allowed value that is meant, in any case, as HTML's own names are read. */
export const chosen = <T extends string>(value: string, allowed: readonly T[]): T | undefined => {
  const name = plain(value).toLowerCase();
  return allowed.find((one) => one.toLowerCase() === name);
};

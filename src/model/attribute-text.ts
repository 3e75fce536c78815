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

/** The allowed value that is meant, in any case, as HTML's own names are read. */
export const chosen = <T extends string>(value: string, allowed: readonly T[]): T | undefined => {
  const name = bare(value).toLowerCase();
  return allowed.find((one) => one.toLowerCase() === name);
};

/** What a CMS template writes into an attribute, and what is left of it. */

/**
 * From the first sign to the last that is no space, no mark that nobody sees and no quote: straight,
 * or one of those into which an editor for sentences turns the quotes of a tag.
 */
const inside =
  /[^\s\p{Cf}"'`´«»‹›\u2018-\u201f\u2032\u2033＂＇](?:[^]*[^\s\p{Cf}"'`´«»‹›\u2018-\u201f\u2032\u2033＂＇])?/u;

/** Without spaces and quotes around it. */
export const bare = (value: string): string => inside.exec(value)?.[0] ?? '';

/** The value as it stands; `undefined` for that of a field which somebody left empty. */
export const given = (value: string | null | undefined): string | undefined =>
  value && bare(value) ? value : undefined;

/** The one of these that is meant: names of HTML know no case either. */
export const chosen = <T extends string>(value: string, allowed: readonly T[]): T | undefined => {
  const name = bare(value).toLowerCase();
  return allowed.find((one) => one.toLowerCase() === name);
};

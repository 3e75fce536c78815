/** Reads and compares BCP 47 language tags. */

/** The language without region or script, in lower case: `ml-IN` becomes `ml`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();

const rightToLeft = ['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(baseLanguage(tag)) ? 'rtl' : 'ltr';

/** The tag of `have` that fits a wanted tag best: the same tag, else the same language. */
export const matchLanguage = (wanted: string, have: readonly string[]): string | undefined => {
  const tag = wanted.toLowerCase();
  return (
    have.find((entry) => entry.toLowerCase() === tag) ??
    have.find((entry) => baseLanguage(entry) === baseLanguage(tag))
  );
};

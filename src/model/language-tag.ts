/** Language tags as in BCP 47. */

/** The language of a tag without region or script, in small letters: `ml-IN` -> `ml`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();

const rightToLeft = ['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction that a language is written in. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(baseLanguage(tag)) ? 'rtl' : 'ltr';

/** The best of `have` for a wanted tag: the same tag, else the same language. */
export const matchLanguage = (wanted: string, have: readonly string[]): string | undefined => {
  const tag = wanted.toLowerCase();
  return (
    have.find((entry) => entry.toLowerCase() === tag) ??
    have.find((entry) => baseLanguage(entry) === baseLanguage(tag))
  );
};

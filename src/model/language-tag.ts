/** Reads and compares BCP 47 language tags. */

/** The language without region or script, in lower case: `ml-IN` becomes `ml`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();

export const isSameLanguage = (a: string, b: string): boolean =>
  baseLanguage(a) === baseLanguage(b);

const rightToLeft = ['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(baseLanguage(tag)) ? 'rtl' : 'ltr';

/** Those of `have` that are of a wanted tag's language, the nearest first: `ml-IN`, `ml`, `ml-SG`. */
export const tagsFor = (wanted: string, have: readonly string[]): string[] => {
  const tag = wanted.toLowerCase();
  const nearness = (entry: string) =>
    tag === entry.toLowerCase() || tag.startsWith(`${entry.toLowerCase()}-`) ? entry.length : 0;
  return have
    .filter((entry) => baseLanguage(entry) === baseLanguage(tag))
    .sort((a, b) => nearness(b) - nearness(a));
};

/** The script of a language that needs taller lines (`styles/reset.ts`); `undefined` for others. */
export const tallScriptOf = (tag: string): 'arabic' | 'indic' | undefined =>
  directionOf(tag) === 'rtl' ? 'arabic' : /^(ml|hi|ta)\b/i.test(tag) ? 'indic' : undefined;

/** Fills a message. */

export type MessageValues = Record<string, string | number>;

/** Forms of a plural by `Intl.PluralRules` category; `other` is always there. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The names of the values that a message needs, in an order of their own: `at time`. */
export const placeholdersIn = (message: string): string =>
  [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');

/** Replaces each `{name}` by its value; a name without a value stays as it is. */
export const fill = (message: string, values: MessageValues): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** Kept: making the rules takes longer than filling a page of messages. */
const rules = new Map<string, Intl.PluralRules>();

const categoryOf = (lang: string, n: number): Intl.LDMLPluralRule => {
  try {
    let found = rules.get(lang);
    if (!found) rules.set(lang, (found = new Intl.PluralRules(lang)));
    return found.select(n);
  } catch {
    // A page without `Intl`, or with a variable of that name.
    return n === 1 ? 'one' : 'other';
  }
};

/** The form for `values.n` in a language, filled. */
export const fillPlural = (
  forms: PluralForms,
  lang: string,
  values: MessageValues & { n: number },
): string => {
  return fill(forms[categoryOf(lang, values.n)] ?? forms.other, values);
};

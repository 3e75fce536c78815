/** Fills a message. */

export type MessageValues = Record<string, string | number>;

/** Forms of a plural by `Intl.PluralRules` category; `other` is always there. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Replaces each `{name}` by its value; a name without a value stays as it is. */
export const fill = (message: string, values: MessageValues): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** The form for `values.n` in a language, filled. */
export const fillPlural = (
  forms: PluralForms,
  lang: string,
  values: MessageValues & { n: number },
): string => {
  const category = new Intl.PluralRules(lang).select(values.n);
  return fill(forms[category] ?? forms.other, values);
};

/** Fills a message. */
import { directionOf } from './language-tag.js';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Forms of a plural by `Intl.PluralRules` category; `other` is always there. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** The language that a message is filled in. */
export interface MessageLanguage {
  /** BCP 47 tag. */
  readonly lang: string;
  /** The ten digits of the reader's page, zero first; Latin ones when not set. */
  readonly digits?: readonly string[] | undefined;
}

/** The names of the values that a message needs, in an order of their own: `{at} {time}`. */
export const placeholdersIn = (message: string): string =>
  [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');

/** Letters of the scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A value runs in its own direction and moves nothing around it: where a message or its value runs
 * from right to left, `0471-000-0000` would be shown as `0000-000-0471` else (UAX 9, W2 and W4).
 */
const isolated = (value: string, lang: string): string =>
  value.trim() && (directionOf(lang) === 'rtl' || rightToLeft.test(value))
    ? `\u2068${value}\u2069`
    : value;

/** Text for a voice, a file or a comparison: without the characters that isolate values. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** A text with its Latin digits in those of the page. */
export const inDigits = (text: string, digits: readonly string[] | undefined): string =>
  digits ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;

/**
 * The digits that a tag asks for by name (`ar-u-nu-arab`); undefined for Latin, which all other tags
 * have here: the defaults of `Intl` differ between `ar-AE` and `ar-SA`, and documents have Latin ones.
 */
export const digitsOf = (tag: string): string[] | undefined => {
  if (!/-u-(?:\w+-)*nu-/i.test(tag)) return undefined;
  try {
    const format = new Intl.NumberFormat(tag, { useGrouping: false });
    const digits = [...Array(10).keys()].map((digit) => format.format(digit));
    return digits[0] === '0' ? undefined : digits;
  } catch {
    return undefined;
  }
};

/** Replaces each `{name}` by its value; a name without a value stays as it is. */
export const fill = (
  message: string,
  values: MessageValues,
  { lang, digits }: MessageLanguage = { lang: 'en' },
): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name]!;
    return isolated(typeof value === 'number' ? inDigits(`${value}`, digits) : value, lang);
  });

/** Kept: making the rules takes longer than filling a page of messages. */
const rules = new Map<string, Intl.PluralRules>();

const categoryOf = (lang: string, n: number): Intl.LDMLPluralRule => {
  // English needs no rules to be made.
  if (lang === 'en') return n === 1 ? 'one' : 'other';
  try {
    let found = rules.get(lang);
    if (!found) rules.set(lang, (found = new Intl.PluralRules(lang)));
    return found.select(n);
  } catch {
    // A page without `Intl`, or with a variable of that name.
    return n === 1 ? 'one' : 'other';
  }
};

/** The form for `n` in a language, filled with it and the other values. */
export const fillPlural = (
  forms: PluralForms,
  language: MessageLanguage,
  n: number,
  values?: MessageValues,
): string => fill(forms[categoryOf(language.lang, n)] ?? forms.other, { n, ...values }, language);

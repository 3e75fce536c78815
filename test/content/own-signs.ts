/** The signs of writing that a language has of its own, and the Latin ones that it does not use. */

type Rule = readonly [what: string, fault: RegExp];

const rules: Record<string, readonly Rule[]> = {
  ml: [
    ['a danda', /[।॥]/],
    ['a letter of two that is one in Unicode', /\u0d4d\u200d/],
    ['digits of Malayalam', /[\u0d66-\u0d6f]/],
  ],
  ta: [
    ['a danda', /[।॥]/],
    ['digits of Tamil', /[\u0be6-\u0bef]/],
  ],
  hi: [
    ['a Latin full stop', /(?<![A-Za-z])\.(?=["”’)\s]|$)/],
    ['a bar for a danda', /\|/],
    ['a space before a danda or question mark', /\s[।?]/],
    ['a joiner', /[\u200c\u200d]/],
    ['digits of Hindi', /[\u0966-\u096f]/],
  ],
  ar: [
    ['a Latin comma, semicolon or question mark', /[,;?](?![\w\u2069])|(?<![\w\u2069])[,;?]/],
    ['Latin quotes', /[“”"]/],
    ['a space before a sign', /\s[،؛؟.:]/],
    ['signs of vowels', /[\u064b-\u0652\u0670]/],
    ['a stretched letter', /\u0640/],
    ['digits of Arabic', /[\u0660-\u0669\u06f0-\u06f9]/],
  ],
};

/** What of a text is written with the signs of another script, in words. */
export const foreignSigns = (lang: string, text: string): string[] =>
  (rules[lang] ?? []).filter(([, fault]) => fault.test(text)).map(([what]) => `${what}: ${text}`);

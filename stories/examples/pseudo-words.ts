/** English as the words of two languages that nobody speaks; see `stage/pseudo-language.ts`. */

const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ýý',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** `{name}` stands for a value and has to stay as it is. */
const outsidePlaceholders = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{[a-z]+\})/i)
    .map((part) => (/^\{[a-z]+\}$/i.test(part) ? part : change(part)))
    .join('');

/** About 35% longer, like many translations. The brackets show whether an end is cut off. */
export const longer = (text: string): string =>
  `[${outsidePlaceholders(text, (part) => part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter))}]`;

/** Each word's letters run from right to left (U+202E ... U+202C). */
export const rightToLeft = (text: string): string =>
  outsidePlaceholders(text, (part) => part.replace(/[^\s]+/g, '\u202e$&\u202c'));

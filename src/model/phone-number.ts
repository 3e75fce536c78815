/** Telephone numbers as people write them into one field of a CMS: which of them is dialled. */
import { bare } from './attribute-text.js';

export interface PhoneNumber {
  /** What is shown: the text, without marks that nobody sees and quotes around it. */
  readonly text: string;
  /** `tel:` address of the first plain number; `undefined` when there is none to dial. */
  readonly href: string | undefined;
  /** True when the text is one number, with or without an extension, and nothing else. */
  readonly isOne: boolean;
}

/** A number as it stands in a text. */
interface Found {
  readonly digits: string;
  /** In how many groups. */
  readonly count: number;
  /** What stands for the way abroad: `+`, `00` or nothing. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

// A short code is whole by itself: joined with what follows, it calls nobody. It is known by its
// shape, since a page may stand in any country.

/** Codes in a row are several numbers. */
const shortCode = /^(?:1\d\d|9\d\d|\d11|0[06-9]\d|1[4-9])$/;

/** A code before a slash or a dash with spaces, or before too many digits. */
const surelyShort = /^(?:000|1\d\d|911|99\d|10\d\d|14\d{3})$/;

/** A code that begins no longer number anywhere; 123 does, in the numbers of examples. */
const standsAlone = /^(?:000|1(?!23)[012]\d|10\d\d|14\d{3})$/;

/** Looks like codes, and is not: Europe's 116 117, Australia's 13 11 14 and 131 114. */
const inOnePiece = /^(?:116|13[0-2]) \d{3}$|^13(?: \d\d)+$/;

/** No number by itself: an area code, the beginning of a free number, a count. */
const incomplete = /^(?:\d|[02-9]\d|0[1-5]\d|0\d{3}|1?[389]00|1860|365)$/;

const clock = String.raw`(?:(?:[01]\d|20)(?:00|15|30|45)|(?:2[0-4]|[01]?\d)(?:[.:]\d\d)?)(?:[ -]?(?:[ap]\.? ?m|h(?:(?:ou)?rs?)?|uhr|days?)\b)?`;

/** Opening hours, and the number of an entry in a list: their digits are dialled by nobody. */
const hours = new RegExp(
  String.raw`(?<!\d)24 ?(?:by|[x×*/-]) ?7(?:[x×*/-]365)?(?!\d)|(?<!\S)\d(?:\.?\)|\. )|(?:(?<!\d[ ()./-]{0,3})|(?<=\d{4} ))${clock}(?: ?(?:-|to) ?${clock})?(?![./-]?\d| \d\d\b)`,
  'gi',
);

/** What a number follows that is none to call. */
const notToCall =
  /(?<!\b(?:tel|ph|phone)\W{1,3})\bfax\W*$|\b(?:room|ward|floor|desk|gate|bed|box|e?xt\w*)\W*$/i;

const extension = /^[ ,;(/-]*(?:e?xt(?:ension|n)?|x|#)[ .:=#-]*(?:no\.? ?)?(\d{1,7})(?!\d)/i;

/** Letters stand for digits only where they end a number that is free of charge. */
const letters =
  /(?<!\d[ ()./-]{0,3})(?:(?:1[ .-]?)?\(?8\d\d\)?|1[38]00|13)(?:[ .-]\d+)?(?:[ .-]?[A-Z]{2,}|-[A-Za-z]{3,})(?:[ -]?[A-Z\d]+)*/g;

const countryCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Elsewhere a zero behind the country's code is dialled within the country only. */
const keepsZero = /^(?:39|47|378|22[5679]|24[127]|250)$/;

/** Marks that turn text round, and spaces of no width; not those which Malayalam and Hindi need. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Any script's digit as 0 to 9: they stand in runs of ten. */
const latinDigit = (digit: string): string => {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - before - 1))) before++;
  return `${before % 10}`;
};

const keys = '22233344455566677778889999';

const keysFor = (text: string): string => {
  const digits = text
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!)
    .replace(/\D/g, '');
  // A word may be longer than the number: HOSPITAL has 8 letters, of which 7 are dialled.
  return `${digits.slice(0, digits[0] === '8' ? 10 : 11)}~`;
};

/** With the digits and signs of ASCII. Hours become `|`, 00 before a country `=`, letters end in `~`. */
const inAscii = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{No}/gu, '|')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Pd}−ー_]/gu, '-')
    .replace(/[·・]/g, '.')
    .replace(/[⁄∕]/g, '/')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[^\S\n]+/g, ' ')
    .replace(hours, (all) => (/\D/.test(all) ? '|' : all))
    .replace(letters, keysFor)
    .replace(/(?<!\d[ ()./-]{0,3})(?<!\+)00[ ().-]*(?=[1-9])/g, '=');

/** Whether as many digits may be a number that is dialled. */
const isWhole = (groups: readonly string[], prefix: string): boolean => {
  const { length, 0: first } = groups.join('');
  const least = prefix || first === '1' ? 10 : first === '0' ? 9 : groups.length > 1 ? 7 : 6;
  return length >= least;
};

/** Whether the next group is another number's: `112/108`, but not `030/123456`. */
const begins = (groups: readonly string[], prefix: string, gap: string, next: string): boolean => {
  const digits = groups.join('');
  const last = groups.at(-1)!;
  const isShort =
    !prefix && (surelyShort.test(digits) || (shortCode.test(digits) && shortCode.test(next)));
  const whole = isWhole(groups, prefix);
  if (gap.includes('(') && digits.length > 5) return true;
  if (gap.includes('/')) {
    if (prefix) return digits.length > 8;
    if (isShort) return true;
    if (groups.length === 1 && digits[0] === '0') return digits.length > 6;
    return !incomplete.test(digits) && (whole || next.length <= Math.max(3, last.length));
  }
  if (/\n|- | -|\. /.test(gap))
    return isShort || whole || (next === groups[0] && digits.length > 4);
  // `2528300 112`, and the end of a range: `0471-2528300-05`. A desk has `-0` in Germany.
  const isEnd = gap.includes('-') && next.length < 4 && next !== '0';
  return whole && (groups.length === 1 || last.length > 6) && (isEnd || standsAlone.test(next));
};

/** How many of the groups are the first number, where only spaces or hyphens part them. */
const countOfFirst = (groups: readonly string[], prefix: string): number => {
  const [first, second] = groups as [string, string?];
  const all = groups.join('');
  if (!second) return 1;
  const isCode =
    standsAlone.test(first) ||
    groups.every((group) => shortCode.test(group)) ||
    // The way out of a house: 9-911.
    (groups.length === 2 && first.length === 1 && shortCode.test(second));
  if (!prefix && isCode && !inOnePiece.test(groups.join(' '))) return 1;
  // India and North America have numbers of one length.
  const most = !prefix
    ? // 011 is the way abroad from North America, and an area code of India.
      first === '011' && second.length < 4
      ? 15
      : 13
    : /^91/.test(all)
      ? 12
      : /^1/.test(all)
        ? 11
        : 15;
  if (all.length <= most) return groups.length;
  // Too long for one: the next begins as this did, or where this is long enough.
  const again = prefix ? `00${first}` : first;
  const end = [
    groups.findIndex((group, i) => group === again && groups.slice(0, i).join('').length > 4),
    !prefix && surelyShort.test(first) ? 1 : 0,
    groups.findIndex((_, i) => i && isWhole(groups.slice(0, i), prefix)),
  ].find((count) => count > 0);
  return end ?? groups.length;
};

/** The numbers of a text in their order. */
const numbersIn = (text: string): Found[] => {
  const all = [...text.matchAll(/\d+/g)].map(({ 0: group, index }) => ({
    group,
    start: index,
    end: index + group.length,
  }));
  const found: Found[] = [];
  for (let i = 0; i < all.length;) {
    const { start, group } = all[i]!;
    const sign = /([+=])[ (]*$/.exec(text.slice(0, start))?.[1];
    // A plus before a zero is a slip: no country has that code.
    const prefix = !sign || group[0] === '0' ? '' : sign === '+' ? '+' : '00';
    const groups = [group];
    for (const next of all.slice(i + 1)) {
      const gap = text.slice(all[i + groups.length - 1]!.end, next.start);
      if (/[^\s()./-]/.test(gap) || begins(groups, prefix, gap, next.group)) break;
      groups.push(next.group);
    }
    const count = countOfFirst(groups, prefix);
    i += count;
    const digits = groups.slice(0, count).join('');
    found.push({ digits, count, prefix, start, end: all[i - 1]!.end });
  }
  return found;
};

/** 0 for what can't be dialled, 1 for what is only when nothing better is there, 2 for a number. */
const worth = ({ digits, count, prefix, start }: Found, text: string): number => {
  const { length } = digits;
  if (length > 15 || notToCall.test(text.slice(0, start))) return 0;
  if (prefix) return length > 6 ? 2 : 0;
  if (incomplete.test(digits)) return 0;
  const isNumber =
    length > 6 ||
    (length === 6 && count > 1) ||
    shortCode.test(digits) ||
    /^1\d{3,5}$/.test(digits);
  return isNumber ? 2 : 1;
};

/** Reads what a web team, or a hospital's own people, wrote as a telephone number. */
export const readPhoneNumber = (written: string): PhoneNumber => {
  const text = bare(written.replace(unseen, '').replace(/%20|&nbsp;|&#160;/gi, ' '))
    .replace(/^(?:tel|callto):(?:\/\/)?/i, '')
    .replace(/%2b/i, '+');
  // A field that holds a page of text has its number at the beginning, or none.
  const ascii = inAscii(text.slice(0, 200));
  // Codes that begin with a star or a hash are dialled as they are.
  if (/^[*#][\d*#]*\d[\d*#]*$/.test(ascii))
    return { text, href: `tel:${ascii.replace(/#/g, '%23')}`, isOne: true };
  const numbers = numbersIn(ascii);
  const number = [2, 1]
    .map((least) => numbers.find((one) => worth(one, ascii) >= least))
    .find(Boolean);
  if (!number) return { text, href: undefined, isOne: false };
  const { prefix, start, end } = number;
  let { digits } = number;
  const [code = ''] = (prefix && countryCode.exec(digits)) || [];
  if (code && digits[code.length] === '0' && !keepsZero.test(code))
    digits = code + digits.slice(code.length + 1);
  const rest = ascii.slice(end);
  const [also = '', desk] = (digits.length > 4 && extension.exec(rest)) || [];
  return {
    text,
    href: `tel:${prefix}${digits}${desk ? `;ext=${desk}` : ''}`,
    isOne:
      // What turns a text round shows another number than it holds.
      !/[\u202d\u202e]/.test(written) &&
      text.length <= 200 &&
      !/[^ ().,+=]/.test(ascii.slice(0, start) + rest.slice(also.length)),
  };
};

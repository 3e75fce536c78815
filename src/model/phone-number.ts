/** Telephone numbers as people write them into one field of a CMS: which of them is dialled. */
import { bare, withLatinDigits } from './attribute-text.js';

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

const clock = String.raw`(?:(?:[01]\d|20)(?:00|15|30|45)|(?:2[0-4]|[01]?\d)(?:[.:h]\d\d)?)(?:[ -]?(?:[ap]\.? ?m|h(?:(?:ou)?rs?)?|uhr|days?)\b)?`;

/** Opening hours, and the number of an entry in a list: their digits are dialled by nobody. */
const hours = new RegExp(
  String.raw`(?<!\d)(?:24h?|7[dj]?) ?(?:by|[x×*/-]) ?(?:24|7)(?: ?[x×*/-] ?365)?(?!\d)|(?<!\S)\d(?:\.?\)|\. )|(?:(?<!\d[ ()./-]{0,3})|(?<=\d{4} ))${clock}(?: ?(?:-|to|till?|until) ?${clock})?(?![./-]?\d| \d\d\b)`,
  'gi',
);

const year = '(?:19|20)\\d\\d';

/** Digits that are no number at all: dates, money, addresses of the web, the first line of two. */
const others = new RegExp(
  String.raw`[\w.]*@[a-z][^\s<>"]*|\b(?:https?:|www\.)[^\s<>"]*|(?:[$€£₹]|\brs\b\.?) ?\d[\d,]*|\bcovid\W?19|(?<!\d)\d\d? lines?\b|\b(?:line|unit|block|level|floor|room|ward|gate|bed|op|option|counter|after|before|nh) ?\d\d?(?= \+?\(?\d)|(?<![\d./-])(?:${year}([./-])[01]?\d\1[0-3]?\d|[0-3]?\d([./-])[01]?\d\2${year}|[01]?\d/${year})(?![./-]?\d)|\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d\d?,? )?${year}`,
  'gi',
);

/** What a number follows that is none to call. */
const notToCall =
  /(?<!\b(?:tele?|ph|phone)\W{1,4})\bfax(?:\W+(?:no|number)\b)?\W*$|\b(?:e?xt\w*|pin(?: ?code)?|zip|since|estd?|(?:sms|text)\b.* to)\W*$/i;

/** A number of few digits there is a place. */
const place = /(?<!\b(?:control|help|front) )\b(?:room|ward|floor|desk|gate|bed|box)\W*$/i;

const faxBehind = /^[ (-]*fax\b(?!.{0,12}\d)/i;

/** Only a part of a number, the rest of which is left out: `98XXX 12345`, or is a letter. */
const restBefore = /(?:\bx{2,}|[*#•?]{3})[ ().-]*$/i;
const restBehind = /^(?:[ ().-]*(?:x{2}|[*#•?]{3})|[a-z](?![a-z\d]))/i;

const extension =
  /^[ ,;(/-]*(?:e?xt(?:ension|n)?|x|#)[ .:=#-]*(?:no\.? ?|number ?)?(\d{1,7})(?!\d)/i;

/** Letters stand for digits only where they end a number that is free of charge. */
const letters =
  /(?<!\d[ ()./-]{0,3})(?:(?:1[ .-]?)?\(?8\d\d\)?|1[38]00|13)(?:[ .-]\d+)?(?:[ .-]?[A-Z]{2,}|-[A-Za-z]{3,})(?:[ -]?[A-Z\d]+)*/g;

const countryCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Elsewhere a zero behind the country's code is dialled within the country only. */
const keepsZero = /^(?:39|47|378|22[5679]|24[127]|250)$/;

/** As HTML and addresses write signs: an editor may have been given either. */
const decoded = (text: string): string =>
  text
    .replace(/&amp;/gi, '&')
    .replace(/&#(x?)([\da-f]{1,5});|%([2-7][\da-f])/gi, (_, hex, code: string, byte: string) =>
      String.fromCodePoint(parseInt(code ?? byte, hex || byte ? 16 : 10) || 32),
    )
    .replace(/&(?:[nm]dash|minus|hyphen);/gi, '-')
    .replace(/&plus;/gi, '+')
    .replace(/&quot;/gi, '"')
    .replace(/&(?:(?:nb|e[nm]|thin)sp|shy);/gi, ' ');

/** Marks that turn text round, and spaces of no width; not those which Malayalam and Hindi need. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const keys = '22233344455566677778889999';

const keysFor = (text: string): string => {
  if (/xx/i.test(text)) return '|';
  const digits = text
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!)
    .replace(/\D/g, '');
  // A word may be longer than the number: HOSPITAL has 8 letters, of which 7 are dialled.
  const number = digits.slice(0, digits[0] === '8' ? 10 : 11);
  return number.length > 9 || /^13[^0]/.test(number) ? `${number}~` : '|';
};

/** With the digits and signs of ASCII. Hours become `|`, 00 before a country `=`, letters end in `~`. */
const inAscii = (text: string): string =>
  withLatinDigits(
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/\p{No}/gu, '|')
      .normalize('NFKC'),
  )
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Pd}−⁃ー_]/gu, '-')
    .replace(/[➕⧺]/g, '+')
    .replace(/=/g, ':')
    .replace(/(?<![a-z])o(?=\d)|(?<=\d)o(?=[\do])/gi, '0')
    .replace(/[·・]/g, '.')
    .replace(/[⁄∕]/g, '/')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[^\S\n]+/g, ' ')
    .replace(others, '|')
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
  // `Counter 12 0471 2443152`: a zero begins a number, and stands in no second group of one.
  const isCounted =
    !prefix && /^(?!8$)[1-9]\d?\d?$/.test(first) && /^0\d{8}/.test(all.slice(first.length));
  if (!second || isCounted) return 1;
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

/** `966111234567+` */
const isTurned = (digits: string, rest: string): boolean =>
  /^[1-9]\d{9}/.test(digits) && /^\+(?! ?\(?\d)/.test(rest);

/** `108112`, but not Europe's 116117. */
const twoCodes = /^(?!116)(?:000|911|99\d|1[012]\d){2}$/;

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
    let prefix = !sign || group[0] === '0' ? '' : sign === '+' ? '+' : '00';
    const groups = [group];
    for (const next of all.slice(i + 1)) {
      const gap = text.slice(all[i + groups.length - 1]!.end, next.start);
      // `0471, 2443152`
      const isArea = (prefix ? /^\d{2,5}$/ : /^0(?!00)\d{1,4}$/).test(groups.join(''));
      const isLocal = (prefix ? /^[1-9]\d\d/ : /^[1-9]\d{5}/).test(next.group);
      const isParted = /[^\s()./-]|\.\./.test(gap) && !(isArea && isLocal && /^\W{1,3}$/.test(gap));
      if (isParted || begins(groups, prefix, gap, next.group)) break;
      groups.push(next.group);
    }
    const count = countOfFirst(groups, prefix);
    i += count;
    let digits = groups.slice(0, count).join('');
    let { end } = all[i - 1]!;
    // A sign that fell off, or stands at the other end as in a text from right to left.
    if (!prefix && (/^0?91[1-9]\d{9}$/.test(digits) || isTurned(digits, text.slice(end))))
      [prefix, digits] = ['+', digits.replace(/^0/, '')];
    if (twoCodes.test(digits)) {
      digits = digits.slice(0, 3);
      end = start + 3;
    }
    found.push({ digits, count, prefix, start, end });
  }
  return found;
};

/** 0 for what can't be dialled, 1 for what is only when nothing better is there, 2 for a number. */
const worth = ({ digits, count, prefix, start, end }: Found, text: string): number => {
  const { length } = digits;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const isFax = notToCall.test(before) || faxBehind.test(behind);
  if (length > 15 || isFax || /^000\d|^(\d)\1{8}/.test(digits)) return 0;
  if (!prefix && surelyShort.test(digits)) return place.test(before) ? 0 : 2;
  if (restBefore.test(before) || restBehind.test(behind)) return 0;
  // The groups of a turned number may be turned too.
  if (prefix && count > 1 && isTurned(digits, behind)) return 0;
  // India and North America have numbers of one length.
  if (prefix) {
    const whole = /^91/.test(digits)
      ? /^910?[1-9]\d{9}/
      : /^1/.test(digits)
        ? /^1\d{10}/
        : /^\d{7}/;
    return whole.test(digits) ? 2 : 0;
  }
  if (incomplete.test(digits)) return 0;
  if (length < 6 && (place.test(before) || /^-?[a-z]{4}/i.test(behind))) return 0;
  if (length < 3 && !shortCode.test(digits)) return 0;
  const isNumber =
    length > 6 ||
    (length === 6 && /^1(?:16|3[0-2])/.test(digits)) ||
    shortCode.test(digits) ||
    /^1\d{3,5}$/.test(digits);
  return isNumber ? 2 : 1;
};

/** Reads what a web team, or a hospital's own people, wrote as a telephone number. */
export const readPhoneNumber = (written: string): PhoneNumber => {
  const given = decoded(written);
  const text = bare(given.replace(unseen, '')).replace(/^(?:tel|callto):(?:\/\/)?\s*/i, '');
  // A field that holds a page of text has its number at the beginning, or none.
  const ascii = inAscii(text.slice(0, 200));
  // Codes that begin with a star or a hash are dialled as they are.
  if (/^(?:[*#]{1,2}\d+)+[*#]?$/.test(ascii))
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
      !/[\u202d\u202e]/.test(given) &&
      text.length <= 200 &&
      !/[^ ().,+=]/.test(ascii.slice(0, start) + rest.slice(also.length)),
  };
};

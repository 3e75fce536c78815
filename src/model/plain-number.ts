/**
 * Telephone numbers that are written plainly: digits in groups, with spaces or hyphens between. Most
 * pages give one, so that they need not load `phone-number.ts`, which reads everything that people
 * write into such a field. A test holds both to the same answer.
 */
import type { PhoneNumber } from './phone-number.js';

/** An emergency number, or a number of 10 to 12 digits in groups of 3 and more, with its `+` or 0. */
const plain =
  /^(?:1[0-2]\d|9[1-9]\d|000|(?:\+91[ -]?)?[6-9]\d{4}[ -]?\d{5}|(?:\+1[ -])?[2-9]\d\d[ -][2-9]\d\d[ -]\d{4}|\+(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[02-58]) [1-9]\d{1,3} \d{3,4} \d{3,4}|1[38]00 \d{3} \d{3}|0[2-9](?:\d \d{4} \d{4}|\d[ -]\d{8}|\d\d[ -]\d{7}|\d\d \d{3} \d{4}|\d{3} \d{6}))$/;

/** @returns `undefined` when the text is not so plain that it is surely one number */
export const readPlainNumber = (written: string): PhoneNumber | undefined =>
  plain.test(written)
    ? { text: written, href: `tel:${written.replace(/[ -]/g, '')}`, isOne: true }
    : undefined;

/**
 * Reads a telephone number: a plain one at once, and what else people write into such a field once
 * `phone-number.ts` has come. That file is large, and most pages need none of it.
 */
import { bare } from './attribute-text.js';
import type { PhoneNumber } from './phone-number.js';
import { readPlainNumber } from './plain-number.js';

type ReadNumber = (written: string) => PhoneNumber;

let readAny: ReadNumber | undefined;

/** From now on every number can be read. */
export const learnNumbers = (read: ReadNumber): void => {
  readAny = read;
};

/** False while what reads this number is still to come. A word without a digit is none. */
export const canReadNumber = (written: string): boolean =>
  readAny !== undefined || readPlainNumber(written) !== undefined || !/\p{Nd}/u.test(written);

/** A number that cannot be read yet is shown as it is written, and nothing is dialled. */
export const readNumber: ReadNumber = (written) =>
  readPlainNumber(written) ??
  readAny?.(written) ?? { text: bare(written), href: undefined, isOne: false };

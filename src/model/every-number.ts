/** What `known-number.ts` is where all is in one file: every number can be read from the start. */
export { readPhoneNumber as readNumber } from './phone-number.js';

export const learnNumbers = (): void => undefined;
export const canReadNumber = (): boolean => true;

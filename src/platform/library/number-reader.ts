/** Fetched on use: it reads telephone numbers however they are written. */
import { learnNumbers } from '../../model/known-number.js';
import { readPhoneNumber } from '../../model/phone-number.js';

learnNumbers(readPhoneNumber);

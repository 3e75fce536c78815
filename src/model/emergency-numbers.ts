/**
 * Emergency and advice numbers by country. Source: clinical-facts 5, which gives a source for each
 * row. Each hospital must confirm its numbers. Countries that it marks as unverified are left out, so
 * that nobody calls a wrong number. There is no default country.
 */
import { plain } from './attribute-text.js';

export interface CountryNumbers {
  /** Numbers in the order in which to call them. */
  readonly emergency: readonly string[];
  readonly advice?: string;
}

const eu: CountryNumbers = { emergency: ['112'] }; // [91]

/** Members of the European Union, where 112 works in addition to national numbers [91]. */
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

const table: Record<string, CountryNumbers> = {
  EU: eu,
  IN: { emergency: ['112', '108'] }, // [86][87]; never 102, which is for pregnant women and children
  GB: { emergency: ['999'], advice: '111' }, // [88]
  US: { emergency: ['911'] }, // [89]
  CA: { emergency: ['911'] }, // [90]
  AE: { emergency: ['998'] }, // [92][93]
  SA: { emergency: ['997'], advice: '937' }, // [94][95][96]
  QA: { emergency: ['999'] }, // [97]
  AU: { emergency: ['000'], advice: '1800 022 222' }, // [98]
  NZ: { emergency: ['111'] }, // [99]
};

/**
 * @param country ISO 3166 alpha-2, any case, or `EU`
 * @returns the numbers, or `undefined` for a country that is not in the table
 */
export const numbersOf = (country: string): CountryNumbers | undefined => {
  const code = plain(country).toUpperCase();
  if (code === 'UK') return table['GB'];
  return Object.prototype.hasOwnProperty.call(table, code)
    ? table[code]
    : / /.test(code) || code.length !== 2 || !members.includes(code)
      ? undefined
      : eu;
};

/** The country codes that `numbersOf` knows, for console messages and docs. */
export const knownCountries = (): string[] => [...Object.keys(table), ...members.split(' ')];

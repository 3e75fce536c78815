/** The numbers of clinical-facts 5, written a second time, so that no slip sends anybody wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownCountries, numbersOf } from '../../src/model/emergency-numbers.js';

const rows: [country: string, emergency: string[], advice?: string][] = [
  ['IN', ['112', '108']],
  ['GB', ['999'], '111'],
  ['UK', ['999'], '111'],
  ['US', ['911']],
  ['CA', ['911']],
  ['EU', ['112']],
  ['AE', ['998']],
  ['SA', ['997'], '937'],
  ['QA', ['999']],
  ['AU', ['000'], '1800 022 222'],
  ['NZ', ['111']],
];

const members = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

describe('the numbers of a country', () => {
  for (const [country, emergency, advice] of rows)
    it(`${country}: ${emergency.join(', then ')}${advice ? `; advice ${advice}` : ''}`, () => {
      for (const code of [country, country.toLowerCase(), ` ${country} `, `“${country}”`]) {
        assert.deepEqual(numbersOf(code)?.emergency, emergency);
        assert.equal(numbersOf(code)?.advice, advice);
      }
    });

  it('are 112 in each of the 27 members of the European Union, and no advice line', () => {
    assert.equal(members.length, 27);
    for (const code of members) {
      assert.deepEqual(numbersOf(code), { emergency: ['112'] }, code);
      assert.deepEqual(numbersOf(code.toLowerCase()), { emergency: ['112'] }, code);
    }
  });

  const unknown = [
    ...['BD', 'LK', 'NP', 'PK', 'SG'], // unverified in clinical-facts 5
    ...['CH', 'NO', 'IS', 'TR', 'CN', 'ZZ'],
    ...['', ' ', 'I', 'IND', 'India', 'I N', 'IN GB', 'E', 'T ', ' B', 'AT BE', 'EU '.repeat(2)],
    ...['__proto__', 'constructor', 'toString', '91', 'IN\u0000'],
  ];
  for (const code of unknown)
    it(`are unset for ${JSON.stringify(code)}: nobody is sent to a wrong number`, () => {
      assert.equal(numbersOf(code), undefined);
    });

  it('never hold 102, which in India is for pregnant women and children', () => {
    for (const code of knownCountries()) {
      const { emergency, advice } = numbersOf(code)!;
      assert.ok(![...emergency, advice].includes('102'), code);
      assert.ok(emergency.length > 0, code);
    }
  });

  it('are there for these countries and no other', () => {
    const expected = [...rows.map(([code]) => code).filter((code) => code !== 'UK'), ...members];
    assert.deepEqual(knownCountries().sort(), expected.sort());
    const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
    const found = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => numbersOf(code) !== undefined);
    assert.deepEqual(found, [...expected, 'UK'].sort());
  });
});

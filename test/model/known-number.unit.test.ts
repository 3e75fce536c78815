/** A plain number is read at once, and as the reader of all numbers reads it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownCountries, numbersOf } from '../../src/model/emergency-numbers.js';
import type * as KnownNumber from '../../src/model/known-number.js';
import { readPhoneNumber } from '../../src/model/phone-number.js';
import { readPlainNumber } from '../../src/model/plain-number.js';
import { RandomNumbers } from './random-numbers.js';

// A copy of its own: the files of this step share a process, and another one may have brought the reader.
const alone = '../../src/model/known-number.js?alone';
const { canReadNumber, learnNumbers, readNumber } = (await import(alone)) as typeof KnownNumber;

/** Numbers as hospitals write them. `d` stands for any digit. */
const shapes = [
  'ddd',
  'dddddddddd',
  'ddddd ddddd',
  'ddddd-ddddd',
  'ddd ddd dddd',
  'ddd-ddd-dddd',
  '0dd dddd dddd',
  '0dd dddddddd',
  '0dd-dddddddd',
  '0ddd ddddddd',
  '0ddd-ddddddd',
  '0ddd ddd dddd',
  '0dddd dddddd',
  '1800 ddd ddd',
  '1300 ddd ddd',
  '+91dddddddddd',
  '+91 dddddddddd',
  '+91 ddddd ddddd',
  '+91-ddddd-ddddd',
  '+1 ddd ddd dddd',
  '+1-ddd-ddd-dddd',
  '+dd dd dddd dddd',
  '+dd ddd ddd dddd',
  '+dd dddd ddd dddd',
];

describe('a plain number', () => {
  const random = new RandomNumbers(15);
  const digits = (shape: string) => shape.replace(/d/g, () => `${random.below(10)}`);

  for (const shape of shapes)
    it(`${shape}: means what it means to the reader of all numbers`, () => {
      let found = 0;
      for (let i = 0; i < 1500; i++) {
        const written = digits(shape);
        const plain = readPlainNumber(written);
        if (!plain) continue;
        found++;
        assert.deepEqual(plain, readPhoneNumber(written), written);
      }
      assert.ok(found > 0, 'some are plain');
    });

  it('groups in any order, with and without a sign, are plain only where both agree', () => {
    const starts = ['', '+', '0', '00', '+91 ', '91 ', '+1 ', '1800 ', '011 ', '0471 ', '112 '];
    for (let i = 0; i < 30_000; i++) {
      const groups = Array.from({ length: 1 + random.below(4) }, () =>
        digits('d'.repeat(1 + random.below(random.pick([5, 11])))),
      );
      const written = random.pick(starts) + groups.join(random.pick([' ', '-', '']));
      const plain = readPlainNumber(written);
      if (plain) assert.deepEqual(plain, readPhoneNumber(written), written);
    }
  });

  it('every number of a country is plain, and those of our examples', () => {
    const numbers = knownCountries()
      .map((country) => numbersOf(country)!)
      .flatMap(({ emergency, advice }) => [...emergency, ...(advice ? [advice] : [])]);
    for (const number of [...numbers, '0471 252 8300', '0471 000 0000', '+91 98470 12345', '999'])
      assert.equal(readPlainNumber(number)?.text, number, number);
  });

  for (const written of [
    '112 or 108',
    '(0471) 252 8300',
    '0471 252 8300 ext. 12',
    '',
    '112 ',
    '1056',
  ])
    it(`${JSON.stringify(written)} is left to the reader of all numbers`, () => {
      assert.equal(readPlainNumber(written), undefined);
    });
});

describe('a number of any kind', () => {
  // In this order: what has been learnt stays.
  it('is shown as it is written, and not dialled, until it can be read', () => {
    assert.equal(canReadNumber('112 or 108'), false);
    assert.deepEqual(readNumber(' 112 or 108 '), {
      text: '112 or 108',
      href: undefined,
      isOne: false,
    });
    assert.equal(canReadNumber('0471 252 8300'), true);
    assert.equal(readNumber('0471 252 8300').href, 'tel:04712528300');
  });

  it('needs no reader where there is no digit', () => {
    for (const word of ['', 'N/A', 'ask at the desk', '[phone]']) {
      assert.equal(canReadNumber(word), true, word);
      assert.equal(readPhoneNumber(word).href, undefined, word);
    }
    assert.equal(canReadNumber('൧൧൨'), false);
  });

  it('is read from then on', () => {
    learnNumbers(readPhoneNumber);
    assert.equal(canReadNumber('112 or 108'), true);
    assert.equal(readNumber('112 or 108').href, 'tel:112');
    assert.equal(readNumber('൧൧൨').href, 'tel:112');
  });
});

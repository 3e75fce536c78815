/** Values in messages, and the plurals of every language that we speak. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  digitsOf,
  fill,
  fillPlural,
  inDigits,
  placeholdersIn,
  withoutIsolates,
  type MessageValues,
} from '../../src/model/message-text.js';

describe('a message', () => {
  const rows: [what: string, message: string, values: MessageValues, text: string][] = [
    ['takes a value', 'Step {step}', { step: 2 }, 'Step 2'],
    ['takes zero', '{n} left', { n: 0 }, '0 left'],
    ['takes an empty value', '[{name}]', { name: '' }, '[]'],
    ['takes a value twice', '{a} {a} {b}', { a: 'x', b: 'y' }, 'x x y'],
    ['keeps a name without a value', '{a} {b}', { a: 1 }, '1 {b}'],
    [
      'keeps names that every object has',
      '{toString} {constructor}',
      {},
      '{toString} {constructor}',
    ],
    ['does not fill what a value brings', '{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['takes a value as it stands', '{a}!', { a: '$& $1 $$' }, '$& $1 $$!'],
    ['keeps other braces', '{} { a } {a-b}', { a: 1 }, '{} { a } {a-b}'],
    ['may hold no name', 'Start', { a: 1 }, 'Start'],
    ['may be empty', '', {}, ''],
  ];
  for (const [what, message, values, text] of rows)
    it(what, () => {
      assert.equal(fill(message, values), text);
    });
});

describe('a number of things', () => {
  const english = { one: 'You ticked {n} thing', other: 'You ticked {n} things' };
  const arabic = {
    zero: '0:{n}',
    one: '1:{n}',
    two: '2:{n}',
    few: 'few:{n}',
    many: 'many:{n}',
    other: 'other:{n}',
  };
  const rows: [lang: string, forms: { other: string }, n: number, text: string][] = [
    ['en', english, 0, 'You ticked 0 things'],
    ['en', english, 1, 'You ticked 1 thing'],
    ['en', english, 2, 'You ticked 2 things'],
    ['en', english, 3, 'You ticked 3 things'],
    ['hi', english, 0, 'You ticked 0 thing'],
    ['ar', arabic, 0, '0:0'],
    ['ar', arabic, 1, '1:1'],
    ['ar', arabic, 2, '2:2'],
    ['ar', arabic, 3, 'few:3'],
    ['ar', arabic, 11, 'many:11'],
    ['ar', arabic, 100, 'other:100'],
    ['ar', { other: 'other:{n}' }, 2, 'other:2'],
  ];
  for (const [lang, forms, n, text] of rows)
    it(`${n} in ${lang} is "${text}"`, () => {
      assert.equal(withoutIsolates(fillPlural(forms, { lang }, n)), text);
    });

  it('takes other values too', () => {
    assert.equal(fillPlural({ other: '{n} of {all}' }, { lang: 'en' }, 2, { all: 5 }), '2 of 5');
  });
});

it('has singular and plural where a page has a variable in place of Intl', () => {
  const own = globalThis.Intl;
  const things = { one: '{n} thing', other: '{n} things' };
  try {
    globalThis.Intl = {} as typeof Intl;
    // A language that no other test has asked for.
    assert.equal(fillPlural(things, { lang: 'nn' }, 1), '1 thing');
    assert.equal(fillPlural(things, { lang: 'nn' }, 2), '2 things');
  } finally {
    globalThis.Intl = own;
  }
});

describe('values that run in another direction than what is around them', () => {
  const [open, close] = ['\u2068', '\u2069'];
  const rows: [what: string, lang: string, value: string | number, text: string][] = [
    ['a Latin name in English', 'en', 'Dr X', 'Dr X'],
    ['a number in Malayalam', 'ml', 5, '5'],
    [
      'an Arabic name in English',
      'en',
      '\u062f. \u0639\u0644\u064a',
      `${open}\u062f. \u0639\u0644\u064a${close}`,
    ],
    ['a telephone number in Arabic', 'ar', '0471-000-0000', `${open}0471-000-0000${close}`],
    ['a number in Arabic', 'ar-SA', 10, `${open}10${close}`],
    ['nothing in Arabic', 'ar', '', ''],
    ['a gap that is filled later, in Arabic', 'ar', '\n', '\n'],
  ];
  for (const [what, lang, value, text] of rows)
    it(`${what} is ${text === String(value) ? 'as it is' : 'isolated'}`, () => {
      assert.equal(fill('<{a}>', { a: value }, { lang }), `<${text}>`);
    });

  it('leave no trace in what is spoken', () => {
    const text = fill(
      '{a}{b}',
      { a: '1', b: fill('{c}', { c: 2 }, { lang: 'ar' }) },
      { lang: 'ar' },
    );
    assert.notEqual(text, '12');
    assert.equal(withoutIsolates(text), '12');
  });
});

describe('the digits of a page', () => {
  const arabic = Array.from('\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669');
  const rows: [tag: string, digits: string[] | undefined][] = [
    ['en', undefined],
    ['ar', undefined],
    // These have others by default, and all else of a widget has Latin ones.
    ['ar-SA', undefined],
    ['ar-EG', undefined],
    ['fa', undefined],
    ['ar-u-nu-latn', undefined],
    ['ar-u-nu-arab', arabic],
    ['AR-SA-U-CA-GREGORY-NU-ARAB', arabic],
    ['ml-u-nu-mlym', Array.from('\u0d66\u0d67\u0d68\u0d69\u0d6a\u0d6b\u0d6c\u0d6d\u0d6e\u0d6f')],
    ['ar-u-nu-', undefined],
    ['-u-nu-arab', undefined],
    ['', undefined],
  ];
  for (const [tag, digits] of rows)
    it(`"${tag}": ${digits ? digits.join('') : 'Latin'}`, () => {
      assert.deepEqual(digitsOf(tag), digits);
    });

  it('are those of numbers in messages, and not of telephone numbers and names', () => {
    const values = { n: 10, number: '112', by: 'B12' };
    const text = fill('{n} {number} {by}', values, { lang: 'ar', digits: arabic });
    assert.equal(withoutIsolates(text), '\u0661\u0660 112 B12');
  });

  it('are those of a clock', () => {
    assert.equal(inDigits('2:05', arabic), '\u0662:\u0660\u0665');
    assert.equal(inDigits('2:05', undefined), '2:05');
  });
});

describe('the values that a message needs', () => {
  const rows: [message: string, names: string][] = [
    ['Start', ''],
    ['{b} {a} {b}', '{a} {b}'],
    ['{ a } {} {a-b}', ''],
  ];
  for (const [message, names] of rows)
    it(`of "${message}" are "${names}"`, () => {
      assert.equal(placeholdersIn(message), names);
    });
});

/** Values in messages, and the plurals of every language that we speak. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, fillPlural, type MessageValues } from '../../src/model/message-text.js';

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
      assert.equal(fillPlural(forms, lang, { n }), text);
    });

  it('takes other values too', () => {
    assert.equal(fillPlural({ other: '{n} of {all}' }, 'en', { n: 2, all: 5 }), '2 of 5');
  });
});

it('has singular and plural where a page has a variable in place of Intl', () => {
  const own = globalThis.Intl;
  const things = { one: '{n} thing', other: '{n} things' };
  try {
    globalThis.Intl = {} as typeof Intl;
    // A language that no other test has asked for.
    assert.equal(fillPlural(things, 'nn', { n: 1 }), '1 thing');
    assert.equal(fillPlural(things, 'nn', { n: 2 }), '2 things');
  } finally {
    globalThis.Intl = own;
  }
});

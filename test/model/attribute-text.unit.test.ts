/** What templates and editors leave of an attribute's value. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bare, chosen, given } from '../../src/model/attribute-text.js';

const levels = ['self-care', 'soon', 'urgent', 'emergency'] as const;

describe('the value that is meant', () => {
  // newrelic/gatsby-theme-newrelic#152: editors write Warning, the component knows warning.
  // WordPress/gutenberg#67038, #37754: straight quotes become curly, or primes after a digit.
  const written = [
    'emergency',
    'Emergency',
    'EMERGENCY',
    ' emergency ',
    '\temergency\n',
    '\u00a0emergency',
    '\u200bemergency\ufeff',
    '"emergency"',
    "'emergency'",
    '“emergency”',
    '”Emergency”',
    '„emergency“',
    '‘emergency’',
    '«emergency»',
    '″emergency″',
    '＂emergency＂',
    ' “ EMERGENCY ” ',
    '”emergency',
  ];
  for (const value of written)
    it(`of ${JSON.stringify(value)} is emergency`, () => {
      assert.equal(chosen(value, levels), 'emergency');
    });

  for (const value of ['', ' ', '“”', 'emergency!', 'emergencies', 'red', 'self care', 'toString'])
    it(`of ${JSON.stringify(value)} is none of them`, () => {
      assert.equal(chosen(value, levels), undefined);
    });

  it('is found where its own name has capitals', () => {
    assert.equal(chosen('BUERGER', ['Buerger']), 'Buerger');
  });
});

describe('a value that says nothing', () => {
  // ibm-js/delite#495, aurelia/aurelia#1930, preactjs/preact-custom-element#51: empty attributes.
  for (const value of [
    '',
    ' ',
    '\n\t ',
    '\u00a0',
    '\u200b',
    '""',
    "''",
    '“”',
    '” ”',
    '«»',
    null,
    undefined,
  ])
    it(`${JSON.stringify(value)} is not given`, () => {
      assert.equal(given(value), undefined);
    });

  for (const value of ['0', '-', '.', ' a ', '“Sleep well”', '#', '/'])
    it(`${JSON.stringify(value)} is given, as it stands`, () => {
      assert.equal(given(value), value);
    });
});

describe('a value without what is around it', () => {
  const rows: [value: string, inside: string][] = [
    ['  2:00 3:00  ', '2:00 3:00'],
    ['“2:00 3:00 5:00″', '2:00 3:00 5:00'],
    ['a', 'a'],
    ['"a" and "b"', 'a" and "b'],
    ['', ''],
    ['”', ''],
  ];
  for (const [value, inside] of rows)
    it(`${JSON.stringify(value)} is ${JSON.stringify(inside)}`, () => {
      assert.equal(bare(value), inside);
    });
});

/** What templates and editors leave of an attribute's value. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bare,
  chosen,
  given,
  isSet,
  isUnfilled,
  plain,
  switchName,
} from '../../src/model/attribute-text.js';

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
    'emergency\u2028',
    '\u2003emergency\u3000',
    '\u202femergency\u2009',
    '\r\n  Emergency\r\n',
    'emer\u200bgency',
    'emer\u00adgency',
    '\u2066emergency\u2069',
    '\ufeffEMERGENCY',
    'ＥＭＥＲＧＥＮＣＹ',
    'ｅｍｅｒｇｅｎｃｙ',
    '`emergency`',
    '‹emergency›',
    '‚emergency‘',
    '‛emergency’',
    '′emergency′',
    '" emergency "',
    '“”emergency“”',
  ];
  for (const value of written)
    it(`of ${JSON.stringify(value)} is emergency`, () => {
      assert.equal(chosen(value, levels), 'emergency');
    });

  for (const value of [
    'self-care',
    'self\u2011care',
    'self\u2010care',
    'self\u2013care',
    'Self\u2014Care',
    'SELF－CARE',
    'self\ufe63care',
    '“self-care”',
  ])
    it(`of ${JSON.stringify(value)} is self-care`, () => {
      assert.equal(chosen(value, levels), 'self-care');
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
    it(`${JSON.stringify(value)} is given unchanged`, () => {
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

describe('what a template left of a field', () => {
  for (const value of [
    'null',
    'NULL',
    'undefined',
    'NaN',
    'nil',
    'None',
    '[object Object]',
    '[object Undefined]',
    '{{phone}}',
    '{{ site.phone }}',
    '{{{phone}}}',
    '{phone}',
    '{% phone %}',
    '<%= phone %>',
    '<?= $phone ?>',
    '${phone}',
    '#{phone}',
    '@{phone}',
    '[[phone]]',
    '[[${phone}]]',
    '%phone%',
    '%site.phone%',
    '$phone',
    '__PHONE__',
    ' “{{phone}}” ',
    '"null"',
    '{{phone}\n}',
  ])
    it(`${JSON.stringify(value)} is none`, () => {
      assert.equal(isUnfilled(value), true);
    });

  for (const value of [
    '',
    'none',
    '108',
    '*108#',
    '(108)',
    '[108]',
    '100%',
    'Nil by mouth',
    'Null and void',
    'Undefined pain',
    'Pain {worse}',
    '{worse} pain',
    '5% of people',
    '$5',
    '<b>Bold</b>',
    '/null',
    'null.json',
    '#',
    '%',
    '_',
  ])
    it(`${JSON.stringify(value)} is a value`, () => {
      assert.equal(isUnfilled(value), false);
    });
});

describe('an attribute that is there or not', () => {
  for (const value of ['', 'true', 'TRUE', '1', 'yes', 'on', 'dismissible', '“true”', ' '])
    it(`${JSON.stringify(value)} is there`, () => {
      assert.equal(isSet(value), true);
    });
  for (const value of [
    null,
    'false',
    'False',
    'FALSE',
    ' false ',
    '“false”',
    '0',
    '٠',
    'no',
    'off',
    'null',
    'undefined',
    '{{dismissible}}',
    'None',
  ])
    it(`${JSON.stringify(value)} is not`, () => {
      assert.equal(isSet(value), false);
    });
});

describe('a switch', () => {
  const rows: [value: string, name: string][] = [
    ['true', 'on'],
    ['True', 'on'],
    ['“yes”', 'on'],
    ['1', 'on'],
    ['false', 'off'],
    [' FALSE\n', 'off'],
    ['0', 'off'],
    ['No', 'off'],
    ['On', 'On'],
    ['mute', 'mute'],
    ['', ''],
  ];
  for (const [value, name] of rows)
    it(`${JSON.stringify(value)} is ${JSON.stringify(name)}`, () => {
      assert.equal(switchName(value), name);
    });
});

describe('a value as a keyboard writes it', () => {
  const rows: [value: string, written: string][] = [
    ['٣', '3'],
    ['۳', '3'],
    ['३', '3'],
    ['൩', '3'],
    ['௩', '3'],
    ['３', '3'],
    ['“१२”', '12'],
    ['２：００', '2:00'],
    ['2026\u201312\u201301', '2026-12-01'],
    ['ｉｎ', 'in'],
    ['I\u200dN', 'IN'],
  ];
  for (const [value, written] of rows)
    it(`${JSON.stringify(value)} is ${JSON.stringify(written)}`, () => {
      assert.equal(plain(value), written);
    });
});

/** The shapes that documents are made of: what fits, and the message where it does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  choice,
  count,
  date,
  either,
  flag,
  list,
  map,
  optional,
  record,
  text,
  url,
  type Schema,
} from '../../src/model/schema.js';

const nothings: unknown[] = [undefined, null];
const person = record({ name: text, age: optional(count(0, 120)) });
const shape = either<unknown>('type', {
  circle: record({ type: choice(['circle']), radius: count(1, 9) }),
  note: record({ type: choice(['note']), text }),
});

const rows: [
  what: string,
  schema: Schema<unknown>,
  fits: unknown[],
  problem: string,
  refused: unknown[],
][] = [
  [
    'text',
    text,
    ['a', ' a ', '<b>', '0', '\u0d15'],
    'x: expected text',
    [...nothings, '', ' ', '\n\t', '\u00a0', '\ufeff', 0, true, ['a'], {}, Object('a')],
  ],
  [
    'flag',
    flag,
    [true, false],
    'x: expected true or false',
    [...nothings, 'true', 0, 1, '', [], {}],
  ],
  [
    'date',
    date,
    ['2026-11-22', '2028-02-29', '2000-02-29', '1970-01-01', '1969-12-31', '9999-12-31'],
    'x: expected a date like 2026-11-22',
    [
      ...nothings,
      ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-10', '2026-10-00'],
      ...['2026-10-32', '2026-1-1', '26-01-01', '20261122', '2026/11/22', '2026-11-22Z'],
      ...['2026-11-22T00:00', ' 2026-11-22', '2026-11-22\n', '', 'today', '+002026-11-22'],
      ...[20261122, new Date(0)],
    ],
  ],
  [
    'url',
    url,
    [
      ...['https://a.example', 'HTTP://A.EXAMPLE/b:c', '//a.example', '/a', 'a', './a:b', '../a'],
      ...['?a=b:c', '#a:b', 'a.mp3', 'a/b:c', 'a b'],
    ],
    'x: expected an http or https address',
    [
      ...nothings,
      ...['', ' ', 'javascript:alert(1)', 'JAVASCRIPT:x', ' javascript:x', '\u0001javascript:x'],
      ...['java\nscript:x', 'data:x', 'blob:x', 'file:///x', 'mailto:x', 'tel:1', 'http:x', 'a:b'],
      ...[' /a', '\t/a', ' https://a.example', ':', 5, ['https://a.example']],
    ],
  ],
  [
    'a whole number from 1 to 3',
    count(1, 3),
    [1, 2, 3, 3.0],
    'x: expected a whole number from 1 to 3',
    [...nothings, 0, 4, 1.5, -1, NaN, Infinity, -Infinity, '2', [2], true, 2n],
  ],
  [
    'a choice',
    choice(['a', 'b']),
    ['a', 'b'],
    'x: expected one of a, b',
    [...nothings, 'A', 'a ', '', 'c', 0, ['a'], 'toString'],
  ],
  ['optional text', optional(text), [undefined, 'a'], 'x: expected text', [null, '', 1]],
  [
    'a list',
    list(text),
    [[], ['a'], ['a', 'a']],
    'x: expected a list',
    [...nothings, 'a', {}, { length: 0 }],
  ],
  ['a list of 1 or more', list(text, 1), [['a']], 'x: expected at least 1 in the list', [[]]],
  [
    'a member of a list',
    list(text),
    [],
    'x[1]: expected text',
    [['a', 1], ['a', ''], ['a', 1, 2], Array(3).fill('a', 0, 1)],
  ],
  ['a map', map(text), [{}, { a: 'a' }], 'x: expected an object', [...nothings, [], 'a', 1]],
  ['a member of a map', map(text), [], 'x.b: expected text', [{ a: 'a', b: 1 }]],
  [
    'a record',
    person,
    [{ name: 'A' }, { name: 'A', age: 0 }, { name: 'A', age: undefined }, { name: 'A', more: 1 }],
    'x: expected an object',
    [...nothings, [], 'A', 1, () => 'A'],
  ],
  ['a field of a record', person, [], 'x.name: expected text', [{}, { name: 1 }, { age: 200 }]],
  [
    'an optional field of a record',
    person,
    [],
    'x.age: expected a whole number from 0 to 120',
    [
      { name: 'A', age: null },
      { name: 'A', age: 121 },
    ],
  ],
  [
    'one of several records',
    shape,
    [
      { type: 'circle', radius: 1 },
      { type: 'note', text: 'a', radius: 'any' },
    ],
    'x.type: expected one of circle, note',
    [{}, { type: 'toString' }, { type: '__proto__' }, { type: ['note'] }, { type: null }],
  ],
  [
    'one of several records, of no type',
    shape,
    [],
    'x: expected an object',
    [...nothings, 'note', []],
  ],
  [
    'a field of one of several',
    shape,
    [],
    'x.radius: expected a whole number from 1 to 9',
    [{ type: 'circle', text: 'a' }],
  ],
];

const shown = (value: unknown) =>
  typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));

describe('a shape', () => {
  for (const [what, schema, fits, problem, refused] of rows) {
    for (const value of fits)
      it(`${what} takes ${shown(value)}`, () => {
        assert.equal(schema.check(value, 'x'), undefined);
      });
    for (const value of refused)
      it(`${what} refuses ${shown(value)}: ${problem}`, () => {
        assert.equal(schema.check(value, 'x'), problem);
      });
  }
});

describe('a path', () => {
  it('is "document" at the top', () => {
    assert.equal(person.check(null, ''), 'document: expected an object');
  });

  it("starts with the first field's name, without a dot", () => {
    assert.equal(person.check({}, ''), 'name: expected text');
    assert.equal(map(text).check({ a: 1 }, ''), 'a: expected text');
    assert.equal(shape.check({}, ''), 'type: expected one of circle, note');
  });

  it('leads through lists and records', () => {
    const deep = record({ a: list(record({ b: map(list(person)) })) });
    const value = { a: [{ b: {} }, { b: { c: [{ name: 'A' }, { name: '' }] } }] };
    assert.equal(deep.check(value, ''), 'a[1].b.c[1].name: expected text');
  });
});

it('reads a date right where an old library tells dates in the zone of the reader', () => {
  const own = Object.getOwnPropertyDescriptor(Date.prototype, 'toISOString')!;
  try {
    Date.prototype.toISOString = () => '2026-11-21T19:00:00-0500';
    assert.equal(date.check('2026-11-22', 'x'), undefined);
  } finally {
    Object.defineProperty(Date.prototype, 'toISOString', own);
  }
});

/** What a host gives is a document, or one message that says where it is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, type DocumentKind } from '../../src/model/check-document.js';
import { contradictoryDocuments, misshapenDocuments } from './bad-documents.js';
import { goodChanges } from './good-documents.js';
import { changed, removed, smallDocuments } from './small-documents.js';
import { some } from '../some.js';

const kinds = Object.keys(checks) as DocumentKind[];

const shown = (value: unknown) => (value === removed ? 'missing' : JSON.stringify(value));

describe('a document of each kind', () => {
  for (const kind of kinds) {
    it(`${kind} is taken`, () => {
      assert.equal(checks[kind](smallDocuments[kind]), undefined);
    });

    it(`${kind} is taken frozen, and is not changed`, () => {
      const before = JSON.stringify(smallDocuments[kind]);
      checks[kind](Object.freeze(structuredClone(smallDocuments[kind])));
      assert.equal(JSON.stringify(smallDocuments[kind]), before);
    });

    for (const other of some(kinds.filter((name) => name !== kind)))
      it(`${kind} is refused where ${other} is needed`, () => {
        assert.equal(checks[other](smallDocuments[kind]), `kind: expected one of ${other}`);
      });
  }

  for (const [kind, what, path, value] of goodChanges)
    it(`${kind} with ${what} is taken`, () => {
      assert.equal(checks[kind](changed(smallDocuments[kind], path, value)), undefined);
    });
});

describe('the message for a bad document says where and what', () => {
  for (const { kind, path, value, problem } of [...misshapenDocuments, ...contradictoryDocuments])
    it(`${kind}, ${path} ${shown(value)}: ${problem}`, () => {
      assert.equal(checks[kind](changed(smallDocuments[kind], path, value)), problem);
    });

  it('names the first of several problems only', () => {
    const twice = changed(changed(smallDocuments.article, 'title', 1), 'sections', 2);
    assert.equal(checks.article(twice), 'title: expected text');
  });
});

describe('a value that is no document', () => {
  const cyclic: Record<string, unknown> = { kind: 'article' };
  cyclic['self'] = cyclic;
  cyclic['sections'] = [cyclic];
  const values: [what: string, value: unknown, problem: string][] = [
    ['undefined', undefined, 'document: expected an object'],
    ['null', null, 'document: expected an object'],
    ['a text', '{"kind":"article"}', 'document: expected an object'],
    ['a number', 1, 'document: expected an object'],
    ['true', true, 'document: expected an object'],
    ['a function', () => smallDocuments.article, 'document: expected an object'],
    ['a symbol', Symbol('document'), 'document: expected an object'],
    ['a list', [smallDocuments.article], 'document: expected an object'],
    ['a cyclic object', cyclic, 'id: expected text'],
    ['an object without a prototype', Object.create(null), 'kind: expected one of article'],
    ['an empty object', {}, 'kind: expected one of article'],
    ['a date', new Date(0), 'kind: expected one of article'],
  ];
  for (const [what, value, problem] of values)
    it(`${what}: ${problem}`, () => {
      assert.equal(checks.article(value), problem);
    });

  for (const kind of kinds)
    it(`never throws where a ${kind} is needed`, () => {
      for (const [, value] of values) assert.equal(typeof checks[kind](value), 'string');
    });

  it('that holds itself where a section belongs gets a message', () => {
    const document = structuredClone(smallDocuments.article) as unknown as Record<string, unknown>;
    document['sections'] = [document];
    assert.equal(checks.article(document), 'sections[0].heading: expected text');
    const list: unknown[] = [];
    list.push(list);
    document['sections'] = list;
    assert.equal(checks.article(document), 'sections[0]: expected an object');
  });

  it('that refers to itself under an unknown key is still a document', () => {
    const document = structuredClone(smallDocuments.article) as unknown as Record<string, unknown>;
    document['self'] = document;
    assert.equal(checks.article(document), undefined);
  });
});

describe('a program', () => {
  const step = smallDocuments.exercises.programs[1]!.steps[0]!;
  const steps = (count: number) => [...Array(count).keys()].map((i) => ({ ...step, id: `s${i}` }));

  it('of 500 steps is taken', () => {
    const path = 'programs[1].steps';
    assert.equal(checks.exercises(changed(smallDocuments.exercises, path, steps(500))), undefined);
  });

  it('of 500 steps: the message says which step is wrong', () => {
    const wrong = [...steps(499), { ...step, id: 's7' }];
    assert.equal(
      checks.exercises(changed(smallDocuments.exercises, 'programs[1].steps', wrong)),
      'programs[1].steps[499].id: expected an id of its own, "s7" is used twice',
    );
  });

  it('cannot hide a long raise behind its other steps', () => {
    const seconds = { default: 200, min: 30, max: 200 };
    const wrong = [...steps(3), { ...step, pose: 'legs-raised', seconds }];
    const document = changed(smallDocuments.exercises, 'programs[1].steps', wrong);
    assert.equal(
      checks.exercises(changed(document, 'programs[1].safetyCheck', ['chest'])),
      'programs[1].steps[3].seconds.max: expected at most 180 with the legs raised',
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import {
  begin,
  denyFlags,
  doubtFlags,
  doubtItem,
  isUnanswered,
  keepsAnswers,
  screenKey,
  tickItem,
  type ChecklistState,
} from '../../src/model/checklist-state.js';

const item = (id: string, help: 'emergency' | 'urgent' | 'soon') => ({
  id,
  text: id,
  help,
  advice: id,
  sources: [],
});

/** The red flags stand second in the document, and first on the screen. */
const document: ChecklistDocument = {
  kind: 'checklist',
  id: 'a',
  lang: 'en',
  version: '1',
  title: 'A',
  review: { status: 'draft' },
  sources: [],
  intro: '',
  notFor: '',
  groups: [
    { id: 'g', heading: 'G', items: [item('a', 'soon'), item('b', 'soon')] },
    {
      id: 'flags',
      heading: 'F',
      redFlags: true,
      items: [item('e1', 'emergency'), item('u', 'urgent'), item('e2', 'emergency')],
    },
    { id: 'h', heading: 'H', items: [item('c', 'soon')] },
  ],
  questionsToAsk: [],
  disclaimer: '',
};

/** `+id` ticks, `-id` unticks, `?id` and `!id` set and take back "Not sure". */
const press = (keys: string): ChecklistState =>
  keys.split(' ').reduce((state, key) => {
    if (key === 'none') return denyFlags(document, state, true);
    if (key === 'none-off') return denyFlags(document, state, false);
    if (key === 'unsure') return doubtFlags(state, true);
    if (key === '') return state;
    const id = key.slice(1);
    return '?!'.includes(key[0]!)
      ? doubtItem(document, state, id, key.startsWith('?'))
      : tickItem(document, state, id, key.startsWith('+'));
  }, begin);

describe('the card of an emergency', () => {
  const rows: [keys: string, cardOf: string | undefined][] = [
    ['', undefined],
    ['+u', undefined],
    ['+a', undefined],
    ['+e1', 'e1'],
    ['+e1 +e2', 'e2'],
    ['+e2 +e1', 'e1'],
    ['+e1 +e2 -e2', 'e1'],
    ['+e1 +e2 -e1', 'e2'],
    ['+e1 -e1', undefined],
    ['+e1 +u', 'e1'],
    ['+e1 +a -a', 'e1'],
    ['+e1 ?a', 'e1'],
    ['+e1 unsure', 'e1'],
    ['+e1 none', undefined],
    ['+e1 none-off', 'e1'],
    ['+gone', undefined],
  ];
  for (const [keys, cardOf] of rows)
    it(`after "${keys}" is that of: ${cardOf ?? 'none'}`, () => {
      assert.equal(press(keys).cardOf, cardOf);
    });
});

describe('the part that was answered last', () => {
  const rows: [keys: string, part: number][] = [
    ['', 0],
    ['+e1', 0],
    ['+a', 1],
    ['?b', 1],
    ['+c', 2],
    ['+c none', 0],
    ['+c unsure', 0],
    ['+c -a', 1],
    ['+c +gone', 0],
  ];
  for (const [keys, part] of rows)
    it(`after "${keys}" is number ${part} on the screen`, () => {
      assert.equal(press(keys).part, part);
    });
});

describe('a list without an answer', () => {
  it('is the one to begin with', () => {
    assert.equal(isUnanswered(begin), true);
    assert.equal(isUnanswered({ ...begin, place: 'result', part: 2 }), true);
  });

  for (const keys of ['+a', '+u', '?a', 'none', 'unsure', '+e1 -e1'])
    it(`is none after "${keys}"`, () => {
      assert.equal(isUnanswered(press(keys)), false);
    });

  for (const keys of ['+a -a', '?a !a', 'none none-off', '+u -u'])
    it(`is one again after "${keys}"`, () => {
      assert.equal(isUnanswered(press(keys)), true);
    });
});

describe('another list', () => {
  const without = (...gone: string[]): ChecklistDocument => ({
    ...document,
    groups: document.groups.map((group) => ({
      ...group,
      items: group.items.filter(({ id }) => !gone.includes(id)),
    })),
  });

  it('may come before anything was answered, also where there is none', () => {
    assert.equal(keepsAnswers(without('a', 'b', 'u', 'e1', 'e2', 'c'), begin), true);
    assert.equal(keepsAnswers(undefined, begin), true);
  });

  for (const [keys, id] of [
    ['+a', 'a'],
    ['?b', 'b'],
    ['+e1 -e1', 'e1'],
  ] as const)
    it(`may come after "${keys}" where it has "${id}", and not without it`, () => {
      assert.equal(keepsAnswers(without('c'), press(keys)), true);
      assert.equal(keepsAnswers(without(id), press(keys)), false);
      assert.equal(keepsAnswers(undefined, press(keys)), false);
    });
});

describe('a screen', () => {
  const key = (state: ChecklistState, isInSteps = false) => screenKey(document, state, isInSteps);

  it('is another one when a card opens or goes under the finger, or the place changes', () => {
    const states = [
      begin,
      press('+u'),
      press('+e1'),
      press('+e1 +e2'),
      press('unsure'),
      { ...begin, place: 'result' as const },
      { ...begin, place: 'nurse' as const },
    ];
    assert.equal(new Set(states.map((state) => key(state))).size, states.length);
  });

  it('stays the same for a tick that moves nothing', () => {
    for (const keys of ['+a', '?a', 'none', '+c']) assert.equal(key(press(keys)), key(begin), keys);
  });

  it('is that of its part in steps alone', () => {
    const next = { ...begin, part: 1 };
    assert.notEqual(key(next, true), key(begin, true));
    assert.equal(key(next), key(begin));
    assert.equal(key({ ...next, place: 'result' }, true), key({ ...begin, place: 'result' }, true));
  });
});

/** Ticks, and the fixed texts that belong to them: the most urgent first, and no score. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  assess,
  noTicks,
  redFlagsOf,
  setFlagNotSure,
  setNone,
  setNotSure,
  tick,
  type FlagAnswer,
  type Ticks,
} from '../../src/model/assessment.js';
import { helpLevels, moreUrgent, type HelpLevel } from '../../src/model/help-level.js';
import { documents } from '../content/document-text.js';
import { smallDocuments } from './small-documents.js';

type Group = (typeof document.groups)[number];

// f1 (urgent), f2 and f3 (emergencies) are red flags. Once f3 has gone away, it is none. a is self-care, b
// and c are soon.
const document = smallDocuments.checklist;

/**
 * What a person presses: +id ticks, -id unticks, ?id sets "Not sure", !id takes it back. "none" and
 * "unsure" are the two at the end.
 */
const press = (keys: string, from: Ticks = noTicks): Ticks =>
  keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((ticks, key) => {
      const id = key.slice(1);
      Object.freeze(ticks);
      switch (key[0]) {
        case '+':
          return tick(document, ticks, id, true);
        case '-':
          return tick(document, ticks, id, false);
        case '?':
          return setNotSure(ticks, id, true);
        case '!':
          return setNotSure(ticks, id, false);
        default:
          return key.startsWith('none')
            ? setNone(document, ticks, key === 'none')
            : setFlagNotSure(ticks, key === 'unsure');
      }
    }, from);

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(' ');

describe('a list', () => {
  const rows: [
    keys: string,
    ticked: string,
    notSure: string,
    level: HelpLevel | undefined,
    emergency: boolean,
  ][] = [
    ['', '', '', undefined, false],
    ['none', '', '', undefined, false],
    ['+a', 'a', '', 'self-care', false],
    ['+b', 'b', '', 'soon', false],
    ['+a +b', 'b a', '', 'soon', false],
    ['+c +b', 'b c', '', 'soon', false],
    ['+f1', 'f1', '', 'urgent', false],
    ['+f2', 'f2', '', 'emergency', true],
    ['+a +c +f1 +f3 +b +f2', 'f2 f3 f1 b c a', '', 'emergency', true],
    ['+f2 -f2', '', '', undefined, false],
    ['+f2 -f2 +b', 'b', '', 'soon', false],
    ['+b +b', 'b', '', 'soon', false],
    ['-b', '', '', undefined, false],
    ['?a', '', 'a', 'soon', false],
    ['?a ?b', '', 'a b', 'soon', false],
    ['?b ?a', '', 'a b', 'soon', false],
    ['?b !b', '', '', undefined, false],
    ['+a ?b', 'a', 'b', 'soon', false],
    ['+f1 ?b', 'f1', 'b', 'urgent', false],
    ['+b ?b', '', 'b', 'soon', false],
    ['?b +b', 'b', '', 'soon', false],
    ['?a +a', 'a', '', 'self-care', false],
    ['unsure', '', '', 'urgent', false],
    ['unsure sure', '', '', undefined, false],
    ['unsure +a', 'a', '', 'urgent', false],
    ['unsure +f2', 'f2', '', 'emergency', true],
    ['unsure ?a', '', 'a', 'urgent', false],
    ['none ?a', '', 'a', 'soon', false],
    ['none +b', 'b', '', 'soon', false],
    ['+unknown', '', '', undefined, false],
    ['?unknown', '', '', undefined, false],
    ['+__proto__ +constructor', '', '', undefined, false],
  ];
  for (const [keys, ticked, notSure, level, emergency] of rows)
    it(`after "${keys}" holds "${ticked}", not sure "${notSure}", and asks for ${level ?? 'nothing'}`, () => {
      const result = assess(document, press(keys));
      assert.equal(ids(result.ticked), ticked);
      assert.equal(ids(result.notSure), notSure);
      assert.equal(result.level, level);
      assert.equal(result.emergency, emergency);
    });

  it('holds the items of the document unchanged, with their own texts', () => {
    const result = assess(document, press('+f2'));
    assert.equal(result.ticked[0], document.groups[0]!.items[1]);
  });

  it('has no number, sum or share of the ticks', () => {
    const result = assess(document, press('+f2 +f1 +b ?a'));
    assert.deepEqual(Object.keys(result).sort(), [
      'emergency',
      'flagNotSure',
      'flags',
      'level',
      'notSure',
      'taken',
      'ticked',
    ]);
    const numbers = Object.values(result).filter((value) => typeof value === 'number');
    assert.deepEqual(numbers, []);
  });

  it('passes over ids that the document has lost', () => {
    const gone = ['gone'];
    const result = assess(document, {
      ...noTicks,
      ticked: ['gone', 'b'],
      notSure: gone,
      taken: gone,
    });
    assert.equal(ids(result.ticked), 'b');
    assert.equal(ids(result.taken), '');
    assert.equal(result.level, 'soon');
  });

  it('goes by urgency whatever the order of the ticks', () => {
    const all = ['+a', '+b', '+c', '+f1', '+f2', '+f3'];
    const expected = 'f2 f3 f1 b c a';
    for (let turn = 0; turn < all.length; turn++) {
      const keys = [...all.slice(turn), ...all.slice(0, turn)];
      assert.equal(ids(assess(document, press(keys.join(' '))).ticked), expected);
      assert.equal(ids(assess(document, press(keys.reverse().join(' '))).ticked), expected);
    }
  });
});

describe('"None of these" and "Not sure about one of these"', () => {
  const rows: [keys: string, none: boolean, flagNotSure: boolean, ticked: string][] = [
    ['none', true, false, ''],
    ['none none-off', false, false, ''],
    ['+f1 none', true, false, ''],
    ['+f1 +b none', true, false, 'b'],
    ['none +f1', false, false, 'f1'],
    ['none +b', true, false, 'b'],
    ['none -f1', true, false, ''],
    ['none +f1 -f1', false, false, ''],
    ['unsure', false, true, ''],
    ['unsure none', true, false, ''],
    ['none unsure', false, true, ''],
    ['none sure', true, false, ''],
    ['unsure +f1', false, true, 'f1'],
    ['+f1 unsure', false, true, 'f1'],
    ['+f1 unsure sure', false, false, 'f1'],
  ];
  for (const [keys, none, flagNotSure, ticked] of rows)
    it(`after "${keys}"`, () => {
      const ticks = press(keys);
      assert.equal(ticks.none, none);
      assert.equal(ticks.flagNotSure, flagNotSure);
      assert.equal(ticks.ticked.join(' '), ticked);
      assert.equal(assess(document, ticks).flagNotSure, flagNotSure);
    });
});

describe('an emergency that is unticked again', () => {
  const rows: [keys: string, taken: string][] = [
    ['+f2', ''],
    ['+f2 -f2', 'f2'],
    ['+f2 -f2 +f2', ''],
    ['+f2 -f2 -f2', ''],
    ['+f2 -f2 +b -b', 'f2'],
    ['+f3 -f3', ''],
    ['+f2 -f2 +f3 -f3', 'f2'],
    ['+f2 none', 'f2'],
    ['+f2 +f3 none', 'f2'],
    ['+f3 none', ''],
    ['+f2 -f2 none', 'f2'],
    ['-f2', ''],
    ['+f1 -f1', ''],
    ['+b -b', ''],
    ['none', ''],
  ];
  for (const [keys, taken] of rows)
    it(`after "${keys}" keeps its line for: ${taken || 'none'}`, () => {
      const ticks = press(keys);
      assert.equal(ticks.taken.join(' '), taken);
      assert.equal(ids(assess(document, ticks).taken), taken);
    });

  it('keeps the line of each of several that count', () => {
    const [flags, life] = document.groups as [Group, Group];
    const items = flags.items.map((item) => ({ ...item, evenIfGone: true }));
    const all = { ...document, groups: [{ ...flags, items }, life] };
    const on = ['f2', 'f3'].reduce((ticks, id) => tick(all, ticks, id, true), noTicks);
    assert.deepEqual(setNone(all, on, true).taken, ['f2', 'f3']);
    assert.deepEqual(tick(all, tick(all, on, 'f3', false), 'f2', false).taken, ['f3', 'f2']);
  });

  it('keeps its line for each of our own but numbness that goes away with moving', () => {
    const { checklist } = documents;
    const none = redFlagsOf(checklist)
      .filter(({ help }) => help === 'emergency')
      .filter(({ id }) => {
        const on = tick(checklist, noTicks, id, true);
        return assess(checklist, tick(checklist, on, id, false)).taken.length === 0;
      });
    assert.equal(ids(none), 'r3');
  });
});

describe('what was said about the red flags', () => {
  const rows: [keys: string, flags: FlagAnswer][] = [
    ['', 'open'],
    ['+b ?a', 'open'],
    ['none', 'none'],
    ['none +b', 'none'],
    ['none none-off', 'open'],
    ['+f1', 'given'],
    ['+f2', 'given'],
    ['+f2 -f2', 'open'],
    ['+f2 none', 'none'],
    ['unsure', 'given'],
    ['unsure sure', 'open'],
    ['unsure none', 'none'],
  ];
  for (const [keys, flags] of rows)
    it(`after "${keys}" is: ${flags}`, () => {
      assert.equal(assess(document, press(keys)).flags, flags);
    });
});

describe('the level of help', () => {
  it('of two is the more urgent one', () => {
    const order: (HelpLevel | undefined)[] = [undefined, ...helpLevels];
    assert.deepEqual([...helpLevels], ['self-care', 'soon', 'urgent', 'emergency']);
    order.forEach((a, i) => {
      order.forEach((b, j) => {
        assert.equal(moreUrgent(a, b), order[Math.max(i, j)]);
      });
    });
  });

  const { checklist } = documents;
  for (const group of checklist.groups)
    for (const item of group.items)
      it(`of our own "${item.id}" is its own, ticked alone`, () => {
        const result = assess(checklist, tick(checklist, noTicks, item.id, true));
        assert.deepEqual(result.ticked, [item]);
        assert.equal(result.level, item.help);
        assert.equal(result.emergency, item.help === 'emergency');
      });

  it('is the most urgent with everything ticked', () => {
    const all = checklist.groups.flatMap((group) => group.items);
    const ticks = all.reduce((at, { id }) => tick(checklist, at, id, true), noTicks);
    const result = assess(checklist, ticks);
    assert.equal(result.ticked.length, all.length);
    assert.equal(result.level, 'emergency');
    const ranks = result.ticked.map(({ help }) => helpLevels.indexOf(help));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => b - a),
    );
  });
});

describe('red flags', () => {
  it('are the items of the groups that say so', () => {
    assert.equal(ids(redFlagsOf(document)), 'f1 f2 f3');
    assert.equal(redFlagsOf(documents.checklist).length, 12);
    const [flags, life] = document.groups as [Group, Group];
    const off = { ...document, groups: [{ ...flags, redFlags: false }, life] };
    assert.deepEqual(redFlagsOf(off), []);
  });
});

/**
 * The second topic holds what its fact sheet says: levels, times, required words and sources. Numbers
 * in square brackets there are the ids of sources here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../src/model/check-document.js';
import * as sourceTable from '../../src/content/diabetes-foot-care/sources.js';
import { citedIds, eachFootCareDocument, footCare, proseOf } from './document-text.js';

const { article, checklist, exercises, help } = footCare;
const textOf = (value: unknown) =>
  proseOf(value)
    .map(({ text }) => text)
    .join('\n');

for (const document of eachFootCareDocument) {
  describe(`foot care: ${document.kind}`, () => {
    it('fits its schema, and is plain data', () => {
      assert.equal(checks[document.kind](document), undefined);
      assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
    });

    it('is a draft in English that names what a clinician has to pass', () => {
      assert.equal(document.lang, 'en');
      assert.equal(document.review.status, 'draft');
      assert.ok(document.review.judgements!.length > 0);
    });

    it('lists each source once, from the table of the topic', () => {
      const table: Record<string, unknown> = Object.fromEntries(
        Object.values(sourceTable).map((source) => [source.id, source]),
      );
      const ids = document.sources.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const source of document.sources) assert.equal(table[source.id], source);
    });

    it('names no number to call, since the page gives it', () => {
      assert.doesNotMatch(textOf(document), /\b(108|112|911|999|111|1066)\b/);
    });
  });
}

describe('foot care: words that are required', () => {
  const all = textOf([article, checklist, exercises, help]);
  for (const words of [
    // W1
    'A foot problem may not hurt. Look at your feet every day, even if you feel nothing.',
    // 2c, as the first topic has it, and W2
    'Do not put heat on skin that is numb.',
    'You could be burned and not feel it. Wear socks instead.',
    'Do not soak your feet, and never use hot water.',
    // W3
    'Do not use corn plasters, corn liquids, acid, blades or scissors on corns or hard skin. They can burn or cut you without pain.',
    // W4
    'Do not walk barefoot, in socks only or in thin slippers, indoors or outdoors.',
    // W5
    'Do not put turmeric, lime, ash, oil, toothpaste, spirit, hot packs or plant pastes on broken skin. Do not burst a blister.',
    // 1i
    'Get help the same day for any new sore, blister, heat, swelling or colour change, even a small one.',
    // 5b
    'You ticked nothing. This list cannot tell what is wrong. Look again tomorrow. If you are worried, get help.',
  ])
    it(words.slice(0, 60), () => assert.ok(all.includes(words)));

  it('never says to put the feet up, to soak them, or that no pain is good news', () => {
    assert.doesNotMatch(
      all,
      /feet up when|put your feet up|soak (your|the) feet for|doesn['’]t hurt,/i,
    );
  });
});

describe('foot care: the safety check', () => {
  // Sections 3: F1 to F13.
  const rows: [id: string, level: string, cleared: boolean][] = [
    ['chest-pain', 'emergency', false],
    ['cold-foot', 'emergency', false],
    ['spreading-sore', 'emergency', false],
    ['broken-skin', 'urgent', false],
    ['hot-foot', 'urgent', false],
    ['swollen-leg', 'urgent', false],
    ['rest-pain', 'urgent', false],
    ['low-sugar', 'soon', false],
    ['past-sore', 'soon', true],
    ['cast-or-operation', 'soon', true],
    ['blood-flow', 'soon', true],
    ['numb-feet', 'soon', true],
    ['unsteady', 'soon', true],
  ];

  it('asks the questions of the fact sheet in its order, with its levels and clearances', () => {
    assert.deepEqual(
      exercises.safetyCheck.map(({ id, help: level, clearance }) => [
        id,
        level,
        clearance !== undefined,
      ]),
      rows,
    );
  });

  for (const program of exercises.programs) {
    it(`${program.id} asks all of them, sits, and stops with help today`, () => {
      assert.deepEqual(
        program.safetyCheck,
        rows.map(([id]) => id),
      );
      assert.ok(program.steps.length > 0);
      for (const step of program.steps)
        assert.deepEqual([step.pose, step.raised], [undefined, undefined]);
      assert.equal(program.stop.help, 'urgent');
      assert.match(program.after, /Put on your shoes\. Sit for 1 minute/);
    });
  }
});

describe('foot care: times', () => {
  // Sections 4b and 4c: default, least and most seconds.
  const rows: Record<string, [id: string, seconds: [number, number, number]][]> = {
    'five-minutes': [
      ['look', [60, 30, 180]],
      ['toes', [75, 30, 75]],
      ['feet', [75, 30, 75]],
      ['toes-again', [75, 30, 75]],
      ['feet-again', [75, 30, 75]],
    ],
    'seated-set': [
      ['look', [60, 30, 180]],
      ['pump', [100, 50, 200]],
      ['toes', [60, 30, 120]],
      ['toes-apart', [100, 50, 100]],
      ['heels', [100, 50, 200]],
      ['circle-one-way', [50, 25, 50]],
      ['circle-other-way', [50, 25, 50]],
    ],
  };
  for (const { id, steps } of exercises.programs)
    it(id, () => {
      assert.deepEqual(
        steps.map((step) => [step.id, [step.seconds.default, step.seconds.min, step.seconds.max]]),
        rows[id],
      );
    });

  it('counts whole movements, at least and at most too', () => {
    const paced = exercises.programs.flatMap(({ steps }) => steps.filter(({ pace }) => pace));
    assert.ok(paced.length > 0);
    for (const { id, pace, seconds } of paced) {
      const once = pace!.cues.reduce((sum, cue) => sum + cue.seconds, 0);
      for (const time of [seconds.default, seconds.min, seconds.max])
        assert.equal(time % once, 0, `${id}: ${time} s`);
    }
  });
});

describe('foot care: the list', () => {
  // Section 5: E emergency, S same day, N soon, C self-care.
  const levels: Record<string, string> = {
    ...{
      r1: 'E',
      r2: 'E',
      r3: 'E',
      r4: 'E',
      r5: 'S',
      r6: 'S',
      r7: 'S',
      r8: 'S',
      r9: 'S',
      r10: 'S',
    },
    ...{ c1: 'N', c2: 'C', c3: 'N', c4: 'N', c5: 'N', c6: 'N', c7: 'N', c8: 'N', c9: 'N' },
    ...{ c10: 'N', c11: 'C', c12: 'C', c13: 'N', c14: 'N', c15: 'C' },
    ...{ c16: 'N', c17: 'N', c18: 'N', c19: 'N' },
  };
  const letters = { emergency: 'E', urgent: 'S', soon: 'N', 'self-care': 'C' };

  it('has each line of the fact sheet with its level', () => {
    assert.deepEqual(
      Object.fromEntries(
        checklist.groups.flatMap(({ items }) => items.map((item) => [item.id, letters[item.help]])),
      ),
      levels,
    );
  });

  it('asks for broken skin among the signs that come first', () => {
    const [first, ...others] = checklist.groups;
    assert.ok(first!.redFlags);
    assert.match(textOf(first), /a cut, crack, blister, sore or burn/);
    for (const item of others.flatMap(({ items }) => items))
      assert.doesNotMatch(item.text, /\b(cut|blister|burn|bleeding|sore)\b(?!.* before)/);
  });

  it('cites a source for each line', () => {
    for (const item of checklist.groups.flatMap(({ items }) => items))
      assert.ok(item.sources.length > 0, item.id);
  });
});

describe('foot care: sources', () => {
  it('each that a document lists is cited by one of the four', () => {
    const cited = new Set(eachFootCareDocument.flatMap((document) => citedIds(document)));
    const listed = new Set(
      eachFootCareDocument.flatMap(({ sources }) => sources.map(({ id }) => id)),
    );
    assert.deepEqual([...listed].filter((id) => !cited.has(id)).sort(), []);
  });
});

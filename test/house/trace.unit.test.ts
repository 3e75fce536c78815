/** Each sentence that keeps a patient safe leads to a control of the hazard log and to a test. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { failingWithout, gone, heldSentences, unshare } from '../../.scripts/trace/held.mjs';
import { hazardsOf } from '../../.scripts/trace/safety-file.mjs';
import { safetySentences, textAt } from '../../.scripts/trace/sentences.mjs';
import { gapsOf } from '../../.scripts/trace/traceability.mjs';
import { root } from '../../.scripts/root.mjs';
import { documents, eachDocument, sentencesOf } from '../content/document-text.js';

describe('docs/traceability.md', () => {
  it('is fresh, and leads each safety sentence to a control and to a test that fails without it', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', '.scripts/trace.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
  });

  it('holds every sentence of the safety check, the red flags and the stops', () => {
    const { exercises, checklist, help } = documents;
    const texts = new Set(eachDocument.flatMap(safetySentences).map(({ text }) => text));
    const needed = [
      ...exercises.safetyCheck.flatMap((entry) => [entry.question, ...(entry.lines ?? [])]),
      ...checklist.groups[0]!.items.flatMap((item) => [item.text, ...(item.lines ?? [])]),
      ...exercises.programs.flatMap(({ stop }) => [stop.first!, ...(stop.emergencyLines ?? [])]),
      ...(help.emergencySigns?.lines ?? []),
    ];
    for (const text of needed.flatMap(sentencesOf)) assert.ok(texts.has(text), text);
  });
});

describe('a sentence that is taken out', () => {
  const shared = ['Cold'];
  const document = {
    kind: 'help',
    id: 'a',
    advice: { one: 'Call. Then wait.', two: 'Call.', three: 'Rest.', four: 'Rest.', five: shared },
  };
  const { advice } = document;
  const failingTests = () => [
    'always',
    ...(/Then wait/.test(advice.one) ? [] : ['asks to wait']),
    ...(/^Call/.test(advice.one) ? [] : ['asks to call']),
    ...(advice.three === advice.four ? [] : ['are alike']),
  ];
  const spot = (text: string, key: string) => ({ document, text, path: ['advice', key] });
  const held = heldSentences(
    [
      spot('Then wait.', 'one'),
      spot('Call.', 'one'),
      spot('Call.', 'two'),
      spot('Rest.', 'three'),
      spot('Rest.', 'four'),
    ],
    failingTests,
  );

  it('is held by the tests that fail then, and by none that fail anyway', () => {
    assert.deepEqual(held[0]!.tests, ['asks to wait']);
  });

  it('is held at each of its places, or not there', () => {
    assert.deepEqual(held[1]!.tests, ['asks to call']);
    assert.deepEqual(held[2]!.tests, []);
  });

  it('is not held by a test that only compares two places', () => {
    assert.deepEqual(held[3]!.tests, []);
    assert.deepEqual(held[4]!.tests, []);
  });

  it('leaves its shape: capitals, commas and the full stop', () => {
    assert.equal(gone("Call 112, don't wait."), "Xxxx 000, xxx'x xxxx.");
  });

  it('is put back, also when a test breaks off', () => {
    const breaks = () => {
      throw new Error('broken');
    };
    assert.throws(() => failingWithout([spot('Call.', 'one')], breaks), /broken/);
    assert.equal(textAt(document, ['advice', 'one']), 'Call. Then wait.');
  });

  it('leaves another document that shares its words alone', () => {
    unshare(document);
    document.advice.five[0] = 'Warm';
    assert.deepEqual(shared, ['Cold']);
  });
});

describe('the sentences of a document', () => {
  it('have a kind, and a place made of the ids around them', () => {
    const small = {
      kind: 'checklist',
      id: 'topic',
      groups: [
        { id: 'g', redFlags: true, items: [{ id: 'r1', text: 'Any of:', lines: ['A. B.'] }] },
        { id: 'h', items: [{ id: 'c1', text: 'Not this.', advice: 'Ask.' }] },
      ],
    };
    assert.deepEqual(
      safetySentences(small).map(({ text, kind, place }) => [text, kind, place]),
      [
        ['Any of:', 'red flag', 'flag r1'],
        ['A.', 'red flag', 'flag r1'],
        ['B.', 'red flag', 'flag r1'],
        ['Ask.', 'advice', 'item c1'],
      ],
    );
  });
});

describe('the trace bites', () => {
  const log = (words: string) =>
    hazardsOf(`## Hazard log\n\n### H01. A\n\n- **Controls**:\n  - It asks. ${words}\n`);
  const part = (kind: string, place: string, tests: string[]) => [
    { document: {}, sentences: [{ text: 'Call.', kind, place, tests }] },
  ];

  it('not where a sentence is held and named; advice may stay without either', () => {
    assert.deepEqual(gapsOf(part('stop text', 'stop a', ['t']), log('Words: `stop *`.')), []);
    assert.deepEqual(gapsOf(part('advice', 'item a', []), log('')), []);
  });

  for (const kind of ['safety question', 'red flag', 'stop text', 'warning'])
    it(`on a ${kind} without a test, and without a control`, () => {
      assert.deepEqual(gapsOf(part(kind, 'stop a', []), log('Words: `stop b*`, `stop *`.')), [
        `no test holds this ${kind} (stop a): Call.`,
        'H01.1 names words that no document has: stop b*',
      ]);
      assert.deepEqual(gapsOf(part(kind, 'stop a', ['t']), log('')), [
        `no control names this ${kind} (stop a): Call.`,
      ]);
    });
});

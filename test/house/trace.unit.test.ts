/** Each sentence that keeps a patient safe leads to a control of the hazard log and to a test. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pagePath, projectTrace } from '../../.scripts/trace/project.mjs';
import { hazardsOf } from '../../.scripts/trace/safety-file.mjs';
import { safetySentences } from '../../.scripts/trace/sentences.mjs';
import { testTextsIn } from '../../.scripts/trace/test-words.mjs';
import { trace } from '../../.scripts/trace/traceability.mjs';
import { documents, sentencesOf } from '../content/document-text.js';

const now = projectTrace();

describe('docs/traceability.md', () => {
  it('is what the documents, the hazard log and the tests make of it', () => {
    assert.ok(readFileSync(pagePath, 'utf8') === now.page, 'it is stale: run `npm run trace`');
  });

  it('leads each safety question, red flag, stop text and warning to a control and a test', () => {
    assert.deepEqual(now.problems, []);
  });

  it('holds every sentence of the safety check, the red flags and the stops', () => {
    const { exercises, checklist, help } = documents;
    const texts = new Set(now.parts.flatMap(({ rows }) => rows.map(({ text }) => text)));
    const needed = [
      ...exercises.safetyCheck.flatMap((entry) => [entry.question, ...(entry.lines ?? [])]),
      ...checklist.groups[0]!.items.flatMap((item) => [item.text, ...(item.lines ?? [])]),
      ...exercises.programs.flatMap(({ stop }) => [stop.first!, ...(stop.emergencyLines ?? [])]),
      ...(help.emergencySigns?.lines ?? []),
    ];
    for (const text of needed.flatMap(sentencesOf)) assert.ok(texts.has(text), text);
  });
});

describe('the trace bites', () => {
  const log = (words: string) =>
    hazardsOf(`## Hazard log\n\n### H01. A\n\n- **Controls**:\n  - It asks. ${words}\n`);
  const hazards = log('Words: `question *`, `stop *`. Shown by `test/a.test.ts`: `a`.');
  const small = {
    exercises: {
      safetyCheck: [{ id: 'pain', question: 'Any of these?', lines: ['Pain'], advice: 'Rest.' }],
      programs: [
        {
          id: 'a',
          summary: '',
          evidence: '',
          after: '',
          rounds: {},
          steps: [],
          stop: { text: 'Stop now. Call.', emergencyText: '' },
        },
      ],
    },
    checklist: { disclaimer: '', groups: [] },
    article: { sections: [] },
    help: { levels: {} },
  };
  const held = [{ title: 'words: all', texts: ['Any of these?', 'Pain', 'Stop now. Call.'] }];

  it('not where all is held and named; advice may stay without a test', () => {
    const { parts, problems } = trace(small, hazards, held);
    assert.deepEqual(problems, []);
    const [pain] = parts[0]!.rows.filter(({ text }) => text === 'Pain');
    assert.deepEqual(pain!.controls, ['H01.1']);
    assert.deepEqual(pain!.tests, ['words: all']);
  });

  it('on a sentence that no test holds', () => {
    const tests = [{ title: 'words: all', texts: ['Any of these?', 'Pain.', 'Stop now.'] }];
    assert.deepEqual(trace(small, hazards, tests).problems, [
      'no test holds this safety question (question pain): Pain',
      'no test holds this stop text (stop a): Call.',
    ]);
  });

  it('on a sentence that no control names', () => {
    assert.deepEqual(trace(small, log('Words: `question pain`.'), held).problems, [
      'no control names this stop text (stop a): Stop now.',
      'no control names this stop text (stop a): Call.',
    ]);
  });

  it('on a control that names words which no document has', () => {
    assert.deepEqual(
      trace(small, log('Words: `question *`, `stop *`, `flag r1`.'), held).problems,
      ['H01.1 names words that no document has: flag r1'],
    );
  });

  it('takes the same words in two places of a document as one sentence', () => {
    const twice = structuredClone(small);
    twice.exercises.programs.push({ ...twice.exercises.programs[0]!, id: 'b' });
    const texts = safetySentences(twice)[0]!.sentences;
    assert.deepEqual(texts.find(({ text }) => text === 'Call.')!.places, ['stop a', 'stop b']);
  });
});

describe('the words of a test', () => {
  it('are its own, those of its tables and of the loop it is made in, and of no skipped test', () => {
    const code = `
      import { rows } from './rows.js';
      const level = 'Urgent.';
      const table = [['id', 'In the table.', level]];
      const unused = 'In no test.';
      describe('a suite', () => {
        for (const [id, text] of table) it(id, () => { assert.equal(text, found(id)); });
        it('has its own', () => { assert.match(x, /^Call now\\.$/); });
        it('has rows', () => { check(rows); });
        it.skip('is left out', () => { assert.equal(x, 'Left out.'); });
      });
    `;
    const tests = testTextsIn(code, `export const rows = ['In another file.'];`);
    assert.deepEqual(
      tests.map(({ title }) => title),
      ['a suite > {id}', 'a suite > has its own', 'a suite > has rows'],
    );
    assert.deepEqual(tests[0]!.texts, ['id', 'In the table.', 'Urgent.']);
    assert.deepEqual(tests[1]!.texts, ['Call now.']);
    assert.deepEqual(tests[2]!.texts, ['In another file.']);
  });
});

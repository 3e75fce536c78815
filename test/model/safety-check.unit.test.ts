/** The questions before a start, and when they let a person go on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerQuestion,
  clearQuestion,
  outcomeOf,
  previousQuestion,
  safetyCheckOf,
  type SafetyCheck,
} from '../../src/model/safety-check.js';
import { documents } from '../content/document-text.js';
import { smallDocuments } from './small-documents.js';

const { exercises } = smallDocuments;
const [legsUp, feet] = exercises.programs as [
  (typeof exercises.programs)[number],
  (typeof exercises.programs)[number],
];

const idsOf = ({ questions }: SafetyCheck) => questions.map(({ id }) => id);

/** What a person presses: y, n and ? are the answers, c the clearance, < is back. */
const press = (check: SafetyCheck, keys: string): SafetyCheck => {
  const moves: Record<string, (check: SafetyCheck) => SafetyCheck> = {
    y: (at) => answerQuestion(at, 'yes'),
    n: (at) => answerQuestion(at, 'no'),
    '?': (at) => answerQuestion(at, 'not-sure'),
    c: clearQuestion,
    '<': previousQuestion,
  };
  return Array.from(keys).reduce((at, key) => moves[key]!(Object.freeze(at)), check);
};

const shown = (check: SafetyCheck): string => {
  const outcome = outcomeOf(check);
  switch (outcome.kind) {
    case 'ask':
      return `ask ${outcome.number} ${outcome.question.id}`;
    case 'blocked':
      return `blocked by ${outcome.question.id}${check.answers.at(-1) === 'not-sure' ? ', not sure' : ''}`;
    case 'passed':
      return outcome.cleared ? 'passed, cleared' : 'passed';
  }
};

describe('the questions', () => {
  it('are those of the program, emergencies first, whatever the order of the document', () => {
    assert.deepEqual(idsOf(safetyCheckOf(exercises, legsUp)), ['chest', 'cold', 'sore', 'numb']);
  });

  it('are the emergencies alone when a session is carried on', () => {
    assert.deepEqual(idsOf(safetyCheckOf(exercises, legsUp, true)), ['chest', 'cold']);
  });

  it('are none for a program without a check: it has passed', () => {
    const check = safetyCheckOf(exercises, feet);
    assert.deepEqual(idsOf(check), []);
    assert.equal(shown(check), 'passed');
    assert.equal(press(check, 'y'), check);
  });

  for (const program of documents.exercises.programs)
    it(`of "${program.id}" begin with its emergencies`, () => {
      const ids = idsOf(safetyCheckOf(documents.exercises, program));
      const emergencies = idsOf(safetyCheckOf(documents.exercises, program, true));
      assert.notEqual(emergencies.length, 0);
      assert.deepEqual(ids.slice(0, emergencies.length), emergencies);
      assert.equal(ids.length, program.safetyCheck.length);
    });
});

describe('answers lead', () => {
  // chest (emergency), cold (emergency), sore (urgent), numb (soon, may be cleared)
  const rows: [keys: string, where: string][] = [
    ['', 'ask 1 chest'],
    ['n', 'ask 2 cold'],
    ['nn', 'ask 3 sore'],
    ['nnn', 'ask 4 numb'],
    ['nnnn', 'passed'],
    ['nnnnn', 'passed'],
    ['nnnny', 'passed'],
    ['y', 'blocked by chest'],
    ['?', 'blocked by chest, not sure'],
    ['yn', 'blocked by chest'],
    ['ynnn', 'blocked by chest'],
    ['?n', 'blocked by chest, not sure'],
    ['yc', 'blocked by chest'],
    ['?c', 'blocked by chest, not sure'],
    ['ny', 'blocked by cold'],
    ['n?', 'blocked by cold, not sure'],
    ['nyc', 'blocked by cold'],
    ['nnyc', 'blocked by sore'],
    ['nn?c', 'blocked by sore, not sure'],
    ['nnn?', 'blocked by numb, not sure'],
    ['nnny', 'blocked by numb'],
    ['nnnyc', 'passed, cleared'],
    ['nnn?c', 'passed, cleared'],
    ['nnnycy', 'passed, cleared'],
    ['nnnycc', 'passed, cleared'],
    ['c', 'ask 1 chest'],
    ['nnc', 'ask 3 sore'],
    ['nnnnc', 'passed'],
    ['<', 'ask 1 chest'],
    ['n<', 'ask 1 chest'],
    ['y<', 'ask 1 chest'],
    ['y<n', 'ask 2 cold'],
    ['nnn?<n', 'passed'],
    ['nnnyc<', 'ask 4 numb'],
    ['nnnyc<n', 'passed'],
    ['nnnn<', 'ask 4 numb'],
    ['nn<<<<', 'ask 1 chest'],
  ];
  for (const [keys, where] of rows)
    it(`${keys === '' ? 'nothing' : keys} to: ${where}`, () => {
      assert.equal(shown(press(safetyCheckOf(exercises, legsUp), keys)), where);
    });

  it('to the advice of the answer: after a not sure its own, where there is one', () => {
    const check = safetyCheckOf(exercises, legsUp);
    const adviceAfter = (keys: string) => {
      const outcome = outcomeOf(press(check, keys));
      return outcome.kind === 'blocked' ? outcome.advice : undefined;
    };
    assert.deepEqual(['y', '?', 'nn?', 'nny'].map(adviceAfter), ['Call.', 'Ask.', 'Ask.', 'Ask.']);
  });

  it('past no yes and no not sure that is not cleared, whatever is pressed', () => {
    const keys = ['y', 'n', '?', 'c', '<'];
    const start = safetyCheckOf(exercises, legsUp);
    let all: [string, SafetyCheck][] = [['', start]];
    for (let length = 0; length < 6; length++)
      all = all.flatMap(([before, check]): [string, SafetyCheck][] =>
        keys.map((key) => [before + key, press(check, key)]),
      );
    let passed = 0;
    for (const [pressed, check] of all) {
      const outcome = outcomeOf(check);
      if (outcome.kind !== 'passed') continue;
      passed++;
      assert.equal(check.answers.length, 4, pressed);
      check.answers.forEach((answer, i) => {
        assert.ok(answer === 'no' || (answer === 'cleared' && i === 3), pressed);
      });
      assert.equal(outcome.cleared, check.answers[3] === 'cleared', pressed);
    }
    assert.notEqual(passed, 0);
  });
});

describe("our own exercise's check", () => {
  const program = documents.exercises.programs[0]!;
  const check = safetyCheckOf(documents.exercises, program);
  check.questions.forEach(({ id }, i) => {
    const mayClear = i >= 5;
    for (const key of ['y', '?'])
      it(`${key === 'y' ? 'yes' : 'not sure'} to "${id}" ends it${mayClear ? ' unless cleared' : ', clearance or not'}`, () => {
        const answered = press(check, 'n'.repeat(i) + key);
        assert.equal(outcomeOf(answered).kind, 'blocked');
        const after = outcomeOf(press(answered, `c${'n'.repeat(9 - i)}`));
        if (mayClear) assert.deepEqual(after, { kind: 'passed', cleared: true });
        else assert.equal(after.kind, 'blocked');
      });
  });

  it('passes on 10 times no', () => {
    assert.deepEqual(outcomeOf(press(check, 'n'.repeat(10))), { kind: 'passed', cleared: false });
  });
});

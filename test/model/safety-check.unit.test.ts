/** The questions before a start, and when they let a person go on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerQuestion,
  clearQuestion,
  emergenciesSaid,
  outcomeOf,
  previousQuestion,
  safetyCheckOf,
  type SafetyCheck,
} from '../../src/model/safety-check.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import { documents } from '../content/document-text.js';
import { smallDocuments } from './small-documents.js';

type SafetyQuestion = ExercisesDocument['safetyCheck'][number];

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

  it('a program without questions has passed the check', () => {
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

describe('a card', () => {
  const [some] = exercises.safetyCheck as [SafetyQuestion];
  const rows: [what: string, change: object, key: string, level: string, clearance?: string][] = [
    ['after a yes has the level of its question', {}, 'y', 'soon', 'Go'],
    ['after a not sure has the same', {}, '?', 'soon', 'Go'],
    [
      'after a not sure has its own level, where there is one',
      { notSureHelp: 'urgent' },
      '?',
      'urgent',
    ],
    ['after a yes has no level of a not sure', { notSureHelp: 'urgent' }, 'y', 'soon', 'Go'],
    ['of an emergency offers no clearance', { help: 'emergency' }, 'y', 'emergency'],
    ['of something urgent offers none', { help: 'urgent' }, '?', 'urgent'],
    [
      'of an emergency offers none after a milder not sure',
      { help: 'emergency', notSureHelp: 'soon' },
      '?',
      'soon',
    ],
  ];
  for (const [what, change, key, level, clearance] of rows)
    it(what, () => {
      const plain = { ...some, notSureHelp: undefined, help: 'soon', clearance: 'Go' };
      const question = { ...plain, ...change } as SafetyQuestion;
      const check = press({ questions: [question], answers: [] }, key);
      const outcome = outcomeOf(check);
      assert.ok(outcome.kind === 'blocked');
      assert.equal(outcome.level, level);
      assert.equal(outcome.clearance, clearance);
      assert.equal(shown(press(check, 'c')), clearance ? 'passed, cleared' : shown(check));
    });
});

describe('an emergency that was said', () => {
  // chest (emergency), cold (emergency), sore (urgent), numb (soon)
  const rows: [keys: string, ids: string[]][] = [
    ['', []],
    ['n', []],
    ['y', ['chest']],
    ['?', []],
    ['y<', []],
    ['ny', ['cold']],
    ['n?', []],
    ['nny', []],
    ['nnny', []],
  ];
  for (const [keys, ids] of rows)
    it(`stands after ${keys === '' ? 'nothing' : keys}: ${ids.join() || 'none'}`, () => {
      const said = emergenciesSaid(press(safetyCheckOf(exercises, legsUp), keys));
      assert.deepEqual(
        said.map(({ id }) => id),
        ids,
      );
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

  it('takes "not sure" of a cold leg for urgent, and a yes for an emergency', () => {
    const levelAfter = (keys: string) => {
      const outcome = outcomeOf(press(check, keys));
      return outcome.kind === 'blocked' ? outcome.level : undefined;
    };
    assert.deepEqual(['y', '?', 'ny', 'n?'].map(levelAfter), [
      'emergency',
      'emergency',
      'emergency',
      'urgent',
    ]);
  });

  it('passes on 10 times no', () => {
    assert.deepEqual(outcomeOf(press(check, 'n'.repeat(10))), { kind: 'passed', cleared: false });
  });
});

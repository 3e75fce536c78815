/**
 * One person's exercise, told by what the person presses: the questions, the lock, a reset, a reload, and
 * the answer that is owed after a raise that may have been too long. A row is a story and its end.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answer,
  carryOn,
  changeRounds,
  changeSeconds,
  clear,
  discard,
  hadEmergency,
  helpLevelOf,
  inSession,
  leave,
  noExercise,
  previousQuestion,
  reset,
  start,
  takenBack,
  usePlan,
  withFound,
  withSession,
  type Exercise,
  type Move,
} from '../../src/model/exercise.js';
import type { Program } from '../../src/model/exercises-document.js';
import { readResumePoint, resumePoint } from '../../src/model/resume-point.js';
import { outcomeOf, safetyCheckOf } from '../../src/model/safety-check.js';
import {
  advance,
  answerOverrun,
  finish,
  next,
  pause,
  stopForPain,
  turnedPale,
  type Plan,
} from '../../src/model/session.js';
import { at, hour, minute, second } from './fake-page.js';
import { atOnce, buerger, lower, rest } from './session-plans.js';
import { smallDocuments } from './small-documents.js';

const { exercises } = smallDocuments;
const legsUp = exercises.programs[0]!;
/** chest (emergency), cold (emergency), sore (urgent), numb (soon, may be cleared). */
const { questions } = safetyCheckOf(exercises, legsUp);
const emergencies = safetyCheckOf(exercises, legsUp, true).questions;

/** A page with an exercise. The test moves its clock and decides what its tab keeps. */
class Page {
  #ms = 0;
  #exercise: Exercise;
  #kept: unknown;
  #isLocked = false;

  constructor(readonly plan: Plan) {
    this.#exercise = usePlan(noExercise, plan);
  }

  get exercise(): Exercise {
    return this.#exercise;
  }

  get now() {
    return at(this.#ms);
  }

  do(move: Move): this {
    this.#exercise = Object.freeze(move(this.#exercise, this.now));
    this.#settle();
    return this;
  }

  #settle(): void {
    for (;;) {
      const { plan, session } = this.#exercise;
      const to = withSession(this.#exercise, advance(plan, session, this.now, false));
      if (to === this.#exercise) break;
      this.#exercise = Object.freeze(to);
    }
  }

  wait(ms: number): this {
    this.#ms += ms;
    this.#settle();
    return this;
  }

  /** Reloads: the tab keeps what it has to keep, and the page is new. */
  reload(ms = second): this {
    const { plan, session, hasHelper, isLocked } = this.#exercise;
    const point = isLocked ? undefined : resumePoint(plan, session, this.now, hasHelper);
    this.#kept = point && JSON.parse(JSON.stringify(point));
    this.#isLocked ||= isLocked;
    this.#ms += ms;
    const found = readResumePoint(programOf(plan), plan, this.#kept, this.now.wall);
    this.#exercise = withFound(usePlan(noExercise, plan), this.#isLocked, found);
    return this;
  }
}

/** A program whose limits allow these plans. */
const programOf = (plan: Plan): Program => ({
  ...legsUp,
  rounds: { default: 1, min: 1, max: 6 },
  steps: plan.steps.map(({ id, seconds }) => ({
    ...legsUp.steps[0]!,
    id,
    seconds: { default: seconds, min: 10, max: 600 },
  })),
});

/** What is pressed, or passes, by a letter or a word. */
const moves: Record<string, (page: Page) => Page> = {
  start: (page) => page.do((exercise, now) => start(exercise, questions, now, true)),
  'start without questions': (page) => page.do((exercise, now) => start(exercise, [], now, true)),
  'start by the page': (page) => page.do((exercise, now) => start(exercise, [], now, false)),
  'carry on': (page) => page.do((exercise, now) => carryOn(exercise, emergencies, now)),
  yes: (page) => page.do((exercise, now) => answer(exercise, 'yes', now)),
  no: (page) => page.do((exercise, now) => answer(exercise, 'no', now)),
  '4 no': (page) => ['no', 'no', 'no', 'no'].reduce((on, name) => moves[name]!(on), page),
  '2 no': (page) => ['no', 'no'].reduce((on, name) => moves[name]!(on), page),
  'not sure': (page) => page.do((exercise, now) => answer(exercise, 'not-sure', now)),
  clear: (page) => page.do(clear),
  back: (page) => page.do(previousQuestion),
  leave: (page) => page.do(leave),
  reset: (page) => page.do(reset),
  next: (page) => page.do(inSession(next)),
  pause: (page) => page.do(inSession(pause)),
  finish: (page) => page.do(inSession(finish)),
  pain: (page) => page.do(inSession(stopForPain)),
  pale: (page) => page.do(inSession(turnedPale)),
  fine: (page) => page.do(inSession((...args) => answerOverrun(...args, true))),
  hurts: (page) => page.do(inSession((...args) => answerOverrun(...args, false))),
  'a minute': (page) => page.wait(minute),
  'the raise': (page) => page.wait(2 * minute),
  'too long': (page) => page.wait(2 * minute).wait(minute + 1),
  'the rest': (page) => page.wait(5 * minute),
  reload: (page) => page.reload(),
  'reload later': (page) => page.reload(hour),
  'another program': (page) =>
    page.do((exercise) => usePlan(exercise, buerger({ steps: [lower, rest] }))),
  'the program again': (page) => page.do((exercise) => usePlan(exercise, page.plan)),
};

const play = (story: string, plan: Plan = buerger({ rounds: 3 })): Page =>
  story
    .split(', ')
    .filter((name) => name !== '')
    .reduce((page, name) => {
      const move = moves[name];
      assert.ok(move, `no move "${name}"`);
      return move(page);
    }, new Page(plan));

/** The end of a story in a word or two. */
const placeOf = ({ exercise }: Page): string => {
  const { plan, session, check } = exercise;
  const { status, wait } = session;
  if (status === 'idle') return 'idle';
  if (check) {
    const outcome = outcomeOf(check);
    return outcome.kind === 'passed' ? 'passed' : `${outcome.kind} ${outcome.question.id}`;
  }
  return `${wait?.asking ? 'asks of' : status} ${plan.steps[session.step]!.id}`;
};

/** Presses up to the running raise. */
const raising = 'start, 4 no, next';

describe('where an exercise comes to', () => {
  const rows: [story: string, place: string][] = [
    ['', 'idle'],
    ['start', 'ask chest'],
    ['start without questions', 'preparing raise'],
    ['start, start', 'ask chest'],
    ['carry on', 'idle'],
    ['yes', 'idle'],
    ['clear', 'idle'],
    ['back', 'idle'],
    ['start, no', 'ask cold'],
    ['start, no, back', 'ask chest'],
    ['start, back', 'idle'],
    ['start, yes', 'blocked chest'],
    ['start, yes, no', 'blocked chest'],
    ['start, yes, clear', 'blocked chest'],
    ['start, yes, leave', 'idle'],
    ['start, 4 no', 'preparing raise'],
    ['start, no, no, no, yes', 'blocked numb'],
    ['start, no, no, no, yes, clear', 'preparing raise'],
    ['start, 4 no, start', 'preparing raise'],
    ['start, 4 no, reset', 'idle'],
    // An emergency that was said and taken back: nothing starts on this page.
    ['start, yes, back, 4 no', 'passed'],
    ['start, yes, leave, start, 4 no', 'passed'],
    ['start, yes, reset, start, 4 no', 'passed'],
    ['start, yes, reset, start without questions', 'passed'],
    ['start, yes, back, back, another program, start, 4 no', 'passed'],
    ['start, not sure, back, 4 no', 'preparing raise'],
    ['start, no, no, yes, back, no, no', 'preparing raise'],
    // A stop for pain or colour bars a start, reset, reload and another program or not.
    [`${raising}, pain, leave, start`, 'idle'],
    [`${raising}, pain, reset, start`, 'idle'],
    [`${raising}, pain, reload, start`, 'idle'],
    [`${raising}, pain, reload, carry on`, 'idle'],
    [`${raising}, pain, leave, another program, start`, 'idle'],
    [`${raising}, pale, reset, start`, 'idle'],
    [`${raising}, a minute, a minute, pale, next, the rest, next, leave, start`, 'idle'],
    [`${raising}, finish, leave, start`, 'ask chest'],
    // A reload.
    ['start, 4 no, reload, carry on', 'ask chest'],
    [`${raising}, next, next, reload, carry on, 2 no`, 'preparing lower'],
    [`${raising}, next, next, reload, carry on, back, carry on, 2 no`, 'preparing lower'],
    [`${raising}, next, next, reload, carry on, yes, leave, carry on`, 'idle'],
    [`${raising}, next, next, reload, start, 4 no`, 'preparing raise'],
    [`${raising}, next, next, reload, reset, carry on`, 'idle'],
    [`${raising}, next, next, reload later, carry on`, 'idle'],
  ];
  for (const [story, place] of rows)
    it(`${story === '' ? 'nothing' : story}: ${place}`, () => {
      assert.equal(placeOf(play(story)), place);
    });
});

describe('a raise that may have been too long', () => {
  const rows: [story: string, place: string, overrun: string | undefined][] = [
    [`${raising}, too long`, 'waiting raise', undefined],
    [`${raising}, too long, next`, 'asks of raise', undefined],
    [`${raising}, too long, next, fine`, 'running rest', 'rested'],
    [`${raising}, too long, next, hurts`, 'stopped raise', undefined],
    // Finishing answers nothing.
    [`${raising}, too long, finish`, 'stopped raise', 'unanswered'],
    [`${raising}, too long, next, finish`, 'stopped raise', 'unanswered'],
    [`${raising}, too long, next, finish, leave, start, 4 no`, 'asks of raise', 'unanswered'],
    [`${raising}, too long, next, finish, reset, start, 4 no`, 'asks of raise', 'unanswered'],
    [`${raising}, too long, reset, start by the page`, 'asks of raise', 'unanswered'],
    [`${raising}, too long, next, reset, start, 4 no`, 'asks of raise', 'unanswered'],
    [`${raising}, too long, finish, leave, start, 4 no, next`, 'asks of raise', 'unanswered'],
    [`${raising}, too long, finish, leave, start, 4 no, finish`, 'stopped raise', 'unanswered'],
    [`${raising}, too long, finish, leave, start, 4 no, fine`, 'running rest', 'rested'],
    [`${raising}, too long, finish, leave, start, 4 no, hurts`, 'stopped raise', 'unanswered'],
    [`${raising}, the raise, finish, leave, start, 4 no`, 'preparing raise', undefined],
    [`${raising}, next, a minute, a minute, finish`, 'stopped raise', undefined],
    // Answered, rested, and the page starts it once more.
    [`${raising}, too long, next, fine, the rest, next`, 'complete rest', 'rested'],
    [`${raising}, too long, next, fine, finish, leave`, 'idle', 'rested'],
    [`${raising}, too long, next, fine, finish, leave, start, 4 no`, 'preparing raise', undefined],
    // Cut off by a reload.
    [`${raising}, reload`, 'idle', 'cut-off'],
    [`${raising}, reload, start, 4 no`, 'asks of raise', 'cut-off'],
    [`${raising}, reload, reset, start, 4 no`, 'asks of raise', 'cut-off'],
    [`${raising}, reload, start, 4 no, next`, 'asks of raise', 'cut-off'],
    [`${raising}, reload, start, 4 no, fine`, 'running rest', 'rested'],
    [`${raising}, reload, start, 4 no, fine, the rest, next`, 'complete rest', 'rested'],
    [`${raising}, reload, start, 4 no, reload, start, 4 no`, 'asks of raise', 'cut-off'],
    [`${raising}, reload, start, 4 no, finish, leave`, 'idle', 'unanswered'],
    [`${raising}, reload later, start, 4 no`, 'asks of raise', 'cut-off'],
    [`${raising}, reload, carry on, 2 no`, 'preparing lower', undefined],
    [`${raising}, reload, the raise, a minute, carry on, 2 no`, 'waiting raise', 'cut-off'],
    [`${raising}, reload, the raise, a minute, carry on, 2 no, next`, 'asks of raise', 'cut-off'],
    [`${raising}, next, reload, start, 4 no`, 'asks of raise', 'cut-off'],
    [`${raising}, pause, reload, start, 4 no`, 'preparing raise', undefined],
    [`${raising}, next, next, reload, start, 4 no`, 'preparing raise', undefined],
    // A program that raises nothing asks nothing, and forgets nothing.
    [`${raising}, reload, another program, start, 4 no`, 'preparing lower', 'cut-off'],
    [
      `${raising}, too long, finish, leave, another program, start, 4 no, finish, leave, the program again, start, 4 no`,
      'asks of raise',
      'unanswered',
    ],
  ];
  for (const [story, place, overrun] of rows)
    it(`${story}: ${place}, ${overrun ?? 'nothing open'}`, () => {
      const page = play(story);
      assert.equal(placeOf(page), place);
      assert.equal(page.exercise.overrun, overrun);
    });

  it('is asked about with no step done, and only a rest after it', () => {
    const { session } = play(`${raising}, reload, start, 4 no, fine`).exercise;
    assert.equal(session.elapsedMs, 0);
    assert.equal(session.rounds, 1);
    assert.equal(session.finalRest, 'overrun');
  });
});

describe('without time to change position', () => {
  const rows: [story: string, place: string][] = [
    ['start without questions', 'waiting raise'],
    ['start, 4 no', 'waiting raise'],
    ['start, 4 no, next', 'running raise'],
    ['start, 4 no, a minute, the raise, next', 'running raise'],
    // The contract says so: the page's own script is answerable for it.
    ['start by the page', 'running raise'],
    ['another program, start, 4 no', 'preparing lower'],
  ];
  for (const [story, place] of rows)
    it(`${story}: ${place}`, () => {
      assert.equal(placeOf(play(story, atOnce())), place);
    });

  it('waits as a lead-in does, and no time has passed at its end', () => {
    const page = play('start, 4 no, a minute', atOnce());
    assert.equal(page.exercise.session.wait?.reason, 'lead-in');
    assert.equal(page.exercise.session.wait?.unseen, false);
    moves['next']!(page);
    assert.equal(page.exercise.session.stretchMs, 2 * minute);
  });
});

describe('a helper', () => {
  const cleared = 'start, no, no, no, yes, clear';
  const rows: [story: string, hasHelper: boolean, rounds: number][] = [
    ['start, 4 no', false, 3],
    [cleared, true, 1],
    ['start, no, no, no, yes, clear, finish, leave', false, 3],
    ['start, no, no, no, yes, back, no', false, 3],
    [`${cleared}, next, next, next, reload`, false, 3],
    [`${cleared}, next, next, next, reload, carry on, 2 no`, true, 1],
    [`${cleared}, next, next, next, reload, start, 4 no`, false, 3],
    [`${cleared}, reset, start, 4 no`, false, 3],
  ];
  for (const [story, hasHelper, rounds] of rows)
    it(`${story}: ${hasHelper ? 'has' : 'no'} line, ${rounds} rounds`, () => {
      const { exercise } = play(story);
      assert.equal(exercise.hasHelper, hasHelper);
      assert.equal(exercise.session.rounds, rounds);
    });
});

describe('an answer that bars a start', () => {
  const rows: [story: string, refusedBy: string | undefined, said: string[]][] = [
    ['start, yes', undefined, []],
    ['start, yes, leave', 'chest', []],
    ['start, yes, back, leave', undefined, ['chest']],
    ['start, not sure, leave', 'chest', []],
    ['start, no, no, yes, leave', 'sore', []],
    ['start, no, no, yes, leave, start', 'sore', []],
    ['start, no, no, yes, leave, start, back', 'sore', []],
    ['start, no, no, yes, leave, start, no, not sure, leave', 'cold', []],
    ['start, no, no, yes, leave, start, 4 no', undefined, []],
    ['start, no, no, yes, leave, reset', undefined, []],
    ['start, no, no, yes, back, leave', undefined, []],
    ['start, yes, leave, reset', undefined, ['chest']],
    ['start, yes, leave, start', 'chest', ['chest']],
    ['start, yes, back, no, yes, leave', 'cold', ['chest']],
  ];
  for (const [story, by, said] of rows)
    it(`${story}: ${by ? `refused by ${by}` : 'not refused'}, ${said.join() || 'none'} taken back`, () => {
      const { exercise } = play(story);
      const outcome = exercise.refused && outcomeOf(exercise.refused);
      assert.equal(outcome?.kind === 'blocked' ? outcome.question.id : undefined, by);
      assert.deepEqual(
        takenBack(exercise).map(({ id }) => id),
        said,
      );
    });
});

describe('what a banner hears', () => {
  const rows: [story: string, level: string | undefined, had: boolean][] = [
    ['', undefined, false],
    ['start', undefined, false],
    ['start, yes', 'emergency', false],
    ['start, yes, back', undefined, true],
    ['start, yes, back, 4 no', 'emergency', true],
    ['start, yes, leave', 'emergency', false],
    ['start, yes, reset', undefined, false],
    ['start, not sure', 'urgent', false],
    ['start, no, no, yes', 'urgent', false],
    ['start, no, no, yes, leave', 'urgent', false],
    ['start, no, no, no, yes', 'soon', false],
    ['start, no, no, no, yes, clear', undefined, false],
    [`${raising}, pain`, 'urgent', false],
    [`${raising}, pain, leave`, undefined, false],
    [`${raising}, pale`, 'urgent', false],
    [`${raising}, a minute, a minute, pale`, 'soon', false],
    [`${raising}, a minute, a minute, pale, next, the rest, next`, 'soon', false],
    [`${raising}, finish`, undefined, false],
    [`${raising}, too long, next, fine`, undefined, false],
  ];
  for (const [story, level, had] of rows)
    it(`${story === '' ? 'nothing' : story}: ${level ?? 'nothing'}${had ? ', and the line to call' : ''}`, () => {
      const { exercise } = play(story);
      assert.equal(helpLevelOf(exercise), level);
      assert.equal(hadEmergency(exercise), had);
    });
});

describe('the steppers', () => {
  const program = programOf(buerger());
  const { exercise } = new Page(buerger());

  it('change the plan before a start, within the limits of the document', () => {
    const longer = changeSeconds(exercise, program, 0, 1);
    assert.equal(longer.plan.steps[0]!.seconds, 150);
    assert.equal(changeRounds(longer, program, 1).session.rounds, 2);
    assert.equal(changeRounds(longer, program, -1).plan.rounds, 1);
  });

  it('change nothing once it has started', () => {
    const begun = play('start').exercise;
    assert.equal(changeSeconds(begun, program, 0, 1), begun);
    assert.equal(changeRounds(begun, program, 1), begun);
  });

  it('keep what is offered, which another plan and a discard drop', () => {
    const offering = play(`${raising}, next, next, reload`).exercise;
    assert.ok(changeRounds(offering, program, 1).offered);
    assert.equal(usePlan(offering, offering.plan).offered, undefined);
    assert.equal(discard(offering).offered, undefined);
  });
});

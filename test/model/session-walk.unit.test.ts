/**
 * Thousands of people who press whatever they like, whenever they like, on a page that sleeps,
 * hides, stalls, reloads and has its clock set. What is promised to every patient is checked after
 * each move, by sums of the test's own.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answer,
  carryOn,
  clear,
  inSession,
  leave,
  noExercise,
  owesAnswer,
  previousQuestion,
  reset,
  start,
  usePlan,
  withFound,
  withSession,
  type Exercise,
  type Move,
} from '../../src/model/exercise.js';
import { changes } from '../../src/model/exercise-changes.js';
import type { Program } from '../../src/model/exercises-document.js';
import { readResumePoint } from '../../src/model/resume-point.js';
import { outcomeOf, safetyCheckOf } from '../../src/model/safety-check.js';
import {
  advance,
  answerOverrun,
  back,
  elapsedSeconds,
  finish,
  isUnderWay,
  next,
  pause,
  resume,
  secondsLeft,
  stepAhead,
  stopForPain,
  stretchLeftMs,
  totalSecondsLeft,
  turnedPale,
  type Instant,
  type Plan,
  type Session,
} from '../../src/model/session.js';
import { hour, minute, second } from './fake-page.js';
import { smallDocuments } from './small-documents.js';
import { RandomNumbers } from './random-numbers.js';
import { atOnce, buerger, lower, raise, rest } from './session-plans.js';

const raisedMax = 180 * second;
const walksPerPlan = 400;
const movesPerWalk = 60;

const plans: Record<string, Plan> = {
  'tap, 1 round': buerger(),
  'tap, 3 rounds': buerger({ rounds: 3 }),
  'tap, 2 rounds, no lead-in': atOnce({ rounds: 2 }),
  'auto, 3 rounds': buerger({ rounds: 3, auto: true }),
  'auto, 2 rounds, no lead-in': atOnce({ rounds: 2, auto: true }),
  'raise at its limit': buerger({ rounds: 2, steps: [{ ...raise, seconds: 180 }, lower, rest] }),
  'no rest': buerger({ rounds: 2, steps: [raise, lower] }),
  '3 raises in a round, steps after the rest': buerger({
    rounds: 2,
    steps: [raise, rest, { ...raise, id: 'raise-2' }, lower, { ...raise, id: 'raise-3' }, rest].map(
      (step, i) => ({ ...step, id: `${step.id}-${i}` }),
    ),
  }),
  'auto, 3 raises in a round, steps after the rest': buerger({
    rounds: 2,
    auto: true,
    getReadySeconds: 3,
    steps: [raise, rest, raise, lower, raise, rest].map((step, i) => ({ ...step, id: `${i}` })),
  }),
  'steps of no time': buerger({
    rounds: 2,
    steps: [{ ...lower, id: 'a', seconds: 0 }, raise, { ...rest, seconds: 0 }, lower],
  }),
};

const legsUp = smallDocuments.exercises.programs[0]!;
/** chest (emergency), cold (emergency), sore (urgent), numb (soon, may be cleared). */
const { questions } = safetyCheckOf(smallDocuments.exercises, legsUp);
const emergencies = safetyCheckOf(smallDocuments.exercises, legsUp, true).questions;

/** A program that lets a plan be. */
const programOf = (plan: Plan): Program => ({
  ...legsUp,
  rounds: { default: 1, min: 1, max: plan.rounds },
  steps: plan.steps.map(({ id, seconds }) => ({
    ...legsUp.steps[0]!,
    id,
    seconds: { default: seconds, min: seconds, max: seconds },
  })),
});

/** One walk: the page, the person, and the sums that the model's own are held against. */
class Walk {
  readonly #plan: Plan;
  readonly #chance: RandomNumbers;
  readonly log: string[] = [];
  /** What happened in this walk, to show that the walks get about. */
  readonly reached = new Set<string>();
  #wall = 1e12;
  #mono = 5000;
  #hidden = false;
  #exercise: Exercise;
  /** What the tab keeps, over a reload. */
  #kept: string | undefined;
  #isLockKept = false;
  /** Milliseconds with the legs up in this round, by the steady clock. */
  #raisedMs = 0;
  /** The same since the legs last went up. */
  #upMs = 0;
  /** Milliseconds in which a step ran, by the clock that went further. */
  #ranMs = 0;
  /** A late colour change, or a raise that ran over: only rest from here on. */
  #mustRest = false;
  /** A raise was cut off, or left after it ran over: no other before the answer. */
  #isOwed = false;
  /** A stop for pain or colour: nothing starts on this visit. */
  #isBarred = false;

  constructor(plan: Plan, seed: number) {
    this.#plan = plan;
    this.#chance = new RandomNumbers(seed);
    this.#exercise = usePlan(noExercise, plan);
  }

  get #session(): Session {
    return this.#exercise.session;
  }

  get #now(): Instant {
    return { wall: this.#wall, mono: this.#mono };
  }

  get #step() {
    return this.#plan.steps[this.#session.step]!;
  }

  walk(moves: number): void {
    this.#settle();
    for (let i = 0; i < moves; i++) {
      this.#passTime();
      this.#settle();
      this.#press();
      this.#settle();
    }
  }

  /** Lets the clocks go on, often to just about the end of the stretch. */
  #passTime(): void {
    const chance = this.#chance;
    const left = stretchLeftMs(this.#session, this.#now) ?? minute;
    const ms = chance.pick([
      () => 0,
      () => 1,
      () => chance.below(20 * second),
      () => chance.below(5 * minute),
      () => Math.max(0, left + chance.pick([-1, 0, 0, 1, 3000, 3001])),
      () => left + chance.pick([minute, minute + 1, hour]),
    ])();
    const ahead = chance.pick([0, 0, 0, 0, 0, 0, 4999, 5000, 5001, minute, hour, -minute, -hour]);
    const isRaised = this.#session.status === 'running' && this.#step.raised;
    // The steady clock goes back on no page, and yet nothing may break by it.
    const steady = !isRaised && chance.below(40) === 0 ? -chance.below(minute) : ms;
    this.log.push(`${steady} ms, clock ${ahead}${this.#hidden ? ', hidden' : ''}`);
    if (this.#session.status === 'running') {
      // By the clock that goes further, and never more than the stretch lasts.
      this.#ranMs += Math.min(left, Math.max(0, steady, steady + ahead));
      if (isRaised) {
        this.#raisedMs += Math.min(left, steady);
        this.#upMs += Math.min(left, steady);
      }
    }
    this.#mono += steady;
    this.#wall += steady + ahead;
  }

  /** Applies a move, keeps what the tab is to keep, and checks what holds between any two. */
  #enter(to: Exercise): void {
    const before = this.#exercise;
    if (to === before) return;
    this.#exercise = Object.freeze(to);
    for (const change of changes(before, to, this.#now)) {
      if (change.do === 'keep') this.#kept = change.point && JSON.stringify(change.point);
      if (change.do === 'lock') this.#isLockKept = true;
    }
    if (before.session !== to.session) this.#compare(before.session, to.session);
    if (to.overrun) this.reached.add(to.overrun);
    if (to.refused) this.reached.add('refused');
    if (to.isLocked) this.reached.add('locked');
  }

  #compare(from: Session, to: Session): void {
    this.reached.add(to.status).add(`waiting: ${to.wait?.reason ?? 'no'}`);
    if (to.wait?.asking) this.reached.add('asked');
    if (to.stopReason) this.reached.add(`stopped: ${to.stopReason}`);
    if (to.round !== from.round) this.#raisedMs = 0;
    if (to.status === 'running' && this.#step.raised) this.#upMs = 0;
    if (to.stopReason === 'pain' || to.stopReason === 'pale') this.#isBarred = true;
    if (to.status === 'complete') {
      const isLast = from.step === this.#plan.steps.length - 1 && from.round === from.rounds;
      const isLastRaise = this.#plan.steps
        .slice(from.step + 1)
        .every((step) => step.raised && from.raisedMs === raisedMax);
      assert.ok(
        isLast || this.#mustRest || (isLastRaise && from.round === from.rounds),
        'complete',
      );
    }
  }

  #settle(): void {
    for (let i = 0; ; i++) {
      assert.ok(i < 1000, 'the session never settles');
      const from = this.#session;
      const to = advance(this.#plan, from, this.#now, this.#hidden);
      if (to === from) break;
      this.log.push(`  ${from.status} ${from.step} -> ${to.status} ${to.step}`);
      if (to.step !== from.step || to.round !== from.round || to.status === 'complete') {
        assert.ok(this.#plan.auto, 'a step followed without a tap');
        assert.ok(!this.#hidden, 'a step followed unseen');
        assert.equal(from.status, 'running');
      }
      if (from.status === 'preparing' && this.#hidden)
        assert.notEqual(to.status, 'running', 'a step began unseen');
      this.#enter(withSession(this.#exercise, to));
    }
    this.#check();
  }

  #press(): void {
    const chance = this.#chance;
    const { status } = this.#session;
    if (chance.below(20) === 0) this.#reload();
    else if (status === 'idle') this.#pressOnOverview();
    else if (status === 'checking') this.#answer();
    else if (isUnderWay(this.#session)) this.#pressInSession();
    else {
      const name = chance.pick(['nothing', 'leave', 'leave', 'reset']);
      this.log.push(name);
      if (name === 'leave') this.#enter(leave(this.#exercise));
      else if (name === 'reset') this.#reset();
    }
  }

  #pressOnOverview(): void {
    const name = this.#chance.pick(['start', 'start', 'by the page', 'carry on', 'reset']);
    this.log.push(name);
    const exercise = this.#exercise;
    const now = this.#now;
    if (name === 'reset') this.#reset();
    else if (name === 'carry on') this.#begin(carryOn(exercise, emergencies, now));
    else this.#begin(start(exercise, name === 'start' ? questions : [], now, name === 'start'));
  }

  /** Mostly lets the person through. */
  #answer(): void {
    const chance = this.#chance;
    const exercise = this.#exercise;
    const { kind } = outcomeOf(exercise.check!);
    const isAsked = kind === 'ask' && chance.below(12) > 0;
    const name = isAsked ? 'no' : chance.pick(['yes', 'not-sure', 'clear', 'back', 'leave']);
    this.log.push(name);
    const now = this.#now;
    if (name === 'leave') this.#enter(leave(exercise));
    else if (name === 'back') this.#enter(previousQuestion(exercise, now));
    else if (name === 'clear') this.#begin(clear(exercise, now));
    else this.#begin(answer(exercise, name as 'no' | 'yes' | 'not-sure', now));
    const outcome = this.#exercise.check && outcomeOf(this.#exercise.check);
    if (outcome?.kind === 'passed') this.reached.add('passed, and does not start');
  }

  /** A move that may lead into a session. */
  #begin(to: Exercise): void {
    if (this.#isBarred) assert.equal(to, this.#exercise, 'barred, and it starts');
    if (!isUnderWay(to.session)) {
      this.#enter(to);
      return;
    }
    const isCarriedOn = this.#exercise.isCarryingOn || this.log.at(-1) === 'carry on';
    this.#mustRest = isCarriedOn && to.session.finalRest !== undefined;
    this.#raisedMs = this.#upMs = 0;
    if (isCarriedOn) {
      this.reached.add('carried on');
      // Soon enough, by the clock that both pages share: the legs came down in time.
      if (to.session.status !== 'waiting') this.#isOwed = false;
    } else this.#ranMs = 0;
    if (!isCarriedOn && to.session.wait?.asking) this.reached.add('asked at the start');
    if (to.session.wait?.reason === 'lead-in') this.reached.add('waits for who lies');
    for (const question of to.said)
      assert.fail(`started after a yes to ${question.id}, an emergency`);
    this.#enter(to);
  }

  /** By the page's script: it clears what the tab keeps as well. */
  #reset(): void {
    this.#owe();
    this.#enter(reset(this.#exercise, this.#now));
    this.#kept = undefined;
  }

  /** True from when a raise ran over until the question about the feet is answered. */
  get #hasRunOver(): boolean {
    const { wait } = this.#session;
    if (wait?.reason !== 'ended' || !this.#step.raised) return false;
    const { since, asking } = wait;
    return asking || Math.max(this.#mono - since.mono, this.#wall - since.wall) > minute;
  }

  /** A person who leaves here still owes the answer. */
  #owe(): void {
    if (this.#hasRunOver) this.#isOwed = true;
  }

  #pressInSession(): void {
    const chance = this.#chance;
    const names = [...Array<string>(6).fill('next'), 'pause', 'pause', 'resume', 'resume'];
    names.push('resume', 'back', 'pale', 'fine', 'fine', 'hide', 'nothing', 'nothing');
    const name =
      chance.below(40) === 0
        ? chance.pick(['finish', 'finish', 'stop', 'unwell', 'reset'])
        : chance.pick(names);
    this.log.push(name);
    if (name === 'hide') this.#hidden = !this.#hidden;
    else if (name === 'reset') this.#reset();
    else if (name === 'pale') this.#turnPale();
    else if (name !== 'nothing') this.#move(name);
  }

  #move(name: string): void {
    const moves: Record<string, Move> = {
      next: inSession(next),
      pause: inSession(pause),
      resume: inSession(resume),
      back: inSession(back),
      finish: inSession(finish),
      stop: inSession(stopForPain),
      fine: inSession((...args) => answerOverrun(...args, true)),
      unwell: inSession((...args) => answerOverrun(...args, false)),
    };
    const from = this.#session;
    const exercise = moves[name]!(this.#exercise, this.#now);
    const to = exercise.session;
    if (name === 'fine' && to !== from) {
      assert.equal(from.wait?.asking, true);
      this.#mustRest = true;
      this.#isOwed = false;
    }
    if (from.wait?.asking && (name === 'next' || name === 'resume')) assert.equal(to, from);
    if (name === 'finish' || name === 'stop') {
      this.#owe();
      assert.equal(to.status, 'stopped');
      if (!this.#mustRest)
        assert.equal(to.finalRest === 'overrun', this.#hasRunOver, 'ends in the advice to rest');
    }
    this.#enter(exercise);
  }

  #turnPale(): void {
    const from = this.#session;
    const exercise = inSession(turnedPale)(this.#exercise, this.#now);
    const to = exercise.session;
    if (from.status === 'running' && this.#step.raised) {
      const isQuick = this.#upMs <= minute;
      assert.equal(to.status, isQuick ? 'stopped' : 'waiting', `pale after ${this.#upMs} ms`);
      if (!isQuick) this.#mustRest = true;
    } else if (to.status === 'waiting' && to !== from) this.#mustRest = true;
    if (to.finalRest === 'pale') this.#isBarred = true;
    this.#enter(exercise);
  }

  /** The page is gone, and a new one reads what the tab kept. */
  #reload(): void {
    const { status, wait } = this.#session;
    const isUp =
      this.#step.raised &&
      (status === 'running' || wait?.reason === 'ended' || wait?.reason === 'skipped');
    if (isUp && !this.#isBarred) this.#isOwed = true;
    // The tab keeps it while the answer is owed, unless the page's script has cleared it.
    else if (!this.#kept) this.#isOwed = false;
    this.log.push('reload');
    this.#wall += this.#chance.below(this.#chance.pick([minute, hour]));
    this.#mono = 1000 + this.#chance.below(1000);
    const point: unknown = this.#kept && JSON.parse(this.#kept);
    const found = readResumePoint(programOf(this.#plan), this.#plan, point, this.#wall);
    const offered = found.offer?.session;
    if (offered) assert.equal(this.#plan.steps[offered.step]!.raised, false, 'into a raise');
    this.#hidden = false;
    this.#exercise = noExercise;
    this.#enter(withFound(usePlan(noExercise, this.#plan), this.#isLockKept, found));
    assert.equal(this.#exercise.isLocked, this.#isBarred, 'the lock holds for the visit');
    if (this.#isBarred) assert.equal(this.#exercise.offered, undefined);
  }

  /** What holds at every moment. */
  #check(): void {
    const plan = this.#plan;
    const session = this.#session;
    const now = this.#now;
    const { status, round, rounds, step, raisedMs, stepMs } = session;
    assert.equal(advance(plan, session, now, true), session, 'advance is not idempotent');
    assert.equal(advance(plan, session, now, false), session, 'advance is not idempotent');
    assert.ok(Number.isInteger(step) && step >= 0 && step < plan.steps.length, `step ${step}`);
    assert.ok(round >= 1 && round <= rounds && rounds <= plan.rounds, `round ${round}`);
    assert.ok(this.#raisedMs <= raisedMax, `legs up for ${this.#raisedMs} ms`);
    assert.ok(raisedMs <= raisedMax, `raisedMs ${raisedMs}`);
    assert.ok(stepMs <= this.#step.seconds * second, `stepMs ${stepMs}`);
    if (status === 'running' && this.#step.raised)
      assert.ok(raisedMs + session.stretchMs <= raisedMax, 'a raise would pass its limit');
    if (this.#isOwed && (status === 'running' || status === 'preparing'))
      assert.ok(!this.#step.raised, 'a raise before the answer');
    if (this.#isOwed && !this.#isBarred)
      assert.ok(owesAnswer(this.#exercise) || isUnderWay(session), 'forgot what is owed');
    if (this.#mustRest && (status === 'running' || status === 'preparing'))
      assert.ok(this.#step.flat, 'only a rest follows');
    const left = secondsLeft(plan, session, now);
    assert.ok(
      Number.isInteger(left) && left >= 0 && left <= Math.max(this.#step.seconds, 15),
      `left ${left}`,
    );
    if (status !== 'running' && status !== 'preparing' && status !== 'paused')
      assert.equal(left, 0);
    const elapsed = elapsedSeconds(session, now) * second;
    assert.ok(elapsed < this.#ranMs + second, 'elapsed above what ran');
    assert.ok(totalSecondsLeft(plan, session, now) >= 0, 'less than nothing left in all');
    const to = stepAhead(plan, session);
    assert.ok(to === undefined || to < plan.steps.length, `step ahead ${to}`);
  }
}

/** The people of every plan walk these moves. Some of them need a lead-in or a raise. */
const places = [
  ...['running', 'waiting', 'paused', 'complete', 'stopped', 'asked', 'carried on'],
  ...['locked', 'refused', 'cut-off', 'unanswered', 'rested', 'asked at the start'],
  ...['idle', 'checking', 'passed, and does not start'],
  ...['stopped: finished', 'stopped: pain', 'stopped: pale', 'waiting: ended'],
  ...['waiting: skipped', 'waiting: pale'],
];

describe('whatever a person presses, the limits and promises hold', () => {
  for (const name of Object.keys(plans))
    it(`${name}: ${walksPerPlan} walks of ${movesPerWalk} moves`, () => {
      const missed = new Set(places);
      for (let seed = 1; seed <= walksPerPlan; seed++) {
        const walk = new Walk(plans[name]!, seed);
        try {
          walk.walk(movesPerWalk);
        } catch (error) {
          throw new Error(`Seed ${seed}: ${String(error)}\n${walk.log.join('\n')}`, {
            cause: error,
          });
        }
        for (const place of walk.reached) missed.delete(place);
      }
      assert.deepEqual([...missed], [], 'no walk came there');
    });
});

/**
 * Thousands of people who press whatever they like, whenever they like, on a page that sleeps,
 * hides, stalls, reloads and has its clock set. What is promised to every patient is checked after
 * each move, by sums of the test's own.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  advance,
  answerOverrun,
  back,
  begin,
  carryOn,
  elapsedSeconds,
  finish,
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
import { resumePoint, restore } from '../../src/model/resume-point.js';
import { hour, minute, second, type Move } from './fake-page.js';
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
  #session: Session;
  /** Milliseconds with the legs up in this round, by the steady clock. */
  #raisedMs = 0;
  /** The same since the legs last went up. */
  #upMs = 0;
  /** Milliseconds in which a step ran, by the clock that went further. */
  #ranMs = 0;
  /** A late colour change, or a raise that ran over: only rest from here on. */
  #mustRest = false;

  constructor(plan: Plan, seed: number) {
    this.#plan = plan;
    this.#chance = new RandomNumbers(seed);
    this.#session = Object.freeze(begin(plan, this.#now));
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

  /** Applies a change and checks what holds between any two sessions. */
  #enter(to: Session): void {
    const from = this.#session;
    if (to === from) return;
    this.#session = Object.freeze(to);
    this.reached.add(to.status).add(`waiting: ${to.wait?.reason ?? 'no'}`);
    if (to.wait?.asking) this.reached.add('asked');
    if (to.stopReason) this.reached.add(`stopped: ${to.stopReason}`);
    if (to.round !== from.round) this.#raisedMs = 0;
    if (to.status === 'running' && this.#step.raised) this.#upMs = 0;
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
      this.#enter(to);
    }
    this.#check();
  }

  #press(): void {
    const chance = this.#chance;
    const names = [...Array<string>(6).fill('next'), 'pause', 'pause', 'resume', 'resume'];
    names.push('resume', 'back', 'pale', 'fine', 'fine', 'hide', 'nothing', 'nothing', 'reload');
    const name =
      chance.below(60) === 0 ? chance.pick(['finish', 'stop', 'unwell']) : chance.pick(names);
    this.log.push(name);
    if (name === 'hide') this.#hidden = !this.#hidden;
    else if (name === 'reload') this.#reload();
    else if (name === 'pale') this.#turnPale();
    else if (name !== 'nothing') this.#move(name);
  }

  #move(name: string): void {
    const moves: Record<string, Move> = {
      next,
      pause,
      resume,
      back,
      finish,
      stop: stopForPain,
      fine: (...args) => answerOverrun(...args, true),
      unwell: (...args) => answerOverrun(...args, false),
    };
    const from = this.#session;
    const to = moves[name]!(this.#plan, from, this.#now);
    if (name === 'fine' && to !== from) {
      assert.equal(from.wait?.asking, true);
      this.#mustRest = true;
    }
    if (from.wait?.asking && (name === 'next' || name === 'resume')) assert.equal(to, from);
    if (name === 'finish' || name === 'stop')
      assert.equal(to.status === 'stopped', !['complete'].includes(from.status));
    this.#enter(to);
  }

  #turnPale(): void {
    const from = this.#session;
    const to = turnedPale(this.#plan, from, this.#now);
    if (from.status === 'running' && this.#step.raised) {
      const isQuick = this.#upMs <= minute;
      assert.equal(to.status, isQuick ? 'stopped' : 'waiting', `pale after ${this.#upMs} ms`);
      if (!isQuick) this.#mustRest = true;
    } else if (to.status === 'waiting' && to !== from) this.#mustRest = true;
    this.#enter(to);
  }

  #reload(): void {
    const saved = resumePoint(this.#plan, this.#session, this.#now);
    const point: unknown = saved && JSON.parse(JSON.stringify(saved));
    const wall = this.#wall + this.#chance.below(hour);
    const restored = restore(this.#plan, point, wall);
    if (!restored) {
      this.#enter(finish(this.#plan, this.#session, this.#now));
      return;
    }
    this.reached.add('carried on');
    this.#mono = 1000 + this.#chance.below(1000);
    this.#wall = wall;
    assert.equal(this.#plan.steps[restored.step]!.raised, false, 'restored into a raise');
    this.#enter(carryOn(this.#plan, restored, this.#now));
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

/** Walked by the people of every plan; some of these need a lead-in or a raise. */
const places = [
  ...['running', 'waiting', 'paused', 'complete', 'stopped', 'asked', 'carried on'],
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

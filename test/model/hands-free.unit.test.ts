import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from '../../src/model/exercise-changes.js';
import { noExercise, usePlan, withSession, type Exercise } from '../../src/model/exercise.js';
import {
  handsFreeAt,
  handsFreeSecond,
  handsFreeStart,
  warmthAt,
  type HandsFree,
} from '../../src/model/hands-free.js';
import {
  advance,
  begin,
  next,
  pause,
  resume,
  turnedPale,
  type Plan,
  type Session,
} from '../../src/model/session.js';
import { at, minute, second } from './fake-page.js';
import { buerger, raise } from './session-plans.js';

const plan = buerger();

/** Sessions of the present, by what a person did. */
const preparing = begin(plan, at(0));
const running = next(plan, preparing, at(0));
const endMs = raise.seconds * second;
const ended = advance(plan, running, at(endMs), false);
const stories: [string, Session, HandsFree | undefined][] = [
  ['the lead-in, when somebody still holds it', preparing, undefined],
  ['a raise', running, 'raise'],
  ['a pause, for which somebody came to it', pause(plan, running, at(9 * second)), undefined],
  ['the end of a raise', ended, 'over'],
  ['an end that nobody saw', advance(plan, running, at(endMs + minute), true), undefined],
  ['a raise that somebody skipped', next(plan, running, at(9 * second)), undefined],
  ['a foot that turned pale', turnedPale(plan, running, at(endMs - second)), undefined],
  [
    'the question after a raise that ran over',
    next(plan, ended, at(endMs + minute + 9 * second)),
    undefined,
  ],
  ['the next step, the legs down', next(plan, ended, at(endMs)), undefined],
];

const exercise = (session: Session, its: Plan = plan): Exercise =>
  withSession(usePlan(noExercise, its), session);

const short = (changes: readonly Change[]): string =>
  changes
    .map((change) => {
      if (change.do !== 'hands-free') return `for everybody: ${change.do}`;
      return change.changes
        .map((inner) => {
          if (inner.do === 'vibrate') return `${inner.pulses} pulses of ${inner.pulseMs}`;
          if (inner.do === 'chime') return `chime ${inner.chime}`;
          return inner.do === 'say' ? `say ${inner.message}` : inner.do;
        })
        .join(', ');
    })
    .join('; ');

describe('a raise without the phone in the hand', () => {
  for (const [story, session, expected] of stories)
    it(`${expected ? `is ${expected}` : 'is not'} in ${story}`, () => {
      assert.equal(handsFreeAt(plan, session), expected);
    });

  it('is nothing without a plan', () => {
    assert.equal(handsFreeAt(noExercise.plan, noExercise.session), undefined);
  });
});

describe('the ground of such a raise', () => {
  const lasting = (seconds: number) => buerger({ steps: [{ ...raise, seconds }] });
  // Seconds of the raise, seconds left, warmth.
  const rows: [number, number, number][] = [
    [120, 120, 0],
    [120, 31, 0],
    [120, 30, 1],
    [120, 11, 1],
    [120, 10, 2],
    [120, 1, 2],
    [120, 0, 2],
    [31, 31, 0],
    [31, 30, 1],
    // From the start would tell of nothing.
    [30, 30, 0],
    [30, 10, 2],
    [10, 10, 0],
  ];
  for (const [seconds, left, warmth] of rows)
    it(`is at ${warmth} of 2 with ${left} of ${seconds} seconds left`, () => {
      assert.equal(warmthAt(lasting(seconds), running, left), warmth);
    });

  it('stays warmest when the time is over, however short the raise was', () => {
    const brief = lasting(10);
    const over = advance(brief, next(brief, begin(brief, at(0)), at(0)), at(10 * second), false);
    assert.equal(warmthAt(brief, over, 0), 2);
  });

  it('never gets cooler', () => {
    const all = Array.from({ length: 121 }, (_, passed) => warmthAt(plan, running, 120 - passed));
    assert.deepEqual(all, [...all].sort());
  });
});

describe('what is felt and said in such a raise', () => {
  const started = 'chime up, 1 pulses of 700';
  const paused = pause(plan, running, at(9 * second));
  const again = resume(plan, paused, at(20 * second));
  const starts: [string, Session, Session, string][] = [
    ['the raise begins', preparing, running, started],
    ['it goes on after a pause', again, next(plan, again, at(30 * second)), started],
    ['it is paused', running, paused, ''],
    ['its time is over', running, ended, ''],
    ['the legs go down', ended, next(plan, ended, at(endMs)), ''],
  ];
  for (const [story, from, to, expected] of starts)
    it(`is ${expected || 'nothing'} when ${story}`, () => {
      assert.equal(short(handsFreeStart(exercise(from), exercise(to))), expected);
    });

  it('is a count every 30 seconds, and quick pulses 10 seconds before the end', () => {
    const heard: Record<number, string> = {};
    for (let left = 119; left > 0; left--) {
      const told = short(handsFreeSecond(exercise(running), left));
      if (told) heard[left] = told;
    }
    assert.deepEqual(heard, {
      90: 'say count',
      60: 'say count',
      30: 'say count',
      10: '4 pulses of 80, say count',
    });
  });

  for (const [story, session, expected] of stories)
    if (expected !== 'raise')
      it(`is no count in ${story}`, () => {
        assert.deepEqual(handsFreeSecond(exercise(session), 30), []);
      });
});

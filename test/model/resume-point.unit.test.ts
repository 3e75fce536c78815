/** Carrying on after a reload or a crash: soon enough, with the time that was left, never into a raise. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerOverrun,
  begin,
  carryOn,
  elapsedSeconds,
  finish,
  idleSession,
  next,
  pause,
  secondsLeft,
  secondsSinceEnd,
  startChecking,
  turnedPale,
  type Plan,
} from '../../src/model/session.js';
import {
  readResumePoint,
  resumePoint,
  restore,
  type ResumePoint,
} from '../../src/model/resume-point.js';
import { readPlan } from '../../src/model/timer-plan.js';
import { documents } from '../content/document-text.js';
import { at, FakePage, hour, minute, second } from './fake-page.js';
import { atOnce, buerger, lower, raise, rest } from './session-plans.js';

const plan = buerger({ rounds: 2 });
const started = (some: Plan = plan) => new FakePage(some, begin(some, at(0)));

/** 1 minute into the hanging step of the first round. */
const lowered = () =>
  started()
    .move(next)
    .wait(2 * minute)
    .move(next)
    .wait(minute);

const pointOf = (page: FakePage): ResumePoint => {
  const point = resumePoint(page.plan, page.session, page.now);
  assert.ok(point, 'nothing was kept');
  return point;
};

const savedAt = 1_000_000_000;
const point: ResumePoint = {
  version: 1,
  at: savedAt,
  round: 1,
  rounds: 2,
  step: 'lower',
  stepMs: 60_000,
  raisedMs: 120_000,
  elapsedMs: 180_000,
  finalRest: 0,
  seconds: [120, 180, 300],
  raisedUntil: 0,
  legsUp: 0,
  helper: 0,
};

describe('what is kept for a reload', () => {
  it('is ids and numbers', () => {
    assert.deepEqual(pointOf(lowered()), { ...point, at: lowered().now.wall });
  });

  it('survives JSON', () => {
    const kept: unknown = JSON.parse(JSON.stringify(pointOf(lowered())));
    assert.deepEqual(kept, pointOf(lowered()));
    assert.notEqual(restore(plan, kept, lowered().now.wall), undefined);
  });

  const rows: [what: string, page: FakePage, kept: boolean][] = [
    ['idle', new FakePage(plan, idleSession(plan)), false],
    ['checking', new FakePage(plan, startChecking(plan)), false],
    ['preparing', started(), true],
    ['running', lowered(), true],
    ['waiting', started().move(next).move(next), true],
    ['paused', lowered().move(pause), true],
    ['stopped', lowered().move(finish), false],
    ['complete', new FakePage(plan, { ...idleSession(plan), status: 'complete' }), false],
  ];
  for (const [what, page, kept] of rows)
    it(`while ${what}: ${kept ? 'something' : 'nothing'}`, () => {
      assert.equal(resumePoint(plan, page.session, page.now) !== undefined, kept);
    });
});

describe('carry on', () => {
  it('offers the same step, paused, with the time that was left', () => {
    const page = lowered();
    const restored = restore(plan, pointOf(page), page.now.wall);
    assert.ok(restored, 'nothing is offered');
    assert.equal(restored.status, 'paused');
    assert.equal(restored.round, 1);
    assert.equal(restored.rounds, 2);
    assert.equal(restored.step, 1);
    assert.equal(secondsLeft(plan, restored, at(hour)), 120);
    assert.equal(elapsedSeconds(restored, at(hour)), 180);
  });

  it('gives a lead-in, then the time that was left', () => {
    const restored = restore(plan, point, savedAt)!;
    const page = new FakePage(plan, carryOn(plan, restored, at(0)));
    assert.equal(page.session.status, 'preparing');
    assert.equal(secondsLeft(plan, page.session, page.now), 15);
    page.wait(15 * second);
    assert.equal(page.session.status, 'running');
    assert.equal(secondsLeft(plan, page.session, page.now), 120);
    page.wait(2 * minute).move(next);
    assert.equal(page.session.step, 2);
    assert.equal(elapsedSeconds(page.session, page.now), 300);
  });

  it('runs at once where there is no lead-in', () => {
    const session = carryOn(atOnce(), restore(atOnce(), { ...point, rounds: 1 }, savedAt)!, at(0));
    assert.equal(session.status, 'running');
    assert.equal(session.stretchMs, 2 * minute);
  });

  const ages: [what: string, ms: number, offered: boolean][] = [
    ['at once', 0, true],
    ['after a millisecond', 1, true],
    ['a millisecond before half an hour', 30 * minute - 1, true],
    ['after half an hour', 30 * minute, true],
    ['a millisecond later', 30 * minute + 1, false],
    ['the day after', 24 * hour, false],
    ['from a millisecond in the future', -1, false],
    ['with the clock set back an hour', -hour, false],
  ];
  for (const [what, ms, offered] of ages)
    it(`${what} is ${offered ? '' : 'not '}offered`, () => {
      assert.equal(restore(plan, point, savedAt + ms) !== undefined, offered);
    });

  /** Where a session that was cut off goes on, as step and seconds left. */
  const places: [what: string, page: FakePage, expected: string | undefined][] = [
    ['in the first lead-in: the step after the raise', started(), 'lower 180'],
    ['in a raise: the step after it', started().move(next).wait(minute), 'lower 180'],
    ['in a paused raise: the step after it', started().move(next).move(pause), 'lower 180'],
    [
      'at the end of a raise: the step after it',
      started()
        .move(next)
        .wait(2 * minute),
      'lower 180',
    ],
    ['in the hanging step: its time left', lowered(), 'lower 120'],
    ['at the end of the hanging step: the rest', lowered().wait(2 * minute), 'rest 300'],
    ['in the rest: its time left', lowered().move(next).move(next).wait(minute), 'rest 240'],
    [
      'at the end of the rest: nothing, as a raise comes next',
      lowered()
        .move(next)
        .move(next)
        .wait(5 * minute),
      undefined,
    ],
    [
      'in a raise of the second round: the step after it there',
      lowered().move(next).move(next).move(next).move(next).wait(minute),
      'lower 180',
    ],
  ];
  for (const [what, page, expected] of places)
    it(`from a reload ${what}`, () => {
      const restored = restore(plan, pointOf(page), page.now.wall);
      const place = restored && plan.steps[restored.step]!.id;
      assert.equal(restored && `${place} ${secondsLeft(plan, restored, page.now)}`, expected);
      if (restored) assert.equal(restored.round, page.session.round);
    });

  it('passes over every raise that follows', () => {
    const some = atOnce({ steps: [raise, { ...raise, id: 'raise-2' }, rest] });
    const page = started(some).wait(minute);
    assert.equal(restore(some, pointOf(page), page.now.wall)?.step, 2);
  });

  it('is not offered where only raises are left', () => {
    const some = atOnce({ steps: [lower, raise], rounds: 3 });
    const page = started(some).move(next).move(next).wait(minute);
    assert.equal(page.session.step, 1);
    assert.equal(restore(some, pointOf(page), page.now.wall), undefined);
  });

  it('keeps the rest after a raise that ran over the last step of all', () => {
    const some = atOnce({ steps: [raise, rest, lower], rounds: 2 });
    const page = started(some)
      .freeze(hour)
      .move(next)
      .move((...args) => answerOverrun(...args, true))
      .wait(minute);
    const restored = restore(some, pointOf(page), page.now.wall)!;
    assert.equal(restored.step, 1);
    const after = new FakePage(some, carryOn(some, restored, at(0))).wait(4 * minute);
    assert.equal(after.session.status, 'waiting');
    assert.equal(restore(some, pointOf(after), after.now.wall), undefined);
    after.move(next);
    assert.equal(after.session.status, 'complete');
  });

  it('keeps to the rounds that a clearance allowed', () => {
    assert.equal(restore(plan, { ...point, rounds: 1 }, savedAt)?.rounds, 1);
  });

  const without = (key: keyof ResumePoint) => ({ ...point, [key]: undefined });
  const refused: [what: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'lower'],
    ['a number', 1],
    ['a list', [point]],
    ['an empty object', {}],
    ['a later version of the format', { ...point, version: 2 }],
    ['a version that is no number', { ...point, version: 'one' }],
    ['a step of another program', { ...point, step: 'pump' }],
    ['a step by number', { ...point, step: 1 }],
    ['round 0', { ...point, round: 0 }],
    ['round 1.5', { ...point, round: 1.5 }],
    ['2.5 rounds', { ...point, rounds: 2.5 }],
    ['round 3 of 2', { ...point, round: 3 }],
    ['more rounds than planned', { ...point, rounds: 3 }],
    ['a round as text', { ...point, round: '1' }],
    ['time below zero', { ...point, stepMs: -1 }],
    ['time that is no number', { ...point, raisedMs: NaN }],
    ['time without end', { ...point, elapsedMs: Infinity }],
    ['a date as text', { ...point, at: '2026-11-22' }],
    ['seconds that are no list', { ...point, seconds: 120 }],
    ['seconds as text', { ...point, seconds: ['120'] }],
    ...(Object.keys(point) as (keyof ResumePoint)[])
      .filter((key) => !['version', 'finalRest', 'raisedUntil', 'legsUp', 'helper'].includes(key))
      .map((key): [string, unknown] => [`no ${key}`, without(key)]),
  ];
  for (const [what, value] of refused)
    it(`is not offered from ${what}`, () => {
      assert.equal(restore(plan, value, savedAt), undefined);
    });

  it('never runs longer than a step from a point with too much time in it', () => {
    const restored = restore(plan, { ...point, stepMs: 1e12 }, savedAt)!;
    assert.equal(plan.steps[restored.step]!.id, 'rest');
    assert.equal(secondsLeft(plan, restored, at(0)), 300);
  });

  const finalRests: [what: string, kept: unknown, finalRest: string | undefined][] = [
    ['of an older version, without `finalRest`', undefined, undefined],
    ['before any last rest', 0, undefined],
    ['in the rest after a raise that ran over, as older versions wrote it too', 1, 'overrun'],
    ['in the rest after a colour change', 2, 'pale'],
    ['of a later version, with a number of its own', 3, undefined],
    ['with words in its place', 'pale', undefined],
  ];
  for (const [what, kept, finalRest] of finalRests)
    it(`from a point ${what}, is offered`, () => {
      const restored = restore(plan, { ...point, finalRest: kept }, savedAt);
      assert.ok(restored, 'nothing is offered');
      assert.equal(restored.finalRest, finalRest);
    });

  it('keeps why no step follows, as a number', () => {
    const page = started(atOnce({ rounds: 2 }))
      .freeze(hour)
      .move(next)
      .move((...args) => answerOverrun(...args, true))
      .wait(minute);
    const kept = pointOf(page);
    assert.equal(kept.finalRest, 1);
    assert.equal(restore(page.plan, kept, page.now.wall)?.finalRest, 'overrun');
  });
});

describe('carry on after a reload in a raise', () => {
  /** The session that is carried on, so long after the reload, on a page with clocks of its own. */
  const carriedOn = (page: FakePage, ms: number, late = 0): FakePage => {
    const { wall } = page.now;
    const restored = restore(plan, pointOf(page), wall + ms)!;
    const again = new FakePage(plan, restored);
    const now = { wall: wall + ms + late, mono: 3 * second };
    again.session = carryOn(plan, restored, now);
    return again;
  };
  const raised = () => started().move(next).wait(minute);

  const rows: [what: string, page: FakePage, ms: number, asks: boolean][] = [
    ['at once', raised(), second, false],
    ['59 seconds after its end', raised(), minute + 59 * second, false],
    ['60 seconds after its end', raised(), 2 * minute, false],
    ['over 60 seconds after its end', raised(), 2 * minute + 1, true],
    ['25 minutes after its end', raised(), 26 * minute, true],
    ['when it had ended 50 seconds before', raised().wait(minute + 50 * second), 11 * second, true],
    ['when it had just ended', raised().wait(minute), minute, false],
    ['when it was asked already', raised().freeze(hour).move(next), second, true],
    ['late, from its lead-in', started(), 15 * second + 3 * minute + 1, true],
    ['from its lead-in', started(), 15 * second + 3 * minute, false],
    ['late, from a pause: the legs were down', raised().move(pause), 20 * minute, false],
    ['late, from the step after it', lowered(), 20 * minute, false],
    ['late, after "next": the legs were to come down', raised().move(next), 20 * minute, false],
  ];
  for (const [what, page, ms, asks] of rows)
    it(`${what} ${asks ? 'waits, and the tap asks how the feet are' : 'gets ready'}`, () => {
      const again = carriedOn(page, ms);
      if (!asks) {
        assert.equal(again.session.status, 'preparing');
        assert.equal(plan.steps[again.session.step]!.raised, false);
        assert.equal(again.session.wait, undefined);
        return;
      }
      assert.equal(again.session.status, 'waiting');
      assert.equal(again.session.wait?.unseen, true);
      assert.equal(plan.steps[again.session.step]!.id, 'raise');
      again.session = next(plan, again.session, { wall: page.now.wall + ms, mono: 4 * second });
      assert.equal(again.session.wait?.asking, true);
      again.move((...args) => answerOverrun(...args, true));
      assert.equal(plan.steps[again.session.step]!.id, 'rest');
      assert.equal(again.session.rounds, again.session.round, 'no further round');
    });

  it('counts up to the tap, not to the reload', () => {
    assert.equal(carriedOn(raised(), second, 2 * minute).session.status, 'waiting');
  });

  it('says how long ago the raise ended, however long the new page has been there', () => {
    const page = raised();
    const restored = restore(plan, pointOf(page), page.now.wall)!;
    const now = { wall: page.now.wall + 9 * minute, mono: 9 * minute };
    assert.equal(secondsSinceEnd(carryOn(plan, restored, now), now), 480);
  });

  it('takes a foot that is pale then for a later change of colour', () => {
    const again = carriedOn(raised(), 5 * minute);
    const now = { wall: again.now.wall, mono: 4 * second };
    const pale = turnedPale(plan, again.session, now);
    assert.equal(pale.wait?.reason, 'pale');
    assert.equal(pale.finalRest, 'pale');
  });

  it('keeps the round', () => {
    const second = lowered().move(next).move(next).move(next).move(next).wait(minute);
    assert.equal(second.session.round, 2);
    assert.equal(carriedOn(second, 10 * minute).session.round, 2);
    assert.equal(carriedOn(second, 0).session.round, 2);
  });
});

describe('a stored point', () => {
  const program = documents.exercises.programs[0]!;
  const { plan: own } = readPlan(program, {
    rounds: null,
    times: null,
    getReady: null,
    advance: null,
  });
  const read = (stored: unknown, wallNow = savedAt) =>
    readResumePoint(program, own, stored, wallNow);

  /** As it was written before the format had a number. */
  const old = { ...point, version: undefined, legsUp: undefined };

  it('brings back the times that were chosen, held within the limits of today', () => {
    const { plan: found } = read({ ...point, seconds: [60, 1, 9999] });
    assert.deepEqual(
      found.steps.map(({ seconds }) => seconds),
      [60, 120, 600],
    );
  });

  it('leaves the times of the host where there is nothing to carry on with', () => {
    assert.equal(read({ ...point, round: 0, seconds: [60, 120, 60] }).plan, own);
    assert.equal(read(undefined).plan, own);
  });

  it("brings back more rounds than the host's, and none above the document's", () => {
    assert.equal(read({ ...point, round: 2, rounds: 6 }).offer?.session.rounds, 6);
    assert.equal(read({ ...point, rounds: 7 }).offer, undefined);
    assert.equal(read(point).plan.rounds, own.rounds);
  });

  for (const [what, helper, hasHelper] of [
    ['1', 1, true],
    ['0', 0, false],
    ['missing', undefined, false],
    ['a text', '1', false],
  ] as const)
    it(`${hasHelper ? 'keeps' : 'has no'} line for a helper where \`helper\` is ${what}`, () => {
      assert.equal(read({ ...point, helper }).offer?.hasHelper, hasHelper);
    });

  const raised = { ...point, step: 'raise', raisedUntil: savedAt + minute, legsUp: 1 };
  const rows: [what: string, stored: unknown, ms: number, legsUp: boolean][] = [
    ['in a raise', raised, 0, true],
    ['in a raise, 12 hours ago', raised, 12 * hour, true],
    ['in a raise, longer ago: another night', raised, 12 * hour + 1, false],
    ['in a raise, with the clock set back an hour', raised, -hour, true],
    ['in a raise, with the clock set back a day', raised, -24 * hour, false],
    ['in a raise that can never be carried on', { ...raised, finalRest: 1 }, 0, true],
    ['with the legs down', { ...raised, legsUp: 0 }, 0, false],
    ['with the legs up as no number', { ...raised, legsUp: true }, 0, false],
    ['in a step that lies or hangs', { ...raised, step: 'lower' }, 0, false],
    ['in a step of another program', { ...raised, step: 'pump' }, 0, false],
    ['of the old format, in a raise', { ...old, step: 'raise', raisedUntil: savedAt }, 0, true],
    ['of the old format, with the legs down', { ...old, step: 'raise' }, 0, false],
    ['of the oldest format', { ...old, step: 'raise', raisedUntil: undefined }, 0, false],
    ['of a later format', { ...raised, version: 2 }, 0, false],
    ['that is no point', 'raise', 0, false],
  ];
  for (const [what, stored, ms, legsUp] of rows)
    it(`${what}: the legs ${legsUp ? 'may be up' : 'are not up'}`, () => {
      assert.equal(read(stored, savedAt + ms).legsUp, legsUp);
    });

  const moments: [what: string, page: FakePage, legsUp: number][] = [
    ['in the first lead-in', started(), 0],
    ['in a raise', started().move(next).wait(second), 1],
    [
      'at its end',
      started()
        .move(next)
        .wait(2 * minute),
      1,
    ],
    ['after "next" in it', started().move(next).move(next), 1],
    ['in its pause, which lowers them', started().move(next).move(pause), 0],
    ['in the step after it', lowered(), 0],
  ];
  for (const [what, page, legsUp] of moments)
    it(`says of the legs ${what}: ${legsUp ? 'up' : 'down'}`, () => {
      assert.equal(pointOf(page).legsUp, legsUp);
    });
});

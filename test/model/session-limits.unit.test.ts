/** What keeps a person safe: the limit of a raise, a pale foot, a raise that ran over, the lock. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerOverrun,
  begin,
  beginByAsking,
  finish,
  idleSession,
  locksRestart,
  next,
  paleStep,
  pause,
  ranOver,
  resume,
  secondsLeft,
  stepAhead,
  stopForPain,
  totalSecondsLeft,
  turnedPale,
  type Plan,
} from '../../src/model/session.js';
import { resumePoint } from '../../src/model/resume-point.js';
import { at, FakePage, hour, minute, second, type Move } from './fake-page.js';
import { atOnce, buerger, lower, raise, rest } from './session-plans.js';

const started = (plan: Plan) => new FakePage(plan, begin(plan, at(0)));
const fine: Move = (...args) => answerOverrun(...args, true);
const unwell: Move = (...args) => answerOverrun(...args, false);

describe('time with the legs raised', () => {
  it("is the step's time and no more, with a pause every 7 seconds", () => {
    const page = started(buerger()).wait(15 * second);
    let up = 0;
    for (let i = 0; i < 50 && page.session.status !== 'waiting'; i++) {
      const before = page.session.raisedMs;
      page.wait(7 * second).move(pause);
      up += page.session.raisedMs - before;
      page.wait(20 * second).move(resume);
      if (page.session.status === 'preparing') page.wait(15 * second);
      assert.ok(up <= 2 * minute, `legs up for ${up} ms`);
    }
    assert.equal(page.session.raisedMs, 2 * minute);
    assert.equal(up, 2 * minute);
  });

  const twice = atOnce({
    steps: [raise, lower, { ...raise, id: 'raise-2' }, rest],
    rounds: 2,
  });

  it('is 3 minutes in a round with 2 raises of 2 minutes', () => {
    const page = started(twice)
      .wait(2 * minute)
      .move(next)
      .move(next)
      .move(next);
    assert.equal(page.session.step, 2);
    assert.equal(secondsLeft(twice, page.session, page.now), 60);
    page.wait(minute - 1);
    assert.equal(page.session.status, 'running');
    page.wait(1);
    assert.equal(page.session.status, 'waiting');
    assert.equal(page.session.raisedMs, 3 * minute);
  });

  it('is whole again in the next round', () => {
    const page = started(twice)
      .wait(2 * minute)
      .move(next)
      .move(next)
      .move(next)
      .wait(minute);
    page
      .move(next)
      .wait(5 * minute)
      .move(next);
    assert.equal(page.session.round, 2);
    assert.equal(page.session.raisedMs, 0);
    assert.equal(secondsLeft(twice, page.session, page.now), 120);
  });

  it('that is used up passes the second raise over, with no tap for it', () => {
    const plan = atOnce({
      steps: [{ ...raise, seconds: 180 }, lower, { ...raise, id: 'raise-2' }, rest],
    });
    const page = started(plan)
      .wait(3 * minute)
      .move(next)
      .move(next);
    assert.equal(stepAhead(plan, page.session), 3);
    page.move(next);
    assert.equal(page.session.step, 3);
  });

  it('that is used up at the end of the round completes', () => {
    const plan = atOnce({
      steps: [
        { ...raise, seconds: 180 },
        { ...raise, id: 'raise-2' },
      ],
    });
    const page = started(plan).wait(3 * minute);
    assert.equal(stepAhead(plan, page.session), undefined);
    page.move(next);
    assert.equal(page.session.status, 'complete');
  });

  it('counts a sleep with the legs up as time up', () => {
    const plan = atOnce({ steps: [raise, { ...raise, id: 'raise-2' }, rest] });
    const page = started(plan)
      .wait(30 * second)
      .sleep(60 * second);
    assert.equal(page.session.wait?.cutShort, true);
    assert.equal(page.session.raisedMs, 90 * second);
    page.move(next);
    assert.equal(secondsLeft(plan, page.session, page.now), 90);
  });
});

describe('my foot turned pale', () => {
  const early = atOnce({ rounds: 3 });
  const soon: [what: string, ms: number][] = [
    ['at once', 0],
    ['after 59.999 seconds', 59_999],
    ['after 60 seconds', 60_000],
  ];
  for (const [what, ms] of soon)
    it(`${what} stops the session`, () => {
      const page = started(early).wait(ms).move(turnedPale);
      assert.equal(page.session.status, 'stopped');
      assert.equal(page.session.stopReason, 'pale');
      assert.equal(locksRestart(early, page.session), true);
    });

  for (const ms of [60_001, 119_999])
    it(`after ${ms / 1000} seconds lowers the legs, rests flat and does no further round`, () => {
      const page = started(early).wait(ms).move(turnedPale);
      assert.equal(page.session.status, 'waiting');
      assert.equal(page.session.wait?.reason, 'pale');
      assert.equal(page.session.raisedMs, ms);
      assert.equal(page.session.rounds, 1);
      assert.equal(locksRestart(early, page.session), true);
      assert.equal(stepAhead(early, page.session), 2);
      assert.equal(totalSecondsLeft(early, page.session, page.now), 300);
      page.wait(hour);
      assert.equal(page.session.status, 'waiting');
      page.move(next);
      assert.equal(page.session.status, 'running');
      assert.equal(page.session.step, 2);
      assert.equal(secondsLeft(early, page.session, page.now), 300);
      page.wait(5 * minute).move(next);
      assert.equal(page.session.status, 'complete');
      assert.equal(page.session.round, 1);
    });

  it('counts from when the legs last went up', () => {
    const page = started(buerger())
      .wait(15 * second + 50 * second)
      .move(pause)
      .move(resume);
    page.wait(15 * second + 50 * second).move(turnedPale);
    assert.equal(page.session.status, 'stopped');
  });

  it('in a pause counts to when the legs came down', () => {
    const page = started(buerger({ rounds: 3 })).wait(15 * second + 50 * second);
    page
      .move(pause)
      .move(resume)
      .wait(15 * second + 50 * second);
    page.move(pause).wait(hour);
    assert.equal(page.session.raisedMs, 100 * second);
    page.move(turnedPale);
    assert.equal(page.session.stopReason, 'pale');
  });

  const leadIns: [what: string, ms: number, status: string][] = [
    ['soon after the raise stops the session', 60_000, 'stopped'],
    ['later rests', 60_001, 'waiting'],
  ];
  for (const [what, ms, status] of leadIns)
    it(`in the lead-in after a pause ${what}`, () => {
      const some = buerger({ rounds: 3 });
      const page = started(some);
      assert.equal(paleStep(some, page.session), undefined, 'the legs were not up yet');
      page
        .wait(15 * second + ms)
        .move(pause)
        .move(resume);
      assert.equal(page.session.status, 'preparing');
      assert.equal(paleStep(some, page.session), 0);
      page.wait(5 * second).move(pause);
      assert.equal(paleStep(some, page.session), 0);
      page.wait(hour).move(turnedPale);
      assert.equal(page.session.status, status);
    });

  it('in a pause counts what the raise has had', () => {
    for (const [ms, status] of [
      [60_000, 'stopped'],
      [60_001, 'waiting'],
    ] as const) {
      const page = started(early).wait(ms).move(pause).wait(hour).move(turnedPale);
      assert.equal(page.session.status, status);
    }
  });

  it('asks nothing afterwards, however long the wait', () => {
    const page = started(early)
      .wait(90 * second)
      .move(turnedPale)
      .wait(hour)
      .move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 2);
  });

  it('completes where no rest lying flat is left', () => {
    const plan = atOnce({ steps: [raise, lower], rounds: 3 });
    const page = started(plan)
      .wait(90 * second)
      .move(turnedPale);
    assert.equal(stepAhead(plan, page.session), undefined);
    page.move(next);
    assert.equal(page.session.status, 'complete');
    assert.equal(page.session.round, 1);
  });

  for (const auto of [false, true])
    it(`leads only to the rest, whatever a host put after it (auto: ${auto})`, () => {
      const steps = [raise, lower, rest, { ...raise, id: 'raise-2' }, { ...rest, id: 'rest-2' }];
      const plan = atOnce({ steps, rounds: 3, auto });
      const page = started(plan)
        .wait(90 * second)
        .move(turnedPale)
        .move(next);
      assert.equal(page.session.step, 2);
      assert.equal(totalSecondsLeft(plan, page.session, page.now), 300);
      page.wait(5 * minute);
      if (!auto) page.move(next);
      assert.equal(page.session.status, 'complete');
      assert.equal(page.session.step, 2);
    });

  it('is there only in a step that asks for it', () => {
    const page = started(early)
      .wait(2 * minute)
      .move(next);
    assert.equal(paleStep(early, page.session), undefined);
    assert.equal(turnedPale(early, page.session, page.now), page.session);
    page.wait(3 * minute);
    assert.equal(page.session.status, 'waiting');
    assert.equal(paleStep(early, page.session), undefined, 'after the hanging step');
  });

  const waits: [what: string, run: (page: FakePage) => FakePage, outcome: string][] = [
    ['of 2 minutes, at once', (page) => page.wait(2 * minute), 'pale'],
    ['of 2 minutes, a minute later', (page) => page.wait(3 * minute), 'pale'],
    ['of 2 minutes that nobody saw end', (page) => page.freeze(2 * minute + 30 * second), 'pale'],
    ['skipped after 20 seconds', (page) => page.wait(20 * second).move(next), 'stopped'],
    [
      'skipped after 20 seconds, 10 minutes later',
      (page) =>
        page
          .wait(20 * second)
          .move(next)
          .wait(10 * minute),
      'stopped',
    ],
    ['skipped after 60 seconds', (page) => page.wait(60_000).move(next), 'stopped'],
    ['skipped after 60.001 seconds', (page) => page.wait(60_001).move(next), 'pale'],
    [
      'paused at 20 seconds and then ended',
      (page) =>
        page
          .wait(20 * second)
          .move(pause)
          .wait(hour)
          .move(next),
      'stopped',
    ],
    [
      'paused at 90 seconds and then ended',
      (page) =>
        page
          .wait(90 * second)
          .move(pause)
          .move(next),
      'pale',
    ],
  ];
  for (const [what, run, outcome] of waits)
    it(`in the wait after a raise ${what}: ${outcome === 'pale' ? 'later' : 'quick'}`, () => {
      const page = run(started(early));
      assert.equal(page.session.status, 'waiting');
      assert.equal(paleStep(early, page.session), 0);
      page.move(turnedPale);
      assert.equal(page.session.status, outcome === 'pale' ? 'waiting' : 'stopped');
      assert.equal(page.session.stopReason, outcome === 'pale' ? undefined : 'pale');
      assert.equal(locksRestart(early, page.session), true);
      if (outcome !== 'pale') return;
      assert.equal(page.session.wait?.reason, 'pale');
      assert.equal(page.session.rounds, 1);
      page.move(next);
      assert.equal(page.session.step, 2, 'rests flat, and does not hang the feet');
      page.wait(5 * minute).move(next);
      assert.equal(page.session.status, 'complete');
      assert.equal(page.session.finalRest, 'pale', 'so that the end says whom to tell');
    });

  it('in the wait is not beside the question about the feet', () => {
    const page = started(early).freeze(hour).move(next);
    assert.equal(page.session.wait?.asking, true);
    assert.equal(paleStep(early, page.session), undefined);
    assert.equal(turnedPale(early, page.session, page.now), page.session);
  });

  it('is told once', () => {
    const page = started(early)
      .wait(90 * second)
      .move(turnedPale);
    assert.equal(paleStep(early, page.session), undefined);
  });

  const seen: [what: string, seconds: number, outcome: string][] = [
    ['of 2 minutes: later', 120, 'waiting'],
    ['of 30 seconds: quick', 30, 'stopped'],
  ];
  for (const [what, seconds, outcome] of seen)
    it(`in the lead-in that follows without a tap a raise ${what}`, () => {
      const steps = [{ ...raise, seconds }, lower, rest];
      const some = buerger({ steps, rounds: 2, auto: true });
      const page = started(some).wait(15 * second + seconds * second);
      assert.equal(page.session.status, 'preparing');
      assert.equal(page.session.step, 1);
      assert.equal(paleStep(some, page.session), 0);
      page
        .wait(5 * second)
        .move(pause)
        .wait(hour);
      assert.equal(paleStep(some, page.session), 0);
      page.move(turnedPale);
      assert.equal(page.session.status, outcome);
      assert.equal(page.session.step, 0, 'the words are those of the raise');
      if (outcome === 'waiting') assert.equal(page.move(next).session.step, 2);
    });

  it('is not in the lead-in of a second round, nor in that of a step after the hanging one', () => {
    const some = buerger({ rounds: 2, auto: true, getReadySeconds: 5 });
    const page = started(some).wait(5 * second + 2 * minute);
    for (const [ms, step] of [
      [5 * second + 3 * minute, 2],
      [5 * second + 5 * minute, 0],
    ] as const) {
      page.wait(ms);
      assert.equal(page.session.status, 'preparing');
      assert.equal(page.session.step, step);
      assert.equal(paleStep(some, page.session), undefined);
    }
  });

  it('is in the wait of a lead-in that nobody saw, once the legs were up', () => {
    const some = buerger();
    const page = started(some).freeze(hour);
    assert.equal(page.session.wait?.reason, 'lead-in');
    assert.equal(paleStep(some, page.session), undefined, 'they were not');
    page
      .move(next)
      .wait(20 * second)
      .move(pause)
      .move(resume)
      .freeze(hour);
    assert.equal(page.session.wait.reason, 'lead-in');
    assert.equal(page.move(turnedPale).session.stopReason, 'pale');
  });
});

describe('a raise that ran over', () => {
  const plan = atOnce({ rounds: 3 });
  const isAsking = (page: FakePage) => page.session.wait?.asking === true;

  const rows: [what: string, run: (page: FakePage) => FakePage, asks: boolean][] = [
    ['by nothing', (page) => page.wait(2 * minute), false],
    ['by 59.999 seconds', (page) => page.wait(2 * minute + 59_999), false],
    ['by 60 seconds', (page) => page.wait(3 * minute), false],
    ['by 60.001 seconds', (page) => page.wait(3 * minute + 1), true],
    ['by 60.001 frozen seconds', (page) => page.freeze(3 * minute + 1), true],
    ['by 60 frozen seconds', (page) => page.freeze(3 * minute), false],
    ['by 60 seconds asleep', (page) => page.wait(minute).sleep(2 * minute), false],
    ['by 60.001 seconds asleep', (page) => page.wait(minute).sleep(2 * minute + 1), true],
    [
      'by 60.001 seconds asleep after its end',
      (page) => page.wait(2 * minute).sleep(minute + 1),
      true,
    ],
    ['and was skipped', (page) => page.wait(minute).move(next).wait(hour), false],
    [
      'but it was the hanging step',
      (page) =>
        page
          .move(next)
          .move(next)
          .wait(3 * minute)
          .wait(hour),
      false,
    ],
  ];
  for (const [what, run, asks] of rows)
    it(`${what}: the tap ${asks ? 'asks how the feet are' : 'goes on'}`, () => {
      const page = run(started(plan));
      assert.equal(page.session.status, 'waiting');
      assert.equal(isAsking(page), false);
      page.move(next);
      assert.equal(page.session.status, asks ? 'waiting' : 'running');
      assert.equal(isAsking(page), asks);
    });

  const asked = (some = plan) => started(some).freeze(hour).move(next);

  it('asks after "resume" just as after the tap', () => {
    assert.equal(isAsking(started(plan).freeze(hour).move(resume)), true);
  });

  it('goes nowhere until the answer', () => {
    const page = asked();
    const { session } = page;
    page.move(next).move(resume).move(pause).wait(hour);
    assert.equal(page.session, session);
  });

  it('and feet that are fine: rest flat, and no further round', () => {
    const page = asked().move(fine);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 2);
    assert.equal(page.session.rounds, 1);
    assert.equal(page.session.finalRest, 'overrun');
    assert.equal(secondsLeft(plan, page.session, page.now), 300);
    assert.equal(locksRestart(plan, page.session), false);
    page.wait(5 * minute).move(next);
    assert.equal(page.session.status, 'complete');
  });

  it('and feet that are fine: nothing after the rest, whatever a host put there', () => {
    const some = atOnce({ steps: [raise, rest, { ...raise, id: 'raise-2' }], rounds: 2 });
    const page = asked(some)
      .move(fine)
      .wait(5 * minute)
      .move(next);
    assert.equal(page.session.status, 'complete');
    assert.equal(page.session.step, 1);
  });

  it('and feet that are fine with no rest left: completes', () => {
    const some = atOnce({ steps: [raise, lower], rounds: 2 });
    assert.equal(asked(some).move(fine).session.status, 'complete');
  });

  it('and feet that hurt, or not sure: stops as for pain', () => {
    const page = asked().move(unwell);
    assert.equal(page.session.status, 'stopped');
    assert.equal(page.session.stopReason, 'pain');
    assert.equal(locksRestart(plan, page.session), true);
  });

  const leaves: [what: string, page: FakePage, finalRest: string | undefined][] = [
    ['from the question', asked(), 'overrun'],
    ['before it', started(plan).freeze(3 * minute + 1), 'overrun'],
    ['in the rest after it', asked().move(fine).wait(minute), 'overrun'],
    ['60 seconds after the end of the raise', started(plan).wait(3 * minute), undefined],
    ['in the raise', started(plan).wait(minute), undefined],
    ['late after the hanging step', started(plan).move(next).move(next).freeze(hour), undefined],
  ];
  for (const [what, page, finalRest] of leaves)
    it(`left ${what} says ${finalRest ? 'why nothing follows' : 'nothing of it'}`, () => {
      for (const [move, reason] of [
        [finish, 'finished'],
        [stopForPain, 'pain'],
      ] as const) {
        const to = move(plan, page.session, page.now);
        assert.equal(to.status, 'stopped');
        assert.equal(to.stopReason, reason);
        assert.equal(to.finalRest, finalRest);
        if (finalRest) assert.equal(to.rounds, to.round, 'no further round');
      }
    });

  it('is asked about first in a session that owes the answer', () => {
    const page = new FakePage(plan, beginByAsking(plan, at(0)));
    assert.equal(isAsking(page), true);
    assert.equal(ranOver(plan, page.session, page.now), true);
    page.move(next).move(resume).wait(hour);
    assert.equal(isAsking(page), true);
    page.move(fine);
    assert.equal(page.session.step, 2);
    assert.equal(page.session.finalRest, 'overrun');
  });

  it('is asked about at the step that raises, wherever that is in the program', () => {
    const some = atOnce({ steps: [lower, raise, rest] });
    assert.equal(beginByAsking(some, at(0)).step, 1);
  });

  it('takes no answer that was not asked for', () => {
    const page = started(plan).freeze(hour);
    assert.equal(answerOverrun(plan, page.session, page.now, false), page.session);
  });
});

describe('a new start', () => {
  const plan = atOnce();
  const rows: [what: string, page: FakePage, locked: boolean][] = [
    ['before any', new FakePage(plan, idleSession(plan)), false],
    ['while running', started(plan), false],
    ['after "finish for now"', started(plan).move(finish), false],
    [
      'after the last step',
      started(plan)
        .wait(2 * minute)
        .move(next)
        .move(next),
      false,
    ],
    ['after a stop for pain', started(plan).move(stopForPain), true],
    ['after quick pallor', started(plan).move(turnedPale), true],
    [
      'after later pallor',
      started(plan)
        .wait(90 * second)
        .move(turnedPale),
      true,
    ],
  ];
  for (const [what, { session, now }, locked] of rows)
    it(`${what} is ${locked ? 'barred, and nothing is kept to resume' : 'free'}`, () => {
      assert.equal(locksRestart(plan, session), locked);
      if (locked) assert.equal(resumePoint(plan, session, now), undefined);
    });

  const calm = atOnce({ stopHelp: 'self-care' });
  const calmRows: [what: string, move: Move, locked: boolean][] = [
    ['a stop for pain is free: a sore calf is no emergency', stopForPain, false],
    ['a foot that turned pale is barred all the same', turnedPale, true],
  ];
  for (const [what, move, locked] of calmRows)
    it(`where a program stops calmly, after ${what}`, () => {
      const { session } = started(calm).wait(second).move(move);
      assert.equal(session.status, 'stopped');
      assert.equal(locksRestart(calm, session), locked);
    });

  it('stays barred in the rest after later pallor, and at its end', () => {
    const page = started(plan)
      .wait(90 * second)
      .move(turnedPale)
      .move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(locksRestart(plan, page.session), true);
    assert.equal(resumePoint(plan, page.session, page.now), undefined);
    page.wait(5 * minute).move(next);
    assert.equal(page.session.status, 'complete');
    assert.equal(locksRestart(plan, page.session), true);
  });
});

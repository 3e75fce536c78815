/** What time does to a session: every boundary, and every way in which a clock can lie. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  advance,
  begin,
  elapsedSeconds,
  idleSession,
  next,
  pause,
  secondsLeft,
  secondsSinceEnd,
  startChecking,
  stretchLeftMs,
  totalSecondsLeft,
  finish,
  type Instant,
  type Plan,
  type Session,
  type Status,
} from '../../src/model/session.js';
import { at, FakePage, hour, minute, second, settled } from './fake-page.js';
import { atOnce, buerger, lower, raise, rest } from './session-plans.js';

/** Milliseconds on the steady clock, and how far `Date.now()` got ahead of it. */
interface Moment {
  ms: number;
  ahead?: number;
  hidden?: boolean;
}

interface Seen {
  status: Status;
  left: number;
  elapsed: number;
  unseen?: boolean;
  cutShort?: boolean;
  /** Seconds since the end, as the screen says them. */
  since?: number;
}

const seen = (plan: Plan, session: Session, now: Instant): Seen => ({
  status: session.status,
  left: secondsLeft(plan, session, now),
  elapsed: elapsedSeconds(session, now),
  ...(session.wait && {
    unseen: session.wait.unseen,
    cutShort: session.wait.cutShort,
    since: secondsSinceEnd(session, now),
  }),
});

const atEnd = { status: 'waiting', left: 0, elapsed: 120, cutShort: false } as const;

describe('a raise of 2 minutes that is tapped on', () => {
  const rows: [what: string, moment: Moment, expected: Seen][] = [
    ['shows the whole time at zero', { ms: 0 }, { status: 'running', left: 120, elapsed: 0 }],
    ['rounds up after 1 ms', { ms: 1 }, { status: 'running', left: 120, elapsed: 1 }],
    ['rounds up at 999 ms', { ms: 999 }, { status: 'running', left: 120, elapsed: 1 }],
    ['counts a second at 1000 ms', { ms: 1000 }, { status: 'running', left: 119, elapsed: 1 }],
    ['rounds up at 1001 ms', { ms: 1001 }, { status: 'running', left: 119, elapsed: 2 }],
    [
      'runs a millisecond before its end',
      { ms: 2 * minute - 1 },
      { status: 'running', left: 1, elapsed: 120 },
    ],
    ['ends on its boundary', { ms: 2 * minute }, { ...atEnd, unseen: false, since: 0 }],
    ['ends a millisecond later', { ms: 2 * minute + 1 }, { ...atEnd, unseen: false, since: 0 }],
    [
      'is seen to end when it is noticed 3 seconds late',
      { ms: 2 * minute + 3000 },
      { ...atEnd, unseen: false, since: 3 },
    ],
    [
      'is not seen to end a millisecond later than that',
      { ms: 2 * minute + 3001 },
      { ...atEnd, unseen: true, since: 3 },
    ],
    [
      'says how long ago it ended after 4 frozen minutes',
      { ms: 6 * minute },
      { ...atEnd, unseen: true, since: 240 },
    ],
    [
      'runs on in a hidden page up to its end',
      { ms: 2 * minute - 1, hidden: true },
      { status: 'running', left: 1, elapsed: 120 },
    ],
    [
      'is not seen to end in a hidden page',
      { ms: 2 * minute, hidden: true },
      { ...atEnd, unseen: true, since: 0 },
    ],
    [
      'stands when the steady clock goes back 1 ms',
      { ms: -1 },
      { status: 'running', left: 120, elapsed: 0 },
    ],
    [
      'stands when both clocks go back an hour',
      { ms: -hour },
      { status: 'running', left: 120, elapsed: 0 },
    ],
    [
      'ignores a clock set back an hour',
      { ms: minute, ahead: -hour },
      { status: 'running', left: 60, elapsed: 60 },
    ],
    [
      'ends on time with the clock set back an hour',
      { ms: 2 * minute, ahead: -hour },
      { ...atEnd, unseen: false, since: 0 },
    ],
    [
      'counts the time since its end with the clock set back an hour',
      { ms: 6 * minute, ahead: -hour },
      { ...atEnd, unseen: true, since: 240 },
    ],
    [
      'runs on with the clock 5 seconds ahead',
      { ms: minute, ahead: 5000 },
      { status: 'running', left: 60, elapsed: 60 },
    ],
    [
      'waits with the clock a millisecond more ahead',
      { ms: minute, ahead: 5001 },
      { status: 'waiting', left: 0, elapsed: 66, unseen: true, cutShort: true, since: 0 },
    ],
    [
      'waits after a sleep that ends before its time does',
      { ms: 30 * second, ahead: minute },
      { status: 'waiting', left: 0, elapsed: 90, unseen: true, cutShort: true, since: 0 },
    ],
    [
      'is over, and no part of it lost, after a sleep up to its end',
      { ms: 30 * second, ahead: 90 * second },
      { ...atEnd, unseen: true, since: 0 },
    ],
    [
      'ended 8 minutes ago after a sleep that went on for so long',
      { ms: minute, ahead: 9 * minute },
      { ...atEnd, unseen: true, since: 480 },
    ],
    [
      'waits with the clock set forward an hour, as after a sleep',
      { ms: minute, ahead: hour },
      { ...atEnd, unseen: true, since: 3540 },
    ],
    [
      'waits when the clock was set forward with its end',
      { ms: 2 * minute, ahead: hour },
      { ...atEnd, unseen: true, since: 3600 },
    ],
  ];
  for (const [what, { ms, ahead, hidden = false }, expected] of rows)
    it(what, () => {
      const plan = atOnce();
      const now = at(ms, ahead);
      const session = settled(plan, begin(plan, at(0)), now, hidden);
      assert.deepEqual(seen(plan, session, now), expected);
    });

  it('keeps the time since its end right when the steady clock stood through it', () => {
    const plan = atOnce();
    const session = settled(plan, begin(plan, at(0)), at(minute, 9 * minute));
    assert.equal(secondsSinceEnd(session, at(2 * minute, 9 * minute)), 540);
    assert.equal(secondsSinceEnd(session, at(minute, 10 * minute)), 540);
  });

  it('keeps the time since its end right when the clock is set back after a sleep', () => {
    const plan = atOnce();
    const session = settled(plan, begin(plan, at(0)), at(minute, 9 * minute));
    assert.equal(secondsSinceEnd(session, at(minute, 9 * minute - hour)), 480);
    assert.equal(secondsSinceEnd(session, at(2 * minute, 9 * minute - hour)), 540);
  });

  it('never says a time since its end below zero', () => {
    const plan = atOnce();
    const session = settled(plan, begin(plan, at(0)), at(2 * minute));
    assert.equal(secondsSinceEnd(session, at(-hour)), 0);
    assert.equal(secondsSinceEnd(idleSession(plan), at(hour)), 0);
  });
});

describe('the time to get ready', () => {
  const preparing = { status: 'preparing', elapsed: 0 } as const;
  const missed = { status: 'waiting', left: 0, elapsed: 0, unseen: true } as const;
  const rows: [what: string, moment: Moment, expected: Seen][] = [
    ['is shown whole at zero', { ms: 0 }, { ...preparing, left: 15 }],
    ['runs a millisecond before its end', { ms: 14_999 }, { ...preparing, left: 1 }],
    ['starts the step on its end', { ms: 15_000 }, { status: 'running', left: 120, elapsed: 0 }],
    [
      'gives the step its whole time when noticed 3 seconds late',
      { ms: 18_000 },
      { status: 'running', left: 120, elapsed: 0 },
    ],
    [
      'waits for the tap when noticed later',
      { ms: 18_001 },
      { ...missed, cutShort: false, since: 3 },
    ],
    [
      'waits for the tap when it ended in a hidden page',
      { ms: 15_000, hidden: true },
      { ...missed, cutShort: false, since: 0 },
    ],
    [
      'waits for the tap after a sleep within it',
      { ms: 1000, ahead: 6000 },
      { ...missed, cutShort: true, since: 0 },
    ],
    [
      'waits for the tap after a long sleep',
      { ms: 1000, ahead: hour },
      { ...missed, cutShort: false, since: 3586 },
    ],
    ['ignores a clock set back', { ms: 10_000, ahead: -hour }, { ...preparing, left: 5 }],
    ['stands when the steady clock goes back', { ms: -minute }, { ...preparing, left: 15 }],
  ];
  for (const [what, { ms, ahead, hidden = false }, expected] of rows)
    it(what, () => {
      const plan = buerger();
      const now = at(ms, ahead);
      const session = settled(plan, begin(plan, at(0)), now, hidden);
      assert.deepEqual(seen(plan, session, now), expected);
    });

  it('that passed unseen leaves the step with its whole time at the tap', () => {
    const page = new FakePage(buerger(), begin(buerger(), at(0))).freeze(hour);
    assert.equal(page.session.wait?.reason, 'lead-in');
    page.move(next);
    assert.deepEqual(seen(page.plan, page.session, page.now), {
      status: 'running',
      left: 120,
      elapsed: 0,
    });
    assert.equal(page.session.step, 0);
  });
});

describe('steps that follow each other', () => {
  const place = ({ status, round, step }: Session) => `${status} ${round} ${step}`;

  /** Where a session of 2 rounds stands after time in which nothing ran on the page. */
  const jumps: [what: string, plan: Plan, ms: number, expected: string][] = [
    ['tap: an hour', buerger({ rounds: 2 }), hour, 'waiting 1 0'],
    ['tap, no lead-in: an hour', atOnce({ rounds: 2 }), hour, 'waiting 1 0'],
    ['tap, no lead-in: to the very end', atOnce({ rounds: 2 }), 2 * minute, 'waiting 1 0'],
    ['auto: an hour', buerger({ rounds: 2, auto: true }), hour, 'waiting 1 0'],
    ['auto, no lead-in: an hour', atOnce({ rounds: 2, auto: true }), hour, 'waiting 1 0'],
    [
      'auto, no lead-in: over 2 steps',
      atOnce({ rounds: 2, auto: true }),
      5 * minute,
      'waiting 1 0',
    ],
    [
      'auto, no lead-in: 3.001 seconds over',
      atOnce({ rounds: 2, auto: true }),
      2 * minute + 3001,
      'waiting 1 0',
    ],
    [
      'auto, no lead-in: 3 seconds over, which was seen',
      atOnce({ rounds: 2, auto: true }),
      2 * minute + 3000,
      'running 1 1',
    ],
  ];
  for (const [what, plan, ms, expected] of jumps)
    it(`a jump waits at the first end that nobody saw (${what})`, () => {
      const now = at(ms);
      const session = settled(plan, begin(plan, at(0)), now);
      assert.equal(place(session), expected);
    });

  it('auto: an end that was seen leads through a lead-in to the next step without a tap', () => {
    const plan = buerger({ auto: true });
    const page = new FakePage(plan, begin(plan, at(0))).wait(15 * second + 2 * minute);
    assert.equal(place(page.session), 'preparing 1 1');
    assert.equal(secondsLeft(plan, page.session, page.now), 15);
    page.wait(15 * second);
    assert.equal(place(page.session), 'running 1 1');
    assert.equal(secondsLeft(plan, page.session, page.now), 180);
  });

  it('auto: a lead-in between steps that nobody saw waits', () => {
    const plan = buerger({ auto: true });
    const page = new FakePage(plan, begin(plan, at(0))).wait(15 * second + 2 * minute).freeze(hour);
    assert.equal(place(page.session), 'waiting 1 1');
    assert.equal(page.session.wait?.reason, 'lead-in');
    assert.equal(elapsedSeconds(page.session, page.now), 120);
  });

  it('auto: 2 rounds that are watched complete without a tap, with no second lost', () => {
    const plan = buerger({ auto: true, rounds: 2 });
    const page = new FakePage(plan, begin(plan, at(0)));
    const ms = 2 * (10 * minute + 3 * 15 * second);
    page.wait(ms - 1);
    assert.equal(place(page.session), 'running 2 2');
    page.wait(1);
    assert.equal(place(page.session), 'complete 2 2');
    assert.equal(elapsedSeconds(page.session, page.now), 1200);
  });

  it('auto: the last end that nobody saw waits too, and the tap completes', () => {
    const plan = atOnce({ auto: true });
    const page = new FakePage(plan, begin(plan, at(0))).wait(9 * minute);
    page.hidden = true;
    page.wait(minute);
    assert.equal(place(page.session), 'waiting 1 2');
    page.move(next);
    assert.equal(place(page.session), 'complete 1 2');
  });

  it('auto: a page that was hidden and is shown before the end has seen it', () => {
    const plan = atOnce({ auto: true });
    const page = new FakePage(plan, begin(plan, at(0)));
    page.hidden = true;
    page.wait(minute);
    page.hidden = false;
    page.wait(minute);
    assert.equal(place(page.session), 'running 1 1');
  });

  it('tap: no step follows however long one watches', () => {
    const plan = buerger({ rounds: 3 });
    const page = new FakePage(plan, begin(plan, at(0))).wait(15 * second + 2 * minute);
    const { session } = page;
    assert.equal(place(session), 'waiting 1 0');
    page.wait(5 * hour);
    assert.equal(page.session, session);
  });

  it('tap: a whole session is 6 taps for 2 rounds, and the last tap completes', () => {
    const plan = atOnce({ rounds: 2 });
    const page = new FakePage(plan, begin(plan, at(0)));
    const places: string[] = [];
    for (const ms of [2, 3, 5, 2, 3, 5]) {
      page.wait(ms * minute);
      places.push(place(page.session));
      page.wait(10 * second).move(next);
    }
    assert.deepEqual(
      places,
      [1, 2].flatMap((round) => [0, 1, 2].map((i) => `waiting ${round} ${i}`)),
    );
    assert.equal(place(page.session), 'complete 2 2');
    assert.equal(elapsedSeconds(page.session, page.now), 1200);
  });

  it('a step of no time ends at once and still waits for its tap', () => {
    const plan = atOnce({ steps: [{ ...lower, seconds: 0 }, rest] });
    const page = new FakePage(plan, begin(plan, at(0))).settle();
    assert.equal(place(page.session), 'waiting 1 0');
    assert.equal(page.session.wait?.unseen, false);
    page.move(next);
    assert.equal(place(page.session), 'running 1 1');
  });

  it('500 steps of no time are one change each, and complete', () => {
    const steps = [...Array(500).keys()].map((i) => ({ ...lower, id: `${i}`, seconds: 0 }));
    const plan = atOnce({ steps, auto: true });
    let session = begin(plan, at(0));
    for (let i = 0; i < 500; i++) {
      assert.equal(place(session), `running 1 ${i}`);
      session = advance(plan, session, at(0), false);
    }
    assert.equal(place(session), 'complete 1 499');
  });
});

describe('letting time pass', () => {
  const plan = buerger();
  const begun = begin(plan, at(0));
  const running = next(plan, begun, at(0));
  const timeless: [string, Session][] = [
    ['idle', idleSession(plan)],
    ['checking', startChecking(plan)],
    ['paused', pause(plan, running, at(minute))],
    ['waiting', next(plan, running, at(minute))],
    ['stopped', finish(plan, running, at(minute))],
    ['complete', { ...idleSession(plan), status: 'complete' }],
  ];
  for (const [status, session] of timeless)
    it(`changes nothing while ${status}`, () => {
      assert.equal(session.status, status);
      for (const now of [at(-hour), at(0), at(hour), at(0, hour)])
        for (const hidden of [false, true])
          assert.equal(advance(plan, session, now, hidden), session);
    });

  it('gives the same session back where nothing changed', () => {
    assert.equal(advance(plan, begun, at(14_999), true), begun);
    assert.equal(advance(plan, running, at(minute), true), running);
  });

  it('twice at one moment is the same as once', () => {
    for (const auto of [false, true])
      for (const ms of [0, 1, 15_000, 18_000, 18_001, hour]) {
        const some = buerger({ auto });
        const once = settled(some, begin(some, at(0)), at(ms));
        assert.equal(advance(some, once, at(ms), true), once);
        assert.equal(advance(some, once, at(ms), false), once);
      }
  });
});

describe('the seconds on the screen', () => {
  it('are the milliseconds that an alarm is set to, and undefined where no time runs', () => {
    const plan = buerger();
    const begun = begin(plan, at(0));
    assert.equal(stretchLeftMs(begun, at(0)), 15_000);
    assert.equal(stretchLeftMs(begun, at(1)), 14_999);
    assert.equal(stretchLeftMs(begun, at(15_000)), 0);
    assert.equal(stretchLeftMs(begun, at(hour)), 0);
    assert.equal(stretchLeftMs(begun, at(-hour)), 15_000);
    assert.equal(stretchLeftMs(pause(plan, begun, at(1)), at(2)), undefined);
    assert.equal(stretchLeftMs(idleSession(plan), at(2)), undefined);
  });

  it('left in all count the steps ahead, not the changes of position', () => {
    const plan = buerger({ rounds: 2 });
    const page = new FakePage(plan, begin(plan, at(0)));
    const total = () => totalSecondsLeft(plan, page.session, page.now);
    assert.equal(totalSecondsLeft(plan, idleSession(plan), at(0)), 1200);
    assert.equal(total(), 1200);
    page.wait(15 * second);
    assert.equal(total(), 1200);
    page.wait(1);
    assert.equal(total(), 1200);
    page.wait(minute - 1);
    assert.equal(total(), 1140);
    page.move(pause).wait(hour);
    assert.equal(total(), 1140);
    page.move(next).wait(minute);
    assert.equal(page.session.status, 'waiting');
    assert.equal(total(), 1080);
    page
      .move(next)
      .wait(3 * minute)
      .move(next)
      .wait(5 * minute);
    assert.equal(total(), 600);
    for (const ms of [2, 3, 5]) page.move(next).wait(ms * minute);
    assert.equal(total(), 0);
    page.move(next);
    assert.equal(page.session.status, 'complete');
    assert.equal(elapsedSeconds(page.session, page.now), 1140);
  });

  it('left in all know that 2 raises of a round share 3 minutes', () => {
    const plan = atOnce({ steps: [raise, { ...raise, id: 'raise-2' }, rest], rounds: 2 });
    assert.equal(totalSecondsLeft(plan, begin(plan, at(0)), at(0)), 2 * (180 + 300));
    assert.equal(totalSecondsLeft(plan, begin(plan, at(0)), at(minute)), 2 * (180 + 300) - 60);
  });

  it('stand still in a pause, whatever the clocks do', () => {
    const plan = atOnce();
    const page = new FakePage(plan, begin(plan, at(0))).wait(40 * second).move(pause);
    for (const now of [page.now, at(-hour), at(hour), at(0, hour), at(0, -hour)]) {
      assert.equal(secondsLeft(plan, page.session, now), 80);
      assert.equal(elapsedSeconds(page.session, now), 40);
    }
  });
});

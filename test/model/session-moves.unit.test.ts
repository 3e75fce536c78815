/** What each button does, in each status. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerOverrun,
  back,
  begin,
  canGoBack,
  carryOn,
  elapsedSeconds,
  finish,
  idleSession,
  isReadyAgain,
  isUnderWay,
  next,
  paleStep,
  pause,
  resume,
  secondsLeft,
  startChecking,
  stepAfter,
  stepAhead,
  stepSecondsLeft,
  stopForPain,
  turnedPale,
  type Plan,
  type Session,
  type Status,
} from '../../src/model/session.js';
import { resumePoint, restore } from '../../src/model/resume-point.js';
import { at, FakePage, hour, minute, second, type Move } from './fake-page.js';
import { atOnce, buerger, lower, rest } from './session-plans.js';

const plan = buerger({ rounds: 2 });

/** A session in each status. In a timed status, 10 s have passed. */
const inStatus: Record<Status, () => FakePage> = {
  idle: () => new FakePage(plan, idleSession(plan)),
  checking: () => new FakePage(plan, startChecking(plan)),
  preparing: () => new FakePage(plan, begin(plan, at(0))).wait(10 * second),
  running: () => new FakePage(plan, begin(plan, at(0))).wait(25 * second),
  waiting: () => new FakePage(plan, begin(plan, at(0))).wait(15 * second + 2 * minute),
  paused: () => inStatus.running().move(pause),
  complete: () => new FakePage(plan, { ...idleSession(plan), status: 'complete' }),
  stopped: () => inStatus.running().move(finish),
};

const moves: Record<string, Move> = {
  pause,
  resume,
  next,
  back,
  finish,
  stop: stopForPain,
  pale: turnedPale,
  fine: (...args) => answerOverrun(...args, true),
  unwell: (...args) => answerOverrun(...args, false),
};

/** The status after a move in a raise. A dash means that the move does nothing. */
const table: Record<Status, Record<string, string>> = {
  idle: {},
  checking: {},
  preparing: { pause: 'paused', next: 'running', finish: 'stopped', stop: 'stopped' },
  running: {
    pause: 'paused',
    next: 'waiting',
    finish: 'stopped',
    stop: 'stopped',
    pale: 'stopped',
  },
  // After 2 minutes the foot is pale: the session waits until the legs are down.
  waiting: {
    resume: 'running',
    next: 'running',
    finish: 'stopped',
    stop: 'stopped',
    pale: 'waiting',
  },
  paused: {
    resume: 'preparing',
    next: 'waiting',
    finish: 'stopped',
    stop: 'stopped',
    pale: 'stopped',
  },
  complete: {},
  stopped: {},
};

describe('a move', () => {
  for (const status of Object.keys(table) as Status[])
    for (const name of Object.keys(moves)) {
      const after = table[status][name];
      it(`${name} while ${status}: ${after ?? 'changes nothing'}`, () => {
        const { session, now } = inStatus[status]();
        assert.equal(session.status, status);
        const moved = moves[name]!(plan, Object.freeze(session), now);
        if (after) assert.equal(moved.status, after);
        else assert.equal(moved, session);
      });
    }

  it('is offered where it does something', () => {
    const offered = (test: (session: Session) => boolean) =>
      (Object.keys(inStatus) as Status[]).filter((status) => test(inStatus[status]().session));
    assert.deepEqual(offered(isUnderWay), ['preparing', 'running', 'waiting', 'paused']);
    assert.deepEqual(
      offered((session) => paleStep(plan, session) !== undefined),
      ['running', 'waiting', 'paused'],
    );
    assert.deepEqual(
      offered((session) => canGoBack(plan, session)),
      [],
    );
    const lowered = (session: Session) => ({ ...session, step: 1 });
    assert.deepEqual(
      offered((session) => canGoBack(plan, lowered(session))),
      ['running', 'paused'],
    );
    assert.deepEqual(
      offered((session) => paleStep(plan, lowered(session)) !== undefined),
      [],
    );
  });
});

describe('start', () => {
  const rows: [what: string, plan: Plan, rounds: number | undefined, status: Status, of: number][] =
    [
      ['gives time to get into position', buerger({ rounds: 3 }), undefined, 'preparing', 3],
      ['runs at once without a lead-in', atOnce({ rounds: 3 }), undefined, 'running', 3],
      ['keeps to 1 round after a clearance', buerger({ rounds: 3 }), 1, 'preparing', 1],
      ['never does more rounds than planned', buerger({ rounds: 3 }), 6, 'preparing', 3],
    ];
  for (const [what, some, rounds, status, of] of rows)
    it(what, () => {
      const session = begin(some, at(0), rounds);
      assert.equal(session.status, status);
      assert.equal(session.rounds, of);
      assert.equal(session.round, 1);
      assert.equal(session.step, 0);
    });

  it('of 1 round after a clearance completes after that round', () => {
    const some = atOnce({ rounds: 3 });
    const page = new FakePage(some, begin(some, at(0), 1));
    for (const ms of [2, 3, 5]) page.wait(ms * minute).move(next);
    assert.equal(page.session.status, 'complete');
    assert.equal(page.session.round, 1);
  });

  it('is idle, at round 1 and the first step, before and during the safety check', () => {
    for (const session of [idleSession(plan), startChecking(plan)]) {
      assert.equal(session.round, 1);
      assert.equal(session.step, 0);
      assert.equal(secondsLeft(plan, session, at(hour)), 0);
      assert.equal(elapsedSeconds(session, at(hour)), 0);
    }
  });
});

describe('pause', () => {
  it('keeps the time left to the millisecond, and resume continues from there', () => {
    const some = atOnce();
    const page = new FakePage(some, begin(some, at(0))).wait(2 * minute).move(next);
    page.wait(61_234).move(pause).wait(hour).move(resume);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.stretchMs, 180_000 - 61_234);
    page.wait(180_000 - 61_234 - 1);
    assert.equal(page.session.status, 'running');
    page.wait(1);
    assert.equal(page.session.status, 'waiting');
    assert.equal(elapsedSeconds(page.session, page.now), 300);
  });

  it('in a raise gives a fresh lead-in and only the time that was left', () => {
    const page = inStatus.running().move(pause).wait(hour);
    assert.equal(secondsLeft(plan, page.session, page.now), 110);
    page.move(resume);
    assert.equal(page.session.status, 'preparing');
    assert.equal(secondsLeft(plan, page.session, page.now), 15);
    page.wait(15 * second);
    assert.equal(page.session.status, 'running');
    assert.equal(secondsLeft(plan, page.session, page.now), 110);
  });

  it('in a lead-in gives a whole lead-in again', () => {
    const page = inStatus.preparing().move(pause).wait(hour).move(resume);
    assert.equal(page.session.status, 'preparing');
    assert.equal(secondsLeft(plan, page.session, page.now), 15);
    assert.equal(elapsedSeconds(page.session, page.now), 0);
  });

  it('in the lead-in after a pause keeps what is left of the raise', () => {
    const page = inStatus
      .running()
      .move(pause)
      .move(resume)
      .wait(5 * second)
      .move(pause);
    assert.equal(secondsLeft(plan, page.session, page.now), 110);
    page.move(resume).wait(15 * second);
    assert.equal(secondsLeft(plan, page.session, page.now), 110);
  });

  it('that is tapped a millisecond before the end leaves a millisecond', () => {
    const some = atOnce();
    const page = new FakePage(some, begin(some, at(0))).wait(2 * minute - 1).move(pause);
    assert.equal(page.session.status, 'paused');
    page.wait(hour).move(resume);
    assert.equal(page.session.status, 'running');
    page.wait(1);
    assert.equal(page.session.status, 'waiting');
    assert.equal(page.session.raisedMs, 2 * minute);
  });

  it('that is tapped on the end comes too late: the step is over', () => {
    const some = atOnce();
    const page = new FakePage(some, begin(some, at(0))).freeze(2 * minute).move(pause);
    assert.equal(page.session.status, 'waiting');
  });

  it('that reaches the model before the end was noticed banks no more than the step', () => {
    const some = atOnce();
    const paused = pause(some, begin(some, at(0)), at(hour));
    assert.equal(paused.elapsedMs, 2 * minute);
    assert.equal(secondsLeft(some, paused, at(hour)), 0);
    const page = new FakePage(some, paused).move(resume);
    assert.equal(page.session.status, 'waiting');
    assert.equal(page.session.raisedMs, 2 * minute);
  });
});

describe('next', () => {
  it('in a lead-in starts the step now', () => {
    const page = inStatus.preparing().move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 0);
    assert.equal(secondsLeft(plan, page.session, page.now), 120);
  });

  it('in a paused lead-in starts the step now', () => {
    const page = inStatus.preparing().move(pause).move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 0);
  });

  it('in a step still gives time to change position: it waits for a second tap', () => {
    const page = inStatus.running().move(next);
    assert.equal(page.session.status, 'waiting');
    assert.equal(page.session.step, 0);
    assert.equal(page.session.wait?.reason, 'skipped');
    assert.equal(page.session.wait.unseen, false);
    assert.equal(elapsedSeconds(page.session, page.now), 10);
    page.wait(hour).move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 1);
    assert.equal(secondsLeft(plan, page.session, page.now), 180);
  });

  it('with automatic steps waits for a second tap just the same', () => {
    const some = atOnce({ auto: true });
    const page = new FakePage(some, begin(some, at(0))).wait(second).move(next).wait(hour);
    assert.equal(page.session.status, 'waiting');
    assert.equal(page.session.step, 0);
  });

  it('does not start another lead-in after the tap that says one is in position', () => {
    const page = inStatus.waiting().move(next);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 1);
  });

  it('after the last step of a round leads to the first of the next', () => {
    const page = inStatus.waiting();
    page.move(next).move(next).move(next).move(next);
    assert.equal(page.session.step, 2);
    assert.equal(page.session.status, 'waiting');
    assert.equal(stepAhead(plan, page.session), 0);
    page.move(next);
    assert.equal(page.session.round, 2);
    assert.equal(page.session.step, 0);
    assert.equal(page.session.raisedMs, 0);
  });

  it('names the step that the screen leads to', () => {
    assert.equal(stepAhead(plan, inStatus.idle().session), 0);
    assert.equal(stepAhead(plan, inStatus.running().session), 0);
    assert.equal(stepAhead(plan, inStatus.waiting().session), 1);
    const some = buerger();
    const unready = new FakePage(some, begin(some, at(0))).freeze(hour);
    assert.equal(stepAhead(some, unready.session), 0);
    const last = new FakePage(some, begin(some, at(0))).move(next);
    for (let i = 0; i < 5; i++) last.move(next);
    assert.equal(last.session.status, 'waiting');
    assert.equal(last.session.step, 2);
    assert.equal(stepAhead(some, last.session), undefined);
  });
});

describe('back', () => {
  const lowered = () => inStatus.waiting().move(next).wait(minute);

  it('restarts the step, and counts the time that was done', () => {
    const page = lowered().move(back);
    assert.equal(page.session.status, 'running');
    assert.equal(page.session.step, 1);
    assert.equal(secondsLeft(plan, page.session, page.now), 180);
    assert.equal(elapsedSeconds(page.session, page.now), 180);
    page.wait(3 * minute);
    assert.equal(page.session.status, 'waiting');
    assert.equal(elapsedSeconds(page.session, page.now), 360);
  });

  it('in a pause stays paused, with the whole time', () => {
    const page = lowered().move(pause).move(back);
    assert.equal(page.session.status, 'paused');
    assert.equal(secondsLeft(plan, page.session, page.now), 180);
    page.move(resume);
    assert.equal(page.session.stretchMs, 3 * minute);
    assert.equal(elapsedSeconds(page.session, page.now), 180);
  });

  it('is not there in a raise, running or paused: its time is never given twice', () => {
    for (const page of [inStatus.running(), inStatus.paused()]) {
      assert.equal(canGoBack(plan, page.session), false);
      assert.equal(back(plan, page.session, page.now), page.session);
    }
  });
});

describe('the ways out', () => {
  const ways: [what: string, move: Move, reason: string][] = [
    ['finish for now', finish, 'finished'],
    ['stop, it hurts or feels wrong', stopForPain, 'pain'],
  ];
  for (const [what, move, reason] of ways)
    for (const status of ['preparing', 'running', 'waiting', 'paused'] as const)
      it(`${what} while ${status} ends the session with one tap`, () => {
        const page = inStatus[status]();
        const elapsed = elapsedSeconds(page.session, page.now);
        page.move(move);
        assert.equal(page.session.status, 'stopped');
        assert.equal(page.session.stopReason, reason);
        assert.equal(page.session.wait, undefined);
        assert.equal(page.session.step, 0);
        page.wait(hour);
        assert.equal(page.session.status, 'stopped');
        assert.equal(elapsedSeconds(page.session, page.now), elapsed);
      });

  // No tap has said that the legs are down, so the words of the raise say to lower them.
  const auto = buerger({ auto: true, rounds: 2 });
  const raised = () => new FakePage(auto, begin(auto, at(0))).wait(15 * second + 2 * minute);
  const cutOff = () => {
    const page = new FakePage(plan, begin(plan, at(0))).wait(minute);
    const point = resumePoint(plan, page.session, page.now);
    page.session = carryOn(plan, restore(plan, point, page.now.wall)!, page.now);
    return page;
  };
  const rows: [where: string, page: () => FakePage, step: number][] = [
    ['just after a raise that led on by itself', raised, 0],
    ['in a pause of that', () => raised().move(pause), 0],
    ['just after a raise that a reload cut off', cutOff, 0],
    ['once a tap has ended it', () => raised().move(next), 1],
    ['just before the rest', () => raised().wait(15 * second + 3 * minute), 2],
    [
      'just before a second raise',
      () => raised().wait(15 * second + 3 * minute + 15 * second + 5 * minute),
      0,
    ],
  ];
  for (const [what, move] of ways)
    for (const [where, page, step] of rows)
      it(`${what} ${where} is answered by step ${step + 1}`, () => {
        const { session } = page().move(move);
        assert.equal(session.status, 'stopped');
        assert.equal(session.step, step);
      });
});

describe('getting ready again', () => {
  const two = buerger({ rounds: 2 });
  const from = (some: Plan) => new FakePage(some, begin(some, at(0)));
  const first = () => from(two).move(next);
  const secondRound = () => first().move(next).move(next).move(next).move(next).move(next);
  const rows: [what: string, page: FakePage, again: boolean][] = [
    ['the first lead-in', from(two), false],
    ['the first lead-in, paused', from(two).move(pause), false],
    ['the first lead-in, paused and gone on', from(two).move(pause).move(resume), false],
    ['the wait before the second step', first().move(next), false],
    ['a pause of a raise', first().wait(minute).move(pause), true],
    ['the lead-in after it', first().wait(minute).move(pause).move(resume), true],
    ['the wait before the second round', secondRound(), true],
    ['the wait before its second step', secondRound().move(next).move(next), true],
    [
      'the last wait, which leads to no step',
      [next, next, next, next, next, next].reduce((page, move) => page.move(move), from(buerger())),
      false,
    ],
  ];
  for (const [what, page, again] of rows)
    it(`${what}: ${again ? 'again' : 'for the first time'}`, () => {
      assert.equal(isReadyAgain(page.plan, page.session), again);
    });
});

describe('a start by a tap', () => {
  const rows: [what: string, plan: Plan, isTap: boolean, status: string][] = [
    ['of a raise without a lead-in', atOnce(), true, 'waiting'],
    ['of a raise without a lead-in, with auto', atOnce({ auto: true }), true, 'waiting'],
    ['of a raise with a lead-in', buerger(), true, 'preparing'],
    ['of another step without a lead-in', atOnce({ steps: [lower, rest] }), true, 'running'],
    ['by the page, of a raise without a lead-in', atOnce(), false, 'running'],
  ];
  for (const [what, plan, isTap, status] of rows)
    it(`${what}: ${status}`, () => {
      assert.equal(begin(plan, at(0), 1, isTap).status, status);
    });
});

describe('what a step still has, and what follows it', () => {
  it('is read without a session of another status', () => {
    const some = buerger();
    const page = new FakePage(some, begin(some, at(0))).move(next).wait(minute + 1);
    assert.equal(stepSecondsLeft(some, page.session), 120, 'nothing is banked yet');
    page.move(pause);
    assert.equal(stepSecondsLeft(some, page.session), 60);
    assert.equal(stepAfter(some, page.session), 1);
    assert.equal(stepAfter(some, { ...page.session, step: 2 }), undefined);
  });
});

/**
 * An exercise session as plain data and total functions. Nothing here asks what time it is: `now`
 * comes in as an argument. The state keeps when a stretch of time began and what is banked, never
 * what is left, so that no late or missing tick can add or lose time.
 */
import type { HelpLevel } from './help-level.js';
import { raisedLimitSeconds } from './raised-limit.js';

/** A moment on the two clocks of a page, both in milliseconds. */
export interface Instant {
  /** `Date.now()`: goes on while the device sleeps, and jumps when somebody sets it. */
  readonly wall: number;
  /** `performance.now()`: never jumps, and may stand still while the device sleeps. */
  readonly mono: number;
}

export interface PlanStep {
  readonly id: string;
  /** Seconds, within the document's limits. */
  readonly seconds: number;
  readonly raised: boolean;
  /** Lying flat: where one goes after a colour change or a raise that ran over. */
  readonly flat: boolean;
  /** Seconds with the legs up within which a pale foot stops the session. */
  readonly paleStopSeconds?: number | undefined;
  /** How urgently that needs help; `stopHelp` when it is not set. */
  readonly paleHelp?: HelpLevel | undefined;
}

export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly rounds: number;
  /** Seconds to change position; 0 for none. */
  readonly getReadySeconds: number;
  /** True when the next step may follow a seen end without a tap. */
  readonly auto: boolean;
  /** How urgently a stop for pain needs help. Where that is not today it bars no new start. */
  readonly stopHelp: HelpLevel;
}

export type Status =
  'idle' | 'checking' | 'preparing' | 'running' | 'waiting' | 'paused' | 'complete' | 'stopped';

/** Why a session waits for a tap. */
export type WaitReason =
  /** The step's time is over. */
  | 'ended'
  /** The person asked for the next step. */
  | 'skipped'
  /** The foot turned pale later in the raise: lower, rest flat, no further round. */
  | 'pale'
  /** The time to get ready passed unseen: the step has not begun. */
  | 'lead-in';

export interface Wait {
  readonly reason: WaitReason;
  /** When the step's time was over. */
  readonly since: Instant;
  /** True when nobody can have seen the end. */
  readonly unseen: boolean;
  /** True when time passed unseen before the step's own time was over. */
  readonly cutShort: boolean;
  /** True while the question about a raise that ran over stands. */
  readonly asking: boolean;
}

export type StopReason = 'finished' | 'pain' | 'pale';

/** What brings a session to a last rest lying flat: a later colour change, a raise that ran over. */
export type FinalRest = 'pale' | 'overrun';

export interface Session {
  readonly status: Status;
  /** From 1. */
  readonly round: number;
  /** Rounds to do; fewer than planned once a safety rule has cut them. */
  readonly rounds: number;
  /** Index into the plan's steps. */
  readonly step: number;
  /** While preparing or running: when this stretch began and how long it lasts. */
  readonly since: Instant;
  readonly stretchMs: number;
  /** Banked milliseconds: of this step, with raised legs in this round, running in all. */
  readonly stepMs: number;
  readonly raisedMs: number;
  readonly elapsedMs: number;
  /** How long the legs were up when they last came down, or were to: at a pause, at the end. */
  readonly upMs: number;
  /** What a pause interrupted. */
  readonly pausedFrom: 'preparing' | 'running';
  readonly wait: Wait | undefined;
  readonly stopReason: StopReason | undefined;
  /** Why no step follows the rest that is ahead, goes on or is over. */
  readonly finalRest: FinalRest | undefined;
}

/** `Date.now()` ahead of `performance.now()` by more than this is time that nobody saw. */
const unseenGapMs = 5000;
/** An end that is noticed later than this was not seen. */
const seenWithinMs = 3000;
/** A raise that ran over by more than this asks how the feet are (clinical-facts 1b). */
const overrunMs = 60_000;

const start: Instant = { wall: 0, mono: 0 };

export const idleSession = (plan: Plan): Session => ({
  status: 'idle',
  round: 1,
  rounds: plan.rounds,
  step: 0,
  since: start,
  stretchMs: 0,
  stepMs: 0,
  raisedMs: 0,
  elapsedMs: 0,
  upMs: 0,
  pausedFrom: 'running',
  wait: undefined,
  stopReason: undefined,
  finalRest: undefined,
});

/** Milliseconds on the steady clock since a moment; a clock that goes back counts as standing. */
const passedMs = (since: Instant, now: Instant) => Math.max(0, now.mono - since.mono);

/** Milliseconds on whichever clock went further: what has passed at the most. */
const mostPassedMs = (since: Instant, now: Instant) =>
  Math.max(passedMs(since, now), now.wall - since.wall);

const isTimed = (session: Session) =>
  session.status === 'preparing' || session.status === 'running';

/** Milliseconds of this stretch that have passed, never more than it lasts. */
export const spentMs = (session: Session, now: Instant) =>
  isTimed(session) ? Math.min(session.stretchMs, passedMs(session.since, now)) : 0;

/** The step of a plan in which a session stands. */
export const planStep = (plan: Plan, session: Session): PlanStep => plan.steps[session.step]!;

/** Milliseconds that a step may still run in this round, by what is banked. */
export const stepLeftMs = (plan: Plan, session: Session): number => {
  const { seconds, raised } = planStep(plan, session);
  const left = seconds * 1000 - session.stepMs;
  return Math.max(0, raised ? Math.min(left, raisedLimitSeconds * 1000 - session.raisedMs) : left);
};

/** Adds running time to the three sums and leaves the stretch. */
export const bank = (plan: Plan, session: Session, ms: number): Session => {
  if (session.status !== 'running') return session;
  const { raised } = planStep(plan, session);
  return {
    ...session,
    stepMs: session.stepMs + ms,
    raisedMs: session.raisedMs + (raised ? ms : 0),
    elapsedMs: session.elapsedMs + ms,
    upMs: raised ? ms : session.upMs,
  };
};

const run = (plan: Plan, session: Session, now: Instant): Session => ({
  ...session,
  status: 'running',
  since: now,
  stretchMs: stepLeftMs(plan, session),
  wait: undefined,
});

/** Time to change position, then the step. */
const prepare = (plan: Plan, session: Session, now: Instant): Session =>
  plan.getReadySeconds > 0
    ? {
        ...session,
        status: 'preparing',
        since: now,
        stretchMs: plan.getReadySeconds * 1000,
        wait: undefined,
      }
    : run(plan, session, now);

const complete = (session: Session): Session => ({
  ...session,
  status: 'complete',
  stepMs: 0,
  wait: undefined,
});

/** The session moved on to the step that follows, or `undefined` after the last one. */
const following = (plan: Plan, session: Session): Session | undefined => {
  if (session.finalRest) return undefined;
  let next: Session = { ...session, stepMs: 0, step: session.step + 1 };
  for (;;) {
    if (next.step >= plan.steps.length) {
      if (next.round >= next.rounds) return undefined;
      next = { ...next, round: next.round + 1, step: 0, raisedMs: 0 };
    }
    // A second raise of a round that has no time left is passed over, not begun and cut.
    if (!planStep(plan, next).raised || next.raisedMs < raisedLimitSeconds * 1000) return next;
    next = { ...next, step: next.step + 1 };
  }
};

/** The session moved on to the next rest lying flat, with nothing after it. */
const flatRest = (plan: Plan, session: Session): Session | undefined => {
  const step = plan.steps.findIndex((entry, i) => i > session.step && entry.flat);
  return step < 0 ? undefined : { ...session, step, stepMs: 0 };
};

/** No round and no step but a rest lying flat comes after this. */
const endWithRest = (session: Session, finalRest: FinalRest): Session => ({
  ...session,
  rounds: session.round,
  finalRest,
});

/** What the tap after a wait leads to: the step ahead, or `undefined` when it completes. */
const ahead = (plan: Plan, session: Session): Session | undefined =>
  session.wait?.reason === 'lead-in'
    ? session
    : session.wait?.reason === 'pale'
      ? flatRest(plan, session)
      : following(plan, session);

/**
 * Index of the step that the screen should lead to: the one after a wait, else the present one.
 * `undefined` when the tap completes the session.
 */
export const stepAhead = (plan: Plan, session: Session): number | undefined =>
  session.status === 'waiting' ? ahead(plan, session)?.step : session.step;

/** True when the person has got ready for the step that the screen leads to before. */
export const isReadyAgain = (plan: Plan, session: Session): boolean => {
  const at = session.status === 'waiting' ? ahead(plan, session) : session;
  return at !== undefined && (at.round > 1 || at.stepMs > 0);
};

/** Index of the step that follows this one, whatever goes on; `undefined` after the last one. */
export const stepAfter = (plan: Plan, session: Session): number | undefined =>
  ahead(plan, session)?.step;

const startWaiting = (
  session: Session,
  wait: Pick<Wait, 'reason' | 'since'> & Partial<Wait>,
): Session => ({
  ...session,
  status: 'waiting',
  wait: { unseen: false, cutShort: false, asking: false, ...wait },
});

const stopped = (session: Session, stopReason: StopReason): Session => ({
  ...session,
  status: 'stopped',
  stopReason,
  wait: undefined,
});

/** Starts the safety check. */
export const startChecking = (plan: Plan): Session => ({
  ...idleSession(plan),
  status: 'checking',
});

/**
 * Starts the first step's lead-in, or the step where there is none.
 * @param rounds how many rounds, when a safety rule allows fewer than the plan
 * @param isTap true when a person's tap starts it: whoever taps does not lie down yet, so a raise
 *   without a lead-in waits until the person is ready
 */
export const begin = (plan: Plan, now: Instant, rounds = plan.rounds, isTap = false): Session => {
  const first = { ...idleSession(plan), rounds: Math.min(rounds, plan.rounds) };
  return isTap && plan.getReadySeconds === 0 && planStep(plan, first).raised
    ? startWaiting(first, { reason: 'lead-in', since: now })
    : prepare(plan, first, now);
};

/** Starts with the question that an earlier raise left open: no raise before it is answered. */
export const beginByAsking = (plan: Plan, now: Instant): Session => {
  // For how long the legs were up is not known: for too long.
  const since = { wall: now.wall - overrunMs - 1, mono: now.mono - overrunMs - 1 };
  const step = plan.steps.findIndex(({ raised }) => raised);
  return startWaiting(
    { ...idleSession(plan), step },
    { reason: 'ended', since, unseen: true, asking: true },
  );
};

/**
 * Lets time pass: at most one change of status, so that whoever calls can tell of each. Call it
 * again until it returns the session that it was given.
 * @param hidden whether the page was hidden up to now
 */
export const advance = (plan: Plan, session: Session, now: Instant, hidden: boolean): Session => {
  if (!isTimed(session)) return session;
  const { since, stretchMs } = session;
  const gap = now.wall - since.wall - passedMs(since, now) > unseenGapMs;
  const passed = gap ? mostPassedMs(since, now) : passedMs(since, now);
  if (passed < stretchMs && !gap) return session;
  const late = passed - stretchMs;
  const unseen = gap || hidden || late > seenWithinMs;
  const end: Instant = gap
    ? { wall: since.wall + stretchMs, mono: now.mono - Math.max(0, late) }
    : { wall: since.wall + stretchMs, mono: since.mono + stretchMs };
  const cutShort = late < 0;
  const waitingSince = cutShort ? now : end;
  if (session.status === 'preparing')
    return unseen
      ? startWaiting(session, { reason: 'lead-in', since: waitingSince, unseen, cutShort })
      : run(plan, session, now);
  const banked = bank(plan, session, Math.min(stretchMs, passed));
  if (!plan.auto || unseen)
    return startWaiting(banked, { reason: 'ended', since: waitingSince, unseen, cutShort });
  const next = following(plan, banked);
  return next ? prepare(plan, next, now) : complete(banked);
};

export const pause = (plan: Plan, session: Session, now: Instant): Session =>
  isTimed(session)
    ? {
        ...bank(plan, session, spentMs(session, now)),
        status: 'paused',
        pausedFrom: session.status as 'preparing' | 'running',
      }
    : session;

/** Goes on after a pause; a raise gets a fresh lead-in and only the time that was left. */
export const resume = (plan: Plan, session: Session, now: Instant): Session => {
  if (session.status === 'waiting') return next(plan, session, now);
  if (session.status !== 'paused') return session;
  return session.pausedFrom === 'preparing' || planStep(plan, session).raised
    ? prepare(plan, session, now)
    : run(plan, session, now);
};

/** True when a raise ended so long ago that the feet have to be asked after, until they were. */
export const ranOver = (plan: Plan, { step, wait }: Session, now: Instant): boolean =>
  wait?.reason === 'ended' &&
  plan.steps[step]!.raised &&
  (wait.asking || mostPassedMs(wait.since, now) > overrunMs);

/**
 * The tap: ends a wait, a lead-in or a step. A step that is ended by hand waits too, since the
 * person still has to change position. After a raise that ran over it asks first.
 */
export const next = (plan: Plan, session: Session, now: Instant): Session => {
  switch (session.status) {
    case 'preparing':
      return run(plan, session, now);
    case 'running':
    case 'paused': {
      const banked = bank(plan, session, spentMs(session, now));
      return session.status === 'paused' && session.pausedFrom === 'preparing'
        ? run(plan, session, now)
        : startWaiting(banked, { reason: 'skipped', since: now });
    }
    case 'waiting': {
      if (session.wait!.asking) return session;
      if (ranOver(plan, session, now))
        return { ...session, wait: { ...session.wait!, asking: true } };
      const target = ahead(plan, session);
      return target ? run(plan, target, now) : complete(session);
    }
    default:
      return session;
  }
};

/** True when `back` would change something: not in a raise, whose time is never given twice. */
export const canGoBack = (plan: Plan, session: Session): boolean =>
  (session.status === 'running' || session.status === 'paused') && !planStep(plan, session).raised;

/** Back to the start of this step. */
export const back = (plan: Plan, session: Session, now: Instant): Session => {
  if (!canGoBack(plan, session)) return session;
  const banked = { ...bank(plan, session, spentMs(session, now)), stepMs: 0 };
  return session.status === 'running' ? run(plan, banked, now) : banked;
};

/** True while there is a session to stop. */
export const isUnderWay = (session: Session): boolean =>
  isTimed(session) || session.status === 'waiting' || session.status === 'paused';

/** True at an end, which stays on the screen until somebody leaves it. */
export const isOver = ({ status }: Session): boolean =>
  status === 'complete' || status === 'stopped';

/** True in the time to change position, also where it is paused or passed unseen. */
const isLeadIn = ({ status, pausedFrom, wait }: Session): boolean =>
  status === 'preparing' ||
  (status === 'paused' && pausedFrom === 'preparing') ||
  wait?.reason === 'lead-in';

/**
 * Leaves the session where the person is. In the time to change position after a raise that no tap
 * ended, the legs may still be up: that step's own words lower them. After a raise that ran over it
 * leaves the question open, and says why nothing follows.
 */
const leave = (
  plan: Plan,
  session: Session,
  now: Instant,
  reason: 'finished' | 'pain',
): Session => {
  if (!isUnderWay(session)) return session;
  const at = ranOver(plan, session, now) ? endWithRest(session, 'overrun') : session;
  const left = stopped(bank(plan, at, spentMs(at, now)), reason);
  const before = session.step - 1;
  return isLeadIn(session) && session.stepMs === 0 && plan.steps[before]?.raised
    ? { ...left, step: before }
    : left;
};

/** The harmless way out. */
export const finish = (plan: Plan, session: Session, now: Instant): Session =>
  leave(plan, session, now, 'finished');

/** It hurts or feels wrong. */
export const stopForPain = (plan: Plan, session: Session, now: Instant): Session =>
  leave(plan, session, now, 'pain');

/**
 * Index of the step whose button for a pale foot belongs on the screen, or `undefined`: from when
 * the legs go up to the tap that says they are down, pauses and lead-ins between included. Not
 * beside the question about the feet, which has to be answered.
 */
export const paleStep = (plan: Plan, session: Session): number | undefined => {
  const { stepMs, upMs, wait } = session;
  let { step } = session;
  if (!isUnderWay(session) || wait?.asking || wait?.reason === 'pale') return undefined;
  // Where a step follows without a tap, the time to change position is already the next one's.
  if (isLeadIn(session) && stepMs === 0) step = upMs > 0 ? step - 1 : -1;
  return plan.steps[step]?.paleStopSeconds === undefined ? undefined : step;
};

/**
 * The foot turned pale. Soon after the legs went up it stops the session; later the raise ends,
 * and only a rest lying flat follows (clinical-facts 1b, [6][7]). Once the legs are down it goes by
 * how long they were up, however late the tap: nobody knows when the colour came.
 */
export const turnedPale = (plan: Plan, session: Session, now: Instant): Session => {
  const step = paleStep(plan, session);
  if (step === undefined) return session;
  // Counted from when the legs last went up to when they came down.
  const up = session.status === 'running' ? passedMs(session.since, now) : session.upMs;
  const banked = { ...bank(plan, session, spentMs(session, now)), step };
  return up <= plan.steps[step]!.paleStopSeconds! * 1000
    ? stopped(banked, 'pale')
    : endWithRest(startWaiting(banked, { reason: 'pale', since: now }), 'pale');
};

/** Answers the question after a raise that ran over: fine = rest flat, and no further round. */
export const answerOverrun = (
  plan: Plan,
  session: Session,
  now: Instant,
  feetAreFine: boolean,
): Session => {
  if (!session.wait?.asking) return session;
  if (!feetAreFine) return stopped(session, 'pain');
  const last = endWithRest(session, 'overrun');
  const target = flatRest(plan, last);
  return target ? run(plan, target, now) : complete(last);
};

/** True after a stop for pain or colour, which is not the harmless way out. */
export const wentWrong = ({ stopReason }: Session): boolean =>
  stopReason === 'pain' || stopReason === 'pale';

/** After a stop for pain or colour, and after a later colour change, there is no new start. */
export const locksRestart = ({ stopHelp }: Plan, { stopReason, finalRest }: Session): boolean =>
  stopReason === 'pale' ||
  finalRest === 'pale' ||
  (stopReason === 'pain' && (stopHelp === 'emergency' || stopHelp === 'urgent'));

/** Milliseconds until this stretch is over; `undefined` when no time runs. */
export const stretchLeftMs = (session: Session, now: Instant): number | undefined =>
  isTimed(session) ? session.stretchMs - spentMs(session, now) : undefined;

/** Whole seconds left, rounded up: of the lead-in, the step or the paused step; else 0. */
export const secondsLeft = (plan: Plan, session: Session, now: Instant): number => {
  const left = stretchLeftMs(session, now);
  if (left !== undefined) return Math.ceil(left / 1000);
  return session.status === 'paused' ? stepSecondsLeft(plan, session) : 0;
};

/** Whole seconds that the step may still run, rounded up, by what is banked. */
export const stepSecondsLeft = (plan: Plan, session: Session): number =>
  Math.ceil(stepLeftMs(plan, session) / 1000);

/** Whole seconds of running time so far, rounded up. */
export const elapsedSeconds = (session: Session, now: Instant): number => {
  const ms = session.elapsedMs + (session.status === 'running' ? spentMs(session, now) : 0);
  // Whole milliseconds first: a sum's last binary digit is no second more.
  return Math.ceil(Math.round(ms) / 1000);
};

/** Whole seconds of running time from now to the end, changes of position not counted. */
export const totalSecondsLeft = (plan: Plan, session: Session, now: Instant): number => {
  let at = session.status === 'waiting' ? ahead(plan, session) : session;
  let ms = session.status === 'running' ? -spentMs(session, now) : 0;
  while (at) {
    const left = stepLeftMs(plan, at);
    ms += left;
    // A later raise of the same round has only what this one leaves of the limit.
    at = following(plan, planStep(plan, at).raised ? { ...at, raisedMs: at.raisedMs + left } : at);
  }
  return Math.ceil(ms / 1000);
};

/** Whole seconds since a wait's step was over. */
export const secondsSinceEnd = (session: Session, now: Instant): number =>
  session.wait ? Math.max(0, Math.floor(mostPassedMs(session.wait.since, now) / 1000)) : 0;

/**
 * Goes on from a restored session, with a lead-in. Where a raise may have run over meanwhile it
 * waits at that raise's end instead, and the tap asks how the feet are.
 */
export const carryOn = (plan: Plan, restored: Session, now: Instant): Session => {
  const { wait } = restored;
  const over = wait ? now.wall - wait.since.wall : 0;
  return wait && over > overrunMs
    ? {
        ...restored,
        status: 'waiting',
        step: restored.step - 1,
        // The legs were up at least until then, as far as anybody knows.
        upMs: over,
        wait: { ...wait, since: { ...wait.since, mono: now.mono - over } },
      }
    : prepare(plan, { ...restored, status: 'running' }, now);
};

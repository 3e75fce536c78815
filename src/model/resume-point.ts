/**
 * What a timer keeps in its tab to carry on after a reload: ids and numbers, no health words. This
 * file holds the stored format, what of it is believed, and the session that comes out of it.
 */
import { clamp } from './duration.js';
import type { Program } from './exercises-document.js';
import {
  bank,
  idleSession,
  isUnderWay,
  locksRestart,
  planStep,
  spentMs,
  stepLeftMs,
  type FinalRest,
  type Instant,
  type Plan,
  type Session,
} from './session.js';

/** 1 since the format has a number. Before that it had none, and no `legsUp`. */
const formatVersion = 1;
/** A session can be carried on for half an hour after a reload. */
const resumeWithinMs = 30 * 60_000;
/** Whoever fell asleep with the legs up wakes within the night: for so long the page asks. */
const legsUpWithinMs = 12 * 3_600_000;

/** Why no step follows a rest, as it is kept: by its place here, from 1. */
const finalRests: readonly FinalRest[] = ['overrun', 'pale'];

export interface ResumePoint {
  /** Of this format. A later one is not read. */
  readonly version: number;
  /** `Date.now()` when it was written. */
  readonly at: number;
  readonly round: number;
  readonly rounds: number;
  /** Id of the step. */
  readonly step: string;
  readonly stepMs: number;
  readonly raisedMs: number;
  readonly elapsedMs: number;
  /** 0 where steps may follow, else why none does: 1 a raise that ran over, 2 a colour change. */
  readonly finalRest: number;
  /** Seconds chosen for each step. */
  readonly seconds: readonly number[];
  /** `Date.now()` at which a raise is, or was, to end; 0 while the legs are not up. */
  readonly raisedUntil: number;
  /** 1 while the legs are up, or nobody has said yet that they came down; else 0. */
  readonly legsUp: number;
  /** 1 while the line for a helper is shown, else 0. */
  readonly helper: number;
}

/** What there is to go on with. */
export interface Offer {
  /** Paused. Its `wait` says when a raise that was cut off was to end. */
  readonly session: Session;
  readonly hasHelper: boolean;
}

/** What a stored point comes to. */
export interface Found {
  /** With the times that the person had chosen, where there is an offer. */
  readonly plan: Plan;
  /** `undefined` where there is nothing to carry on with. */
  readonly offer: Offer | undefined;
  /** True when the page went away while the legs were up: for how long is not known. */
  readonly legsUp: boolean;
}

/** When the raise that goes on, begins or has ended is over; legs in a pause are down. */
const raisedUntil = (plan: Plan, session: Session, now: Instant): number => {
  if (!planStep(plan, session).raised) return 0;
  if (session.wait?.reason === 'ended') return session.wait.since.wall;
  if (session.status === 'running') return now.wall + session.stretchMs - spentMs(session, now);
  if (session.status !== 'preparing') return 0;
  return now.wall + session.stretchMs - spentMs(session, now) + stepLeftMs(plan, session);
};

/** True from when the legs go up to the tap that says they are down; a pause lowers them. */
const areLegsUp = (plan: Plan, { step, status, wait }: Session): boolean =>
  plan.steps[step]!.raised &&
  (status === 'running' || wait?.reason === 'ended' || wait?.reason === 'skipped');

/**
 * The point of somebody who left before saying how the feet are after a raise that ran over. There
 * is nothing to carry on with, and no raise after a reload before that is said.
 */
export const owedPoint = (plan: Plan, now: Instant): ResumePoint => ({
  version: formatVersion,
  at: now.wall,
  round: 1,
  rounds: 1,
  step: plan.steps.find(({ raised }) => raised)!.id,
  stepMs: 0,
  raisedMs: 0,
  elapsedMs: 0,
  finalRest: finalRests.indexOf('overrun') + 1,
  seconds: plan.steps.map((entry) => entry.seconds),
  raisedUntil: now.wall,
  legsUp: 1,
  helper: 0,
});

/** The point to carry on from, or `undefined` where there is nothing to keep. */
export const resumePoint = (
  plan: Plan,
  session: Session,
  now: Instant,
  hasHelper = false,
): ResumePoint | undefined => {
  if (!isUnderWay(session) || locksRestart(plan, session)) return undefined;
  const { round, rounds, stepMs, raisedMs, elapsedMs } = bank(plan, session, spentMs(session, now));
  return {
    version: formatVersion,
    at: now.wall,
    round,
    rounds,
    step: planStep(plan, session).id,
    stepMs,
    raisedMs,
    elapsedMs,
    finalRest: session.finalRest ? finalRests.indexOf(session.finalRest) + 1 : 0,
    seconds: plan.steps.map((entry) => entry.seconds),
    raisedUntil: raisedUntil(plan, session, now),
    legsUp: areLegsUp(plan, session) ? 1 : 0,
    helper: hasHelper ? 1 : 0,
  };
};

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What is read: the fields that came with the version may be missing. */
type Stored = Omit<ResumePoint, 'version' | 'legsUp' | 'helper'> & {
  readonly legsUp?: unknown;
  readonly helper?: unknown;
};

const isStored = (value: unknown): value is Stored => {
  const point = value as (Stored & { version?: unknown }) | null;
  return (
    typeof point === 'object' &&
    point !== null &&
    (point.version === undefined || point.version === formatVersion) &&
    typeof point.step === 'string' &&
    isCount(point.at) &&
    Number.isInteger(point.round) &&
    Number.isInteger(point.rounds) &&
    isCount(point.stepMs) &&
    isCount(point.raisedMs) &&
    isCount(point.elapsedMs) &&
    Array.isArray(point.seconds) &&
    point.seconds.every(isCount)
  );
};

/**
 * A paused session to carry on with, or `undefined` when the point is too old, from the future, of
 * another program or unreadable. Never leads into a raise: a raise that was cut off goes on with
 * the step after it, and so does a lead-in to one; `wait` then says when that raise was to end.
 */
export const restore = (plan: Plan, point: unknown, wallNow: number): Session | undefined => {
  if (!isStored(point)) return undefined;
  const age = wallNow - point.at;
  const step = plan.steps.findIndex((entry) => entry.id === point.step);
  if (age < 0 || age > resumeWithinMs || step < 0) return undefined;
  if (point.round < 1 || point.round > point.rounds || point.rounds > plan.rounds) return undefined;
  const saved: Session = {
    ...idleSession(plan),
    status: 'paused',
    round: point.round,
    rounds: point.rounds,
    step,
    stepMs: point.stepMs,
    raisedMs: point.raisedMs,
    elapsedMs: point.elapsedMs,
    finalRest: finalRests[point.finalRest - 1],
  };
  if (!planStep(plan, saved).raised && stepLeftMs(plan, saved) > 0) return saved;
  if (saved.finalRest) return undefined;
  const after = plan.steps.findIndex(({ raised }, i) => i > step && !raised);
  if (after < 0) return undefined;
  const { raisedUntil: wall } = point;
  return {
    ...saved,
    step: after,
    stepMs: 0,
    wait:
      isCount(wall) && wall > 0
        ? {
            reason: 'ended',
            // The old page's steady clock is gone with it.
            since: { wall, mono: 0 },
            unseen: true,
            cutShort: false,
            asking: false,
          }
        : undefined,
  };
};

/** True when the page went away with the legs up, this night. */
const leftLegsUp = (plan: Plan, point: unknown, wallNow: number): boolean => {
  if (!isStored(point) || Math.abs(wallNow - point.at) > legsUpWithinMs) return false;
  if (!plan.steps.some(({ id, raised }) => raised && id === point.step)) return false;
  // Before it was kept for itself: legs in a lead-in count too, since nobody can tell.
  return point.legsUp === undefined ? point.raisedUntil > 0 : point.legsUp === 1;
};

/** Seconds that were chosen, held within the document's limits of today. */
const withChosenSeconds = (program: Program, plan: Plan, { seconds }: Stored): Plan => ({
  ...plan,
  steps: plan.steps.map((step, i) => {
    const { min, max } = program.steps[i]!.seconds;
    const kept = seconds[i];
    return kept === undefined ? step : { ...step, seconds: clamp(Math.round(kept), min, max) };
  }),
});

/**
 * What a stored point, of whatever kind, comes to.
 * @param plan the host's, of this program
 * @param wallNow `Date.now()`
 */
export const readResumePoint = (
  program: Program,
  plan: Plan,
  point: unknown,
  wallNow: number,
): Found => {
  if (!isStored(point)) return { plan, offer: undefined, legsUp: false };
  const chosen = withChosenSeconds(program, plan, point);
  // The rounds of the session that was cut off may be more than the host asks for.
  const session = restore({ ...chosen, rounds: program.rounds.max }, point, wallNow);
  return {
    plan: session ? chosen : plan,
    offer: session && { session, hasHelper: point.helper === 1 },
    legsUp: leftLegsUp(plan, point, wallNow),
  };
};

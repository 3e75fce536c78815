/**
 * A raise without the phone in the hand: what the whole screen shows, how warm its ground is, and what
 * is felt and said meanwhile. Only for people who asked for it.
 */
import type { Change } from './exercise-changes.js';
import type { Exercise } from './exercise.js';
import { planStep, type Plan, type Session } from './session.js';

/**
 * The legs are up and the time fills the screen, or the time is over and a tap anywhere says that the
 * legs are down.
 */
export type HandsFree = 'raise' | 'over';

/** How near the end is: not yet, nearer, about to come or come. */
export type Warmth = 0 | 1 | 2;

/** Seconds left at which the ground gets warmer, in raises that last longer than that. */
const warmSeconds = 30;
const warmerSeconds = 10;
/** Seconds between the times that are said. */
const countSeconds = 30;

/** `undefined` where the screen is as it is for everybody. */
export const handsFreeAt = (plan: Plan, session: Session): HandsFree | undefined => {
  const { status, wait } = session;
  if (!plan.steps[session.step]?.raised) return undefined;
  if (status === 'running') return 'raise';
  // Whoever did not see the end, or skipped the rest, has come to the phone: there is a button.
  return status === 'waiting' && wait?.reason === 'ended' && !wait.unseen && !wait.asking
    ? 'over'
    : undefined;
};

/** @param left whole seconds left of the raise */
export const warmthAt = (plan: Plan, session: Session, left: number): Warmth => {
  if (handsFreeAt(plan, session) === 'over') return 2;
  const { seconds } = planStep(plan, session);
  const isWithin = (limit: number) => seconds > limit && left <= limit;
  return isWithin(warmerSeconds) ? 2 : isWithin(warmSeconds) ? 1 : 0;
};

/** True when the time of a raise begins, or goes on after a pause. */
const raiseBegins = ({ session: from }: Exercise, { plan, session: to }: Exercise) =>
  from.status !== 'running' && to.status === 'running' && planStep(plan, to).raised;

/** Nobody looks at the screen: one long pulse and the chime for "up" tell that the time runs. */
export const handsFreeStart = (from: Exercise, to: Exercise): Change[] =>
  raiseBegins(from, to)
    ? [
        {
          do: 'hands-free',
          changes: [
            { do: 'chime', chime: 'up' },
            { do: 'vibrate', pulses: 1, pulseMs: 700 },
          ],
        },
      ]
    : [];

/**
 * What a second of a raise brings.
 * @param left whole seconds left of the raise
 */
export const handsFreeSecond = ({ plan, session }: Exercise, left: number): Change[] => {
  if (handsFreeAt(plan, session) !== 'raise') return [];
  const isSoon = left === warmerSeconds;
  if (!isSoon && left % countSeconds !== 0) return [];
  return [
    {
      do: 'hands-free',
      changes: [
        ...(isSoon ? [{ do: 'vibrate', pulses: 4, pulseMs: 80 } as const] : []),
        { do: 'say', message: 'count' },
      ],
    },
  ];
};

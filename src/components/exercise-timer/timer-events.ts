/** What the page may know: event details and `session`. Never an answer or the reason for a stop. */
import type { Exercise } from '../../model/exercise.js';
import { elapsedSeconds, secondsLeft, type Instant, type Status } from '../../model/session.js';

/** Value of the property `session`. It has no answer and no reason for a stop. */
export interface PublicSession {
  status: Status;
  /** From 1; 1 when idle. */
  round: number;
  rounds: number;
  /** From 1; 1 when idle. */
  step: number;
  stepId: string;
  /** Whole seconds, rounded up. */
  secondsLeft: number;
  /** Whole seconds of running time, rounded up. */
  elapsedSeconds: number;
}

/** Detail of the event `bedside-step`. */
export interface StepDetail {
  /** From 1. */
  round: number;
  /** From 1. */
  step: number;
  /** Id of the step in the document. */
  stepId: string;
}

/** Detail of the event `bedside-complete`. */
export interface CompleteDetail {
  /** Rounds that were done. */
  rounds: number;
  /** Whole seconds of running time, rounded up. */
  seconds: number;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bedside-start': CustomEvent<null>;
    'bedside-step': CustomEvent<StepDetail>;
    'bedside-pause': CustomEvent<null>;
    'bedside-resume': CustomEvent<null>;
    'bedside-wait': CustomEvent<null>;
    'bedside-stop': CustomEvent<null>;
    'bedside-complete': CustomEvent<CompleteDetail>;
  }
}

export const publicSession = ({ plan, session }: Exercise, now: Instant): PublicSession => {
  const isIdle = session.status === 'idle' || session.status === 'checking';
  return {
    status: session.status,
    round: isIdle ? 1 : session.round,
    rounds: session.rounds,
    step: isIdle ? 1 : session.step + 1,
    stepId: plan.steps[session.step]?.id ?? '',
    secondsLeft: plan.steps.length > 0 ? secondsLeft(plan, session, now) : 0,
    elapsedSeconds: elapsedSeconds(session, now),
  };
};

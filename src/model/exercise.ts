/**
 * One person's exercise as one plain value: the plan, the session, the questions before it, and what
 * outlives a session. Whatever a person or the page does is a move from one such value to the next,
 * so that no two parts of it can come apart. What follows from a move is in `exercise-changes.ts`.
 */
import type { Program, SafetyQuestion } from './exercises-document.js';
import type { HelpLevel } from './help-level.js';
import type { Found, Offer } from './resume-point.js';
import {
  answerQuestion,
  clearQuestion,
  emergenciesSaid,
  outcomeOf,
  previousQuestion as withoutLastAnswer,
  type CheckOutcome,
  type SafetyCheck,
} from './safety-check.js';
import {
  begin as beginSession,
  beginByAsking,
  carryOn as carryOnSession,
  idleSession,
  locksRestart,
  ranOver,
  startChecking,
  type Instant,
  type Plan,
  type Session,
} from './session.js';
import { withRounds, withSeconds } from './timer-plan.js';

/** What is known of a raise that may have been too long. It outlives a reset. */
export type Overrun =
  /** The page went away with the legs up; nobody knows for how long they were. */
  | 'cut-off'
  /** The exercise was left before anybody said how the feet are. */
  | 'unanswered'
  /** The feet are fine, and a flat rest followed: not again today. */
  | 'rested';

export interface Exercise {
  readonly plan: Plan;
  readonly session: Session;
  /** The questions before a start, exactly while the session is `checking`. */
  readonly check: SafetyCheck | undefined;
  /** The questions as they ended in an answer that bars a start, once they were left. */
  readonly refused: SafetyCheck | undefined;
  /** The emergencies that were answered "Yes" on this page. They outlive a reset. */
  readonly said: readonly SafetyQuestion[];
  /** True once a clearance was used: the line for a helper stays on the screen. */
  readonly hasHelper: boolean;
  /** True after a stop that bars a new start: for the visit, a reset and a reload included. */
  readonly isLocked: boolean;
  /** What there is to carry on with after a reload. */
  readonly offered: Offer | undefined;
  /** True while the questions lead on to what is offered. */
  readonly isCarryingOn: boolean;
  readonly overrun: Overrun | undefined;
}

/** A move: total, with the present moment as its last argument. */
export type Move = (exercise: Exercise, now: Instant) => Exercise;

/** How a session's function looks. */
export type SessionMove = (plan: Plan, session: Session, now: Instant) => Session;

const noPlan: Plan = {
  steps: [],
  rounds: 1,
  getReadySeconds: 0,
  auto: false,
  stopHelp: 'urgent',
};

/** Before there is a program. */
export const noExercise: Exercise = {
  plan: noPlan,
  session: idleSession(noPlan),
  check: undefined,
  refused: undefined,
  said: [],
  hasHelper: false,
  isLocked: false,
  offered: undefined,
  isCarryingOn: false,
  overrun: undefined,
};

const overrunAfter = ({ overrun, session }: Exercise, to: Session): Overrun | undefined => {
  if (to.finalRest !== 'overrun' || session.finalRest === 'overrun') return overrun;
  return to.status === 'stopped' ? 'unanswered' : 'rested';
};

/** The exercise with its session moved on: a stop may bar a new start, an answer may be owed. */
export const withSession = (exercise: Exercise, session: Session): Exercise =>
  session === exercise.session
    ? exercise
    : {
        ...exercise,
        session,
        isLocked: exercise.isLocked || locksRestart(exercise.plan, session),
        overrun: overrunAfter(exercise, session),
      };

/** A move of the session as one of the exercise. */
export const inSession =
  (move: SessionMove): Move =>
  (exercise, now) =>
    withSession(exercise, move(exercise.plan, exercise.session, now));

/** The emergencies that were answered "Yes" and taken back: they may have come and gone. */
export const takenBack = ({ said, check, refused }: Exercise): readonly SafetyQuestion[] => {
  const shown = check ?? refused;
  const standing = shown ? emergenciesSaid(shown) : [];
  return said.filter(({ id }) => !standing.some((question) => question.id === id));
};

/** Where the questions stand, while they are asked. */
export const checkOutcome = ({ check }: Exercise): CheckOutcome | undefined =>
  check && outcomeOf(check);

const idle = (exercise: Exercise): Exercise => ({
  ...exercise,
  session: idleSession(exercise.plan),
  check: undefined,
  hasHelper: false,
  isCarryingOn: false,
});

/** True where the steps include the one that a raise which was too long is about. */
const raises = ({ steps }: Plan): boolean => steps.some(({ raised }) => raised);

/** True while no raise may begin before the question about the feet is answered. */
export const owesAnswer = ({ overrun, plan }: Exercise): boolean =>
  (overrun === 'cut-off' || overrun === 'unanswered') && raises(plan);

/** True once the words are: not again today. */
export const hasRested = ({ overrun, plan }: Exercise): boolean =>
  overrun === 'rested' && raises(plan);

const firstSession = (
  exercise: Exercise,
  resumed: Offer | undefined,
  now: Instant,
  isCleared: boolean,
  isTap: boolean,
): Session => {
  const { plan } = exercise;
  if (resumed) return carryOnSession(plan, resumed.session, now);
  if (owesAnswer(exercise)) return beginByAsking(plan, now);
  return beginSession(plan, now, isCleared ? 1 : plan.rounds, isTap);
};

/** Begins what the questions lead to. */
const begin = (exercise: Exercise, now: Instant, isTap: boolean): Exercise => {
  const { plan, check, offered, isCarryingOn, overrun } = exercise;
  const outcome = check && outcomeOf(check);
  const isCleared = outcome?.kind === 'passed' && outcome.cleared;
  const resumed = isCarryingOn ? offered : undefined;
  const session = firstSession(exercise, resumed, now, isCleared, isTap);
  // Carried on soon enough the legs came down in time; where they did not, it waits to ask.
  const isOpen = owesAnswer(exercise) ? session.status === 'waiting' : !raises(plan);
  return withSession(
    {
      ...exercise,
      check: undefined,
      refused: undefined,
      offered: undefined,
      isCarryingOn: false,
      hasHelper: isCleared || (resumed?.hasHelper ?? false),
      overrun: isOpen ? overrun : undefined,
    },
    session,
  );
};

/** The questions with an answer more or less: the last one leads straight on. */
const withCheck = (
  exercise: Exercise,
  check: SafetyCheck,
  now: Instant,
  isTap = true,
): Exercise => {
  const known = new Set(exercise.said.map(({ id }) => id));
  const next: Exercise = {
    ...exercise,
    check,
    said: [...exercise.said, ...emergenciesSaid(check).filter(({ id }) => !known.has(id))],
  };
  // After an emergency that was taken back nothing starts on this page.
  return outcomeOf(check).kind === 'passed' && takenBack(next).length === 0
    ? begin(next, now, isTap)
    : next;
};

const ask = (
  exercise: Exercise,
  questions: readonly SafetyQuestion[],
  now: Instant,
  isTap = true,
): Exercise =>
  withCheck(
    { ...exercise, session: startChecking(exercise.plan) },
    { questions, answers: [] },
    now,
    isTap,
  );

/** Drops what there is to carry on with. */
export const discard = (exercise: Exercise): Exercise => ({ ...exercise, offered: undefined });

/**
 * Starts with the questions, or at once where there is none.
 * @param questions what is asked before; none where the check is switched off
 * @param isTap true when a person's tap starts it, and not the page's own script
 */
export const start = (
  exercise: Exercise,
  questions: readonly SafetyQuestion[],
  now: Instant,
  isTap: boolean,
): Exercise =>
  exercise.session.status !== 'idle' || exercise.isLocked
    ? exercise
    : ask(discard(exercise), questions, now, isTap);

/**
 * Goes on with what is offered after a reload, after its own questions.
 * @param questions the emergencies; none where the check is switched off
 */
export const carryOn = (
  exercise: Exercise,
  questions: readonly SafetyQuestion[],
  now: Instant,
): Exercise =>
  exercise.session.status !== 'idle' || exercise.isLocked || !exercise.offered
    ? exercise
    : ask({ ...exercise, isCarryingOn: true }, questions, now);

/** Answers the question that is asked. */
export const answer = (
  exercise: Exercise,
  given: 'yes' | 'no' | 'not-sure',
  now: Instant,
): Exercise =>
  exercise.check ? withCheck(exercise, answerQuestion(exercise.check, given), now) : exercise;

/** Takes the clearance of the question that blocks. */
export const clear: Move = (exercise, now) =>
  exercise.check ? withCheck(exercise, clearQuestion(exercise.check), now) : exercise;

/** Back to the question before, or from the first one to the overview. */
export const previousQuestion: Move = (exercise, now) => {
  const { check } = exercise;
  if (!check) return exercise;
  return check.answers.length > 0
    ? withCheck(exercise, withoutLastAnswer(check), now)
    : leave(exercise);
};

/** From the questions or from an end back to the overview: what was said there still counts. */
export const leave = (exercise: Exercise): Exercise => {
  const isRefused = checkOutcome(exercise)?.kind === 'blocked';
  const left = idle(exercise);
  return isRefused ? { ...discard(left), refused: exercise.check } : left;
};

/**
 * Back to `idle` by the page: no answers, no helper, nothing to carry on with. An emergency that was
 * said, a lock, and a raise that ran over outlive it.
 */
export const reset: Move = (exercise, now) => ({
  ...discard(idle(exercise)),
  refused: undefined,
  overrun: ranOver(exercise.plan, exercise.session, now) ? 'unanswered' : exercise.overrun,
});

/** Another plan, of a new program say, with nothing begun. */
export const usePlan = (exercise: Exercise, plan: Plan): Exercise => ({
  ...exercise,
  plan,
  session: idleSession(plan),
  offered: undefined,
});

/** What a reload left: a bar to a new start, and something to carry on with. */
export const withFound = (exercise: Exercise, isLocked: boolean, found: Found): Exercise => {
  const locked = { ...exercise, isLocked: exercise.isLocked || isLocked };
  if (locked.isLocked || exercise.session.status !== 'idle') return locked;
  return {
    ...locked,
    plan: found.plan,
    session: idleSession(found.plan),
    offered: found.offer,
    overrun: exercise.overrun ?? (found.legsUp ? 'cut-off' : undefined),
  };
};

const withPlan = (exercise: Exercise, plan: Plan): Exercise =>
  exercise.session.status === 'idle' ? { ...exercise, plan, session: idleSession(plan) } : exercise;

/** Moves the time of a step by a stepper, within the document's limits. */
export const changeSeconds = (
  exercise: Exercise,
  program: Program,
  step: number,
  change: -1 | 1,
): Exercise => withPlan(exercise, withSeconds(program, exercise.plan, step, change));

/** Moves the number of rounds, within the document's limits. */
export const changeRounds = (exercise: Exercise, program: Program, change: -1 | 1): Exercise =>
  withPlan(exercise, withRounds(program, exercise.plan, exercise.plan.rounds + change));

/** How urgently the person needs help, as the screen says it: for a banner that follows. */
export const helpLevelOf = (exercise: Exercise): HelpLevel | undefined => {
  const { plan, session } = exercise;
  if (session.stopReason === 'pain') return plan.stopHelp;
  if (session.stopReason === 'pale') return plan.steps[session.step]!.paleHelp ?? plan.stopHelp;
  if (session.finalRest === 'pale') return 'soon';
  const shown = session.status === 'idle' ? exercise.refused : exercise.check;
  const outcome = shown && outcomeOf(shown);
  if (outcome?.kind === 'blocked') return outcome.level;
  return outcome?.kind === 'passed' ? 'emergency' : undefined;
};

/** True while a banner has to keep the line for an emergency that may have come and gone. */
export const hadEmergency = (exercise: Exercise): boolean =>
  exercise.session.status === 'checking' && takenBack(exercise).length > 0;

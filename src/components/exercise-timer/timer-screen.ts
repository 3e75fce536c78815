/** Makes the plain data that the views draw from the exercise. */
import type { ShownExercises } from '../../model/shown-document.js';
import type { HelpScene } from '../../controllers/help-words.js';
import { hasRested, owesAnswer, takenBack, type Exercise } from '../../model/exercise.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import {
  outcomeOf,
  safetyCheckOf,
  type CheckOutcome,
  type SafetyCheck,
} from '../../model/safety-check.js';
import { handsFreeAt, type HandsFree } from '../../model/hands-free.js';
import { isUnderWay, type Instant, type PlanStep } from '../../model/session.js';
import type { Draw } from '../../parts/pictures.js';
import type { PrescribedLink } from './prescription.js';
import type { TimerScene, TimerWords } from './timer-text.js';

/** The switches that a person can set for this page. */
export type CueName = 'sound' | 'voice' | 'vibration' | 'handsFree';

export interface TimerView extends TimerScene {
  readonly titleLevel: number;
  /** Says who the exercises are not for. */
  readonly notFor: string | undefined;
  readonly isLocked: boolean;
  /** Says why there is no new start, in words of the document that a clinician signs. */
  readonly lockedText: string;
  /** Number of questions before a start; 0 without a safety check. */
  readonly questionCount: number;
  /** Number of questions in the check that is under way. */
  readonly askedCount: number;
  /** The emergencies that were answered "Yes" and taken back on this page. */
  readonly had: readonly SafetyQuestion[];
  /** The answer that forbids a start. The overview shows it too. */
  readonly refusal: (CheckOutcome & { kind: 'blocked' }) | undefined;
  /** True once an emergency was answered "Yes" on this page: nothing starts on it. */
  readonly saidEmergency: boolean;
  /** State of a raise that may have been too long, for the overview. */
  readonly overrun: 'legs-up' | 'unanswered' | 'rested' | undefined;
  /** True when a clearance was used. The line for the helper then stays on the screen. */
  readonly needsHelper: boolean;
  /** What the device could not do: keep the screen on, play sound, stay charged. */
  readonly notices: {
    readonly awake: boolean;
    readonly soundLost: boolean;
    readonly charge: boolean;
  };
  readonly cues: readonly { name: CueName; on: boolean }[];
  /** Set in a raise of somebody who does not hold the phone. */
  readonly handsFree: HandsFree | undefined;
  /** Names what can be carried on with after a reload. */
  readonly carryOn: string | undefined;
  /** True when "Show me" was pressed on this screen. */
  readonly showsPictures: boolean;
  readonly draw: Draw;
  /** Says what a physiotherapist has set, where the tag asks for it. */
  readonly prescribed: PrescribedLink | undefined;
  /** Draws the daily reminder for a program of that title, once its piece has come. */
  readonly reminder: ((title: string) => unknown) | undefined;
}

/** What a person can do. Views know nothing else about the element. */
export interface TimerActions {
  start(): void;
  carryOn(): void;
  changeSeconds(step: number, change: -1 | 1): void;
  changeRounds(change: -1 | 1): void;
  showPictures(): void;
  trySound(): void;
  toggle(cue: CueName): void;
  answer(answer: 'yes' | 'no' | 'not-sure'): void;
  clear(): void;
  previousQuestion(): void;
  pause(): void;
  resume(): void;
  next(): void;
  back(): void;
  finish(): void;
  /** From a card or an end back to the overview. */
  leave(): void;
  stopForPain(): void;
  turnedPale(): void;
  answerOverrun(feetAreFine: boolean): void;
  restoreSound(): void;
}

/** What comes from outside the exercise: the page, the document and the device. */
export interface TimerSurroundings {
  readonly exercises: ShownExercises;
  readonly program: Program;
  readonly words: TimerWords;
  /** Where help cards stand. */
  readonly scene: HelpScene;
  readonly titleLevel: number;
  /** False where the safety check is switched off. */
  readonly asks: boolean;
  readonly now: Instant;
  readonly cues: TimerView['cues'];
  readonly showsPictures: boolean;
  readonly notices: TimerView['notices'];
  readonly draw: Draw;
  readonly prescribed: TimerView['prescribed'];
  readonly reminder: TimerView['reminder'];
}

/** Where a check stands, in the words of the present document: the page may have another language now. */
const outcomeIn = (exercises: ShownExercises, { questions, answers }: SafetyCheck): CheckOutcome =>
  outcomeOf({
    questions: questions.map(
      (question) => exercises.safetyCheck.find(({ id }) => id === question.id) ?? question,
    ),
    answers,
  });

/** The refusal, if this program asks that question. */
const refusalOf = (
  { refused, session }: Exercise,
  { exercises, program }: TimerSurroundings,
): TimerView['refusal'] => {
  if (!refused || session.status !== 'idle') return undefined;
  const outcome = outcomeIn(exercises, refused);
  return outcome.kind === 'blocked' && program.safetyCheck.includes(outcome.question.id)
    ? outcome
    : undefined;
};

const overrunOf = (exercise: Exercise): TimerView['overrun'] => {
  if (hasRested(exercise)) return 'rested';
  if (!owesAnswer(exercise)) return undefined;
  return exercise.overrun === 'cut-off' ? 'legs-up' : 'unanswered';
};

const isRaise = ({ raised }: PlanStep) => raised;

export const timerView = (exercise: Exercise, its: TimerSurroundings): TimerView => {
  const { plan, session, hasHelper, isLocked, offered } = exercise;
  const { exercises, program, words, now, notices } = its;
  const isOn = isUnderWay(session);
  return {
    words,
    program,
    plan,
    session,
    check: exercise.check && outcomeIn(exercises, exercise.check),
    now,
    scene: its.scene,
    titleLevel: its.titleLevel,
    notFor: exercises.notFor,
    isLocked,
    lockedText:
      // A program that stops calmly has no such words. Use those of the program that was stopped.
      program.stop.notAgain ??
      exercises.programs.find(({ stop }) => stop.notAgain)?.stop.notAgain ??
      program.stop.text,
    questionCount: its.asks ? safetyCheckOf(exercises, program).questions.length : 0,
    askedCount: exercise.check?.questions.length ?? 0,
    // Use the words of the present document.
    had: takenBack(exercise).map(
      (said) => exercises.safetyCheck.find(({ id }) => id === said.id) ?? said,
    ),
    refusal: refusalOf(exercise, its),
    saidEmergency: exercise.said.length > 0,
    overrun: overrunOf(exercise),
    needsHelper: hasHelper,
    notices: {
      awake: notices.awake && isOn && session.status !== 'paused',
      soundLost: notices.soundLost && isOn,
      charge: notices.charge,
    },
    // Only a raise takes both hands off the phone.
    cues: its.cues.filter(({ name }) => name !== 'handsFree' || plan.steps.some(isRaise)),
    handsFree: its.cues.some(({ name, on }) => name === 'handsFree' && on)
      ? handsFreeAt(plan, session)
      : undefined,
    showsPictures: its.showsPictures,
    draw: its.draw,
    prescribed: its.prescribed,
    carryOn:
      session.status === 'idle' && offered
        ? words.text('carryOnFrom', {
            round: offered.session.round,
            step: program.steps[offered.session.step]!.title,
          })
        : undefined,
    // Offer no reminder to a person who needs a helper, or after a raise that was too long.
    reminder:
      session.status === 'complete' && !hasHelper && !session.finalRest ? its.reminder : undefined,
  };
};

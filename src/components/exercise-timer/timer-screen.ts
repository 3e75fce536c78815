/** What the timer's screens show: plain data, made from the exercise, drawn by the views. */
import type { ShownExercises } from '../../model/shown-document.js';
import type { HelpContacts } from '../../model/help-actions.js';
import {
  checkOutcome,
  hasRested,
  owesAnswer,
  takenBack,
  type Exercise,
} from '../../model/exercise.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { outcomeOf, safetyCheckOf, type CheckOutcome } from '../../model/safety-check.js';
import { isUnderWay, type Instant } from '../../model/session.js';
import type { reminderView } from './reminder-view.js';
import type { TimerScene, TimerWords } from './timer-text.js';

/** The switches that a person can set for this page. */
export type CueName = 'sound' | 'voice' | 'vibration';

export interface TimerView extends TimerScene {
  readonly titleLevel: number;
  /** Who the exercises are not for. */
  readonly notFor: string | undefined;
  readonly isLocked: boolean;
  /** Why there is no new start: the document's words, which a clinician signs. */
  readonly lockedText: string;
  /** How many questions are asked before a start; 0 where there is no check. */
  readonly questionCount: number;
  /** How many are asked now. */
  readonly askedCount: number;
  /** The emergencies that were answered "Yes" and taken back on this page. */
  readonly had: readonly SafetyQuestion[];
  /** The answer that bars a start, on the overview too. */
  readonly refusal: (CheckOutcome & { kind: 'blocked' }) | undefined;
  /** True once an emergency was answered "Yes" on this page: nothing starts on it. */
  readonly saidEmergency: boolean;
  /** What is known of a raise that may have been too long, on the overview. */
  readonly overrun: 'legs-up' | 'unanswered' | 'rested' | undefined;
  /** A clearance was used: the helper's line stays on the screen. */
  readonly needsHelper: boolean;
  /** What could not be done: kept awake, kept in sound, kept charged. */
  readonly notices: {
    readonly awake: boolean;
    readonly soundLost: boolean;
    readonly charge: boolean;
  };
  readonly cues: readonly { name: CueName; on: boolean }[];
  /** What there is to carry on with after a reload. */
  readonly carryOn: string | undefined;
  /** "Show me" was pressed on this screen. */
  readonly showsPictures: boolean;
  /** Draws the daily reminder, once it has come. */
  readonly reminder: typeof reminderView | undefined;
}

/** What a person can do; the views know nothing else of the element. */
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

/** What is not the exercise's: the page, the document and the device around it. */
export interface TimerSurroundings {
  readonly document: ShownExercises;
  readonly program: Program;
  readonly words: TimerWords;
  readonly contacts: HelpContacts;
  readonly titleLevel: number;
  /** False where the safety check is switched off. */
  readonly asks: boolean;
  readonly now: Instant;
  readonly cues: TimerView['cues'];
  readonly showsPictures: boolean;
  readonly notices: TimerView['notices'];
  reminder(): TimerView['reminder'];
}

/** The refusal in the words of today's document, where this program asks for it. */
const refusalOf = (
  { refused, session }: Exercise,
  { document, program }: TimerSurroundings,
): TimerView['refusal'] => {
  if (!refused || session.status !== 'idle') return undefined;
  const { questions, answers } = refused;
  const today = questions.map(
    (question) => document.safetyCheck.find(({ id }) => id === question.id) ?? question,
  );
  const outcome = outcomeOf({ questions: today, answers });
  return outcome.kind === 'blocked' && program.safetyCheck.includes(outcome.question.id)
    ? outcome
    : undefined;
};

const overrunOf = (exercise: Exercise): TimerView['overrun'] => {
  if (hasRested(exercise)) return 'rested';
  if (!owesAnswer(exercise)) return undefined;
  return exercise.overrun === 'cut-off' ? 'legs-up' : 'unanswered';
};

export const timerView = (exercise: Exercise, its: TimerSurroundings): TimerView => {
  const { plan, session, hasHelper, isLocked, offered } = exercise;
  const { document, program, words, now, notices } = its;
  const isOn = isUnderWay(session);
  return {
    words,
    program,
    plan,
    session,
    check: checkOutcome(exercise),
    now,
    scene: { contacts: its.contacts, words, lang: document.lang },
    titleLevel: its.titleLevel,
    notFor: document.notFor,
    isLocked,
    lockedText:
      // A program that stops calmly has no words for it, but stands where another was stopped.
      program.stop.notAgain ??
      document.programs.find(({ stop }) => stop.notAgain)?.stop.notAgain ??
      program.stop.text,
    questionCount: its.asks ? safetyCheckOf(document, program).questions.length : 0,
    askedCount: exercise.check?.questions.length ?? 0,
    // In the words of today's document.
    had: takenBack(exercise).map(
      (said) => document.safetyCheck.find(({ id }) => id === said.id) ?? said,
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
    cues: its.cues,
    showsPictures: its.showsPictures,
    carryOn:
      session.status === 'idle' && offered
        ? words.text('carryOnFrom', {
            round: offered.session.round,
            step: program.steps[offered.session.step]!.title,
          })
        : undefined,
    // Nobody is reminded to do alone what they may only do with a helper, or what was too long.
    reminder:
      session.status === 'complete' && !hasHelper && !session.finalRest
        ? its.reminder()
        : undefined,
  };
};

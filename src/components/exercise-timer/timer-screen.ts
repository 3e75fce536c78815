/** What the timer's screens show: plain data, made by the element, drawn by the views. */
import type { HelpScene } from '../../controllers/help-words.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import type { Plan, Session } from '../../model/session.js';
import type { CheckOutcome } from '../../model/safety-check.js';
import type { reminderView } from './reminder-view.js';
import type { TimerWords } from './timer-text.js';

/** The switches that a person can set for this page. */
export type CueName = 'sound' | 'voice' | 'vibration';

export interface TimerView {
  readonly words: TimerWords;
  readonly program: Program;
  readonly plan: Plan;
  readonly session: Session;
  readonly titleLevel: number;
  /** Who the exercises are not for. */
  readonly notFor: string | undefined;
  readonly isLocked: boolean;
  /** Why there is no new start: the document's words, which a clinician signs. */
  readonly lockedText: string;
  /** How many questions are asked before a start; 0 where there is no check. */
  readonly questionCount: number;
  /** The emergencies that were answered "Yes" and taken back on this page. */
  readonly had: readonly SafetyQuestion[];
  /** Set while the safety check is on the screen. */
  readonly check: (CheckOutcome & { total: number }) | undefined;
  /** A clearance was used: the helper's line stays on the screen. */
  readonly needsHelper: boolean;
  /** Where help cards stand: what gives them words and numbers. */
  readonly scene: HelpScene;
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
  readonly elapsedSeconds: number;
  readonly endedSecondsAgo: number;
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
  stopForPain(): void;
  turnedPale(): void;
  answerOverrun(feetAreFine: boolean): void;
  restoreSound(): void;
  reset(): void;
}

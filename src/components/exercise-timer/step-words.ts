/** What a step says and shows: while one gets ready for it, while it is paused, while it runs. */
import type { Pose } from '../../model/document.js';
import type { Program, Step } from '../../model/exercises-document.js';
import type { Session } from '../../model/session.js';
import type { TimerWords } from './timer-text.js';

export interface StepWords {
  readonly title: string;
  /** Empty where there is nothing to say. */
  readonly text: string;
  readonly pose: Pose;
  /** Of the pose's frames; its own picture when not set. */
  readonly frame?: number;
}

/**
 * The time to change position. A raise shows legs that lie flat, and no word of its own, until its
 * time runs: a leg that is up before is raised longer than anybody counts.
 */
export const leadInWords = (step: Step, words: TimerWords): StepWords => {
  const isRaise = step.pose === 'legs-raised';
  const pose = step.getReadyPose ?? (isRaise ? 'lying-flat' : step.pose);
  return {
    title: step.getReadyTitle ?? (isRaise ? words.text('getReady') : step.title),
    text: step.getReady ?? (isRaise ? '' : step.instruction),
    // Flat, and the cushions lie beside the legs: where the raise begins.
    ...(isRaise && pose === 'lying-flat' ? { pose: step.pose, frame: 0 } : { pose }),
  };
};

/** Getting ready, running or paused. The legs come down for a pause in a raise. */
export const stepWords = (step: Step, { status }: Session, words: TimerWords): StepWords => {
  const { title, instruction, pose, whilePaused } = step;
  if (status === 'preparing') return leadInWords(step, words);
  if (status !== 'paused') return { title, text: instruction, pose };
  return pose === 'legs-raised'
    ? { ...leadInWords(step, words), title: whilePaused ?? words.text('paused'), text: '' }
    : { title, text: whilePaused ?? instruction, pose };
};

/** What to do when it is over: as one lies or sits at the end of this step. */
export const endWords = (program: Program, step: Step): string => step.finish ?? program.after;

/** Words as one text, to be said. */
export const joined = (...texts: (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => (/\p{P}$/u.test(text!) ? text! : `${text!}.`))
    .join(' ');

/**
 * Makes every sentence of the timer about steps, pauses, waits and ends, for the screens and for screen
 * readers. Views and announcements both ask here, and never each other, and so does the voice
 * (`timer-spoken.ts`).
 */
import { adviceText, levelWords, type HelpScene } from '../../controllers/help-words.js';
import type { Words } from '../../controllers/words.js';
import type { TimerKey } from '../../i18n/en-timer.js';
import type { Pose } from '../../model/document.js';
import { clockText } from '../../model/duration.js';
import type { Message } from '../../model/exercise-changes.js';
import type { Program, Step } from '../../model/exercises-document.js';
import { emergencyNumbers } from '../../model/help-actions.js';
import type { Picture } from '../../model/picture.js';
import { isRaise } from '../../model/raised-limit.js';
import type { CheckOutcome } from '../../model/safety-check.js';
import {
  isReadyAgain,
  secondsLeft,
  secondsSinceEnd,
  stepAhead,
  stepSecondsLeft,
  type Instant,
  type Plan,
  type Session,
} from '../../model/session.js';

export type TimerWords = Words<TimerKey>;

/** Data from which the sentences are made. */
export interface TimerScene {
  readonly words: TimerWords;
  readonly program: Program;
  readonly plan: Plan;
  readonly session: Session;
  /** Outcome of the safety check, while it is on the screen. */
  readonly check: CheckOutcome | undefined;
  readonly now: Instant;
  /** Where help cards stand. */
  readonly scene: HelpScene;
}

// Times

/** A time to read: `2 min`, `45 sec`, `2:30 min`. */
export const readDuration = (words: TimerWords, seconds: number): string => {
  if (seconds < 60) return words.plural('seconds', seconds);
  return seconds % 60 === 0
    ? words.plural('minutes', seconds / 60)
    : words.text('minutesSeconds', { time: words.number(clockText(seconds)) });
};

/** A time to be spoken: `2 minutes 30 seconds`. Our own words: `Intl` has traps (zero is ''). */
export const spokenDuration = (words: TimerWords, seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const spokenMinutes = words.plural('sayMinutes', minutes);
  const spokenSeconds = words.plural('saySeconds', rest);
  if (minutes === 0) return spokenSeconds;
  return rest === 0
    ? spokenMinutes
    : words.text('sayMinutesSeconds', { minutes: spokenMinutes, seconds: spokenSeconds });
};

/** A time of day on the reader's clock, in these words' language and digits: `9:42 PM`. */
export const timeOfDay = ({ locale, lang }: TimerWords, wallMs: number): string => {
  const format = (tag: string, digits?: string) =>
    new Intl.DateTimeFormat(tag, {
      hour: 'numeric',
      minute: '2-digit',
      ...(digits ? { numberingSystem: digits } : {}),
    }).format(wallMs);
  try {
    // The defaults of `Intl` differ between `ar-AE` and `ar-SA`; all else here has Latin digits.
    return /-u-(?:\w+-)*nu-/i.test(locale) ? format(locale) : format(locale, 'latn');
  } catch {
    // The language tag is not valid.
    return format(lang, 'latn');
  }
};

// A step

export interface StepWords {
  readonly title: string;
  /** Empty where there is nothing to say. */
  readonly text: string;
  /** What is drawn beside them; nothing when not set. */
  readonly look: Pose | Picture | undefined;
  /** Index of the pose's frame; the usual picture when not set. */
  readonly frame?: number;
}

/** What is drawn of a step while its time runs. */
export const lookOf = ({ picture, pose }: Step): Pose | Picture | undefined => picture ?? pose;

/**
 * Words for the time to change position. A raise shows flat legs, and none of its own words, until its
 * time runs: legs that go up earlier would be raised for longer than the timer counts.
 */
export const leadInWords = (step: Step, { words, plan, session }: TimerScene): StepWords => {
  const { pose } = step;
  const raises = isRaise(step);
  const look =
    step.getReadyPicture ?? step.getReadyPose ?? (raises ? pose && 'lying-flat' : lookOf(step));
  return {
    title: step.getReadyTitle ?? (raises ? words.text('getReady') : step.title),
    text:
      (isReadyAgain(plan, session) ? step.getReadyAgain : undefined) ??
      step.getReady ??
      (raises ? '' : step.instruction),
    // The first frame of the raise: legs flat, cushions ready.
    ...(pose === 'legs-raised' && look === 'lying-flat' ? { look: pose, frame: 0 } : { look }),
  };
};

const stepOf = (program: Program, session: Session): Step => program.steps[session.step]!;

/** Words while getting ready, running or paused. In a raise, a pause says to lower the legs. */
export const stepWords = (scene: TimerScene): StepWords => {
  const { program, session, words } = scene;
  const step = stepOf(program, session);
  const { title, instruction, whilePaused } = step;
  if (session.status === 'preparing') return leadInWords(step, scene);
  const look = lookOf(step);
  if (session.status !== 'paused') return { title, text: instruction, look };
  return isRaise(step)
    ? { ...leadInWords(step, scene), title: whilePaused ?? words.text('paused'), text: '' }
    : { title, text: whilePaused ?? instruction, look };
};

/** Says after a raise that ran over why nothing follows. After the rest it leaves out "rest now". */
export const overrunAdvice = (program: Program, isRestOver: boolean): string => {
  const overrun = program.steps.find(({ overrun }) => overrun?.restAdvice)?.overrun;
  return (isRestOver ? overrun?.endAdvice : undefined) ?? overrun?.restAdvice ?? '';
};

/** The same for the present state; empty when no raise ran over. */
export const restAdvice = ({ program, session }: TimerScene): string =>
  session.finalRest === 'overrun' ? overrunAdvice(program, session.status === 'complete') : '';

/** First words after a reload that interrupted a raise: the legs may still be up. */
export const lowerFirst = (program: Program): string => {
  const raise = program.steps.find(isRaise);
  return raise?.stop ?? raise?.whilePaused ?? '';
};

/** What to do at the end, for the position that the person is in. */
export const endWords = ({ program, session }: TimerScene): string =>
  stepOf(program, session).finish ?? program.after;

// A wait

/** The note above the instruction of a wait. */
export const waitNote = ({ words, program, plan, session, now }: TimerScene): string => {
  const wait = session.wait!;
  if (wait.reason === 'lead-in') return wait.unseen ? words.text('leadInUnseen') : '';
  if (wait.reason !== 'ended') return '';
  if (wait.cutShort) return words.text('passedUnseen');
  const ago = secondsSinceEnd(session, now);
  if (wait.unseen && ago >= 3) {
    const { title } = stepOf(program, session);
    const minutes = Math.floor(ago / 60);
    return minutes > 0
      ? words.plural('endedMinutesAgo', minutes, { step: title })
      : words.plural('endedSecondsAgo', ago, { step: title });
  }
  const { seconds } = plan.steps[session.step]!;
  return seconds % 60 === 0
    ? words.plural('timeUp', seconds / 60)
    : words.plural('timeUpSeconds', seconds);
};

/** What to do now in a wait: get ready for the step that follows, or end. */
export const waitWords = (scene: TimerScene): StepWords => {
  const { program, plan, session } = scene;
  const index = stepAhead(plan, session);
  const step = stepOf(program, session);
  const ahead = index === undefined ? undefined : leadInWords(program.steps[index]!, scene);
  if (session.wait?.reason === 'pale' && step.pale)
    return {
      title: step.stop ?? ahead?.title ?? endWords(scene),
      text: step.pale.laterAdvice,
      look: ahead?.look,
      ...(ahead?.frame === undefined ? {} : { frame: ahead.frame }),
    };
  return ahead ?? { title: endWords(scene), text: '', look: undefined };
};

// What screen readers say

const waitTexts = (scene: TimerScene): string[] => {
  const { title, text } = waitWords(scene);
  return [waitNote(scene), title, text];
};

/** For screen readers: each text may be in a language of its own. */
export const announcedTexts = (message: Message, scene: TimerScene): readonly string[] => {
  const { words, program, plan, session } = scene;
  const step = stepOf(program, session);
  switch (message) {
    case 'step': {
      const time = spokenDuration(words, plan.steps[session.step]!.seconds);
      const { round, rounds } = session;
      const said = words.text('sayStep', { step: step.title, time, round, rounds });
      return [restAdvice(scene), said];
    }
    case 'ten-seconds':
      return [words.text('sayTenSeconds')];
    case 'paused':
      return [words.text('sayPaused'), step.whilePaused ?? ''];
    case 'resumed': {
      const time = spokenDuration(words, stepSecondsLeft(plan, session));
      return [
        words.text('sayResumed', { time }),
        session.status === 'preparing' ? stepWords(scene).title : '',
      ];
    }
    case 'done':
      return [words.text('done'), restAdvice(scene), endWords(scene)];
    default:
      return waitTexts(scene);
  }
};

/**
 * What the voice asks of this file and of others. It is handed them: its piece is in one file with pieces
 * of other widgets, and imports nothing that the timer has already.
 */
export const forVoice = {
  adviceText,
  emergencyNumbers,
  endWords,
  isReadyAgain,
  levelWords,
  restAdvice,
  secondsLeft,
  spokenDuration,
  stepAhead,
  waitNote,
  waitWords,
};
export type ForVoice = typeof forVoice;

/**
 * What follows from a change of the exercise outside the view, as plain data: the events of the
 * page, what is said, what sounds, whether the screen stays on, what the tab keeps. Codes and
 * numbers only; whoever performs them has the sentences and the devices.
 */
import {
  checkOutcome,
  hadEmergency,
  helpLevelOf,
  owesAnswer,
  takenBack,
  type Exercise,
} from './exercise.js';
import { handsFreeStart } from './hands-free.js';
import type { HelpLevel } from './help-level.js';
import { owedPoint, resumePoint, type ResumePoint } from './resume-point.js';
import {
  elapsedSeconds,
  isUnderWay,
  secondsSinceEnd,
  stepAfter,
  stretchLeftMs,
  wentWrong,
  type Instant,
  type Session,
} from './session.js';

/** What a chime tells: go up, go down, lie flat, all done, or that a step soon ends. */
export type Chime = 'up' | 'down' | 'flat' | 'done' | 'soon';

/** A chime that is planned ahead, so that a hidden tab does not slow it. */
export interface PlannedChime {
  readonly chime: Chime;
  /** Seconds from now. */
  readonly in: number;
  /** True to sound again and again until it is taken back. */
  readonly repeats: boolean;
}

/** The events of the page, without their `bedside-`. */
export type TimerEvent = 'start' | 'step' | 'pause' | 'resume' | 'wait' | 'stop' | 'complete';

/** What there is to say, at the exercise as it now stands. */
export type Message =
  /** A step's time begins. */
  | 'step'
  | 'ten-seconds'
  /** The time that is left. */
  | 'count'
  | 'paused'
  | 'resumed'
  /** A step is over: what to do now. */
  | 'wait'
  | 'done'
  | 'finished'
  /** Stopped for pain or colour. */
  | 'wrong'
  | 'question'
  /** An answer that does not lead on. */
  | 'blocked'
  /** All was answered, but an emergency was answered "Yes" and taken back. */
  | 'had-emergency';

export type Change =
  | { readonly do: 'screen'; readonly on: boolean }
  /** In place of all chimes that were planned. */
  | { readonly do: 'chimes'; readonly chimes: readonly PlannedChime[] }
  /** Beside them, now. */
  | { readonly do: 'chime'; readonly chime: Chime }
  | { readonly do: 'silence' }
  /** Each pulse is 200 ms long, where nothing else is said. */
  | { readonly do: 'vibrate'; readonly pulses: number; readonly pulseMs?: number }
  /** Only for people who do not hold the phone. */
  | { readonly do: 'hands-free'; readonly changes: readonly Change[] }
  /** To screen readers. Private: words about the foot's colour are not for the page to read. */
  | { readonly do: 'announce'; readonly message: Message; readonly isPrivate: boolean }
  /** By the voice. */
  | { readonly do: 'say'; readonly message: Message }
  | { readonly do: 'event'; readonly name: TimerEvent; readonly detail?: Record<string, unknown> }
  /** The tab keeps this point, or none. */
  | { readonly do: 'keep'; readonly point: ResumePoint | undefined }
  /** The tab keeps that no start follows on this visit. */
  | { readonly do: 'lock' }
  /** What a banner hears. */
  | { readonly do: 'help'; readonly level: HelpLevel | undefined; readonly had: boolean };

/** A chime so many seconds before the end, in steps that are long enough to need one. */
const soonSeconds = 10;
const soonFromSeconds = 20;
/** A chime that was planned and did not sound for so many seconds was slept through. */
const missedAfterSeconds = 5;

const pulsesOf: Record<Chime, number> = { up: 1, down: 2, flat: 3, done: 2, soon: 0 };

/** What calls to the step that follows. */
const chimeAfter = ({ plan }: Exercise, session: Session): Chime => {
  const index = stepAfter(plan, session);
  if (index === undefined) return 'done';
  const { raised, flat } = plan.steps[index]!;
  return raised ? 'up' : flat ? 'flat' : 'down';
};

const plannedChimes = (exercise: Exercise, now: Instant): PlannedChime[] => {
  const { session } = exercise;
  const left = (stretchLeftMs(session, now) ?? 0) / 1000;
  const end: PlannedChime = { chime: chimeAfter(exercise, session), in: left, repeats: true };
  // With `auto` too it repeats: an end that nobody sees waits, and calls until somebody comes.
  return left > soonFromSeconds
    ? [{ chime: 'soon', in: left - soonSeconds, repeats: false }, end]
    : [end];
};

/** True while the chime calls; not beside the question about the feet, which was come to. */
const isCalling = ({ wait }: Session) => wait?.reason === 'ended' && !wait.asking;

/** The chime of an end that the planned one has missed: the audio clock slept too. */
const missedChime = (exercise: Exercise, now: Instant): Change[] => {
  const { session } = exercise;
  return isCalling(session) && secondsSinceEnd(session, now) >= missedAfterSeconds
    ? [
        {
          do: 'chimes',
          chimes: [{ chime: chimeAfter(exercise, session), in: 0, repeats: true }],
        },
      ]
    : [];
};

/** The sound came, or came back: what it missed is planned anew. */
export const soundBack = (exercise: Exercise, now: Instant): Change[] =>
  exercise.session.status === 'running'
    ? [{ do: 'chimes', chimes: plannedChimes(exercise, now) }]
    : missedChime(exercise, now);

const screen = ({ session: { status } }: Exercise): Change => ({
  do: 'screen',
  on: status === 'preparing' || status === 'running' || status === 'waiting',
});

/** The page came back, or the timer did. */
export const returned = (exercise: Exercise, now: Instant): Change[] => [
  screen(exercise),
  ...soundBack(exercise, now),
];

/** True when a step's own time begins, and not when it goes on after a pause. */
const beginsStep = (from: Session, to: Session) =>
  to.status === 'running' &&
  to.stepMs === 0 &&
  (from.status !== 'paused' || from.pausedFrom === 'preparing');

const isOn = ({ status }: Session) => status === 'preparing' || status === 'running';

/** True when a step ended and the session went on without a tap. */
const goesOnByItself = (from: Session, to: Session) =>
  from.status === 'running' && isOn(to) && (from.step !== to.step || from.round !== to.round);

const sounds = ({ session: from }: Exercise, to: Exercise, now: Instant): Change[] => {
  const { session } = to;
  if (isCalling(session)) {
    if (from.status === 'waiting') return [];
    const pulses = pulsesOf[chimeAfter(to, session)];
    return [...missedChime(to, now), { do: 'vibrate', pulses }];
  }
  const changes: Change[] =
    session.status === 'running'
      ? [{ do: 'chimes', chimes: plannedChimes(to, now) }]
      : session.status === 'complete'
        ? [{ do: 'chimes', chimes: [{ chime: 'done', in: 0, repeats: false }] }]
        : [{ do: 'silence' }];
  if (!goesOnByItself(from, session)) return changes;
  // An end that was seen and goes on without a tap is heard and felt like any other.
  const chime = chimeAfter(to, from);
  return [...changes, { do: 'chime', chime }, { do: 'vibrate', pulses: pulsesOf[chime] }];
};

const announce = (message: Message, isPrivate = false): Change => ({
  do: 'announce',
  message,
  isPrivate,
});

const messages = ({ session: from }: Exercise, { session: to }: Exercise): Change[] => {
  if (beginsStep(from, to)) return [announce('step'), { do: 'say', message: 'step' }];
  if (to.status === 'paused') return [announce('paused')];
  if (from.status === 'paused' && isOn(to)) return [announce('resumed')];
  if (to.wait && !to.wait.asking && to.wait.reason !== from.wait?.reason)
    return [announce('wait', to.wait.reason === 'pale'), { do: 'say', message: 'wait' }];
  if (to.status === 'complete') return [announce('done'), { do: 'say', message: 'done' }];
  if (to.stopReason === 'finished') return [{ do: 'say', message: 'finished' }];
  // Not announced: the focus goes to these words.
  return wentWrong(to) ? [{ do: 'say', message: 'wrong' }] : [];
};

const questions = (exercise: Exercise): Change[] => {
  const outcome = checkOutcome(exercise);
  if (outcome?.kind === 'ask') return [{ do: 'say', message: 'question' }];
  if (outcome?.kind === 'blocked') return [{ do: 'say', message: 'blocked' }];
  return outcome && takenBack(exercise).length > 0 ? [{ do: 'say', message: 'had-emergency' }] : [];
};

const events = ({ session: from }: Exercise, { plan, session: to }: Exercise, now: Instant) => {
  const changes: Change[] = [];
  const send = (name: TimerEvent, detail?: Record<string, unknown>) =>
    changes.push(detail ? { do: 'event', name, detail } : { do: 'event', name });
  if (isUnderWay(to) && !isUnderWay(from)) send('start');
  if (isOn(to) && from.status === 'paused') send('resume');
  if (beginsStep(from, to))
    send('step', { round: to.round, step: to.step + 1, stepId: plan.steps[to.step]!.id });
  if (to.status === from.status) return changes;
  if (to.status === 'paused') send('pause');
  if (to.status === 'waiting') send('wait');
  if (to.status === 'stopped') send('stop');
  if (to.status === 'complete')
    send('complete', { rounds: to.round, seconds: elapsedSeconds(to, now) });
  return changes;
};

/** What the tab keeps; nothing at all where what it has stays as it is. */
const kept = (from: Exercise, to: Exercise, now: Instant): Change[] => {
  const { plan, session, hasHelper, isLocked, offered } = to;
  const isBefore = session.status === 'idle' || session.status === 'checking';
  const isSettingUp = session.status === 'idle' && from.session.status === 'idle';
  if (isSettingUp || (isBefore && (offered || owesAnswer(to)))) return [];
  if (isLocked) return [{ do: 'keep', point: undefined }];
  const isOwed = session.status === 'stopped' && owesAnswer(to);
  const point = isOwed ? owedPoint(plan, now) : resumePoint(plan, session, now, hasHelper);
  return [{ do: 'keep', point }];
};

/** The page may be gone for good. */
export const left = (exercise: Exercise, now: Instant): Change[] =>
  isUnderWay(exercise.session) ? kept(exercise, exercise, now) : [];

/** All that follows from a move, in the order in which it is done. */
export const changes = (from: Exercise, to: Exercise, now: Instant): Change[] => {
  if (from === to) return [];
  const isOther = from.session !== to.session;
  return [
    ...(isOther
      ? [screen(to), ...sounds(from, to, now), ...handsFreeStart(from, to), ...messages(from, to)]
      : []),
    ...(from.check === to.check ? [] : questions(to)),
    ...(isOther ? events(from, to, now) : []),
    ...kept(from, to, now),
    ...(to.isLocked && !from.isLocked ? [{ do: 'lock' } as const] : []),
    { do: 'help', level: helpLevelOf(to), had: hadEmergency(to) },
  ];
};

/** True when it is time to say that few seconds are left, in steps long enough to need it. */
export const isSoonOver = ({ plan, session }: Exercise, left: number): boolean =>
  session.status === 'running' &&
  plan.steps[session.step]!.seconds > soonFromSeconds &&
  // The page may have been away when it was time.
  left <= soonSeconds &&
  left >= soonSeconds - 1;

/** What follows from a change of the session outside the view: events, sound, screen, memory. */
import type { Program } from '../../model/exercises-document.js';
import { publishHelp } from '../../platform/library/help-channel.js';
import { announce } from '../../platform/page/announcer.js';
import { emit } from '../../platform/page/emit.js';
import { instantNow } from '../../platform/device/page-clock.js';
import { clearForTab, saveForTab } from '../../platform/page/session-store.js';
import { WakeLock } from '../../platform/device/wake-lock.js';
import {
  elapsedSeconds,
  isUnderWay,
  locksRestart,
  stepSecondsLeft,
  wentWrong,
  type Plan,
  type Session,
} from '../../model/session.js';
import { resumePoint } from '../../model/resume-point.js';
import { endWords, joined, leadInWords } from './step-words.js';
import { spokenDuration, type TimerWords } from './timer-text.js';
import { soonFromSeconds, soonSeconds, type TimerCues } from './timer-sound.js';

/** What the effects need to know of the element at the moment. */
export interface TimerScene {
  readonly program: Program;
  readonly plan: Plan;
  readonly words: TimerWords;
  /** Language of the document. */
  readonly lang: string;
  readonly storageKey: string;
  /** The same for what holds for every program. */
  readonly lockKey: string;
  readonly needsHelper: boolean;
  /** After a stop for pain or colour nothing is kept. */
  readonly isLocked: boolean;
  /** What a waiting screen says, in one text. */
  readonly waitText: () => string;
  /** Why nothing follows this rest; empty where something may. */
  readonly restAdvice: () => string;
}

const holdsScreen = ({ status }: Session) =>
  status === 'preparing' || status === 'running' || status === 'waiting';

/** True when a step's own time begins, and not when it goes on after a pause. */
const beginsStep = (from: Session, to: Session) =>
  to.status === 'running' &&
  to.stepMs === 0 &&
  (from.status !== 'paused' || from.pausedFrom === 'preparing');

/** True when a step ended and the session went on without a tap. */
const goesOnByItself = (from: Session, to: Session) =>
  from.status === 'running' &&
  (to.status === 'preparing' || to.status === 'running') &&
  (from.step !== to.step || from.round !== to.round);

export class TimerEffects {
  readonly #element: HTMLElement;
  readonly #cues: TimerCues;
  readonly #scene: () => TimerScene;
  readonly #wakeLock: WakeLock;
  #saidSoon = false;

  constructor(
    element: HTMLElement,
    cues: TimerCues,
    scene: () => TimerScene,
    onWakeLock: (refused: boolean) => void,
  ) {
    this.#element = element;
    this.#cues = cues;
    this.#scene = scene;
    this.#wakeLock = new WakeLock(onWakeLock);
  }

  changed(from: Session, to: Session): void {
    this.#keepScreenOn(to);
    this.#sound(from, to);
    this.#announce(from, to);
    this.#tellHost(from, to);
    this.#keep(to);
    this.#publish(to);
  }

  /** The level that the screen shows, for a banner that follows. */
  #publish(to: Session): void {
    const { program } = this.#scene();
    if (to.stopReason === 'pain') publishHelp(this.#element, program.stop.help);
    if (to.stopReason === 'pale')
      publishHelp(this.#element, program.steps[to.step]!.pale?.help ?? program.stop.help);
    if (to.wait?.reason === 'pale') publishHelp(this.#element, 'soon');
  }

  /** The page came back, or the element did. */
  returned(session: Session): void {
    this.#keepScreenOn(session);
    this.soundBack(session);
  }

  /** The sound is there (again): what it missed is planned anew. */
  soundBack(session: Session): void {
    if (session.status === 'running') this.#schedule(session);
    if (session.status === 'waiting') {
      const { program, plan } = this.#scene();
      this.#cues.ring(program, plan, session);
    }
  }

  /** The page may be gone for good. */
  left(session: Session): void {
    this.#keep(session);
  }

  disconnect(): void {
    this.#wakeLock.release();
  }

  /** @param left whole seconds left of the lead-in or the step */
  secondPassed(session: Session, left: number): void {
    if (left > soonSeconds || this.#saidSoon || session.status !== 'running') return;
    this.#saidSoon = true;
    const { plan, words } = this.#scene();
    // The page may have been away when it was time to say it.
    const isInTime = left >= soonSeconds - 1;
    if (isInTime && plan.steps[session.step]!.seconds > soonFromSeconds)
      this.#say(words.text('sayTenSeconds'));
  }

  #say(message: string, isPrivate = false): void {
    announce(message, this.#scene().lang, isPrivate);
  }

  #keepScreenOn(session: Session): void {
    if (holdsScreen(session)) this.#wakeLock.hold();
    else this.#wakeLock.release();
  }

  #schedule(session: Session): void {
    const { program, plan } = this.#scene();
    this.#cues.schedule(program, plan, session);
  }

  #sound(from: Session, to: Session): void {
    const { program, plan } = this.#scene();
    if (to.status === 'running') this.#schedule(to);
    else if (to.status === 'complete') this.#cues.complete();
    else if (to.status === 'waiting' && to.wait?.reason === 'ended') {
      if (from.status === 'waiting') return;
      this.#cues.ring(program, plan, to);
      this.#cues.buzz(program, plan, to);
    } else this.#cues.silence();
    // An end that was seen and goes on without a tap is heard and felt like any other.
    if (goesOnByItself(from, to)) {
      this.#cues.chime(program, plan, from);
      this.#cues.buzz(program, plan, from);
    }
  }

  #announce(from: Session, to: Session): void {
    const { program, plan, words, waitText, restAdvice } = this.#scene();
    const step = program.steps[to.step]!;
    if (beginsStep(from, to)) {
      this.#saidSoon = false;
      const time = spokenDuration(words, plan.steps[to.step]!.seconds);
      const { title } = step;
      const why = restAdvice();
      const said = words.text('sayStep', { step: title, time, round: to.round, rounds: to.rounds });
      this.#say(joined(why, said));
      // A recording of the step does not know why nothing follows it.
      this.#cues.say(joined(why, title, time), why ? undefined : step.id);
    } else if (to.status === 'paused')
      this.#say([words.text('sayPaused'), step.whilePaused ?? ''].join(' ').trim());
    else if (from.status === 'paused' && (to.status === 'running' || to.status === 'preparing')) {
      const time = spokenDuration(words, stepSecondsLeft(plan, to));
      this.#say(
        joined(
          words.text('sayResumed', { time }),
          to.status === 'preparing' ? leadInWords(step, words).title : '',
        ),
      );
    } else if (to.wait && to.wait.reason !== from.wait?.reason) {
      // Words about the foot's colour are nobody else's: the page does not get to read them.
      this.#say(waitText(), to.wait?.reason === 'pale');
      this.#cues.say(waitText());
    } else if (to.status === 'complete') {
      this.#say(joined(words.text('done'), endWords(program, step)));
      this.#cues.say(endWords(program, step));
    } else if (to.stopReason === 'finished') this.#cues.say(endWords(program, step));
    else if (wentWrong(to)) {
      // Not announced: the focus goes to these words. In the order of the screen.
      const { help, first, emergencyText, emergencyLines = [], text } = program.stop;
      const level = (to.stopReason === 'pale' && step.pale?.help) || help;
      const advice = (to.stopReason === 'pale' && step.pale?.advice) || text;
      const emergency = joined(emergencyText, first, ...emergencyLines);
      const isCalm = level === 'self-care' || level === 'soon';
      this.#cues.say(
        isCalm ? joined(step.stop, advice, emergency) : joined(step.stop, emergency, advice),
      );
    }
  }

  #tellHost(from: Session, to: Session): void {
    const { plan } = this.#scene();
    const send = (name: string, detail?: Record<string, unknown>) =>
      emit(this.#element, `bedside-${name}`, detail);
    const isOn = to.status === 'preparing' || to.status === 'running';
    if (isUnderWay(to) && !isUnderWay(from)) send('start');
    if (isOn && from.status === 'paused') send('resume');
    if (beginsStep(from, to))
      send('step', { round: to.round, step: to.step + 1, stepId: plan.steps[to.step]!.id });
    if (to.status === from.status) return;
    if (to.status === 'paused') send('pause');
    if (to.status === 'waiting') send('wait');
    if (to.status === 'stopped') send('stop');
    if (to.status === 'complete')
      send('complete', { rounds: to.round, seconds: elapsedSeconds(to, instantNow()) });
  }

  #keep(session: Session): void {
    const { plan, storageKey, lockKey, isLocked, needsHelper } = this.#scene();
    const point = isLocked ? undefined : resumePoint(plan, session, instantNow(), needsHelper);
    if (point) saveForTab(storageKey, point);
    else if (session.status !== 'idle' && session.status !== 'checking') clearForTab(storageKey);
    // A number that says nothing by itself: no word, no time, no program.
    if (locksRestart(plan, session)) saveForTab(lockKey, 1);
  }
}

/**
 * Runs the exercise of one timer: makes moves, performs what follows from them, plays sounds and paints
 * the digits.
 */
import type { ReactiveControllerHost } from 'lit';
import { ExerciseController } from '../../controllers/exercise-controller.js';
import { HelpSourceController } from '../../controllers/help-source-controller.js';
import {
  reset,
  start,
  usePlan,
  withFound,
  type Exercise,
  type Move,
  leave,
} from '../../model/exercise.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { readResumePoint } from '../../model/resume-point.js';
import { isUnderWay, type Plan, isOver } from '../../model/session.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { isBatteryLow } from '../../platform/device/battery.js';
import { warnOnce } from '../../platform/page/console-message.js';
import { textHash } from '../../model/text-hash.js';
import { firstTopic } from '../../model/topic.js';
import { clearForTab, loadForTab, placeKey } from '../../platform/page/session-store.js';
import { TimerChanges } from './timer-changes.js';
import { TimerPaint } from './timer-digits.js';
import type { TimerView } from './timer-screen.js';
import { TimerCues } from './timer-sound.js';

/** Tells programs of one name apart by a number: the tab keeps no words about health. */
const topicNumber = (topic: string): string => (topic === firstTopic ? '' : `-${textHash(topic)}`);

export class TimerRun {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly cues: TimerCues;
  readonly #changes: TimerChanges;
  readonly #controller: ExerciseController;
  readonly #paint = new TimerPaint();
  #program: Program | undefined;
  #topic = firstTopic;
  #awakeRefused = false;
  #isBatteryLow = false;

  /**
   * @param view what is on the screen at this moment
   * @param announce says texts to screen readers, each in its own language
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    view: () => TimerView,
    announce: (texts: readonly string[], isPrivate: boolean) => void,
  ) {
    this.#host = host;
    this.cues = new TimerCues(
      () => host.requestUpdate(),
      () => this.#changes.soundBack(this.exercise),
    );
    this.#changes = new TimerChanges(
      {
        element: host,
        help: new HelpSourceController(host),
        scene: view,
        announce,
        storageKey: () => this.#storageKey,
        lockKey: () => placeKey(host),
        wakeLockRefused: (refused) => {
          this.#awakeRefused = refused;
          host.requestUpdate();
        },
      },
      this.cues,
    );
    this.#controller = new ExerciseController(host, {
      changed: (from, to) => {
        if (isUnderWay(to.session) && !isUnderWay(from.session)) this.#lookAtBattery();
        // Without a program there is nothing to perform, for example after an early reset().
        if (this.#program) this.#changes.changed(from, to);
      },
      secondPassed: (left) => {
        this.#paint.second(left);
        this.#changes.secondPassed(this.exercise, left);
      },
      pageChanged: (isVisible) => {
        if (!this.#program) return;
        if (isVisible) this.#changes.returned(this.exercise);
        else this.#changes.left(this.exercise);
        host.requestUpdate();
      },
    });
  }

  get exercise(): Exercise {
    return this.#controller.exercise;
  }

  /** True during a session: a new document or program must wait. */
  get isBusy(): boolean {
    return this.#controller.isBusy;
  }

  /** What the device could not do: keep the screen on, play sound, stay charged. */
  get notices(): TimerView['notices'] {
    return {
      awake: this.#awakeRefused,
      soundLost: this.cues.isSoundLost,
      charge: this.#isBatteryLow,
    };
  }

  connect(): void {
    this.cues.connect();
    if (this.#program) this.#changes.returned(this.exercise);
  }

  disconnect(): void {
    this.#changes.disconnect();
    this.cues.disconnect();
  }

  /** @returns false when the move changed nothing */
  move(move: Move): boolean {
    return this.#controller.move(move);
  }

  /** @returns true when it has left the screen of an end or a harmless stop for the overview */
  leaveIfOver(): boolean {
    const { isLocked, session } = this.exercise;
    return !isLocked && isOver(session) && this.move(leave);
  }

  /**
   * Makes a move for a public method of the element, and warns when it changed nothing.
   * @param inCheck the move while the safety check asks
   */
  call(method: string, move: Move, inCheck = move): void {
    const { status } = this.exercise.session;
    if (!this.move(status === 'checking' ? inCheck : move)) this.#refuse(method, `it is ${status}`);
  }

  #refuse(method: string, why: string): void {
    warnOnce(this.#host, `${method}() does nothing now: ${why}.`);
  }

  /**
   * Starts, or warns why it can't.
   * @param questions `undefined` until there is a document
   * @param isTap as in `start`
   */
  begin(questions: readonly SafetyQuestion[] | undefined, isTap: boolean): void {
    const { isLocked, session } = this.exercise;
    if (!questions) this.#refuse('start', 'the document is not ready');
    else if (isLocked) this.#refuse('start', 'it was stopped for pain or colour');
    else if (session.status !== 'idle') this.#refuse('start', `it is ${session.status}`);
    else this.start(start, questions, isTap);
  }

  /** @param isTap true for a tap, false when the page's script called `start()` */
  start(move: typeof start, questions: readonly SafetyQuestion[], isTap: boolean): void {
    this.cues.unlock();
    this.move((exercise, now) => move(exercise, questions, now, isTap));
  }

  /** Resets the exercise and removes what the tab has stored. */
  reset(): void {
    this.cues.silence();
    this.move(reset);
    clearForTab(this.#storageKey);
  }

  /**
   * Uses a new plan, and reads from the tab what a reload left of it.
   * @param topic id of the document
   */
  usePlan(program: Program, plan: Plan, topic: string): void {
    this.#program = program;
    this.#topic = topic;
    // A stop that forbids a new start holds for the whole visit, after reloads too.
    const isLocked = loadForTab(placeKey(this.#host)) !== undefined;
    const found = readResumePoint(program, plan, loadForTab(this.#storageKey), Date.now());
    this.move((exercise) => withFound(usePlan(exercise, plan), isLocked, found));
    // Worked out here, in the task before the render: they take as long as the rest of the overview.
    program.steps.forEach(({ pose }) => pose && legDrawing(pose));
  }

  /** Turns lost sound back on after a tap. */
  restoreSound(): void {
    this.cues.unlock();
    this.#changes.returned(this.exercise);
  }

  /** Call it after drawing. */
  paint(root: ParentNode, view: TimerView): void {
    if (isUnderWay(view.session)) this.#paint.attach(root, view);
  }

  /** Names this timer's place on the page, its program and topic, so that no other timer uses its data. */
  get #storageKey(): string {
    return `${placeKey(this.#host)}:${this.#program?.id ?? ''}${topicNumber(this.#topic)}`;
  }

  #lookAtBattery(): void {
    void isBatteryLow().then((isLow) => {
      this.#isBatteryLow = isLow;
      if (isLow) this.#host.requestUpdate();
    });
  }
}

/**
 * The exercise of one timer on its page: what moves it, what follows from a move, what it sounds and
 * looks like meanwhile. It knows the document only through what it is asked to show.
 */
import type { ReactiveControllerHost } from 'lit';
import { ExerciseController } from '../../controllers/exercise-controller.js';
import { HelpSourceController } from '../../controllers/help-source-controller.js';
import {
  reset,
  usePlan,
  withFound,
  type Exercise,
  type Move,
  type start,
} from '../../model/exercise.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { readResumePoint } from '../../model/resume-point.js';
import { isUnderWay, type Plan } from '../../model/session.js';
import { isBatteryLow } from '../../platform/device/battery.js';
import { warnOnce } from '../../platform/page/console-message.js';
import { clearForTab, loadForTab, placeKey } from '../../platform/page/session-store.js';
import { TimerChanges } from './timer-changes.js';
import { TimerPaint } from './timer-digits.js';
import type { TimerView } from './timer-screen.js';
import { TimerCues } from './timer-sound.js';

export class TimerRun {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly cues: TimerCues;
  readonly #changes: TimerChanges;
  readonly #controller: ExerciseController;
  readonly #paint = new TimerPaint();
  #program: Program | undefined;
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
        // Before there is a program nothing can follow, from a reset() say.
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

  /** True while a change of document or program has to wait. */
  get isBusy(): boolean {
    return this.#controller.isBusy;
  }

  /** What could not be done. */
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

  /** Makes a move; returns false when it changed nothing. */
  move(move: Move): boolean {
    return this.#controller.move(move);
  }

  /** The same by a method of the element, which warns where it makes no sense. */
  call(method: string, move: Move): void {
    const { status } = this.exercise.session;
    if (!this.move(move)) this.refuse(method, `it is ${status}`);
  }

  refuse(method: string, why: string): void {
    warnOnce(this.#host, `${method}() does nothing now: ${why}.`);
  }

  /** @param isTap true by a tap, false by the page's own script */
  start(move: typeof start, questions: readonly SafetyQuestion[], isTap: boolean): void {
    this.cues.unlock();
    this.move((exercise, now) => move(exercise, questions, now, isTap));
  }

  /** By the page: the tab keeps nothing more. */
  reset(): void {
    this.cues.silence();
    this.move(reset);
    clearForTab(this.#storageKey);
  }

  /** Another plan, with what a reload left of it in the tab. */
  usePlan(program: Program, plan: Plan): void {
    this.#program = program;
    // A stop that bars a new start holds for the visit, however often the page is loaded.
    const isLocked = loadForTab(placeKey(this.#host)) !== undefined;
    const found = readResumePoint(program, plan, loadForTab(this.#storageKey), Date.now());
    this.move((exercise) => withFound(usePlan(exercise, plan), isLocked, found));
  }

  /** The sound, after a tap. */
  restoreSound(): void {
    this.cues.unlock();
    this.#changes.returned(this.exercise);
  }

  /** After a render. */
  paint(root: ParentNode, view: TimerView): void {
    if (isUnderWay(view.session)) this.#paint.attach(root, view);
  }

  /** This timer's place on the page and its program, so that no other timer carries on with it. */
  get #storageKey(): string {
    return `${placeKey(this.#host)}:${this.#program?.id ?? ''}`;
  }

  #lookAtBattery(): void {
    void isBatteryLow().then((isLow) => {
      this.#isBatteryLow = isLow;
      if (isLow) this.#host.requestUpdate();
    });
  }
}

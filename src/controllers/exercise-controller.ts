/**
 * Ties the exercise to the page. Timeouts only wake it up; the model then works out from the clocks
 * how much time has passed. It also looks at the clocks whenever the page comes back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noExercise, withSession, type Exercise, type Move } from '../model/exercise.js';
import { advance, stretchLeftMs, type Instant } from '../model/session.js';
import { instantNow } from '../platform/device/page-clock.js';

export interface ExerciseListener {
  /** The exercise has changed. */
  changed(from: Exercise, to: Exercise): void;
  /**
   * The shown time is one second shorter. Nothing else has changed.
   * @param left seconds left of the stretch, rounded up
   */
  secondPassed(left: number): void;
  /** The page was hidden, left or came back. */
  pageChanged(isVisible: boolean): void;
}

/** Milliseconds after which a waiting screen updates how long ago the step ended. */
const refreshMs = 30_000;

export class ExerciseController implements ReactiveController {
  exercise: Exercise = noExercise;
  readonly #host: ReactiveControllerHost;
  readonly #listener: ExerciseListener;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #wasHidden = false;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, listener: ExerciseListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#wasHidden = document.visibilityState === 'hidden';
    document.addEventListener('visibilitychange', this.#onPage);
    document.addEventListener('resume', this.#onPage);
    window.addEventListener('pageshow', this.#onPage);
    window.addEventListener('pagehide', this.#onPage);
    this.settle();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#onPage);
    document.removeEventListener('resume', this.#onPage);
    window.removeEventListener('pageshow', this.#onPage);
    window.removeEventListener('pagehide', this.#onPage);
    this.#disarm();
  }

  /** Makes a move now. Returns false when it changed nothing. */
  move(move: Move): boolean {
    this.settle();
    const before = this.exercise;
    this.#enter(move(before, instantNow()));
    // A step without time, or with no time left, ends at once.
    this.settle();
    return this.exercise !== before;
  }

  /** Applies the time that has passed, one change after another. */
  settle(): void {
    for (;;) {
      const { exercise } = this;
      this.#enter(withSession(exercise, this.#advanced(exercise, instantNow())));
      if (exercise === this.exercise) break;
    }
    this.#arm();
  }

  #advanced({ plan, session }: Exercise, now: Instant) {
    return advance(plan, session, now, this.#wasHidden);
  }

  readonly #onPage = (event: Event): void => {
    // The time up to now passed under the old visibility.
    this.settle();
    this.#wasHidden = document.visibilityState === 'hidden' || event.type === 'pagehide';
    this.#arm();
    this.#listener.pageChanged(!this.#wasHidden);
  };

  #enter(next: Exercise): void {
    const before = this.exercise;
    if (next === before) return;
    this.exercise = next;
    this.#listener.changed(before, next);
    this.#host.requestUpdate();
  }

  #disarm(): void {
    clearTimeout(this.#tick);
    clearTimeout(this.#deadline);
    this.#tick = this.#deadline = undefined;
  }

  /**
   * Sets two timeouts for the present stretch: one for its end, one for the next second on the
   * screen. The end has a single timeout because a hidden tab slows a chain of them.
   */
  #arm(): void {
    this.#disarm();
    const left = stretchLeftMs(this.exercise.session, instantNow());
    // An element outside the page needs no timeout: it looks at the clocks when it comes back.
    if (!this.#isConnected) return;
    if (left === undefined) {
      this.#armRefresh();
      return;
    }
    this.#deadline = setTimeout(this.#onDeadline, Math.ceil(left));
    this.#armTick(left);
  }

  /** Keeps "Ended 4 minutes ago" up to date on a screen that waits. */
  #armRefresh(): void {
    if (this.#wasHidden || !this.exercise.session.wait?.unseen) return;
    this.#tick = setTimeout(() => {
      this.#host.requestUpdate();
      this.#armRefresh();
    }, refreshMs);
  }

  #armTick(left: number): void {
    // Nobody sees the seconds of a hidden page. The other timeout ends the last second.
    if (this.#wasHidden || left <= 1000) return;
    // Round up: browsers cut a delay to whole milliseconds. A tick just before its second would
    // show the old second for one second more.
    this.#tick = setTimeout(this.#onTick, Math.ceil(left - (Math.ceil(left / 1000) - 1) * 1000));
  }

  readonly #onDeadline = (): void => {
    this.settle();
  };

  readonly #onTick = (): void => {
    const { session } = this.exercise;
    const now = instantNow();
    if (this.#advanced(this.exercise, now) !== session) {
      this.settle();
      return;
    }
    const left = stretchLeftMs(session, now) ?? 0;
    this.#armTick(left);
    this.#listener.secondPassed(Math.ceil(left / 1000));
  };

  /**
   * True while a new document or program from outside has to wait: a session is under way, or the
   * screen after it still says what to do now.
   */
  get isBusy(): boolean {
    return this.exercise.session.status !== 'idle';
  }
}

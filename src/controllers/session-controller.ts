/**
 * Ties the session model to the page: lets time pass by timeouts that only wake it up, and looks
 * again whenever the page comes back. What the time is, the model works out from the clocks.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  advance,
  idleSession,
  stretchLeftMs,
  type Instant,
  type Plan,
  type Session,
} from '../model/session.js';
import { instantNow } from '../platform/device/page-clock.js';

export interface SessionListener {
  /** The session changed its status, step or round. */
  sessionChanged(from: Session, to: Session): void;
  /**
   * A second went by in what is shown; nothing else changed.
   * @param left whole seconds left of the stretch, rounded up
   */
  secondPassed(left: number): void;
  /** The page was hidden, left or came back. */
  pageChanged(isVisible: boolean): void;
}

/** How a session's function looks: total, with the time as its last argument. */
export type Move = (plan: Plan, session: Session, now: Instant) => Session;

/** How often a waiting screen says anew how long ago the step ended. */
const refreshMs = 30_000;

export class SessionController implements ReactiveController {
  plan: Plan;
  session: Session;
  readonly #host: ReactiveControllerHost;
  readonly #listener: SessionListener;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #wasHidden = false;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, plan: Plan, listener: SessionListener) {
    this.plan = plan;
    this.session = idleSession(plan);
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

  /** Applies a move at the present moment; returns false when it changed nothing. */
  move(move: Move): boolean {
    this.settle();
    const before = this.session;
    this.#enter(move(this.plan, before, instantNow()));
    // A step of no time, or one with nothing left of it, is over at once.
    this.settle();
    return this.session !== before;
  }

  /** Puts a session in place, as it is at the start and after a reset. */
  replace(session: Session, plan: Plan = this.plan): void {
    this.plan = plan;
    this.#enter(session);
    this.#arm();
  }

  /** Lets the time that has passed take effect, one change after the other. */
  settle(): void {
    for (;;) {
      const next = advance(this.plan, this.session, instantNow(), this.#wasHidden);
      if (next === this.session) break;
      this.#enter(next);
    }
    this.#arm();
  }

  readonly #onPage = (event: Event): void => {
    // What happened up to now happened under the old visibility.
    this.settle();
    this.#wasHidden = document.visibilityState === 'hidden' || event.type === 'pagehide';
    this.#arm();
    this.#listener.pageChanged(!this.#wasHidden);
  };

  #enter(next: Session): void {
    const before = this.session;
    if (next === before) return;
    this.session = next;
    this.#listener.sessionChanged(before, next);
    this.#host.requestUpdate();
  }

  #disarm(): void {
    clearTimeout(this.#tick);
    clearTimeout(this.#deadline);
    this.#tick = this.#deadline = undefined;
  }

  /**
   * Two timeouts, both for the present stretch: one for its end, which stands alone so that a
   * hidden tab does not slow it like a chain, and one for the next second to be shown.
   */
  #arm(): void {
    this.#disarm();
    const left = stretchLeftMs(this.session, instantNow());
    // An element outside the page looks at the clocks when it is put back.
    if (!this.#isConnected) return;
    if (left === undefined) {
      this.#armRefresh();
      return;
    }
    this.#deadline = setTimeout(this.#onDeadline, Math.ceil(left));
    this.#armTick(left);
  }

  /** "Ended 4 minutes ago" grows old on a screen that waits. */
  #armRefresh(): void {
    if (this.#wasHidden || !this.session.wait?.unseen) return;
    this.#tick = setTimeout(() => {
      this.#host.requestUpdate();
      this.#armRefresh();
    }, refreshMs);
  }

  #armTick(left: number): void {
    // Nobody sees the seconds of a hidden page, and the last one is the deadline's.
    if (this.#wasHidden || left <= 1000) return;
    // Rounded up: browsers cut a delay to whole milliseconds, and a tick that comes before its
    // second would show the old one for a second more.
    this.#tick = setTimeout(this.#onTick, Math.ceil(left - (Math.ceil(left / 1000) - 1) * 1000));
  }

  readonly #onDeadline = (): void => {
    this.settle();
  };

  readonly #onTick = (): void => {
    const { session } = this;
    const now = instantNow();
    if (advance(this.plan, session, now, this.#wasHidden) !== session) {
      this.settle();
      return;
    }
    const left = stretchLeftMs(session, now) ?? 0;
    this.#armTick(left);
    this.#listener.secondPassed(Math.ceil(left / 1000));
  };

  /**
   * True while a change of document or program from outside has to wait: a session is under way, or
   * its end still says what to do now.
   */
  get isBusy(): boolean {
    return this.session.status !== 'idle';
  }
}

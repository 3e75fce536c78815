/** A page whose clocks a test turns: what the timer's controller does with the session model. */
import { advance, type Instant, type Plan, type Session } from '../../src/model/session.js';

const wallAtStart = Date.UTC(2026, 10, 22, 21, 0, 0);
const monoAtStart = 5000;

/**
 * The moment so many milliseconds after the start on both clocks.
 * @param ahead milliseconds that `Date.now()` has gained on `performance.now()` since then
 */
export const at = (ms: number, ahead = 0): Instant => ({
  wall: wallAtStart + ms + ahead,
  mono: monoAtStart + ms,
});

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** Lets the time up to now take effect, one change after the other. */
export const settled = (plan: Plan, session: Session, now: Instant, hidden = false): Session => {
  let before = session;
  // More changes than this at one moment would go on for ever.
  for (let i = 0; i < 1000; i++) {
    const after = advance(plan, before, now, hidden);
    if (after === before) return after;
    before = after;
  }
  throw new Error('Time passes, and the session never settles.');
};

export type Move = (plan: Plan, session: Session, now: Instant) => Session;

export class FakePage {
  hidden = false;
  #ms = 0;
  #ahead = 0;
  #session: Session;
  readonly plan: Plan;

  constructor(plan: Plan, session: Session) {
    this.plan = plan;
    this.#session = Object.freeze(session);
  }

  get now(): Instant {
    return at(this.#ms, this.#ahead);
  }

  get session(): Session {
    return this.#session;
  }

  /** Frozen, so that a move which changes what it was given throws. */
  set session(session: Session) {
    this.#session = Object.freeze(session);
  }

  settle(): this {
    this.session = settled(this.plan, this.session, this.now, this.hidden);
    return this;
  }

  /** Time passes, and every end is noticed when it comes. */
  wait(ms: number): this {
    const end = this.#ms + ms;
    for (;;) {
      const { status, since, stretchMs } = this.session;
      const due = since.mono - monoAtStart + stretchMs;
      const isTimed = status === 'running' || status === 'preparing';
      if (!isTimed || due >= end) {
        this.#ms = end;
        return this.settle();
      }
      const before = this.session;
      this.#ms = Math.max(this.#ms, due);
      this.settle();
      if (this.session === before) throw new Error('The end came, and nothing changed.');
    }
  }

  /** Time passes and nothing on the page runs until it is over. */
  freeze(ms: number): this {
    this.#ms += ms;
    return this.settle();
  }

  /** The device sleeps: the steady clock stands still. */
  sleep(ms: number): this {
    this.#ahead += ms;
    return this.settle();
  }

  move(move: Move): this {
    this.settle();
    this.session = move(this.plan, this.session, this.now);
    return this.settle();
  }
}

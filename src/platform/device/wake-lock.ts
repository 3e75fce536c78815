/** Keeps the screen on. */
import { instantNow } from './page-clock.js';

interface Sentinel extends EventTarget {
  readonly released?: boolean;
  release(): Promise<void>;
}
interface WakeLockApi {
  request(type: 'screen'): Promise<Sentinel>;
}

/** A lock that can't be let go of is the browser's to take back. */
const letGo = (sentinel: Sentinel): void => {
  Promise.resolve()
    .then(() => sentinel.release())
    .catch(() => undefined);
};

/**
 * A battery saver grants a lock and takes it back at once, each time. Milliseconds to wait before
 * each new try; after the last one the lock counts as refused, and each `hold` is one more try.
 */
const pauses = [0, 1000, 2000, 4000];

/** Milliseconds after which a lock that is still held is one that the device means to give. */
const steadyMs = 2000;

/**
 * A wish to keep the screen on, which the browser may grant, take away and grant again.
 */
export class WakeLock {
  #wanted = false;
  #asking = false;
  #sentinel: Sentinel | undefined;
  /** How often in a row it was taken back at once. */
  #lost = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (refused: boolean) => void;

  /** @param onChange called with true when the screen can't be kept on, with false when it can */
  constructor(onChange: (refused: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Wants the screen on from now on. Safe to call again and again. */
  hold(): void {
    this.#wanted = true;
    this.#take();
  }

  /** Wants it no longer. */
  release(): void {
    this.#wanted = false;
    this.#lost = 0;
    clearTimeout(this.#timer);
    const held = this.#sentinel;
    this.#sentinel = undefined;
    if (held) letGo(held);
  }

  #take(): void {
    if (this.#sentinel || this.#asking || document.visibilityState !== 'visible') return;
    clearTimeout(this.#timer);
    const api = (navigator as unknown as { wakeLock?: WakeLockApi }).wakeLock;
    this.#asking = true;
    // Called inside a promise, so that a lock that throws at once counts as a refusal too.
    Promise.resolve()
      .then(() => (api ? api.request('screen') : Promise.reject(new Error('no wake lock'))))
      .then(
        (sentinel) => this.#taken(sentinel),
        () => this.#refused(),
      );
  }

  #taken(sentinel: Sentinel): void {
    this.#asking = false;
    if (!this.#wanted) {
      letGo(sentinel);
      return;
    }
    if (sentinel.released) {
      this.#again();
      return;
    }
    this.#sentinel = sentinel;
    const steady = () => {
      this.#lost = 0;
      this.#onChange(false);
    };
    // What is shown does not come and go with a lock that does.
    if (this.#lost === 0) steady();
    else this.#timer = setTimeout(steady, steadyMs);
    const since = instantNow().mono;
    sentinel.addEventListener('release', () => {
      if (this.#sentinel !== sentinel) return;
      this.#sentinel = undefined;
      clearTimeout(this.#timer);
      if (instantNow().mono - since >= steadyMs) this.#lost = 0;
      if (this.#wanted) this.#again();
    });
  }

  #again(): void {
    // A page that is left loses its lock too, and asks for it when somebody comes back.
    if (document.visibilityState !== 'visible') return;
    const pause = pauses[this.#lost++];
    if (pause === undefined) this.#onChange(true);
    else if (pause === 0) this.#take();
    else this.#timer = setTimeout(() => this.#take(), pause);
  }

  #refused(): void {
    this.#asking = false;
    if (this.#wanted) this.#onChange(true);
  }
}

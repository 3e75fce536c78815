/** Keeps the screen on. */

interface Sentinel extends EventTarget {
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
 * A wish to keep the screen on, which the browser may grant, take away and grant again.
 */
export class WakeLock {
  #wanted = false;
  #asking = false;
  #sentinel: Sentinel | undefined;
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
    const held = this.#sentinel;
    this.#sentinel = undefined;
    if (held) letGo(held);
  }

  #take(): void {
    if (this.#sentinel || this.#asking || document.visibilityState !== 'visible') return;
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
    this.#sentinel = sentinel;
    this.#onChange(false);
    sentinel.addEventListener('release', () => {
      if (this.#sentinel !== sentinel) return;
      this.#sentinel = undefined;
      if (this.#wanted) this.#take();
    });
  }

  #refused(): void {
    this.#asking = false;
    if (this.#wanted) this.#onChange(true);
  }
}

/** Keeps the screen on during a session. */
import { instantNow } from './page-clock.js';

interface Sentinel extends EventTarget {
  readonly released?: boolean;
  release(): Promise<void>;
}
interface WakeLockApi {
  request(type: 'screen'): Promise<Sentinel>;
}

/** Releases a lock. If the release fails, the browser drops the lock by itself. */
const letGo = (sentinel: Sentinel): void => {
  Promise.resolve()
    .then(() => sentinel.release())
    .catch(() => undefined);
};

/**
 * Milliseconds to wait before each new request. A battery saver grants every lock and takes it back
 * at once. After the last wait the lock counts as refused; each later `hold` asks once more.
 */
const pauses = [0, 1000, 2000, 4000];

/** Milliseconds. A lock that is held for longer counts as really granted. */
const steadyMs = 2000;

/** Asks the browser to keep the screen on, and asks again when the browser takes the lock away. */
export class WakeLock {
  #wanted = false;
  #asking = false;
  #sentinel: Sentinel | undefined;
  /** How many times in a row the browser took the lock back at once. */
  #lost = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (refused: boolean) => void;

  /** @param onChange called with true when the screen cannot be kept on, with false when it can */
  constructor(onChange: (refused: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Keeps the screen on from now on. Further calls do no harm. */
  hold(): void {
    this.#wanted = true;
    this.#take();
  }

  /** Lets the screen go dark again. */
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
    // Inside a promise, so that a request that throws counts as a refusal too.
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
    // Do not report yet: the notice would flicker with a lock that comes and goes.
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
    // The browser also drops the lock when the page is hidden. Ask again when it is shown.
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

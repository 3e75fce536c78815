/**
 * A piece of the library that is fetched by itself, when somebody needs it or the page has nothing
 * else to do. `bedside.js` holds every piece, so that one hash covers all that runs.
 */
export class OnUse<T> {
  /** The piece, once it is there. */
  now: T | undefined;
  readonly #load: () => Promise<T>;
  #isAhead = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Resolves when it is there; rejects when its file can't be had. */
  async load(): Promise<T> {
    return (this.now ??= await this.#load());
  }

  /** Calls back with it: at once when it is there, never when it can't be had. */
  use(call: (piece: T) => void): void {
    if (this.now) call(this.now);
    else this.load().then(call, () => undefined);
  }

  /** Fetches it when the page is done and idle: whoever needs it later may be offline by then. */
  loadAhead(): void {
    if (this.#isAhead) return;
    this.#isAhead = true;
    // Whoever needs it asks again, and hears then of what went wrong.
    const load = () => this.use(() => undefined);
    const plan = () => (globalThis.requestIdleCallback ?? setTimeout)(load);
    if (document.readyState === 'complete') plan();
    else addEventListener('load', plan, { once: true });
  }
}

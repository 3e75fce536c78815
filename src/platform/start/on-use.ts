/**
 * A piece of the library that is fetched by itself, when somebody needs it or the page has nothing
 * else to do. `bedside.js` holds every piece, so that one hash covers all that runs.
 */
export class OnUse<T> {
  /** The piece, once it is there. */
  now: T | undefined;
  readonly #load: (again: string) => Promise<T>;
  #failures = 0;
  #isAhead = false;

  /**
   * @param load gets what to add to the file's address: Firefox never asks again for a module that it
   *   could not have. The build puts it there; see `piecesAgain` in .scripts/rollup-plugins.mjs
   */
  constructor(load: (again: string) => Promise<T>) {
    this.#load = load;
  }

  /** Resolves when it is there; rejects when its file can't be had. */
  async load(): Promise<T> {
    const before = this.#failures;
    try {
      return (this.now ??= await this.#load(before ? `?${before}` : ''));
    } catch (error) {
      this.#failures = before + 1;
      throw error;
    }
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

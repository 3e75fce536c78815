/** Tells an element how wide it is, in steps, for what a style sheet alone can't decide. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As wide as a bar for scrolling is, or wider. */
const scrollBar = 20;

/**
 * Counts the limits that the element's own width reaches. No container query does it: an element
 * whose width is contained has none of its own in a table cell or a float.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly #limits: readonly number[];
  readonly #observer: ResizeObserver | undefined;
  #reached: number | undefined;
  #ruler: Element | null = null;
  /** Width at the last change, for as long as that change itself may have moved the page. */
  #changedAt: number | undefined;

  /** @param limits in em of the element's root, the smallest first */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    limits: readonly number[],
  ) {
    this.#host = host;
    this.#limits = limits;
    if (typeof ResizeObserver === 'function')
      // Not within the browser's own turn: where a change of height follows, as in a place with
      // `content-visibility: auto`, the page would hear of an error.
      this.#observer = new ResizeObserver(() => setTimeout(() => this.#look()));
    host.addController(this);
  }

  /** How many of the limits are reached. */
  get reached(): number {
    if (this.#reached === undefined) {
      // Of the first render, which has no ruler yet: what the words between the tags are as wide as, or
      // the window while they are hidden. An em is only guessed, and looked at right after.
      const width = this.#host.offsetWidth || innerWidth;
      this.#reached = this.#limits.filter(
        (limit) =>
          width >= limit * 16 &&
          (globalThis.matchMedia?.(`(min-width:${limit}em)`).matches ?? true),
      ).length;
    }
    return this.#reached;
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  /** A line without a height: it does not change with what is drawn, as the element does. */
  #observe(): void {
    const ruler = this.#host.renderRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer?.observe(ruler);
    // What the guess got wrong is drawn anew before it is seen.
    requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const width = this.#host.offsetWidth;
    // Hidden.
    if (width === 0 || !this.#ruler) return;
    const em = parseFloat(getComputedStyle(this.#ruler).fontSize);
    const reached = this.#limits.filter((limit) => width >= limit * em).length;
    if (reached === this.#reached) return;
    // A page that gets a scroll bar by this change would lose it by the next, and so for ever.
    if (this.#changedAt !== undefined && Math.abs(width - this.#changedAt) <= scrollBar) return;
    this.#changedAt = width;
    requestAnimationFrame(() => requestAnimationFrame(() => (this.#changedAt = undefined)));
    this.#reached = reached;
    this.#host.requestUpdate();
  }
}

/** Tells an element how wide it is, in steps, where a style sheet alone can't decide the layout. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels. No scroll bar is wider. */
const scrollBar = 20;

/**
 * Counts how many limits the element's width reaches. A container query can't do this: it needs
 * containment, and a contained element collapses in a table cell or a float.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly #limits: readonly number[];
  readonly #observer: ResizeObserver | undefined;
  #reached: number | undefined;
  /** The first render was drawn for a width that may not be the element's. */
  #isGuess = true;
  #ruler: Element | null = null;
  /** Width at the last change, kept while that change may still move the page. */
  #changedAt: number | undefined;

  /** @param limits in em of the element's root, the smallest first */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    limits: readonly number[],
  ) {
    this.#host = host;
    this.#limits = limits;
    if (typeof ResizeObserver === 'function')
      this.#observer = new ResizeObserver(() => {
        // Measured here, where the layout is done; later it may have to be done again for it.
        const measured = this.#measure();
        // Leave the callback first: the new layout may change the height (under
        // `content-visibility: auto`, say), and the browser reports that as an error of the page.
        if (measured) setTimeout(() => this.#use(measured));
      });
    host.addController(this);
  }

  /** How many of the limits the width reaches. */
  get reached(): number {
    if (this.#reached === undefined) {
      // The first render has no ruler yet. Take the width of the fallback children, or of the window
      // while they are hidden, at 16px for an em. That is sure where the page already makes a block of
      // the element, as `bedside.css` does, and sets no size of letters.
      const width = this.#host.offsetWidth || innerWidth;
      const style = getComputedStyle(this.#host);
      this.#isGuess =
        style.display !== 'block' || style.getPropertyValue('--bedside-font-size') !== '';
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

  /** Watches the ruler, a line without height: what is drawn does not change its size. */
  #observe(): void {
    const ruler = this.#host.renderRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer?.observe(ruler);
    // If a guess was wrong, draw again before the frame is painted. Asked here, the browser has to lay
    // out at once, so it is asked only then.
    if (this.#isGuess) requestAnimationFrame(() => this.#look());
    this.#isGuess = true;
  }

  #look(): void {
    const measured = this.#measure();
    if (measured) this.#use(measured);
  }

  /** The width and how many limits it reaches, where that is another number than before. */
  #measure(): { width: number; reached: number } | undefined {
    const width = this.#host.offsetWidth;
    // The element is hidden.
    if (width === 0 || !this.#ruler) return undefined;
    const em = parseFloat(getComputedStyle(this.#ruler).fontSize);
    const reached = this.#limits.filter((limit) => width >= limit * em).length;
    return reached === this.#reached ? undefined : { width, reached };
  }

  #use({ width, reached }: { width: number; reached: number }): void {
    if (reached === this.#reached) return;
    // Ignore a change as small as a scroll bar right after ours. Else the page would gain a scroll
    // bar by one layout, lose it by the other, and never come to rest.
    if (this.#changedAt !== undefined && Math.abs(width - this.#changedAt) <= scrollBar) return;
    this.#changedAt = width;
    requestAnimationFrame(() => requestAnimationFrame(() => (this.#changedAt = undefined)));
    this.#reached = reached;
    this.#host.requestUpdate();
  }
}

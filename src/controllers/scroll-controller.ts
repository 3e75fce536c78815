/** Lets the keyboard reach a place inside a widget while that place scrolls. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches every `.can-scroll` of the host. While its words do not fit, the place can have the
 * focus, has the name of its heading, and scrolls by the arrow keys. (Safari does not make such a
 * place focusable by itself.) While all words fit, the Tab key skips it.
 */
export class ScrollController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #observer: ResizeObserver | undefined;
  #watched: Element[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    if (typeof ResizeObserver === 'function')
      // Wait a frame: the browser reports a change of size inside this callback as an error.
      this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
    host.addController(this);
  }

  hostUpdated(): void {
    const places = this.#places();
    // Watch the size of each place and of the words in it.
    const watched = places.concat(...places.map(({ children }) => [...children]));
    if (
      watched.length !== this.#watched.length ||
      watched.some((at, i) => at !== this.#watched[i])
    ) {
      this.#observer?.disconnect();
      watched.forEach((at) => this.#observer?.observe(at));
      this.#watched = watched;
    }
    // The update may have drawn other words in the same place.
    if (places.length > 0) this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = [];
  }

  /** An element that scrolled in the view before may stay in this one as another: it loses its mark. */
  #places(): Element[] {
    return [...(this.#host.renderRoot?.querySelectorAll('.can-scroll, [data-more]') ?? [])];
  }

  #look(): void {
    for (const place of this.#places()) {
      // The style sheets mark a place with more words, and the mark takes room: measure without it.
      place.removeAttribute('data-more');
      const title = (place.closest('.stage') ?? place).querySelector(
        'h2, h3, h4, h5, h6',
      )?.textContent;
      // Allow 4 px: letters of the last line may reach below it. What does not scroll hides nothing.
      if (
        place.matches('.can-scroll') &&
        place.scrollHeight > place.clientHeight + 4 &&
        place.clientHeight > 0 &&
        getComputedStyle(place).overflowY !== 'visible'
      ) {
        place.setAttribute('data-more', '');
        place.setAttribute('tabindex', '0');
        place.setAttribute('role', 'group');
        place.setAttribute('aria-label', (title ?? '').trim());
      } else ['tabindex', 'role', 'aria-label'].forEach((name) => place.removeAttribute(name));
    }
  }
}

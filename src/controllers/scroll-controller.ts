/** Lets the keyboard reach what scrolls inside a widget, while it does. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Looks at every `.can-scroll` of the host. Where the words are longer than their place it can be
 * focused, under the name of its heading, and the arrow keys scroll it; Safari gives no focus to such
 * a place by itself. Where all is in view it is no stop of the Tab key.
 */
export class ScrollController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #observer: ResizeObserver | undefined;
  #watched: Element[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    if (typeof ResizeObserver === 'function')
      // Not within the browser's own turn: what changes there it reports as an error.
      this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
    host.addController(this);
  }

  hostUpdated(): void {
    const places = this.#places();
    // Its own size, and that of the words in it.
    const watched = places.concat(...places.map(({ children }) => [...children]));
    if (
      watched.length !== this.#watched.length ||
      watched.some((at, i) => at !== this.#watched[i])
    ) {
      this.#observer?.disconnect();
      watched.forEach((at) => this.#observer?.observe(at));
      this.#watched = watched;
    }
    // The same place with other words.
    if (places.length > 0) this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = [];
  }

  #places(): Element[] {
    return [...(this.#host.renderRoot?.querySelectorAll('.can-scroll') ?? [])];
  }

  #look(): void {
    for (const place of this.#places()) {
      const title = place.closest('.stage')?.querySelector('h2, h3, h4, h5, h6')?.textContent;
      // A pixel of rounding.
      if (place.scrollHeight > place.clientHeight + 1 && place.clientHeight > 0) {
        place.setAttribute('tabindex', '0');
        place.setAttribute('role', 'group');
        place.setAttribute('aria-label', (title ?? '').trim());
      } else ['tabindex', 'role', 'aria-label'].forEach((name) => place.removeAttribute(name));
    }
  }
}

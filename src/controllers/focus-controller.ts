/** Moves the focus to an element that the next update draws. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusOptions {
  /**
   * What to scroll into view. `self` (default): the element, as the browser scrolls on focus.
   * `card`: the help card around it with its numbers, if there is room. `screen`: a new screen,
   * from its top.
   */
  show?: 'self' | 'card' | 'screen';
}

export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #wanted: { selector: string; show: FocusOptions['show'] } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** @param selector the first match in the widget gets the focus after the next update */
  next(selector: string, { show = 'self' }: FocusOptions = {}): void {
    this.#wanted = { selector, show };
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    const target = wanted && this.#host.renderRoot.querySelector<HTMLElement>(wanted.selector);
    if (!target) return;
    const { show } = wanted;
    if (show === 'card') target.closest('.help')?.scrollIntoView({ block: 'nearest' });
    target.focus({ preventScroll: show === 'screen' });
    if (show !== 'screen') return;
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
    else target.scrollIntoView({ block: 'nearest' });
  }
}

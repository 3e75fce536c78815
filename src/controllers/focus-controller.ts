/** Moves the focus to what the next update draws. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusOptions {
  /**
   * What has to be seen of it. `self` (default): as the browser scrolls. `card`: the card around it,
   * with its numbers, where there is room. `screen`: the widget from its top, which is a new screen.
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

  /** @param selector of the first element in the widget that gets the focus once it is drawn */
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

/** Moves the focus to an element that the next update draws, and keeps what has it in view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusOptions {
  /**
   * What to scroll into view. `self` (default): the element, as the browser scrolls on focus.
   * `card`: the help card around it with its numbers, if there is room. `screen`: a new screen,
   * from its top, or a whole frame.
   */
  show?: 'self' | 'card' | 'screen';
  /** Gets the focus when nothing matches the first selector. */
  otherwise?: string;
  /** Move the focus only when the update has removed the control that had it. */
  ifLost?: boolean;
}

interface Wanted extends FocusOptions {
  readonly selector: string;
}

/**
 * Scrolls a focused control out from under a sticky shelf or header: Firefox leaves what is seen in
 * part, and Safari scrolls to the edge of the screen. Does nothing for a tap, since nothing may move
 * under a finger, nor for a heading, which a script has focused.
 */
export const showFocused = ({ target }: Event): void => {
  const focused = target as Element;
  if (focused.matches(':focus-visible:not([tabindex="-1"])'))
    focused.scrollIntoView({ block: 'nearest' });
};

export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #wanted: Wanted | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** True while something inside the widget has the focus. */
  get isInside(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  /** @param selector the first match in the widget gets the focus after the next update */
  next(selector: string, options: FocusOptions = {}): void {
    this.#wanted = { ...options, selector };
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (!wanted || (wanted.ifLost && this.isInside)) return;
    const { selector, otherwise, show } = wanted;
    const root = this.#host.renderRoot;
    const target =
      root.querySelector<HTMLElement>(selector) ??
      (otherwise === undefined ? null : root.querySelector<HTMLElement>(otherwise));
    if (show === 'card') target?.closest('.help')?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: show === 'screen' });
    if (show !== 'screen') return;
    // A frame has buttons at its end that must be in view, such as Stop. Its words scroll within it.
    const frame = root.querySelector('.frame');
    if (frame) frame.scrollTop = 0;
    const isAbove = this.#host.getBoundingClientRect().top < 0;
    if (isAbove) this.#host.scrollIntoView({ block: 'start' });
    else frame?.scrollIntoView({ block: 'nearest' });
    if (frame || !isAbove) target?.scrollIntoView({ block: 'nearest' });
  }
}

import { emit } from '../platform/page/emit.js';

/**
 * Tells the page whether an element shows its widget or still its fallback: by the state `ready`, for
 * `:state(ready)` in a style sheet, and by the event `bedside-ready` each time the widget appears.
 */
export class ReadyState {
  readonly #element: HTMLElement;
  readonly #states: CustomStateSet | undefined;
  #isReady = false;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#states = statesOf(element);
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** @param isReady whether the widget is drawn now */
  set(isReady: boolean): void {
    if (isReady === this.#isReady) return;
    this.#isReady = isReady;
    try {
      if (isReady) this.#states?.add('ready');
      else this.#states?.delete('ready');
    } catch {
      // Chrome 90 to 124 take only names with two dashes. The event still tells.
    }
    if (isReady) emit(this.#element, 'bedside-ready');
  }
}

/** Undefined in a browser that has no states (Safari before 17.4), or where a page took them away. */
const statesOf = (element: HTMLElement): CustomStateSet | undefined => {
  try {
    return element.attachInternals().states;
  } catch {
    return undefined;
  }
};

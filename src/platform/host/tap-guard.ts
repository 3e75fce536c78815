/**
 * Lets the second tap of a double tap do nothing. People with a tremor, and people who double-click
 * everything, tap twice: the second tap would answer a question that they have not read. Keys,
 * switches and voice control send clicks without a count, and go on as before.
 */
import { instantNow } from '../device/page-clock.js';

/** A tap sooner than this after a change of screen was meant for the screen before. Milliseconds. */
const settleMs = 500;

export class TapGuard {
  readonly #root: ShadowRoot;
  /** When each button that is never held back came to the screen. */
  readonly #since = new WeakMap<Element, number>();
  #changedAt = -settleMs;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('click', (event) => this.#guard(event as MouseEvent), true);
  }

  /** Call it after another screen was drawn. */
  screenChanged(): void {
    this.#changedAt = instantNow().mono;
    const stop = this.#root.querySelector('[data-at-once]');
    if (stop && !this.#since.has(stop)) this.#since.set(stop, this.#changedAt);
  }

  #guard(event: MouseEvent): void {
    const target = event.target as Element;
    // Children of the page that are shown in the widget belong to the page.
    if (event.detail === 0 || target.getRootNode() !== this.#root) return;
    const now = instantNow().mono;
    const atOnce = target.closest('[data-at-once]');
    if (atOnce && now - (this.#since.get(atOnce) ?? now) >= settleMs) return;
    if (event.detail === 1 && now - this.#changedAt >= settleMs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

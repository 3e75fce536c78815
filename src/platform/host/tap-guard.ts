/**
 * Ignores the second tap of a double tap. People with a tremor, and people who double-click on
 * everything, tap twice: the second tap would answer a question that they have not read. Clicks by
 * key, switch or voice control have no click count and always work.
 */
import { instantNow } from '../device/page-clock.js';

/** Milliseconds. A tap sooner than this after a new screen was meant for the previous screen. */
const settleMs = 500;

export class TapGuard {
  readonly #root: ShadowRoot;
  /** When each `data-at-once` button appeared. Such a button works even in a double tap. */
  readonly #since = new WeakMap<Element, number>();
  #changedAt = -settleMs;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('click', (event) => this.#guard(event as MouseEvent), true);
  }

  /** Call it after a new screen was drawn. */
  screenChanged(): void {
    this.#changedAt = instantNow().mono;
    const stop = this.#root.querySelector('[data-at-once]');
    if (stop && !this.#since.has(stop)) this.#since.set(stop, this.#changedAt);
  }

  #guard(event: MouseEvent): void {
    const target = event.target as Element;
    // Slotted children belong to the page. Never ignore a tap on them.
    if (event.detail === 0 || target.getRootNode() !== this.#root) return;
    const now = instantNow().mono;
    const atOnce = target.closest('[data-at-once]');
    if (atOnce && now - (this.#since.get(atOnce) ?? now) >= settleMs) return;
    if (event.detail === 1 && now - this.#changedAt >= settleMs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

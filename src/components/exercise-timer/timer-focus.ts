/** Tells one screen of the timer from the next, and takes the focus along. */
import type { Exercise } from '../../model/exercise.js';
import { wentWrong } from '../../model/session.js';

/** Firefox scrolls only to what is off the screen, not to what a shelf that sticks there covers. */
export const showFocused = ({ target }: Event): void => {
  const focused = target as Element;
  if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
};

export class ScreenFocus {
  readonly #host: HTMLElement;
  /** What tells this screen from another. It holds answers, so it is nobody else's. */
  #key = '';
  #isNew = false;
  #hadFocus = false;
  /** The screen on which "Show me" was pressed: the next one has to be asked for its pictures anew. */
  #pictured = -1;
  /** How many screens there were: a number, since a page's scripts can read it. */
  count = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get showsPictures(): boolean {
    return this.#pictured === this.count;
  }

  togglePictures(): void {
    this.#pictured = this.showsPictures ? -1 : this.count;
  }

  /** Before a render. */
  look({ session, check }: Exercise): void {
    const { status, round, step, wait } = session;
    const key = [status, round, step, wait?.reason, wait?.asking, check?.answers].join();
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
    this.#isNew = key !== this.#key;
    this.#key = key;
    if (this.#isNew) this.count++;
  }

  /** After it. A new screen takes the focus only from a button that went away with the old one. */
  follow({ session }: Exercise): void {
    const root = this.#host.shadowRoot!;
    if (!this.#isNew || !(this.#hadFocus || wentWrong(session))) return;
    // A question takes it too, though the button pressed for the one before is still there.
    if (root.activeElement && session.status !== 'checking') return;
    const target =
      root.querySelector<HTMLElement>('[tabindex="-1"]') ||
      root.querySelector<HTMLElement>('[data-primary]');
    target?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
    // The whole frame: it holds Stop.
    else {
      root.querySelector('.frame')?.scrollIntoView({ block: 'nearest' });
      target?.scrollIntoView({ block: 'nearest' });
    }
  }
}

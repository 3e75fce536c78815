/** Notices when the timer shows a new screen, and moves the focus to it. */
import type { Exercise } from '../../model/exercise.js';
import { wentWrong } from '../../model/session.js';

/** Scrolls a focused control out from under a sticky shelf. Firefox does not do so by itself. */
export const showFocused = ({ target }: Event): void => {
  const focused = target as Element;
  if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
};

export class ScreenFocus {
  readonly #host: HTMLElement;
  /** Identifies the screen. It contains answers, so it must stay private. */
  #key = '';
  #isNew = false;
  #hadFocus = false;
  /** Number of the screen on which "Show me" was pressed. Pictures close on the next screen. */
  #pictured = -1;
  /** Number of screens so far. Only a number, because the page's scripts can read it. */
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

  /** Call it before drawing. */
  look({ session, check }: Exercise): void {
    const { status, round, step, wait } = session;
    const key = [status, round, step, wait?.reason, wait?.asking, check?.answers].join();
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
    this.#isNew = key !== this.#key;
    this.#key = key;
    if (this.#isNew) this.count++;
  }

  /** Call it after drawing. A new screen takes the focus only if the focused button has disappeared. */
  follow({ session }: Exercise): void {
    const root = this.#host.shadowRoot!;
    if (!this.#isNew || !(this.#hadFocus || wentWrong(session))) return;
    // A new question takes the focus although the pressed button is still there.
    if (root.activeElement && session.status !== 'checking') return;
    const target =
      root.querySelector<HTMLElement>('[tabindex="-1"]') ||
      root.querySelector<HTMLElement>('[data-primary]');
    target?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
    // Show the whole frame, which contains Stop.
    else {
      root.querySelector('.frame')?.scrollIntoView({ block: 'nearest' });
      target?.scrollIntoView({ block: 'nearest' });
    }
  }
}

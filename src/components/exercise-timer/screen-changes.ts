/** Notices a new screen of the timer, and moves the focus to it. */
import type { ReactiveControllerHost } from 'lit';
import { FocusController } from '../../controllers/focus-controller.js';
import type { Exercise } from '../../model/exercise.js';
import { wentWrong } from '../../model/session.js';

export class ScreenChanges {
  readonly #host: ReactiveControllerHost;
  readonly #focus: FocusController;
  /** Identifies the screen. It contains answers, so it must stay private. */
  #key = '';
  /** Number of the screen on which "Show me" was pressed. Pictures close on the next screen. */
  #pictured = -1;
  /** Number of screens so far. Only a number, because the page's scripts can read it. */
  count = 0;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    this.#focus = new FocusController(host);
  }

  get showsPictures(): boolean {
    return this.#pictured === this.count;
  }

  togglePictures(): void {
    this.#pictured = this.showsPictures ? -1 : this.count;
    this.#host.requestUpdate();
  }

  /**
   * Call it before drawing. A new screen takes the focus if the old one had it. A stop for pain or
   * colour always takes it.
   */
  look({ session, check }: Exercise): void {
    const { status, round, step, wait } = session;
    const key = [status, round, step, wait?.reason, wait?.asking, check?.answers].join();
    if (key === this.#key) return;
    this.#key = key;
    this.count++;
    if (!this.#focus.isInside && !wentWrong(session)) return;
    this.#focus.next('[tabindex="-1"]', {
      otherwise: '[data-primary]',
      show: 'screen',
      // A new question takes the focus although the pressed button is still there.
      ifLost: status !== 'checking',
    });
  }
}

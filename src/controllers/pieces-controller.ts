/** Fetches the pieces that a widget fetches on use, and redraws the widget when one arrives. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HelpLink } from '../model/help-actions.js';
import { announce } from '../platform/page/announcer.js';
import { warnOnce } from '../platform/page/console-message.js';
import type { OnUse } from '../platform/start/on-use.js';
import { help } from './help-here.js';
import type { PageController } from './page-controller.js';

/** The words in place of a piece that did not load. `lostNote` in `parts/` draws them. */
export interface LostWords {
  readonly text: unknown;
  /** The line before the links; `undefined` when there are no links. */
  readonly call: unknown;
  /** Numbers that can be dialled. */
  readonly links: readonly HelpLink[];
}

export class PiecesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: Pick<PageController<never>, 'settings' | 'words'>;
  /** The work that `updateComplete` waits for. A piece is the key of its own work. */
  readonly #pending = new Map<unknown, Promise<unknown>>();
  /** Pieces whose files did not load. */
  readonly #lost = new Set<OnUse<unknown>>();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    page: Pick<PageController<never>, 'settings' | 'words'>,
  ) {
    this.#host = host;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#lost.size > 0) addEventListener('online', this.#tryLost);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryLost);
  }

  /**
   * Makes `updateComplete` wait for work.
   * @param work must never reject
   */
  waitFor(work: Promise<void>, key: unknown = work): void {
    this.#pending.set(
      key,
      work.then(() => this.#pending.delete(key)),
    );
  }

  /** True while an update waits for a piece or a document. */
  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** Resolves when everything that is pending now has come or is lost. */
  async settled(): Promise<void> {
    await Promise.all([...this.#pending.values()]);
  }

  /**
   * Returns a piece that the widget wants to show, or `undefined` while it is not here. The first
   * call fetches it, and the widget is drawn again when it arrives. A piece that did not load is
   * fetched again when a person asks for it or the network is back.
   */
  get<T>(piece: OnUse<T>): T | undefined {
    if (!piece.now && !this.#lost.has(piece) && !this.#pending.has(piece))
      this.waitFor(this.#fetch(piece), piece);
    return piece.now;
  }

  async #fetch(piece: OnUse<unknown>): Promise<void> {
    try {
      await piece.load();
    } catch {
      this.#lost.add(piece);
      if (this.#host.isConnected) addEventListener('online', this.#tryLost);
      warnOnce(
        this.#host,
        'a file of the library did not load, so a part of the widget is missing.',
      );
    }
    this.#host.requestUpdate();
  }

  /**
   * Fetches a piece that a person waits for, and announces when it did not load.
   * @returns true when the piece is here
   */
  async ask(piece: OnUse<unknown>): Promise<boolean> {
    this.#lost.delete(piece);
    this.get(piece);
    await this.#host.updateComplete;
    const { words } = this.#page;
    if (this.isLost(piece)) announce(words.text('lost'), words.langOf('lost'));
    return piece.now !== undefined;
  }

  isLost(piece: OnUse<unknown>): boolean {
    return !piece.now && this.#lost.has(piece);
  }

  /** Words for what to do without a piece and whom to call; `undefined` unless it did not load. */
  lostWords(piece: OnUse<unknown>): LostWords | undefined {
    if (!this.isLost(piece)) return undefined;
    const { settings, words } = this.#page;
    const links = (help?.levelLinks('urgent', settings, words) ?? []).filter(({ href }) =>
      href?.startsWith('tel:'),
    );
    return {
      text: words.show('lost'),
      call: links.length > 0 ? words.show('lostCall') : undefined,
      links,
    };
  }

  readonly #tryLost = (): void => {
    removeEventListener('online', this.#tryLost);
    this.#lost.clear();
    this.#host.requestUpdate();
  };
}

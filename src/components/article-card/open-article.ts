/** What an article has once somebody opens it: all of its words, and listen, print and share. */
import type { TemplateResult } from 'lit';
import { ArticleReader } from '../../controllers/article-reader.js';
import type { BedsideElement } from '../../controllers/bedside-element.js';
import { WidthController } from '../../controllers/width-controller.js';
import type { ArticleKey } from '../../i18n/en-article.js';
import type { Sentence } from '../../model/article-speech.js';
import { emit } from '../../platform/page/emit.js';
import { highlight } from '../../platform/page/highlight.js';
import { articleTools } from './article-tools.js';
import type { ArticleView } from './card-view.js';
import { openForPrint, openToRead, openedView, fullView, type FullView } from './full-view.js';

export { openArticleStyles } from './open-article-styles.js';

export class OpenArticle {
  readonly #element: BedsideElement<'article', ArticleKey>;
  readonly #reader: ArticleReader;
  readonly #width: WidthController;
  #linkCopied = false;
  #followed: Sentence | undefined;

  constructor(element: BedsideElement<'article', ArticleKey>) {
    this.#element = element;
    this.#reader = new ArticleReader(element);
    this.#width = new WidthController(element, [60]);
  }

  /** There is room for the contents beside the text. */
  get isWide(): boolean {
    return this.#width.reached > 0;
  }

  /** The whole article, its title with it. */
  full(view: ArticleView): TemplateResult {
    return fullView(this.#view(view));
  }

  /** What an open card shows below itself. */
  below(view: ArticleView): TemplateResult {
    return openedView(this.#view(view));
  }

  /** The card was closed: its Stop button went with the rest. */
  closed(): void {
    if (this.#reader.isReading) this.#reader.stop();
  }

  printing(isPrinting: boolean): void {
    openForPrint(this.#element.renderRoot, isPrinting);
  }

  /** Follows the sentence that is read: its section opens once, and a person may close it. */
  followReading(): void {
    const { at } = this.#reader;
    const before = this.#followed;
    if (at === before) return;
    this.#followed = at;
    const root = this.#element.renderRoot;
    const details =
      root.querySelectorAll<HTMLDetailsElement>('.sections > details')[at?.section ?? -1];
    if (details && at?.section !== before?.section) openToRead(details);
    const block = details
      ? (details.querySelector('[data-reading]') ?? details.querySelector('summary'))
      : at && root.querySelector(at.section === -1 ? '[part=summary]' : '[part=not-for]');
    highlight(root, block ?? undefined, at?.text);
  }

  #view(view: ArticleView): FullView {
    const { document, words, title } = view;
    const reader = this.#reader;
    const { isReading } = reader;
    return {
      ...view,
      isWide: this.isWide,
      onSection: (section, open) =>
        emit(this.#element, 'bedside-section-toggle', { section, open }),
      reading: reader.at,
      stop: isReading ? () => reader.stop() : undefined,
      tools: articleTools({
        words,
        title,
        linkCopied: this.#linkCopied,
        onCopied: () => {
          this.#linkCopied = true;
          this.#element.requestUpdate();
        },
        canListen: reader.canRead(document),
        isReading,
        onListen: () => (isReading ? reader.stop() : reader.start(document)),
      }),
    };
  }
}

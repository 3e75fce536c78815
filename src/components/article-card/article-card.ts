import { html } from 'lit';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { ArticleReader } from '../../controllers/article-reader.js';
import { articleData } from '../../model/article-data.js';
import type { ArticleDocument } from '../../model/article-document.js';
import type { Sentence } from '../../model/article-speech.js';
import { checkArticle } from '../../model/check-document.js';
import { warnPageOnce } from '../../platform/console-message.js';
import { emit } from '../../platform/emit.js';
import { onPrint } from '../../platform/print-time.js';
import { highlight } from '../../platform/highlight.js';
import { hideStructuredData, showStructuredData } from '../../platform/structured-data.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { controls } from '../../styles/controls.js';
import { articleCardStyles } from './article-card-styles.js';
import { articleTools } from './article-tools.js';
import { cardView, fullView, openForPrint, openToRead, type ArticleView } from './article-view.js';

/**
 * A health article: a card with title and summary that leads to it, or the whole of it with its
 * warnings, drawings and sources.
 *
 * @element bedside-article-card
 *
 * @slot - Shown until the article is ready, and when its document can't be used.
 * @slot image - A picture in place of the drawing.
 * @slot actions - Further links.
 *
 * @fires {CustomEvent<{ section: string, open: boolean }>} bedside-section-toggle - A section was opened or closed.
 * @fires {CustomEvent<{ message: string }>} bedside-error - The document can't be used.
 *
 * @csspart root - Everything.
 * @csspart image - The picture's ground.
 * @csspart title - The title.
 * @csspart summary - The summary.
 * @csspart byline - Who wrote it, and what it is based on.
 * @csspart section - A section.
 * @csspart warning - A warning.
 * @csspart figure - A drawing with its caption.
 * @csspart sources - The list of sources.
 * @csspart drawing - A drawing.
 * @csspart heading - A heading inside.
 * @csspart tools - Listen, print and share.
 * @csspart listen - Listen, or stop.
 * @csspart print - Print.
 * @csspart share - Share.
 * @csspart contents - The list of sections of a long article.
 * @csspart foot - Document, version, language, review.
 *
 * @cssprop [--bedside-accent=#0b595f] - Links.
 * @cssprop [--bedside-surface=#fffdf8] - Background.
 * @cssprop [--bedside-ink=#1c2b30] - Text and drawn lines.
 * @cssprop [--bedside-font=inherit] - Font family.
 * @cssprop [--bedside-radius=1.375em] - Corner of the widget.
 *
 * @example
 * <bedside-article-card layout="full"></bedside-article-card>
 */
export class BedsideArticleCard extends BedsideElement<'article'> {
  static override properties = {
    layout: {},
    heading: {},
    summary: {},
    href: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
  };

  static override styles = [controls, legDrawingStyles, articleCardStyles];

  /** `card` (default) or `full`. */
  declare layout: string | null;
  /** A title in place of the document's. */
  declare heading: string | null;
  /** A summary in place of the document's. */
  declare summary: string | null;
  /** Where the card leads; without it the article opens in place. */
  declare href: string | null;

  /** Adds one schema.org MedicalWebPage to the page, for search engines. */
  declare structuredData: boolean;

  readonly #reader = new ArticleReader(this);
  #isOpen = false;
  #isPrinting = false;
  #linkCopied = false;
  #stopPrint: (() => void) | undefined;
  #followed: Sentence | undefined;

  constructor() {
    super('article', checkArticle);
    this.layout = this.heading = this.summary = this.href = null;
    this.structuredData = false;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    // Its Stop button goes with the rest.
    if (!this.#isOpen && this.#reader.isReading) this.#reader.stop();
    this.requestUpdate();
  };

  readonly #onSection = (section: string, open: boolean): void => {
    emit(this, 'bedside-section-toggle', { section, open });
  };

  readonly #onCopied = (): void => {
    this.#linkCopied = true;
    this.requestUpdate();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    hideStructuredData(this);
    this.#stopPrint?.();
  }

  /** Follows the sentence that is read: its section opens once, and a person may close it. */
  #followReading(): void {
    const { at } = this.#reader;
    const before = this.#followed;
    if (at === before) return;
    this.#followed = at;
    const root = this.renderRoot;
    const details =
      root.querySelectorAll<HTMLDetailsElement>('.sections > details')[at?.section ?? -1];
    if (details && at?.section !== before?.section) openToRead(details);
    const block = details
      ? (details.querySelector('[data-reading]') ?? details.querySelector('summary'))
      : at && root.querySelector('[part=summary]');
    highlight(root, block ?? undefined, at?.text);
  }

  protected override updated(): void {
    const { document } = this;
    this.#followReading();
    // An element that is gone still draws what was under way.
    if (!document || !this.structuredData || !this.isConnected) {
      hideStructuredData(this);
      return;
    }
    const data = articleData(document, {
      url: location.href.replace(/[?#].*$/, ''),
      title: this.heading ?? document.title,
      summary: this.summary ?? document.summary,
      signOff: this.signOff,
    });
    if (!showStructuredData(this, data))
      this.warn('structured-data stands on another article of this page; one is enough.');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#stopPrint = onPrint((isPrinting) => {
      this.#isPrinting = isPrinting;
      this.requestUpdate();
      void this.updateComplete.then(() => openForPrint(this.renderRoot, isPrinting));
    });
  }

  protected override renderWidget(document: ArticleDocument): unknown {
    const layout = this.oneOf('layout', this.layout, ['card', 'full'], 'card');
    const foot = footWords(document, this.signOff, this.words);
    if (foot.problem) warnPageOnce(this, foot.problem);
    const view: ArticleView = {
      document,
      words: this.words,
      titleLevel: this.titleLevel,
      title: this.heading ?? document.title,
      summary: this.summary ?? document.summary,
      href: this.safeHref('href', this.href),
      isOpen: this.#isOpen || this.#isPrinting,
      onToggle: this.#toggle,
      onSection: this.#onSection,
      reading: this.#reader.at,
      stop: this.#reader.isReading ? () => this.#reader.stop() : undefined,
      tools: () =>
        articleTools({
          words: this.words,
          title: this.heading ?? document.title,
          lang: document.lang,
          linkCopied: this.#linkCopied,
          onCopied: this.#onCopied,
          canListen: this.#reader.canRead(document),
          isReading: this.#reader.isReading,
          onListen: () =>
            this.#reader.isReading ? this.#reader.stop() : this.#reader.start(document),
        }),
    };
    return html`<article class=${layout} aria-labelledby="title">
      ${layout === 'full' ? fullView(view) : cardView(view)} ${documentFoot(foot)}
    </article>`;
  }
}

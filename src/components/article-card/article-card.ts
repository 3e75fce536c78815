import { html, nothing, type PropertyValues } from 'lit';
import { oneOf, reflected, safeHref, thereOrNot } from '../../controllers/attribute-readers.js';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { helpPart } from '../../controllers/help-piece.js';
import { enArticle, type ArticleKey } from '../../i18n/en-article.js';
import { articleFigure } from '../../model/article-figure.js';
import { warnPageOnce } from '../../platform/page/console-message.js';
import { restOf } from '../../platform/library/languages.js';
import { OnUse } from '../../platform/start/on-use.js';
import { onPrint } from '../../platform/device/print-time.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { lostNote } from '../../parts/lost-note.js';
import { awaitsDrawing, pictureView, type Draw } from '../../parts/pictures.js';
import { controls } from '../../styles/controls.js';
import { articleCardStyles } from './article-card-styles.js';
import { cardView, type ArticleView } from './card-view.js';
import type { OpenArticle } from './open-article.js';
import type { ShownArticle } from '../../model/shown-document.js';

const openArticle = new OnUse(() => import('./open-article.js'));
const structuredArticle = new OnUse(() => import('./structured-article.js'));

/** Detail of the event `bedside-section-toggle`. */
export interface SectionToggleDetail {
  /** Id of the section in the document. */
  section: string;
  open: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'bedside-article-card': BedsideArticleCard;
  }
  interface GlobalEventHandlersEventMap {
    'bedside-section-toggle': CustomEvent<SectionToggleDetail>;
  }
}

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
 * @fires bedside-ready - The widget is drawn in place of its fallback.
 * @fires {CustomEvent<{ message: string }>} bedside-error - The document can't be used.
 *
 * @csspart root - Everything.
 * @csspart image - The picture's ground.
 * @csspart title - The title.
 * @csspart summary - The summary.
 * @csspart not-for - Who the article is not for.
 * @csspart byline - Who wrote it, and what it is based on.
 * @csspart section - A section.
 * @csspart to-widget - From a section to the checklist or timer that it is about.
 * @csspart warning - A warning.
 * @csspart help-card - A list of signs that need help, with whom to call.
 * @csspart level - The plate with the level's word.
 * @csspart actions - The links to call or book.
 * @csspart action - One of these links.
 * @csspart figure - A drawing with its caption.
 * @csspart show-video - Show the video: of a document's own.
 * @csspart video - That video.
 * @csspart sources - The list of sources.
 * @csspart drawing - A drawing.
 * @csspart heading - A heading inside.
 * @csspart tools - Listen, print and share.
 * @csspart listen - Listen, or stop.
 * @csspart print - Print.
 * @csspart share - Share.
 * @csspart lost - What to do where the article could not be loaded.
 * @csspart contents - The list of sections of a long article.
 * @csspart foot - Document, version, language, review.
 *
 * @cssprop [--bedside-accent=#0b595f] - Links.
 * @cssprop [--bedside-surface=#fffdf8] - Background.
 * @cssprop [--bedside-ink=#1c2b30] - Text and drawn lines.
 * @cssprop [--bedside-font=inherit] - Font family.
 * @cssprop [--bedside-radius=1.375em] - Corner of the widget.
 * @cssprop [--bedside-scroll-margin=0] - Room for a page's sticky header when the widget is scrolled to.
 *
 * @example
 * <bedside-article-card layout="full"></bedside-article-card>
 */
export class BedsideArticleCard extends BedsideElement<'article', ArticleKey> {
  static override properties = {
    layout: reflected,
    heading: {},
    summary: {},
    href: {},
    for: {},
    structuredData: { type: Boolean, converter: thereOrNot, attribute: 'structured-data' },
  };

  static override styles = [controls, legDrawingStyles, articleCardStyles];

  /** `card` (default): title, summary and "Read more". `full`: the whole article. */
  declare layout: 'card' | 'full' | null;
  /** Title to show instead of the document's. */
  declare heading: string | null;
  /** Summary to show instead of the document's. */
  declare summary: string | null;
  /** Address that the card leads to. Without it the article opens in place. */
  declare href: string | null;
  /**
   * Ids of the page's checklist and timers, with spaces or commas between. Sections that are about one of
   * them (`leadsTo` in the document) lead to it. An id that nothing of that kind has gives a warning.
   */
  declare for: string | null;

  /**
   * Adds one schema.org `MedicalWebPage` to the page, for search engines. It names a reviewer only when
   * somebody approved the document.
   */
  declare structuredData: boolean;

  #layout: 'card' | 'full' = 'card';
  /** `href`, where it may become a link. */
  #link: string | undefined;
  #isOpen = false;
  #isPrinting = false;
  /** True when the whole article is needed: in full layout, opened by a person, or printed. */
  #isWhole = false;
  #opened: OpenArticle | undefined;
  #stopPrint: (() => void) | undefined;

  constructor() {
    super('article', enArticle);
    this.layout = this.heading = this.summary = this.href = this.for = null;
    this.structuredData = false;
  }

  /** Brings the sections of a built-in article, and its sources. */
  get #rest(): OnUse<unknown> | undefined {
    return this.healthDocument && restOf(this.healthDocument);
  }

  /** What an opened article needs: what draws it, and its text. */
  get #parts(): OnUse<unknown>[] {
    const rest = this.#rest;
    return rest ? [openArticle, rest] : [openArticle];
  }

  /** Draws the article, where all of it is here. */
  get #open(): OpenArticle | undefined {
    return this.#isWhole && !this.#rest ? this.#opened : undefined;
  }

  readonly #toggle = (): void => {
    // The piece may have failed to load. A second press tries again.
    this.#isOpen = !this.#isOpen || !this.#open;
    if (this.#isOpen) void this.#askForParts();
    else this.#opened?.closed();
    this.requestUpdate();
  };

  async #askForParts(): Promise<void> {
    for (const part of this.#parts) if (!(await this.pieces.ask(part))) return;
  }

  readonly #close = (): void => {
    this.#toggle();
    // The button that was pressed disappears with the article, so move the focus.
    this.#opened?.focusCard();
  };

  readonly #draw: Draw = (...what) => this.drawBy(pictureView, ...what);

  readonly #onImage = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#stopPrint = onPrint((isPrinting) => {
      this.#isPrinting = isPrinting;
      this.requestUpdate();
      void this.updateComplete.then(() => this.#opened?.printing(isPrinting));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    structuredArticle.now?.hideStructuredData(this);
    this.#stopPrint?.();
    this.#opened?.removed();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.healthDocument) return;
    this.#layout = oneOf(this, 'layout', this.layout, ['card', 'full'], 'card');
    this.#link = safeHref(this, 'href', this.href);
    this.#isWhole =
      this.#layout === 'full' || ((this.#isOpen || this.#isPrinting) && this.#link === undefined);
    if (this.#isWhole) this.#useOpenArticle();
  }

  /** The piece that draws the whole article, once it has been fetched. */
  #useOpenArticle(): void {
    const rest = this.#rest;
    if (rest) this.pieces.get(rest);
    const piece = this.pieces.get(openArticle);
    if (!piece || this.#opened) return;
    this.#opened = new piece.OpenArticle(this);
    this.addStyles(...piece.openArticleStyles);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('for')) this.#opened?.checkFor();
    this.#opened?.followReading();
    const { healthDocument } = this;
    const problem = healthDocument && footWords(healthDocument, this.signOff, this.words).problem;
    if (problem && !this.#isElsewhere(healthDocument)) warnPageOnce(this, problem);
    // A removed element may still finish an update that was under way.
    const isShown = healthDocument !== undefined && this.isConnected;
    // A card that leads elsewhere needs no more; another is read, or printed, where there may be no network.
    if (isShown && this.href === null) {
      this.#parts.forEach((part) => part.loadAhead());
      // An opened article shows numbers, and so does the note in place of one that can't be had. The web
      // team hears at once of a number that is wrong.
      if (!helpPart.now) helpPart.use(() => this.isConnected && this.readContacts());
    }
    if (isShown && this.structuredData) this.#structure(healthDocument);
    else structuredArticle.now?.hideStructuredData(this);
  }

  #structure(article: ShownArticle): void {
    // It names the sources.
    const rest = this.#rest;
    if (rest) this.pieces.get(rest);
    const piece = this.pieces.get(structuredArticle);
    if (!piece || rest) return;
    piece.structure(this, article, this.signOff);
  }

  /**
   * A card with words of the page's own that leads to a page of its own shows nothing of the document.
   */
  #isElsewhere({ title }: ShownArticle): boolean {
    const hasOwnWords = (this.heading ?? title) !== title && this.summary !== null;
    return this.#layout === 'card' && hasOwnWords && this.#link !== undefined;
  }

  protected override renderWidget(article: ShownArticle): unknown {
    const title = this.heading ?? article.title;
    const isOwn = title === article.title;
    if (isOwn && awaitsDrawing(this.pieces, [articleFigure(article)])) return undefined;
    const isElsewhere = this.#isElsewhere(article);
    const foot = footWords(article, this.signOff, this.words);
    const view: ArticleView = {
      article,
      words: this.words,
      scene: this.sceneIn(article),
      titleLevel: this.titleLevel,
      title,
      summary: this.summary ?? article.summary,
      isOwn,
      href: this.#link,
      hasImage: this.querySelector(':scope > [slot="image"]') !== null,
      onImage: this.#onImage,
      draw: this.#draw,
      onToggle: this.#toggle,
      onClose: this.#close,
    };
    const open = this.#open;
    const lost = this.#parts.find((part) => this.pieces.isLost(part));
    const isFull = this.#layout === 'full' && open !== undefined;
    // In full there is nothing of it to be shown before: the children stay. Where there are none, an
    // article that can't be had is a card that says so.
    const isMissing = this.#layout === 'full' && !open;
    if (isMissing && (hasWords(this) || !lost)) return undefined;
    const shape = isFull ? 'full' : 'card';
    return html`<article class=${open?.isWide ? `${shape} wide` : shape} aria-labelledby="title">
      ${isFull ? open.full(view) : cardView(view, open?.below(view))}
      ${this.#isWhole && lost ? lostNote(this.pieces.lostWords(lost)) : nothing}
      ${documentFoot(foot, isElsewhere)}
    </article>`;
  }
}

/** True when the element has fallback children to show. */
const hasWords = ({ childNodes }: Node): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && node.localName !== 'script'
      : node.nodeType === 3 && node.nodeValue!.trim(),
  );

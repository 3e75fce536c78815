/**
 * The base class of the four widgets. It holds what they share: the attributes, the document, the
 * fallback children, and the shadow root that no host style reaches. A controller, a part or the
 * widget itself does everything else.
 */
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { Messages } from '../i18n/en.js';
import type { DocumentKind } from '../model/check-document.js';
import type { CommonDocument } from '../model/document.js';
import type { OwnLevels } from '../model/own-levels.js';
import type { HelpContacts } from '../model/help-actions.js';
import { tallScriptOf } from '../model/language-tag.js';
import type { ShownKinds } from '../model/shown-document.js';
import { translating } from '../platform/library/languages.js';
import { announce, holdAnnouncer, releaseAnnouncer } from '../platform/page/announcer.js';
import { otherLanguages } from './other-languages.js';
import { reportError, warnOnce } from '../platform/page/console-message.js';
import { keepFocusInView } from '../platform/page/focus-in-view.js';
import { drawInTurn, isPageStarting } from '../platform/page/frame-turns.js';
import type { LangOf } from '../platform/page/language-marks.js';
import { ForeignChanges } from '../platform/host/foreign-changes.js';
import { isMonospaceAt } from '../platform/host/host-font.js';
import { keepInput } from '../platform/host/own-input.js';
import { isPageBuild } from '../platform/start/page-build.js';
import { adoptSheets, makeSheets } from '../platform/host/style-sheets.js';
import { TapGuard } from '../platform/host/tap-guard.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { reflected, tidyAttributes, titleLevelOf } from './attribute-readers.js';
import { signOffOf, type SignOff } from './sign-off.js';
import { DocumentController } from './document-controller.js';
import { help } from './help-here.js';
import type { HelpScene } from './help-words.js';
import { PageController, type Theme } from './page-controller.js';
import { PiecesController } from './pieces-controller.js';
import type { OnUse } from '../platform/start/on-use.js';
import { ReadyState } from './ready-state.js';
import type { OwnEnglish, Words } from './words.js';

/** Level of a title, as an attribute or a number. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/** The detail of a `bedside-error` event. */
export interface ErrorDetail {
  /** Says what is wrong with the document, in the same words as the console. */
  message: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bedside-error': CustomEvent<ErrorDetail>;
    'bedside-ready': CustomEvent<null>;
  }
}

export abstract class BedsideElement<
  K extends DocumentKind,
  W extends keyof Messages = never,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: reflected,
    topic: reflected,
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    approvedBy: { attribute: 'approved-by' },
    approvedOn: { attribute: 'approved-on' },
    approvedLang: { attribute: 'approved-lang' },
    approvedHash: { attribute: 'approved-hash' },
    content: { attribute: false },
  };

  /** Address of a JSON document that replaces the built-in one. */
  declare src: string | null;
  /** What the built-in document is about, `night-leg-numbness` (default). The file of another topic must be on the page, or `addTopic` must have added it. */
  declare topic: string | null;
  /** Colours, `light` (default). `auto` follows the reader's device. */
  declare theme: Theme | null;
  /** Level of the widget's title, `2` (default), so that it fits the headings of the page. */
  declare headingLevel: HeadingLevel | null;
  /** Who at the hospital signed the document. Takes the place of the draft mark. */
  declare approvedBy: string | null;
  /** Day on which the hospital signed the document, as an ISO date like `2026-12-01`. */
  declare approvedOn: string | null;
  /** Languages that were signed, as tags: `en ml`. When not set, the page's language when `approved-by` came. */
  declare approvedLang: string | null;
  /** Hash of the content that was signed, from the sign-off sheet of the editor. With other content the foot says that it is a draft. Several, one a language, have spaces between. */
  declare approvedHash: string | null;
  /** The health document as an object. It wins over `src`, JSON between the tags and the built-in one. */
  declare content: unknown;

  protected readonly page: PageController<W>;
  protected readonly pieces: PiecesController;
  /** Level of the title, 2 to 6. The headings below the title have the next levels. */
  protected titleLevel = 2;
  /** The hospital's own sign-off: the widget's, else the site's. Nobody's where other content was signed. */
  protected signOff: SignOff | undefined;
  /** The numbers and addresses for help that the widget can show. */
  protected contacts: HelpContacts = {};
  readonly #documents: DocumentController<K>;
  /** Elements that are marked as of another language than the document. */
  #marked: Element[] = [];
  readonly #ready = new ReadyState(this);
  /** Language of the page when `approved-by` came. */
  #signedIn = 'en';
  readonly #cameWithPage = isPageBuild && isPageStarting();
  #healthDocument: ShownKinds[K] | undefined;
  #theme: Theme = 'light';
  #isMonospace: boolean | undefined;
  readonly #laterStyles: CSSResult[] = [];
  #hasStyles = false;
  #isDrawn = false;
  #isHeld = false;
  #foreign: ForeignChanges | undefined;
  #taps: TapGuard | undefined;
  #screen: string | undefined;

  /** @param english the widget's own words in English */
  constructor(kind: K, english: OwnEnglish<W>) {
    super();
    this.page = new PageController(this, english);
    this.src = this.topic = this.theme = this.headingLevel = this.approvedBy = null;
    this.approvedOn = this.approvedLang = this.approvedHash = null;
    this.pieces = new PiecesController(this, this.page);
    this.#documents = new DocumentController(this, kind, this.pieces);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    holdAnnouncer();
    // The element may have new ancestors now. The next update looks again.
    this.#isMonospace = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseAnnouncer();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    keepInput(root);
    this.#taps = new TapGuard(root);
    keepFocusInView(root);
    // The children stay on the screen until the first render.
    showChildren(root);
    return root;
  }

  /** While the page loads, each first render has a turn. The children stay on the screen until then. */
  protected override scheduleUpdate(): void | Promise<void> {
    const draw = () => super.scheduleUpdate() as undefined;
    return this.hasUpdated || !this.#cameWithPage
      ? draw()
      : drawInTurn(() => this.#prepare(), draw);
  }

  /**
   * Does what the first render would wait for, and draws nothing. Not called for a widget that came
   * after the page was loaded: the render then does all by itself.
   */
  #prepare(): void {
    makeSheets(this.renderRoot as ShadowRoot, this.#styles);
    this.#documents.look(this.page.wanted);
    this.#useFound();
    if (this.#healthDocument) this.useDocument(this.#healthDocument);
  }

  /** An update is complete when the widget has fetched and drawn every piece that it needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const isDone = await super.getUpdateComplete();
      if (!this.pieces.isPending) return isDone;
      await this.pieces.settled();
    }
  }

  #prepareRoot(): void {
    const root = this.renderRoot as ShadowRoot;
    root.textContent = '';
    this.#adoptStyles();
    this.renderOptions.renderBefore ??= root.firstChild;
  }

  #adoptStyles(): void {
    this.#hasStyles = true;
    adoptSheets(this.renderRoot as ShadowRoot, this.#styles);
  }

  get #styles(): CSSResult[] {
    return [
      // Keep the tokens after the reset: its `all: initial` would remove their colour scheme.
      reset,
      tokens,
      ...((this.constructor as typeof LitElement).elementStyles as CSSResult[]),
      ...this.#laterStyles,
    ];
  }

  /** Adds the styles of a piece that was fetched on use. */
  protected addStyles(...styles: CSSResult[]): void {
    this.#laterStyles.push(...styles);
    if (this.#hasStyles) this.#adoptStyles();
  }

  /**
   * A piece, which is fetched if it is not here. The children stay until it is here or lost, so that nothing moves when it comes.
   * A widget that is shown already stays too.
   * @returns `undefined` while it is not here
   */
  #fetched<T>(piece: OnUse<T>): T | undefined {
    const found = this.pieces.get(piece);
    if (!found) this.#isHeld ||= !this.#ready.isReady && !this.pieces.isLost(piece);
    return found;
  }

  /**
   * Draws something by a piece that has a look of its own. The first render waits for it.
   * @returns `undefined` while it is not here
   */
  protected drawBy<What extends unknown[], T>(
    piece: OnUse<{
      readonly styles: CSSResult[];
      draw(
        ground: { host: LitElement; theme: Theme; words: Words<W>; screen: string },
        ...what: What
      ): T;
    }>,
    ...what: What
  ): T | undefined {
    const found = this.#fetched(piece);
    if (found && !this.#laterStyles.includes(found.styles[0]!)) this.addStyles(...found.styles);
    const { words, screen } = this;
    return found?.draw({ host: this, theme: this.#theme, words, screen }, ...what);
  }

  /** The browser drops the root's sheets whenever the element moves into another document. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#prepareRoot();
    this.#isDrawn = false;
    this.#foreign?.undo();
    super.update(changed);
    const marks = translating.now;
    if (marks)
      this.#marked = marks.markLanguages(this.renderRoot, this.#otherLanguages(), this.#marked);
    this.#foreign ??= new ForeignChanges(this.renderRoot as ShadowRoot);
    this.#foreign.forget();
    this.#isDrawn = true;
    const { screen } = this;
    if (this.#screen !== undefined && screen !== this.#screen) this.screenChanged();
    this.#screen = screen;
  }

  #otherLanguages(): LangOf | undefined {
    return otherLanguages(this.#healthDocument, this.words.others);
  }

  /** Where the help cards of the document stand. */
  protected sceneIn(
    healthDocument: CommonDocument & { levels?: OwnLevels | undefined },
  ): HelpScene {
    const { lang, id, levels } = healthDocument;
    return { contacts: this.contacts, words: this.words, lang, topic: id, levels };
  }

  /**
   * Says texts of the document and of the words to a screen reader, each in its own language.
   * @param isPrivate as in `announce`
   */
  protected announce(texts: readonly (string | undefined)[], isPrivate = false): void {
    const { lang } = this.#healthDocument as unknown as CommonDocument;
    const langOf = this.#otherLanguages();
    announce(
      texts.flatMap((text) =>
        text ? { text: this.words.sentences(text), lang: langOf?.(text) ?? lang } : [],
      ),
      lang,
      isPrivate,
    );
  }

  /**
   * Names the present screen. When the name changes, the widget ignores taps for a moment. A script
   * of the page can read the name, so it must not contain an answer.
   */
  protected get screen(): string {
    return '';
  }

  /**
   * Ignores taps for a moment. A widget whose screens depend on answers calls this itself after it
   * has drawn a new screen, since it may not name that screen in `screen`.
   */
  protected screenChanged(): void {
    this.#taps?.screenChanged();
  }

  /**
   * Reports an error that a script of the host caused. When the drawing itself failed, it shows the
   * children again. When only a later step failed (moving the focus, say), it keeps the drawing:
   * somebody may be in a session.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const what = this.#isDrawn ? 'is drawn, but not all of it works' : 'could not be drawn';
      const rest = this.#isDrawn ? '' : ' The children stay.';
      reportError(this, `${what} on this page (${String(error)}).${rest}`);
      if (!this.#isDrawn) showChildren(this.renderRoot as ShadowRoot);
    }
    this.#ready.set(this.renderRoot.querySelector('.root') !== null);
  }

  protected override willUpdate(changed: PropertyValues): void {
    tidyAttributes(this, changed);
    // A reader may change the page's language later, to one that nobody has signed.
    if (changed.has('approvedBy')) this.#signedIn = this.page.wanted;
    this.#documents.look(this.page.wanted);
    this.#useFound();
    if (!this.#healthDocument) return;
    const healthDocument = this.#healthDocument as CommonDocument;
    this.words.others.clear();
    this.words.around = healthDocument.lang;
    this.titleLevel = titleLevelOf(this, this.headingLevel);
    this.signOff = signOffOf(
      this,
      this.page.settings,
      this.pieces,
      healthDocument,
      this.#documents.isBuiltIn,
      this.#signedIn,
    );
    this.contacts = this.readContacts();
    this.#isHeld = false;
    if (help?.hasUnread(this.contacts)) this.#fetched(help.numberReader);
    this.#theme = this.page.theme(this.theme);
    this.#isMonospace ??= isMonospaceAt(this);
    this.useDocument(this.#healthDocument);
  }

  #useFound(): void {
    const { found } = this.#documents;
    if (found.status === 'pending') return;
    const next = found.status === 'ready' ? found.document : undefined;
    if (next !== this.#healthDocument && (!this.#healthDocument || this.acceptsDocument(next)))
      this.#healthDocument = next;
  }

  /** Reads the site's numbers and addresses. A widget that has its own overrides this. */
  protected readContacts(): HelpContacts {
    return help?.contactsOf(this, this.page.settings) ?? {};
  }

  /** The health document that is shown; `undefined` until there is one. */
  protected get healthDocument(): ShownKinds[K] | undefined {
    return this.#healthDocument;
  }

  /**
   * Decides whether a new document replaces the present one now.
   * @param _next `undefined` when the new document is unusable
   */
  protected acceptsDocument(_next: ShownKinds[K] | undefined): boolean {
    return true;
  }

  /** Makes ready, before each render, what the widget shows of its document. */
  protected useDocument(_document: ShownKinds[K]): void {}

  protected get words(): Words<W> {
    return this.page.words;
  }

  protected warn(message: string): void {
    warnOnce(this, message);
  }

  /** Draws the widget. Returns `undefined` while a piece is missing; the children stay then. */
  protected abstract renderWidget(healthDocument: ShownKinds[K]): unknown;

  protected override render(): unknown {
    const healthDocument = this.#healthDocument;
    const widget = healthDocument && !this.#isHeld && this.renderWidget(healthDocument);
    // A voice reads what is not marked in the wrong language.
    if (this.words.others.size > 0) this.#fetched(translating);
    // What is drawn may have asked for a piece.
    if (!widget || this.#isHeld) return html`<slot></slot>`;
    const { lang } = healthDocument as CommonDocument;
    const dir = this.page.directionFor(lang);
    return html`<div
      class="root"
      part="root"
      lang=${lang}
      dir=${dir}
      data-theme=${this.#theme}
      data-script=${tallScriptOf(lang) ?? nothing}
      data-mono=${this.#isMonospace ? '' : nothing}
    >
      ${widget}
    </div>`;
  }
}

/** Replaces everything in the root by the fallback children. */
const showChildren = (root: ShadowRoot): void => {
  root.textContent = '';
  root.appendChild(document.createElement('slot'));
};

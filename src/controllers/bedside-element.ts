/**
 * What the four widgets share: the attributes, the document, the fallback children, the root that
 * no host style reaches. Everything else is a controller's, a part's or the widget's own.
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
import type { HelpContacts } from '../model/help-actions.js';
import { directionOf } from '../model/language-tag.js';
import type { ShownKinds } from '../model/shown-document.js';
import { announce, holdAnnouncer, releaseAnnouncer } from '../platform/page/announcer.js';
import { builtInDocument, englishIn } from '../platform/library/languages.js';
import { reportError, warnOnce } from '../platform/page/console-message.js';
import { keepFocusInView } from '../platform/page/focus-in-view.js';
import { frameTurn, isPageStarting } from '../platform/page/frame-turns.js';
import { ForeignChanges } from '../platform/host/foreign-changes.js';
import { isMonospaceAt } from '../platform/host/host-font.js';
import { keepInput } from '../platform/host/own-input.js';
import { isPageBuild } from '../platform/start/page-build.js';
import { adoptSheets } from '../platform/host/style-sheets.js';
import { TapGuard } from '../platform/host/tap-guard.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { signOffOf, tidyAttributes, titleLevelOf, type SignOff } from './attribute-readers.js';
import { DocumentController } from './document-controller.js';
import { contactsOf } from './help-contacts.js';
import { LanguageMarks } from './language-marks.js';
import { PageController, type Theme } from './page-controller.js';
import { PiecesController } from './pieces-controller.js';
import type { OwnEnglish, Words } from './words.js';

/** Level of a title, as an attribute or a number. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/** What `bedside-error` tells. */
export interface ErrorDetail {
  /** What is wrong with the document, as in the console. */
  message: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bedside-error': CustomEvent<ErrorDetail>;
  }
}

export abstract class BedsideElement<
  K extends DocumentKind,
  W extends keyof Messages = never,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    approvedBy: { attribute: 'approved-by' },
    approvedOn: { attribute: 'approved-on' },
    approvedLang: { attribute: 'approved-lang' },
    content: { attribute: false },
  };

  /** Address of a JSON document, in place of the built-in one. */
  declare src: string | null;
  /** `light` (default), `dark` or `auto`. */
  declare theme: Theme | null;
  /** Level of the widget's title, 2 (default) to 6. */
  declare headingLevel: HeadingLevel | null;
  /** Who at the hospital signed the document; takes the place of the draft mark. */
  declare approvedBy: string | null;
  /** When, as an ISO date. */
  declare approvedOn: string | null;
  /** Languages that were signed: `en ml`. The one of the page when `approved-by` came, if not set. */
  declare approvedLang: string | null;
  /** The document as an object; wins over `src`, child JSON and the built-in one. */
  declare content: unknown;

  protected readonly page: PageController<W>;
  protected readonly pieces: PiecesController;
  /** Level of the title; the headings below it go on from there. */
  protected titleLevel = 2;
  /** The hospital's own sign-off, of the widget or the site. */
  protected signOff: SignOff | undefined;
  /** Whom the widget can name. */
  protected contacts: HelpContacts = {};
  readonly #documents: DocumentController<K>;
  readonly #marks = new LanguageMarks();
  /** Language of the page when `approved-by` came. */
  #signedIn = 'en';
  readonly #cameWithPage = isPageBuild && isPageStarting();
  #document: ShownKinds[K] | undefined;
  #theme: Theme = 'light';
  #isMonospace: boolean | undefined;
  readonly #laterStyles: CSSResult[] = [];
  #isDrawn = false;
  #foreign: ForeignChanges | undefined;
  #taps: TapGuard | undefined;
  #screen: string | undefined;

  /** @param english the widget's own words in English */
  constructor(kind: K, english: OwnEnglish<W>) {
    super();
    this.page = new PageController(this, english);
    this.src = this.theme = this.headingLevel = this.approvedBy = null;
    this.approvedOn = this.approvedLang = null;
    this.pieces = new PiecesController(this, this.page);
    this.#documents = new DocumentController(this, kind, this.pieces);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    holdAnnouncer();
    // Its ancestors may be others now.
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
    // Until the first render.
    showChildren(root);
    return root;
  }

  /**
   * Four widgets drawn in one task would hold up a cheap phone for half a second. So while a page
   * loads, each first render has a frame of its own, and the children are shown until then.
   */
  protected override scheduleUpdate(): void | Promise<void> {
    const draw = () => super.scheduleUpdate() as undefined;
    const takesTurn = !this.hasUpdated && this.#cameWithPage;
    return takesTurn ? frameTurn().then(draw) : draw();
  }

  /** An update is complete once what it fetches has come, and is drawn. */
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
    adoptSheets(this.renderRoot as ShadowRoot, [
      // Tokens second: the reset's `all: initial` would take their colour scheme away.
      reset,
      tokens,
      ...((this.constructor as typeof LitElement).elementStyles as CSSResult[]),
      ...this.#laterStyles,
    ]);
  }

  /** Adds the styles of a piece that was fetched on use. */
  protected addStyles(...styles: CSSResult[]): void {
    this.#laterStyles.push(...styles);
    if (this.hasUpdated) this.#adoptStyles();
  }

  /** A root loses its sheets when the element moves into another document, and when it comes back. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#prepareRoot();
    this.#isDrawn = false;
    this.#foreign?.undo();
    super.update(changed);
    this.#marks.renew(this.renderRoot, this.#otherLanguages());
    this.#foreign ??= new ForeignChanges(this.renderRoot as ShadowRoot);
    this.#foreign.forget();
    this.#isDrawn = true;
    const { screen } = this;
    if (this.#screen !== undefined && screen !== this.#screen) this.screenChanged();
    this.#screen = screen;
  }

  /** Tells the language of what is not in the document's; `undefined` where everything is. */
  #otherLanguages(): ((text: string) => string | undefined) | undefined {
    const document = this.#document as CommonDocument | undefined;
    if (!document) return undefined;
    const { others } = this.words;
    const sets = [document, builtInDocument('help', document.lang)].map(englishIn);
    if (others.size === 0 && !sets.some((texts) => texts && texts.size > 0)) return undefined;
    const isEnglish = (text: string) => sets.some((texts) => texts?.has(text));
    return (text) =>
      others.get(text) ??
      // Or with the colon or full stop of the interface after it.
      (isEnglish(text) || isEnglish(text.replace(/\p{P}$/u, '')) ? 'en' : undefined);
  }

  /**
   * Says texts of the document and of the words to a screen reader, each in its own language.
   * @param isPrivate as in `announce`
   */
  protected announce(texts: readonly (string | undefined)[], isPrivate = false): void {
    const { lang } = this.#document as unknown as CommonDocument;
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
   * Differs between screens: a tap that comes too soon after a change of it does nothing. A page's
   * script can read it, so no answer may be in it.
   */
  protected get screen(): string {
    return '';
  }

  /** For a widget whose screens are told apart by answers: call it once another one is drawn. */
  protected screenChanged(): void {
    this.#taps?.screenChanged();
  }

  /**
   * A host's scripts may break what we are drawn with: then the children are shown once more. What
   * is drawn stays, though its focus, say, could not be moved: somebody may be in a session.
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
  }

  protected override willUpdate(changed: PropertyValues): void {
    tidyAttributes(this, changed);
    // A reader may change the page's language later, to one that nobody has signed.
    if (changed.has('approvedBy')) this.#signedIn = this.page.wanted;
    this.#documents.look(this.page.wanted);
    this.#useFound();
    if (!this.#document) return;
    const { lang } = this.#document as CommonDocument;
    this.words.others.clear();
    this.words.around = lang;
    this.titleLevel = titleLevelOf(this, this.headingLevel);
    this.signOff = signOffOf(this, this.page.settings, {
      lang,
      isBuiltIn: this.#documents.isBuiltIn,
      signedIn: this.#signedIn,
    });
    this.contacts = this.readContacts();
    this.#theme = this.page.theme(this.theme);
    this.#isMonospace ??= isMonospaceAt(this);
  }

  #useFound(): void {
    const { found } = this.#documents;
    if (found.status === 'pending') return;
    const next = found.status === 'ready' ? found.document : undefined;
    if (next !== this.#document && (!this.#document || this.acceptsDocument(next)))
      this.#document = next;
  }

  /** Reads whom the widget can name. A widget with numbers of its own adds them. */
  protected readContacts(): HelpContacts {
    return contactsOf(this, this.page.settings);
  }

  /** The document in use, once there is one. */
  protected get document(): ShownKinds[K] | undefined {
    return this.#document;
  }

  /** False to go on with the present document for now; `undefined` is one that can't be used. */
  protected acceptsDocument(_next: ShownKinds[K] | undefined): boolean {
    return true;
  }

  protected get words(): Words<W> {
    return this.page.words;
  }

  protected warn(message: string): void {
    warnOnce(this, message);
  }

  /** The widget, once it has its document; `undefined` while a piece of it is missing. */
  protected abstract renderWidget(document: ShownKinds[K]): unknown;

  protected override render(): unknown {
    const document = this.#document;
    const widget = document && this.renderWidget(document);
    if (!widget) return html`<slot></slot>`;
    const { lang } = document as CommonDocument;
    const dir = this.page.directionFor(lang);
    return html`<div
      class="root"
      part="root"
      lang=${lang}
      dir=${dir}
      data-theme=${this.#theme}
      data-script=${scriptOf(lang) ?? nothing}
      data-mono=${this.#isMonospace ? '' : nothing}
    >
      ${widget}
    </div>`;
  }
}

/** In place of whatever was drawn. */
const showChildren = (root: ShadowRoot): void => {
  root.textContent = '';
  root.appendChild(document.createElement('slot'));
};

/** Scripts that need taller lines; see `styles/reset.ts`. */
const scriptOf = (lang: string): string | undefined =>
  directionOf(lang) === 'rtl' ? 'arabic' : /^(ml|hi|ta)\b/i.test(lang) ? 'indic' : undefined;

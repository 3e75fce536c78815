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
import { bare, chosen, given, isSet, isUnfilled, plain } from '../model/attribute-text.js';
import type { DocumentKind } from '../model/check-document.js';
import type { CommonDocument } from '../model/document.js';
import { isIsoDate } from '../model/iso-date.js';
import { directionOf } from '../model/language-tag.js';
import { isSafeHref } from '../model/safe-href.js';
import type { ShownKinds } from '../model/shown-document.js';
import { announce, holdAnnouncer, releaseAnnouncer } from '../platform/page/announcer.js';
import { builtInDocument, englishIn } from '../platform/library/languages.js';
import { reportError, warnAttribute, warnOnce } from '../platform/page/console-message.js';
import { keepFocusInView } from '../platform/page/focus-in-view.js';
import { frameTurn, isPageStarting } from '../platform/page/frame-turns.js';
import { ForeignChanges } from '../platform/host/foreign-changes.js';
import { noteHelpMoved } from '../platform/library/help-channel.js';
import { siteApprovedLang } from '../platform/library/settings.js';
import { isMonospaceAt } from '../platform/host/host-font.js';
import type { OnUse } from '../platform/start/on-use.js';
import { keepInput } from '../platform/host/own-input.js';
import { isPageBuild } from '../platform/start/page-build.js';
import { adoptSheets } from '../platform/host/style-sheets.js';
import { TapGuard } from '../platform/host/tap-guard.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { DocumentController } from './document-controller.js';
import { levelLinks } from './help-words.js';
import { LanguageMarks } from './language-marks.js';
import { PageController, type Theme } from './page-controller.js';
import type { OwnEnglish, Words } from './words.js';

/** For an attribute that has no value: it is there or not. */
export const thereOrNot = { fromAttribute: isSet };

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

/** Who signed the document, as shown at the foot. */
export interface SignOff {
  by: string;
  on?: string | undefined;
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
  readonly #documents: DocumentController<K>;
  readonly #marks = new LanguageMarks();
  /** Language of the page when `approved-by` came. */
  #signedIn = 'en';
  readonly #cameWithPage = isPageBuild && isPageStarting();
  #document: ShownKinds[K] | undefined;
  #coming: Promise<void> | undefined;
  #styles: CSSResult[] = [];
  #isDrawn = false;
  #foreign: ForeignChanges | undefined;
  #taps: TapGuard | undefined;
  #screen: string | undefined;
  /** Pieces whose files could not be had. */
  readonly #lost = new Set<OnUse<unknown>>();

  /** @param english the widget's own words in English */
  constructor(kind: K, english: OwnEnglish<W>) {
    super();
    this.page = new PageController(this, english);
    this.src = this.theme = this.headingLevel = this.approvedBy = null;
    this.approvedOn = this.approvedLang = null;
    this.#documents = new DocumentController(this, kind);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    holdAnnouncer();
    noteHelpMoved(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#tryLost);
    releaseAnnouncer();
    noteHelpMoved(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // Those who follow it know it by its id.
    if (name === 'id') noteHelpMoved(this);
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

  /** What an update has to fetch is part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const isDone = await super.getUpdateComplete();
      const { reading } = this.#documents;
      const coming = this.#coming;
      if (!reading && !coming) return isDone;
      await Promise.all([reading, coming]);
      if (reading === this.#documents.reading) this.#documents.reading = undefined;
      if (coming === this.#coming) this.#coming = undefined;
    }
  }

  /**
   * A piece that the widget shows next: `undefined` until it has come, and then it is drawn anew. One
   * that could not be had is tried again when somebody asks for it, or the network is back.
   */
  protected piece<T>(wanted: OnUse<T>): T | undefined {
    if (!wanted.now && !this.#lost.has(wanted))
      this.#coming = wanted.load().then(
        () => this.requestUpdate(),
        () => {
          this.#lost.add(wanted);
          addEventListener('online', this.#tryLost);
          this.warn('a file of the library did not load, so a part of the widget is missing.');
          this.requestUpdate();
        },
      );
    return wanted.now;
  }

  readonly #tryLost = (): void => {
    removeEventListener('online', this.#tryLost);
    this.#lost.clear();
    this.requestUpdate();
  };

  /** Somebody waits for a piece. Resolves, with whether it is there, when it is known. */
  protected async ask(wanted: OnUse<unknown>): Promise<boolean> {
    this.#lost.delete(wanted);
    this.piece(wanted);
    await this.updateComplete;
    if (this.isLost(wanted)) announce(this.words.text('lost'), this.words.langOf('lost'));
    return wanted.now !== undefined;
  }

  protected isLost(wanted: OnUse<unknown>): boolean {
    return !wanted.now && this.#lost.has(wanted);
  }

  /** In place of a piece that could not be had: what to do, and whom to call. */
  protected lostNote(wanted: OnUse<unknown>): unknown {
    if (!this.isLost(wanted)) return nothing;
    const links = levelLinks('urgent', this.page.settings, this.words).filter(({ href }) =>
      href?.startsWith('tel:'),
    );
    return html`<div class="lost no-print" part="lost">
      <p>${this.words.show('lost')}</p>
      ${links[0] ? html`<p>${this.words.show('lostCall')}</p>` : nothing}
      ${links.map(({ href, label }) => html`<a class="button" href=${href}><span>${label}</span></a>`)}
    </div>`;
  }

  #prepareRoot(): void {
    const root = this.renderRoot as ShadowRoot;
    root.textContent = '';
    this.#styles = [];
    this.addStyles(
      // Tokens second: the reset's `all: initial` would take their colour scheme away.
      reset,
      tokens,
      ...((this.constructor as typeof LitElement).elementStyles as CSSResult[]),
    );
    this.renderOptions.renderBefore ??= root.firstChild;
  }

  /** Styles of a piece that came after the first render. */
  protected addStyles(...styles: CSSResult[]): void {
    this.#styles.push(...styles);
    adoptSheets(this.renderRoot as ShadowRoot, this.#styles);
  }

  /** On its way into another document, and back, a root loses its sheets. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.addStyles();
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

  /** Frameworks set properties: numbers too, and `undefined` for what is not given. */
  #takeAsAttributes(changed: PropertyValues): void {
    const properties = (this.constructor as typeof LitElement).elementProperties;
    const values = this as unknown as Record<PropertyKey, string | number | null | undefined>;
    changed.forEach((_old, name) => {
      const { attribute, type } = properties.get(name)!;
      const value = values[name] ?? null;
      // A template that prints every field prints the empty ones too.
      if (attribute === false || type) return;
      const text = (value !== null && given(`${value}`)) || null;
      const written = String(attribute ?? name);
      const isLeft = text !== null && isText.test(written) && isUnfilled(text);
      if (isLeft)
        this.warn(`${written}="${text}" is what a template left of a field; it is not used.`);
      values[name] = isLeft ? null : text;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#takeAsAttributes(changed);
    this.#documents.look(this.page.wanted);
    const { found } = this.#documents;
    // A reader may change the page's language later, to one that nobody has signed.
    if (changed.has('approvedBy')) this.#signedIn = this.page.wanted;
    if (found.status === 'pending') return;
    const next = found.status === 'ready' ? found.document : undefined;
    if (next !== this.#document && (!this.#document || this.acceptsDocument(next)))
      this.#document = next;
    this.words.others.clear();
    this.words.around = (this.#document as CommonDocument | undefined)?.lang;
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

  /** Level of the title; headings below it go from there. */
  protected get titleLevel(): number {
    const value = plain(String(this.headingLevel ?? 2));
    if (/^[2-6]$/.test(value)) return Number(value);
    warnAttribute(this, 'heading-level', value, '2 to 6');
    return 2;
  }

  /**
   * Whether the sign-off holds for the document's language: whoever has signed the English one has not
   * read the Malayalam one. A page's own document is in one language, which was signed with it.
   */
  #isSigned(): boolean {
    const { lang } = this.#document as unknown as CommonDocument;
    const named = this.approvedLang ?? (this.approvedBy ? undefined : siteApprovedLang());
    if (named === undefined && !this.#documents.isBuiltIn) return true;
    const tags = (named ?? this.#signedIn)
      .toLowerCase()
      .replaceAll('_', '-')
      .split(/[\s,]+/);
    const wrong = tags.find((tag) => !/^[a-z]{2,3}(-|$)/.test(tag));
    if (wrong !== undefined && this.approvedLang)
      warnAttribute(this, 'approved-lang', wrong, 'language tags, like en ml');
    return tags.some(
      (tag) =>
        `${lang}-`.toLowerCase().startsWith(`${tag}-`) ||
        `${tag}-`.startsWith(`${lang}-`.toLowerCase()),
    );
  }

  /** The hospital's own sign-off, from the widget or the site, for the languages that it holds for. */
  protected get signOff(): SignOff | undefined {
    const { settings } = this.page;
    const by = this.approvedBy ?? settings.approvedBy;
    if (!by || !this.#isSigned()) return undefined;
    // The site's date belongs to the site's name only.
    const date = this.approvedOn ?? (this.approvedBy ? undefined : settings.approvedOn);
    const on = date && plain(date);
    if (on && !isIsoDate(on)) {
      warnAttribute(this, 'approved-on', on, 'an ISO date, like 2026-12-01');
      return { by };
    }
    return { by, on };
  }

  /** A value of a closed set of attribute values; another one is warned of, the default holds. */
  protected oneOf<T extends string, O extends T | undefined>(
    attribute: string,
    value: string | null,
    allowed: readonly T[],
    otherwise: O,
  ): T | O {
    if (value === null) return otherwise;
    const one = chosen(value, allowed);
    if (!one) warnAttribute(this, attribute, value, allowed.join(', '));
    return one ?? otherwise;
  }

  /** An address that may become a link; another one is warned of and left out. */
  protected safeHref(attribute: string, value: string | null | undefined): string | undefined {
    if (value === null || value === undefined) return undefined;
    const href = bare(value);
    if (isSafeHref(href)) return href;
    this.warn(
      `${attribute} is not an http, https, mailto, tel or relative address; it is left out.`,
    );
    return undefined;
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
      data-theme=${this.page.theme(this.theme)}
      data-script=${scriptOf(lang) ?? nothing}
      data-mono=${isMonospaceAt(this) ? '' : nothing}
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

/** Attributes of which any text is good; of the others a warning says what is allowed. */
const isText = /^(?:src|phone|country|heading|summary|approved-\w+)$|href$|number$/;

/** Scripts that need taller lines; see `styles/reset.ts`. */
const scriptOf = (lang: string): string | undefined =>
  directionOf(lang) === 'rtl' ? 'arabic' : /^(ml|hi|ta)\b/i.test(lang) ? 'indic' : undefined;

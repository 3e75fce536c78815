/** The part of an article that is fetched when somebody opens it: its text, Listen, Print and Share. */
import type { TemplateResult } from 'lit';
import '../../controllers/help-part.js';
import { ArticleReader } from '../../controllers/article-reader.js';
import type { BedsideElement } from '../../controllers/bedside-element.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import type { ArticleKey } from '../../i18n/en-article.js';
import type { Sentence } from '../../model/article-speech.js';
import type { Section } from '../../model/article-document.js';
import { afterLoad } from '../../platform/page/after-load.js';
import { emit } from '../../platform/page/emit.js';
import { goToElement } from '../../platform/page/go-to-element.js';
import { highlight } from '../../platform/page/highlight.js';
import { idsIn, named, problemWith, widgetNameOf } from '../../platform/page/named-widgets.js';
import { builtInDocument } from '../../platform/library/languages.js';
import { warnOnce } from '../../platform/page/console-message.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { disclosure } from '../../styles/disclosure.js';
import { blockStyles } from './block-styles.js';
import { fullStyles } from './full-styles.js';
import { sectionStyles } from './section-styles.js';
import { sourcesStyles } from './sources-styles.js';
import { articleTools } from './article-tools.js';
import type { ArticleView } from './card-view.js';
import { fullView, openedView, type FullView } from './full-view.js';
import { openForPrint, openToRead } from './section-view.js';

export const openArticleStyles = [
  disclosure,
  helpCardStyles,
  fullStyles,
  sectionStyles,
  blockStyles,
  sourcesStyles,
];

/** How long after the page has loaded a widget may still come to which a section leads, in ms. */
const widgetsMs = 5000;

type Article = BedsideElement<'article', ArticleKey> & { readonly for: string | null };

export class OpenArticle {
  readonly #element: Article;
  readonly #reader: ArticleReader;
  readonly #width: WidthController;
  readonly #focus: FocusController;
  #linkCopied = false;
  #followed: Sentence | undefined;
  #stopCheck: (() => void) | undefined;

  constructor(element: Article) {
    this.#element = element;
    this.#reader = new ArticleReader(element);
    this.#width = new WidthController(element, [60]);
    this.#focus = new FocusController(element);
    this.checkFor();
  }

  get #root(): Document | ShadowRoot {
    return this.#element.getRootNode() as Document | ShadowRoot;
  }

  /** Tells the web team of an id that no checklist and no timer has: a link that is missing looks right. */
  checkFor(): void {
    this.removed();
    const { for: ids } = this.#element;
    if (ids === null) return;
    this.#stopCheck = afterLoad(widgetsMs, () => {
      // What came meanwhile is led to.
      this.#element.requestUpdate();
      for (const id of idsIn(ids)) {
        const problem = problemWith(
          this.#root,
          id,
          'so no section leads to it',
          'so no section leads there',
        );
        if (problem) warnOnce(this.#element, problem);
      }
    });
  }

  removed(): void {
    this.#stopCheck?.();
  }

  /** The widget of the page that a section is about, where the page has said which are its own. */
  #widgetOf({ leadsTo }: Section, lang: string): HTMLElement | undefined {
    if (!leadsTo) return undefined;
    const { widget, programs } = leadsTo;
    const isMeant = (at: HTMLElement) => {
      if (widgetNameOf(at) !== widget) return false;
      if (!programs) return true;
      // A timer that names no program has the first.
      const program =
        at.getAttribute('program') ??
        at.getAttribute('data-program') ??
        builtInDocument(
          'exercises',
          lang,
          at.getAttribute('topic') ?? at.getAttribute('data-topic') ?? undefined,
        )?.programs[0]?.id;
      return program !== undefined && programs.includes(program);
    };
    return idsIn(this.#element.for)
      .flatMap((id) => named(this.#root, id))
      .find(isMeant);
  }

  /** True when the contents fit beside the text. */
  get isWide(): boolean {
    return this.#width.reached > 0;
  }

  /** Draws the whole article with its title. */
  full(view: ArticleView): TemplateResult {
    return fullView(this.#view(view));
  }

  /** Draws what an opened card shows below its summary. */
  below(view: ArticleView): TemplateResult {
    return openedView(this.#view(view));
  }

  /** Call it when the card was closed. Reading aloud stops, because its Stop button is gone. */
  closed(): void {
    if (this.#reader.isReading) this.#reader.stop();
  }

  /** Moves the focus to the card's button. */
  focusCard(): void {
    this.#focus.next('.card-link');
  }

  printing(isPrinting: boolean): void {
    openForPrint(this.#element.renderRoot, isPrinting);
  }

  /** Opens the section of the sentence that is read aloud, once: a person may close it again. */
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
    const { article, words, title } = view;
    const reader = this.#reader;
    const { isReading } = reader;
    return {
      ...view,
      isWide: this.isWide,
      onSection: (section, open) => {
        emit(this.#element, 'bedside-section-toggle', { section, open });
        // The widget may have been added to the page since then.
        this.#element.requestUpdate();
      },
      leadOf: (section) => {
        const widget = section.leadsTo?.widget;
        if (!widget || !this.#widgetOf(section, article.lang)) return undefined;
        const go = () => {
          const at = this.#widgetOf(section, article.lang);
          if (at) goToElement(at);
        };
        return { widget, go };
      },
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
        canListen: reader.canRead(article),
        isReading,
        onListen: () => (isReading ? reader.stop() : reader.start(article)),
      }),
    };
  }
}

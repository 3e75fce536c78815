/** The article as a card, which leads to it or opens it in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpScene } from '../../controllers/help-words.js';
import type { Words } from '../../controllers/words.js';
import type { ArticleKey } from '../../i18n/en-article.js';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import { articleIcons } from './article-icons.js';
import { drawing, type Draw } from '../../parts/pictures.js';
import { articleFigure } from '../../model/article-figure.js';
import type { ShownArticle } from '../../model/shown-document.js';

export interface ArticleView {
  readonly article: ShownArticle;
  readonly words: Words<ArticleKey>;
  /** Gives the numbers that are shown under lists of signs. */
  readonly scene: HelpScene;
  readonly titleLevel: number;
  readonly title: string;
  readonly summary: string;
  /** True when the title is the document's own. Only then are its drawing and author shown. */
  readonly isOwn: boolean;
  readonly href: string | undefined;
  /** True when the page has put a picture into the slot. */
  readonly hasImage: boolean;
  readonly onImage: () => void;
  readonly draw: Draw;
  readonly onToggle: () => void;
  /** The same, from the end of the opened article. */
  readonly onClose: () => void;
}

export const byline = ({ article, words }: ArticleView) => {
  const { byline: by, basedOn } = article;
  const author =
    by && words.list([by.name, by.role, by.organisation].filter((name) => name !== undefined));
  return html`${author ? html`<p class="small" part="byline">${author}</p>` : nothing}
  ${basedOn ? html`<p class="small" part="byline">${basedOn}</p>` : nothing}`;
};

/**
 * The whole card takes the tap, and its text can still be selected: so it is no stretched link over
 * the words, but a tap beside the one link is handed to it.
 */
const passClick = (event: MouseEvent): void => {
  const path = event.composedPath();
  const isControl = path.some((at) => (at as Element).matches?.('a, button, summary'));
  // Of the document: old pages have a function of that name among their globals.
  const selected = document.getSelection()?.toString() ?? '';
  if (isControl || selected !== '' || event.defaultPrevented) return;
  (event.currentTarget as Element).querySelector<HTMLElement>('.card-link')?.click();
};

/** The link's name begins with its visible words (WCAG 2.5.3), then says where it leads. */
const cardLink = ({ words, title, href, onToggle }: ArticleView, isOpen: boolean) => {
  const content = html`<span>${words.show(isOpen ? 'close' : 'readMore')}</span
    ><span class="hidden">: ${title}</span>${icon(
      href === undefined ? (isOpen ? icons.less : icons.down) : articleIcons.arrow,
    )}`;
  return href === undefined
    ? html`<button
        type="button"
        class="card-link no-print"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${onToggle}
      >
        ${content}
      </button>`
    : html`<a class="card-link no-print" href=${href}>${content}</a>`;
};

/** @param opened what stands below an open card; `undefined` while it is closed */
export const cardView = (view: ArticleView, opened: TemplateResult | undefined): TemplateResult => {
  const figure = view.isOwn ? articleFigure(view.article) : undefined;
  const isOpen = opened !== undefined;
  /* eslint-disable lit-a11y/click-events-have-key-events -- the link inside is what keys reach */
  return html`
    <div class="card-tap" @click=${passClick}>
      <div class="image" part="image" ?hidden=${!figure && !view.hasImage}>
        <slot name="image" @slotchange=${view.onImage}>${drawing(figure, view.draw)}</slot>
      </div>
      <div class="card-words">
        ${heading(view.titleLevel, view.title, {
          look: 'title card-title',
          part: 'title',
          id: 'title',
        })}
        <p part="summary">${view.summary}</p>
        ${view.isOwn ? byline(view) : nothing} ${cardLink(view, isOpen)}
      </div>
    </div>
    ${opened ?? html`<slot name="actions"></slot>`}
  `;
};

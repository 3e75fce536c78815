/** The whole article: warnings, drawings and sources, in sections that open and close. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Section } from '../../model/article-document.js';
import type { Sentence } from '../../model/article-speech.js';
import type { Source } from '../../model/document.js';
import type { HelpLevel } from '../../model/help-level.js';
import { isSafeHref } from '../../model/safe-href.js';
import { cardWords } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpLinks, levelIcon, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { articleIcons } from './article-icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { byline, type ArticleView } from './card-view.js';

export interface FullView extends ArticleView {
  readonly onSection: (section: string, open: boolean) => void;
  readonly tools: TemplateResult;
  /** The sentence that is being read aloud. */
  readonly reading: Sentence | undefined;
  /** Ends what is being read aloud. */
  readonly stop: (() => void) | undefined;
}

type Item = Extract<Block, { type: 'list' }>['items'][number];

const list = (items: readonly Item[]) =>
  html`<ul class="items">
    ${items.map(
      ({ term, text, lines }) =>
        html`<li>
          ${term ? html`<strong>${term}:</strong>` : nothing} ${text}${signLines(lines)}
        </li>`,
    )}
  </ul>`;

/** Signs of a level, marked as such, and under them whom to call and where to go. */
const signs = ({ scene }: ArticleView, level: HelpLevel, items: readonly Item[]) => {
  const { word, text, links } = cardWords(level, scene, { text: [] });
  return html`<div class="help signs" part="help-card" data-level=${level}>
    <p class="plate" part="level">${levelIcon(level)}<span>${word}</span></p>
    ${list(items)} ${text.map((entry) => html`<p>${entry}</p>`)}
    ${
      links.length > 0
        ? html`<div class="help-actions" part="actions">${helpLinks(links, level)}</div>`
        : nothing
    }
  </div>`;
};

const block = (view: ArticleView) => (entry: Block) => {
  switch (entry.type) {
    case 'paragraph':
      return html`${entry.heading ? heading(view.titleLevel + 2, entry.heading) : nothing}
        <p>${entry.text}</p>
        ${signLines(entry.lines)}`;
    case 'list':
      return entry.help ? signs(view, entry.help, entry.items) : list(entry.items);
    case 'warning': {
      const word = view.words.show('warning');
      return html`<div class="warning" part="warning" role="note">
        ${icon(articleIcons.triangle)}
        <div class="warning-words">
          ${
            entry.heading
              ? html`<p><strong>${word} ${entry.heading}</strong></p>
                  <p>${entry.text}</p>`
              : html`<p><strong>${word}</strong> ${entry.text}</p>`
          }
          ${signLines(entry.lines)}
        </div>
      </div>`;
    }
    case 'figure':
      return html`<figure class="figure" part="figure">
        ${legDrawing(entry.name, { label: entry.caption })}
        <figcaption class="small" aria-hidden="true">${entry.caption}</figcaption>
      </figure>`;
  }
};

/** Sections that the page was told of, open or not. */
const told = new WeakMap<HTMLDetailsElement, boolean>();

/** A details says `toggle` of its first state too, which nobody has opened or closed. */
const onToggle = (
  details: HTMLDetailsElement,
  wasOpen: boolean,
  tell: (open: boolean) => void,
): void => {
  const { open } = details;
  if (open === (told.get(details) ?? wasOpen)) return;
  told.set(details, open);
  tell(open);
};

/** Opens or closes a section unasked: the page hears only of what a person does. */
const setOpen = (details: HTMLDetailsElement, open: boolean): void => {
  told.set(details, open);
  details.open = open;
};

/** Opens a section for somebody who listens. */
export const openToRead = (details: HTMLDetailsElement): void => setOpen(details, true);

const openOnPaper = new WeakSet<HTMLDetailsElement>();

/** Opens every section while it is printed, where the style sheet's `::details-content` can't. */
export const openForPrint = (root: ParentNode, isPrinting: boolean): void => {
  if (CSS.supports('selector(::details-content)')) return;
  root.querySelectorAll<HTMLDetailsElement>('.sections > details').forEach((details) => {
    if (isPrinting ? details.open : !openOnPaper.delete(details)) return;
    if (isPrinting) openOnPaper.add(details);
    setOpen(details, isPrinting);
  });
};

const isRead = ({ reading }: FullView, section: number, block: number) =>
  reading?.section === section && reading.block === block;

/** Opens a section and goes to it: links can't reach into a shadow root. */
const goTo = (event: Event, index: number) => {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const details = root.querySelectorAll<HTMLDetailsElement>('.sections > .section')[index];
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus();
};

/** Closed, and after the first section: what has to be known first stands there. */
const contents = ({ document, words }: FullView) =>
  document.sections.length === 1
    ? nothing
    : html`<nav class="no-print" part="contents" aria-labelledby="contents title">
        <details class="section">
          <summary>
            <span class="lead" id="contents">${words.show('inThisArticle')}</span
            >${icon(icons.down)}
          </summary>
          <ol class="contents">
            ${document.sections.map(
              ({ heading: name }, index) =>
                html`<li>
                  <button
                    type="button"
                    class="quiet"
                    @click=${(event: Event) => goTo(event, index)}
                  >
                    ${name}
                  </button>
                </li>`,
            )}
          </ol>
        </details>
      </nav>`;

/** The first section is open: it holds what has to be known first. */
const section = (view: FullView) => (entry: Section, index: number) =>
  html`<details
    class="section"
    part="section"
    ?open=${index === 0}
    @toggle=${(event: Event) =>
      onToggle(event.target as HTMLDetailsElement, index === 0, (open) =>
        view.onSection(entry.id, open),
      )}
  >
    <summary>${heading(view.titleLevel + 1, entry.heading)}${icon(icons.down)}</summary>
    <div class="blocks">
      ${entry.blocks.map(
        (part, place) =>
          html`<div class="block" data-reading=${isRead(view, index, place) ? 'true' : nothing}>
            ${block(view)(part)}
          </div>`,
      )}
    </div>
  </details>`;

const source = ({ title, url }: Source) =>
  html`<li>
    ${url && isSafeHref(url) ? html`<a href=${url} rel="noopener">${title}</a>` : title}
  </li>`;

const sources = ({ document, words, titleLevel }: FullView) =>
  document.sources.length === 0
    ? nothing
    : html`<details class="section sources" part="sources">
        <summary>${heading(titleLevel + 1, words.show('sources'))}${icon(icons.down)}</summary>
        <ol class="blocks">
          ${document.sources.map(source)}
        </ol>
      </details>`;

const body = (view: FullView) => html`
  <div class="sections">
    ${view.document.sections.map(
      (entry, index) =>
        html`${section(view)(entry, index)}${index === 0 ? contents(view) : nothing}`,
    )}
    ${sources(view)}
    ${
      view.stop
        ? html`<div class="shelf no-print">
            <button type="button" class="button" part="listen" @click=${view.stop}>
              ${icon(icons.pause)}<span>${view.words.show('stopListening')}</span>
            </button>
          </div>`
        : nothing
    }
  </div>
  <slot name="actions"></slot>
`;

const notFor = ({ document }: FullView) =>
  document.notFor ? html`<p part="not-for">${document.notFor}</p>` : nothing;

export const fullView = (view: FullView): TemplateResult => html`
  <header class="head">
    <slot name="image"></slot>
    ${heading(view.titleLevel, view.title, { look: 'title full-title', part: 'title', id: 'title' })}
    <p class="lead" part="summary">${view.summary}</p>
    ${notFor(view)} ${byline(view)} ${view.tools}
  </header>
  ${body(view)}
`;

/** What an open card shows below itself. */
export const openedView = (view: FullView): TemplateResult => html`
  <div class="opened">${notFor(view)} ${view.tools}</div>
  ${body(view)}
`;

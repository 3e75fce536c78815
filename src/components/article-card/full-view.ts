/** The whole article: warnings, drawings and sources, in sections that open and close. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Section } from '../../model/article-document.js';
import { rankedSources } from '../../model/article-sources.js';
import type { Sentence } from '../../model/article-speech.js';
import type { Source } from '../../model/document.js';
import type { HelpLevel } from '../../model/help-level.js';
import { isSafeHref } from '../../model/safe-href.js';
import {
  cardWords,
  emergencySigns,
  levelWords,
  needsPlaceToGo,
  showAdvice,
} from '../../controllers/help-words.js';
import { builtInDocument } from '../../platform/library/languages.js';
import { heading } from '../../parts/heading.js';
import { helpLinks, levelIcon, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { articleIcons } from './article-icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { byline, type ArticleView } from './card-view.js';

export interface FullView extends ArticleView {
  /** There is room for the contents beside the text. */
  readonly isWide: boolean;
  readonly onSection: (section: string, open: boolean) => void;
  readonly tools: TemplateResult;
  /** The sentence that is being read aloud. */
  readonly reading: Sentence | undefined;
  /** Ends what is being read aloud. */
  readonly stop: (() => void) | undefined;
}

type Item = Extract<Block, { type: 'list' }>['items'][number];

const list = (items: readonly Item[], words: ArticleView['words']) =>
  html`<ul class="items">
    ${items.map(
      ({ term, text, lines }) =>
        html`<li>
          ${term ? html`<strong>${words.text('term', { term })}</strong>${' '}` : nothing}<span>${text}</span>${signLines(lines)}
        </li>`,
    )}
  </ul>`;

type Signs = Extract<Block, { type: 'list' }>;

const plate = (level: HelpLevel, word: unknown) =>
  html`<div class="plate" part="level">${levelIcon(level)}${word}</div>`;

/** The signs, and under them whom to call and where to go. */
const signs = ({ scene, words }: ArticleView, { help, items }: Signs) => {
  const { text, links } = cardWords(help!, scene, { text: [] });
  return html`${list(items, words)} ${text.map((entry) => html`<p>${entry}</p>`)}
  ${
    links.length > 0
      ? html`<div class="help-actions" part="actions">${helpLinks(links, help!)}</div>`
      : nothing
  }`;
};

const block = (view: ArticleView) => (entry: Block) => {
  switch (entry.type) {
    case 'paragraph':
      return html`${entry.heading ? heading(view.titleLevel + 2, entry.heading) : nothing}
        <p>${entry.text}</p>
        ${signLines(entry.lines)}`;
    case 'list':
      return entry.help ? signs(view, entry) : list(entry.items, view.words);
    case 'warning': {
      const word = view.words.show('warning');
      return html`<div class="warning" part="warning" role="note">
        ${icon(articleIcons.triangle)}
        <div class="warning-words">
          ${
            entry.heading
              ? html`<p>
                    <strong>${word} <span>${entry.heading}</span></strong>
                  </p>
                  <p>${entry.text}</p>`
              : html`<p><strong>${word}</strong> <span>${entry.text}</span></p>`
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
  root.querySelectorAll<HTMLDetailsElement>('details').forEach((details) => {
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

/** Beside the text; where there is no room, the closed sections are a list of contents themselves. */
const contents = ({ document, words, isWide }: FullView) =>
  !isWide || document.sections.length === 1
    ? nothing
    : html`<nav class="contents no-print" part="contents" aria-labelledby="contents title">
        <p class="lead" id="contents">${words.show('inThisArticle')}</p>
        <ol>
          ${document.sections.map(
            ({ heading: name }, index) =>
              html`<li>
                <button type="button" class="quiet" @click=${(event: Event) => goTo(event, index)}>
                  ${name}
                </button>
              </li>`,
          )}
        </ol>
      </nav>`;

const isHelp = (level: HelpLevel) => (entry: Block) =>
  entry.type === 'list' && entry.help === level;

/** The article's own list of emergency signs: what the card at its start is made of. */
const emergencyOf = ({ document }: ArticleView) => {
  const section = document.sections.findIndex(({ blocks }) => blocks.some(isHelp('emergency')));
  const found = document.sections[section]?.blocks.find(isHelp('emergency'));
  return found && { section, items: (found as Signs).items };
};

/**
 * The first thing after the answer: a few signs, the number, and all signs on request. The whole list
 * stands in its section too, for paper and for who listens.
 */
const helpFirst = (view: FullView) => {
  const found = emergencyOf(view);
  if (!found) return nothing;
  const { scene, document, words } = view;
  const { word, links } = cardWords('emergency', scene);
  // The short signs are those of one topic.
  const short =
    builtInDocument('help', scene.lang)?.id === document.id ? emergencySigns(scene) : undefined;
  const others = short ? found.items : found.items.slice(3);
  return html`<div
    class=${found.section === 0 ? 'help first no-print' : 'help first'}
    part="help-card"
    data-level="emergency"
  >
    ${plate('emergency', html`<span>${word}</span>`)}
    <div class="help-words">
      ${heading(view.titleLevel + 1, showAdvice(scene, 'emergencyIf'))}
      ${short ? signLines(short.lines) : list(found.items.slice(0, 3), words)}
      ${
        needsPlaceToGo('emergency', scene.contacts)
          ? html`<p>${showAdvice(scene, 'noNumber')}</p>`
          : nothing
      }
    </div>
    ${
      links.length > 0
        ? html`<div class="help-actions" part="actions">
            ${helpLinks(links.slice(0, 1), 'emergency')}
          </div>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<details class="all">
            <summary><span>${words.show('allSigns')}</span>${icon(icons.down)}</summary>
            ${list(others, words)}
          </details>`
        : nothing
    }
  </div>`;
};

/** A section's blocks, as they stand together: figures in a row, signs on their card. */
const blocksOf = (view: FullView, entry: Section, index: number) => {
  const { blocks } = entry;
  const one = (place: number, part: Block = blocks[place]!) =>
    html`<div class="block" data-reading=${isRead(view, index, place) ? 'true' : nothing}>
      ${block(view)(part)}
    </div>`;
  const parts: TemplateResult[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const at = blocks[i]!;
    const next = blocks[i + 1];
    if (at.type === 'figure' && next?.type === 'figure') {
      const from = i;
      while (blocks[i + 1]?.type === 'figure') i++;
      const row = blocks.slice(from, i + 1).map((_, place) => one(from + place));
      parts.push(html`<div class="figures">${row}</div>`);
      continue;
    }
    const isTitle = at.type === 'paragraph' && next?.type === 'list' && next.help !== undefined;
    const signed = isTitle ? next : at;
    if (signed.type !== 'list' || !signed.help) {
      parts.push(one(i));
      continue;
    }
    const level = signed.help;
    const { word } = cardWords(level, view.scene);
    // The plate says it: once is enough.
    const isPlate = isTitle && at.heading === levelWords(level, view.scene.lang).word;
    const title = isPlate
      ? heading(view.titleLevel + 2, word, { look: 'plate-title' })
      : html`<span>${word}</span>`;
    if (isTitle && !isPlate) parts.push(one(i));
    const intro = isPlate ? one(i, { ...at, heading: undefined }) : nothing;
    if (isTitle) i++;
    parts.push(
      html`<div class="help signs" part="help-card" data-level=${level}>
        ${plate(level, title)} ${intro} ${one(i)}
      </div>`,
    );
  }
  return parts;
};

/** Open from the start only where it is the first thing to be known: the help card is that. */
const section = (view: FullView, isFirstOpen: boolean) => (entry: Section, index: number) => {
  const isOpen = isFirstOpen && index === 0;
  return html`<details
    class="section"
    part="section"
    ?open=${isOpen}
    @toggle=${(event: Event) =>
      onToggle(event.target as HTMLDetailsElement, isOpen, (open) =>
        view.onSection(entry.id, open),
      )}
  >
    <summary>${heading(view.titleLevel + 1, entry.heading)}${icon(icons.down)}</summary>
    <div class="blocks">${blocksOf(view, entry, index)}</div>
  </details>`;
};

/** Paper has no room for an address: whose page it is, and its title, find it. */
const siteOf = (url: string) => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
};

const sourceList = (entries: readonly Source[], start: number) =>
  html`<ol start=${start}>
    ${entries.map(
      ({ title, url }) =>
        html`<li>
          ${
            url && isSafeHref(url)
              ? html`<a href=${url} rel="noopener" data-site=${siteOf(url)}>${title}</a>`
              : title
          }
        </li>`,
    )}
  </ol>`;

const sources = ({ document, words, titleLevel }: FullView) => {
  if (document.sources.length === 0) return nothing;
  const { shown, others } = rankedSources(document);
  return html`<div class="section sources" part="sources">
    ${heading(titleLevel + 1, words.show('sources'))}
    <div class="source-lists">
      ${sourceList(shown, 1)}
      ${
        others.length > 0
          ? html`<details class="all">
              <summary><span>${words.show('allSources')}</span>${icon(icons.down)}</summary>
              ${sourceList(others, shown.length + 1)}
            </details>`
          : nothing
      }
    </div>
  </div>`;
};

const body = (view: FullView) => {
  const hasHelp = emergencyOf(view) !== undefined;
  return html`
    <div class="body">
      <div class="ruler"></div>
      ${contents(view)}
      <div class="sections">
        ${view.document.sections.map(section(view, !hasHelp))}
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
      ${sources(view)}
    </div>
    <slot name="actions"></slot>
  `;
};

const notFor = ({ document }: FullView) =>
  document.notFor ? html`<p part="not-for">${document.notFor}</p>` : nothing;

export const fullView = (view: FullView): TemplateResult => html`
  <header class="head">
    <slot name="image"></slot>
    ${heading(view.titleLevel, view.title, { look: 'title full-title', part: 'title', id: 'title' })}
    <p class="lead" part="summary">${view.summary}</p>
    ${notFor(view)} ${helpFirst(view)} ${byline(view)} ${view.tools}
  </header>
  ${body(view)}
`;

/** What an open card shows below itself. */
export const openedView = (view: FullView): TemplateResult => html`
  <div class="opened">
    ${notFor(view)} ${helpFirst(view)} ${view.isOwn ? nothing : byline(view)} ${view.tools}
  </div>
  ${body(view)}
  <button type="button" class="quiet end no-print" @click=${view.onClose}>
    ${icon(icons.close)}<span>${view.words.show('close')}</span>
  </button>
`;

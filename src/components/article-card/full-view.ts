/** The whole article: what it is about, the emergency signs, its sections and sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Section } from '../../model/article-document.js';
import type { Sentence } from '../../model/article-speech.js';
import type { HelpLevel } from '../../model/help-level.js';
import {
  cardWords,
  emergencySigns,
  needsPlaceToGo,
  showAdvice,
} from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpLinks, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { list, plate, type Signs } from './block-view.js';
import { byline, type ArticleView } from './card-view.js';
import { section } from './section-view.js';
import { sources } from './sources-view.js';

interface Lead {
  readonly widget: 'exercise-timer' | 'risk-checklist';
  readonly go: () => void;
}

export interface FullView extends ArticleView {
  /** True when the contents fit beside the text. */
  readonly isWide: boolean;
  readonly onSection: (section: string, open: boolean) => void;
  /** The way to the widget of the page that a section is about; `undefined` where there is none. */
  readonly leadOf: (section: Section) => Lead | undefined;
  readonly tools: TemplateResult;
  /** The sentence that is being read aloud, if any. */
  readonly reading: Sentence | undefined;
  /** Stops reading aloud. */
  readonly stop: (() => void) | undefined;
}

/** Opens a section and scrolls to it. A link cannot point into a shadow root. */
const goTo = (event: Event, index: number) => {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const details = root.querySelectorAll<HTMLDetailsElement>('.sections > .section')[index];
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus();
};

/** Beside the text; where there is no room, the closed sections are a list of contents themselves. */
const contents = ({ article, words, isWide }: FullView) =>
  !isWide || article.sections.length === 1
    ? nothing
    : html`<nav class="contents no-print" part="contents" aria-labelledby="contents title">
        <p class="lead" id="contents">${words.show('inThisArticle')}</p>
        <ol>
          ${article.sections.map(
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
const emergencyOf = ({ article }: ArticleView) => {
  const section = article.sections.findIndex(({ blocks }) => blocks.some(isHelp('emergency')));
  const found = article.sections[section]?.blocks.find(isHelp('emergency'));
  return found && { section, items: (found as Signs).items };
};

/**
 * The first thing after the answer: a few signs, the number, and all signs on request. The whole list
 * stands in its section too, for paper and for who listens.
 */
const helpFirst = (view: FullView) => {
  const found = emergencyOf(view);
  if (!found) return nothing;
  const { scene, words } = view;
  const { word, links } = cardWords('emergency', scene);
  const short = emergencySigns(scene);
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

const body = (view: FullView) => {
  const hasHelp = emergencyOf(view) !== undefined;
  return html`
    <div class="body">
      <div class="ruler"></div>
      ${contents(view)}
      <div class="sections">
        ${view.article.sections.map(section(view, !hasHelp))}
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

const notFor = ({ article }: FullView) =>
  article.notFor ? html`<p part="not-for">${article.notFor}</p>` : nothing;

export const fullView = (view: FullView): TemplateResult => html`
  <header class="head">
    <slot name="image"></slot>
    ${heading(view.titleLevel, view.title, { look: 'title full-title', part: 'title', id: 'title' })}
    <p class="lead" part="summary">${view.summary}</p>
    ${notFor(view)} ${helpFirst(view)} ${byline(view)} ${view.tools}
  </header>
  ${body(view)}
`;

/** Draws what an opened card shows below its summary. */
export const openedView = (view: FullView): TemplateResult => html`
  <div class="opened">
    ${notFor(view)} ${helpFirst(view)} ${view.isOwn ? nothing : byline(view)} ${view.tools}
  </div>
  ${body(view)}
  <button type="button" class="quiet end no-print" @click=${view.onClose}>
    ${icon(icons.close)}<span>${view.words.show('close')}</span>
  </button>
`;

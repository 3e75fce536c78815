/** A block of a section: a paragraph, a list, a warning, a drawing, or signs that need help. */
import { html, nothing } from 'lit';
import type { Block } from '../../model/article-document.js';
import type { HelpLevel } from '../../model/help-level.js';
import { cardWords } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpLinks, levelIcon, signLines } from '../../parts/help-card.js';
import { icon } from '../../parts/icons.js';
import { drawing } from '../../parts/pictures.js';
// An article shows them all, and is read offline too.
import '../../parts/poses.js';
import { articleIcons } from './article-icons.js';
import type { ArticleView } from './card-view.js';

type Item = Extract<Block, { type: 'list' }>['items'][number];

/** Draws items that all have a name as tiles, side by side. */
const tiles = (items: readonly Item[]) =>
  html`<ul class="tiles">
    ${items.map(
      ({ term, text, lines }) =>
        html`<li class="tile">
          <strong><span>${term}</span><span class="hidden">:</span></strong>
          <span>${text}</span>${signLines(lines)}
        </li>`,
    )}
  </ul>`;

export const list = (items: readonly Item[], words: ArticleView['words']) =>
  html`<ul class="items">
    ${items.map(
      ({ term, text, lines }) =>
        html`<li>
          ${term ? html`<strong>${words.text('term', { term })}</strong>${' '}` : nothing}<span>${text}</span>${signLines(lines)}
        </li>`,
    )}
  </ul>`;

export type Signs = Extract<Block, { type: 'list' }>;

export const plate = (level: HelpLevel, word: unknown) =>
  html`<div class="plate" part="level">${levelIcon(level)}${word}</div>`;

/** Draws a list of signs with the numbers to call under it. */
const signs = ({ scene, words }: ArticleView, { help, items }: Signs) => {
  const { text, links } = cardWords(help!, scene, { text: [] });
  return html`${list(items, words)} ${text.map((entry) => html`<p>${entry}</p>`)}
  ${
    links.length > 0
      ? html`<div class="help-actions" part="actions">${helpLinks(links, help!)}</div>`
      : nothing
  }`;
};

export const block = (view: ArticleView) => (entry: Block) => {
  switch (entry.type) {
    case 'paragraph':
      return html`${entry.heading ? heading(view.titleLevel + 2, entry.heading) : nothing}
        <p>${entry.text}</p>
        ${signLines(entry.lines)}`;
    case 'list':
      if (entry.help) return signs(view, entry);
      return entry.items.every(({ term }) => term)
        ? tiles(entry.items)
        : list(entry.items, view.words);
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
        ${drawing(entry.picture ?? entry.name, view.draw, { label: entry.caption })}
        ${entry.video && view.draw(entry.video)}
        <figcaption class="small" aria-hidden=${!entry.picture && entry.name ? 'true' : nothing}>
          ${entry.caption}
        </figcaption>
      </figure>`;
  }
};

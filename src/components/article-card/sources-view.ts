/** The sources: a few strong ones, and all others on request. */
import { html, nothing } from 'lit';
import { rankedSources } from '../../model/article-sources.js';
import type { Source } from '../../model/document.js';
import { isSafeHref } from '../../model/safe-href.js';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import type { FullView } from './full-view.js';

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
              : html`<span>${title}</span>`
          }
        </li>`,
    )}
  </ol>`;

export const sources = ({ article, words, titleLevel }: FullView) => {
  if (article.sources.length === 0) return nothing;
  const { shown, others } = rankedSources(article);
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

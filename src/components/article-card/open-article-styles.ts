import { css } from 'lit';
import { helpCardStyles } from '../../parts/help-card.js';
import { disclosure } from '../../styles/disclosure.js';

const own = css`
  .head,
  .blocks {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  .head {
    gap: 0.75em;
    padding: 2em var(--_inset) 1.5em;
  }

  .opened {
    display: grid;
    gap: 0.75em;
    padding: 0 var(--_inset) 1.25em;
  }

  .head,
  .opened,
  .blocks,
  .section > summary {
    max-inline-size: calc(46em + 2 * var(--_inset));
  }

  /*
   * The contents beside all that comes before the sources. The inset is the same for all: a share of
   * a column would be less than one of the whole.
   */
  .wide {
    --_inset: 2em;

    grid-template-columns: minmax(0, calc(46em + 2 * var(--_inset))) minmax(13em, 1fr);
    grid-template-rows: none;
  }

  .wide > .body {
    display: contents;
  }

  .wide > *,
  .wide .ruler,
  .wide .sources {
    grid-column: 1 / -1;
  }

  .wide > :is(.head, .opened),
  .wide .sections {
    grid-column: 1;
  }

  .contents {
    position: sticky;
    inset-block-start: calc(var(--bedside-scroll-margin, 0px) + 1em);
    grid-area: 1 / 2 / span 3;
    align-self: start;
    margin: 2em 0;
    padding: 0 var(--_inset);
    border-inline-start: var(--_edge) solid var(--_hairline);
  }

  .card > .body .contents {
    grid-row-start: 2;
    margin-block-start: 0;
  }

  .contents .lead {
    font-weight: 700;
  }

  .contents li {
    font-size: 1em;
  }

  .contents .quiet {
    padding-inline: 0;
  }

  .full-title {
    font-size: 1.75em;
    font-size: clamp(1.75em, 6.4cqi, 2.25em);
  }

  @media (width >= 37.5em) {
    .full-title {
      font-size: 2.25em;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 0.5em;
  }

  .section {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  summary {
    min-block-size: 4em;
    padding: 0.75em var(--_inset);
  }

  summary:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
    border-radius: calc(var(--_radius) * 0.5);
  }

  summary .icon {
    color: var(--_accent);
  }

  .blocks {
    gap: 1em;
    padding: 0 var(--_inset) 1.75em;
  }

  .block {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }

  .block .subtitle {
    font-size: 1.1875em;
  }

  .block[data-reading] {
    outline: 3px solid var(--_accent);
    outline-offset: 0.4em;
    border-radius: calc(var(--_radius) * 0.4);
    background: var(--_accent-soft);
  }

  ::highlight(bedside-reading) {
    background-color: var(--_accent);
    color: var(--_surface);
  }

  /* Stop goes along with what is read. */
  .sections > .shelf {
    position: sticky;
    inset-block-end: 0;
  }

  /* Side by side from 40em of the whole. */
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5em), 1fr));
    gap: 1em;
  }

  .figure {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 0.5em;
    padding: 1.25em 1em;
    border-radius: calc(var(--_radius) * 0.82);
    background: var(--_surface-quiet);
    text-align: center;
  }

  .figure .drawing {
    inline-size: min(100%, 20em);
  }

  /* Under an item: no dot of its own kind, and no larger than the item. */
  .items .lines {
    margin-block-start: 0.35em;
    padding-inline-start: 1.1em;
  }

  .items .lines li {
    margin-block-end: 0;
    padding: 0;
    font-size: 1em;
  }

  .items .lines li::before {
    content: none;
  }

  /* A list is longer than a card, and a phone narrow: the plate stands inside, all in one column. */
  .signs {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
    margin-block-start: 0;
    padding: 0.9em;
  }

  .signs::before {
    display: none;
  }

  .signs .plate {
    justify-self: start;
    margin: 0;
  }

  .plate-title {
    font-weight: 700;
  }

  .signs .help-actions {
    gap: 0.75em;
    max-inline-size: 24em;
  }

  .signs .call {
    margin: 0;
  }

  /* Few words: it is read before the article, and leaves room for it. */
  .first {
    margin-block-start: 1.5em;
  }

  .all {
    flex: 1 0 100%;
    min-inline-size: 0;
    margin-block-end: 0.25em;
  }

  .all > summary {
    justify-content: start;
    min-block-size: 3em;
    padding: 0;
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 700;
  }

  /* Square corners mean one thing only: a warning. */
  .warning {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    padding: 1.1em;
    border-block: 3px solid var(--_urgent);
    background: var(--_urgent-soft);
  }

  /* Beside the sign while there is room for words; below it in large text on a small phone. */
  .warning-words {
    display: grid;
    gap: 0.5em;
    flex: 1 1 7em;
    min-inline-size: 0;
  }

  .warning .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_urgent);
  }

  .sources {
    padding: 1.25em var(--_inset) 1em;
    background: var(--_surface-quiet);
  }

  .sources ol {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }

  /* The room to tap is the item's: a link that is a box would have its number beside its last line. */
  .sources li {
    font-size: 1em;
    padding-block: 0.85em;
  }

  .sources a {
    padding-block: 0.95em;
  }

  .end {
    margin: 0.5em var(--_inset);
  }

  @media (width < 17em) {
    .section .subtitle {
      font-size: 1.0625em;
    }

    .signs {
      padding: 0.5em;
    }

    summary {
      gap: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .warning {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    .head,
    .opened,
    .blocks,
    .block,
    .signs,
    .warning,
    .warning-words,
    .wide > .body {
      display: block;
    }

    .head,
    .opened,
    .blocks,
    .section > summary,
    .sources {
      max-inline-size: none;
      padding: 0;
    }

    :is(p, li) {
      font-size: 1em;
      line-height: 1.25;
      max-inline-size: none;
    }

    summary {
      min-block-size: 0;
    }

    summary,
    .subtitle {
      break-after: avoid;
    }

    .title,
    .full-title {
      font-size: 1.6em;
    }

    .lead {
      font-size: 1.05em;
    }

    .subtitle {
      font-size: 1.15em;
    }

    .block .subtitle {
      font-size: 1.05em;
    }

    .section {
      border: 0;
    }

    .section + .section,
    .sources {
      margin-block-start: 0.5em;
    }

    :is(.head, .opened, .block, .signs) > * {
      margin-block-end: 0.2em;
    }

    .lines {
      display: block;
    }

    .items li,
    .lines li,
    .items .lines {
      margin-block: 0 0.05em;
    }

    /* Lines of twelve points are short ones: in two columns they fill the paper. */
    .sections,
    .source-lists {
      columns: 2;
      column-gap: 1.5em;
    }

    .signs .items > li,
    .lines > li,
    .sources li {
      break-inside: avoid;
    }

    .figures {
      display: block;
    }

    .figure,
    .warning {
      break-inside: avoid;
    }

    .figure {
      display: flex;
      align-items: center;
      padding: 0;
      text-align: start;
    }

    .figure .drawing {
      flex: none;
      inline-size: 7.5em;
    }

    .warning {
      padding: 0.15em 0;
      border-block-width: 1.5px;
      background: none;
    }

    .warning .icon {
      float: inline-start;
      inline-size: 1.4em;
      block-size: 1.4em;
    }

    .warning-words > p {
      margin-inline-start: 1.75em;
    }

    /* Longer than what is left of a page: it goes on over the edge. */
    .signs {
      break-inside: auto;
      box-decoration-break: clone;
    }

    .source-lists {
      font-size: 8.5pt;
    }

    .source-lists > .all > summary {
      display: none;
    }

    .sources li {
      padding: 0;
      line-height: 1.15;
    }

    .sources a {
      text-decoration: none;
    }

    .sources a::after {
      content: ', ' attr(data-site);
    }
  }
`;

export const openArticleStyles = [disclosure, helpCardStyles, own];

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

  .contents {
    padding: 0 var(--_inset) 1.25em;
  }

  .contents li {
    font-size: 1em;
  }

  .figure {
    display: grid;
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

  .signs .help-actions {
    display: flex;
    flex-wrap: wrap;
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
    background: var(--_surface-quiet);
  }

  .sources .blocks {
    gap: 0.5em;
    list-style: decimal;
    padding-inline-start: calc(var(--_inset) + 1.75em);
  }

  .sources li {
    font-size: 1em;
    padding-block: 0.1em;
  }

  .sources a {
    display: inline-block;
    padding-block: 0.75em;
  }

  @media (forced-colors: active) {
    .warning {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    summary,
    .subtitle {
      break-after: avoid;
    }

    .blocks,
    .block {
      display: block;
    }

    .block > * {
      margin-block-end: 0.6em;
    }

    .sources a {
      display: inline;
      text-decoration: none;
    }

    .sources a::after {
      content: ' ' attr(href);
    }

    .figure,
    .warning {
      break-inside: avoid;
    }

    /* Longer than what is left of a page: it goes on over the edge. */
    .signs {
      display: block;
      break-inside: auto;
    }

    .signs > * {
      margin-block-end: 0.6em;
    }
  }
`;

export const openArticleStyles = [disclosure, helpCardStyles, own];

/** The whole article around its sections: head, tools, contents, and the card of emergency signs. */
import { css } from 'lit';
import { onScreen, sheetOf, widerThanPhone } from '../../styles/screen-sizes.js';

const around = css`
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
    font-size: clamp(min(1.75em, 12vw), 6.4cqi, 2.25em);
  }
`;

const largeTitle = onScreen(
  widerThanPhone,
  css`
    .full-title {
      font-size: 2.25em;
    }
  `,
);

const tools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 0.5em;
  }

  /* Few words: it is read before the article, and leaves room for it. */
  .first {
    margin-block-start: 1.5em;
  }

  /* The width of a column of text is for the signs: the number stands below them. */
  .first > .help-words {
    flex-basis: 100%;
  }

  .first > .help-actions {
    flex: 0 1 18em;
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

  .end {
    margin: 0.5em var(--_inset);
  }

  @media print {
    .head,
    .opened,
    .wide > .body {
      display: block;
    }

    .head,
    .opened {
      max-inline-size: none;
      padding: 0;
    }

    :is(p, li) {
      font-size: 1em;
      line-height: 1.25;
      max-inline-size: none;
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

    :is(.head, .opened, .block, .signs) > * {
      margin-block-end: 0.2em;
    }
  }
`;

export const fullStyles = sheetOf(around, largeTitle, tools);

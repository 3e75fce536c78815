/** The blocks of a section: lists, tiles, signs, warnings and drawings. */
import { css } from 'lit';
import { onScreen, sheetOf, smallPhone } from '../../styles/screen-sizes.js';

const blocks = css`
  /* Side by side, each with its name: they are looked over before they are read. */
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
  }

  /* With an odd number, the last one has a line to itself. */
  .tile:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }

  .tile {
    display: grid;
    align-content: start;
    gap: 0.25em;
    padding: 1em;
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius-inner);
    background: var(--_surface-quiet);
  }

  .figure {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 0.5em;
    padding: 1.25em 1em;
    border-radius: var(--_radius-inner);
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
`;

const onSmallPhone = onScreen(
  smallPhone,
  css`
    .signs {
      padding: 0.5em;
    }

    .warning {
      gap: 0.6em;
      padding: 0.75em;
    }

    .warning .icon {
      inline-size: 1.75em;
      block-size: 1.75em;
    }

    .warning-words {
      flex-basis: 9em;
    }

    .items .lines {
      padding-inline-start: 0.8em;
    }
  `,
);

const forcedAndPaper = css`
  @media (forced-colors: active) {
    .warning {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    .signs,
    .warning,
    .warning-words,
    .tiles {
      display: block;
    }

    .tile {
      display: list-item;
      margin-inline-start: 1.25em;
      padding: 0;
      border: 0;
      list-style: disc;
    }

    .tile .hidden {
      position: static;
    }

    .lines {
      display: block;
    }

    .items li,
    .lines li,
    .items .lines {
      margin-block: 0 0.05em;
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

    /* May be longer than the rest of a page, so it may continue on the next one. */
    .signs {
      break-inside: auto;
      box-decoration-break: clone;
    }
  }
`;

export const blockStyles = sheetOf(blocks, onSmallPhone, forcedAndPaper);

/** An item: the row that is its target, its box, and "Not sure". */
import { css } from 'lit';

export const itemStyles = css`
  .item {
    max-inline-size: none;
    font-size: 1em;
    border-block-end: var(--_edge) solid var(--_hairline);
  }

  .group ul .item:last-child {
    border-block-end: 0;
  }

  .item.on {
    background: var(--_accent-soft);
  }

  .row {
    /* Centres the box on the first line. */
    --_middle: calc((var(--_leading) * var(--_letters) - var(--_box)) / 2);
    /* How far the dots stand outside of their words. */
    --_hang: calc(var(--_gutter) * 0.6);

    display: grid;
    grid-template-columns: var(--_box) minmax(0, 1fr);
    gap: var(--_gutter);
    align-content: center;
    align-items: start;
    min-block-size: 3em;
    padding: var(--_row) var(--_inset);
    max-inline-size: none;
    font-size: 1em;
    cursor: pointer;
  }

  .words {
    font-size: var(--_letters);
    line-height: var(--_leading);
  }

  .row.strong {
    font-weight: 700;
  }

  .row input {
    position: absolute;
    inline-size: var(--_box);
    block-size: var(--_box);
    margin-block: var(--_middle);
    opacity: 0;
    cursor: pointer;
  }

  .box {
    display: grid;
    place-items: center;
    inline-size: var(--_box);
    block-size: var(--_box);
    margin-block: var(--_middle);
    border: 2px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .box svg {
    visibility: hidden;
    inline-size: 1.3em;
    block-size: 1.3em;
    stroke-width: 3;
  }

  input:checked + .box {
    border-color: var(--_accent-edge);
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }

  input:checked + .box svg {
    visibility: visible;
  }

  /* The button is as tall as a finger, although its visible frame is lower. It overlaps its row. */
  .unsure {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 3em;
    min-inline-size: 3em;
    margin-block: -0.6em 0;
    margin-inline-start: calc(var(--_inset) + var(--_box) + var(--_gutter));
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
    cursor: pointer;
    touch-action: manipulation;
  }

  .pill {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.2em 0.7em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-inner);
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.3;
  }

  .unsure[aria-pressed='true'] .pill {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 700;
  }

  .unsure:focus-visible {
    outline: 0;
    box-shadow: none;
  }

  input:focus-visible + .box,
  .unsure:focus-visible .pill {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_gap);
  }

  .unsure:active .pill {
    background: var(--_accent-soft);
  }

  .pill svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .item .taken {
    margin-inline-start: calc(var(--_box) + var(--_gutter));
  }

  .from-30 .row {
    min-block-size: 3.5em;
  }

  .from-30 .item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .from-30 .item > .row {
    flex: 1 1 0;
    align-self: stretch;
  }

  .from-30 .item > :not(.row, .unsure) {
    flex: 100%;
  }

  .from-30 .unsure {
    margin: 0;
    padding-inline-end: var(--_inset);
  }

  @media (forced-colors: active) {
    .row input {
      position: static;
      opacity: 1;
      grid-area: 1 / 1;
    }

    .box {
      display: none;
    }

    .item.on,
    .unsure[aria-pressed='true'] .pill {
      border-color: Highlight;
    }

    .unsure:focus-visible .pill {
      outline-color: Highlight;
    }
  }

  @media print {
    .unsure[aria-pressed='false'] {
      display: none;
    }

    /* Printers leave out backgrounds, so a white tick would be invisible. */
    .sheet input:checked + .box {
      border-color: var(--_ink);
      background: none;
      color: var(--_ink);
    }

    .item.on .words {
      font-weight: 700;
    }

    /* Low rows: fewer pages. */
    .sheet .row {
      --_box: 1.4em;
      --_row: 0.3em;

      min-block-size: 0;
    }

    .item {
      break-inside: avoid;
    }
  }
`;

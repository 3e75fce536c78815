import { css } from 'lit';

export const riskChecklistStyles = css`
  .head {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 1em var(--_inset);
  }

  .sheet :is(input, legend, [tabindex]) {
    scroll-margin-block: 1.25em;
  }

  .group {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 1em var(--_inset) 0.6em;
    max-inline-size: none;
    font-size: 1em;
  }

  legend + * {
    clear: both;
  }

  legend .small {
    display: block;
    margin-block-start: 0.25em;
  }

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
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.8em;
    align-items: start;
    min-block-size: 3.5em;
    padding: 0.6em var(--_inset);
    max-inline-size: none;
    font-size: 1em;
    cursor: pointer;
  }

  .words {
    align-self: center;
    font-size: 1.125em;
    line-height: 1.35;
  }

  .row.strong {
    font-weight: 700;
  }

  .row input {
    position: absolute;
    inline-size: 2em;
    block-size: 2em;
    opacity: 0;
    cursor: pointer;
  }

  .box {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.41);
    background: var(--_surface);
    color: transparent;
  }

  .box svg {
    inline-size: 1.3em;
    block-size: 1.3em;
    stroke-width: 3;
  }

  input:checked + .box {
    border-color: var(--_accent-edge);
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }

  input:focus-visible + .box {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_gap);
  }

  /* An item in its words; its signs are lines with a dot. */
  .item-words,
  .item-text,
  .line {
    display: block;
  }

  .line {
    position: relative;
    padding-inline-start: 0.95em;
    margin-block-start: 0.15em;
    font-size: 0.945em;
  }

  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0.15em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: var(--_ink-soft);
  }

  /* As tall as a finger, though the frame that is seen is lower: it lies half over its row. */
  .unsure {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 3em;
    min-inline-size: 3em;
    margin-block: -0.9em 0;
    margin-inline-start: calc(var(--_inset) + 2.8em);
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
    border-radius: calc(var(--_radius) * 0.64);
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

  .ends,
  .early {
    background: var(--_surface-quiet);
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  .ends .row + .row {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  .early {
    padding: 1em var(--_inset);
  }

  .act-now {
    padding: 0.75em var(--_inset) 1.25em;
    background: var(--_surface);
  }

  .now:empty {
    display: none;
  }

  .taken {
    padding: 0 var(--_inset) 1em;
    color: var(--_emergency);
    font-weight: 700;
    max-inline-size: none;
  }

  .now .taken {
    padding-block: 1em;
  }

  .item .taken {
    margin-inline-start: 2.5em;
  }

  /* One group a screen: where one is, and the way on, stay in sight. */
  .place {
    padding: 0.6em var(--_inset);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: var(--_surface);
  }

  .track {
    display: flex;
    gap: 0.25em;
    margin-block-start: 0.35em;
  }

  .track span {
    flex: 1;
    block-size: 0.3em;
    border-radius: 0.15em;
    background: var(--_hairline);
  }

  .track .done {
    background: var(--_accent);
  }

  .walk {
    display: flex;
    flex-wrap: wrap;
    padding-block: 0.75em;
  }

  .walk .button {
    flex: 1 1 6em;
    inline-size: auto;
    min-block-size: 4em;
    padding-inline: 0.5em;
    font-size: 1.0625em;
  }

  .walk .primary {
    flex-grow: 2;
    font-size: 1.25em;
    min-block-size: 3.4em;
  }

  @media (height >= 32em) {
    .place,
    .walk {
      position: sticky;
      z-index: 1;
    }

    .place {
      inset-block-start: 0;
    }

    .walk {
      inset-block-end: 0;
    }

    /* What has the focus is never behind them. */
    .place ~ * :is(input, button, a, legend, .help, [tabindex]) {
      scroll-margin-block: 4.5em 7em;
    }
  }

  .from-30 .head,
  .from-30 .row {
    padding-block: 0.75em;
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
    flex: 1 0 100%;
  }

  .from-30 .unsure {
    margin: 0;
    padding-inline-end: var(--_inset);
  }

  .from-60 {
    --_inset: 2em;
  }

  /* The columns keep their items, also when a card opens in one of them. */
  .from-60 .group ul {
    columns: 2;
    column-gap: 0;
    column-rule: var(--_edge) solid var(--_hairline);
  }

  .from-60 .group .item {
    break-inside: avoid;
  }

  .from-60 .second {
    break-before: column;
  }

  .from-60 .ends > .act-now {
    grid-column: 1 / -1;
  }

  .from-60 .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
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

    .line::before,
    .track .done {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .unsure[aria-pressed='false'],
    .place {
      display: none;
    }
  }
`;

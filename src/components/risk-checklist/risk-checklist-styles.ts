import { css } from 'lit';

export const riskChecklistStyles = css`
  /*
   * On a phone each line of text that is saved is one less to scroll past: narrow insets and gutters,
   * so that more words stand on a line, and low lines. What is not saved on is the size of the words.
   */
  .sheet {
    --_inset: 0.625em;
    --_box: 1.5em;
    --_gutter: 0.5em;
    --_row: 0.25em;
    --_words: 1.125em;
    --_leading: 1.25;
  }

  .from-30 {
    --_inset: clamp(1.25em, 4%, 2em);
    --_box: 2em;
    --_gutter: 0.8em;
    --_row: 0.75em;
    --_words: 1.125em;
    --_leading: 1.35;
  }

  .root[data-script] .sheet {
    --_leading: 1.5;
  }

  .head {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
    padding: 0.25em var(--_inset) 0.6em;
  }

  .sheet:not(.from-30) .head .title {
    font-size: 1.375em;
  }

  .sheet:not(.from-30) .head .lead {
    line-height: 1.35;
  }

  .sheet:not(.from-30) .small {
    line-height: 1.35;
  }

  .sheet :is(input, legend, [tabindex]) {
    scroll-margin-block: var(--bedside-scroll-margin, 1.25em);
  }

  .sheet:not(.from-30) .foot {
    padding-block: 0.5em;
  }

  .sheet:not(.from-30) .foot p {
    line-height: 1.35;
  }

  .group {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0.6em var(--_inset) 0.4em;
    max-inline-size: none;
    font-size: 1em;
  }

  .sheet:not(.from-30) legend .subtitle {
    font-size: 1.25em;
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
    /* The middle of the box is that of the first line. */
    --_middle: calc((var(--_leading) * var(--_words) - var(--_box)) / 2);

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
    font-size: var(--_words);
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
    border-radius: calc(var(--_radius) * 0.41);
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

  input:focus-visible + .box {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_gap);
  }

  /*
   * An item in its words. The dots of its signs hang in the gutter, and short signs share a line,
   * each behind its dot.
   */
  .item-words {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
  }

  .item-text {
    flex: 0 0 100%;
  }

  .line {
    position: relative;
    padding-inline-start: 0.9em;
  }

  .row .line {
    padding: 0;
  }

  .from-30 .line {
    margin-block-start: 0.15em;
  }

  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.15em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: var(--_ink-soft);
  }

  .row .line::before {
    inset-inline-start: calc(var(--_gutter) * -0.9);
  }

  /* As tall as a finger, though the frame that is seen is lower: it lies half over its row. */
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
    margin-inline-start: calc(var(--_box) + var(--_gutter));
  }

  /* No word is cut in two: less beside it, smaller letters, icons above. */
  .narrow .act-now {
    padding-inline: 0.5em;
  }

  .narrow .help {
    padding-inline: 0.6em;
  }

  .narrow .help :is(.title, .subtitle) {
    font-size: 1.25em;
  }

  .narrow .plate {
    margin-inline-start: 0;
    padding-inline: 0.5em;
  }

  .narrow .call {
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    padding-inline: 0.4em;
    font-size: 1.0625em;
  }

  .narrow .call span {
    flex: 1 1 9.5em;
  }

  /* One group a screen: where one is, and the way on, stay in sight. */
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em var(--_inset);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: var(--_surface);
  }

  .track {
    display: flex;
    flex: 1 1 6em;
    gap: 0.25em;
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
    padding-block: 0.5em;
  }

  .walk .button {
    flex: 1 1 6em;
    inline-size: auto;
    min-block-size: 3.4em;
    padding: 0.25em 0.5em;
    font-size: 1.0625em;
  }

  .walk .primary {
    flex-grow: 2;
    font-size: 1.25em;
    min-block-size: 2.89em;
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
      scroll-margin-block: var(--bedside-scroll-margin, 4.5em 7em);
    }
  }

  .from-30 .head {
    gap: 0.5em;
    padding-block: 0.75em;
  }

  .from-30 legend {
    padding-block: 1em 0.6em;
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
    flex: 1 0 100%;
  }

  .from-30 .unsure {
    margin: 0;
    padding-inline-end: var(--_inset);
  }

  .from-60 {
    --_inset: 2em;
  }

  @media not print {
    /* Two columns that keep their items when a card opens in one: Firefox breaks no column. */
    .from-60 .group ul {
      position: relative;
      display: flow-root;
    }

    .from-60 .group ul::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 50%;
      border-inline-start: var(--_edge) solid var(--_hairline);
    }

    .from-60 .group .item {
      float: inline-start;
      clear: inline-start;
      inline-size: 50%;
    }

    .from-60 .group .second {
      float: none;
      clear: none;
      margin-inline-start: 50%;
    }
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
    .place,
    /* Stands under its sign too. */
    .now .act-now {
      display: none;
    }

    /* Printers leave grounds out: a tick on its fill would be white on white. */
    .sheet input:checked + .box {
      border-color: var(--_ink);
      background: none;
      color: var(--_ink);
    }

    .item.on .words {
      font-weight: 700;
    }

    .item {
      break-inside: avoid;
    }

    legend {
      break-after: avoid;
    }
  }
`;

/** The groups to be answered, and what sticks to the screen beside them. */
import { css } from 'lit';
import { sheetOf } from '../../styles/screen-sizes.js';

const groups = css`
  .head {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
    padding: 0.25em var(--_inset) 0.6em;
  }

  .sheet:not(.from-30) .head .title {
    font-size: 1.375em;
  }

  .groups :is(input, legend, [tabindex]) {
    scroll-margin-block: var(--bedside-scroll-margin, 1.25em);
  }

  .cleared,
  .place,
  .walk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  /* The line that can restore cleared answers. */
  .cleared {
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_accent-edge);
    border-radius: var(--_radius-inner);
    background: var(--_accent-soft);
  }

  .cleared p {
    flex: 1 1 14em;
  }

  .group,
  .ends,
  .early,
  .ends .row + .row {
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

  .ends,
  .early {
    background: var(--_surface-quiet);
  }

  .early {
    padding: 1em var(--_inset);
  }

  /* One group per screen: the progress and the next button stay in view. */
  .place {
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
    padding-block: 0.5em;
  }

  .walk .button {
    flex: 1 1 6em;
    min-inline-size: min-content;
    min-block-size: 3.4em;
    padding: 0.25em 0.5em;
    font-size: 1.0625em;
  }

  .walk .primary {
    flex-grow: 2;
    font-size: 1.25em;
    min-block-size: 2.89em;
  }

  .count {
    font-weight: 700;
    white-space: nowrap;
  }
`;

/** Unless a screen is low, or text so large that two bars would hide the rest. */
const sticking = css`
  .place,
  .walk {
    --_stick: min(0px, (100svh - 32em) * 999);

    position: sticky;
    z-index: 1;
  }

  .place {
    inset-block-start: var(--_stick);
  }

  .walk {
    inset-block-end: var(--_stick);
  }

  /* Keeps the focused control clear of the two bars. */
  .groups :is(input, button, a, legend, .help, [tabindex]) {
    scroll-margin-block: var(--bedside-scroll-margin, 1.25em) 7em;
  }

  .groups > .place ~ * :is(input, button, a, legend, .help, [tabindex]) {
    scroll-margin-block: var(--bedside-scroll-margin, 4.5em) 7em;
  }
`;

const byWidth = css`
  .from-30 .head {
    gap: 0.5em;
    padding-block: 0.75em;
  }

  /* Limits lines to the width of readable text, and buttons to less than the screen. */
  .from-30 .walk {
    justify-content: end;
    gap: 1.5em;
  }

  .from-30 .walk .button {
    flex-grow: 0;
    min-inline-size: 13em;
  }

  .from-30 legend {
    padding-block: 1em 0.6em;
  }

  @media not print {
    /* Floats, not CSS columns: an item must not change its column when a card opens. */
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
    .track .done {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .place,
    .now .act-now {
      display: none;
    }

    .from-60 .ends {
      display: block;
    }

    .ends .row {
      break-inside: avoid;
    }

    legend {
      break-after: avoid;
    }

    .group ul,
    .group .item:first-child {
      break-before: avoid;
    }
  }
`;

export const groupsStyles = sheetOf(groups, sticking, byWidth);

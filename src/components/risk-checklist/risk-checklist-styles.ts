import { css } from 'lit';

export const riskChecklistStyles = css`
  .head {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 1.5em var(--_inset) 1.25em;
  }

  .group {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 1.1em var(--_inset) 0.75em;
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

  .group:last-of-type ul .item:last-child {
    border-block-end: 0;
  }

  .item.on {
    background: var(--_accent-soft);
  }

  .row {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 1em;
    align-items: start;
    min-block-size: 3.5em;
    padding: 0.75em var(--_inset);
    max-inline-size: none;
    font-size: 1em;
    cursor: pointer;
  }

  .row > span:last-child {
    align-self: center;
    font-size: 1.125em;
    max-inline-size: 60ch;
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

  .unsure {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
    margin-block: -0.5em 0.5em;
    margin-inline-start: calc(var(--_inset) + 2.15em);
    padding: 0.25em 0.85em;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius) * 0.64);
    background: none;
    color: var(--_ink-soft);
    font-size: 1em;
    cursor: pointer;
    touch-action: manipulation;
  }

  .unsure[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_ink);
    font-weight: 700;
  }

  .unsure svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .ends {
    background: var(--_surface-quiet);
  }

  .ends .row + .row {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  .act-now {
    padding: 0.75em var(--_inset) 1.25em;
    background: var(--_surface);
  }

  .item .taken {
    margin-inline-start: calc(2em + 0.65em);
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
    .unsure[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .unsure[aria-pressed='false'] {
      display: none;
    }
  }
`;

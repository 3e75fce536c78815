import { css } from 'lit';
import { disclosure } from '../../styles/disclosure.js';

const own = css`
  .result,
  .entry {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .result {
    gap: 1.25em;
    padding: 1.5em var(--_inset);
  }

  .result .act-now {
    padding: 0;
  }

  .taken {
    padding: 0 var(--_inset) 1em;
    color: var(--_emergency);
    font-weight: 700;
    max-inline-size: none;
  }

  .result .taken {
    padding: 0;
  }

  .entry {
    max-inline-size: none;
    font-size: 1em;
    padding-block-end: 1.25em;
    border-block-end: var(--_edge) solid var(--_hairline);
  }

  .entries {
    display: grid;
    gap: 1.25em;
  }

  .entry p {
    font-size: 1.125em;
  }

  .entry .level {
    --_level: var(--_soon);

    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_level);
    font-size: 1em;
    font-weight: 700;
  }

  .level[data-level='emergency'] {
    --_level: var(--_emergency);
  }

  .level[data-level='urgent'] {
    --_level: var(--_urgent);
  }

  .level[data-level='self-care'] {
    --_level: var(--_self-care);
  }

  .level svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .nurse {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 1.25em;
    border: 0;
    overflow: auto;
    background: var(--_surface);
    color: var(--_ink);
  }

  .nurse[open] {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .nurse-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .take-list {
    display: grid;
  }

  .take-list li {
    max-inline-size: 40em;
    padding-block: 1em;
    border-block-start: var(--_edge) solid var(--_line);
    font-size: 1em;
  }

  .take-level {
    color: var(--_ink-soft);
    font-size: 1em;
  }

  .take-text {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.3;
  }

  .take-text[lang='en'] {
    font-size: 1.25em;
    font-weight: 400;
  }

  .disclosure {
    padding-block-end: 0.5em;
    border-block-end: var(--_edge) solid var(--_hairline);
  }

  summary .subtitle {
    font-size: 1.125em;
  }
`;

export const checklistResultStyles = [disclosure, own];

import { css } from 'lit';
import { disclosure } from '../../styles/disclosure.js';

const own = css`
  .result,
  .of-level,
  .entries,
  .again {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }

  .result {
    padding: 1.5em var(--_inset);
  }

  .result .act-now,
  .result .taken {
    padding: 0;
  }

  .of-level,
  .again {
    --_level: var(--_ink);

    gap: 0.75em;
  }

  [data-level='emergency'] {
    --_level: var(--_emergency);
  }

  [data-level='urgent'] {
    --_level: var(--_urgent);
  }

  [data-level='soon'] {
    --_level: var(--_soon);
  }

  [data-level='self-care'] {
    --_level: var(--_self-care);
  }

  /* The word of a level stands once, over all that is of it. */
  .level {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 0.4em;
    border-block-end: var(--_edge) solid var(--_hairline);
    color: var(--_level);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .level svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .entry {
    display: grid;
    gap: 0.25em;
    align-content: start;
    max-inline-size: none;
    font-size: 1em;
  }

  .entry p {
    font-size: 1.125em;
  }

  .entry .item-text {
    font-weight: 700;
  }

  .from-60 .entries {
    grid-template-columns: 1fr 1fr;
    column-gap: 2em;
  }

  .again {
    padding-block: 0.5em 0.75em;
  }

  .from-30 .again {
    max-inline-size: 26em;
  }

  .apart {
    margin-block-start: 1em;
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
    max-inline-size: none;
    padding-block: 1em;
    border-block-start: var(--_edge) solid var(--_line);
    font-size: 1em;
  }

  .take-flags {
    font-size: 1.25em;
  }

  .take-level {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.25em;
    color: var(--_level, var(--_ink));
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .take-level svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* The list is what is read from a step away, and not its title. */
  .nurse .title {
    font-size: 1.25em;
  }

  .take-text {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.3;
  }

  .take-text .line {
    font-weight: 400;
  }

  .narrow .take-text {
    font-size: 1.375em;
  }

  .from-60 .take-text {
    font-size: 2em;
  }

  .from-60 .take-list {
    grid-template-columns: 1fr 1fr;
    column-gap: 3em;
  }

  .from-60 .take-list li:only-child {
    grid-column: 1 / -1;
  }

  .take-text[lang='en'] {
    font-size: 1.25em;
    font-weight: 400;
  }

  .disclosure {
    padding-block-end: 0.5em;
    border-block-end: var(--_edge) solid var(--_hairline);
  }

  .disclosure:first-child {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  summary .subtitle {
    font-size: 1.125em;
  }

  .from-60 .disclosure .items {
    columns: 2;
    column-gap: 2em;
  }

  .from-60 .disclosure .items li {
    break-inside: avoid;
  }
`;

export const checklistResultStyles = [disclosure, own];

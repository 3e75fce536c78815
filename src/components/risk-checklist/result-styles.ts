/** The person's list. */
import { css } from 'lit';

export const resultStyles = css`
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

  /* The word of a level stands once, above everything of that level. */
  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    padding-block-end: 0.4em;
    border-block-end: var(--_edge) solid var(--_hairline);
    color: var(--_level);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  .level span {
    flex: 1 1 min-content;
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

  .from-60 .entry:only-child {
    grid-column: 1 / -1;
  }

  /* Every list begins with the signs that a person must not overlook. */
  .signs-now {
    padding: 1em 1.25em 0.75em;
    border: 1.5px solid var(--_level);
    border-radius: var(--_radius-inner);
  }

  .narrow .signs-now {
    padding-inline: 0.5em;
  }

  .signs-now .level {
    padding: 0;
    border: 0;
  }

  .signs-now summary {
    justify-content: start;
    min-block-size: 3em;
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 700;
  }

  .from-60 .signs-now > :is(.lines, .items) {
    display: block;
    columns: 2;
    column-gap: 2em;
  }

  .from-60 .signs-now li {
    break-inside: avoid;
    margin-block-end: 0.35em;
  }

  .again-calls {
    display: grid;
    gap: 0.75em;
  }

  .from-30 .again-calls {
    max-inline-size: 26em;
  }

  /* Buttons stand side by side. The one that clears the list stands apart. */
  .from-30 .result + .shelf {
    display: flex;
    flex-wrap: wrap;
  }

  .from-30 .result + .shelf .button {
    flex: 1 1 9em;
    inline-size: auto;
  }

  .from-30 .result + .shelf .primary {
    flex: 1 0 100%;
  }

  .from-60 .result + .shelf .primary {
    flex: 2 1 14em;
  }

  .from-30 .apart {
    flex: 1 0 100%;
    justify-content: center;
  }

  .apart {
    margin-block-start: 1em;
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

/** The list for somebody else's eyes: over the whole screen, and on paper. */
import { css } from 'lit';

export const nurseStyles = css`
  .result .act-now,
  .result .taken {
    padding: 0;
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

  /* A nurse reads the list from a step away, so the list is larger than its title. */
  .nurse .title {
    font-size: 1.25em;
  }

  .take-date {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .take-about {
    max-inline-size: none;
    margin-block-start: -0.5em;
    color: var(--_ink-soft);
  }

  .take-note,
  .take-flags {
    max-inline-size: none;
  }

  .take-flags {
    font-size: 1.25em;
  }

  .take-groups {
    display: grid;
    gap: 1.25em 3em;
    align-items: start;
  }

  .take-group {
    min-inline-size: 0;
  }

  /* Like its card, it comes first, in a frame that can be seen from the door. */
  .take-group[data-level='emergency'] {
    padding: 0.75em 1em 0.25em;
    border: 7px double var(--_emergency);
    border-radius: var(--_radius-inner);
    background: var(--_emergency-soft);
  }

  .take-level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    padding-block-end: 0.4em;
    border-block-end: 2px solid var(--_level, var(--_ink));
    color: var(--_level, var(--_ink));
    font-size: 1.25em;
    line-height: 1.3;
  }

  .take-word {
    font-size: 1em;
    font-weight: 700;
  }

  .take-word[lang] {
    font-weight: 400;
  }

  .take-level svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .take-list li {
    max-inline-size: none;
    padding-block: 0.75em;
    font-size: 1em;
  }

  .take-list li + li {
    border-block-start: var(--_edge) solid var(--_line);
  }

  .take-text {
    font-size: min(1.625em, var(--_fit, 9em) * 0.8);
    font-weight: 700;
    line-height: 1.3;
  }

  .take-text .line {
    font-weight: 400;
  }

  .take-text[lang='en'] {
    font-size: 1.25em;
    font-weight: 400;
  }

  .nurse .taken {
    padding: 0;
    font-size: 1.25em;
  }

  .narrow .take-text {
    font-size: 1.375em;
  }

  .narrow .nurse {
    padding-inline: 0.5em;
  }

  .from-60 .take-text {
    font-size: 2em;
  }

  .from-60 .take-groups {
    grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
  }

  @media (forced-colors: active) {
    .take-group[data-level='emergency'] {
      border-color: CanvasText;
    }
  }
`;

export const paperStyles = css`
  @page {
    margin: 12mm;
  }

  body {
    margin: 0;
    font:
      11pt/1.35 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  /* A nurse copies these first: the time, the name and the list. */
  .top {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0 6mm;
    padding-block-end: 1.5mm;
    border-block-end: 0.5mm solid #000;
  }

  h1 {
    margin: 0;
    font-size: 20pt;
  }

  h2,
  .take-level {
    break-after: avoid;
  }

  h2 {
    margin: 4mm 0 1mm;
    font-size: 13pt;
  }

  .take-date {
    font-size: 18pt;
    font-weight: 700;
  }

  .take-about {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 10pt;
  }

  .name {
    display: flex;
    align-items: end;
    grid-column: 1 / -1;
    gap: 3mm;
    margin-block: 3mm 1mm;
    font-weight: 700;
  }

  .rule {
    flex: 1;
    border-block-end: 0.3mm solid #000;
  }

  p {
    margin: 0 0 1.5mm;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .take-group {
    margin-block-start: 3mm;
  }

  /* Side by side, so that all fits on one page. */
  .take-groups {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 8mm;
  }

  .take-groups > :only-child {
    grid-column: 1 / -1;
  }

  .take-list li {
    break-inside: avoid;
    padding: 1mm 0;
  }

  .take-list li + li {
    border-block-start: 0.2mm solid #666;
  }

  .take-note {
    margin-block-start: 2mm;
  }

  .taken {
    margin-block-start: 3mm;
    padding: 2mm 3mm;
    border: 0.6mm solid #000;
    font-weight: 700;
  }

  .taken .lines {
    padding-inline-start: 5mm;
    list-style: disc;
    font-weight: 400;
  }

  .first {
    margin-block: 3mm;
    padding: 2mm 3mm;
    border: 1mm double #000;
    break-inside: avoid;
  }

  .first h2 {
    margin: 2mm 0 1mm;
    font-size: 14pt;
  }

  .first p {
    margin-block-end: 0.5mm;
  }

  .first .take-group {
    margin: 0;
  }

  .first .take-list {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 8mm;
  }

  .first .take-list > :only-child {
    grid-column: 1 / -1;
  }

  .first .take-list li + li {
    border: 0;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5mm 6mm;
    margin: 0;
    font-size: 13pt;
  }

  .take-level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5mm;
    border-block-end: 0.3mm solid #000;
  }

  .take-word {
    margin: 0;
    font-size: 11pt;
    font-weight: 700;
  }

  .take-level svg {
    inline-size: 5mm;
    block-size: 5mm;
  }

  .take-text {
    font-size: 11pt;
    font-weight: 700;
    margin: 0;
  }

  .take-text[lang='en'],
  .take-text .line {
    font-weight: 400;
  }

  .item-text,
  .take-list .line {
    display: block;
  }

  .take-list .line {
    display: list-item;
    margin-inline-start: 5mm;
    list-style: disc;
  }

  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
    break-inside: avoid;
  }

  .questions li {
    padding-block: 0.7mm;
    font-size: 10pt;
    border-block-end: 0.2mm dotted #666;
  }

  .lines div {
    block-size: 8.5mm;
    border-block-end: 0.2mm solid #666;
  }

  .clinic:not(:empty) {
    margin-block-start: 4mm;
    padding: 2mm 3mm;
    border: 0.3mm solid #000;
  }

  /* No page has the small print alone. */
  .clinic,
  .foot {
    break-before: avoid;
  }

  .foot {
    margin-block-start: 4mm;
    font-size: 9pt;
  }
`;

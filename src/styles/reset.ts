/**
 * Keeps the host's styles out and the reader's settings in. `.root` resets what a host's rules set on
 * the element. Only text spacing (WCAG 1.4.12), direction and font family are inherited. Sizes are in
 * em from `medium`, which follows the reader's setting and ignores `html { font-size: 62.5% }`.
 *
 * The author of a tag may hide it: by `hidden`, by a closed `popover`, or by the page's rules when the
 * tag carries a mark (a class, a `style` with display or visibility, a cloak). A rule without such a
 * mark (`*`, `:empty`, the tag's name) hides nothing: its author may not know that it also matches a
 * banner with an emergency number.
 */
import { css } from 'lit';
import { shownUnlessMarked } from './shown-unless-marked.js';

export const reset = css`
  :host {
    display: block;
    visibility: visible;
    writing-mode: horizontal-tb;
    min-inline-size: min(100%, 12em) !important;
    block-size: auto !important;
    max-block-size: none !important;
    aspect-ratio: auto !important;
    -webkit-line-clamp: none !important;
    box-sizing: border-box;
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
  }

  ${shownUnlessMarked}

  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  /* Named here for browsers that hide the content of until-found but cannot search it. */
  :host([hidden='until-found' i]) {
    content-visibility: hidden;
  }

  @supports not (content-visibility: hidden) {
    :host([hidden]) {
      display: none !important;
    }
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }

  :host(:popover-open) {
    block-size: fit-content !important;
    max-block-size: 100% !important;
    overflow: auto;
  }

  .root {
    --_inset: clamp(1.25em, 4%, 2em);

    all: initial;
    display: block;
    visibility: inherit;
    box-sizing: border-box;
    inline-size: 100%;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    font-family: var(--bedside-font, inherit);
    font-size: var(--bedside-font-size, medium);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--_edge) solid var(--_hairline);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }

  /* Browsers shrink medium for monospace alone. A second family name prevents that. */
  .root[data-mono] {
    font-family: monospace, sans-serif;
  }

  .root[dir='ltr'] {
    direction: ltr;
  }

  .root[dir='rtl'] {
    direction: rtl;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* Keeps what a script, a key or a screen reader scrolls to clear of the page's sticky header. */
  :host,
  a,
  button,
  input,
  label,
  li,
  p,
  summary,
  [tabindex] {
    scroll-margin-block: var(--bedside-scroll-margin, 0);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    margin: 0;
  }

  p,
  li,
  label,
  legend {
    font-size: 1.125em;
    max-inline-size: 66ch;
  }

  li > p,
  li > label,
  legend > * {
    font-size: 1em;
  }

  svg {
    display: block;
    flex: none;
  }

  [hidden] {
    display: none !important;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .small {
    font-size: 1em;
    line-height: 1.45;
    color: var(--_ink-soft);
  }

  /* The longest word of most titles fits a small phone with large text. */
  .title,
  .subtitle {
    font-weight: 700;
    font-size: min(1.75em, 12vw, var(--_fit, 9em) * 0.87);
    line-height: 1.18;
    text-wrap: balance;
    max-inline-size: none;
  }

  .subtitle {
    font-size: min(1.375em, 9.5vw);
    line-height: 1.25;
  }

  .lead {
    font-size: 1.1875em;
    line-height: 1.4;
  }

  .root[data-script] .title,
  .root[data-script] .subtitle {
    line-height: 1.4;
  }

  /* No hyphen: a "do not" is in the last letters of many of these words. */
  .root[data-script] {
    line-height: 1.6;
    hyphens: manual;
  }

  /* The largest letters in which a long Malayalam or Tamil word, which has no hyphen, fits a phone. */
  .root[data-script='indic'] {
    --_fit: max(1.5em, 8.5vw);
  }

  /* Letters that reach far above and below their line; lines closer than this touch. */
  .root[data-script] :is(.button, .quiet, .plate, .step-name, .lead, .small, .foot p) {
    line-height: 1.4;
  }

  .root[data-script='arabic'] :is(.lead, .small, .foot p) {
    line-height: 1.55;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_gap);
  }

  /* A script moves the focus to a heading so that it is read. It is not a control, so it has no ring. */
  [tabindex='-1']:focus {
    outline: 0;
    box-shadow: none;
  }

  .foot {
    padding: 0.75em var(--_inset);
    border-block-start: var(--_edge) solid var(--_hairline);
    color: var(--_ink-soft);
  }

  .foot p {
    font-size: 0.875em;
    line-height: 1.45;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .no-print {
      display: none !important;
    }

    .root {
      --_inset: 0px;

      border: 0;
      font-size: 12pt;
    }

    /* 10.5 points. Their letters fill more of a line's height than Latin ones, and their words are longer. */
    .root[data-script='indic'] {
      font-size: 14px;
    }

    .foot p {
      font-size: 1em;
    }
  }
`;

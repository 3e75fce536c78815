/** Styles of buttons and links, and of the shelf under the primary button of a screen. */
import { css } from 'lit';
import { onScreen, sheetOf, slimScreen } from './screen-sizes.js';

const onAnyScreen = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 1em;
    border: 2px solid var(--_line);
    border-radius: calc(var(--_radius-inner) / 1.1875);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
  }

  .button:active {
    background: var(--_accent-soft);
  }

  .button.primary {
    min-block-size: 3.1em;
    border-color: var(--_accent-edge);
    background: var(--_accent-fill);
    color: var(--_on-accent);
    font-size: 1.375em;
    border-radius: calc(var(--_radius-inner) / 1.375);
  }

  .button.tool {
    inline-size: auto;
    font-size: 1em;
    border-radius: var(--_radius-inner);
  }

  .button svg {
    inline-size: 1.3em;
    block-size: 1.3em;
  }

  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
    padding: 0.25em;
    border: 0;
    background: none;
    color: var(--_ink);
    line-height: 1.3;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.3em;
    text-decoration-thickness: 1.5px;
    cursor: pointer;
    touch-action: manipulation;
  }

  .quiet svg {
    inline-size: 1.375em;
    block-size: 1.375em;
  }

  /* Points along the line. A ring, a clock and drawings of legs do not, and are never mirrored. */
  .root[dir='rtl'] .along {
    transform: scaleX(-1);
  }

  /* A word is broken only where it alone is longer than its button, which is never wider than its place. */
  .button,
  .quiet {
    min-inline-size: min(3em, 100%);
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }

  .button > span,
  .quiet > span {
    min-inline-size: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .lost,
  .shelf {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em var(--_inset);
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  .lost {
    overflow-wrap: anywhere;
  }

  .shelf {
    justify-items: center;
    background: var(--_surface-quiet);
  }

  .shelf:last-child {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .button,
    .shelf {
      border-color: ButtonBorder;
    }

    .button.primary {
      border-width: 4px;
    }
  }
`;

/** No phone is so narrow; a watch or a sidebar may be, and Tamil words would stand over its edge. */
const onSlimScreen = onScreen(
  slimScreen,
  css`
    .button,
    .quiet {
      overflow-wrap: anywhere;
    }
  `,
);

export const controls = sheetOf(onAnyScreen, onSlimScreen);

import { css } from 'lit';
import { onScreen, sheetOf, thinScreen } from '../../styles/screen-sizes.js';

const card = css`
  article,
  .card-tap,
  .card-words {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  /*
   * Gives all cards of a row one height. A minimum, since a parent with a fixed height may be lower. No
   * grid around the grids inside: a browser would lay out the innermost 8 times.
   */
  .root {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }

  article {
    flex: 1 0 auto;
  }

  .card {
    grid-template: 1fr max-content / minmax(0, 1fr);
  }

  /*
   * Picture above the words, or from 43.75em beside them: at half the width two columns fit, at the
   * whole of it one. No container query: one of a thousand cards is not to be a container.
   */
  .card-tap {
    grid-template-columns: repeat(auto-fit, minmax(clamp(50%, (43.75em - 100%) * 999, 100%), 1fr));
    grid-template-rows: auto 1fr;
    align-content: stretch;
    clip-path: inset(0 round var(--_radius) var(--_radius) 0 0);
    cursor: pointer;
  }

  /* Only the rule beside the words is seen. The others are clipped. */
  .image {
    display: grid;
    position: relative;
    place-self: stretch;
    align-content: center;
    justify-items: center;
    aspect-ratio: 8 / 5;
    min-inline-size: 0;
    overflow: hidden;
    outline: var(--_edge) solid var(--_hairline);
    background: var(--_surface-quiet);
  }

  .image .drawing {
    inline-size: min(88%, 24em);
  }

  /* A page's own rules for its pictures would win over a size. */
  /* stylelint-disable declaration-no-important */
  .image ::slotted([slot='image']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    object-fit: cover;
  }
  /* stylelint-enable declaration-no-important */

  .head ::slotted([slot='image']) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  /* A column that fills the row, so that all cards end at one line. */
  .card-words {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1.25em var(--_inset) 0.75em;
  }

  .image[hidden] + .card-words {
    grid-area: 1 / 1 / -1 / -1;
  }

  .card-title {
    font-size: 1.5em;
    line-height: 1.25;
  }

  /* Three lines, as in a column, though the words need fewer: links of a row are at one height. */
  .card > .foot {
    min-block-size: 5.3em;
  }

  /* What a card of the same row says at its foot: so its link is at the height of this one's. */
  .card .foot[aria-hidden] {
    visibility: hidden;
  }

  .card-link {
    display: flex;
    align-items: center;
    align-self: start;
    gap: 0.6em;
    min-block-size: 2.7em;
    margin-block-start: auto;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 1.125em;
    font-weight: 700;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
    cursor: pointer;
  }

  .root[dir='rtl'] a.card-link svg {
    transform: scaleX(-1);
  }
`;

const onThinScreen = onScreen(
  thinScreen,
  css`
    .root {
      --_inset: 0.75em;
    }

    .title.title,
    .card-title {
      font-size: 1.375em;
    }
  `,
);

const onPaper = css`
  @media print {
    .root,
    .card > .foot {
      min-block-size: 0;
    }

    .root,
    article,
    .card-tap,
    .card-words {
      display: block;
    }

    .card-tap {
      clip-path: none;
    }

    .card-words {
      padding: 0;
    }

    .card-words > * {
      margin-block-end: 0.2em;
    }

    .image {
      float: inline-end;
      inline-size: 12em;
      outline: 0;
    }
  }
`;

export const articleCardStyles = sheetOf(card, onThinScreen, onPaper);

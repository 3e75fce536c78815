/** The dial of a session: the drawing, the ring, the digits and the button of the time left. */
import { css } from 'lit';
import { atFigure, forRing, forWideDigits } from './stage-sizes.js';

export const dialStyles = [
  css`
    .dial {
      display: grid;
      grid-template: 'clock picture' minmax(0, 1fr) 'note button' auto / minmax(0, 13fr) minmax(
          6.75em,
          7fr
        );
      align-items: center;
      column-gap: 1em;
      block-size: 100%;
    }

    .dial > * {
      isolation: isolate;
    }

    .dial > .drawing {
      grid-area: picture;
      block-size: 100%;
    }

    .clock {
      container: clock / size;
      grid-area: clock;
      display: grid;
      place-items: center;
      block-size: 100%;
    }

    .clock > * {
      grid-area: 1 / 1;
      inline-size: 100%;
    }

    .ring {
      display: none;
      contain: layout paint style;
      inline-size: min(100cqi, 100cqb);
      will-change: transform;
      fill: none;
      stroke-width: 5.8;
    }

    .ring-track {
      stroke: var(--_hairline);
    }

    .ring-rest {
      stroke: var(--_accent);
      stroke-dasharray: 1;
      stroke-linecap: butt;
    }

    /*
     * Of known size, and in a plain block, not in the grid itself: a new second is laid out within these digits alone. Fonts set
     * their digits at different heights of a line. So the line has no height of its own, and an invisible
     * box as high as the digits stands on its base.
     */
    .time {
      contain: size layout style;
      overflow: hidden;
      block-size: 0.84em;
      font-size: 4em;
      font-size: min(39cqi, 114cqb);
      font-weight: 700;
      line-height: 0;
      letter-spacing: -0.02em;
      text-align: center;
      font-variant-numeric: tabular-nums;
      direction: ltr;
      max-inline-size: none;
    }

    .time::before {
      content: '';
      display: inline-block;
      block-size: 0.84em;
      vertical-align: -0.06em;
    }

    .dial-note {
      grid-area: note;
      min-block-size: 1.45em;
      text-align: center;
    }

    /* Such words wrap: the place of a second line is kept, so that nothing moves. */
    .root[data-script] .total {
      min-block-size: 2.8em;
      align-content: center;
    }

    .time-button {
      grid-area: button;
      display: grid;
    }

    .time-button .button {
      gap: 0.4em;
      inline-size: 100%;
      padding: 0.25em 0.4em;
      line-height: 1.15;
    }

    .root[data-script] .time-button .button {
      font-size: 1.0625em;
      line-height: 1.3;
    }

    .root[data-script='indic'] .time-button svg {
      display: none;
    }

    .total {
      align-self: center;
      text-align: center;
      line-height: 1.25;
      max-inline-size: none;
    }
  `,
  // The digits as wide as the screen, the picture under them.
  atFigure(
    forWideDigits,
    css`
      .dial {
        grid-template:
          'clock clock' minmax(0, 1fr)
          'picture note' auto
          'picture button' auto / minmax(0, 1fr) minmax(0, 1fr);
        row-gap: 0.25em;
      }

      .dial > .drawing {
        block-size: 5em;
      }
    `,
  ),
  // Room for a ring. It contains only the number, and the picture stands above.
  atFigure(
    forRing,
    css`
      .ring {
        display: block;
      }

      .ring + * > .time {
        font-size: 4em;
        font-size: min(27cqi, 27cqb);
      }

      .dial > .drawing {
        block-size: 100%;
      }

      .dial {
        grid-template:
          'picture' minmax(0, 4fr)
          'clock' minmax(0, 9fr)
          'note' auto
          'button' auto / minmax(0, 1fr);
        row-gap: 0.5em;
      }

      .time-button {
        justify-self: center;
        inline-size: min(100%, 14em);
      }
    `,
  ),
  css`
    @media (forced-colors: active) {
      .ring-track {
        stroke: GrayText;
      }

      .ring-rest {
        stroke: Highlight;
      }
    }
  `,
];

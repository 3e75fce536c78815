/** A session: what to do now, and the dial with a drawing, the ring and the button of the time left. */
import { css } from 'lit';
import {
  at,
  atFigure,
  big,
  cramped,
  forPictureAbove,
  forRing,
  forWideDigits,
  low,
  narrow,
  onItsSide,
  small,
  tall,
  wide,
} from './stage-sizes.js';

export const sessionStyles = [
  css`
    .do-now {
      font-size: min(2.25em, var(--_fit, 9em));
      font-weight: 700;
      line-height: 1.1;
      text-wrap: balance;
      max-inline-size: none;
    }

    .root[data-script] .do-now {
      line-height: 1.4;
    }

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
      inline-size: 100%;
      block-size: 100%;
    }

    .clock {
      container: clock / size;
      grid-area: clock;
      display: grid;
      place-items: center;
      block-size: 100%;
    }

    .ring {
      display: none;
      grid-area: 1 / 1;
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
     * Of known size, and in a plain block: a new second is laid out within these digits alone. Fonts set
     * their digits at different heights of a line. So the line has no height of its own, and an invisible
     * box as high as the digits stands on its base.
     */
    .time {
      grid-area: 1 / 1;
      contain: size layout style;
      overflow: hidden;
      inline-size: 100%;
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

    .helper {
      padding: 0.6em 0.9em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius-inner);
      font-weight: 700;
    }

    .watch-for {
      line-height: 1.4;
    }

    .told > .help {
      margin-block-start: 1.25em;
    }

    .told + .soles {
      margin-block-start: 1em;
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

      .ring + .time {
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
    [data-display='large'] .figure:not(.pose) {
      flex-basis: min(40cqi, 40cqb);
    }

    /* To be read from 3 m: step, round and time as large as the width gives. */
    [data-display='large'] .count {
      font-size: clamp(1em, 6cqi, 2.25em);
    }

    [data-display='large'] .step-title,
    [data-display='large'] .do-now {
      font-size: clamp(1.75em, 8cqi, 3.5em);
    }

    [data-display='large'] .dial {
      grid-template: 'clock clock' minmax(0, 1fr) 'note button' auto / minmax(0, 1fr) minmax(
          0,
          1fr
        );
    }

    [data-display='large'] .ring,
    [data-display='large'] .dial > .drawing {
      display: none;
    }

    [data-display='large'] .time {
      font-size: min(10.75em, 20vw);
      font-size: min(39cqi, 114cqb);
      letter-spacing: -0.035em;
    }
  `,
  atFigure(
    forPictureAbove,
    css`
      [data-display='large'] .dial {
        grid-template:
          'picture picture' minmax(0, 2fr)
          'clock clock' minmax(0, 3fr)
          'note button' auto / minmax(0, 1fr) minmax(0, 1fr);
      }

      [data-display='large'] .dial > .drawing {
        display: block;
      }
    `,
  ),
  at(
    tall,
    css`
      .do-now {
        font-size: min(2.5em, var(--_fit, 9em));
      }
    `,
  ),
  at(
    small,
    css`
      .do-now {
        font-size: 1.625em;
      }
    `,
  ),
  at(
    big,
    css`
      .figure:not(.pose) {
        flex-basis: 8em;
      }
    `,
  ),
  at(
    low,
    css`
      .main:has(.dial) {
        display: grid;
        grid-template:
          'head clock' auto
          'words words' auto
          'note button' auto / minmax(0, 1fr) auto;
        align-content: start;
      }

      .main:has(.dial) .head {
        grid-area: head;
        align-self: center;
      }

      .main:has(.dial) .words {
        grid-area: words;
      }

      .figure:not(.pose),
      .dial,
      [data-display='large'] .dial {
        display: contents;
      }

      .dial > .drawing,
      [data-display='large'] .dial > .drawing {
        display: none;
      }

      .watch-for,
      .instruction,
      .words > .lead {
        font-size: 1em;
        line-height: 1.3;
      }
    `,
  ),
  at(
    onItsSide,
    css`
      .total {
        text-wrap: balance;
      }

      .main:has(.dial) {
        grid-template-areas: 'head clock' 'note button' 'words words';
      }

      .clock {
        inline-size: 11em;
        block-size: 4.25em;
      }

      [data-display='large'] .main:has(.dial) {
        grid-template-areas: 'head head' 'clock note' 'clock button' 'words words';
        grid-template-columns: auto minmax(0, 1fr);
      }

      [data-display='large'] .clock {
        inline-size: 13.5em;
        block-size: 5.5em;
      }

      [data-display='large'] .step-title,
      [data-display='large'] .do-now {
        font-size: 2em;
      }
    `,
  ),
  at(
    cramped,
    css`
      .do-now {
        font-size: 1.125em;
        line-height: 1.2;
      }

      .clock {
        inline-size: 6em;
        block-size: 2.5em;
      }

      .pose {
        display: none;
      }

      .step-title,
      [data-display='large'] .step-title {
        font-size: 1.125em;
      }

      .total {
        font-size: 0.875em;
      }

      .time-button svg {
        display: none;
      }
    `,
  ),
  at(
    narrow,
    css`
      .step-title,
      .do-now {
        font-size: 1em;
        line-height: 1.15;
      }

      .main:has(.dial) {
        grid-template-areas: 'head head' 'clock clock' 'words words' 'note button';
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }

      .clock {
        inline-size: auto;
        block-size: 1.5em;
      }

      [data-display='large'] .step-title {
        font-size: 1em;
      }
    `,
  ),
  at(
    wide,
    css`
      .words:has(> .soles) {
        display: contents;
      }

      .told {
        grid-area: words;
        padding-inline-end: var(--_inset);
        overflow-y: auto;
      }

      .told + .soles {
        grid-area: figure;
        align-self: center;
        margin-inline-start: var(--_inset);
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

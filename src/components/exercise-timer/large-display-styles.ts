/** The large display of a session: step, round and time are read from 3 m. */
import { css } from 'lit';
import { atFigure, forPictureAbove } from './stage-sizes.js';

export const largeDisplayStyles = [
  css`
    [data-display='large'] .figure:not(.pose) {
      flex-basis: min(40cqi, 40cqb);
    }

    /* Step, round and time as large as the width gives. */
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
];

/**
 * A raise of somebody who does not hold the phone: the digits take the room of drawing and ring, the
 * ground gets warmer towards the end, and a card that can be tapped anywhere has an edge.
 */
import { css } from 'lit';
import { at, cramped, narrow, onItsSide, wide } from './stage-sizes.js';

export const handsFreeStyles = [
  css`
    .cue-hint {
      flex: 1 1 100%;
      margin-block-start: -0.5em;
      max-inline-size: 42em;
    }

    .stage[data-hands-free] {
      position: relative;
      background: var(--_ground);
      border-start-start-radius: var(--_radius);
      border-start-end-radius: var(--_radius);
    }

    .stage[data-warmth='1'] {
      --_ground: var(--_warm);
    }

    .stage[data-warmth='2'] {
      --_ground: var(--_warmer);
    }

    [data-hands-free] :is(.zone, .stop-shelf) {
      background: none;
    }

    [data-hands-free] .places .button:not(.primary) {
      position: relative;
    }

    /* A miss of the pale button is still the pale button. */
    [data-hands-free] .places .button:not(.primary)::before {
      content: '';
      position: absolute;
      inset: -0.5em;
    }

    [data-hands-free='raise'] .dial {
      grid-template: 'clock clock' minmax(0, 1fr) 'note button' auto / minmax(0, 1fr) minmax(
          0,
          1fr
        );
      row-gap: 0.25em;
    }

    [data-hands-free='raise'] :is(.ring, .dial > .drawing) {
      display: none;
    }

    [data-hands-free='raise'] .time {
      font-size: 6em;
      font-size: min(39cqi, 114cqb);
      letter-spacing: -0.035em;
    }

    /* The digits take what they can use; of the words the one sentence stays, and the rest scrolls. */
    [data-hands-free='raise'] .figure {
      flex: 1 1 calc(32cqi + 3.5em);
      min-block-size: 7em;
    }

    [data-hands-free='raise'] .words {
      flex: 0 999 auto;
      min-block-size: 4.25em;
      overflow-y: auto;
    }

    [data-hands-free='over'] {
      cursor: pointer;
    }

    [data-hands-free='over']::after {
      content: '';
      position: absolute;
      inset: 0.25em;
      border: 3px solid var(--_accent);
      border-radius: inherit;
      pointer-events: none;
    }

    [data-hands-free='over'] .do-now {
      font-size: min(clamp(1.625em, 12cqi, 4em), var(--_fit, 9em) * 1.25);
    }

    @media (prefers-reduced-motion: no-preference) {
      .stage[data-hands-free] {
        transition: background-color 2s;
      }
    }

    /* The ground keeps the reader's colour: an edge tells instead, and gets thicker. */
    @media (forced-colors: active) {
      .stage[data-hands-free] {
        border: 0 solid Highlight;
      }

      .stage[data-hands-free][data-warmth='1'] {
        border-block-start-width: 4px;
      }

      .stage[data-hands-free][data-warmth='2'] {
        border-block-start-width: 10px;
      }
    }
  `,
  at(
    wide,
    css`
      .stage[data-hands-free='raise'] {
        grid-template:
          'top top' auto
          'figure figure' minmax(0, 1fr)
          'head zone' auto
          'words zone' auto / minmax(0, 1fr) minmax(0, 1fr);
      }

      [data-hands-free='raise'] .zone {
        align-self: end;
      }

      [data-hands-free='raise'] .figure {
        margin-block-end: 0.75em;
        margin-inline-end: var(--_inset);
      }

      [data-hands-free='raise'] :is(.head, .words) {
        margin-inline-start: 0;
        padding-inline: var(--_inset) 0;
      }
    `,
  ),
  at(
    onItsSide,
    css`
      [data-hands-free='raise'] .main:has(.dial) {
        grid-template:
          'head head' auto 'clock clock' auto 'note button' auto 'words words' auto / minmax(0, 1fr)
          auto;
      }

      [data-hands-free='raise'] .clock {
        inline-size: 100%;
        block-size: max(4.25em, 100cqb - 14em);
      }

      [data-hands-free='over'] .do-now {
        font-size: 2em;
      }
    `,
  ),
  at(
    cramped,
    css`
      [data-hands-free='raise'] .clock {
        inline-size: 8em;
        block-size: 3em;
      }

      [data-hands-free='raise'] .words {
        min-block-size: auto;
        overflow-y: visible;
      }

      [data-hands-free='over'] .do-now {
        font-size: 1.125em;
      }
    `,
  ),
  at(
    narrow,
    css`
      [data-hands-free='raise'] .clock {
        inline-size: auto;
        block-size: 2em;
      }

      [data-hands-free='over'] .do-now {
        font-size: 1em;
      }
    `,
  ),
];

/** A session: what to do now, and where its words and its dial stand on screens of each size. */
import { css } from 'lit';
import { dialStyles } from './dial-styles.js';
import { largeDisplayStyles } from './large-display-styles.js';
import { at, big, cramped, low, narrow, onItsSide, small, tall, wide } from './stage-sizes.js';

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
  dialStyles,
  largeDisplayStyles,
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
];

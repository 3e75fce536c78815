/** After a session: what to do now, and the daily reminder. */
import { css } from 'lit';
import { onScreen, shortPhone, smallestPhone } from '../../styles/screen-sizes.js';
import { at, shortScreen, upright, wideWords } from './stage-sizes.js';

export const endStyles = [
  css`
    .after {
      font-size: 1.25em;
      font-weight: 700;
    }

    /* Where Stop was. On a small phone it must not cover the call for help. */
    .stop-shelf .locked {
      justify-self: start;
      font-size: 1em;
      font-weight: 400;
      line-height: 1.35;
    }

    /* Only a stop has nothing on top. */
    .stage-top:empty {
      padding-block: 0.5em 0;
    }

    /* Sticks to the bottom, unless text is so large that the shelf would hide the rest. */
    .stage[data-state='stopped'] .zone {
      position: sticky;
      inset-block-end: min(0px, (100svh - 21em) * 999);
    }
  `,
  // The number to call stands on the first screen after a stop.
  onScreen(
    shortScreen,
    css`
      .stage-top:empty {
        padding-block: 0.25em 0;
      }

      .stage[data-state='stopped'] .main {
        gap: 0;
        padding-block: 0;
      }

      .stage[data-state='stopped'] .head {
        gap: 0;
      }

      .stage[data-state='stopped'] .title {
        font-size: 1.5em;
      }

      .stage[data-state='stopped'] .stop-shelf {
        padding-block: 0.375em;
      }

      .stage[data-state='stopped'] .call {
        min-block-size: 2.55em;
        padding-block: 0.25em;
      }

      .stage[data-state='stopped'] .plate {
        margin-block-end: 0.3em;
      }

      .stage[data-state='stopped'] .help-words {
        flex: 999 1 13.5em;
        gap: 0.375em;
        margin-block-end: 0.5em;
      }

      .stage[data-state='stopped'] .help {
        margin-block-start: 1em;
        padding-inline: 0.75em;
        padding-block-end: 0;
      }

      .stage[data-state='stopped'] .help .title {
        font-size: 1.25em;
      }

      .stage[data-state='stopped'] .help :is(p, li) {
        font-size: 1em;
        line-height: 1.35;
      }

      .stage[data-state='stopped'] .lines {
        gap: 0.2em;
      }

      /* Beside the words it keeps its width. Below them it takes the whole line. */
      .stage[data-state='stopped'] .help-actions {
        flex: 1 1 15.5em;
      }
    `,
  ),
  // There is no picture. The two cards stand side by side, the more urgent one first.
  at(
    wideWords,
    onScreen(
      upright,
      css`
        .grows .stage[data-state='stopped'] {
          grid-template: 'top' auto 'head' auto 'words' 1fr 'zone' auto / minmax(0, 1fr);
        }

        .stage[data-state='stopped'] .head,
        .stage[data-state='stopped'] .words,
        .stage[data-state='stopped'] .places,
        .stage[data-state='stopped'] .stop-shelf {
          padding-inline: var(--_inset);
        }

        .stage[data-state='stopped'] .words {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-content: start;
          align-items: start;
          column-gap: 1.5em;
        }

        .stage[data-state='stopped'] .words > :is(p, :only-of-type) {
          grid-column: 1 / -1;
        }
      `,
    ),
  ),
  // What to say on the phone stands under the number, where both do not fit.
  onScreen(
    shortPhone,
    css`
      .stage[data-state='stopped'] .help[data-level='emergency'] {
        --_words: contents;
        --_numbers: 1;
        --_rows: 0.3em;
      }

      .stage[data-state='stopped'] .help[data-level='emergency'] .help-words > p:last-child,
      .root[data-script='indic'] .stage[data-state='stopped'] .lines {
        order: 2;
      }

      /* In long words the signs do not fit above the number either. */
      .root[data-script='indic']
        .stage[data-state='stopped']
        .help[data-level='emergency']
        .help-words
        > ul {
        order: 2;
      }

      .stage[data-state='stopped'] .head {
        display: contents;
      }

      .stage[data-state='stopped'] .head > .after {
        order: 1;
        margin-block: 0.5em;
        font-size: 1.125em;
        line-height: 1.35;
      }

      .stage[data-state='stopped'] .places {
        padding-block: 0 0.75em;
      }
    `,
  ),
  onScreen(
    smallestPhone,
    css`
      .stage[data-state='stopped'] .head > .lead {
        font-size: 1em;
        line-height: 1.2;
      }

      .stage[data-state='stopped'] .stop-shelf .locked {
        font-size: 0.875em;
        line-height: 1.25;
      }
    `,
  ),
];

/**
 * An arrow marks what does not fit the frame. A question before a start is seen to its last word before
 * it can be answered: where it is longer than the frame, the whole frame scrolls and the answers stand
 * below it.
 */
import { css } from 'lit';
import { at, cramped, onItsSide, small, wide } from './stage-sizes.js';

export const questionStyles = [
  css`
    .asks {
      overflow: hidden auto;
    }

    .asks .stage {
      block-size: auto;
      min-block-size: 100%;
    }

    .asks .main,
    .asks .words {
      overflow: visible;
    }

    .asks .zone {
      position: static;
    }

    .asks[data-more] .main {
      padding-block-end: 2.25em;
    }

    /* An arrow down, at the last line that is seen: below it are more words. */
    .asks[data-more] .stage::after,
    :is(.main, .words)[data-more]::after {
      content: '';
      flex: none;
      position: sticky;
      inset-block-end: 0.5em;
      place-self: center center;
      inline-size: 1em;
      block-size: 1em;
      margin-block-end: 0.5em;
      border: solid var(--_accent);
      border-width: 0 4px 4px 0;
      background: linear-gradient(135deg, transparent 50%, var(--_surface) 50%);
      transform: rotate(45deg);
      pointer-events: none;
    }

    .asks[data-more] .stage::after {
      grid-area: main;
      align-self: end;
      margin-block-end: 0.75em;
    }
  `,
  at(
    small,
    css`
      .asks .words li {
        line-height: 1.3;
      }
    `,
  ),
  // Scripts with long words and high letters.
  at(
    small,
    css`
      .root[data-script] .question {
        font-size: 1.25em;
        line-height: 1.35;
      }
    `,
  ),
  at(
    cramped,
    css`
      .root[data-script] .question {
        font-size: 1em;
      }
    `,
  ),
  at(
    wide,
    css`
      .asks[data-more] .words {
        padding-block-end: 2.25em;
      }

      .asks[data-more] .stage::after {
        grid-area: words;
      }
    `,
  ),
  // Answers beside a question would be in view before its end. Below it they keep their column.
  at(
    onItsSide,
    css`
      .asks[data-more] .stage {
        grid-template: 'top top' auto 'main main' auto '. zone' auto / minmax(0, 1fr) minmax(
            14em,
            42%
          );
      }

      .asks[data-more] .zone {
        border: 0;
      }
    `,
  ),
];

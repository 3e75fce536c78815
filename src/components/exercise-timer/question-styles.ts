/**
 * A question before a start is seen to its last word before it can be answered. Where it is longer than
 * the frame, the whole frame scrolls, its answers stand below it, and an arrow says that there is more.
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

    .asks[tabindex] .main {
      padding-block-end: 2.25em;
    }

    .asks[tabindex] .stage::after {
      content: '';
      position: sticky;
      inset-block-end: 0.75em;
      grid-area: main;
      place-self: end center;
      inline-size: 1em;
      block-size: 1em;
      margin-block-end: 0.75em;
      border: solid var(--_accent);
      border-width: 0 4px 4px 0;
      background: linear-gradient(135deg, transparent 50%, var(--_surface) 50%);
      transform: rotate(45deg);
      pointer-events: none;
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
      .asks[tabindex] .words {
        padding-block-end: 2.25em;
      }

      .asks[tabindex] .stage::after {
        grid-area: words;
      }
    `,
  ),
  // Answers beside a question would be in view before its end. Below it they keep their column.
  at(
    onItsSide,
    css`
      .asks[tabindex] .stage {
        grid-template: 'top top' auto 'main main' auto '. zone' auto / minmax(0, 1fr) minmax(
            14em,
            42%
          );
      }

      .asks[tabindex] .zone {
        border: 0;
      }
    `,
  ),
];

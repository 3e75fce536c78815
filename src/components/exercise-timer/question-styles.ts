/**
 * An arrow marks what does not fit the frame. A question before a start is seen to its last word before
 * it can be answered: where it is longer than the frame, the whole frame scrolls and the answers stand
 * below it.
 */
import { css } from 'lit';
import { at, cramped, low, narrow, onItsSide, small, wide } from './stage-sizes.js';

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
      padding-block-end: 1.75em;
    }

    .can-scroll[data-more] {
      scroll-padding-block-end: 1.75em;
    }

    /* An arrow down in a strip of its own: below it are more words. It covers none that is seen. */
    .asks[data-more] .stage::after,
    :is(.main, .words)[data-more]::after {
      content: '';
      flex: none;
      position: sticky;
      inset-block-end: 0;
      grid-column: 1 / -1;
      block-size: 1.5em;
      background:
        linear-gradient(45deg, #0000 36%, var(--_accent) 38% 62%, #0000 64%) calc(50% - 0.375em) /
          0.75em 0.75em no-repeat,
        linear-gradient(-45deg, #0000 36%, var(--_accent) 38% 62%, #0000 64%) calc(50% + 0.375em) /
          0.75em 0.75em no-repeat,
        var(--_ground, var(--_surface));
      box-shadow: inherit;
    }

    /* Engines differ in whether such a strip stands within the padding, where words would go on below it. */
    :is(.main, .words)[data-more] {
      padding-block-end: 0;
    }

    .asks[data-more] .stage::after {
      grid-area: main;
      align-self: end;
    }

    @media (forced-colors: active) {
      .asks[data-more] .stage::after,
      :is(.main, .words)[data-more]::after {
        --_accent: CanvasText;
        --_ground: Canvas;
        forced-color-adjust: none;
      }
    }
  `,
  at(
    small,
    css`
      .asks .words li {
        line-height: 1.3;
      }

      /* Scripts with long words and high letters. */
      .root[data-script] .question {
        font-size: 1.25em;
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
    low,
    css`
      /* No room for a strip: the arrow stands beside the words. */
      .asks[data-more] .stage::after,
      :is(.main, .words)[data-more]::after {
        place-self: end;
        inline-size: 1.5em;
        margin-inline-end: -1.5em;
        font-size: 0.5em;
      }

      .asks[data-more] .stage::after {
        margin-inline-end: 0;
      }

      .words[data-more] {
        margin-inline-end: -0.75em;
        padding-inline-end: 0.75em;
      }
    `,
  ),
  at(
    narrow,
    css`
      .asks[data-more] .stage::after,
      :is(.main, .words)[data-more]::after {
        font-size: 0.33em;
      }

      .words[data-more] {
        margin-inline-end: -0.5em;
        padding-inline-end: 0.5em;
      }
    `,
  ),
  at(
    wide,
    css`
      .asks[data-more] .words {
        padding-block-end: 1.75em;
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

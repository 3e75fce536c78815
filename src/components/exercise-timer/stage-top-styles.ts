/** The top of the frame: a row with the count and one quiet button, and the bar of steps or questions. */
import { css } from 'lit';
import { at, cramped, narrow, onItsSide, small } from './stage-sizes.js';

export const stageTopStyles = [
  css`
    .stage-top {
      grid-area: top;
      padding: 0.25em var(--_inset) 0.75em;
    }

    .top {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0 1em;
      min-block-size: 3em;
    }

    .top > .count {
      flex: 1 1 4em;
      text-wrap: balance;
    }

    .top > .quiet {
      flex: 0 1 auto;
      margin-inline: -0.25em;
    }

    .top > .quiet + .count,
    .top > .count + .quiet {
      text-align: end;
    }

    .bar {
      display: flex;
      gap: 0.375em;
    }

    .bar-part {
      flex: 1 1 0;
      block-size: 0.5em;
      border-radius: 0.25em;
      background: var(--_hairline);
      overflow: hidden;
    }

    .bar-part span {
      display: block;
      block-size: 100%;
      background: var(--_accent);
      transform-origin: left;
    }

    .bar-part .empty {
      transform: scaleX(0);
    }

    .root[dir='rtl'] .bar-part span {
      transform-origin: right;
    }
  `,
  at(
    small,
    css`
      .stage-top {
        padding-block: 0 0.5em;
      }
    `,
  ),
  at(
    onItsSide,
    css`
      .stage-top {
        padding-block-end: 0.375em;
      }
    `,
  ),
  at(
    cramped,
    css`
      .stage-top {
        padding-block: 0 0.25em;
      }

      .bar-part {
        block-size: 0.25em;
      }

      .top,
      .top > .quiet {
        min-block-size: 2.25em;
      }
    `,
  ),
  at(
    narrow,
    css`
      .top {
        min-block-size: 0;
        gap: 0.5em;
      }

      .top > .count,
      .top > .quiet {
        min-block-size: 1.75em;
        padding-block: 0;
        font-size: 0.875em;
        line-height: 1.15;
      }

      .top > .quiet svg {
        display: none;
      }
    `,
  ),
  css`
    @media (forced-colors: active) {
      .bar-part {
        border: 1px solid CanvasText;
      }

      .bar-part span {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];

/** The safety check: the question, and what was asked above what its answer leads to. */
import { css } from 'lit';
import { onScreen } from '../../styles/screen-sizes.js';
import { at, cramped, narrow, shortScreen, sideScreen, small, tall } from './stage-sizes.js';

export const safetyCheckStyles = [
  css`
    .question {
      font-size: min(1.625em, var(--_fit, 9em) * 0.8);
      font-weight: 700;
      line-height: 1.25;
      text-wrap: balance;
      max-inline-size: none;
    }

    .root[data-script] .question {
      line-height: 1.4;
    }

    .asked,
    .had-this {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35em;
    }

    .had-this {
      padding: 0.6em 0.9em;
      border: 3px solid var(--_emergency);
      border-radius: var(--_radius-inner);
      background: var(--_emergency-soft);
    }

    .had-this p {
      font-size: 1em;
    }
  `,
  at(
    tall,
    css`
      .question {
        font-size: min(1.875em, var(--_fit, 9em) * 0.8);
      }
    `,
  ),
  at(
    small,
    css`
      .question {
        font-size: 1.5em;
        line-height: 1.2;
      }
    `,
  ),
  // A question in full before its answers: in lines as long as there is room for.
  at(
    cramped,
    css`
      .question {
        font-size: 1.125em;
        line-height: 1.2;
      }

      .stage[data-state='asking'] .question {
        font-size: 1em;
        text-wrap: wrap;
      }

      .stage[data-state='asking'] .stage-top {
        padding-block-end: 0;
      }

      .stage[data-state='asking'] :is(.lines, .words p) {
        gap: 0;
        font-size: 1em;
        line-height: 1.25;
      }

      .stage[data-state='asking'] .words li {
        font-size: 0.9375em;
        line-height: 1.25;
      }
    `,
  ),
  at(
    narrow,
    css`
      .question {
        font-size: 1em;
        line-height: 1.15;
      }
    `,
  ),
  // On a low screen the card with its number comes before the question that it answers.
  onScreen(
    shortScreen,
    css`
      .stage[data-state='advised'] .head:not(:has(.had-this)) {
        order: 1;
      }

      .stage[data-state='advised'] .stage-top {
        padding-block: 0;
      }

      .asked :is(p, li) {
        font-size: 1em;
        line-height: 1.4;
      }
    `,
  ),
  // A phone on its side: numbers beside the words.
  onScreen(
    sideScreen,
    css`
      .stage[data-state='advised'] .help-words {
        flex: 1 1 14em;
      }

      .stage[data-state='advised'] .help-actions {
        flex: 0 1 15em;
      }
    `,
  ),
];

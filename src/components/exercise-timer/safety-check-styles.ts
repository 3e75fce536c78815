/** The safety check: the question, and what was asked above what its answer leads to. */
import { css } from 'lit';
import { at, cramped, narrow, small, tall } from './stage-sizes.js';

export const safetyCheckStyles = [
  css`
    .question {
      font-size: 1.625em;
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
      border-radius: var(--_radius-control);
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
        font-size: 1.875em;
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
  at(
    cramped,
    css`
      .question {
        font-size: 1.125em;
        line-height: 1.2;
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
];

/** Before the start: the steps with their times, the switches, and the shelf of Start. */
import { css } from 'lit';
import { onScreen } from '../../styles/screen-sizes.js';
import { phone, smallestPhoneUsualText } from './stage-sizes.js';

export const overviewStyles = [
  css`
    .overview {
      gap: 1.25em;
      padding: var(--_inset);
    }

    .overview,
    .overview-time,
    .evidence,
    .carry-on {
      align-content: start;
      min-inline-size: 0;
    }

    .overview-time,
    .evidence,
    .carry-on,
    .lower-first {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .lower-first {
      gap: 0.75em;
    }

    .lower-first .drawing {
      inline-size: min(100%, 17em);
    }

    /* Overview. Columns appear where they fit the widget, not the window: a sidebar is narrow. */
    .overview-steps {
      display: flex;
      flex-wrap: wrap;
      gap: 1em 1.5em;
    }

    .overview-strip {
      display: none;
    }

    .overview-step {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      align-content: start;
      gap: 0.5em 1em;
      flex: 1 1 calc((34em - 100%) * 999);
      min-inline-size: min(100%, 9em);
      max-inline-size: none;
      font-size: 1em;
    }

    /* Of many steps, three in a row, and one alone in the last row is no larger than the others. */
    .overview-steps:has(> :nth-child(4)) > .overview-step {
      flex: 0 1 max((100% - 3em) / 3, (34em - 100%) * 999);
    }

    .overview-step .drawing {
      flex: 1 1 6em;
      inline-size: 6em;
      max-inline-size: 15em;
    }

    /* Two rows of steps and Start fit a screen. */
    .overview-steps:has(> :nth-child(4)) .drawing {
      max-inline-size: 9em;
    }

    .overview-time {
      gap: 0.375em;
      flex: 1.35 1 10em;
    }

    .step-name {
      font-weight: 700;
      line-height: 1.3;
    }

    .overview-rounds,
    .cues,
    .evidence {
      padding-block-start: 1em;
      border-block-start: var(--_edge) solid var(--_hairline);
    }

    .overview-rounds,
    .cues {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1.25em;
    }

    .overview-rounds > :not(.stepper) {
      min-inline-size: 0;
    }

    .overview-rounds .quiet {
      margin-inline-start: auto;
    }

    .cues {
      padding-block-start: 0.25em;
    }

    .evidence {
      gap: 0.25em;
    }

    .evidence-title {
      font-size: 1em;
      font-weight: 700;
    }

    .evidence .small {
      color: var(--_ink);
    }

    .carry-on {
      inline-size: 100%;
      gap: 0.5em;
    }

    .carry-on-title {
      font-size: 1.125em;
      font-weight: 700;
    }

    .carry-on .button {
      padding-block: 0.25em;
      line-height: 1.2;
    }

    /*
     * Stays in reach, unless text is so large that it would hide the rest. A control above it that gets
     * the focus is scrolled clear of it.
     */
    .start-shelf {
      position: sticky;
      inset-block-end: min(0px, (100svh - 32em) * 999);
      z-index: 1;
    }

    .overview :is(button, input) {
      scroll-margin-block-end: clamp(1em, (100svh - 32em) * 999, 9em);
    }

    .overview:has(+ .start-shelf .carry-on) :is(button, input) {
      scroll-margin-block-end: clamp(1em, (100svh - 32em) * 999, 17em);
    }

    .start-shelf .small {
      text-align: center;
    }
  `,
  onScreen(
    phone,
    css`
      .overview {
        gap: 0.875em;
      }

      .overview > p {
        line-height: 1.4;
      }

      .overview-strip {
        display: flex;
        gap: 0.5em;
      }

      .overview-strip .drawing {
        flex: 0 1 9em;
        min-inline-size: 0;
      }

      .overview-strip ~ .overview-steps .drawing {
        display: none;
      }

      .start-shelf {
        gap: 0.5em;
        padding-block: 0.75em;
      }
    `,
  ),
  // Pictures, words and Start in view.
  onScreen(
    smallestPhoneUsualText,
    css`
      .overview > p {
        font-size: 1.0625em;
      }
    `,
  ),
  css`
    @media print {
      .cues,
      .overview-rounds:not(:has(.stepper)),
      .start-shelf:has(button) {
        display: none;
      }

      /* One page also in long words. */
      .overview {
        gap: 0.75em;
        padding-block: 0 1em;
      }
    }
  `,
];

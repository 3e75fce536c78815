/** Before the start: the steps with their times, the switches, and the shelf of Start. */
import { css } from 'lit';

export const overviewStyles = css`
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

  .overview-step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    flex: 1 1 calc((34em - 100%) * 999);
    min-inline-size: min(100%, 9em);
    max-inline-size: none;
    font-size: 1em;
  }

  .overview-step .drawing {
    flex: 1 1 6em;
    inline-size: 6em;
    max-inline-size: 15em;
  }

  .overview-time {
    gap: 0.375em;
    flex: 1.35 1 10em;
  }

  .step-name {
    font-weight: 700;
    line-height: 1.3;
  }

  .stepper {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr) 3em;
    align-items: center;
    min-inline-size: min(100%, 10em);
    max-inline-size: 15em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-control);
    text-align: center;
    font-weight: 700;
  }

  .stepper button {
    display: grid;
    place-items: center;
    min-block-size: 3em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  .stepper button[aria-disabled] {
    color: var(--_line);
    cursor: default;
  }

  .stepper output,
  .cue span {
    font-size: 1.125em;
  }

  .overview-rounds,
  .cues {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block-start: 1em;
    border-block-start: var(--_edge) solid var(--_hairline);
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

  .cue {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    font-size: 1em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .cue input {
    appearance: none;
    flex: none;
    inline-size: 3.25em;
    block-size: 2em;
    border: 2px solid var(--_line);
    border-radius: 1em;
    background:
      radial-gradient(circle at 0.9em 50%, var(--_line) 0.62em, transparent 0.65em) no-repeat,
      var(--_surface);
    cursor: pointer;
  }

  .cue input:checked {
    border-color: var(--_accent);
    background:
      radial-gradient(circle at calc(100% - 0.9em) 50%, var(--_accent) 0.62em, transparent 0.65em)
        no-repeat,
      var(--_accent-soft);
  }

  .root[dir='rtl'] .cue input {
    transform: scaleX(-1);
  }

  .evidence {
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: var(--_edge) solid var(--_hairline);
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

  .start-shelf .small {
    text-align: center;
  }

  /*
   * On a phone the shelf of Start stays in reach, unless text is so large that it would hide the
   * rest. What gets the focus above it is scrolled clear of it.
   */
  @media (width <= 37.49em) {
    .start-shelf {
      position: sticky;
      inset-block-end: min(0px, (100svh - 32em) * 999);
      z-index: 1;
    }

    .overview :is(button, input) {
      scroll-margin-block: 1em clamp(1em, (100svh - 32em) * 999, 9em);
    }

    .overview:has(+ .start-shelf .carry-on) :is(button, input) {
      scroll-margin-block-end: clamp(1em, (100svh - 32em) * 999, 17em);
    }
  }

  @media (forced-colors: active) {
    .cue input {
      appearance: auto;
    }
  }

  @media print {
    .cues,
    .start-shelf:has(button) {
      display: none;
    }

    .stepper {
      display: block;
      border: 0;
      text-align: start;
    }
  }
`;

import { css } from 'lit';

export const exerciseTimerStyles = css`
  .sheet {
    display: grid;
    gap: 1.25em;
    padding: var(--_inset);
  }

  .main,
  .side,
  .details,
  .overview-time,
  .evidence,
  .carry-on {
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .soft {
    color: var(--_ink-soft);
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
    flex: 1 1 7em;
    inline-size: 7em;
    max-inline-size: 15em;
  }

  .overview-time {
    gap: 0.375em;
    flex: 1.35 1 8.5em;
  }

  .step-name {
    font-weight: 700;
    line-height: 1.3;
  }

  .stepper {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr) 3em;
    align-items: center;
    min-inline-size: min(100%, 9em);
    max-inline-size: 15em;
    border: 2px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.64);
    text-align: center;
    font-weight: 700;
  }

  .stepper button {
    display: grid;
    place-items: center;
    min-block-size: 3em;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.55);
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
    padding: 1em;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.82);
    background: var(--_accent-soft);
  }

  .locked,
  .tell,
  .why {
    font-weight: 700;
  }

  /* Safety check */
  .check {
    align-content: space-between;
    min-block-size: 29em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 3em;
  }

  /* It wraps before the row does: Finish for now stays where it is. */
  .top > p {
    flex: 1 1 5em;
    text-wrap: balance;
  }

  .check .top > p {
    text-align: end;
  }

  /* As tall as the longest question needs, so that the answers stay where they are. */
  .asks {
    min-block-size: 37.5em;
  }

  .asking {
    display: grid;
    gap: 0.75em;
  }

  .asked {
    display: grid;
    gap: 0.35em;
  }

  .had-this p {
    font-size: 1em;
  }

  .had-this {
    display: grid;
    gap: 0.35em;
    padding: 0.6em 0.9em;
    border: 3px solid var(--_emergency);
    border-radius: calc(var(--_radius) * 0.64);
    background: var(--_emergency-soft);
  }

  .question {
    font-size: 1.875em;
    font-weight: 700;
    line-height: 1.27;
    text-wrap: balance;
    max-inline-size: none;
  }

  .answers {
    display: grid;
    gap: 0.75em;
    align-self: end;
    justify-items: center;
  }

  .answers .button {
    min-block-size: 3.8em;
    max-inline-size: 34em;
  }

  /* Session */
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

  .root[dir='rtl'] .bar-part span {
    transform-origin: right;
  }

  .dial {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(100%, clamp(11.5em, 34vh, 16.75em));
    margin-inline: auto;
    container-type: inline-size;
  }

  /* What changes each second is painted alone: what stands beside it is kept as it was. */
  .main > *,
  .side,
  .details,
  .stop-shelf,
  .dial-inner > * {
    isolation: isolate;
  }

  .ring {
    grid-area: 1 / 1;
    contain: layout paint style;
    inline-size: 100%;
    will-change: transform;
    fill: none;
    stroke-width: 5.8;
  }

  .ring-track {
    stroke: var(--_hairline);
  }

  .ring-rest {
    stroke: var(--_accent);
    stroke-dasharray: 1;
    stroke-linecap: butt;
  }

  .dial-inner {
    grid-area: 1 / 1;
    inline-size: 100%;
    text-align: center;
  }

  .dial-inner .drawing {
    margin-inline: auto;
  }

  .ring + .dial-inner .drawing {
    inline-size: 56%;
  }

  /* Of known size, and in a plain block: a new second is laid out within these digits alone. */
  .time {
    contain: size layout style;
    inline-size: 100%;
    block-size: 1em;
    font-size: 5.125em;
    font-size: min(5.125em, 31cqi);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }

  .dial-note {
    min-block-size: 1.45em;
  }

  .total {
    text-align: center;
    min-block-size: 1.45em;
    max-inline-size: none;
    color: var(--_ink-soft);
  }

  .helper {
    padding: 0.6em 0.9em;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.64);
    font-weight: 700;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }

  .actions .button {
    flex: 1 1 6em;
    inline-size: auto;
    padding-inline: 0.6em;
  }

  .actions .primary {
    flex: 1.35 1 6.8em;
  }

  .side > [part='pale'],
  .side > [part='back'],
  .button.stop {
    text-align: start;
  }

  .side .button {
    min-block-size: 3.3em;
  }

  .side .button.primary {
    min-block-size: 3.1em;
  }

  .side .done {
    min-block-size: 4em;
  }

  .do-now {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
    max-inline-size: none;
  }

  .root[data-script] .do-now,
  .root[data-script] .question {
    line-height: 1.4;
  }

  .pose {
    inline-size: min(100%, 22em, 46vh);
    margin-inline: auto;
  }

  .small-pose {
    inline-size: min(60%, 14em);
  }

  .after {
    font-size: 1.25em;
    font-weight: 700;
  }

  .reminder summary {
    list-style: none;
  }

  .reminder summary::-webkit-details-marker {
    display: none;
  }

  .reminder-form {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1em;
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .field input {
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 2px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
  }

  .stop-shelf {
    padding-block: 1.25em;
  }

  .button.stop {
    min-block-size: 3.2em;
    border: 2.5px solid var(--_ink);
    max-inline-size: 34em;
  }

  .side {
    margin-block-end: 0.5em;
  }

  .sheet.details {
    padding-block-start: 0;
  }

  .side .call {
    font-size: 1em;
  }

  @media (width >= 37.5em) {
    .pose {
      inline-size: min(100%, 26em, 46vh);
    }

    /* As wide as Stop. */
    .side {
      justify-self: center;
      inline-size: min(100%, 40.375em);
    }

    .instruction,
    .watch-for,
    .why,
    .main > .lead {
      margin-inline: auto;
      inline-size: min(100%, 30.2em);
    }
  }

  @media (width <= 37.49em) {
    .question {
      font-size: 1.625em;
    }

    .asks {
      min-block-size: 100svh;
    }

    /* The picture gives way to when to stop, and to the buttons under it. */
    .dial {
      inline-size: min(100%, clamp(10em, 100svh - 41.5em, 16.75em));
    }

    .session[data-status='waiting'] .pose {
      inline-size: min(100%, 32vh);
    }

    .session[data-status='waiting'] .help ~ .pose {
      display: none;
    }

    /* Two rows, whether the screen has one or two: what is tapped most never moves. */
    .side {
      min-block-size: 9.5em;
    }
  }

  /* The words of a screen and its buttons stand above the shelf: picture and ring give way. */
  @media (width <= 37.49em) and (height <= 50em) {
    .dial {
      inline-size: 100%;
    }

    .ring {
      display: none;
    }

    .dial-inner {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
      align-items: center;
      column-gap: 0.75em;
    }

    .dial-inner .drawing,
    .ring + .dial-inner .drawing {
      grid-row: 1 / 3;
      inline-size: 100%;
    }

    .time {
      font-size: min(4em, 17cqi);
    }

    .watch-for,
    .session[data-status='preparing'] .instruction {
      font-size: 1em;
    }

    .do-now {
      font-size: 2em;
    }

    .session[data-status='waiting'] .pose {
      inline-size: min(100%, 24vh);
    }

    .session[data-status='waiting'] .help {
      padding: 0 0.75em 0.75em;
    }

    /* The button that was tapped said it. */
    .session[data-status='waiting'] .help-words > :first-child {
      display: none;
    }
  }

  /* A small phone: what is to be pressed next stands above the shelf, not under it. */
  @media (width <= 37.49em) and (height <= 43em) {
    .session {
      gap: 0.75em;
      padding-block-start: 0.5em;
    }

    .session .main {
      gap: 0.375em;
    }

    .pose {
      inline-size: min(100%, 33vh);
    }

    .side {
      gap: 0.5em;
      margin: 0;
    }

    .total {
      display: none;
    }

    /* The number to call stands on the first screen after a stop. */
    .stop-words {
      gap: 0.25em;
    }

    .stop-words .help {
      gap: 0.75em;
      padding-inline: 0.75em;
    }

    .stop-words .help p,
    .stop-words .help li {
      font-size: 1.0625em;
      line-height: 1.4;
    }

    .question {
      font-size: 1.5em;
    }

    .check .lines li {
      font-size: 1em;
    }

    .stop-words .help .title {
      font-size: 1.25em;
    }

    .stop-shelf {
      padding-block: 0.75em;
    }
  }

  /*
   * Stop stays in reach, and on a phone the shelf of Start too, unless text is so large that it
   * would hide the rest.
   */
  @media (height >= 32em) {
    .stop-shelf {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }

  @media (width <= 37.49em) and (height >= 32em) {
    .sticky {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }

    /* As tall as the screen above the shelf, in every state: Stop never moves. */
    .session[data-status] {
      align-content: space-between;
      min-block-size: calc(100svh - 6.75em);
    }
  }

  @media (width <= 37.49em) and (32em <= height <= 43em) {
    .session[data-status] {
      min-block-size: calc(100svh - 6em);
    }
  }

  /* To be read from a distance: step, time and the buttons only. */
  [data-display='large'] .session {
    container-type: inline-size;
  }

  [data-display='large'] .ring,
  [data-display='large'] .total,
  [data-display='large'] .dial-note,
  [data-display='large'] .details,
  [data-display='large'] [part='next'],
  [data-display='large'] [part='back'] {
    display: none;
  }

  [data-display='large'] .dial {
    inline-size: 100%;
  }

  [data-display='large'] .dial .drawing {
    inline-size: min(40%, 9em);
  }

  [data-display='large'] .step-title {
    font-size: 2.25em;
  }

  [data-display='large'] .time {
    font-size: 10.75em;
    font-size: min(10.75em, 36cqi);
    letter-spacing: -0.035em;
  }

  @media (orientation: landscape) and (height <= 30em) {
    .timer:has(.side) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(12em, 38%);
    }

    .timer:has(.side) .session {
      display: contents;
    }

    .main {
      gap: 0.5em;
      padding: 0.75em var(--_inset);
    }

    .side {
      grid-area: 1 / 2;
      min-block-size: 0;
      justify-self: stretch;
      inline-size: auto;
      margin: 0;
      padding: 0.75em 0.75em 8.5em;
      background: var(--_surface-quiet);
      border-inline-start: var(--_edge) solid var(--_hairline);
      border-start-end-radius: var(--_radius);
    }

    .side .button {
      min-block-size: 3em;
    }

    /* Over the end of the side, which leaves room: on the screen however long the words are. */
    .timer:has(.side) .stop-shelf {
      grid-area: 1 / 2;
      align-self: end;
      position: sticky;
      inset-block-end: 0;
      padding: 0.75em;
      border-inline-start: var(--_edge) solid var(--_hairline);
    }

    .ring,
    .total,
    .dial-note,
    [data-status='preparing'] .instruction,
    .details,
    .side [part='next'],
    .side [part='back'] {
      display: none;
    }

    .step-title {
      display: flex;
      align-items: end;
      min-block-size: 2.3em;
      max-inline-size: 66%;
    }

    .dial {
      inline-size: 100%;
      justify-items: start;
    }

    .dial-inner .drawing,
    .ring + .dial-inner .drawing,
    [data-display='large'] .dial .drawing {
      position: absolute;
      inset-block-end: 100%;
      inset-inline-end: 0;
      inline-size: 32%;
    }

    .dial-inner {
      display: block;
      text-align: start;
    }

    .time,
    [data-display='large'] .time {
      font-size: min(10.75em, 42cqi, 50vh);
    }

    .pose {
      inline-size: min(60%, 70vh);
    }

    .do-now {
      font-size: 1.875em;
    }

    .check [part='answers'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .check,
    .asks {
      min-block-size: 0;
    }

    .watch-for {
      font-size: 0.9375em;
      line-height: 1.3;
    }

    /* Time and picture share the row that is left. */
    .watch-for ~ .dial .time,
    [data-display='large'] .watch-for ~ .dial .time {
      font-size: min(10.75em, 36cqi, 24vh);
    }

    .watch-for ~ .dial .dial-inner .drawing {
      inset-block-end: 0;
    }

    [data-display='large'] .step-title {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .ring-track {
      stroke: GrayText;
    }

    .ring-rest {
      stroke: Highlight;
    }

    .bar-part {
      border: 1px solid CanvasText;
    }

    .bar-part span {
      background: Highlight;
      forced-color-adjust: none;
    }

    .cue input {
      appearance: auto;
    }
  }

  @media print {
    button {
      /* stylelint-disable-next-line declaration-no-important -- over every layout that shows them */
      display: none !important;
    }

    .cues,
    .carry-on {
      display: none;
    }

    .stepper {
      display: block;
      border: 0;
      text-align: start;
    }
  }
`;

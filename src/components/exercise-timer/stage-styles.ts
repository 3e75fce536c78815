/**
 * The still frame of questions, session and ends, at every size. It is as high as the screen, and
 * no higher, so that Stop and what is pressed next are always in view. Drawing and ring give way to
 * the words, then the title gets smaller; what is still too long scrolls in the middle.
 */
import { css } from 'lit';
import {
  at,
  cramped,
  narrow,
  onItsSide,
  small,
  squat,
  tall,
  thin,
  wide,
  wideWords,
} from './stage-sizes.js';

export const stageStyles = [
  css`
    .root {
      max-inline-size: 56em;
      margin-inline: auto;
      overflow-wrap: break-word;
      hyphens: auto;
      hyphenate-limit-chars: 12 5 5;
    }

    /* The longest word of a title fits a small phone with large text. */
    .title {
      font-size: min(1.75em, 12vw);
    }

    :host([display='large']) .root {
      max-inline-size: 75em;
    }

    /* A long word is broken at the end of its line, and nowhere else: no column grows with it. */
    .sheet,
    .head,
    .words,
    .asked,
    .had-this,
    .lines,
    .shelf,
    .overview-time,
    .evidence,
    .carry-on,
    .help-words,
    .help-actions {
      grid-template-columns: minmax(0, 1fr);
    }

    .button > span,
    .quiet > span,
    .plate > span,
    .help-words,
    .help-actions,
    .overview-rounds > * {
      min-inline-size: 0;
    }

    .sheet {
      display: grid;
      gap: 1.25em;
      padding: var(--_inset);
    }

    .soft {
      color: var(--_ink-soft);
    }

    .locked,
    .tell,
    .why {
      font-weight: 700;
    }

    /* A frame has no width of its own: in a float or a table cell it would be as narrow as its foot. */
    .timer::before {
      content: '- - - - - - - - -';
      display: block;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      word-spacing: 6em;
    }

    .frame {
      container: frame / size;
      scroll-margin-block: var(--bedside-scroll-margin, 0);
      block-size: 100vh;
      block-size: clamp(13.5em, 100svh - 2 * var(--_edge), 64em);
    }

    .frame.grows {
      container-type: inline-size;
      block-size: auto;
    }

    .stage {
      --_place: 3.375em;
      --_between: 0.5em;

      grid-template: 'top' auto 'main' minmax(0, 1fr) 'zone' auto / minmax(0, 1fr);
      gap: 0;
      block-size: 100%;
      padding: 0;
    }

    .grows .stage {
      block-size: auto;
      min-block-size: min(100svh - 2 * var(--_edge), 64em);
      grid-template-rows: auto 1fr auto;
    }

    .stage-top {
      grid-area: top;
      padding: 0.25em var(--_inset) 0.75em;
    }

    .stage-top:empty {
      padding-block: 0.5em 0;
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

    .top > .quiet + .count {
      text-align: end;
    }

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

    /* No border: what tells of more words must not take their room. */
    .can-scroll[tabindex] {
      box-shadow: inset 0 calc(-1 * var(--_edge)) var(--_hairline);
    }

    .can-scroll:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }

    .main {
      grid-area: main;
      display: flex;
      flex-direction: column;
      gap: 0.625em;
      min-block-size: 0;
      padding: 0.375em var(--_inset);
      overflow-y: auto;
    }

    .grows .main {
      overflow: visible;
    }

    .head,
    .words {
      display: grid;
      align-content: start;
      gap: 0.5em;
      flex: none;
      min-inline-size: 0;
    }

    .words:empty {
      display: none;
    }

    .figure {
      container: figure / size;
      flex: 1 0 6.25em;
      min-inline-size: 0;
    }

    .pose {
      flex: 1 1 0;
      min-block-size: 0;
      max-block-size: 13em;
    }

    .grows .pose {
      flex: none;
      block-size: min(10em, 24vh);
    }

    .pose .drawing {
      inline-size: 100%;
      block-size: 100%;
    }

    .only-wide {
      display: none;
    }

    /* What changes each second is painted alone: what stands beside it is kept as it was. */
    .stage-top,
    .head,
    .words,
    .zone {
      isolation: isolate;
    }

    .zone {
      grid-area: zone;
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      background: var(--_surface);
    }

    .grows .zone {
      position: static;
    }

    .places {
      padding: 0.5em var(--_inset) 0.75em;
    }

    .places,
    .answers {
      display: grid;
      grid-template-rows: repeat(3, minmax(var(--_place), auto));
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_between);
    }

    .answers {
      grid-row: 1 / 4;
    }

    .grows .places {
      grid-template-rows: none;
      justify-items: center;
    }

    .grows .places:empty {
      display: none;
    }

    .place-1 {
      grid-row: 1;
    }

    .place-2 {
      grid-row: 2;
    }

    .place-3 {
      grid-row: 3;
    }

    .places .button,
    .stop-shelf .button {
      min-block-size: 2.7em;
      min-block-size: calc(var(--_place) / 1.1875);
      padding: 0 0.6em;
      line-height: 1.15;
    }

    .places .button.primary {
      min-block-size: calc(var(--_place) / 1.375);
    }

    .places .button:not(.primary, .call) {
      border-color: var(--_line);
    }

    .stop-shelf {
      padding-block: 0.625em;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .place-3,
    .button.stop {
      text-align: start;
    }

    .answers .button {
      text-align: center;
    }

    .button.stop {
      border: 2.5px solid var(--_ink);
    }

    .kept-free {
      visibility: hidden;
    }

    .stop-shelf .locked {
      font-size: 1em;
      line-height: 1.35;
      justify-self: start;
    }

    .question,
    .do-now {
      font-weight: 700;
      text-wrap: balance;
      max-inline-size: none;
    }

    .question {
      font-size: 1.625em;
      line-height: 1.25;
    }

    .do-now {
      font-size: 2.25em;
      line-height: 1.1;
    }

    .root[data-script] .do-now,
    .root[data-script] .question {
      line-height: 1.4;
    }

    /* Unless text is so large that it would hide the rest: then it sticks to nothing. */
    .stage[data-state='stopped'] .zone {
      position: sticky;
      inset-block-end: min(0px, (100svh - 21em) * 999);
    }

    /* The number to call stands on the first screen after a stop. */
    @media (height <= 46em) {
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

      .stage-top:empty {
        padding-block: 0.25em 0;
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

      /* Beside the words it keeps its width; under them it takes the whole line. */
      .stage[data-state='stopped'] .help-actions {
        flex: 1 1 15.5em;
      }
    }
  `,
  at(
    tall,
    css`
      .stage {
        --_place: 3.625em;
        --_between: 0.625em;
      }

      .question {
        font-size: 1.875em;
      }

      .do-now {
        font-size: 2.5em;
      }

      .stop-shelf {
        padding-block: 1em;
      }

      .places {
        padding-block-end: 1em;
      }
    `,
  ),
  at(
    small,
    css`
      .stage {
        --_place: 3em;
        --_between: 0.375em;
      }

      .stage-top {
        padding-block: 0 0.5em;
      }

      .places,
      .stop-shelf {
        padding-block: 0.5em;
      }

      .question {
        font-size: 1.5em;
        line-height: 1.2;
      }

      .title {
        font-size: 1.5em;
      }

      .words li {
        font-size: 1.0625em;
        line-height: 1.4;
      }

      .words .help {
        padding-inline: 0.75em;
        padding-block-end: 0.75em;
      }

      .words .help p,
      .words > p {
        font-size: 1em;
        line-height: 1.4;
      }

      .words .help .subtitle {
        font-size: 1.1875em;
      }

      .do-now {
        font-size: 1.625em;
      }
    `,
  ),
  at(
    thin,
    css`
      .main {
        padding-inline: 0.5em;
      }

      .words .help {
        padding-inline: 0.5em;
      }

      .words .help .title {
        font-size: 1.125em;
      }

      .plate {
        gap: 0.3em;
        margin-inline-start: 0;
        padding-inline: 0.3em;
        font-size: 0.875em;
      }

      .help-actions .call {
        flex-direction: column;
        align-items: start;
        gap: 0.2em;
        padding-inline: 0.4em;
        font-size: 1em;
      }

      .call > span {
        max-inline-size: 100%;
      }
    `,
  ),
  at(
    wideWords,
    css`
      /* On its side a card has its buttons beside its words. */
      @media (height >= 30em) {
        .grows .stage {
          grid-template:
            'top top' auto
            'figure head' auto
            'figure words' 1fr
            'figure zone' auto / minmax(0, 1fr) minmax(0, 1fr);
          column-gap: 2em;
        }

        .grows .main {
          display: contents;
        }

        .grows .figure {
          display: block;
          grid-area: figure;
          block-size: 16em;
          max-block-size: none;
          margin-block-start: 1em;
          margin-inline-start: var(--_inset);
        }

        .grows .head {
          grid-area: head;
        }

        .grows .words {
          grid-area: words;
        }

        .grows .head,
        .grows .words {
          padding-inline-end: var(--_inset);
          padding-block-end: 0.75em;
        }

        .grows .places,
        .grows .stop-shelf {
          padding-inline: 0 var(--_inset);
        }

        /* No picture: the two cards stand side by side, the more urgent one first. */
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
      }
    `,
  ),
  at(
    wide,
    css`
      .stage {
        grid-template:
          'top top' auto
          'figure head' auto
          'figure words' minmax(0, 1fr)
          'figure zone' auto / minmax(0, 1fr) minmax(0, 1fr);
        column-gap: 2em;
      }

      .main {
        display: contents;
      }

      .figure {
        display: block;
        grid-area: figure;
        max-block-size: none;
        /* What is pressed in it stands higher than Stop. */
        margin-block-end: calc(var(--_place) + 3.25em);
        margin-inline-start: var(--_inset);
      }

      .head {
        grid-area: head;
        padding: 0.75em var(--_inset) 0.625em 0;
      }

      .words {
        grid-area: words;
        margin-inline-start: -6px;
        padding: 6px var(--_inset) 6px 6px;
        overflow-y: auto;
      }

      .places {
        padding-inline: 0 var(--_inset);
      }

      .stop-shelf {
        margin-inline-end: var(--_inset);
        padding-inline: 0;
        background: none;
      }
    `,
  ),
  at(
    onItsSide,
    css`
      .stage {
        --_place: 3em;
        --_between: 0.375em;

        grid-template: 'top zone' auto 'main zone' minmax(0, 1fr) / minmax(0, 1fr) minmax(
            14em,
            42%
          );
      }

      .stage-top {
        padding-block-end: 0.375em;
      }

      .zone {
        display: grid;
        align-content: end;
        border-inline-start: var(--_edge) solid var(--_hairline);
      }

      .places,
      .stop-shelf {
        padding-inline: 0.75em;
      }

      .places .button,
      .stop-shelf .button {
        font-size: 1.0625em;
      }

      .total {
        text-wrap: balance;
      }
    `,
  ),
  at(
    cramped,
    css`
      .stage {
        --_place: 3em;
        --_between: 0.25em;
        --_inset: 0.75em;
      }

      .stage-top {
        padding-block: 0 0.25em;
      }

      .bar-part {
        block-size: 0.25em;
      }

      .main {
        gap: 0.25em;
        padding-block: 0.25em;
      }

      .places {
        padding-block: 0.25em;
      }

      .places .button,
      .places .button.primary,
      .stop-shelf .button {
        min-block-size: var(--_place);
        padding: 0 0.4em;
        font-size: 1em;
        line-height: 1.1;
      }

      .places .button svg,
      .stop-shelf .button svg {
        display: none;
      }

      .stop-shelf {
        padding-block: 0.25em;
      }

      .question,
      .do-now {
        font-size: 1.125em;
        line-height: 1.2;
      }

      /* What to do comes before why. */
      .head > .lead {
        order: 1;
        font-size: 0.9375em;
        line-height: 1.2;
      }

      .top {
        min-block-size: 2.25em;
      }

      .top > .quiet {
        min-block-size: 2.25em;
      }
    `,
  ),
  at(
    narrow,
    css`
      .stage {
        --_place: 2.3em;
        --_inset: 0.5em;
      }

      .places,
      .answers {
        grid-template-rows: minmax(2.4em, auto) minmax(2.25em, auto) minmax(3.5em, auto);
      }

      .answers .place-3 {
        align-self: start;
      }

      .places .place-2:is(button) {
        min-block-size: 1.75em;
      }

      .plate svg {
        display: none;
      }

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

      .main {
        gap: 0.125em;
        padding-block: 0;
      }

      .step-title,
      .question,
      .do-now {
        font-size: 1em;
        line-height: 1.15;
      }
    `,
  ),
  // First and third place under one another, the second above Stop: as far from both as there is room.
  at(
    squat,
    css`
      .zone {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        grid-auto-rows: minmax(3.5em, auto);
        gap: 0.375em;
        padding: 0.375em var(--_inset);
        background: var(--_surface-quiet);
      }

      .places,
      .answers {
        display: contents;
      }

      .place-1 {
        grid-area: 1 / 1;
      }

      .place-2 {
        grid-area: 1 / 2;
      }

      .place-3 {
        grid-area: 2 / 1;
      }

      .stop-shelf {
        display: grid;
        grid-area: 2 / 2;
        padding: 0;
        border: 0;
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

    @media print {
      .frame,
      .frame.grows,
      .stage,
      .grows .stage {
        container-type: normal;
        display: block;
        block-size: auto;
        min-block-size: 0;
      }

      .main {
        display: block;
        overflow: visible;
      }

      .figure {
        container-type: normal;
      }

      button {
        /* stylelint-disable-next-line declaration-no-important -- over every layout that shows them */
        display: none !important;
      }
    }
  `,
];

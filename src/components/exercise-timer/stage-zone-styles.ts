/** The buttons of the frame: three places for what can be pressed, and Stop below them. */
import { css } from 'lit';
import { onScreen } from '../../styles/screen-sizes.js';
import {
  at,
  cramped,
  narrow,
  onItsSide,
  small,
  squat,
  tall,
  upright,
  wide,
  wideWords,
} from './stage-sizes.js';

export const stageZoneStyles = [
  css`
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

    .zone .button {
      min-block-size: calc(var(--_place) / 1.1875);
      padding: 0 0.6em;
      line-height: 1.15;
    }

    .zone .button.primary {
      min-block-size: calc(var(--_place) / 1.375);
    }

    .places .button:not(.primary, .call) {
      border-color: var(--_line);
    }

    /* Two lines fit a place, without a letter at its border. */
    .root[data-script] .zone .button {
      font-size: 1.125em;
      line-height: 1.3;
    }

    .root[data-script='arabic'] .zone .button {
      line-height: 1.4;
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
  `,
  at(
    tall,
    css`
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
      .zone > * {
        padding-block: 0.5em;
      }

      .root[data-script] .zone .button {
        font-size: 1.0625em;
      }
    `,
  ),
  at(
    wideWords,
    onScreen(
      upright,
      css`
        .grows .zone > * {
          padding-inline: 0 var(--_inset);
        }
      `,
    ),
  ),
  at(
    wide,
    css`
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
      .zone {
        display: grid;
        align-content: end;
        border-inline-start: var(--_edge) solid var(--_hairline);
      }

      .zone > * {
        padding-inline: 0.75em;
      }

      .zone .button {
        font-size: 1.0625em;
      }
    `,
  ),
  at(
    cramped,
    css`
      .zone > * {
        padding-block: 0.25em;
      }

      .zone .button,
      .zone .button.primary {
        min-block-size: var(--_place);
        padding: 0 0.4em;
        font-size: 1em;
        line-height: 1.1;
      }

      .zone .button svg {
        display: none;
      }

      .root[data-script] .zone .button {
        font-size: 0.9375em;
        line-height: 1.25;
      }
    `,
  ),
  at(
    narrow,
    css`
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
    `,
  ),
  // The first place stands above the third. The second stands above Stop, as far from both as possible.
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
];

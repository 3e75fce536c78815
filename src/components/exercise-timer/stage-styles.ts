/**
 * The still frame of questions, session and ends. It is as high as the screen and no higher, so Stop and
 * the next button are always in view. When space is short, the drawing and the ring shrink first, then
 * the title. Words that still do not fit scroll in the middle. The rows on top and the buttons below have
 * their own sheets: stage-top-styles.ts and stage-zone-styles.ts.
 */
import { css } from 'lit';
import { onScreen } from '../../styles/screen-sizes.js';
import {
  at,
  cramped,
  narrow,
  onItsSide,
  small,
  tall,
  thin,
  upright,
  wide,
  wideWords,
} from './stage-sizes.js';

export const stageStyles = [
  css`
    .frame {
      container: frame / size;
      scroll-margin-block: var(--bedside-scroll-margin, 0);
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
      block-size: 100%;
    }

    .grows .stage {
      block-size: auto;
      min-block-size: min(100svh - 2 * var(--_edge), 64em);
      grid-template-rows: auto 1fr auto;
    }

    /* A shadow, not a border: the mark of more words must not take room from them. */
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
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0.5em;
      flex: none;
      min-inline-size: 0;
    }

    .words:empty {
      display: none;
    }

    .words > .help {
      margin-block-start: 1.25em;
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

    .pose .drawing {
      block-size: 100%;
    }

    .only-wide {
      display: none;
    }

    /* The digits change each second. What stands beside them is not painted again. */
    .stage-top,
    .head,
    .words,
    .zone {
      isolation: isolate;
    }
  `,
  at(
    tall,
    css`
      .stage {
        --_place: 3.625em;
        --_between: 0.625em;
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
  // On a screen on its side, a card has its buttons beside its words.
  at(
    wideWords,
    onScreen(
      upright,
      css`
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
      `,
    ),
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
        /* A button in the figure stands higher than Stop. */
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

      .main {
        gap: 0.25em;
        padding-block: 0.25em;
      }

      /* What to do comes before why. */
      .head > .lead {
        order: 1;
        font-size: 0.9375em;
        line-height: 1.2;
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

      .plate svg {
        display: none;
      }

      .main {
        gap: 0.125em;
        padding-block: 0;
      }
    `,
  ),
  css`
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
        padding-block: 0;
        overflow: visible;
      }

      /* What to do after a stop fits one page. */
      .stage :is(p, li) {
        font-size: 1em;
        line-height: 1.35;
        max-inline-size: none;
      }

      .stop-shelf {
        padding-block: 0.25em;
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

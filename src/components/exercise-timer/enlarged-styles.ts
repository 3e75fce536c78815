/**
 * The card of an answer or a stop on a page that is enlarged four times: heading, numbers beside each
 * other, and then the words. In scripts with long words "Back" stands below the card, so that the number
 * to call is in view.
 */
import { css } from 'lit';
import { onScreen } from '../../styles/screen-sizes.js';
import { enlargedScreen } from './stage-sizes.js';

export const enlargedStyles = onScreen(
  enlargedScreen,
  css`
    .root[data-script] .grows .stage {
      grid-template-areas: 'main' 'top' 'zone';
    }

    .grows .main {
      padding: 0 0.5em;
    }

    .grows .stage :is(.top, .top > .quiet) {
      min-block-size: 2.25em;
    }

    .grows .stage .title {
      font-size: 1.25em;
      line-height: 1.25;
    }

    .grows .stage .help {
      --_words: contents;
      --_numbers: 1;
      --_after: 2;

      row-gap: 0.25em;
      margin-block-start: 1em;
      padding-inline: 0.5em;
    }

    .grows .stage .help :is(.title, .subtitle) {
      font-size: 1.0625em;
      line-height: 1.2;
    }

    .grows .stage .plate {
      margin-block-end: 0;
      padding-block: 0.1em;
    }

    .grows .stage .help-actions {
      display: flex;
      flex: 1 1 100%;
      flex-wrap: wrap;
      gap: 0.25em 0.375em;
    }

    .grows .stage .help-actions .call {
      flex: 1 1 auto;
      inline-size: auto;
      max-inline-size: 100%;
      min-block-size: 3.15em;
      margin: 0;
      padding: 0 0.4em;
      font-size: 0.875em;
    }

    .grows .stage .call svg {
      display: none;
    }
  `,
);

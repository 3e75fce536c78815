import { css } from 'lit';

export const seekHelpStyles = css`
  .root {
    border: 0;
    background: none;
  }

  .help {
    margin-block-start: 1.4em;
  }

  .help-actions:not(:has(a)) {
    flex: 0 1 auto;
  }

  .dismiss {
    margin-inline-start: auto;
  }

  ::slotted(*) {
    max-inline-size: 100%;
  }

  .foot {
    padding-inline: 0.25em;
    border: 0;
    padding-block: 0.5em 0;
  }
`;

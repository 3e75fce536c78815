import { css } from 'lit';

export const seekHelpStyles = css`
  /* The plate stands in the banner's margin. Without this, the margin would lie outside the widget. */
  .root {
    display: flow-root;
    border: 0;
    background: none;
  }

  /* From 40em the actions are the last column, and words and signs have the others. */
  .help {
    display: grid;
    grid-template-columns: repeat(auto-fill, min(100%, max(18em, (40em - 100%) * 999)));
    justify-content: space-between;
    margin-block-start: 1.4em;
  }

  .help::before {
    grid-column: 1 / -1;
  }

  .plate {
    justify-self: start;
    grid-column: 1 / -1;
  }

  .help-words {
    grid-column: 1 / -2;
  }

  .help:not(:has(.help-actions)) .help-words {
    grid-column: 1 / -1;
  }

  .help-actions {
    grid-column: -2 / -1;
    grid-row: span 2;
  }

  @media print {
    .help {
      display: block;
    }

    .root {
      break-inside: avoid;
    }
  }

  ::slotted(*) {
    max-inline-size: 100%;
  }

  /* Inside, since nobody knows the colour of the page: outside it would need a ground of its own. */
  .foot {
    grid-column: 1 / -1;
    order: var(--_after, 0);
    padding: 0.25em 0 0.5em;
    border: 0;
  }
`;

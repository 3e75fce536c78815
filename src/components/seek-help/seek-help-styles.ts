import { css } from 'lit';

export const seekHelpStyles = css`
  /* The plate stands in the banner's margin. Without this, the margin would lie outside the widget. */
  .root {
    display: flow-root;
    border: 0;
    background: none;
  }

  .help {
    margin-block-start: 1.4em;
  }

  @media print {
    .root {
      break-inside: avoid;
    }
  }

  ::slotted(*) {
    max-inline-size: 100%;
  }

  /* Inside, since nobody knows the colour of the page: outside it would need a ground of its own. */
  .foot {
    flex: 1 0 100%;
    padding: 0.25em 0 0.5em;
    border: 0;
  }
`;

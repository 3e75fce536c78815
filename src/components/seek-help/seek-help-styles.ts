import { css } from 'lit';

export const seekHelpStyles = css`
  /* The plate stands in the banner's margin, which without this would lie outside the widget. */
  .root {
    display: flow-root;
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

  @media print {
    .root {
      break-inside: avoid;
    }
  }

  ::slotted(*) {
    max-inline-size: 100%;
  }

  /* The banner stands on the host's page, whose colour is not known: the foot brings its ground. */
  .foot {
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    border: 0;
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
  }
`;

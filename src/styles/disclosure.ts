/** Styles of sections that open and close, and of lists with dots. */
import { css } from 'lit';

export const disclosure = css`
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 3.5em;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details[open] > summary .icon {
    transform: rotate(180deg);
  }

  /* Not a grid: a list in a grid does not break across printed pages. */
  .items li {
    position: relative;
    margin-block-end: 0.5em;
    padding-inline-start: 1.25em;
  }

  .items li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.2em;
    border: 0.1875em solid var(--_accent);
    border-radius: 50%;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary .icon {
      display: none;
    }

    /* Printers leave out backgrounds, so a dot drawn as a background would be missing. */
    .items {
      list-style: disc;
      padding-inline-start: 1.25em;
    }

    .items li {
      padding-inline-start: 0;
    }

    .items li::before {
      content: none;
    }
  }
`;

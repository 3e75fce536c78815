/** The safety check: what was asked, above what its answer leads to. */
import { css } from 'lit';

export const safetyCheckStyles = css`
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
    border-radius: var(--_radius-control);
    background: var(--_emergency-soft);
  }
`;

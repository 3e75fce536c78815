/** The daily reminder: a form that opens below its button. */
import { css } from 'lit';

export const reminderStyles = css`
  .reminder summary {
    list-style: none;
  }

  .reminder summary::-webkit-details-marker {
    display: none;
  }

  .reminder-form {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1em;
  }

  /* The open form is longer than a phone: none of its buttons may lie where Stop was. */
  .stage:has(.reminder[open]) .pose {
    min-block-size: min(10em, 24vh);
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .field input {
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-inner);
    background: var(--_surface);
  }
`;

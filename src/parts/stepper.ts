/** Changes a value in steps: a minus, the value and a plus. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from './icons.js';

export interface Stepper {
  /** Names what is changed, for a screen reader. */
  name: string;
  /** The present value in words. */
  value: string;
  /** Names of the two buttons. */
  less: string;
  more: string;
  atMin: boolean;
  atMax: boolean;
  part: string;
  /** Says who may choose more; stands below and describes the plus. */
  note: string | undefined;
  noteId: string;
  change: (change: -1 | 1) => void;
}

export const stepper = (its: Stepper): TemplateResult => {
  const { name, value, less, more, atMin, atMax, part, note, noteId, change } = its;
  const button = (label: string, step: -1 | 1, isAtEnd: boolean) =>
    // Do not disable it at a limit: a disabled button would lose the focus.
    html`<button
      type="button"
      aria-label=${label}
      aria-disabled=${isAtEnd ? 'true' : nothing}
      aria-describedby=${note && step > 0 ? noteId : nothing}
      @click=${() => !isAtEnd && change(step)}
    >
      ${icon(step < 0 ? icons.less : icons.more)}
    </button>`;
  return html`<div class="stepper" part=${part} role="group" aria-label=${name}>
      ${button(less, -1, atMin)}<output class=${/\s/.test(value) ? 'words' : nothing}
        >${value}</output
      >${button(more, 1, atMax)}
    </div>
    ${note ? html`<p class="small" id=${noteId}>${note}</p>` : nothing}`;
};

export const stepperStyles = css`
  .stepper {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr) 3em;
    align-items: center;
    min-inline-size: min(100%, 10em);
    max-inline-size: 15em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-inner);
    text-align: center;
    font-weight: 700;
  }

  .stepper button {
    display: grid;
    place-items: center;
    min-block-size: 3em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-inner);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  .stepper button[aria-disabled] {
    color: var(--_line);
    cursor: default;
  }

  .stepper output {
    font-size: 1.125em;
  }

  /* Long words: the value has a row of its own above its buttons. */
  .root[data-script='indic'] .stepper:has(output.words) {
    grid-template: 'value value' auto 'less more' auto / 1fr 1fr;
    min-inline-size: min(100%, 7.5em);
  }

  .root[data-script='indic'] .stepper output.words {
    grid-area: value;
    padding: 0.25em 0.4em 0;
    overflow-wrap: break-word;
  }

  @media print {
    .stepper {
      display: block;
      border: 0;
      text-align: start;
    }
  }
`;

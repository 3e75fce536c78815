/** Switches something on or off at once: a track with a knob, and its label. */
import { css, html, nothing, type TemplateResult } from 'lit';

export interface Switch {
  label: string;
  /** Id of the words that say what it does. */
  describedBy?: string | undefined;
  isOn: boolean;
  /** Not needed in a form, which reads the switch when it is sent. */
  toggle?: () => void;
}

export const switchControl = ({ label, describedBy, isOn, toggle }: Switch): TemplateResult =>
  html`<label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-describedby=${describedBy ?? nothing}
      .checked=${isOn}
      @change=${toggle ?? nothing}
    /><span>${label}</span>
  </label>`;

export const switchStyles = css`
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    min-block-size: 3em;
    font-size: 1em;
    overflow-wrap: break-word;
    cursor: pointer;
  }

  .switch span {
    flex: 1 1 min-content;
    font-size: 1.125em;
  }

  .switch input {
    appearance: none;
    flex: none;
    inline-size: 3.25em;
    block-size: 2em;
    border: 2px solid var(--_line);
    border-radius: 1em;
    background:
      radial-gradient(circle at 0.9em 50%, var(--_line) 0.62em, transparent 0.65em) no-repeat,
      var(--_surface);
    cursor: pointer;
  }

  .switch input:checked {
    border-color: var(--_accent);
    background:
      radial-gradient(circle at calc(100% - 0.9em) 50%, var(--_accent) 0.62em, transparent 0.65em)
        no-repeat,
      var(--_accent-soft);
  }

  .root[dir='rtl'] .switch input {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .switch input {
      appearance: auto;
    }
  }
`;

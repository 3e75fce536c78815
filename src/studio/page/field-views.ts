/** The fields of the form: each with its label, what it is for, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../snippet/choices.js';

export interface FieldNow {
  readonly value: string;
  /** Why what was typed is not used. */
  readonly problem?: string | undefined;
}

const describedBy = (name: string, hint: string, problem?: string) =>
  [problem && `${name}-problem`, hint && `${name}-hint`].filter(Boolean).join(' ') || nothing;

const words = (name: string, hint: string, problem?: string) => html`
  ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
  ${
    problem ? html`<span class="problem" id="${name}-problem">Not used. ${problem}</span>` : nothing
  }
`;

export const textField = (
  name: Field,
  label: string,
  { value, problem }: FieldNow,
  hint = '',
  type: 'text' | 'tel' | 'date' = 'text',
): TemplateResult => html`
  <p class="field">
    <label for=${name}>${label}</label>
    ${words(name, hint, problem)}
    <input
      id=${name}
      name=${name}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(name, hint, problem)}
    />
  </p>
`;

/** Text and the browser's own choice of a colour, beside each other. */
export const colourField = (
  name: Field,
  label: string,
  { value, problem }: FieldNow,
  usual: string,
): TemplateResult => html`
  <p class="field">
    <label for=${name}>${label}</label>
    ${words(name, '', problem)}
    <span class="colour">
      <input
        type="color"
        data-colour=${name}
        aria-label="${label}: choose"
        .value=${/^#[\da-f]{6}$/.test(value) ? value : usual}
      />
      <input
        id=${name}
        name=${name}
        type="text"
        placeholder=${usual}
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy(name, '', problem)}
      />
    </span>
  </p>
`;

export const selectField = (
  name: Field,
  label: string,
  { value }: FieldNow,
  options: readonly (readonly [value: string, label: string])[],
  hint = '',
): TemplateResult => html`
  <p class="field">
    <label for=${name}>${label}</label>
    ${words(name, hint)}
    <select id=${name} name=${name} aria-describedby=${describedBy(name, hint)}>
      ${options.map(
        ([option, text]) =>
          html`<option .value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
  </p>
`;

export const radioField = (
  name: Field,
  label: string,
  { value }: FieldNow,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult => html`
  <fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      ([option, text]) =>
        html`<label class="row">
          <input type="radio" name=${name} .value=${option} .checked=${option === value} />
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>
`;

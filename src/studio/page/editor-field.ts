/** One field of the form: its label, what it is for, what it may hold, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../editor/fields.js';
import { pathKey, type Path } from '../editor/paths.js';
import type { Problem } from '../editor/problems.js';

export const fieldId = (path: Path): string => `at-${pathKey(path)}`;

/** Whether an event comes from inside such an element. */
export const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** A sentence with its long words, or those that are not to be used, marked. */
const markedSentence = ({ sentence, marked }: Problem): unknown => {
  if (sentence === undefined || !marked) return nothing;
  const words = marked.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = sentence.split(new RegExp(`(${words.join('|')})`));
  return html`<q>${parts.map((part, i) => (i % 2 === 1 ? html`<mark>${part}</mark>` : part))}</q>`;
};

export const problemWords = (problem: Problem): TemplateResult =>
  html`${`${problem.message} ${problem.allowed}`}${markedSentence(problem)}`;

/** Faults first, as the check gives them. */
export const problemList = (path: Path, problems: readonly Problem[]): unknown =>
  problems.length === 0
    ? nothing
    : html`<span class="said-here" id="${fieldId(path)}-problems"
        >${problems.map(
          (problem) =>
            html`<span class=${problem.severity === 'error' ? 'problem' : 'hint-of-text'}
              >${problemWords(problem)}</span
            >`,
        )}</span
      >`;

/** The legend of what is made of several parts. */
export const labelled = (field: Field, path: Path, count?: number): TemplateResult => html`
  <legend>${field.label}${count === undefined ? nothing : ` (${count})`}</legend>
  ${field.help ? html`<p class="hint" id="${fieldId(path)}-hint">${field.help}</p>` : nothing}
`;

export interface FieldNow {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly set: (value: unknown) => void;
  /** What it is called where the label is a number. */
  readonly name?: string;
}

/** A value of a closed list, for a person: `legs-raised` is "Legs raised". */
const optionName = (option: string) =>
  option.charAt(0).toUpperCase() + option.slice(1).replaceAll('-', ' ');

const hintOf = ({ help, type, min, max, unit }: Field): string =>
  [help, type === 'number' ? `From ${min} to ${max}${unit ? ` ${unit}` : ''}.` : '']
    .filter(Boolean)
    .join(' ');

type Named = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What has no place in a field is shown as the file has it, until somebody mends it. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** Empty is "not there" where the field may be left out. */
const written = (field: Field, value: string): unknown => {
  if (value === '' && !field.required) return undefined;
  if (field.type !== 'number') return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
};

const control = (field: Field, path: Path, now: FieldNow, describedBy: string) => {
  const id = fieldId(path);
  const isWrong = now.problems.some(({ severity }) => severity === 'error');
  const onInput = (event: Event) => now.set(written(field, (event.currentTarget as Named).value));
  const invalid = isWrong ? 'true' : nothing;
  const described = describedBy || nothing;
  const label = now.name ?? nothing;
  switch (field.type) {
    case 'long text':
      return html`<textarea
        id=${id}
        rows="2"
        aria-label=${label}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${textOf(now.value)}
        @input=${onInput}
      ></textarea>`;
    case 'boolean':
      return html`<select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          now.set(value === '' ? undefined : value === 'true');
        }}
      >
        ${[...(field.required ? [] : [['', 'Not set']]), ['true', 'Yes'], ['false', 'No']].map(
          ([value, name]) =>
            html`<option .value=${value!} .selected=${value === textOf(now.value)}>
              ${name}
            </option>`,
        )}
      </select>`;
    case 'choice': {
      const value = textOf(now.value);
      const options = field.options!;
      return html`<select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @change=${onInput}
      >
        ${options.includes(value) ? nothing : html`<option .value=${value} selected>${value || 'Choose'}</option>`}
        ${field.required ? nothing : html`<option value="">Not set</option>`}
        ${options.map(
          (option) =>
            html`<option .value=${option} .selected=${option === value}>
              ${optionName(option)}
            </option>`,
        )}
      </select>`;
    }
    default:
      return html`<input
        id=${id}
        type=${field.type === 'date' ? 'date' : 'text'}
        inputmode=${field.type === 'number' ? 'numeric' : nothing}
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${textOf(now.value)}
        @input=${onInput}
      />`;
  }
};

export const fieldView = (field: Field, path: Path, now: FieldNow): TemplateResult => {
  const id = fieldId(path);
  const hint = hintOf(field);
  const describedBy = [now.problems.length > 0 && `${id}-problems`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field">
    ${
      now.name
        ? nothing
        : html`<label for=${id}
            >${field.label}${field.required ? nothing : ' (may be left out)'}</label
          >`
    }
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${problemList(path, now.problems)} ${control(field, path, now, describedBy)}
  </div>`;
};

interface Moves {
  readonly move: (path: Path, by: number, name: string) => void;
  readonly remove: (path: Path, name: string) => void;
}

/**
 * Up, down, remove. A button that can do nothing now is marked so and keeps the focus, which it would
 * lose as a disabled one.
 */
export const listButtons = (
  path: Path,
  name: string,
  count: number,
  { move, remove }: Moves,
): TemplateResult => {
  const index = path[path.length - 1] as number;
  const key = pathKey(path);
  const step = (id: string, by: number, words: string, sign: string) => html`
    <button
      type="button"
      class="small sign"
      id="${id}-${key}"
      aria-label="${words}: ${name}"
      title=${words}
      aria-disabled=${index + by < 0 || index + by >= count}
      @click=${() => move(path, by, name)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`<span class="moves"
    >${step('up', -1, 'Move up', '\u2191')}${step('down', 1, 'Move down', '\u2193')}
    <button
      type="button"
      class="small sign"
      id="remove-${key}"
      aria-label="Remove: ${name}"
      title="Remove"
      @click=${() => remove(path, name)}
    >
      <span aria-hidden="true">×</span>
    </button></span
  >`;
};

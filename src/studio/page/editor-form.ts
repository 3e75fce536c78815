/** Step 2: the form of a document, made from its schema. What is folded is not drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftDocument } from '../editor/draft.js';
import { caseOf, fieldsOf, type Field } from '../editor/fields.js';
import { isPlainObject, pathKey, valueAt, type Path } from '../editor/paths.js';
import type { Problem } from '../editor/problems.js';
import { recordedIn } from '../editor/recordings.js';
import { countWords } from './editor-check.js';
import type { Counts } from './editor-state.js';
import { fieldId, fieldView, labelled, listButtons, problemList, within } from './editor-field.js';

export interface FormNow {
  readonly document: DraftDocument;
  /** What is wrong at this place itself. */
  readonly problemsAt: (path: Path) => readonly Problem[];
  /** What is to be done at this place and in it. */
  readonly countIn: (path: Path) => Counts;
  readonly isOpen: (path: Path) => boolean;
  /** A field that may be left out, and has been asked for. */
  readonly isAskedFor: (path: Path) => boolean;
}

export interface FormActions {
  /** `undefined` takes the field away. */
  readonly set: (path: Path, value: unknown) => void;
  readonly fold: (path: Path) => void;
  readonly askFor: (path: Path, field: Field) => void;
  /** Puts a new entry at the end of the list. @param variant where its entries are of several kinds */
  readonly add: (list: Path, name: string, variant?: string) => void;
  readonly remove: (path: Path, name: string) => void;
  /** @param by places down; negative: up */
  readonly move: (path: Path, by: number, name: string) => void;
  /** A picture of this computer for the picture at this place. */
  readonly takePicture: (path: Path, file: File) => void;
}

type Draw = (field: Field, path: Path) => unknown;

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What an entry is called: what a reader sees of it, else its short name, else its number. */
export const entryName = (value: unknown, index: number): string => {
  const { title, heading, question, term, text, caption, id, items } = (
    isPlainObject(value) ? value : {}
  ) as Record<string, unknown>;
  const first: unknown = Array.isArray(items) ? items[0] : undefined;
  const name = [
    title,
    heading,
    question,
    term,
    text,
    caption,
    isPlainObject(first) && first['text'],
    id,
    value,
  ]
    .map(textOf)
    .find((words) => words !== '');
  if (name === undefined) return `Entry ${index + 1}`;
  return name.length > 70 ? `${name.slice(0, 69).trimEnd()}\u2026` : name;
};

const counted = (counts: Counts) =>
  html`${
    counts.errors > 0
      ? html`<span class="faults"
          >${countWords({ gaps: counts.gaps, faults: counts.faults, hints: 0 })}</span
        >`
      : nothing
  }${
    counts.hints > 0
      ? html`<span class="count">${countWords({ gaps: 0, faults: 0, hints: counts.hints })}</span>`
      : nothing
  }`;

/** Text, numbers and choices: one field each. What is made of several parts is not one. */
const isSingle = ({ type }: Field) => !['list', 'map', 'group', 'variants'].includes(type);

/** Most people look for a picture first. */
const rank = ({ name }: Field): number => ({ picture: 0, video: 1 })[name] ?? 2;

/** "More fields (19): picture, video, get ready \u2026" */
const moreWords = (fields: readonly Field[]): string => {
  const names = fields.slice(0, 3).map(({ label }) => label.toLowerCase());
  return `More fields (${fields.length}): ${names.join(', ')}${fields.length > 3 ? ' \u2026' : ''}`;
};

/** A field with one possible value is the document's own affair. */
const isFixed = ({ type, options }: Field) => type === 'choice' && options!.length === 1;

/** A picture, and not a film: that one has no size of its own. */
const isPictureField = ({ fields }: Field) =>
  ['src', 'alt', 'width', 'height'].every((name) => fields!.some((one) => one.name === name));

export class EditorForm {
  readonly #now: FormNow;
  readonly #act: FormActions;

  constructor(now: FormNow, act: FormActions) {
    this.#now = now;
    this.#act = act;
  }

  /** The fields of a group: first what it has or must have, then what it may have. */
  fields(fields: readonly Field[], path: Path): TemplateResult {
    const value = valueAt(this.#now.document, path);
    const { isAskedFor } = this.#now;
    const isShown = (field: Field) =>
      field.required ||
      (isPlainObject(value) && value[field.name] !== undefined) ||
      isAskedFor([...path, field.name]);
    const known = fields.filter((field) => !isFixed(field));
    const shown = known.filter(isShown);
    const more = known.filter((field) => !isShown(field)).sort((a, b) => rank(a) - rank(b));
    return html`<div class="fields">
      ${shown.map((field) => this.#draw(field, [...path, field.name]))}
      ${more.length > 0 ? this.#more(more, path) : nothing}
    </div>`;
  }

  readonly #draw: Draw = (field, path) => {
    switch (field.type) {
      case 'list':
        return field.refersTo ? this.#references(field, path) : this.#list(field, path);
      case 'map':
        return this.#map(field, path);
      case 'group':
        return this.#group(field, path);
      case 'variants':
        return this.#variant(field, path);
      default:
        return fieldView(field, path, {
          value: valueAt(this.#now.document, path),
          problems: this.#now.problemsAt(path),
          set: (value) => this.#act.set(path, value),
        });
    }
  };

  #more(fields: readonly Field[], path: Path): TemplateResult {
    const at = [...path, '?'];
    const isOpen = this.#now.isOpen(at);
    return html`<div class="more">
      ${this.#fold(at, moreWords(fields), nothing)}
      ${
        isOpen
          ? html`<ul class="adds" id="inside-${pathKey(at)}">
              ${fields.map(
                (field) =>
                  html`<li>
                    <button
                      type="button"
                      class="small"
                      id="ask-${pathKey([...path, field.name])}"
                      @click=${() => this.#act.askFor([...path, field.name], field)}
                    >
                      Add: ${field.label}
                    </button>
                    <span class="hint">${field.help}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #fold(path: Path, title: string, counts: unknown): TemplateResult {
    const isOpen = this.#now.isOpen(path);
    const key = pathKey(path);
    return html`<button
      type="button"
      class="fold"
      id="fold-${key}"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `inside-${key}` : nothing}
      @click=${() => this.#act.fold(path)}
    >
      <span>${title}</span>${counts}
    </button>`;
  }

  #group(field: Field, path: Path): TemplateResult {
    const hasValue = valueAt(this.#now.document, path) !== undefined;
    return html`<fieldset class="group-of" id=${fieldId(path)} tabindex="-1">
      ${labelled(field, path)} ${problemList(path, this.#now.problemsAt(path))}
      ${isPictureField(field) ? this.#pictureFile(path) : nothing}
      ${this.fields(field.fields!, path)}
      ${
        !field.required && hasValue
          ? html`<p>
              <button
                type="button"
                class="small"
                id="remove-${pathKey(path)}"
                @click=${() => this.#act.remove(path, field.label)}
              >
                Remove: ${field.label}
              </button>
            </p>`
          : nothing
      }
    </fieldset>`;
  }

  /** The file says the address and the size, so that nobody has to. */
  #pictureFile(path: Path): TemplateResult {
    const id = `file-${pathKey(path)}`;
    const onFile = (event: Event) => {
      const input = event.currentTarget as HTMLInputElement;
      const file = input.files?.[0];
      if (file) this.#act.takePicture(path, file);
      input.value = '';
    };
    return html`<p class="field">
      <label for=${id}>Choose a picture of this computer</label>
      <span class="hint" id="${id}-hint"
        >It fills in the address and the size. The file itself stays here: give it to your web team
        with the document.</span
      >
      <input
        id=${id}
        type="file"
        accept="image/*"
        aria-describedby="${id}-hint"
        @change=${onFile}
      />
    </p>`;
  }

  #variant(field: Field, path: Path): TemplateResult {
    const form = caseOf(field, valueAt(this.#now.document, path));
    return form
      ? this.fields(form.fields!, path)
      : html`${problemList(path, this.#now.problemsAt(path))}`;
  }

  #list(field: Field, path: Path): TemplateResult {
    const value = valueAt(this.#now.document, path);
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    const of = field.of!;
    const add = (label: string, variant?: string) => html`
      <button type="button" class="small" @click=${() => this.#act.add(path, label, variant)}>
        Add: ${label}
      </button>
    `;
    return html`<fieldset class="list-of" id=${fieldId(path)} tabindex="-1">
      ${labelled(field, path, entries.length)} ${problemList(path, this.#now.problemsAt(path))}
      <ol class="entries">
        ${entries.map((entry, i) =>
          isSingle(of)
            ? this.#line(of, [...path, i], entries.length)
            : this.#entry(of, [...path, i], entryName(entry, i), entries.length),
        )}
      </ol>
      <p class="buttons">
        ${
          of.type === 'variants'
            ? Object.keys(of.cases!).map((variant) =>
                add(of.cases![variant]!.label.toLowerCase(), variant),
              )
            : add(singular(field.label))
        }
      </p>
    </fieldset>`;
  }

  /** An entry of one field. */
  #line(of: Field, path: Path, count: number): TemplateResult {
    const index = path[path.length - 1] as number;
    const name = `${singular(of.label)} ${index + 1}`;
    return html`<li class="line" @keydown=${this.#keys(path, name)}>
      ${fieldView({ ...of, label: `${index + 1}`, help: '', required: true }, path, {
        value: valueAt(this.#now.document, path),
        problems: this.#now.problemsAt(path),
        set: (value) => this.#act.set(path, value ?? ''),
        name,
      })}
      ${listButtons(path, name, count, this.#act)}
    </li>`;
  }

  #entry(of: Field, path: Path, name: string, count: number): TemplateResult {
    const isOpen = this.#now.isOpen(path);
    return html`<li class="entry" @keydown=${this.#keys(path, name)}>
      <div class="entry-head">
        ${this.#fold(path, name, counted(this.#now.countIn(path)))}
        ${listButtons(path, name, count, this.#act)}
      </div>
      ${
        isOpen
          ? html`<div id="inside-${pathKey(path)}">
              ${problemList(path, this.#now.problemsAt(path))}
              ${of.type === 'group' ? this.fields(of.fields!, path) : this.#draw(of, path)}
            </div>`
          : nothing
      }
    </li>`;
  }

  #keys(path: Path, name: string) {
    return (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      // In a field these keys are the browser's.
      if (!event.altKey || !by || !within(event.target, 'button')) return;
      event.preventDefault();
      event.stopPropagation();
      this.#act.move(path, by, name);
    };
  }

  /** Ids of entries of another list of the document: there is nothing to type. */
  #references(field: Field, path: Path): TemplateResult {
    const value = valueAt(this.#now.document, path);
    const chosen = Array.isArray(value) ? (value as unknown[]) : [];
    const list = valueAt(this.#now.document, [field.refersTo!]);
    const entries = (Array.isArray(list) ? (list as unknown[]) : []).filter(isPlainObject);
    const ids = entries.map(({ id }) => id);
    const unknown = chosen.filter((id) => !ids.includes(id));
    const options: [id: unknown, name: string][] = [
      ...entries.map((entry, i): [unknown, string] => [entry['id'], entryName(entry, i)]),
      ...unknown.map((id): [unknown, string] => [id, `${String(id)} (not in the list)`]),
    ];
    const set = (id: unknown, isOn: boolean) => {
      const next = options
        .map(([option]) => option)
        .filter((option) => (option === id ? isOn : chosen.includes(option)));
      this.#act.set(path, next.length === 0 && !field.required ? undefined : next);
    };
    return html`<fieldset class="list-of" id=${fieldId(path)} tabindex="-1">
      ${labelled(field, path, chosen.length)} ${problemList(path, this.#now.problemsAt(path))}
      ${
        options.length === 0
          ? html`<p class="hint">
              There is none to choose from yet. Write one under
              “${fieldsOf(this.#now.document.kind).find(({ name }) => name === field.refersTo)!.label}”
              first.
            </p>`
          : options.map(
              ([id, name]) =>
                html`<label class="row">
                  <input
                    type="checkbox"
                    .checked=${chosen.includes(id)}
                    @change=${(event: Event) =>
                      set(id, (event.currentTarget as HTMLInputElement).checked)}
                  />
                  <span>${name}</span>
                </label>`,
            )
      }
    </fieldset>`;
  }

  /** Values by names: recordings by the short names of steps and questions. */
  #map(field: Field, path: Path): TemplateResult {
    const value = valueAt(this.#now.document, path);
    const names = isPlainObject(value) ? Object.keys(value) : [];
    const recorded = recordedIn(this.#now.document);
    const id = `new-${pathKey(path)}`;
    const onAdd = () => {
      const input = document.getElementById(id) as HTMLInputElement;
      const name = input.value.trim();
      if (name === '' || names.includes(name)) return input.focus();
      input.value = '';
      this.#act.set([...path, name], '');
    };
    return html`<fieldset class="list-of" id=${fieldId(path)} tabindex="-1">
      ${labelled(field, path, names.length)} ${problemList(path, this.#now.problemsAt(path))}
      ${names.map(
        (name) =>
          html`<div class="line">
            ${this.#draw(
              { ...field.of!, label: recordingName(name, recorded), help: '', required: true },
              [...path, name],
            )}
            <button
              type="button"
              class="small"
              id="remove-${pathKey([...path, name])}"
              @click=${() => this.#act.remove([...path, name], name)}
            >
              Remove: ${name}
            </button>
          </div>`,
      )}
      <p class="field">
        <label for=${id}>What the next recording says</label>
        <span class="hint" id="${id}-hint"
          >Choose a step or a question by its short name. Cards and endings have other names: see
          docs/translating.md.</span
        >
        <input
          id=${id}
          list="${id}-names"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="${id}-hint"
        />
        <datalist id="${id}-names">
          ${[...recorded]
            .filter(([name]) => !names.includes(name))
            .map(([name, words]) => html`<option value=${name}>${words}</option>`)}
        </datalist>
      </p>
      <p class="buttons">
        <button type="button" class="small" @click=${onAdd}>Add: ${singular(field.label)}</button>
      </p>
    </fieldset>`;
  }
}

/** "raise: Raise your legs" */
const recordingName = (id: string, recorded: ReadonlyMap<string, string>): string =>
  [id, recorded.get(id)].filter(Boolean).join(': ');

/** One of a list, in lower case: "Sections" holds a section. */
const singular = (label: string): string => {
  const words = label.toLowerCase();
  if (/ies$/.test(words)) return words.replace(/ies$/, 'y');
  return words.replace(/([^s])s$/, '$1');
};

/** Fields that are about the document, and not what it says. */
const about = ['id', 'lang', 'version', 'review'];

/** Who has signed is written by signing, and here only while it is wrong. */
const writable = (field: Field, { countIn }: FormNow): Field =>
  field.name === 'review' && countIn(['review']).errors === 0
    ? { ...field, fields: field.fields!.filter(({ name }) => name === 'judgements') }
    : field;

/** The whole form: what is said, then the sources, then what is about the document. */
export const formView = (
  fields: readonly Field[],
  now: FormNow,
  act: FormActions,
): TemplateResult => {
  const form = new EditorForm(now, act);
  const named = (names: readonly string[]) => fields.filter(({ name }) => names.includes(name));
  const rest = fields.filter(({ name }) => ![...about, 'title', 'sources'].includes(name));
  return html`
    <p class="hint">
      Each change is shown beside the form. Alt and an arrow key, on the name of an entry, moves it
      up or down.
    </p>
    ${form.fields([...named(['title']), ...rest], [])} ${form.fields(named(['sources']), [])}
    <h3>About the document</h3>
    ${form.fields(
      named(about).map((field) => writable(field, now)),
      [],
    )}
  `;
};

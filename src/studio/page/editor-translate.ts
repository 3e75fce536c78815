/** Step 4: the document beside its English, text by text. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../model/language-tag.js';
import type { Row, RowState } from '../editor/translation.js';

export interface TranslateNow {
  /** Languages to choose from, by tag and name; the document's own is not among them. */
  readonly languages: readonly (readonly [lang: string, name: string])[];
  readonly translation:
    | {
        readonly lang: string;
        readonly name: string;
        readonly rows: readonly Row[];
        readonly onlyOpen: boolean;
      }
    | undefined;
  /** Why a file or a language was not taken. */
  readonly problem: string | undefined;
}

export interface TranslateActions {
  readonly begin: (lang: string) => void;
  readonly openFile: (file: File) => void;
  readonly setText: (id: string, text: string) => void;
  /** The field is left: what is typed next is a step back of its own. */
  readonly settle: () => void;
  /** Somebody has compared an older text with its English. */
  readonly stillFits: (id: string) => void;
  readonly onlyOpen: (only: boolean) => void;
  /** The document as a page takes it. */
  readonly download: () => void;
  /** What was done so far, to go on another day. */
  readonly save: () => void;
  readonly leave: () => void;
}

const states: Record<RowState, string> = {
  untranslated: 'Not translated yet',
  older: 'Older than the English: read it again',
  equal: 'Same as the English: right for a name',
  translated: 'Translated',
};

/** What somebody still has to do. */
const isOpen = ({ state, problem }: Row) =>
  state === 'untranslated' || state === 'older' || problem !== undefined;

const begin = ({ languages, problem }: TranslateNow, act: TranslateActions) => {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const chosen = form.querySelector('select')!.value;
    act.begin(chosen || form.querySelector('input')!.value.trim());
  };
  const onFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) act.openFile(file);
    input.value = '';
  };
  return html`
    <p>
      Only words can be translated. Levels, times, order and sources stay those of the document, so
      no translation can change them.
    </p>
    ${problem ? html`<p class="problem" id="translate-problem" role="alert">${problem}</p>` : nothing}
    <form class="way" aria-labelledby="way-begin" @submit=${onSubmit}>
      <h3 id="way-begin">Begin, or go on with one of ours</h3>
      <p class="field">
        <label for="to">Language</label>
        <select id="to" name="to">
          ${languages.map(
            ([lang, name], i) => html`<option value=${lang} .selected=${i === 0}>${name}</option>`,
          )}
          <option value="">Another one</option>
        </select>
      </p>
      <p class="field">
        <label for="to-tag">Tag of another language</label>
        <span class="hint" id="to-tag-hint">Such as te for Telugu. Only for “Another one”.</span>
        <input id="to-tag" autocomplete="off" spellcheck="false" aria-describedby="to-tag-hint" />
      </p>
      <p class="buttons"><button>Begin</button></p>
    </form>
    <section class="way" aria-labelledby="way-translated">
      <h3 id="way-translated">Go on with a file</h3>
      <p class="field">
        <label for="translated">Translation or translated document</label>
        <input id="translated" type="file" accept=".json,application/json" @change=${onFile} />
      </p>
    </section>
  `;
};

/** A row's field by the id of its text. */
export const rowId = (id: string): string => `text-of-${id}`;

const rowView = (row: Row, lang: string, act: TranslateActions) => {
  const id = rowId(row.id);
  const { problem, state, madeFrom } = row;
  return html`
    <li>
      <p lang="en" id="${id}-english">${row.english}</p>
      ${
        madeFrom === undefined
          ? nothing
          : html`<p class="hint">The English was: <span lang="en">${madeFrom}</span></p>`
      }
      <textarea
        id=${id}
        lang=${lang}
        dir=${directionOf(lang)}
        rows="2"
        aria-labelledby="${id}-english"
        aria-describedby="${id}-state"
        aria-invalid=${problem ? 'true' : nothing}
        .value=${row.text}
        @input=${(event: Event) =>
          act.setText(row.id, (event.currentTarget as HTMLTextAreaElement).value)}
        @change=${act.settle}
      ></textarea>
      <span class="state ${isOpen(row) ? 'is-open' : 'is-done'}" id="${id}-state"
        >${problem ?? states[state]}</span
      >
      ${
        state === 'older'
          ? html`<button
              type="button"
              class="small"
              id="${id}-fits"
              aria-describedby="${id}-english"
              @click=${() => act.stillFits(row.id)}
            >
              It still fits
            </button>`
          : nothing
      }
    </li>
  `;
};

export const translateView = (now: TranslateNow, act: TranslateActions): TemplateResult => {
  const { translation } = now;
  if (!translation) return begin(now, act);
  const { rows, lang, name, onlyOpen } = translation;
  const done = rows.filter((row) => !isOpen(row)).length;
  const shown = onlyOpen ? rows.filter(isOpen) : rows;
  return html`
    <p id="progress-text">${name}: ${done} of ${rows.length} texts are translated.</p>
    <p class="hint">What is not translated stays as it is, in the language of the document.</p>
    <progress max=${rows.length} value=${done} aria-labelledby="progress-text"></progress>
    <label class="row">
      <input
        type="checkbox"
        id="only-open"
        .checked=${onlyOpen}
        @change=${(event: Event) => act.onlyOpen((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>Only what is to do</span>
    </label>
    ${
      now.problem
        ? html`<p class="problem" id="translate-problem" role="alert">${now.problem}</p>`
        : nothing
    }
    ${shown.length === 0 ? html`<p>Nothing is left to do.</p>` : nothing}
    <ol class="rows">
      ${shown.map((row) => rowView(row, lang, act))}
    </ol>
    <p class="buttons">
      <button type="button" class="main" id="download-translated" @click=${act.download}>
        Download the document in ${name}
      </button>
      <button type="button" id="save-translation" @click=${act.save}>Save to go on later</button>
      <button type="button" id="leave-translation" @click=${act.leave}>Another language</button>
    </p>
  `;
};

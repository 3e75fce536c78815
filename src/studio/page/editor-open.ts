/** Step 1: which document to work on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKind } from '../../model/check-document.js';
import { documentKinds } from '../../model/widgets.js';
import type { BuiltTopic } from './built-topics.js';
import type { KeptDraft } from './editor-kept.js';

/** A kind of document by the name of the widget that shows it. */
export const kindTitles: Record<DocumentKind, string> = {
  article: 'Article',
  exercises: 'Exercises with a timer',
  checklist: 'Checklist',
  help: 'Help at four levels',
};

export interface OpenNow {
  readonly topics: readonly BuiltTopic[];
  /** What this browser keeps, where that is not what is open. */
  readonly kept: KeptDraft | undefined;
  /** Another tab has it open. */
  readonly isElsewhere: boolean;
  /** Why a file was not opened. */
  readonly problem: string | undefined;
}

export interface OpenActions {
  readonly openFile: (file: File) => void;
  readonly openTopic: (topic: string, kind: DocumentKind) => void;
  readonly openEmpty: (kind: DocumentKind) => void;
  readonly carryOn: () => void;
  readonly forget: () => void;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const keptNotice = ({ kept, isElsewhere }: OpenNow, act: OpenActions) =>
  kept
    ? html`<div class="notice" id="kept">
        <h3>A draft is kept in this browser</h3>
        <p>“${kept.name}”, ${day.format(kept.at)}.</p>
        ${
          isElsewhere
            ? html`<p>
                It is open in another tab. When you carry on here, that tab keeps it no more.
              </p>`
            : nothing
        }
        <p class="buttons">
          <button type="button" class="main" @click=${act.carryOn}>Carry on with it</button>
          <button type="button" @click=${act.forget}>Delete it</button>
        </p>
      </div>`
    : nothing;

const kindOptions = () =>
  documentKinds.map((kind) => html`<option value=${kind}>${kindTitles[kind]}</option>`);

const valuesOf = (event: Event): Record<string, string> => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  return Object.fromEntries(
    [...form.querySelectorAll('select')].map(({ name, value }) => [name, value]),
  );
};

export const openView = (now: OpenNow, act: OpenActions): TemplateResult => {
  const onFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) act.openFile(file);
    // The same file can be chosen again after it was mended.
    input.value = '';
  };
  const onTopic = (event: Event) => {
    const { topic, kind } = valuesOf(event);
    act.openTopic(topic!, kind as DocumentKind);
  };
  const onEmpty = (event: Event) => act.openEmpty(valuesOf(event)['kind'] as DocumentKind);
  return html`
    ${keptNotice(now, act)}
    <div class="ways">
      <section class="way" aria-labelledby="way-file">
        <h3 id="way-file">A file of yours</h3>
        <p class="field">
          <label for="file">Document as JSON</label>
          ${
            now.problem
              ? html`<span class="problem" id="file-problem" role="alert">${now.problem}</span>`
              : nothing
          }
          <span class="hint" id="file-hint">At most 5 MB. Or drag it onto this page.</span>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-invalid=${now.problem ? 'true' : nothing}
            aria-describedby=${now.problem ? 'file-problem file-hint' : 'file-hint'}
            @change=${onFile}
          />
        </p>
      </section>
      <form class="way" aria-labelledby="way-topic" @submit=${onTopic}>
        <h3 id="way-topic">A copy of one of ours</h3>
        <p class="field">
          <label for="topic">Topic</label>
          <select id="topic" name="topic">
            ${now.topics.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
          </select>
        </p>
        <p class="field">
          <label for="topic-kind">What</label>
          <select id="topic-kind" name="kind">
            ${kindOptions()}
          </select>
        </p>
        <p class="buttons"><button>Open a copy</button></p>
      </form>
      <form class="way" aria-labelledby="way-empty" @submit=${onEmpty}>
        <h3 id="way-empty">An empty document</h3>
        <p class="field">
          <label for="empty-kind">What</label>
          <select id="empty-kind" name="kind">
            ${kindOptions()}
          </select>
        </p>
        <p class="buttons"><button>Begin</button></p>
      </form>
    </div>
  `;
};

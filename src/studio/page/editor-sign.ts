/** Step 5: what changed since it was last signed, and the signature. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../editor/comparison.js';
import type { Signature } from '../editor/signature.js';

/** What the document says of its own signature, and whether that is true. */
export interface Standing {
  readonly by: string;
  readonly on: string;
  readonly isAsSigned: boolean;
}

export interface SignNow {
  /** Faults that keep a widget from showing the document. */
  readonly faults: number;
  readonly hints: number;
  /** What is signed, where there is a choice: the document or its translation. */
  readonly which: 'document' | 'translation';
  /** Language of the translation, by its name. */
  readonly translation: string | undefined;
  /** Texts of the translation that are English still, or older than the English. */
  readonly untranslated: number;
  readonly standing: Standing | undefined;
  /** What it is compared with; no changes where that is in another language. */
  readonly before:
    { readonly name: string; readonly changes: readonly Change[] | undefined } | undefined;
  readonly judgements: readonly string[];
  readonly signature: Signature;
  /** By field of the signature, of the document itself, and of the file to compare with. */
  readonly problems: Readonly<Partial<Record<keyof Signature | 'document' | 'before', string>>>;
  /** Why nobody can sign in this page. */
  readonly cannot: string | undefined;
  /** Name of the file that was made of the last signature. */
  readonly done: string | undefined;
}

export interface SignActions {
  readonly choose: (which: 'document' | 'translation') => void;
  readonly openBefore: (file: File) => void;
  readonly set: (field: keyof Signature, value: string) => void;
  readonly sign: () => void;
  readonly print: () => void;
}

const kinds: Record<Change['kind'], string> = {
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
  moved: 'Moved',
};

/** A text sentence by sentence; another value as it was and as it is. */
const changedWords = ({ before, after, sentences }: Change) =>
  sentences.length > 0
    ? sentences.map(({ text, change }) => [
        change === 'added'
          ? html`<ins>${text}</ins>`
          : change === 'removed'
            ? html`<del>${text}</del>`
            : text,
        ' ',
      ])
    : [
        before === undefined ? nothing : html`<del>${before}</del>`,
        ' ',
        after === undefined ? nothing : html`<ins>${after}</ins>`,
      ];

export const changeView = (change: Change): TemplateResult => html`
  <li class=${change.isSafety ? 'is-safety' : ''}>
    <strong>${kinds[change.kind]}:</strong>${` ${change.place.join(' \u203a ')}`}
    <p>${changedWords(change)}</p>
  </li>
`;

const changeList = (title: string, changes: readonly Change[]) =>
  changes.length === 0
    ? nothing
    : html`<h4>${title} (${changes.length})</h4>
        <ul class="changes">
          ${changes.map(changeView)}
        </ul>`;

const changesView = (changes: readonly Change[]) =>
  changes.length === 0
    ? html`<p>Not a word has changed.</p>`
    : html`${changeList(
        'Words of safety',
        changes.filter(({ isSafety }) => isSafety),
      )}
      ${changeList(
        'Other words',
        changes.filter(({ isSafety }) => !isSafety),
      )}`;

const fields: readonly (readonly [keyof Signature, label: string, hint: string, type: string])[] = [
  ['name', 'Who signs', 'Name and title, as patients are to read it.', 'text'],
  ['role', 'Role', 'Such as physiotherapist, vascular surgery.', 'text'],
  ['date', 'Day', '', 'date'],
  ['due', 'Review due', 'The last day on which this review holds.', 'date'],
  ['version', 'Version', 'A new one when words have changed.', 'text'],
];

const signerField = (
  [name, label, hint, type]: (typeof fields)[number],
  { signature, problems }: SignNow,
  act: SignActions,
) => {
  const problem = problems[name];
  const described = [problem && `sign-${name}-problem`, hint && `sign-${name}-hint`].filter(
    Boolean,
  );
  return html`
    <p class="field">
      <label for="sign-${name}">${label}</label>
      ${hint ? html`<span class="hint" id="sign-${name}-hint">${hint}</span>` : nothing}
      ${problem ? html`<span class="problem" id="sign-${name}-problem">${problem}</span>` : nothing}
      <input
        id="sign-${name}"
        type=${type}
        autocomplete=${name === 'name' ? 'name' : 'off'}
        .value=${signature[name]}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${described.join(' ') || nothing}
        @input=${(event: Event) => act.set(name, (event.currentTarget as HTMLInputElement).value)}
      />
    </p>
  `;
};

const whichView = ({ which, translation }: SignNow, act: SignActions) =>
  translation === undefined
    ? nothing
    : html`<fieldset class="radios">
        <legend>What is signed</legend>
        ${(
          [
            ['document', 'The document'],
            ['translation', `The translation: ${translation}`],
          ] as const
        ).map(
          ([value, label]) =>
            html`<label class="row">
              <input
                type="radio"
                name="which"
                .value=${value}
                .checked=${which === value}
                @change=${() => act.choose(value)}
              />
              <span>${label}</span>
            </label>`,
        )}
      </fieldset>`;

const standingView = ({ by, on, isAsSigned }: Standing) =>
  isAsSigned
    ? html`<p id="standing">Signed by ${by}, ${on}. These are the words that were signed.</p>`
    : html`<p class="problem" id="standing">
        It says that ${by || 'somebody'} signed it, but these are other words, so a widget marks it
        as a draft. Sign it anew.
      </p>`;

export const signView = (now: SignNow, act: SignActions): TemplateResult => {
  const { before, problems, judgements, faults, hints, done, standing, cannot } = now;
  const onFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) act.openBefore(file);
    input.value = '';
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    act.sign();
  };
  return html`
    ${whichView(now, act)} ${standing ? standingView(standing) : nothing}
    <section class="way" aria-labelledby="compare-title">
      <h3 id="compare-title">What has changed</h3>
      <p class="field">
        <label for="before">The version that was signed before</label>
        ${
          problems.before
            ? html`<span class="problem" id="before-problem" role="alert">${problems.before}</span>`
            : nothing
        }
        <span class="hint" id="before-hint">
          ${
            before === undefined
              ? 'Leave it out where there is none: then all is new.'
              : before.changes
                ? `Compared with ${before.name}.`
                : `${before.name} is in another language, so the words cannot be compared.`
          }
        </span>
        <input
          id="before"
          type="file"
          accept=".json,application/json"
          aria-describedby=${problems.before ? 'before-problem before-hint' : 'before-hint'}
          @change=${onFile}
        />
      </p>
      ${before?.changes ? changesView(before.changes) : nothing}
    </section>
    <form class="way" aria-labelledby="sign-title" novalidate @submit=${onSubmit}>
      <h3 id="sign-title">Sign</h3>
      ${
        cannot || problems.document
          ? html`<p class="problem" id="sign-problem" tabindex="-1">
              ${cannot ?? problems.document}
            </p>`
          : nothing
      }
      ${
        faults > 0
          ? html`<p class="problem" id="sign-faults">
              It cannot be signed: ${faults === 1 ? '1 fault is' : `${faults} faults are`} left.
              <a href="#check">See them</a>.
            </p>`
          : nothing
      }
      ${
        now.untranslated > 0
          ? html`<p class="problem" id="sign-untranslated">
              ${
                now.untranslated === 1
                  ? '1 text is not translated yet.'
                  : `${now.untranslated} texts are not translated yet.`
              }
            </p>`
          : nothing
      }
      ${
        hints > 0
          ? html`<p>
              ${hints === 1 ? '1 hint is' : `${hints} hints are`} open.
              <a href="#check">Read them first</a>.
            </p>`
          : nothing
      }
      ${
        judgements.length > 0
          ? html`<div>
              <p>By signing you accept what no source states:</p>
              <ul>
                ${judgements.map((judgement) => html`<li>${judgement}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${fields.map((field) => signerField(field, now, act))}
      <p class="buttons">
        <button class="main">Sign and download</button>
        <button type="button" @click=${act.print}>Print the sign-off sheet</button>
      </p>
      ${
        done
          ? html`<p id="signed" tabindex="-1">
              Signed and downloaded: <code>${done}</code>. <a href="#place">Place it on a page</a>.
            </p>`
          : nothing
      }
    </form>
  `;
};

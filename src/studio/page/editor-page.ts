/**
 * The page of the document editor: it draws what the state says. What somebody writes stays in the page,
 * in the files that they download, and in this browser if they ask for it; nothing is sent.
 */
import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DocumentKind } from '../../model/check-document.js';
import { isSameLanguage } from '../../model/language-tag.js';
import { canRedo, canUndo, kindsIn } from '../editor/draft.js';
import { fieldsOf } from '../editor/fields.js';
import { addressesIn, fileNameAt, ownPictures } from '../editor/pictures.js';
import { gradeOf, highestGrade } from '../editor/reading.js';
import { placedTexts } from '../editor/texts.js';
import { built } from './built-topics.js';
import { copyFrom } from './copy.js';
import { checkView, countWords } from './editor-check.js';
import { pathKey, type Path } from '../editor/paths.js';
import { formView } from './editor-form.js';
import { kindTitles, openView } from './editor-open.js';
import { isShownFile, Pictures } from './editor-pictures.js';
import { picturesView } from './editor-pictures-view.js';
import { placeView } from './editor-place.js';
import { EditorPreview, screens, type Theme } from './editor-preview.js';
import { Signing } from './editor-signing.js';
import { signView } from './editor-sign.js';
import { sheetView } from './editor-sheet.js';
import { EditorState } from './editor-state.js';
import { translateView } from './editor-translate.js';
import { TranslationActions } from './editor-translation.js';
import { titleOf } from './editor-work.js';
import type { Width } from './preview-frame.js';

const steps = [
  ['open', 'Open'],
  ['write', 'Write'],
  ['check', 'Check'],
  ['translate', 'Translate'],
  ['sign', 'Compare and sign'],
  ['place', 'Place'],
] as const;
type Step = (typeof steps)[number][0];

const main = document.querySelector<HTMLElement>('main')!;
const state = new EditorState(built.topics, draw);
const translation = new TranslationActions(state, built.languages);
const pictures = new Pictures(ownPictures(built.topics), draw);
const signing = new Signing(state, (lang) => translation.nameOf(lang));

let width: Width = 'phone';
let theme: Theme = 'light';
/** Language of the page in the preview; empty: the document's own. */
let previewLang = '';
const screenOf: Partial<Record<DocumentKind, string>> = {};
let copied: string | undefined;
let preview: EditorPreview | undefined;

const stepNow = (): Step => {
  const asked = location.hash.slice(1);
  const known = steps.find(([step]) => step === asked)?.[0] ?? 'open';
  return state.work ? known : 'open';
};

const valueOf = (event: Event) => (event.currentTarget as HTMLSelectElement).value;

const navigation = (now: Step) => html`
  <nav aria-label="Steps">
    <ol class="steps">
      ${steps.map(
        ([step, title]) =>
          html`<li>
            ${
              state.work || step === 'open'
                ? html`<a href="#${step}" aria-current=${step === now ? 'step' : nothing}
                    >${title}</a
                  >`
                : html`<span>${title}</span>`
            }
          </li>`,
      )}
    </ol>
  </nav>
`;

const keepWords = {
  full: 'This browser has no room for the draft. Download it instead.',
  blocked: 'This browser keeps nothing for this page. Download the draft instead.',
  taken:
    'Another tab has taken over this draft, and this tab keeps it no more. Download it to have both.',
};

const counts = () => countWords(state.countIn([])) || 'Nothing was found.';

const bar = () => {
  const { draft } = state;
  const kinds = kindsIn(draft);
  return html`
    <section class="bar" aria-label="The document">
      <p class="open-title">
        <strong>${titleOf(draft)}</strong>${`${kindTitles[draft.kind]}. `}<a
          href="#check"
          id="counts"
          >${counts()}</a
        >
      </p>
      ${
        kinds.length > 1
          ? html`<p class="field">
              <label for="kind">Document</label>
              <select
                id="kind"
                @change=${(event: Event) => state.turnTo(valueOf(event) as DocumentKind)}
              >
                ${kinds.map(
                  (kind) =>
                    html`<option .value=${kind} .selected=${kind === draft.kind}>
                      ${kindTitles[kind]}
                    </option>`,
                )}
              </select>
            </p>`
          : nothing
      }
      <p class="buttons">
        <button
          type="button"
          class="small"
          id="undo"
          aria-disabled=${!canUndo(draft)}
          @click=${() => state.undo()}
        >
          Undo
        </button>
        <button
          type="button"
          class="small"
          id="redo"
          aria-disabled=${!canRedo(draft)}
          @click=${() => state.redo()}
        >
          Redo
        </button>
        <button type="button" class="small" id="download" @click=${() => state.download()}>
          Download
        </button>
        <button
          type="button"
          class="small jump"
          @click=${() => document.getElementById('preview-title')?.focus()}
        >
          Go to the preview
        </button>
      </p>
      <label class="row">
        <input
          type="checkbox"
          id="keep"
          .checked=${live(state.isKeeping)}
          @change=${(event: Event) =>
            state.setKeeping((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>Keep a draft in this browser</span>
      </label>
      ${
        state.keepState
          ? html`<p class="problem" id="keep-problem">${keepWords[state.keepState]}</p>`
          : nothing
      }
    </section>
  `;
};

const radio = <T extends string>(
  name: string,
  value: T,
  label: string,
  now: T,
  choose: (value: T) => void,
) => html`
  <label class="row">
    <input
      type="radio"
      name=${name}
      .value=${value}
      .checked=${now === value}
      @change=${() => {
        choose(value);
        draw();
      }}
    />
    <span>${label}</span>
  </label>
`;

const screenNow = (kind: DocumentKind) => screenOf[kind] ?? screens[kind][0][0];

const previewWords = {
  now: 'This is the real widget. Links lead nowhere here.',
  before: 'The document has a fault. This is how it was before.',
  outline: 'This is the real widget. What is still to be written stands in brackets.',
};

const previewView = () => {
  const { kind } = state.draft;
  const now = screenNow(kind);
  const { document, is } = state.previewed;
  return html`
    <section aria-labelledby="preview-title">
      <div class="preview-head">
        <h2 id="preview-title" tabindex="-1">Preview</h2>
        <fieldset class="widths">
          <legend>Width</legend>
          ${radio('width', 'phone', 'Phone', width, (value) => (width = value))}
          ${radio('width', 'desktop', 'Desktop', width, (value) => (width = value))}
        </fieldset>
      </div>
      <div class="preview-choices">
        <p class="field">
          <label for="screen">Go to screen</label>
          <select
            id="screen"
            @change=${(event: Event) => {
              screenOf[kind] = valueOf(event);
              draw();
            }}
          >
            ${screens[kind].map(
              ([value, label]) =>
                html`<option .value=${value} .selected=${value === now}>${label}</option>`,
            )}
          </select>
        </p>
        <p class="field">
          <label for="preview-lang">Page language</label>
          <select
            id="preview-lang"
            @change=${(event: Event) => {
              previewLang = valueOf(event);
              draw();
            }}
          >
            <option .value=${''} .selected=${previewLang === ''}>As the text</option>
            ${built.languages.map(
              ({ lang, name }) =>
                html`<option .value=${lang} .selected=${lang === previewLang}>${name}</option>`,
            )}
          </select>
        </p>
        <p class="field">
          <label for="theme">Theme</label>
          <select
            id="theme"
            @change=${(event: Event) => {
              theme = valueOf(event) as Theme;
              draw();
            }}
          >
            <option .value=${'light'} .selected=${theme === 'light'}>Light</option>
            <option .value=${'dark'} .selected=${theme === 'dark'}>Dark</option>
          </select>
        </p>
        ${
          kind === 'exercises'
            ? html`<button
                type="button"
                class="small"
                id="again"
                @click=${() => preview?.goAgain()}
              >
                Go there again
              </button>`
            : nothing
        }
      </div>
      <div class="frame">
        <iframe title="Preview of the widget" ?hidden=${!document}></iframe>
        <p class="empty" ?hidden=${document !== undefined}>
          The widget appears here when the document has no fault any more.
        </p>
      </div>
      <p class="where" id="preview-state" ?hidden=${!document}>${previewWords[is]}</p>
      ${
        addressesIn(document).length > 0
          ? picturesView(pictures, {
              take: (files) => void takePictures(files),
              setFolder: (address) => pictures.setFolder(address),
            })
          : nothing
      }
    </section>
  `;
};

/** Shows pictures and films of this computer in the preview, and says which of them the document has. */
const takePictures = async (files: readonly File[]) => {
  const taken = await pictures.take(files);
  const named = new Set(addressesIn(state.document).map(fileNameAt));
  const [shown, others] = [
    taken.filter((name) => named.has(name)),
    taken.filter((name) => !named.has(name)),
  ];
  state.tell(
    [
      shown.length > 0 ? `In the preview: ${shown.join(', ')}.` : '',
      others.length > 0 ? `The document names no file ${others.join(', ')}.` : '',
      pictures.problem ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );
};

const takePictureFor = async (path: Path, file: File) => {
  const taken = await pictures.takeFor(file);
  if (taken) state.fillPicture(path, taken);
  else state.tell(pictures.problem ?? '');
};

const writeView = () =>
  html`<form
    aria-label="Document"
    @submit=${(event: Event) => event.preventDefault()}
    @change=${() => state.settle()}
  >
    ${formView(
      fieldsOf(state.draft.kind),
      {
        document: state.document,
        problemsAt: (path) => state.problemsAt(path),
        countIn: (path) => state.countIn(path),
        isOpen: (path) => state.open.has(pathKey(path)),
        isAskedFor: (path) => state.askedFor.has(pathKey(path)),
      },
      {
        set: (path, value) => state.setAt(path, value),
        fold: (path) => state.fold(path),
        askFor: (path, field) => state.askFor(path, field),
        add: (list, name, variant) => state.add(list, name, variant),
        remove: (path, name) => state.remove(path, name),
        move: (path, by, name) => state.move(path, by, name),
        takePicture: (path, file) => void takePictureFor(path, file),
      },
    )}
  </form>`;

const gradeNow = (): number | undefined =>
  isSameLanguage(state.lang, 'en')
    ? gradeOf(placedTexts(state.document).map(({ text }) => text))?.grade
    : undefined;

const onCopy = (event: Event) => {
  const id = (event.currentTarget as HTMLElement).dataset['copy']!;
  void copyFrom(document.querySelector<HTMLTextAreaElement>(`#text-${id}`)!).then((isCopied) => {
    copied = isCopied ? id : undefined;
    state.tell(
      isCopied ? 'Copied.' : 'Your browser does not copy here. The text is selected: press Ctrl+C.',
    );
  });
};

const stepView = (step: Step): unknown => {
  switch (step) {
    case 'open':
      return openView(
        {
          topics: state.topics,
          kept: state.isKeeping ? undefined : state.keeper.draft,
          isElsewhere: state.isKeptElsewhere,
          problem: state.openProblem,
        },
        {
          openFile: (file) => void state.openFile(file),
          openTopic: (topic, kind) => state.openTopic(topic, kind),
          openEmpty: (kind) => state.openEmpty(kind),
          carryOn: () => state.carryOn(),
          forget: () => state.forgetKept(),
        },
      );
    case 'write':
      return writeView();
    case 'check':
      return checkView({ problems: state.problems, grade: gradeNow(), highestGrade }, (path) =>
        state.goTo(path),
      );
    case 'translate':
      return translateView(translation.now, translation);
    case 'sign':
      return signView(signing.now, signing);
    case 'place':
      return placeView({ ...signing.place, copied }, titleOf(state.draft), onCopy);
  }
};

const page = (step: Step) => html`
  <header>
    <h1>Document editor</h1>
    <p class="lead">
      Write what the widgets show, check it, have it translated and signed. Nothing leaves this
      page: you get a file for your web team.
    </p>
    ${navigation(step)}
  </header>
  ${state.work ? bar() : nothing}
  ${
    state.work && state.draft.said.length > 0 && step !== 'open'
      ? html`<div class="notice" id="said-on-opening">
          <ul>
            ${state.draft.said.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  <div class="columns editor" data-step=${step}>
    <div class="step">
      <h2 id="step-title" tabindex="-1">
        ${steps.find(([name]) => name === step)![1]}${step === 'open' ? ' a document' : ''}
      </h2>
      ${stepView(step)}
    </div>
    <div class="results" ?hidden=${step === 'open' || !state.work}>
      ${state.work ? previewView() : nothing}
    </div>
  </div>
  <p class="said" role="status">${state.said}</p>
  ${state.work && step === 'sign' ? sheetView(signing.sheet) : nothing}
`;

function draw(): void {
  const step = stepNow();
  render(page(step), main);
  const ids = state.takeFocus();
  const target = ids.map((id) => document.getElementById(id)).find((at) => at !== null);
  target?.focus();
  const iframe = main.querySelector('iframe');
  if (!iframe || !state.work) return;
  preview ??= new EditorPreview(
    iframe,
    built.languages.map(({ lang }) => lang),
    { onDrag, onBlocked: () => pictures.block(), filmAt: (address) => pictures.filmAt(address) },
  );
  const { kind } = state.draft;
  const translated = step === 'translate' ? state.translated : undefined;
  preview.show({
    kind,
    document: pictures.shownIn(translated ?? state.previewed.document),
    lang: previewLang || (translated ? state.translation!.lang : state.lang),
    theme,
    width,
    screen: screenNow(kind),
  });
}

let drawnStep = stepNow();
addEventListener('hashchange', () => {
  copied = undefined;
  const step = stepNow();
  draw();
  if (step !== drawnStep) {
    // As after a new page: whoever reads by ear is told where they are.
    if (document.activeElement === document.body || document.activeElement?.closest('.steps, .bar'))
      document.getElementById('step-title')?.focus();
    drawnStep = step;
  }
});

addEventListener('beforeunload', (event) => {
  state.keepNow();
  if (state.isChanged && !state.isKeeping) event.preventDefault();
});
addEventListener('pagehide', () => state.keepNow());

const isText = (at: EventTarget | null) =>
  at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text');

addEventListener('keydown', (event) => {
  // In a field these keys are the browser's, which knows single letters.
  if (!state.work || isText(event.target) || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) state.redo();
  else state.undo();
});

/** What is dropped on the preview is meant for the page too: the browser would open it in the frame. */
function onDrag(event: DragEvent): void {
  event.preventDefault();
  main.classList.toggle('is-over', event.type === 'dragover');
  if (event.type !== 'drop') return;
  const files = [...(event.dataTransfer?.files ?? [])];
  const given = files.filter(isShownFile);
  // A picture alone is no document: opening it says so.
  const opened = files.find((file) => !isShownFile(file)) ?? (state.work ? undefined : files[0]);
  if (opened) {
    location.hash = 'open';
    void state.openFile(opened).then(() => {
      if (state.work && given.length > 0) void takePictures(given);
    });
  } else if (given.length > 0) void takePictures(given);
}
addEventListener('dragover', onDrag);
addEventListener('drop', onDrag);
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) main.classList.remove('is-over');
});

draw();

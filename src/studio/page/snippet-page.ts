/**
 * The page of the snippet builder. It keeps its state in the address behind `#` and nowhere else, and
 * asks nobody for anything but the files of this library, for the preview.
 */
import { html, nothing, render } from 'lit';
import { widgetNames, type WidgetName } from '../../model/widgets.js';
import { addressOf, choicesOf } from '../snippet/address.js';
import { choose, fields, withWidget, type Field } from '../snippet/choices.js';
import { notes, texts } from '../snippet/texts.js';
import { previewPage } from '../snippet/preview.js';
import { catalogue } from './built-catalogue.js';
import { copyFrom } from './copy.js';
import { formView } from './form-view.js';
import { prescribeView } from './prescribe-view.js';
import { PreviewFrame, type Width } from './preview-frame.js';
import { copyTextView, textsView } from './texts-view.js';

let { choices, problems } = choicesOf(location.hash, catalogue);
/** What was typed and cannot be used, with the reason. */
let refused: Partial<Record<Field, { value: string; problem: string } | undefined>> = {};
let width: Width = 'phone';
let copied: string | undefined;
/** What a screen reader is told. */
let said = '';
let frame: PreviewFrame | undefined;

const main = document.querySelector<HTMLElement>('main')!;

const writeAddress = () => {
  const address = addressOf(choices, catalogue);
  try {
    history.replaceState(null, '', address ? `#${address}` : location.href.replace(/#.*$/, ''));
  } catch {
    // A browser may refuse it for a page on disk, or when it comes too often. Then it is one change behind.
  }
};

const isField = (name: string): name is Field => (fields as string[]).includes(name);

const take = (field: Field, value: string, isDone: boolean) => {
  const change = choose(choices, field, value, catalogue);
  choices = change.choices;
  const { problem } = change;
  // Somebody who is still typing is not told that it is wrong.
  if (problem === undefined) refused = { ...refused, [field]: undefined };
  else if (isDone || refused[field]) refused = { ...refused, [field]: { value, problem } };
  writeAddress();
  draw();
};

const onInput = (event: Event) => {
  const at = event.target as HTMLInputElement;
  copied = undefined;
  const widget = at.dataset['widget'];
  if (widget && (widgetNames as string[]).includes(widget)) {
    choices = withWidget(choices, widget as WidgetName, at.checked);
    writeAddress();
    draw();
    return;
  }
  const name = at.dataset['colour'] ?? at.name;
  if (isField(name)) take(name, at.value, event.type === 'change');
};

const say = (text: string) => {
  said = '';
  draw();
  // The same words twice would be said once.
  requestAnimationFrame(() => {
    said = text;
    draw();
  });
};

const onCopy = (event: Event) => {
  const id = (event.currentTarget as HTMLElement).dataset['copy']!;
  const field = document.querySelector<HTMLTextAreaElement>(`#text-${id}`)!;
  void copyFrom(field).then((isCopied) => {
    copied = isCopied ? id : undefined;
    const title = document.querySelector(`#text-${id}-title`)!.textContent;
    say(
      isCopied
        ? `Copied: ${title}`
        : 'Your browser does not copy here. The text is selected: press Ctrl+C.',
    );
  });
};

/** No link, since the address behind `#` holds the choices. */
const onJump = (event: Event) => {
  document.getElementById((event.currentTarget as HTMLElement).dataset['jump']!)!.focus();
};

const onWidth = (event: Event) => {
  width = (event.currentTarget as HTMLInputElement).value as Width;
  draw();
};

const widthChoice = (value: Width, label: string) => html`
  <label class="row">
    <input
      type="radio"
      name="width"
      .value=${value}
      .checked=${width === value}
      @change=${onWidth}
    />
    <span>${label}</span>
  </label>
`;

const now = (field: Field) => refused[field] ?? { value: choices[field] };

const page = () => html`
  <header>
    <h1>Snippet builder</h1>
    <p class="lead">
      Choose what your page should have. Then copy what stands under the preview. Nothing leaves
      this page: your choices stand in its address, behind the #, for you to send to a colleague.
      Texts of your own are made in the <a href="editor.html">document editor</a>.
    </p>
    <p class="jumps">
      <button type="button" data-jump="preview-title" @click=${onJump}>Go to the preview</button>
      <button type="button" data-jump="texts-title" @click=${onJump}>Go to what you copy</button>
      ${
        choices.widgets.includes('exercise-timer')
          ? html`<button type="button" data-jump="prescribe-title" @click=${onJump}>
              Go to Prescribe
            </button>`
          : nothing
      }
    </p>
    ${
      problems.length > 0
        ? html`<div class="notice" id="address-problems">
            <h2>Parts of the address could not be used</h2>
            <ul>
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </header>
  <div class="columns">
    <form aria-label="Choices" @input=${onInput} @change=${onInput} @submit=${prevent}>
      ${formView({
        choices,
        catalogue,
        now,
      })}
    </form>
    <div class="results">
      <section aria-labelledby="preview-title">
        <div class="preview-head">
          <h2 id="preview-title" tabindex="-1">Preview</h2>
          <fieldset class="widths">
            <legend>Width</legend>
            ${widthChoice('phone', 'Phone')} ${widthChoice('desktop', 'Desktop')}
          </fieldset>
        </div>
        <div class="frame">
          <iframe title="Preview of the widgets" hidden></iframe>
          <p class="empty" ?hidden=${choices.widgets.length > 0}>No widget is chosen.</p>
        </div>
        <p class="where">These are the real widgets. Links lead nowhere here.</p>
      </section>
      ${
        choices.widgets.includes('exercise-timer')
          ? html`<form
              aria-label="Prescription"
              @input=${onInput}
              @change=${onInput}
              @submit=${prevent}
            >
              ${prescribeView({
                choices,
                catalogue,
                page: now('page'),
                copied,
                set: (text) => take('prescription', text, true),
                onCopy,
              })}
            </form>`
          : nothing
      }
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">Before it goes live</h2>
        <ul class="notes">
          ${notes(choices).map((note) => html`<li>${note}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="texts-title">
        <h2 id="texts-title" tabindex="-1">To copy</h2>
        ${textsView(texts(choices, catalogue), copied, onCopy)}
        ${copyTextView(
          {
            id: 'address',
            title: 'Address of these choices',
            where: 'For a colleague who has these files too.',
            code: location.href,
            rows: 2,
          },
          copied,
          onCopy,
        )}
      </section>
    </div>
  </div>
  <p class="said" role="status">${said}</p>
`;

const prevent = (event: Event) => event.preventDefault();

function draw(): void {
  render(page(), main);
  const iframe = main.querySelector('iframe')!;
  frame ??= new PreviewFrame(iframe, iframe.parentElement!);
  iframe.hidden = choices.widgets.length === 0;
  frame.width = width;
  frame.show(previewPage(choices, catalogue), choices);
}

addEventListener('hashchange', () => {
  ({ choices, problems } = choicesOf(location.hash, catalogue));
  refused = {};
  draw();
});

draw();

/** The texts to copy, each in a field of its own: a field can be scrolled, selected and read by keys. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../snippet/texts.js';

export interface CopyText {
  /** The field is `text-<id>`, and its button is told by `data-copy`. */
  readonly id: string;
  readonly title: string;
  /** What it is for, or where it goes. */
  readonly where?: string;
  readonly code: string;
  /** Lines of the field; as many as the text takes when it is not set. */
  readonly rows?: number;
}

const most = 14;

const rowsOf = (code: string) =>
  Math.min(
    most,
    code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 1),
  );

export const copyTextView = (
  { id, title, where, code, rows = rowsOf(code) }: CopyText,
  copied: string | undefined,
  onCopy: (event: Event) => void,
): TemplateResult => html`
  <section class="text" aria-labelledby="text-${id}-title">
    <h3 id="text-${id}-title">${title}</h3>
    ${where ? html`<p class="where" id="text-${id}-where">${where}</p>` : nothing}
    <textarea
      id="text-${id}"
      readonly
      spellcheck="false"
      rows=${rows}
      aria-labelledby="text-${id}-title"
      aria-describedby=${where ? `text-${id}-where` : nothing}
      .value=${code}
    ></textarea>
    <p class="copy">
      <button type="button" data-copy=${id} aria-describedby="text-${id}-title" @click=${onCopy}>
        Copy
      </button>
      ${copied === id ? html`<span class="done">Copied</span>` : nothing}
    </p>
  </section>
`;

export const textsView = (
  texts: readonly Text[],
  copied: string | undefined,
  onCopy: (event: Event) => void,
): TemplateResult[] => texts.map((text) => copyTextView(text, copied, onCopy));

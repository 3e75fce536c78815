/** The texts to copy, each in a field of its own: a field can be scrolled, selected and read by keys. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../snippet/texts.js';

const most = 14;

const rowsOf = (code: string) =>
  Math.min(
    most,
    code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 1),
  );

export const textsView = (
  texts: readonly Text[],
  copied: string | undefined,
  onCopy: (event: Event) => void,
): TemplateResult => html`
  ${texts.map(
    ({ id, title, where, code }) => html`
      <section class="text" aria-labelledby="text-${id}-title">
        <h3 id="text-${id}-title">${title}</h3>
        <p class="where" id="text-${id}-where">${where}</p>
        <textarea
          id="text-${id}"
          readonly
          spellcheck="false"
          rows=${rowsOf(code)}
          aria-labelledby="text-${id}-title"
          aria-describedby="text-${id}-where"
          .value=${code}
        ></textarea>
        <p class="copy">
          <button
            type="button"
            data-copy=${id}
            aria-describedby="text-${id}-title"
            @click=${onCopy}
          >
            Copy
          </button>
          ${copied === id ? html`<span class="done">Copied</span>` : nothing}
        </p>
      </section>
    `,
  )}
`;

/** The person's list for somebody else's eyes: on the screen in large type, and on paper. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem } from '../../model/checklist-document.js';
import type { ChecklistView } from './checklist-view.js';

const line = (view: ChecklistView, item: ChecklistItem, isUnsure = false) => {
  const beside = view.english(item.id);
  return html`<li>
    <p class="take-level">
      ${isUnsure ? view.words.text('notSure') : view.levelWords(item.help).word}
    </p>
    <p class="take-text">${item.text}</p>
    ${beside ? html`<p class="take-text" lang="en" dir="ltr">${beside}</p>` : nothing}
  </li>`;
};

export const takeAlongView = (view: ChecklistView): TemplateResult => {
  const { words, assessment, document } = view;
  const { version, title } = document;
  const flags = document.groups.find(({ redFlags }) => redFlags);
  return html`
    <p class="take-note"><strong>${words.text('nurseNote')}</strong></p>
    <p>${view.today}. ${title}, ${words.text('version', { version })}.</p>
    <p>${words.plural('ticked', assessment.ticked.length)}</p>
    <ul class="take-list">
      ${assessment.ticked.map((item) => line(view, item))}
      ${
        assessment.flagNotSure
          ? html`<li>
              <p class="take-level">${words.text('notSure')}</p>
              <p class="take-text">${flags?.heading}: ${words.text('notSureOfOne')}</p>
            </li>`
          : nothing
      }
      ${assessment.notSure.map((item) => line(view, item, true))}
    </ul>
  `;
};

/** The paper has room for what the list can't know: own words, questions, the hospital's clinic. */
export const paperView = (
  view: ChecklistView,
  foot: readonly (string | undefined)[],
): TemplateResult => {
  const { words, document } = view;
  return html`
    <main>
      <h1>${words.text('yourList')}</h1>
      ${takeAlongView(view)}
      <section class="columns">
        <div>
          <h2>${words.text('ownWords')}</h2>
          <div class="lines"></div>
        </div>
        <div>
          <h2>${words.text('questionsHeading')}</h2>
          <ul class="questions">
            ${document.questionsToAsk.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </section>
      <div class="clinic"></div>
      <p class="foot">${document.disclaimer} ${foot.filter(Boolean).join(' ')}</p>
    </main>
  `;
};

export const paperStyles = css`
  @page {
    margin: 14mm;
  }

  body {
    margin: 0;
    font:
      12pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 2mm;
    font-size: 20pt;
  }

  h2 {
    margin: 4mm 0 1mm;
    font-size: 13pt;
  }

  p {
    margin: 0 0 1.5mm;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .take-list li {
    break-inside: avoid;
    padding: 1.5mm 0;
    border-block-start: 0.3mm solid #666;
  }

  .take-level {
    font-size: 10pt;
    margin: 0;
  }

  .take-text {
    font-weight: 700;
    margin: 0;
  }

  .take-text[lang='en'] {
    font-weight: 400;
  }

  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
    break-inside: avoid;
  }

  .questions li {
    padding-block: 1mm;
    border-block-end: 0.2mm dotted #666;
  }

  .lines {
    block-size: 42mm;
    background: repeating-linear-gradient(#fff 0 8.2mm, #666 8.2mm 8.4mm);
    print-color-adjust: exact;
  }

  .clinic:not(:empty) {
    margin-block-start: 4mm;
    padding: 2mm 3mm;
    border: 0.3mm solid #000;
  }

  .foot {
    margin-block-start: 4mm;
    font-size: 9pt;
  }
`;

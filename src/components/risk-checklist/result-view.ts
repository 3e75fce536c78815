/** The person's list: each tick's own text, most urgent first. No score, and no all-clear. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem } from '../../model/checklist-document.js';
import { redFlagsOf } from '../../model/assessment.js';
import { canPrint } from '../../platform/printing.js';
import { heading } from '../../parts/heading.js';
import { levelIcon } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import {
  actNow,
  ifYouHadThis,
  type ChecklistActions,
  type ChecklistView,
} from './checklist-view.js';
import { takeAlongView } from './take-along-view.js';

const entry = (view: ChecklistView) => (item: ChecklistItem) => html`
  <li class="entry">
    <p class="level" data-level=${item.help}>
      ${levelIcon(item.help)}<span>${view.levelWords(item.help).word}</span>
    </p>
    <p><strong>${item.text}</strong></p>
    <p>${item.advice}</p>
  </li>
`;

const notSure = (view: ChecklistView) => {
  const { assessment, words, titleLevel, document } = view;
  if (assessment.notSure.length === 0 && !assessment.flagNotSure) return nothing;
  const group = document.groups.find(({ redFlags }) => redFlags);
  return html`<div class="entry">
    ${heading(titleLevel + 1, words.show('notSureHeading'))}
    ${
      assessment.flagNotSure
        ? html`<p>
            <strong>${group?.heading}</strong> ${words.show('notSureOfOne')}.
            ${group?.notSureAdvice ?? view.levelWords('urgent').text}
          </p>`
        : nothing
    }
    <ul class="items">
      ${assessment.notSure.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
};

const disclosure = (level: number, title: unknown, items: readonly string[], isOpen = false) =>
  items.length === 0
    ? nothing
    : html`<details class="disclosure" ?open=${isOpen}>
        <summary>${heading(level, title)}${icon(icons.down)}</summary>
        <ul class="items">
          ${items.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>`;

/** Stands above everything while an emergency is ticked. */
const callNow = (view: ChecklistView) => {
  const [first] = view.assessment.ticked;
  return view.assessment.emergency && first
    ? actNow(view, 'emergency', first.advice, false, view.titleLevel + 1)
    : view.ticks.taken.length > 0
      ? html`<p class="taken">${ifYouHadThis(view)}</p>`
      : nothing;
};

/** The whole screen in large type. The browser's own dialog keeps the focus and knows Escape. */
const nurseView = (view: ChecklistView, actions: ChecklistActions) => html`
  <dialog class="nurse" part="nurse" aria-labelledby="nurse" @close=${() => actions.closeNurse()}>
    <div class="nurse-top">
      ${heading(view.titleLevel, view.words.show('yourList'), { look: 'title', id: 'nurse' })}
      <button
        type="button"
        class="button tool"
        part="nurse-close"
        @click=${() => actions.closeNurse()}
      >
        ${icon(icons.close)}<span>${view.words.show('nurseClose')}</span>
      </button>
    </div>
    ${takeAlongView(view)}
  </dialog>
`;

export const resultView = (view: ChecklistView, actions: ChecklistActions): TemplateResult => {
  const { document, words, assessment, titleLevel } = view;
  return html`
    <div class="result" part="result">
      ${heading(titleLevel, words.show('yourList'), {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${callNow(view)}
      <p class="lead">${words.mark(words.plural('ticked', assessment.ticked.length))}</p>
      <ul class="entries">
        ${assessment.ticked.map(entry(view))}
      </ul>
      ${notSure(view)}
      ${disclosure(
        titleLevel + 1,
        words.show('flagsAgain'),
        redFlagsOf(document).map(({ text }) => text),
        // An empty list is no good news.
        assessment.ticked.length === 0,
      )}
      ${disclosure(titleLevel + 1, words.show('questionsHeading'), document.questionsToAsk)}
      <p>${document.disclaimer}</p>
      <p class="small">${document.notFor}</p>
      <slot name="actions"></slot>
    </div>
    <div class="shelf no-print" part="shelf">
      <button
        type="button"
        class="button primary"
        part="primary"
        @click=${() => actions.showNurse()}
      >
        ${words.show('nurse')}
      </button>
      ${
        canPrint()
          ? html`<button type="button" class="button" part="print" @click=${() => actions.print()}>
              ${icon(icons.print)}<span>${words.show('printPage')}</span>
            </button>`
          : nothing
      }
      <button type="button" class="quiet" part="change" @click=${() => actions.changeAnswers()}>
        ${words.show('changeAnswers')}
      </button>
      <button type="button" class="quiet" part="clear" @click=${() => actions.reset()}>
        ${words.show('startOver')}
      </button>
    </div>
    ${view.isForNurse ? nurseView(view, actions) : nothing}
  `;
};

/** The items to tick: all groups on one sheet, or one group a screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { showAdvice } from '../../controllers/help-words.js';
import { flagsFirst } from '../../model/assessment.js';
import type { ChecklistGroup, ChecklistItem } from '../../model/checklist-document.js';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import {
  actNow,
  emergencyNow,
  type ChecklistActions,
  type ChecklistView,
} from './checklist-view.js';
import { checkbox, flag, item } from './item-view.js';

/** Last rows of the red flags. "None of these" excludes all others, so it is a real answer. */
const flagAnswers = (view: ChecklistView, actions: ChecklistActions, group: ChecklistGroup) => {
  const { words, ticks } = view;
  return html`
    <div class="ends">
      ${checkbox({
        words: words.show('noneOfThese'),
        on: ticks.none,
        strong: true,
        change: actions.none,
      })}
      ${checkbox({
        words: words.show('notSureOfOne'),
        on: ticks.flagNotSure,
        strong: true,
        change: actions.flagNotSure,
      })}
      ${
        ticks.flagNotSure
          ? actNow(view, 'urgent', group.notSureAdvice ? [group.notSureAdvice] : undefined)
          : nothing
      }
    </div>
  `;
};

/** Approximate height in lines of text. */
const heightOf = ({ text, lines = [] }: ChecklistItem) =>
  [text, ...lines].reduce((sum, words) => sum + Math.ceil(words.length / 40), 1);

/** Index of the first item of the second column, so that both columns are about equally high. */
const secondColumn = (items: readonly ChecklistItem[]): number => {
  const half = items.reduce((sum, entry) => sum + heightOf(entry), 0) / 2;
  let sum = 0;
  return items.findIndex((entry) => (sum += heightOf(entry)) - heightOf(entry) / 2 > half);
};

const showEarly = (view: ChecklistView, actions: ChecklistActions) => html`
  <button type="button" class="button" part="show-list" @click=${() => actions.showResult()}>
    ${view.words.show('showList')}
  </button>
`;

const groupView = (view: ChecklistView, actions: ChecklistActions, group: ChecklistGroup) => {
  const { words, titleLevel, scene } = view;
  const isAlone = view.part !== undefined;
  const second = secondColumn(group.items);
  return html`<fieldset class="group" part="group">
    <legend>
      ${heading(titleLevel + 1, group.heading, { focusable: true })}
      <span class="small"
        >${group.redFlags ? showAdvice(scene, 'flagsHint') : words.show('tickAll')}</span
      >
    </legend>
    <ul>
      ${group.items.map((entry, i) => {
        const on = view.ticks.ticked.includes(entry.id) ? ' on' : '';
        return html`<li class="item${on}${second > 0 && i >= second ? ' second' : ''}">
          ${(group.redFlags ? flag : item)(view, actions, entry)}
        </li>`;
      })}
    </ul>
    ${group.redFlags ? flagAnswers(view, actions, group) : nothing}
    ${
      group.redFlags && !isAlone
        ? html`<div class="early no-print">${showEarly(view, actions)}</div>`
        : nothing
    }
  </fieldset>`;
};

const primary = (words: unknown, press: () => void) => html`
  <button type="button" class="button primary" part="primary" @click=${press}>${words}</button>
`;

const showButton = ({ words }: ChecklistView, actions: ChecklistActions) =>
  primary(words.show('showList'), () => actions.showResult());

/** The line that sticks to the bottom: how many are ticked, and the button to the list. */
const sheetShelf = (view: ChecklistView, actions: ChecklistActions) => {
  const { words, assessment } = view;
  const { length } = assessment.ticked;
  return html`<div class="shelf walk no-print" part="shelf">
    ${
      // Show no number for 0 ticks: it would look like good news.
      length > 0
        ? html`<p class="count">${words.mark(words.plural('tickedSoFar', length))}</p>`
        : nothing
    }
    ${showButton(view, actions)}
  </div>`;
};

/** The buttons that stick to the bottom: back on the left, on on the right. */
const partShelf = (view: ChecklistView, actions: ChecklistActions, part: number, total: number) => {
  const { words } = view;
  return html`<div class="shelf walk no-print" part="shelf">
    ${
      part > 0
        ? html`<button
            type="button"
            class="button"
            part="back"
            @click=${() => actions.showPart(part - 1)}
          >
            ${icon(icons.back, true)}<span>${words.show('back')}</span>
          </button>`
        : part < total - 1
          ? showEarly(view, actions)
          : nothing
    }
    ${
      part < total - 1
        ? primary(words.show('continue'), () => actions.showPart(part + 1))
        : showButton(view, actions)
    }
  </div>`;
};

/** The progress line that sticks to the top: words, and a bar with one part for each group. */
const place = ({ words }: ChecklistView, part: number, groups: readonly unknown[]) =>
  html`<div class="place">
    <p class="small">${words.show('part', { n: part + 1, total: groups.length })}</p>
    <div class="track" aria-hidden="true">
      ${groups.map((_, i) => html`<span class=${i <= part ? 'done' : ''}></span>`)}
    </div>
  </div>`;

/** The Undo line after "Clear my answers". It goes after 10 seconds or with the next answer. */
const cleared = ({ words }: ChecklistView, actions: ChecklistActions) =>
  html`<div class="cleared no-print" part="cleared">
    <p>${words.show('cleared')}</p>
    <button type="button" class="button tool" part="undo" @click=${() => actions.undo()}>
      ${words.show('undo')}
    </button>
  </div>`;

const head = (view: ChecklistView, actions: ChecklistActions) => {
  const { checklist, titleLevel, part, canUndo } = view;
  return html`<div class="head">
    ${heading(titleLevel, checklist.title, {
      look: 'title',
      part: 'title',
      // Show Undo before the heading of the first group.
      focusable: part === undefined || canUndo,
    })}
    ${canUndo ? cleared(view, actions) : nothing}
    <p class="lead">${checklist.intro}</p>
    <p class="small">${checklist.notFor}</p>
  </div>`;
};

export const groupsView = (view: ChecklistView, actions: ChecklistActions): TemplateResult => {
  const { checklist, titleLevel, part, isPrinting } = view;
  const groups = flagsFirst(checklist);
  return html`
    ${part === undefined ? nothing : place(view, part, groups)}
    ${
      part
        ? html`${
              isPrinting
                ? head(view, actions)
                : heading(titleLevel, checklist.title, { look: 'hidden', part: 'title' })
            }
            <div class="now">${emergencyNow(view)}</div>`
        : head(view, actions)
    }
    ${groups.map((group, i) =>
      // Keep each group's element, so that the focus survives a change of layout.
      part === undefined || part === i || isPrinting ? groupView(view, actions, group) : nothing,
    )}
    ${
      part === undefined ? sheetShelf(view, actions) : partShelf(view, actions, part, groups.length)
    }
  `;
};

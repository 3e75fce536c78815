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
  hadThis,
  itemWords,
  type ChecklistActions,
  type ChecklistView,
} from './checklist-view.js';

/** A question mark in a ring. */
const unsure =
  'M12 2.5a9.5 9.5 0 1 0 .01 0M9.5 9.5a2.600 2.600 0 1 1 3.700 2.4c-.8.4-1.200 1-1.200 1.900M12 17v.1';

interface Box {
  words: unknown;
  on: boolean;
  strong?: boolean;
  change: (on: boolean) => void;
}

/** The row is the target; the box is drawn, the checkbox is the browser's own. */
const checkbox = ({ words, on, strong, change }: Box) => html`
  <label class=${strong ? 'row strong' : 'row'} part="item">
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span class="box">${icon(icons.check)}</span>
    <span class="words">${words}</span>
  </label>
`;

const afterFlag = (view: ChecklistView, item: ChecklistItem) => {
  const { ticks } = view;
  if (ticks.ticked.includes(item.id)) {
    const focusable = item.help === 'emergency';
    if (focusable && view.cardOf !== item.id) return nothing;
    return actNow(view, item.help, [item.advice], { focusable });
  }
  return ticks.taken.includes(item.id) ? hadThis(view) : nothing;
};

type DrawItem = (view: ChecklistView, actions: ChecklistActions, item: ChecklistItem) => unknown;

const flag: DrawItem = (view, actions, item) => html`
  ${checkbox({
    words: itemWords(item),
    on: view.ticks.ticked.includes(item.id),
    change: (next) => actions.tick(item.id, next),
  })}
  ${afterFlag(view, item)}
`;

/** Ends the group of red flags: exclusive, so that "none" is an answer and not a silence. */
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

/** Its name has the item in it, so that a list of all controls can be told apart. */
const notSure = (view: ChecklistView, actions: ChecklistActions, { id }: ChecklistItem) => {
  const on = view.ticks.notSure.includes(id);
  return html`<button
    type="button"
    class="unsure"
    part="not-sure"
    id="unsure-${id}"
    aria-pressed=${on ? 'true' : 'false'}
    aria-labelledby="unsure-${id} text-${id}"
    aria-describedby="text-${id}"
    @click=${() => actions.notSure(id, !on)}
  >
    <span class="pill"
      >${icon(on ? icons.check : unsure)}<span>${view.words.show('notSure')}</span></span
    >
  </button>`;
};

const item: DrawItem = (view, actions, entry) => html`
  ${checkbox({
    words: itemWords(entry, `text-${entry.id}`),
    on: view.ticks.ticked.includes(entry.id),
    change: (next) => actions.tick(entry.id, next),
  })}
  ${entry.notSure === false ? nothing : notSure(view, actions, entry)}
`;

/** In lines of text, about. */
const heightOf = ({ text, lines = [] }: ChecklistItem) =>
  [text, ...lines].reduce((sum, words) => sum + Math.ceil(words.length / 40), 1);

/** Index of the item that begins the second of two columns of about one height. */
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

/** Sticks to the foot of the screen: on the left the other way, on the right the way on. */
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
            ${icon(icons.back)}<span>${words.show('back')}</span>
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

/** Sticks to the head of the screen: how far one is, as words and as a bar cut in parts. */
const place = ({ words }: ChecklistView, part: number, groups: readonly unknown[]) =>
  html`<div class="place">
    <p class="small">${words.show('part', { n: part + 1, total: groups.length })}</p>
    <div class="track" aria-hidden="true">
      ${groups.map((_, i) => html`<span class=${i <= part ? 'done' : ''}></span>`)}
    </div>
  </div>`;

const head = ({ document, titleLevel, part }: ChecklistView) =>
  html`<div class="head">
    ${heading(titleLevel, document.title, {
      look: 'title',
      part: 'title',
      focusable: part === undefined,
    })}
    <p class="lead">${document.intro}</p>
    <p class="small">${document.notFor}</p>
  </div>`;

export const groupsView = (view: ChecklistView, actions: ChecklistActions): TemplateResult => {
  const { document, titleLevel, part, isPrinting } = view;
  const groups = flagsFirst(document);
  return html`
    ${part === undefined ? nothing : place(view, part, groups)}
    ${
      part
        ? html`${
              isPrinting
                ? head(view)
                : heading(titleLevel, document.title, { look: 'hidden', part: 'title' })
            }
            <div class="now">${emergencyNow(view)}</div>`
        : head(view)
    }
    ${groups.map((group, i) =>
      // A group keeps its place among the others, and so its focus when the layout changes.
      part === undefined || part === i || isPrinting ? groupView(view, actions, group) : nothing,
    )}
    ${
      part === undefined
        ? html`<div class="shelf no-print" part="shelf">${showButton(view, actions)}</div>`
        : partShelf(view, actions, part, groups.length)
    }
  `;
};

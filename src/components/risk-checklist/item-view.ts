/** One item: the row to tick, with its card or "Not sure". */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem } from '../../model/checklist-document.js';
import { icon, icons } from '../../parts/icons.js';
import {
  actNow,
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

/** The whole row can be tapped. The box is drawn over the browser's own checkbox. */
export const checkbox = ({ words, on, strong, change }: Box): TemplateResult => html`
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

export const flag: DrawItem = (view, actions, item) => html`
  ${checkbox({
    words: itemWords(item),
    on: view.ticks.ticked.includes(item.id),
    change: (next) => actions.tick(item.id, next),
  })}
  ${afterFlag(view, item)}
`;

/** Its accessible name contains the item, so that each "Not sure" can be told from the others. */
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

export const item: DrawItem = (view, actions, entry) => html`
  ${checkbox({
    words: itemWords(entry, `text-${entry.id}`),
    on: view.ticks.ticked.includes(entry.id),
    change: (next) => actions.tick(entry.id, next),
  })}
  ${entry.notSure === false ? nothing : notSure(view, actions, entry)}
`;

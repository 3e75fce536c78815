/** The items to tick: all groups on one sheet, or one group a screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistGroup, ChecklistItem } from '../../model/checklist-document.js';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import {
  actNow,
  ifYouHadThis,
  type ChecklistActions,
  type ChecklistView,
} from './checklist-view.js';

/** A question mark in a ring. */
const unsure =
  'M12 2.5a9.5 9.5 0 1 0 .01 0M9.5 9.5a2.600 2.600 0 1 1 3.700 2.4c-.8.4-1.200 1-1.200 1.900M12 17v.1';

interface Box {
  text: unknown;
  id?: string;
  on: boolean;
  strong?: boolean;
  change: (on: boolean) => void;
}

/** The row is the target; the box is drawn, the checkbox is the browser's own. */
const checkbox = ({ text, id, on, strong, change }: Box) => html`
  <label class=${strong ? 'row strong' : 'row'} part="item">
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span class="box">${icon(icons.check)}</span>
    <span id=${id ?? nothing}>${text}</span>
  </label>
`;

const afterFlag = (view: ChecklistView, item: ChecklistItem) => {
  const { ticks } = view;
  if (ticks.ticked.includes(item.id)) {
    if (item.help === 'emergency' && view.cardOf !== item.id) return nothing;
    return actNow(view, item.help, item.advice, item.help === 'emergency');
  }
  return ticks.taken.includes(item.id) ? html`<p class="taken">${ifYouHadThis(view)}</p>` : nothing;
};

const flag = (view: ChecklistView, actions: ChecklistActions) => (item: ChecklistItem) => {
  const on = view.ticks.ticked.includes(item.id);
  return html`<li class=${on ? 'item on' : 'item'}>
    ${checkbox({ text: item.text, on, change: (next) => actions.tick(item.id, next) })}
    ${afterFlag(view, item)}
  </li>`;
};

/** Ends the group of red flags: exclusive, so that "none" is an answer and not a silence. */
const flagAnswers = (view: ChecklistView, actions: ChecklistActions, group: ChecklistGroup) => {
  const { words, ticks } = view;
  return html`
    <div class="ends">
      ${checkbox({
        text: words.show('noneOfThese'),
        on: ticks.none,
        strong: true,
        change: actions.none,
      })}
      ${checkbox({
        text: words.show('notSureOfOne'),
        on: ticks.flagNotSure,
        strong: true,
        change: actions.flagNotSure,
      })}
      ${
        ticks.flagNotSure
          ? actNow(view, 'urgent', group.notSureAdvice ?? view.levelWords('urgent').text)
          : nothing
      }
    </div>
  `;
};

const item = (view: ChecklistView, actions: ChecklistActions) => (entry: ChecklistItem) => {
  const { ticks, words } = view;
  const on = ticks.ticked.includes(entry.id);
  const isUnsure = ticks.notSure.includes(entry.id);
  return html`<li class=${on ? 'item on' : 'item'}>
    ${checkbox({
      text: entry.text,
      id: `text-${entry.id}`,
      on,
      change: (next) => actions.tick(entry.id, next),
    })}
    <button
      type="button"
      class="unsure"
      part="not-sure"
      aria-pressed=${isUnsure ? 'true' : 'false'}
      aria-describedby="text-${entry.id}"
      @click=${() => actions.notSure(entry.id, !isUnsure)}
    >
      ${icon(isUnsure ? icons.check : unsure)}<span>${words.show('notSure')}</span>
    </button>
  </li>`;
};

const groupView = (view: ChecklistView, actions: ChecklistActions) => (group: ChecklistGroup) => {
  const { words, titleLevel } = view;
  const isAlone = view.part !== undefined;
  return html`<fieldset class="group" part="group">
    <legend>
      ${heading(titleLevel + 1, group.heading, { focusable: isAlone })}
      <span class="small">${words.show(group.redFlags ? 'flagsHint' : 'tickAll')}</span>
    </legend>
    <ul>
      ${group.items.map(group.redFlags ? flag(view, actions) : item(view, actions))}
    </ul>
    ${group.redFlags ? flagAnswers(view, actions, group) : nothing}
  </fieldset>`;
};

/** Red flags first, whatever the document's order. */
const ordered = (groups: readonly ChecklistGroup[]): ChecklistGroup[] => [
  ...groups.filter((group) => group.redFlags),
  ...groups.filter((group) => !group.redFlags),
];

const showButton = (view: ChecklistView, actions: ChecklistActions) => html`
  <button type="button" class="button primary" part="primary" @click=${() => actions.showResult()}>
    ${view.words.show('showList')}
  </button>
`;

const partShelf = (view: ChecklistView, actions: ChecklistActions, part: number, total: number) => {
  const { words } = view;
  return html`<div class="shelf no-print" part="shelf">
    ${
      part < total - 1
        ? html`<button
            type="button"
            class="button primary"
            part="primary"
            @click=${() => actions.showPart(part + 1)}
          >
            ${words.show('continue')}
          </button>`
        : showButton(view, actions)
    }
    ${
      part > 0
        ? html`<button
            type="button"
            class="quiet"
            part="back"
            @click=${() => actions.showPart(part - 1)}
          >
            ${icon(icons.back)}<span>${words.show('back')}</span>
          </button>`
        : nothing
    }
  </div>`;
};

export const groupsView = (view: ChecklistView, actions: ChecklistActions): TemplateResult => {
  const { document, words, titleLevel, part } = view;
  const groups = ordered(document.groups);
  const isFirst = !part;
  return html`
    <div class="head">
      ${heading(titleLevel, document.title, {
        look: 'title',
        part: 'title',
        focusable: part === undefined,
      })}
      ${
        part === undefined
          ? nothing
          : html`<p class="small">${words.show('part', { n: part + 1, total: groups.length })}</p>`
      }
      ${
        isFirst
          ? html`<p class="lead">${document.intro}</p>
              <p class="small">${document.notFor}</p>`
          : nothing
      }
    </div>
    ${(part === undefined ? groups : [groups[part]!]).map(groupView(view, actions))}
    ${
      part === undefined
        ? html`<div class="shelf no-print" part="shelf">${showButton(view, actions)}</div>`
        : partShelf(view, actions, part, groups.length)
    }
  `;
};

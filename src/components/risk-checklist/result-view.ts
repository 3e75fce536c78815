/** The person's list: the text of each tick, the most urgent first. No score and no all-clear. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, levelWord, showAdvice } from '../../controllers/help-words.js';
import type { ChecklistItem } from '../../model/checklist-document.js';
import { redFlagsOf } from '../../model/assessment.js';
import type { HelpLink } from '../../model/help-actions.js';
import { helpLevels, type HelpLevel } from '../../model/help-level.js';
import { canPrint } from '../../platform/device/printing.js';
import { heading } from '../../parts/heading.js';
import { helpLinks, levelIcon, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import {
  actNow,
  emergencyNow,
  itemWords,
  shortWords,
  type ChecklistActions,
  type ChecklistView,
} from './checklist-view.js';
import { howMany, takeAlongHead, takeAlongView } from './take-along-view.js';

const ofLevel = (items: readonly ChecklistItem[], level: HelpLevel) =>
  items.filter(({ help }) => help === level);

/** All items of one level under one heading, so that the level's word is read once. */
const entries = (view: ChecklistView, level: HelpLevel) => {
  const items = ofLevel(view.assessment.ticked, level);
  if (items.length === 0) return nothing;
  const word = html`${levelIcon(level)}<span>${levelWord(view.scene, level)}</span>`;
  return html`<div class="of-level" data-level=${level}>
    ${heading(view.titleLevel + 1, word, { look: 'level' })}
    <ul class="entries">
      ${items.map(
        (item) =>
          html`<li class="entry">
            <p>${itemWords(item)}</p>
            <p>${item.advice}</p>
          </li>`,
      )}
    </ul>
  </div>`;
};

const lines = (items: readonly ChecklistItem[]) =>
  html`<ul class="items">
    ${items.map((item) => html`<li>${itemWords(item)}</li>`)}
  </ul>`;

const unsureOfThese = ({ assessment, scene, titleLevel }: ChecklistView) =>
  assessment.notSure.length === 0
    ? nothing
    : html`<div class="of-level">
        ${heading(titleLevel + 1, showAdvice(scene, 'unsureOfThese'), { look: 'level' })}
        ${lines(assessment.notSure)}
      </div>`;

/** A section that opens and closes under its heading. */
const disclosure = (level: number, title: unknown, content: unknown, isOpen: boolean) =>
  html`<details class="disclosure" ?open=${isOpen}>
    <summary>${heading(level, title)}${icon(icons.down)}</summary>
    ${content}
  </details>`;

/** What to do, and the numbers to call. */
const calls = (level: HelpLevel, text: readonly unknown[], links: readonly HelpLink[]) =>
  html`<div class="again-calls">
    ${text.map((entry) => html`<p>${entry}</p>`)}
    ${links.length > 0 ? html`<div class="help-actions">${helpLinks(links, level)}</div>` : nothing}
  </div>`;

/**
 * The emergency signs once more, in every list and before it: a list without one of them is no good
 * news (clinical-facts 4). In few words beside a person's own list, and whole where nothing is ticked.
 */
const emergencySigns = (view: ChecklistView) => {
  const { checklist, scene, assessment, titleLevel, words } = view;
  const items = ofLevel(redFlagsOf(checklist), 'emergency');
  if (items.length === 0) return nothing;
  const isShort = assessment.ticked.length > 0;
  const { text, links } = cardWords('emergency', scene, { text: [] });
  return html`<section class="again signs-now" data-level="emergency">
    ${heading(
      titleLevel + 1,
      html`${levelIcon('emergency')}<span>${showAdvice(scene, 'emergencyIf')}</span>`,
      { look: 'level' },
    )}
    ${isShort ? signLines(items.map(shortWords)) : lines(items)}
    ${
      // The emergency card above has already said whom to call.
      assessment.emergency ? nothing : calls('emergency', text, isShort ? links.slice(0, 1) : links)
    }
    ${
      isShort
        ? html`<details class="all">
            <summary><span>${words.show('allSigns')}</span>${icon(icons.down)}</summary>
            ${lines(items)}
          </details>`
        : nothing
    }
  </section>`;
};

/** Repeats the signs that need help today, also when nothing was ticked. */
const urgentSigns = (view: ChecklistView) => {
  const { checklist, scene, assessment, titleLevel } = view;
  const items = ofLevel(redFlagsOf(checklist), 'urgent');
  if (items.length === 0) return nothing;
  const { text, links } = cardWords('urgent', scene, { text: [] });
  return disclosure(
    titleLevel + 1,
    showAdvice(scene, 'urgentIf'),
    html`${lines(items)}
      <div class="again" data-level="urgent">${calls('urgent', text, links)}</div>`,
    // An empty list must not look like good news.
    assessment.ticked.length === 0,
  );
};

const questions = ({ checklist, words, titleLevel }: ChecklistView) =>
  checklist.questionsToAsk.length === 0
    ? nothing
    : disclosure(
        titleLevel + 1,
        words.show('questionsHeading'),
        html`<ul class="items">
          ${checklist.questionsToAsk.map((text) => html`<li>${text}</li>`)}
        </ul>`,
        false,
      );

/** Urgent advice keeps its card and numbers above the list. */
const urgentNow = (view: ChecklistView) => {
  const { assessment, scene, checklist, titleLevel } = view;
  const { ticked, flagNotSure } = assessment;
  if (!flagNotSure && ofLevel(ticked, 'urgent').length === 0) return nothing;
  const [ownText] = cardWords('urgent', scene).text;
  const advice = checklist.groups.find(({ redFlags }) => redFlags)?.notSureAdvice ?? ownText;
  const text = flagNotSure ? [showAdvice(scene, 'flagUnsure'), advice] : undefined;
  return actNow(view, 'urgent', text, { headingLevel: titleLevel + 1 });
};

/** The full-screen list in large type. A native dialog keeps the focus and closes by Escape. */
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
    ${takeAlongHead(view)} ${takeAlongView(view)}
  </dialog>
`;

export const resultView = (view: ChecklistView, actions: ChecklistActions): TemplateResult => {
  const { checklist, words, titleLevel } = view;
  return html`
    <div class="result" part="result">
      ${heading(titleLevel, words.show('yourList'), {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${emergencyNow(view)} ${urgentNow(view)} ${emergencySigns(view)}
      <p class="lead">${howMany(view)}</p>
      ${[...helpLevels].reverse().map((level) => entries(view, level))} ${unsureOfThese(view)}
      <div>${urgentSigns(view)} ${questions(view)}</div>
      <p>${checklist.disclaimer}</p>
      <p class="small">${checklist.notFor}</p>
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
      <button type="button" class="button" part="change" @click=${() => actions.changeAnswers()}>
        ${words.show('changeAnswers')}
      </button>
      <button type="button" class="quiet apart" part="clear" @click=${() => actions.clear()}>
        ${words.show('startOver')}
      </button>
    </div>
    ${view.place === 'nurse' ? nurseView(view, actions) : nothing}
  `;
};

/** The plain data that the checklist's views draw. The element makes it. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, hadThisLine, type HelpScene } from '../../controllers/help-words.js';
import type { Words } from '../../controllers/words.js';
import type { ChecklistKey } from '../../i18n/en-checklist.js';
import type { Assessment, Ticks } from '../../model/assessment.js';
import type { ChecklistItem } from '../../model/checklist-document.js';
import type { ChecklistState } from '../../model/checklist-state.js';
import type { HelpLevel } from '../../model/help-level.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import { helpCard, signLines } from '../../parts/help-card.js';

export interface English {
  readonly words: Words<ChecklistKey>;
  /** The English version of a built-in list. */
  readonly list: ShownChecklist | undefined;
}

export interface ChecklistView {
  readonly checklist: ShownChecklist;
  readonly words: Words<ChecklistKey>;
  readonly titleLevel: number;
  readonly ticks: Ticks;
  readonly assessment: Assessment;
  /** The present screen: the groups, the person's list, or the full-screen list for a nurse. */
  readonly place: ChecklistState['place'];
  /** Index of the group to show; `undefined` shows all of them. */
  readonly part: number | undefined;
  /** Id of the emergency whose card is open. */
  readonly cardOf: string | undefined;
  /** True when answers were just cleared and can be restored. */
  readonly canUndo: boolean;
  /** What the help cards need to choose numbers and words. */
  readonly scene: HelpScene;
  /** The date as people write it, and the time: `29 Nov 2026, 21:30`. */
  readonly today: string;
  /** English words for a nurse who does not read the list's language; `undefined` in English. */
  readonly english: English | undefined;
  /** True while printing: paper shows every group. */
  readonly isPrinting: boolean;
}

/** What a person can do. Views know nothing else about the element. */
export interface ChecklistActions {
  tick(id: string, on: boolean): void;
  notSure(id: string, on: boolean): void;
  none(on: boolean): void;
  flagNotSure(on: boolean): void;
  showResult(): void;
  changeAnswers(): void;
  showPart(part: number): void;
  clear(): void;
  undo(): void;
  showNurse(): void;
  closeNurse(): void;
  print(): void;
}

/**
 * An item in its words: the text, and each of its signs on a line of its own. Spans, since they
 * stand in a label too, which holds no list.
 */
export const itemWords = ({ text, lines }: ChecklistItem, id?: string): TemplateResult =>
  html`<span class="item-words" id=${id ?? nothing}
    ><span class="item-text">${text}</span>${lines?.map((line) => [
      // Screen readers need the space, or they run the two words together.
      ' ',
      html`<span class="line">${line}</span>`,
    ])}</span
  >`;

interface ActNow {
  /** Of a help card that script moves the focus to. */
  focusable?: boolean;
  headingLevel?: number;
}

/** The card that says what to do at once, with numbers. In a group its heading is one level deeper. */
export const actNow = (
  { scene, titleLevel }: ChecklistView,
  level: HelpLevel,
  text: readonly unknown[] | undefined,
  { focusable = false, headingLevel = titleLevel + 2 }: ActNow = {},
): TemplateResult =>
  html`<div class="act-now">
    ${helpCard({
      ...cardWords(level, scene, text ? { text } : {}),
      headingLevel,
      focusable,
    })}
  </div>`;

/** A short name of an item, for lines that name several items. */
export const shortWords = (item: ChecklistItem): unknown => item.short ?? itemWords(item);

/** The line that stays under an emergency that was ticked and unticked (clinical-facts 7, [45]). */
export const hadThis = ({ scene }: ChecklistView): TemplateResult =>
  html`<p class="taken">${hadThisLine(scene)}</p>`;

/** The same line on another screen. It names the item, so that "this" is clear. */
export const hadThese = (view: ChecklistView): unknown => {
  const { taken } = view.assessment;
  return taken.length === 0
    ? nothing
    : html`<div class="taken">
        <p>${hadThisLine(view.scene, taken.length > 1)}</p>
        ${signLines(taken.map(shortWords))}
      </div>`;
};

/** The advice of all ticked emergencies, each sentence once. */
export const emergencyAdvice = ({ assessment }: ChecklistView): string[] => [
  ...new Set(
    assessment.ticked.filter(({ help }) => help === 'emergency').map(({ advice }) => advice),
  ),
];

/** Shown above everything else: the card of a ticked emergency, or the line about an unticked one. */
export const emergencyNow = (view: ChecklistView): unknown =>
  view.assessment.emergency
    ? actNow(view, 'emergency', emergencyAdvice(view), { headingLevel: view.titleLevel + 1 })
    : hadThese(view);

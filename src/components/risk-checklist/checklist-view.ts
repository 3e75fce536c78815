/** What the checklist's screens show: plain data, made by the element, drawn by the views. */
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
  /** The same list, where it is a built-in one. */
  readonly list: ShownChecklist | undefined;
}

export interface ChecklistView {
  readonly document: ShownChecklist;
  readonly words: Words<ChecklistKey>;
  readonly titleLevel: number;
  readonly ticks: Ticks;
  readonly assessment: Assessment;
  /** Which screen: the groups, the person's list, or the list over the whole screen for a nurse. */
  readonly place: ChecklistState['place'];
  /** Index of the group to show; `undefined` shows all of them. */
  readonly part: number | undefined;
  /** Id of the emergency whose card is open. */
  readonly cardOf: string | undefined;
  /** Answers were just cleared, and can be put back. */
  readonly canUndo: boolean;
  /** Where its help cards stand. */
  readonly scene: HelpScene;
  /** The date as people write it, and the time: `29 Nov 2026, 21:30`. */
  readonly today: string;
  /** For a nurse who does not read the list's language; `undefined` where it is English. */
  readonly english: English | undefined;
  /** Paper has room for every group. */
  readonly isPrinting: boolean;
}

/** What a person can do; the views know nothing else of the element. */
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
      // A name that is read aloud, or found by a test, needs the space between.
      ' ',
      html`<span class="line">${line}</span>`,
    ])}</span
  >`;

interface ActNow {
  /** Of a help card that script moves the focus to. */
  focusable?: boolean;
  headingLevel?: number;
}

/** What to do at once, with the numbers to call. Inside a group it stands a level below its heading. */
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

/** An item in few words, to be named among others. */
export const shortWords = (item: ChecklistItem): unknown => item.short ?? itemWords(item);

/** The line that stays under an emergency that was ticked and taken back (clinical-facts 7, [45]). */
export const hadThis = ({ scene }: ChecklistView): TemplateResult =>
  html`<p class="taken">${hadThisLine(scene)}</p>`;

/** The same away from its item, so that it says what "this" is. */
export const hadThese = (view: ChecklistView): unknown => {
  const { taken } = view.assessment;
  return taken.length === 0
    ? nothing
    : html`<div class="taken">
        <p>${hadThisLine(view.scene, taken.length > 1)}</p>
        ${signLines(taken.map(shortWords))}
      </div>`;
};

/** What to do of each emergency that is ticked, once. */
export const emergencyAdvice = ({ assessment }: ChecklistView): string[] => [
  ...new Set(
    assessment.ticked.filter(({ help }) => help === 'emergency').map(({ advice }) => advice),
  ),
];

/** Stands above everything while an emergency is ticked; what was taken back is named in its place. */
export const emergencyNow = (view: ChecklistView): unknown =>
  view.assessment.emergency
    ? actNow(view, 'emergency', emergencyAdvice(view), { headingLevel: view.titleLevel + 1 })
    : hadThese(view);

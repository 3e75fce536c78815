/** What the checklist's screens show: plain data, made by the element, drawn by the views. */
import { html, type TemplateResult } from 'lit';
import type { shownLevelWords } from '../../controllers/help-words.js';
import type { Words } from '../../controllers/words.js';
import type { ChecklistKey } from '../../i18n/en-checklist.js';
import type { Assessment, Ticks } from '../../model/assessment.js';
import type { ChecklistDocument } from '../../model/checklist-document.js';
import type { HelpLevel } from '../../model/help-level.js';
import type { HelpLink } from '../../model/help-actions.js';
import { helpCard, helpLinks } from '../../parts/help-card.js';

export interface English {
  readonly words: Words<ChecklistKey>;
  /** The same list, where it is a built-in one. */
  readonly list: ChecklistDocument | undefined;
  readonly level: (level: HelpLevel) => string;
}

export interface ChecklistView {
  readonly document: ChecklistDocument;
  readonly words: Words<ChecklistKey>;
  readonly titleLevel: number;
  readonly ticks: Ticks;
  readonly assessment: Assessment;
  /** Index of the group to show; `undefined` shows all of them. */
  readonly part: number | undefined;
  /** Id of the emergency whose card is open. */
  readonly cardOf: string | undefined;
  readonly levelWords: (level: HelpLevel) => ReturnType<typeof shownLevelWords>;
  readonly links: (level: HelpLevel) => HelpLink[];
  readonly needsPlaceToGo: (level: HelpLevel) => boolean;
  readonly emergencyNumber: string | undefined;
  /** Today as people write it. */
  readonly today: string;
  /** For a nurse who does not read the list's language; `undefined` where it is English. */
  readonly english: English | undefined;
  /** The list fills the screen, for a nurse to read. */
  readonly isForNurse: boolean;
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
  reset(): void;
  showNurse(): void;
  closeNurse(): void;
  print(): void;
}

/** What to do at once, with the numbers to call. Inside a group it stands a level below its heading. */
export const actNow = (
  view: ChecklistView,
  level: HelpLevel,
  advice: unknown,
  focusable = false,
  headingLevel = view.titleLevel + 2,
): TemplateResult => {
  const { words } = view;
  const { word, heading, say } = view.levelWords(level);
  return html`<div class="act-now">
    ${helpCard({
      level,
      word,
      heading,
      headingLevel,
      focusable,
      text: [
        advice,
        view.needsPlaceToGo(level) ? words.show('noNumber') : undefined,
        level === 'emergency' && say
          ? html`<strong>${words.show('sayOnPhone')}</strong> ${say}`
          : undefined,
      ],
      actions: helpLinks(view.links(level), level),
    })}
  </div>`;
};

/** The line that stays when an emergency was ticked once (clinical-facts 7, [45]). */
export const ifYouHadThis = ({ words, emergencyNumber }: ChecklistView): unknown =>
  emergencyNumber
    ? words.show('ifYouHadThisNumber', { number: emergencyNumber })
    : words.show('ifYouHadThis');

/** Makes the plain data that the views draw from the answers. */
import { Words } from '../../controllers/words.js';
import { enChecklist, type ChecklistKey } from '../../i18n/en-checklist.js';
import { assess } from '../../model/assessment.js';
import type { ChecklistState } from '../../model/checklist-state.js';
import type { HelpScene } from '../../controllers/help-words.js';
import { baseLanguage } from '../../model/language-tag.js';
import { localDate, localTime } from '../../model/local-date.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import { builtInDocument } from '../../platform/library/languages.js';
import type { ChecklistView, English } from './checklist-view.js';

/** What comes from outside the answers: the page, the document and the layout. */
export interface ChecklistSurroundings {
  readonly checklist: ShownChecklist;
  readonly words: Words<ChecklistKey>;
  /** Where help cards stand. */
  readonly scene: HelpScene;
  readonly titleLevel: number;
  readonly isInSteps: boolean | undefined;
  readonly canUndo: boolean;
  readonly isPrinting: boolean;
}

/** English words for staff who do not read the patient's language. Only built-in lists have them. */
const englishOf = ({ lang, id }: ShownChecklist, topic: string): English | undefined => {
  if (baseLanguage(lang) === 'en') return undefined;
  const list = builtInDocument('checklist', 'en', topic);
  return {
    words: new Words('en', enChecklist),
    list: list?.id === id ? list : undefined,
  };
};

export const checklistScreen = (
  { ticks, part, cardOf, place }: ChecklistState,
  its: ChecklistSurroundings,
): ChecklistView => {
  const { checklist, words, scene, titleLevel, isInSteps, canUndo, isPrinting } = its;
  const now = new Date();
  return {
    checklist,
    words,
    titleLevel,
    ticks,
    assessment: assess(checklist, ticks),
    place,
    part: isInSteps ? Math.min(part, checklist.groups.length - 1) : undefined,
    cardOf,
    canUndo,
    scene,
    today: words.list([words.date(localDate(now)), words.number(localTime(now))]),
    english: englishOf(checklist, scene.topic),
    isPrinting,
  };
};

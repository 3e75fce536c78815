/** A checklist: red flags first, then groups of things to talk about. */
import { choice, flag, list, optional, record, text, type Infer } from './schema.js';
import {
  documentFields,
  helpLevel,
  lines,
  repeatedId,
  sourceIds,
  unknownSource,
  type Shown,
} from './document.js';
import { ownLevels } from './own-levels.js';

const item = record({
  id: text,
  text,
  /** Short lines, one sign each, for an item that has several signs. */
  lines,
  /** The same in a few words, where an item of several lines is named among others. */
  short: optional(text),
  help: helpLevel,
  advice: text,
  /** `false` removes "Not sure", for things that people know about themselves (age, smoking). */
  notSure: optional(flag),
  /** `false` for a sign that is no emergency once it has gone: unticking it leaves no line. */
  evenIfGone: optional(flag),
  sources: sourceIds,
});
export type ChecklistItem = Shown<Infer<typeof item>>;

const group = record({
  id: text,
  heading: text,
  /** True for the group of emergency and urgent signs: it is shown first, with "None of these". */
  redFlags: optional(flag),
  items: list(item, 1),
  /** Red flags only: advice for "Not sure about one of these". */
  notSureAdvice: optional(text),
});
export type ChecklistGroup = Shown<Infer<typeof group>>;

export const checklistSchema = record({
  kind: choice(['checklist']),
  ...documentFields,
  levels: ownLevels,
  intro: text,
  /** Says who the list is not for: "Under 18 or pregnant: ask a doctor." */
  notFor: text,
  groups: list(group, 1),
  questionsToAsk: list(text),
  disclaimer: text,
});
export type ChecklistDocument = Infer<typeof checklistSchema>;

/** Rules that the shapes of the fields cannot express. */
export const checklistProblem = (checklist: ChecklistDocument): string | undefined => {
  const items = checklist.groups.flatMap((entry, i) =>
    entry.items.map(({ id, sources }, j) => ({ id, place: `groups[${i}].items[${j}]`, sources })),
  );
  return (
    repeatedId(checklist.sources, 'sources') ??
    repeatedId(checklist.groups, 'groups') ??
    // Answers are kept by item id, so an id must be unique across all groups.
    repeatedId(items, '', (index) => items[index]!.place) ??
    unknownSource(
      checklist,
      items.map(({ place, sources }) => ({ path: `${place}.sources`, ids: sources })),
    )
  );
};

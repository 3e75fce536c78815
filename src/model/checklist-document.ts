/** A checklist: red flags first, then groups of things to talk about. */
import { choice, flag, list, optional, record, text, type Infer } from './schema.js';
import {
  documentFields,
  helpLevel,
  lines,
  repeatedId,
  sourceIds,
  unknownSource,
} from './document.js';

const item = record({
  id: text,
  text,
  /** The signs of an item that holds several. */
  lines,
  /** The same in a few words, where an item of several lines is named among others. */
  short: optional(text),
  help: helpLevel,
  advice: text,
  /** `false` for what everybody knows of themselves: no "Not sure" stands beside it. */
  notSure: optional(flag),
  /** `false` for an emergency that is none once it has gone away: no line stays when it is unticked. */
  evenIfGone: optional(flag),
  sources: sourceIds,
});
export type ChecklistItem = Infer<typeof item>;

const group = record({
  id: text,
  heading: text,
  /** Signs to act on at once: shown first, with "None of these". */
  redFlags: optional(flag),
  items: list(item, 1),
  /** Red flags only: what to do when the person is not sure about one of these. */
  notSureAdvice: optional(text),
});
export type ChecklistGroup = Infer<typeof group>;

export const checklistSchema = record({
  kind: choice(['checklist']),
  ...documentFields,
  intro: text,
  /** Who the list is not for: "Under 18 or pregnant: ask a doctor." */
  notFor: text,
  groups: list(group, 1),
  questionsToAsk: list(text),
  disclaimer: text,
});
export type ChecklistDocument = Infer<typeof checklistSchema>;

/** What the shapes alone can't say. */
export const checklistProblem = (document: ChecklistDocument): string | undefined => {
  const items = document.groups.flatMap((entry, i) =>
    entry.items.map(({ id, sources }, j) => ({ id, place: `groups[${i}].items[${j}]`, sources })),
  );
  return (
    repeatedId(document.sources, 'sources') ??
    repeatedId(document.groups, 'groups') ??
    // An answer is kept by its item's id alone, so it has to be one of its own across groups.
    repeatedId(items, '', (index) => items[index]!.place) ??
    unknownSource(
      document,
      items.map(({ place, sources }) => ({ path: `${place}.sources`, ids: sources })),
    )
  );
};

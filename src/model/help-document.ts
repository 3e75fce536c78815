/** Help: the words of the four levels. */
import { choice, optional, record, text, type Infer } from './schema.js';
import { documentFields, lines, repeatedId } from './document.js';

const level = record({
  /** The level as a visible word: "Urgent: get help today". */
  word: text,
  heading: text,
  text,
  /** What to say on the phone. */
  say: optional(text),
});
export type HelpWords = Infer<typeof level>;

/**
 * Advice that stands on the screens of every widget and belongs to no single question or item. It
 * is in this document, and not with the words of buttons, so that the clinician who signs reads it.
 */
const advice = record({
  /** Where to go when the page gives no number. */
  noNumber: text,
  /** Under the numbers of an urgent card. */
  nobodyAnswers: text,
  /** The line that stays when an emergency was ticked or answered and taken back. */
  hadThis: text,
  /** The same with `{number}`. */
  hadThisNumber: text,
  /** In a banner, which knows of the sign but not which it was; the emergency signs follow. */
  hadThisSign: optional(text),
  /** The same with `{number}`. */
  hadThisSignNumber: optional(text),
  /** Why the exercise does not start after that. */
  hadThisNoStart: text,
  /** Title of a safety card that is neither emergency nor urgent. */
  doNotStart: text,
  /** Over the stop rules. */
  stopWhen: text,
  /** Under the heading of the emergency signs. */
  flagsHint: text,
  /** Over the signs at the end of a person's list. */
  emergencyIf: text,
  urgentIf: text,
  /** In place of a count when nothing was ticked. */
  nothingTicked: text,
  /** Before the advice of "Not sure about one of these". */
  flagUnsure: text,
  /** Over what a person was not sure of. */
  unsureOfThese: text,
  /** On what a person shows to a nurse. */
  nurseNote: text,
});
export type HelpAdvice = Infer<typeof advice>;

export const helpSchema = record({
  kind: choice(['help']),
  ...documentFields,
  levels: record({ 'self-care': level, soon: level, urgent: level, emergency: level }),
  /** The emergency signs in short, for every banner and card below `emergency`. */
  emergencySigns: optional(record({ text, lines })),
  advice: optional(advice),
});
export type HelpDocument = Infer<typeof helpSchema>;

export const helpProblem = (document: HelpDocument): string | undefined =>
  repeatedId(document.sources, 'sources');

/** The help document: words for the four levels. */
import { choice, optional, record, text, type Infer } from './schema.js';
import { documentFields, lines, repeatedId, type Shown } from './document.js';

const level = record({
  /** The level as a visible word: "Urgent: get help today". */
  word: text,
  heading: text,
  text,
  /** What the caller should say on the phone. */
  say: optional(text),
});
export type HelpWords = Shown<Infer<typeof level>>;

/**
 * Advice that all widgets show and that belongs to no single question or item. It is part of this
 * document and not of the interface, so that the clinician who signs reads it.
 */
const advice = record({
  /** Where to go when the page gives no number. */
  noNumber: text,
  /** Shown under the numbers of an urgent card. */
  nobodyAnswers: text,
  /** Line that stays after an emergency answer was taken back, when no number is known. */
  hadThis: text,
  /** The same with `{number}`. */
  hadThisNumber: text,
  /** For a banner, which does not know which sign it was: the emergency signs follow. */
  hadThisSign: optional(text),
  /** The same with `{number}`. */
  hadThisSignNumber: optional(text),
  /** Says why the exercise does not start after such an answer. */
  hadThisNoStart: text,
  /** Title of a safety card that is neither emergency nor urgent. */
  doNotStart: text,
  /** Heading of the stop rules. */
  stopWhen: text,
  /** Text under the heading of the emergency signs. */
  flagsHint: text,
  /** Heading of the emergency signs at the end of a person's list. */
  emergencyIf: text,
  urgentIf: text,
  /** Shown instead of a count when nothing was ticked. */
  nothingTicked: text,
  /** Words before the advice for "Not sure about one of these". */
  flagUnsure: text,
  /** Heading of the things that a person was not sure about. */
  unsureOfThese: text,
  /** Note on the sheet that a person shows to a nurse. */
  nurseNote: text,
});
export type HelpAdvice = Shown<Infer<typeof advice>>;

export const helpSchema = record({
  kind: choice(['help']),
  ...documentFields,
  levels: record({ 'self-care': level, soon: level, urgent: level, emergency: level }),
  /** The emergency signs in short, for banners and cards below the level `emergency`. */
  emergencySigns: optional(record({ text, lines })),
  advice: optional(advice),
});
export type HelpDocument = Infer<typeof helpSchema>;

export const helpProblem = (help: HelpDocument): string | undefined =>
  repeatedId(help.sources, 'sources');

/** Help: the words of the four levels. */
import { choice, optional, record, text, type Infer } from './schema.js';
import { documentFields, repeatedId } from './document.js';

const level = record({
  /** The level as a visible word: "Urgent: get help today". */
  word: text,
  heading: text,
  text,
  /** What to say on the phone. */
  say: optional(text),
});
export type HelpWords = Infer<typeof level>;

export const helpSchema = record({
  kind: choice(['help']),
  ...documentFields,
  levels: record({ 'self-care': level, soon: level, urgent: level, emergency: level }),
});
export type HelpDocument = Infer<typeof helpSchema>;

export const helpProblem = (document: HelpDocument): string | undefined =>
  repeatedId(document.sources, 'sources');

/** The words that a document brings for the levels of its own cards. */
import { optional, record, text, type Infer } from './schema.js';

const level = optional(
  record({
    /** The level as a visible word; the interface's when it is not set. */
    word: optional(text),
    heading: text,
    text,
    /** What the caller should say on the phone. */
    say: optional(text),
  }),
);

/** For a level that is not set: the words of the topic's help document, else neutral ones. */
export const ownLevels = optional(
  record({ 'self-care': level, soon: level, urgent: level, emergency: level }),
);
export type OwnLevels = NonNullable<Infer<typeof ownLevels>>;

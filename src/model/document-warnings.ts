/**
 * What a document may have and its readers suffer from. A document with such places is shown all the
 * same.
 */
import { isText } from './text-fields.js';

/** A place in a document, and what stands there in one that is read well. */
export interface Finding {
  /** `programs[0].steps[1].title` */
  readonly path: string;
  readonly code: 'long-sentence' | 'no-source' | 'no-due';
  /** What is allowed, to follow "expected": `at most 20 words in a sentence, found 27`. */
  readonly allowed: string;
}

/** Words of the longest sentence that is read well at night (clinical-facts, reading). */
export const mostWords = 20;

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word);

/** A full stop, a question mark, a danda or an Arabic question mark ends a sentence; a colon does not. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?\u0964\u061f])\s+/);

const longestSentence = (text: string): number =>
  Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/** A block that says something, of which a source can be given. */
const saysSomething = ({ type }: { type?: unknown }): boolean =>
  type === 'paragraph' || type === 'warning' || type === 'list';

const lacksSource = (value: { sources?: unknown; type?: unknown }): boolean =>
  Array.isArray(value.sources) ? value.sources.length === 0 : saysSomething(value);

/** @param healthDocument plain data; what the schema says of it is another matter */
export const documentWarnings = (healthDocument: unknown): Finding[] => {
  const found: Finding[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const words = longestSentence(value);
      if (words > mostWords)
        found.push({
          path,
          code: 'long-sentence',
          allowed: `at most ${mostWords} words in a sentence, found ${words}`,
        });
    } else if (Array.isArray(value)) value.forEach((entry, i) => look(entry, `${path}[${i}]`));
    else if (typeof value === 'object' && value !== null) {
      if (path && lacksSource(value))
        found.push({
          path: `${path}.sources`,
          code: 'no-source',
          allowed: 'at least 1 id from sources',
        });
      for (const [key, entry] of Object.entries(value))
        if (isText(key, entry)) look(entry, path ? `${path}.${key}` : key);
    }
  };
  look(healthDocument, '');
  if (!(healthDocument as { review?: { due?: unknown } }).review?.due)
    found.push({ path: 'review.due', code: 'no-due', allowed: 'a date like 2027-11-29' });
  return found;
};

/** In the form of a problem of the schema. */
export const findingText = ({ path, allowed }: Finding): string => `${path}: expected ${allowed}`;

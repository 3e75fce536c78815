/** What of a widget stands in another language than its document: not yet translated, or the interface's. */
import type { CommonDocument } from '../model/document.js';
import { englishIn } from '../platform/library/languages.js';
import { helpDocuments } from './help-words.js';

/** Tells the language of a text that is not in the document's. */
export type LangOf = (text: string) => string | undefined;

/**
 * @param others texts of the interface that are in another language, with their languages
 * @returns `undefined` where everything is in the document's language
 */
export const otherLanguages = (
  healthDocument: CommonDocument | undefined,
  others: ReadonlyMap<string, string>,
): LangOf | undefined => {
  if (!healthDocument) return undefined;
  const sets = [
    healthDocument,
    ...helpDocuments({ ...healthDocument, topic: healthDocument.id }),
  ].map(englishIn);
  if (others.size === 0 && !sets.some((texts) => texts && texts.size > 0)) return undefined;
  const isEnglish = (text: string) => sets.some((texts) => texts?.has(text));
  return (text) =>
    others.get(text) ??
    // Or with the colon or full stop of the interface after it.
    (isEnglish(text) || isEnglish(text.replace(/\p{P}$/u, '')) ? 'en' : undefined);
};

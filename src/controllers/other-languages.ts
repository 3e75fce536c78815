/** What of a widget stands in another language than its document: not yet translated, or the interface's. */
import type { CommonDocument } from '../model/document.js';
import { englishIn, translating } from '../platform/library/languages.js';
import type { LangOf } from '../platform/page/language-marks.js';
import { help } from './help-here.js';

/**
 * @param others texts of the interface that are in another language, with their languages
 * @returns `undefined` where everything is in the document's language, or what marks it is not here
 */
export const otherLanguages = (
  healthDocument: CommonDocument | undefined,
  others: ReadonlyMap<string, string>,
): LangOf | undefined =>
  healthDocument &&
  translating.now?.languagesOf(
    [
      healthDocument,
      ...(help?.helpDocuments({ ...healthDocument, topic: healthDocument.id }) ?? []),
    ].map(englishIn),
    others,
  );

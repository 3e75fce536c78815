/** Sentences and words of a text, as the widgets' own check divides it. */
import { sentencesOf as divided } from '../../model/document-warnings.js';

export { wordsOf } from '../../model/document-warnings.js';

/** Sentences of a text, without the space around it. */
export const sentencesOf = (text: string): string[] =>
  divided(text)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

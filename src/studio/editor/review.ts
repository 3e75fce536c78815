/** The review of a document that is being written: who has signed it, as far as anybody has. */
import type { DraftDocument } from './draft.js';
import { isPlainObject, type PlainObject } from './paths.js';

/** Empty where the document has none yet. */
export const reviewOf = ({ review }: DraftDocument): PlainObject =>
  isPlainObject(review) ? review : {};

/** Takes the signature back. What was accepted without a source stays. */
export const unsigned = (document: DraftDocument): DraftDocument => {
  const { judgements } = reviewOf(document);
  return {
    ...document,
    review: { status: 'draft', ...(judgements !== undefined && { judgements }) },
  };
};

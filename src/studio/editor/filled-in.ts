/** A look at a document before all of it is written: for the preview, and for nothing that leaves the page. */
import type { DraftDocument } from './draft.js';
import { emptyOf, fieldAt, type Field } from './fields.js';
import { withValueAt } from './paths.js';
import { gapsIn } from './problems.js';

/** What is filled in may have gaps of its own: an entry of a list that was empty. */
const mostRounds = 5;

const standIn = (field: Field): unknown => {
  switch (field.type) {
    case 'text':
    case 'long text':
      return `[${field.label}]`;
    case 'choice':
      return field.options![0];
    case 'address':
      // No picture at all, so that nothing is fetched: its description stands there.
      return field.schema.shape.kind === 'image' ? 'data:image/svg+xml,' : '#';
    case 'list':
      return [emptyOf(field.of!, new Set())];
    default:
      return emptyOf(field, new Set());
  }
};

/** Each field that is still to be written has its name in brackets, each choice its first. */
export const filledIn = (document: DraftDocument): DraftDocument => {
  let filled = document;
  for (let round = 0; round < mostRounds; round++) {
    const gaps = gapsIn(filled);
    if (gaps.length === 0) break;
    for (const path of gaps) {
      const field = fieldAt(filled.kind, filled, path);
      if (field) filled = withValueAt(filled, path, () => standIn(field)) as DraftDocument;
    }
  }
  return filled;
};

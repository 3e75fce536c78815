/** Documents of earlier versions as ones of today: their fields, as a page reads them, and their signature. */
import type { DocumentKind } from '../../model/check-document.js';
import { documentSchema, migrated } from '../../model/document-schema.js';
import { documentKinds } from '../../model/widgets.js';
import type { DocumentSet, DraftDocument } from './draft.js';
import { reviewOf, unsigned } from './review.js';

export type Renewed =
  | {
      readonly documents: DocumentSet;
      /** For the person: what was changed, a sentence or more a change. */
      readonly said: readonly string[];
    }
  /** Why no widget reads them, in sentences. */
  | { readonly problem: string };

const titleOf = ({ title, kind }: DraftDocument) =>
  typeof title === 'string' && title.trim() ? `\u201c${title}\u201d` : `The ${kind} document`;

/** Until 0.1 a signature did not say which words were signed. */
const isSignedUnmarked = (document: DraftDocument): boolean => {
  const { status, approvedHash } = reviewOf(document);
  return status === 'approved' && approvedHash === undefined;
};

/** Documents that are of today stay the same values. */
export const renewed = (given: DocumentSet): Renewed => {
  const documents: Partial<Record<DocumentKind, DraftDocument>> = {};
  const said: string[] = [];
  for (const kind of documentKinds) {
    const old = given[kind];
    if (!old) continue;
    const { value, from, problem } = migrated(old);
    if (problem !== undefined)
      return {
        problem: `${titleOf(old)} names version ${JSON.stringify(old['schema'])} for its fields (schema). Allowed: a whole number from 1 to ${documentSchema}, or none.`,
      };
    let document = value as DraftDocument;
    if (from !== undefined)
      said.push(
        `${titleOf(old)}: Its fields were of version ${from}. Here they are of version ${documentSchema}, as a widget reads them.`,
      );
    if (isSignedUnmarked(document)) {
      document = unsigned(document);
      said.push(
        `${titleOf(old)}: It was signed before the words of a signature were marked, so nobody can tell which words were signed. Here it is a draft again: sign it anew.`,
      );
    }
    documents[kind] = document;
  }
  return { documents, said };
};

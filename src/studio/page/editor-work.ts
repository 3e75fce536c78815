/** What somebody works on in the editor: the documents, their translations, and what was signed before. */
import type { DocumentKind } from '../../model/check-document.js';
import {
  documentOf,
  draftOf,
  turnTo,
  type DocumentSet,
  type Draft,
  type TranslationSet,
} from '../editor/draft.js';
import { isPlainObject } from '../editor/paths.js';
import { renewed } from '../editor/renewed.js';

/** A signature that was made here. */
export interface MadeSignature {
  readonly kind: DocumentKind;
  readonly lang: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly hash: string | undefined;
  /** Name of the file that was downloaded. */
  readonly file: string;
  /** What was signed. */
  readonly document: object;
}

export interface Work {
  readonly draft: Draft;
  /** What to compare with. */
  readonly before?: { readonly name: string; readonly documents: DocumentSet } | undefined;
  /** The last signature here, of the document or of its translation. */
  readonly signature?: MadeSignature | undefined;
}

export const titleOf = (draft: Draft): string => {
  const { title } = documentOf(draft);
  return typeof title === 'string' && title.trim() ? title : draft.name;
};

export const langOf = (draft: Draft): string => {
  const { lang } = documentOf(draft);
  return typeof lang === 'string' && lang.trim() ? lang : 'en';
};

/** After the document being written went into a file. The others of the draft may be in none. */
export const withSaved = (draft: Draft): Draft => ({
  ...draft,
  saved: { ...draft.saved, [draft.kind]: documentOf(draft) },
  typing: undefined,
});

/** What a browser keeps: without the steps back. */
export const keptText = ({ draft, before }: Work): string =>
  JSON.stringify({
    name: draft.name,
    kind: draft.kind,
    documents: draft.documents,
    translations: draft.translations,
    before,
  });

/** @returns what was kept, or `undefined` where another version of the editor kept something else */
export const keptWork = (text: string): Work | undefined => {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isPlainObject(kept) || !isPlainObject(kept['documents'])) return undefined;
    const { name, kind, documents, translations, before } = kept as unknown as {
      name: string;
      kind: DocumentKind;
      documents: DocumentSet;
      translations?: TranslationSet;
    } & Pick<Work, 'before'>;
    if (!isPlainObject(documents[kind]) || typeof name !== 'string') return undefined;
    const now = renewed(documents);
    const then = before && renewed(before.documents);
    if ('problem' in now) return undefined;
    // Nothing of it is in a file yet, as far as anybody knows.
    const draft = {
      ...draftOf(now.documents, name, now.said),
      saved: {},
      translations: translations ?? {},
    };
    return {
      draft: turnTo(draft, kind),
      before: then && !('problem' in then) ? { ...before, documents: then.documents } : undefined,
    };
  } catch {
    return undefined;
  }
};

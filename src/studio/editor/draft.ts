/**
 * A draft: the documents of a topic in one language that somebody writes on, with what they did
 * before. Drafts are plain values that never change: each move gives a new one.
 */
import type { DocumentKind } from '../../model/check-document.js';
import { documentKinds } from '../../model/widgets.js';
import { emptyDocument, fieldAt } from './fields.js';
import { isPlainObject, valueAt, withValueAt, type Path } from './paths.js';
import { readFile } from './document-file.js';
import { reviewOf, unsigned } from './review.js';
import type { Translation } from './translation.js';

/** A document as it is being written: it may lack fields, or hold wrong ones. */
export interface DraftDocument {
  readonly kind: DocumentKind;
  readonly [key: string]: unknown;
}

/** At most one document of each kind. */
export type DocumentSet = Readonly<Partial<Record<DocumentKind, DraftDocument>>>;

/** At most one of each document: the one that is being written. */
export type TranslationSet = Readonly<Partial<Record<DocumentKind, Translation | undefined>>>;

/** What undo goes back to. */
interface Moment {
  readonly kind: DocumentKind;
  readonly documents: DocumentSet;
  readonly translations: TranslationSet;
}

export interface Draft extends Moment {
  /** Name of the file that it came from or goes into, without folder: `knee-exercises.json`. */
  readonly name: string;
  /** The kind of the document that is being written. */
  readonly kind: DocumentKind;
  /** Sentences that say what was changed on opening, for the person. */
  readonly said: readonly string[];
  /** What was opened, or saved last. */
  readonly saved: DocumentSet;
  readonly savedTranslations: TranslationSet;
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** The text that is being typed: more of it is no new step back. */
  readonly typing?: string | undefined;
}

export type Opened = { readonly draft: Draft } | { readonly problem: string };

/** Steps back that are kept. */
const mostSteps = 200;

/** A draft of documents that are at hand: a built-in topic, or what this browser kept. */
export const draftOf = (
  documents: DocumentSet,
  name: string,
  said: readonly string[] = [],
): Draft => ({
  name,
  kind: documentKinds.find((kind) => documents[kind])!,
  documents,
  translations: {},
  said,
  saved: documents,
  savedTranslations: {},
  past: [],
  future: [],
});

/** A draft of one empty document. */
export const emptyDraft = (kind: DocumentKind): Draft =>
  draftOf({ [kind]: emptyDocument(kind) }, `${kind}.json`);

/**
 * Opens the text of a file.
 * @param name of the file, without folder
 */
export const openDraft = (text: string, name = 'document.json'): Opened => {
  const read = readFile(text, name);
  return 'problem' in read ? read : { draft: draftOf(read.documents, name, read.said) };
};

export const kindsIn = ({ documents }: Pick<Moment, 'documents'>): DocumentKind[] =>
  documentKinds.filter((kind) => documents[kind]);

/** The document that is being written. */
export const documentOf = ({ documents, kind }: Moment): DraftDocument => documents[kind]!;

/** The translation of the document that is being written, if it has one. */
export const translationIn = ({ translations, kind }: Moment): Translation | undefined =>
  translations[kind];

/** Turns to another document of the draft. */
export const turnTo = (draft: Draft, kind: DocumentKind): Draft =>
  draft.documents[kind] ? { ...draft, kind, typing: undefined } : draft;

const momentOf = ({ kind, documents, translations }: Moment): Moment => ({
  kind,
  documents,
  translations,
});

/** @param typing the text that was typed, of which more is no new step back */
const moved = (draft: Draft, to: Partial<Moment>, typing?: string): Draft => {
  const isSame = typing !== undefined && typing === draft.typing;
  return {
    ...draft,
    ...to,
    past: isSame ? draft.past : [...draft.past, momentOf(draft)].slice(-mostSteps),
    future: [],
    typing,
  };
};

const withDocument = (draft: Draft, document: DraftDocument, typing?: string): Draft =>
  moved(draft, { documents: { ...draft.documents, [draft.kind]: document } }, typing);

/**
 * Puts a translation of the document in place of the one before.
 * @param translation `undefined` takes it away
 * @param textId the text that was typed: more of it is no new step back
 */
export const withTranslation = (
  draft: Draft,
  translation: Translation | undefined,
  textId?: string,
): Draft =>
  translation === translationIn(draft)
    ? draft
    : moved(
        draft,
        { translations: { ...draft.translations, [draft.kind]: translation } },
        textId && JSON.stringify(['translation', translation?.lang, draft.kind, textId]),
      );

const changed = (
  draft: Draft,
  path: Path,
  change: (before: unknown) => unknown,
  typing?: string,
): Draft => {
  const before = documentOf(draft);
  const after = withValueAt(before, path, change) as DraftDocument;
  // Whoever has signed has not read what is written now. The review itself is written when somebody
  // signs, or takes a signature back.
  const isRead = path[0] === 'review' || reviewOf(after)['status'] !== 'approved';
  return withDocument(draft, isRead ? after : unsigned(after), typing);
};

/**
 * Writes a value. `undefined`, and an empty text where the field may be left out, take the field away.
 * A text that follows another one at the same place is no new step back, see `settled`.
 */
export const setAt = (draft: Draft, path: Path, value: unknown): Draft => {
  const document = documentOf(draft);
  if (path.length === 0 || valueAt(document, path) === value) return draft;
  const key = path[path.length - 1];
  const isLeftOut =
    value === '' &&
    typeof key === 'string' &&
    fieldAt(draft.kind, document, path)?.required === false;
  return changed(
    draft,
    path,
    () => (isLeftOut ? undefined : value),
    typeof value === 'string' ? JSON.stringify([draft.kind, ...path]) : undefined,
  );
};

/** A title as a short name: "Knee exercises" is `knee-exercises`. Other letters than a to z have none. */
const shortNameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Writes the title. The short name of a document that was begun here follows it, until somebody writes
 * another one, or it is in a file.
 */
export const setTitle = (draft: Draft, title: string): Draft => {
  const { title: before, id } = documentOf(draft);
  const isNew = draft.saved[draft.kind]?.['id'] === '';
  const follows = isNew && typeof before === 'string' && id === shortNameOf(before);
  const next = setAt(draft, ['title'], title);
  if (!follows || next === draft) return next;
  const documents = {
    ...next.documents,
    [draft.kind]: { ...documentOf(next), id: shortNameOf(title) },
  };
  return { ...next, documents };
};

/**
 * Writes a number. Where a value at first, the lowest and the highest are the same, nobody has chosen a
 * range yet: all three follow.
 */
export const setNumber = (draft: Draft, path: Path, value: unknown): Draft => {
  const range = path.slice(0, -1);
  const before = valueAt(documentOf(draft), range);
  if (path[path.length - 1] !== 'default' || typeof value !== 'number' || !isPlainObject(before))
    return setAt(draft, path, value);
  const { min, max, default: first } = before;
  return min === first && max === first
    ? setAt(draft, range, { ...before, default: value, min: value, max: value })
    : setAt(draft, path, value);
};

/** Ends the typing in a field: what comes next is a step back of its own. */
export const settled = (draft: Draft): Draft =>
  draft.typing === undefined ? draft : { ...draft, typing: undefined };

const listAt = (draft: Draft, path: Path): unknown[] => {
  const list = valueAt(documentOf(draft), path);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** The list and the position that a path ends with. */
const placeIn = (path: Path): { list: Path; index: number } | undefined => {
  const index = path[path.length - 1];
  return typeof index === 'number' ? { list: path.slice(0, -1), index } : undefined;
};

const withIndex = (entries: readonly unknown[], index: number, value: unknown): unknown[] => [
  ...entries.slice(0, index),
  value,
  ...entries.slice(index),
];

/** Puts an entry into a list, before the one that stands there. The list may be missing. */
export const insertAt = (draft: Draft, path: Path, value: unknown): Draft => {
  const place = placeIn(path);
  if (!place) return draft;
  const entries = listAt(draft, place.list);
  const index = Math.max(0, Math.min(place.index, entries.length));
  return changed(draft, place.list, () => withIndex(entries, index, value));
};

/**
 * Takes an entry out of a list, or a field away. A list that may be left out, and needs an entry when
 * it is there, goes with its last one.
 */
export const removeAt = (draft: Draft, path: Path): Draft => {
  const place = placeIn(path);
  if (!place) return path.length === 0 ? draft : setAt(draft, path, undefined);
  const entries = listAt(draft, place.list);
  if (place.index < 0 || place.index >= entries.length) return draft;
  const kept = entries.filter((_, i) => i !== place.index);
  const field = fieldAt(draft.kind, documentOf(draft), place.list);
  const isGone = kept.length === 0 && field?.required === false && (field.least ?? 0) > 0;
  return changed(draft, place.list, () => (isGone ? undefined : kept));
};

/** Moves an entry of a list. @param by places down; negative is up. It stops at both ends */
export const moveAt = (draft: Draft, path: Path, by: number): Draft => {
  const place = placeIn(path);
  if (!place) return draft;
  const entries = listAt(draft, place.list);
  if (place.index < 0 || place.index >= entries.length) return draft;
  const to = Math.max(0, Math.min(place.index + by, entries.length - 1));
  if (to === place.index) return draft;
  const others = entries.filter((_, i) => i !== place.index);
  return changed(draft, place.list, () => withIndex(others, to, entries[place.index]));
};

/** Puts a whole document in place of the one of its kind, or beside the others: signed, or translated. */
export const withWhole = (draft: Draft, document: DraftDocument): Draft =>
  withDocument({ ...draft, kind: document.kind }, document);

export const canUndo = ({ past }: Draft): boolean => past.length > 0;
export const canRedo = ({ future }: Draft): boolean => future.length > 0;

/** Takes the last move back. */
export const undo = (draft: Draft): Draft => {
  const before = draft.past[draft.past.length - 1];
  if (!before) return draft;
  return {
    ...draft,
    ...before,
    past: draft.past.slice(0, -1),
    future: [momentOf(draft), ...draft.future],
    typing: undefined,
  };
};

/** Does again what was taken back last. */
export const redo = (draft: Draft): Draft => {
  const [next, ...future] = draft.future;
  if (!next) return draft;
  return { ...draft, ...next, past: [...draft.past, momentOf(draft)], future, typing: undefined };
};

const isOther = (now: unknown, before: unknown): boolean =>
  now !== before && JSON.stringify(now) !== JSON.stringify(before);

/** A translation in which nothing is written is none, and one that was left is gone. */
const isTranslationChanged = ({ translations, savedTranslations }: Draft): boolean =>
  documentKinds.some((kind) => {
    const texts = translations[kind]?.texts ?? {};
    return Object.keys(texts).length > 0 && isOther(texts, savedTranslations[kind]?.texts);
  });

/** Whether something was written since it was opened or saved. */
export const isChanged = (draft: Draft): boolean =>
  isOther(draft.documents, draft.saved) || isTranslationChanged(draft);

/** After the file was downloaded. */
export const asSaved = (draft: Draft): Draft => ({
  ...draft,
  saved: draft.documents,
  typing: undefined,
});

/** After the translation of the document being written went into a file. */
export const withSavedTranslation = (draft: Draft): Draft => ({
  ...draft,
  savedTranslations: { ...draft.savedTranslations, [draft.kind]: translationIn(draft) },
  typing: undefined,
});

/** The text of the file to download: the document being written, as a page takes it by `src`. */
export const fileText = (draft: Draft): string => `${JSON.stringify(documentOf(draft), null, 2)}\n`;

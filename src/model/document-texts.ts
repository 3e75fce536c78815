/**
 * The texts of a document by id, and a document put together again from the English one and the
 * texts of another language. Only texts can differ in a translation: ids, levels, seconds, drawings,
 * sources and order are the English document's, so no translation can change a level or a time.
 */
import type { DocumentKind } from './check-document.js';
import type { Review } from './document.js';
import { placeholdersIn } from './message-text.js';
import { isText } from './text-fields.js';
import { textHash } from './text-hash.js';

/** What a document has, whole or as a widget shows it. */
export interface TextDocument {
  kind: string;
  id: string;
  lang: string;
  version: string;
  review: Review;
  sources?: readonly { title: string }[];
  programs?: readonly { id: string }[];
}

/** Texts by id: the path in the document, with ids in place of positions where there are ids. */
export type Texts = Readonly<Record<string, string>>;

/** What `texts.ts` of a language holds of a topic. */
export type TopicTexts = Partial<Record<DocumentKind, Texts>>;

/**
 * Texts of one document without their ids, as a language file of `dist/` has them: in the order of the
 * English texts, those of its head first, an empty one where English stays. A text a line.
 */
export interface PackedTexts {
  readonly texts: string;
  /** Marks of the English ids and texts with a space between: of the whole document, and of its head. */
  readonly of: string;
}

/** What `texts.ts` says of who has signed it, by kind of document. What is not named is a draft. */
export type TopicReview = Partial<Record<DocumentKind, Review>>;

/** One document in another language. */
export interface Translation {
  readonly texts: Texts;
  /** Version of the English document that was translated: for another version nothing is used. */
  readonly version?: string | undefined;
  /** Who has signed this translation. A draft when it is not set. */
  readonly review?: Review | undefined;
}

export interface Translated<D> {
  document: D;
  /** Texts that stayed English: a view marks them `lang="en" dir="ltr"`. */
  english: ReadonlySet<string>;
  /** Ids of the texts that stayed English, in the document's order. */
  missing: string[];
  /** Ids that this document does not have. */
  unknown: string[];
}

/** What an entry of a list is called in the ids of its texts. */
export const placeOf = (value: unknown, index: number): string | number =>
  (value as { id?: string } | null)?.id ?? index;

/** A copy with each text changed. */
const changed = (
  value: unknown,
  path: string,
  change: (text: string, id: string) => string,
): unknown => {
  if (typeof value === 'string') return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry: unknown, i) => changed(entry, `${path}.${placeOf(entry, i)}`, change));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      isText(key, entry) ? changed(entry, path ? `${path}.${key}` : key, change) : entry,
    ]),
  );
};

/** Each text for patients of a document by its id: `programs.buerger.steps.raise.title`. */
export const textsOf = (healthDocument: TextDocument): Record<string, string> => {
  const texts: Record<string, string> = {};
  changed(healthDocument, '', (text, id) => (texts[id] = text));
  return texts;
};

/**
 * Ids of what is in no head of a document (`shownHead`). A pattern, since every page in another language
 * pays for it; test/model/document-rest.unit.test.ts holds both together.
 */
const isLater =
  /^(sections|questionsToAsk)\.|^disclaimer$|notSureAdvice$|^groups\.(?!red-flags\.).+\.advice$/;

/** Those of its head first: so a head has the beginning of the same list. */
const orderedTexts = (healthDocument: TextDocument): [id: string, text: string][] => {
  const entries = Object.entries(textsOf(healthDocument));
  // Of exercises, the programs after the first.
  const first =
    healthDocument.programs?.[0] && `programs.${placeOf(healthDocument.programs[0], 0)}.`;
  const later = entries.filter(
    ([id]) => isLater.test(id) || (first && id.startsWith('programs.') && !id.startsWith(first)),
  );
  return [...entries.filter((entry) => !later.includes(entry)), ...later];
};

const markOf = (entries: readonly (readonly [string, string])[]): string =>
  textHash(entries.join('\n')).toString(36);

/** @param documents the whole English document, and its head */
export const packedTexts = (texts: Texts, documents: readonly TextDocument[]): PackedTexts => {
  const orders = documents.map(orderedTexts);
  return {
    texts: orders[0]!.map(([id]) => (texts[id] ?? '').replace(/\s*\n\s*/g, ' ')).join('\n'),
    of: [...new Set(orders.map(markOf))].join(' '),
  };
};

/** Texts by id again; none of them where they were made from another English document. */
export const unpackedTexts = (
  { texts, of }: PackedTexts,
  healthDocument: TextDocument,
): Texts | undefined => {
  const entries = orderedTexts(healthDocument);
  const lines = texts.split('\n');
  return of.split(' ').includes(markOf(entries))
    ? Object.fromEntries(entries.map(([id], i) => [id, lines[i] ?? '']))
    : undefined;
};

/**
 * A document in another language. A text that is missing, empty, or without the values of the
 * English one (`{number}`) stays English.
 * @param lang BCP 47 tag of the texts
 */
export const withTexts = <D extends TextDocument>(
  healthDocument: D,
  { texts, version = healthDocument.version, review = { status: 'draft' } }: Translation,
  lang: string,
): Translated<D> => {
  // A position, where there is no id, may mean another text in another version.
  const usable = version === healthDocument.version ? texts : {};
  // Titles of sources stay as they are: they are names.
  const english = new Set(healthDocument.sources?.map(({ title }) => title));
  const missing: string[] = [];
  const seen = new Set<string>();
  const copy = changed(healthDocument, '', (text, id) => {
    seen.add(id);
    const own: unknown = Object.hasOwn(usable, id) ? usable[id] : undefined;
    if (typeof own === 'string' && own.trim() && placeholdersIn(own) === placeholdersIn(text))
      return own;
    english.add(text);
    missing.push(id);
    return text;
  }) as D;
  return {
    document: {
      ...copy,
      lang,
      review: { judgements: healthDocument.review.judgements, ...review },
    },
    english,
    missing,
    unknown: Object.keys(texts).filter((id) => !seen.has(id)),
  };
};

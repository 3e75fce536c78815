/** Fields that all documents have, and closed lists that several kinds share. */
import { helpLevels } from './help-level.js';
import { choice, date, list, optional, record, text, url, type Infer } from './schema.js';

export const helpLevel = choice(helpLevels);

/** The drawings in `parts/drawings`: a closed list, since a document can't bring a picture. */
export const poses = [
  'legs-raised',
  'legs-lowered',
  'lying-flat',
  'ankle-pump',
  'towel-stretch',
  'sleep-back',
  'sleep-side',
] as const;
export type Pose = (typeof poses)[number];
export const pose = choice(poses);

/** Ids of entries in the document's `sources`. */
export const sourceIds = list(text);

/**
 * Short lines under a text that ends in a colon or asks about "any of these". Each line is one sign,
 * because people read, and translators translate, one line at a time.
 */
export const lines = optional(list(text, 1));

const source = record({
  id: text,
  title: text,
  url: optional(url),
  /** What a clinician must know about this source before signing: "a copy; find the original". */
  note: optional(text),
});
export type Source = Infer<typeof source>;

const review = record({
  status: choice(['draft', 'approved']),
  by: optional(text),
  on: optional(date),
  due: optional(date),
  /** Statements without a source. The clinician who signs accepts or changes each of them. */
  judgements: optional(list(text)),
  /** SHA-256 of what was signed (signed-content.ts), in base64url. With other content it is a draft. */
  approvedHash: optional(text),
});
export type Review = Infer<typeof review>;

/** What clinicians need and no screen shows. */
export type Hidden = 'judgements' | 'note' | 'sources';

/** A part of a document as a widget shows it, and as bundles have it. */
export type Shown<T> = T extends readonly (infer Entry)[]
  ? Shown<Entry>[]
  : T extends object
    ? { [Key in keyof T as Exclude<Key, Hidden>]: Shown<T[Key]> }
    : T;

/** Fields of all four kinds of document. */
export const documentFields = {
  id: text,
  /** BCP 47 language tag of the document's words. */
  lang: text,
  version: text,
  title: text,
  review,
  sources: list(source),
};

/** What all four show. */
export interface CommonDocument {
  kind: string;
  id: string;
  lang: string;
  version: string;
  title: string;
  review: Shown<Review>;
}

/** @returns a problem that names the first id used twice in a list, or `undefined` */
export const repeatedId = (
  items: readonly { id: string }[],
  path: string,
  placeOf = (index: number) => `${path}[${index}]`,
): string | undefined => {
  const seen = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const { id } = items[i]!;
    if (seen.has(id)) return `${placeOf(i)}.id: expected an id of its own, "${id}" is used twice`;
    seen.add(id);
  }
  return undefined;
};

/** @returns a problem that names the first source id that the document does not list, or `undefined` */
export const unknownSource = (
  healthDocument: { sources: readonly Source[] },
  cited: readonly { path: string; ids: readonly string[] | undefined }[],
): string | undefined => {
  const known = new Set(healthDocument.sources.map((entry) => entry.id));
  for (const { path, ids } of cited) {
    const missing = ids?.find((id) => !known.has(id));
    if (missing !== undefined)
      return `${path}: expected ids from sources, "${missing}" is not there`;
  }
  return undefined;
};

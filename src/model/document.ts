/** What every document has, and the closed lists that several kinds share. */
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

/** Ids of entries in the document's own `sources`. */
export const sourceIds = list(text);

/**
 * Short lines under a text that ends in a colon or asks of "any of these". Each line is one sign:
 * people read and translators translate a line at a time.
 */
export const lines = optional(list(text, 1));

const source = record({
  id: text,
  title: text,
  url: optional(url),
  /** What a clinician has to know of it before signing: "a copy; find the original". */
  note: optional(text),
});
export type Source = Infer<typeof source>;

const review = record({
  status: choice(['draft', 'approved']),
  by: optional(text),
  on: optional(date),
  due: optional(date),
  /** What no source states: each is a judgement that the clinician who signs accepts or changes. */
  judgements: optional(list(text)),
});
export type Review = Infer<typeof review>;

/** The fields that all four kinds of document have. */
export const documentFields = {
  id: text,
  /** BCP 47 language tag. */
  lang: text,
  version: text,
  title: text,
  review,
  sources: list(source),
};

export interface CommonDocument {
  kind: string;
  id: string;
  lang: string;
  version: string;
  title: string;
  review: Review;
  sources: Source[];
}

/** The first id used twice in a list, as a problem. */
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

/** The first reference to a source that the document doesn't list, as a problem. */
export const unknownSource = (
  document: { sources: readonly Source[] },
  cited: readonly { path: string; ids: readonly string[] | undefined }[],
): string | undefined => {
  const known = new Set(document.sources.map((entry) => entry.id));
  for (const { path, ids } of cited) {
    const missing = ids?.find((id) => !known.has(id));
    if (missing !== undefined)
      return `${path}: expected ids from sources, "${missing}" is not there`;
  }
  return undefined;
};

/**
 * What changed since a document was signed, for the clinician who signs again: what keeps a patient
 * safe first, then the rest, each text sentence by sentence.
 */
import { aligned } from './alignment.js';
import type { DraftDocument } from './draft.js';
import { fieldsTo, placeName } from './fields.js';
import { isPlainObject, type Path } from './paths.js';
import { reviewOf } from './review.js';
import { sentencesOf } from './sentences.js';

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  /** The entries of a list stand in another order. */
  | 'moved';

/** What a change is about. The first three can hurt somebody, and are shown first. */
export type ChangeTopic =
  /** Emergency signs, safety questions, stop texts, and the words of the levels. */
  | 'safety words'
  /** A level of help. */
  | 'level'
  /** Seconds, rounds, poses, and which questions are asked. */
  | 'limit'
  | 'words'
  | 'source'
  /** Short names, drawings, recordings, version. */
  | 'other';

const topics: readonly ChangeTopic[] = [
  'safety words',
  'level',
  'limit',
  'words',
  'source',
  'other',
];

export interface SentenceChange {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

export interface Change {
  readonly kind: ChangeKind;
  readonly topic: ChangeTopic;
  /** Whether it belongs to what is shown first. */
  readonly isSafety: boolean;
  /** Where it stands now; where it stood, when it was removed. */
  readonly path: Path;
  /** The place in words, see `placeName`. */
  readonly place: readonly string[];
  /** `undefined` when it was added. Of a list that was moved: the names of its entries in order. */
  readonly before?: string;
  /** `undefined` when it was removed. */
  readonly after?: string;
  /** Of a text: its sentences with those of before, in order. Empty for other values. */
  readonly sentences: readonly SentenceChange[];
}

/** One value that differs, by its places in both documents. */
interface Difference {
  readonly kind: ChangeKind;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly pathBefore?: Path;
  readonly pathAfter?: Path;
}

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, i) => same(entry, b[i]));
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
};

const idOf = (entry: unknown): string | undefined => {
  const id = isPlainObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Every value inside one that is new or gone. */
const leaves = (value: unknown, path: Path): { path: Path; value: unknown }[] => {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, i) => leaves(entry, [...path, i]));
  if (isPlainObject(value))
    return Object.entries(value).flatMap(([key, entry]) => leaves(entry, [...path, key]));
  return value === undefined ? [] : [{ path, value }];
};

const added = (value: unknown, path: Path): Difference[] =>
  leaves(value, path).map((leaf) => ({ kind: 'added', after: leaf.value, pathAfter: leaf.path }));

const removed = (value: unknown, path: Path): Difference[] =>
  leaves(value, path).map((leaf) => ({
    kind: 'removed',
    before: leaf.value,
    pathBefore: leaf.path,
  }));

const nameOfEntry = (entry: unknown): string => {
  const { title, heading, question, text, id } = isPlainObject(entry) ? entry : {};
  return [title, heading, question, text, id, entry].find(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  )!;
};

/** Entries that both lists have stand in another order. */
const moved = (
  before: readonly unknown[],
  after: readonly unknown[],
  nameOf: (entry: unknown) => string | undefined,
  pathAfter: Path,
): Difference[] => {
  const named = (entries: readonly unknown[], others: readonly unknown[]) => {
    const shared = new Set(others.map(nameOf));
    return entries.filter((entry) => shared.has(nameOf(entry)));
  };
  const [was, is] = [named(before, after), named(after, before)];
  return was.length !== is.length || was.every((entry, i) => nameOf(entry) === nameOf(is[i]))
    ? []
    : [
        {
          kind: 'moved',
          before: was.map(nameOfEntry).join('; '),
          after: is.map(nameOfEntry).join('; '),
          pathAfter,
        },
      ];
};

const hasOwnIds = (entries: readonly unknown[]) => {
  const ids = entries.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
};

const inLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  pathBefore: Path,
  pathAfter: Path,
): Difference[] => {
  const pair = (i: number | undefined, j: number | undefined): Difference[] => {
    if (i === undefined) return added(after[j!], [...pathAfter, j!]);
    if (j === undefined) return removed(before[i], [...pathBefore, i]);
    return differences(before[i], after[j], [...pathBefore, i], [...pathAfter, j]);
  };
  if (hasOwnIds(before) && hasOwnIds(after)) {
    const places = new Map(before.map((entry, i) => [idOf(entry), i]));
    const kept = new Set(after.map(idOf));
    return [
      ...moved(before, after, idOf, pathAfter),
      ...after.flatMap((entry, j) => pair(places.get(idOf(entry)), j)),
      ...before.flatMap((entry, i) => (kept.has(idOf(entry)) ? [] : pair(i, undefined))),
    ];
  }
  const rows = aligned(before, after, same, (a, b) => isPlainObject(a) === isPlainObject(b));
  return rows.flatMap((row) => pair(row.before, row.after));
};

const differences = (
  before: unknown,
  after: unknown,
  pathBefore: Path,
  pathAfter: Path,
): Difference[] => {
  if (same(before, after)) return [];
  if (before === undefined) return added(after, pathAfter);
  if (after === undefined) return removed(before, pathBefore);
  if (Array.isArray(before) && Array.isArray(after))
    return inLists(before, after, pathBefore, pathAfter);
  if (isPlainObject(before) && isPlainObject(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      differences(before[key], after[key], [...pathBefore, key], [...pathAfter, key]),
    );
  }
  if (leaves(before, []).length > 1 || leaves(after, []).length > 1)
    return [...removed(before, pathBefore), ...added(after, pathAfter)];
  return [{ kind: 'changed', before, after, pathBefore, pathAfter }];
};

/** Fields that hold safety words wherever they stand. */
const safetyNames = new Set([
  'notFor',
  'stop',
  'whilePaused',
  'finish',
  'ifScreenGoesDark',
  'watchFor',
  'helperLine',
  'pale',
  'overrun',
  'disclaimer',
  'after',
  'more',
]);
/** Fields of the document itself all of whose words are. */
const safetyRoots = new Set(['safetyCheck', 'advice', 'levels', 'emergencySigns']);
const levelNames = new Set(['help', 'notSureHelp', 'redFlags', 'notSure', 'evenIfGone']);
const limitNames = new Set([
  'seconds',
  'rounds',
  'stopWithinSeconds',
  'pose',
  'getReadyPose',
  'raised',
  'flat',
]);

/** Whether an entry on the way to a place makes its words safety words: a red flag, a warning. */
const isInSafetyEntry = (document: unknown, path: Path): boolean => {
  let value = document;
  return [undefined, ...path].some((key) => {
    if (key !== undefined) value = (value as Record<string | number, unknown> | undefined)?.[key];
    if (!isPlainObject(value)) return false;
    const { redFlags, type, help } = value;
    return redFlags === true || type === 'warning' || help === 'emergency' || help === 'urgent';
  });
};

const topicOf = (document: DraftDocument, path: Path): ChangeTopic => {
  const names = path.filter((key): key is string => typeof key === 'string');
  const last = names[names.length - 1];
  const has = (set: ReadonlySet<string>) => names.some((name) => set.has(name));
  if (last !== undefined && levelNames.has(last)) return 'level';
  if (names.includes('sources')) return 'source';
  if (has(limitNames) && last !== 'more') return 'limit';
  // In a program it holds which questions are asked; in the document the questions.
  if (names[0] === 'programs' && last === 'safetyCheck') return 'limit';
  const way = fieldsTo(document.kind, document, path);
  const isProse =
    way.length > path.length &&
    ['text', 'long text'].includes(way[way.length - 1]!.type) &&
    !['id', 'lang', 'version', 'approvedHash'].includes(last ?? '');
  if (!isProse) return last === 'steps' || last === 'programs' ? 'limit' : 'other';
  return safetyRoots.has(names[0]!) || has(safetyNames) || isInSafetyEntry(document, path)
    ? 'safety words'
    : 'words';
};

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return JSON.stringify(value);
};

/** The sentences of two texts, with what both have once. */
export const sentenceChanges = (before: string, after: string): SentenceChange[] => {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  return aligned(
    was,
    is,
    (a, b) => a === b,
    () => false,
  ).flatMap((row): SentenceChange[] => {
    if (row.before === undefined) return [{ text: is[row.after!]!, change: 'added' }];
    if (row.after === undefined) return [{ text: was[row.before]!, change: 'removed' }];
    return [{ text: is[row.after]!, change: 'same' }];
  });
};

/**
 * What a clinician has to read again. The review itself is no content, and is left out, apart from the
 * statements without a source, which whoever signs accepts.
 */
export const changesSince = (signed: DraftDocument, now: DraftDocument): Change[] => {
  const content = (document: DraftDocument): DraftDocument => ({
    ...document,
    review: { judgements: reviewOf(document)['judgements'] ?? [] },
  });
  const [from, to] = [content(signed), content(now)];
  const changes = differences(from, to, [], []).map((found): Change => {
    const { kind, before, after, pathBefore, pathAfter } = found;
    const isGone = pathAfter === undefined;
    const path = pathAfter ?? pathBefore!;
    const document = isGone ? from : to;
    // A sign that was an emergency and is none now was one for whoever signed.
    const rank = [
      topics.indexOf(topicOf(document, path)),
      ...(pathBefore && !isGone ? [topics.indexOf(topicOf(from, pathBefore))] : []),
    ];
    const topic = topics[Math.min(...rank)]!;
    const isText =
      topic !== 'other' &&
      [before, after].every((value) => value === undefined || typeof value === 'string') &&
      (topic === 'safety words' || topic === 'words');
    return {
      kind,
      topic,
      isSafety: topics.indexOf(topic) < 3,
      path,
      place: placeName(now.kind, document, path),
      ...(before !== undefined && { before: shown(before) }),
      ...(after !== undefined && { after: shown(after) }),
      sentences:
        isText && kind !== 'moved'
          ? sentenceChanges((before ?? '') as string, (after ?? '') as string)
          : [],
    };
  });
  // In the order of the document within a topic: `sort` keeps it.
  return changes.sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
};

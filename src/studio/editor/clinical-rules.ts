/**
 * All that the rules of the model have to say of a document. Each rule stops at its first problem,
 * which is enough for a widget; here they are asked of each part alone too, so that whoever writes
 * sees the problems of all steps at once.
 */
import { articleProblem, type ArticleDocument } from '../../model/article-document.js';
import { checklistProblem, type ChecklistDocument } from '../../model/checklist-document.js';
import { exercisesProblem, type ExercisesDocument } from '../../model/exercises-document.js';
import { helpProblem, type HelpDocument } from '../../model/help-document.js';
import type { DraftDocument } from './draft.js';
import { parsedPath, pathKey, valueAt, withValueAt, type Path } from './paths.js';

export interface RuleProblem {
  readonly path: Path;
  readonly message: string;
  readonly allowed: string;
}

/** What the rules expect, in the words of the model, and what the editor says of it. `$1` is a name. */
const sentences: readonly (readonly [expected: RegExp, message: string, allowed: string])[] = [
  [
    /^an id of its own, "(.*)" is used twice$/s,
    'The short name \u201c$1\u201d is used twice.',
    'Give each entry a short name of its own.',
  ],
  [
    /^ids from sources, "(.*)" is not there$/s,
    'The source \u201c$1\u201d is not in the list of sources.',
    'Add it there, or choose another one.',
  ],
  [
    /^ids from safetyCheck, "(.*)" is not there$/s,
    'The question \u201c$1\u201d is not among the safety questions.',
    'Add it there, or choose another one.',
  ],
  [
    /^min <= default <= max$/,
    'The three numbers are not in order.',
    'The first value lies between the lowest and the highest.',
  ],
  [
    /^at most (\d+) with the legs raised$/,
    'The legs would be raised for too long.',
    'Allowed: $1 seconds at most with the legs raised.',
  ],
  [
    /^at least 1 question, since a step raises the legs$/,
    'A step raises the legs, and nobody asks before whether that is safe.',
    'Choose 1 safety question at least.',
  ],
  [
    /^true with the pose legs-raised$/,
    'The drawing shows raised legs, and the step says that they are not raised.',
    'Say that the legs are raised, or choose another drawing.',
  ],
  [
    /^a picture, a video or the name of a drawing$/,
    'This figure shows nothing.',
    'Give it a picture, a film or one of our drawings.',
  ],
  [
    /^legs that are down until the time runs$/,
    'This drawing shows raised legs before the time runs.',
    'Choose a drawing with the legs down.',
  ],
];

const said = (expected: string): Pick<RuleProblem, 'message' | 'allowed'> => {
  const row = sentences.find(([pattern]) => pattern.test(expected));
  return row
    ? { message: expected.replace(row[0], row[1]), allowed: expected.replace(row[0], row[2]) }
    : {
        message: 'This does not go with the rest of the document.',
        allowed: `Expected: ${expected}.`,
      };
};

const problemIn = (document: DraftDocument): string | undefined => {
  const whole: unknown = document;
  switch (document.kind) {
    case 'article':
      return articleProblem(whole as ArticleDocument);
    case 'exercises':
      return exercisesProblem(whole as ExercisesDocument);
    case 'checklist':
      return checklistProblem(whole as ChecklistDocument);
    case 'help':
      return helpProblem(whole as HelpDocument);
  }
};

/** A document with only some entries of its lists, and where those entries stand in the whole one. */
interface Part {
  readonly document: DraftDocument;
  /** By list: the position of its only entry in the whole document. */
  readonly only: readonly (readonly [list: Path, index: number])[];
}

/** Lists whose entries are judged alone, and in each entry the list whose entries are. */
const lists: Readonly<Record<DraftDocument['kind'], readonly (readonly [string, string?])[]>> = {
  article: [['sections', 'blocks']],
  exercises: [['programs', 'steps'], ['safetyCheck']],
  checklist: [['groups', 'items']],
  help: [],
};

/** A part for each entry of a list of a part. */
const entriesOf = (part: Part, list: Path): Part[] => {
  const entries = valueAt(part.document, list);
  return Array.isArray(entries)
    ? entries.map((entry: unknown, index) => ({
        document: withValueAt(part.document, list, () => [entry]) as DraftDocument,
        only: [...part.only, [list, index] as const],
      }))
    : [];
};

const partsOf = (document: DraftDocument): Part[] => {
  const whole: Part = { document, only: [] };
  const inner = lists[document.kind].flatMap(([outer, list]) =>
    // A program names questions, so a question can be alone only where there is no program.
    entriesOf(outer === 'safetyCheck' ? withoutPrograms(whole) : whole, [outer]).flatMap((part) => [
      part,
      ...(list ? entriesOf(part, [outer, 0, list]) : []),
    ]),
  );
  return [whole, ...inner];
};

const withoutPrograms = ({ document, only }: Part): Part => ({
  document: { ...document, programs: [] },
  only,
});

/** A place in a part as a place in the whole document. */
const inWhole = (path: Path, { only }: Part): Path =>
  only.reduceRight<Path>(
    (place, [list, index]) =>
      place.length > list.length && list.every((key, i) => key === place[i])
        ? [...list, index, ...place.slice(list.length + 1)]
        : place,
    path,
  );

/** Problems that lie between fields. What the schema says is another matter, see `problems.ts`. */
export const ruleProblems = (document: DraftDocument): RuleProblem[] => {
  const found = new Map<string, RuleProblem>();
  for (const part of partsOf(document)) {
    let problem: string | undefined;
    try {
      problem = problemIn(part.document);
    } catch {
      // A field that a rule reads is missing or wrong: the schema says so.
    }
    const [, place, expected] = /^(.*?): expected (.*)$/s.exec(problem ?? '') ?? [];
    if (place === undefined || expected === undefined) continue;
    const path = inWhole(parsedPath(place), part);
    found.set(`${pathKey(path)} ${expected}`, { path, ...said(expected) });
  }
  return [...found.values()];
};

/**
 * As much of a document as its widget shows. That is what a bundle has: patients' phones need not load
 * 60 addresses, nor what a clinician weighs before signing. Views take these types, so that none can
 * draw what is in `dist/topics/` and in a host's own document, but not on most pages.
 */
import type { ArticleDocument } from './article-document.js';
import { articleFigure } from './article-figure.js';
import { rankedSources } from './article-sources.js';
import type { DocumentKind, DocumentKinds } from './check-document.js';
import type { Hidden, Pose, Shown, Source } from './document.js';
import type { Picture } from './picture.js';

/** The type behind each `kind`. Of all sources, an article's own list is left: it is shown. */
export interface ShownKinds {
  article: Shown<ArticleDocument> & {
    sources: Shown<Source>[];
    /** The card's drawing, where the sections are still to come. */
    figure?: Pose | Picture | undefined;
  };
  exercises: Shown<DocumentKinds['exercises']>;
  checklist: Shown<DocumentKinds['checklist']>;
  help: Shown<DocumentKinds['help']>;
}
export type ShownArticle = ShownKinds['article'];
export type ShownExercises = ShownKinds['exercises'];
export type ShownChecklist = ShownKinds['checklist'];
export type ShownHelp = ShownKinds['help'];

const hidden: Record<Hidden, true> = { judgements: true, note: true, sources: true };

const shownOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shownOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn(hidden, key))
      .map(([key, entry]) => [key, shownOf(entry)]),
  );
};

/**
 * An article's sources stand in the order in which they are shown: what this order comes from is
 * left out.
 */
export const shownDocument = <D extends DocumentKinds[DocumentKind]>(
  healthDocument: D,
): ShownKinds[D['kind']] => {
  const shown = shownOf(healthDocument) as ShownKinds[D['kind']];
  if (healthDocument.kind !== 'article') return shown;
  const ranked = rankedSources(healthDocument);
  return { ...shown, sources: shownOf([...ranked.shown, ...ranked.others]) };
};

/** Of an article: its sections and sources come when it is opened. A card needs to know its drawing. */
const articleHead = (article: ShownArticle): ShownArticle => ({
  ...article,
  sections: [],
  sources: [],
  figure: articleFigure(article),
});

/** Of a checklist: of its advice, what stands under a tick at once. The rest comes with the result. */
const checklistHead = (checklist: ShownChecklist) => ({
  ...checklist,
  groups: checklist.groups.map((group) => ({
    ...group,
    notSureAdvice: undefined,
    items: group.items.map((item) =>
      group.redFlags || item.help === 'emergency' ? item : { ...item, advice: undefined },
    ),
  })),
  questionsToAsk: [],
  disclaimer: undefined,
});

/** Of exercises: the first program. The others come where a page names one. */
const exercisesHead = (exercises: ShownExercises): ShownExercises => ({
  ...exercises,
  programs: exercises.programs.slice(0, 1),
});

/** As much of a document as its widget shows at first: all of it, where nothing comes later. */
export const shownHead = <K extends DocumentKind>(shown: ShownKinds[K]): ShownKinds[K] => {
  const head: unknown =
    shown.kind === 'article'
      ? articleHead(shown)
      : shown.kind === 'checklist'
        ? checklistHead(shown)
        : shown.kind === 'exercises'
          ? exercisesHead(shown)
          : shown;
  return head as ShownKinds[K];
};

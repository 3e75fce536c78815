/** Checks that a value from a host is a document of the kind that a widget needs. */
import { articleProblem, articleSchema, type ArticleDocument } from './article-document.js';
import { checklistProblem, checklistSchema, type ChecklistDocument } from './checklist-document.js';
import { exercisesProblem, exercisesSchema, type ExercisesDocument } from './exercises-document.js';
import { helpProblem, helpSchema, type HelpDocument } from './help-document.js';
import type { Problem } from './schema.js';

/** The document type for each `kind`. */
export interface DocumentKinds {
  article: ArticleDocument;
  exercises: ExercisesDocument;
  checklist: ChecklistDocument;
  help: HelpDocument;
}
export type DocumentKind = keyof DocumentKinds;

/** Characters or bytes. A longer document is a mistake: a book of plain text is half of this. */
export const longestDocument = 1_000_000;

/** @returns the first problem of a value, or `undefined` when it is a document of that kind */
type DocumentCheck = (value: unknown) => Problem | undefined;

const checkArticle: DocumentCheck = (value) =>
  articleSchema.check(value, '') ?? articleProblem(value as ArticleDocument);

const checkExercises: DocumentCheck = (value) =>
  exercisesSchema.check(value, '') ?? exercisesProblem(value as ExercisesDocument);

const checkChecklist: DocumentCheck = (value) =>
  checklistSchema.check(value, '') ?? checklistProblem(value as ChecklistDocument);

const checkHelp: DocumentCheck = (value) =>
  helpSchema.check(value, '') ?? helpProblem(value as HelpDocument);

export const checks: Record<DocumentKind, DocumentCheck> = {
  article: checkArticle,
  exercises: checkExercises,
  checklist: checkChecklist,
  help: checkHelp,
};

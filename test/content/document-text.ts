/** The English documents of both topics and the interface around them: every sentence a patient can read. */
import type { DocumentKind, DocumentKinds } from '../../src/model/check-document.js';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import footArticle from '../../src/content/diabetes-foot-care/en/article.js';
import footChecklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import footExercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import footHelp from '../../src/content/diabetes-foot-care/en/help.js';
import { en } from '../../src/i18n/en.js';

export const documents: DocumentKinds = { article, checklist, exercises, help };
type Document = DocumentKinds[DocumentKind];
export const eachDocument: readonly Document[] = [article, checklist, exercises, help];

/** The second topic. */
export const footCare: DocumentKinds = {
  article: footArticle,
  checklist: footChecklist,
  exercises: footExercises,
  help: footHelp,
};
export const eachFootCareDocument: readonly Document[] = Object.values(footCare);

/** Fields that hold ids, addresses or choices, and the sources, whose titles are not ours. */
const notProse = new Set(
  'kind id lang version review sources help notSureHelp type name pose getReadyPose src srcDark frames poster captions leadsTo url audio'.split(
    ' ',
  ),
);

/** Every text of a document with its path, in reading order. */
export const proseOf = (value: unknown, path = ''): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, i) => proseOf(entry, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    // Help levels are named by key; elsewhere `help` is a choice.
    if (notProse.has(key)) return [];
    // In a program the safety check is a list of ids, in the document a list of questions.
    if (key === 'safetyCheck' && path.includes('programs')) return [];
    return proseOf(entry, path ? `${path}.${key}` : key);
  });
};

/** Every list of source ids inside a document. */
export const citedIds = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'sources' && Array.isArray(entry)
      ? entry.filter((id: unknown): id is string => typeof id === 'string')
      : citedIds(entry),
  );
};

/** Sentences of a text: a colon does not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export interface Prose {
  name: string;
  texts: { path: string; text: string }[];
}

/** Each document, and the words of buttons and announcements with their `{placeholders}`. */
export const eachProse: readonly Prose[] = [
  ...eachDocument.map((document) => ({ name: document.kind, texts: proseOf(document) })),
  ...eachFootCareDocument.map((document) => ({
    name: `${document.kind} of foot care`,
    texts: proseOf(document),
  })),
  { name: 'interface', texts: proseOf(en) },
];

/**
 * Two languages that nobody speaks, made from English, so that a layout shows what it can bear
 * before there is a translation: one that is longer, and one that runs from right to left.
 */
import type { BuiltInDocuments, LanguagePack } from '../../src/platform/library/languages.js';
import type { Messages } from '../../src/i18n/en.js';

/** Keys of documents whose text is read by machines. */
const codes = new Set(
  'kind id lang version review sources help leadsTo notSureHelp pose getReadyPose src srcDark frames poster captions url audio type safetyCheck'.split(
    ' ',
  ),
);

/** Changes what is read by people: every text but ids, levels, poses, names of figures, addresses. */
const translated = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => translated(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  const of = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(of)) {
    const isQuestions = key === 'safetyCheck' && (of[key] as unknown[])[0] instanceof Object;
    const isFigure = key === 'name' && of['type'] === 'figure';
    const isCode = (codes.has(key) && !isQuestions) || isFigure;
    result[key] = isCode ? of[key] : translated(of[key], change);
  }
  return result;
};

export const pseudoLanguage = (
  lang: string,
  change: (text: string) => string,
  messages: Messages,
  documents: BuiltInDocuments,
): LanguagePack => {
  const changed: Record<string, unknown> = {};
  for (const kind of Object.keys(documents) as (keyof BuiltInDocuments)[])
    changed[kind] = { ...(translated(documents[kind], change) as object), lang };
  return {
    lang,
    messages: translated(messages, change) as Messages,
    documents: changed,
  };
};

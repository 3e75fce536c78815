/**
 * The words of the interface in English, and by their type the keys of every language. Health
 * advice is not here: it is in the documents, which a clinician signs.
 *
 * `{name}` is replaced by a value. A plural is an object by `Intl.PluralRules` category of `n`.
 * They stand in a file for each widget, so that a page with one of them loads no others.
 */
import { enArticle } from './en-article.js';
import { enChecklist } from './en-checklist.js';
import { enFallback } from './en-fallback.js';
import { enShared } from './en-shared.js';
import { enTimer } from './en-timer.js';

export const en = { ...enShared, ...enArticle, ...enTimer, ...enChecklist, ...enFallback };

/** The words of one language. A language that lacks a key does not compile. */
export type Messages = typeof en;

/** Keys whose value is a plural. */
export type PluralKey = {
  [K in keyof Messages]: Messages[K] extends string ? never : K;
}[keyof Messages];

/** Keys whose value is plain text. */
export type TextKey = Exclude<keyof Messages, PluralKey>;

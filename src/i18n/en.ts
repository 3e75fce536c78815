/**
 * The words of the interface in English, and by their type the keys and the values of every language.
 * Health advice is not here: it is in the documents, which a clinician signs.
 *
 * `{name}` is replaced by a value. A plural is an object by `Intl.PluralRules` category of `n`.
 * They stand in a file for each widget, so that a page with one of them loads no others.
 */
import type { PluralForms } from '../model/message-text.js';
import { enArticle } from './en-article.js';
import { enChecklist } from './en-checklist.js';
import { enFallback } from './en-fallback.js';
import { enShared } from './en-shared.js';
import { enTimer } from './en-timer.js';

export const en = { ...enShared, ...enArticle, ...enTimer, ...enChecklist, ...enFallback };

type English = typeof en;
export type MessageKey = keyof English;

/** Keys whose value is a plural. */
export type PluralKey = {
  [K in MessageKey]: English[K] extends string ? never : K;
}[MessageKey];

/** Keys whose value is plain text. */
export type TextKey = Exclude<MessageKey, PluralKey>;

/** The words of any one language. */
export type Messages = {
  readonly [K in MessageKey]: English[K] extends string ? string : PluralForms;
};

/** The names between braces: `'Step {n} of {total}'` has `n` and `total`. */
export type NamesIn<M> = M extends `${string}{${infer N}}${infer Rest}` ? N | NamesIn<Rest> : never;

/** The values that a message takes; the `n` of a plural is not among them. */
type Values<M> = M extends { other: infer Other } ? Exclude<NamesIn<Other>, 'n'> : NamesIn<M>;

/** The values of a message as arguments: none where it has none. */
export type ValuesOf<K extends MessageKey> = [Values<English[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Values<English[K]>, string | number>>];

/** The small print of every widget: document, version, language and reviewer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ValuesOf } from '../i18n/en.js';
import type { CommonDocument } from '../model/document.js';
import { directionOf, isSameLanguage } from '../model/language-tag.js';
import { localDate } from '../model/local-date.js';
import { isTranslation } from '../platform/library/languages.js';

export interface FootWords {
  /** Language of these words, when it differs from the document's. */
  lang?: string | undefined;
  /** Title, version and language in one line. */
  identity: string;
  /** Draft mark or sign-off. */
  review: string;
  due?: string | undefined;
  /** What the web team must mend, for the console; `undefined` when all is in order. */
  problem?: string | undefined;
}

type FootKey =
  | 'identity'
  | 'draft'
  | 'draftTranslation'
  | 'approvedBy'
  | 'approved'
  | 'reviewDue'
  | 'reviewPast';

/** The interface words that the foot needs. */
interface FootLanguage {
  readonly lang: string;
  text<K extends FootKey>(key: K, ...values: ValuesOf<K>): string;
  date(iso: string): string;
  languageName(tag: string): string;
}

/** Makes the words of the foot. A hospital's own sign-off replaces the document's review. */
export const footWords = (
  healthDocument: CommonDocument,
  signOff: { by: string; on?: string | undefined } | undefined,
  words: FootLanguage,
): FootWords => {
  const { title, version, lang, review } = healthDocument;
  const by = signOff?.by ?? (review.status === 'approved' ? review.by : undefined);
  const on = signOff ? signOff.on : review.on;
  const { due } = review;
  // A review is still valid on its last day.
  const isPast = due !== undefined && due < localDate(new Date());
  return {
    lang: isSameLanguage(lang, words.lang) ? undefined : words.lang,
    identity: words.text('identity', { title, version, language: words.languageName(lang) }),
    review: by
      ? on
        ? words.text('approvedBy', { by, on: words.date(on) })
        : words.text('approved', { by })
      : words.text(
          // Such a document by `src` comes from our own topics: English is what was written first.
          isTranslation(healthDocument) || !isSameLanguage(lang, 'en')
            ? 'draftTranslation'
            : 'draft',
        ),
    due: due && words.text(isPast ? 'reviewPast' : 'reviewDue', { due: words.date(due) }),
    problem: isPast
      ? `the review of "${title}", version ${version}, was due ${due}.`
      : // The check of a hash has told of other content than was signed.
        by === undefined
        ? `nobody has reviewed "${title}", version ${version}. See approved-by and approved-lang.`
        : undefined,
  };
};

/** @param isHidden true when no document is shown; the foot then keeps its space but has no words */
export const documentFoot = (
  { lang, identity, review, due }: FootWords,
  isHidden = false,
): TemplateResult =>
  html`<div
    class="foot"
    part="foot"
    aria-hidden=${isHidden ? 'true' : nothing}
    lang=${lang ?? nothing}
    dir=${lang ? directionOf(lang) : nothing}
  >
    <p>${identity}</p>
    <p>${due ? `${review} ${due}` : review}</p>
  </div>`;

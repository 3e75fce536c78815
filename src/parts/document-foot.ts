/** The small print of every widget: document, version, language and who reviewed it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonDocument } from '../model/document.js';
import { baseLanguage, directionOf } from '../model/language-tag.js';
import { localDate } from '../model/local-date.js';

export interface FootWords {
  /** Language of the words, where it is not the document's. */
  lang?: string | undefined;
  /** Title, version and language in one line. */
  identity: string;
  /** Draft mark or sign-off. */
  review: string;
  due?: string | undefined;
  /** What the web team has to see to, in their words; `undefined` when all is in order. */
  problem?: string | undefined;
}

/** What the foot needs from the interface's words. */
interface FootLanguage {
  readonly lang: string;
  text(
    key: 'version' | 'draft' | 'approvedBy' | 'approved' | 'reviewDue' | 'reviewPast',
    values?: Record<string, string>,
  ): string;
  date(iso: string): string;
  languageName(tag: string): string;
}

/** The foot in words. A hospital's own sign-off takes the place of the document's review. */
export const footWords = (
  document: CommonDocument,
  signOff: { by: string; on?: string | undefined } | undefined,
  words: FootLanguage,
): FootWords => {
  const { title, version, lang, review } = document;
  const by = signOff?.by ?? (review.status === 'approved' ? review.by : undefined);
  const on = signOff ? signOff.on : review.on;
  const { due } = review;
  // The day itself is still in time.
  const isPast = due !== undefined && due < localDate(new Date());
  return {
    lang: baseLanguage(lang) === words.lang ? undefined : words.lang,
    identity: `${title}, ${words.text('version', { version })}, ${words.languageName(lang)}.`,
    review: by
      ? on
        ? words.text('approvedBy', { by, on: words.date(on) })
        : words.text('approved', { by })
      : words.text('draft'),
    due: due && words.text(isPast ? 'reviewPast' : 'reviewDue', { due: words.date(due) }),
    problem: isPast
      ? `the review of "${title}", version ${version}, was due ${due}.`
      : by
        ? undefined
        : `nobody has reviewed "${title}", version ${version}. See approved-by.`,
  };
};

/** @param isHidden true where nothing of the document is shown: the foot's room stays alone */
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

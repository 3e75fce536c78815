/** Who at the hospital has signed what a widget shows: by its attributes, or by the settings of the site. */
import { plain } from '../model/attribute-text.js';
import type { CommonDocument } from '../model/document.js';
import { isIsoDate } from '../model/iso-date.js';
import { siteApprovedLang, type Settings } from '../platform/library/settings.js';
import { warnAttribute } from '../platform/page/console-message.js';
import { hostDocuments } from './document-controller.js';
import type { PiecesController } from './pieces-controller.js';

/** Who signed the document, as shown at the foot. */
export interface SignOff {
  /** Empty for nobody, whatever the document says. */
  readonly by: string;
  /** An ISO date. */
  readonly on?: string | undefined;
}

/** A widget with the attributes of a sign-off. */
interface Signed extends Element {
  readonly approvedBy: string | null;
  readonly approvedOn: string | null;
  readonly approvedLang: string | null;
  readonly approvedHash: string | null;
  requestUpdate(): void;
}

/**
 * Whether the sign-off holds for the document's language: whoever has signed the English one has not
 * read the Malayalam one. A page's own document is in one language, which was signed with it.
 */
const isForLanguage = (
  element: Signed,
  lang: string,
  isBuiltIn: boolean,
  signedIn: string,
): boolean => {
  const { approvedBy, approvedLang } = element;
  const named = approvedLang ?? (approvedBy ? undefined : siteApprovedLang());
  if (named === undefined && !isBuiltIn) return true;
  const tags = (named ?? signedIn)
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/[\s,]+/);
  const wrong = tags.find((tag) => !/^[a-z]{2,3}(-|$)/.test(tag));
  if (wrong !== undefined && approvedLang)
    warnAttribute(element, 'approved-lang', wrong, 'language tags, like en ml');
  return tags.some(
    (tag) =>
      `${lang}-`.toLowerCase().startsWith(`${tag}-`) ||
      `${tag}-`.startsWith(`${lang}-`.toLowerCase()),
  );
};

/**
 * The hospital's own sign-off, of the widget or the site, for the languages that it holds for. Nobody's
 * where other content was signed.
 * @param isBuiltIn the document is one of ours
 * @param signedIn language of the page when `approved-by` came
 */
export const signOffOf = (
  element: Signed,
  settings: Readonly<Settings>,
  pieces: PiecesController,
  healthDocument: CommonDocument,
  isBuiltIn: boolean,
  signedIn: string,
): SignOff | undefined => {
  const hash = element.approvedHash ?? healthDocument.review.approvedHash;
  // Until the hash of what is shown is known, nobody has signed it.
  if (hash && !pieces.get(hostDocuments)?.isSigned(element, pieces, healthDocument, hash))
    return { by: '' };
  const by = element.approvedBy ?? settings.approvedBy;
  if (!by || !isForLanguage(element, healthDocument.lang, isBuiltIn, signedIn)) return undefined;
  // The site's date belongs to the site's name only.
  const date = element.approvedOn ?? (element.approvedBy ? undefined : settings.approvedOn);
  const on = date && plain(date);
  if (on && !isIsoDate(on)) {
    warnAttribute(element, 'approved-on', on, 'an ISO date, like 2026-12-01');
    return { by };
  }
  return { by, on };
};

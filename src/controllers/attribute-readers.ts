/**
 * Reads the attributes of a widget. When a value is not allowed, a reader warns the web team once
 * and returns the default. Call readers in `willUpdate`: a drawing must not warn.
 */
import type { PropertyValues, ReactiveElement } from 'lit';
import { bare, chosen, given, isSet, isUnfilled, plain } from '../model/attribute-text.js';
import { isIsoDate } from '../model/iso-date.js';
import { isSafeHref } from '../model/safe-href.js';
import { warnAttribute, warnOnce } from '../platform/page/console-message.js';
import { siteApprovedLang, type Settings } from '../platform/library/settings.js';

/**
 * For properties that `bedside.css` reads as attributes: a value that a framework sets becomes the
 * attribute. The `null` of the constructor is no change, so nothing is written on a tag that has it.
 */
export const reflected = {
  reflect: true,
  hasChanged: (value: unknown, old: unknown) => value !== (old ?? null),
};

/** Converts an attribute that has no value: it is there or not. */
export const thereOrNot = { fromAttribute: isSet };

/** Attributes that take any text. A warning about any other attribute says what it allows. */
const isText = /^(?:src|topic|phone|country|heading|summary|approved-\w+)$|href$|number$/;

/**
 * Makes every changed attribute a text or `null`. Frameworks set properties to numbers, and to
 * `undefined` for what is not given; templates print empty fields too.
 */
export const tidyAttributes = (element: ReactiveElement, changed: PropertyValues): void => {
  const properties = (element.constructor as typeof ReactiveElement).elementProperties;
  const values = element as unknown as Record<PropertyKey, string | number | null | undefined>;
  changed.forEach((_old, name) => {
    const { attribute, type } = properties.get(name)!;
    if (attribute === false || type) return;
    const value = values[name] ?? null;
    const text = (value !== null && given(`${value}`)) || null;
    const written = String(attribute ?? name);
    const isLeft = text !== null && isText.test(written) && isUnfilled(text);
    if (isLeft)
      warnOnce(element, `${written}="${text}" is what a template left of a field; it is not used.`);
    values[name] = isLeft ? null : text;
  });
};

/** One of a closed set of values. */
export const oneOf = <T extends string, O extends T | undefined>(
  element: Element,
  attribute: string,
  value: string | null,
  allowed: readonly T[],
  otherwise: O,
): T | O => {
  if (value === null) return otherwise;
  const one = chosen(value, allowed);
  if (!one) warnAttribute(element, attribute, value, allowed.join(', '));
  return one ?? otherwise;
};

/** An address that may become a link; `undefined` for any other. */
export const safeHref = (
  element: Element,
  attribute: string,
  value: string | null | undefined,
): string | undefined => {
  if (value === null || value === undefined) return undefined;
  const href = bare(value);
  if (isSafeHref(href)) return href;
  warnOnce(
    element,
    `${attribute} is not an http, https, mailto, tel or relative address; it is left out.`,
  );
  return undefined;
};

/** The level of the title, 2 to 6. */
export const titleLevelOf = (element: Element, level: number | string | null): number => {
  const value = plain(String(level ?? 2));
  if (/^[2-6]$/.test(value)) return Number(value);
  warnAttribute(element, 'heading-level', value, '2 to 6');
  return 2;
};

/** Who signed the document, as shown at the foot. */
export interface SignOff {
  /** Empty for nobody, whatever the document says. */
  readonly by: string;
  /** An ISO date. */
  readonly on?: string | undefined;
}

/** The attributes of a sign-off. */
interface OwnSignOff {
  readonly approvedBy: string | null;
  readonly approvedOn: string | null;
  readonly approvedLang: string | null;
}

/** What a sign-off is for. */
interface SignedDocument {
  /** Language of the document. */
  readonly lang: string;
  readonly isBuiltIn: boolean;
  /** Language of the page when `approved-by` came. */
  readonly signedIn: string;
}

/**
 * Whether the sign-off holds for the document's language: whoever has signed the English one has not
 * read the Malayalam one. A page's own document is in one language, which was signed with it.
 */
const isSigned = (
  element: Element & OwnSignOff,
  { lang, isBuiltIn, signedIn }: SignedDocument,
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

/** The hospital's own sign-off, of the widget or the site, for the languages that it holds for. */
export const signOffOf = (
  element: Element & OwnSignOff,
  settings: Readonly<Settings>,
  signed: SignedDocument,
): SignOff | undefined => {
  const by = element.approvedBy ?? settings.approvedBy;
  if (!by || !isSigned(element, signed)) return undefined;
  // The site's date belongs to the site's name only.
  const date = element.approvedOn ?? (element.approvedBy ? undefined : settings.approvedOn);
  const on = date && plain(date);
  if (on && !isIsoDate(on)) {
    warnAttribute(element, 'approved-on', on, 'an ISO date, like 2026-12-01');
    return { by };
  }
  return { by, on };
};

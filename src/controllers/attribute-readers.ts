/**
 * Reads the attributes of a widget. When a value is not allowed, a reader warns the web team once
 * and returns the default. Call readers in `willUpdate`: a drawing must not warn.
 */
import type { PropertyValues, ReactiveElement } from 'lit';
import { bare, chosen, given, isSet, isUnfilled, plain } from '../model/attribute-text.js';
import { isSafeHref } from '../model/safe-href.js';
import { warnAttribute, warnOnce } from '../platform/page/console-message.js';

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

/** Console messages to the web team: each names the tag, the value and what is allowed, once. */

const said = new WeakMap<Element, Set<string>>();

const isNew = (element: Element, message: string): boolean => {
  let messages = said.get(element);
  if (!messages) said.set(element, (messages = new Set()));
  if (messages.has(message)) return false;
  messages.add(message);
  return true;
};

const named = (element: Element, message: string) => `<${element.localName}>: ${message}`;

/** Warns once for each pair of element and message. */
export const warnOnce = (element: Element, message: string): void => {
  if (isNew(element, message)) console.warn(named(element, message));
};

/** Warns once on a page about a problem that many elements may share. */
export const warnPageOnce = (element: Element, message: string): void => {
  if (isNew(document.documentElement, message)) console.warn(named(element, message));
};

/** Reports an error each time: a document that was replaced may be wrong again. */
export const reportError = (element: Element, message: string): void => {
  console.error(named(element, message));
};

/** Warns that an attribute has a value that is not allowed. */
export const warnAttribute = (
  element: Element,
  attribute: string,
  value: unknown,
  allowed: string,
): void => {
  warnOnce(element, `${attribute}="${String(value)}" is not known. Allowed: ${allowed}.`);
};

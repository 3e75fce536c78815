/** Messages to the web team: each problem once, with the tag, the value and what is allowed. */

const said = new WeakMap<Element, Set<string>>();

const isNew = (element: Element, message: string): boolean => {
  let messages = said.get(element);
  if (!messages) said.set(element, (messages = new Set()));
  if (messages.has(message)) return false;
  messages.add(message);
  return true;
};

const named = (element: Element, message: string) => `<${element.localName}>: ${message}`;

/** Warns once for each element and message. */
export const warnOnce = (element: Element, message: string): void => {
  if (isNew(element, message)) console.warn(named(element, message));
};

/** Warns once a page of what many elements may have in common. */
export const warnPageOnce = (element: Element, message: string): void => {
  if (isNew(document.documentElement, message)) console.warn(named(element, message));
};

/** Reports an error. Not once only: a document that is bad again is news again. */
export const reportError = (element: Element, message: string): void => {
  console.error(named(element, message));
};

/** Warns of an attribute's value that is not one of those allowed. */
export const warnAttribute = (
  element: Element,
  attribute: string,
  value: unknown,
  allowed: string,
): void => {
  warnOnce(element, `${attribute}="${String(value)}" is not known. Allowed: ${allowed}.`);
};

/** Tells when the HTML parser has read all children of an element. */

/** True when another node follows the element: the parser must have read its end tag. */
const isFollowed = (element: Element): boolean => {
  for (let at: Node | null = element; at;) {
    if (at.nextSibling) return true;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  }
  return false;
};

/** True when the parser will add no more children to the element. */
export const areChildrenParsed = (element: Element): boolean =>
  document.readyState !== 'loading' || isFollowed(element);

/**
 * Calls `callback` once, when all children have been parsed. A script in the head can meet an element
 * before its children.
 * @returns a function that stops waiting
 */
export const whenChildrenParsed = (element: Element, done: () => void): (() => void) => {
  const stop = () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', check);
  };
  const check = () => {
    if (!areChildrenParsed(element)) return;
    stop();
    done();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', check);
  return stop;
};

/** Tells when the parser is done with an element's children. */

/** True when something follows the element, so that its end tag has been read. */
const isFollowed = (element: Element): boolean => {
  for (let at: Node | null = element; at;) {
    if (at.nextSibling) return true;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  }
  return false;
};

/** True when the element's children are all there, as far as the parser is concerned. */
export const areChildrenParsed = (element: Element): boolean =>
  document.readyState !== 'loading' || isFollowed(element);

/**
 * Calls back once, when a head script met the element before its children and they have come.
 * @returns the way to stop waiting
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

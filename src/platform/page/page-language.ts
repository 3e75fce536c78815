/** Reads the language and direction that a page gives an element, and reports changes. */

/** The nearest element whose attribute is not empty: itself, then its ancestors, across shadow roots. */
const nearest = (element: Element, attribute: string): Element | undefined => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(`[${attribute}]:not([${attribute}=""])`);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};

/** The nearest `lang`, or `en` when the page has none. Some CMSs write `ml_IN` for `ml-IN`. */
export const languageAt = (element: Element): string =>
  nearest(element, 'lang')?.getAttribute('lang')?.trim().replaceAll('_', '-') || 'en';

/** The nearest `dir` that is `ltr` or `rtl`. */
export const directionAt = (element: Element): 'ltr' | 'rtl' | undefined => {
  const value = nearest(element, 'dir')?.getAttribute('dir')?.toLowerCase();
  return value === 'ltr' || value === 'rtl' ? value : undefined;
};

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

/** One observer for each root, however many widgets are in it. */
const watches = new Map<Node, Watch>();

const watchRoot = (root: Node, listener: () => void): (() => void) => {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((call) => call()));
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    watch = { observer, listeners };
    watches.set(root, watch);
  }
  const { observer, listeners } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
};

/**
 * Calls `listener` when `lang` or `dir` changes on the element or on anything around it.
 * @returns a function that stops listening
 */
export const onPageLanguage = (element: Element, listener: () => void): (() => void) => {
  const stops: (() => void)[] = [];
  for (let root: Node = element.getRootNode(); ;) {
    stops.push(watchRoot(root, listener));
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  return () => stops.forEach((stop) => stop());
};

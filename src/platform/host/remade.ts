/**
 * Remembers which widgets with a document a script of the page has just removed. Vue reads the content of
 * its root as a template and drops every `<script>` in it. The hospital's own words would disappear
 * silently, and our built-in ones would take their place.
 */

/** A widget with a document that the running script has removed. */
export interface Removed {
  readonly element: Element;
  /** A new body is a new page with its own widgets (Turbo replaces the body). */
  readonly body: Element | null;
}

/** Emptied after each run of a script. */
let taken: Removed[] | undefined;

const takenNow = (): Removed[] => {
  if (!taken) queueMicrotask(() => (taken = undefined));
  return (taken ??= []);
};

/** The child element that holds the widget's document. */
export const documentScript = (element: Element): Element | null =>
  element.querySelector(':scope > script[type="application/json"]');

export class Place implements Removed {
  readonly element: Element;
  readonly body: Element | null;
  /** What the script that added the widget has removed: the widget may be a copy of one of these. */
  readonly removed = takenNow();

  /** @param element widget that has just been added to the page */
  constructor(element: Element) {
    this.element = element;
    this.body = element.closest('body');
  }

  /** Call it when the element is removed from the page. */
  leave(): void {
    const { element, body } = this;
    if (documentScript(element)) takenNow().push({ element, body });
  }
}

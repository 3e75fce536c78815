/**
 * Tells when a script of the page rebuilt a widget without its document. Vue reads the content of its
 * root as a template and drops every `<script>` in it. The hospital's own words would disappear
 * silently, and our built-in ones would take their place.
 */

interface Remade {
  tag: string;
  id: string;
  words: string;
  /** A new body is a new page with its own widgets (Turbo replaces the body). */
  body: Element | null;
}

/** Widgets with a document that the running script has removed. Emptied after each run of a script. */
let taken: Remade[] | undefined;

const takenNow = (): Remade[] => {
  if (!taken) queueMicrotask(() => (taken = undefined));
  return (taken ??= []);
};

/** The child element that holds the widget's document. */
export const documentScript = (element: Element): Element | null =>
  element.querySelector(':scope > script[type="application/json"]');

const wordsOf = (element: Element): string => {
  const script = documentScript(element);
  return [...element.childNodes]
    .map((node) => (node === script || node.nodeType === 8 ? '' : node.textContent))
    .join('')
    .replace(/\s+/g, '');
};

export class Place {
  readonly #element: Element;
  readonly #body: Element | null;
  readonly #taken = takenNow();

  /** @param element widget that has just been added to the page */
  constructor(element: Element) {
    this.#element = element;
    this.#body = element.closest('body');
  }

  get #now(): Remade {
    const { localName: tag, id } = this.#element;
    return { tag, id, words: wordsOf(this.#element), body: this.#body };
  }

  /** Call it when the element is removed from the page. */
  leave(): void {
    if (documentScript(this.#element)) takenNow().push(this.#now);
  }

  /** True when the element replaced one that had a document and was otherwise the same. */
  get isRemade(): boolean {
    if (!this.#taken[0]) return false;
    const { tag, id, words, body } = this.#now;
    return this.#taken.some(
      (before) =>
        before.tag === tag &&
        before.id === id &&
        before.body === body &&
        // A template may have filled in other words. Vue marks its root, so there the words need not match.
        ((words !== '' && before.words === words) || this.#element.closest('[data-v-app]')),
    );
  }
}

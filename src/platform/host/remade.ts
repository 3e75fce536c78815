/**
 * Tells when a script of the page made a widget anew and left its document out. Vue takes what stands
 * in its root for a template, in which it allows no `<script>`: the hospital's own words would be gone
 * without a sign, and ours in their place.
 */

interface Remade {
  tag: string;
  id: string;
  words: string;
  /** Another body is another page, with widgets of its own. */
  body: Element | null;
}

/** What was taken away with its document by the script that runs now; each run has a list of its own. */
let taken: Remade[] | undefined;

const takenNow = (): Remade[] => {
  if (!taken) queueMicrotask(() => (taken = undefined));
  return (taken ??= []);
};

/** The child that holds a document. */
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

  /** @param element that has just come into the page */
  constructor(element: Element) {
    this.#element = element;
    this.#body = element.closest('body');
  }

  get #now(): Remade {
    const { localName: tag, id } = this.#element;
    return { tag, id, words: wordsOf(this.#element), body: this.#body };
  }

  /** The element leaves the page. */
  leave(): void {
    if (documentScript(this.#element)) takenNow().push(this.#now);
  }

  /** True when it took the place of one that had a document, and was the same in all else. */
  get isRemade(): boolean {
    if (!this.#taken[0]) return false;
    const { tag, id, words, body } = this.#now;
    return this.#taken.some(
      (before) =>
        before.tag === tag &&
        before.id === id &&
        before.body === body &&
        // A template may have put other words in; Vue marks its root.
        ((words !== '' && before.words === words) || this.#element.closest('[data-v-app]')),
    );
  }
}

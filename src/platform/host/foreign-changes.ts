/**
 * Undoes what others did to the nodes of a widget, before the widget is drawn again. A browser's
 * translator takes each text away and puts an element with the translated words in its place. Lit
 * would go on writing into the text that is gone, and the screen would keep the words of a question
 * that was answered or of a level that is no longer in force. The translator sees the restored text
 * as a change, and translates the new words.
 */

/** Elements that extensions and our own printing add and take away; no text of ours is in them. */
const isAside = (node: Node) => /^(style|link|script|iframe)$/i.test(node.nodeName);

const isPainted = (node: Node) => {
  const element = node instanceof Element ? node : node.parentElement;
  return Boolean(element?.closest('[data-painted]'));
};

/**
 * Whether a change would mislead the next update, which writes into the node behind a mark of its
 * own: something was taken away, a text was split, or something stands before what is ours. An icon
 * that an extension adds at the end of an element may stay.
 */
const misleads = (
  { addedNodes, removedNodes, nextSibling, target }: MutationRecord,
  rewritten: Set<Node>,
): boolean =>
  [...removedNodes].some((node) => !isAside(node)) ||
  [...addedNodes].some(
    (node) => node.nodeType === 3 || (!isAside(node) && (nextSibling || rewritten.has(target))),
  );

export class ForeignChanges {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];

  constructor(root: ShadowRoot) {
    this.#observer = new MutationObserver((records) => this.#keep(records));
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterDataOldValue: true,
    });
  }

  /** Call it before an update. */
  undo(): void {
    this.#keep(this.#observer.takeRecords());
    if (this.#records.length === 0) return;
    const records = this.#records;
    this.#records = [];
    const rewritten = new Set<Node>();
    for (const { target, type } of records)
      if (type === 'characterData') rewritten.add(target.parentNode!);
    const robbed = new Set<Node>();
    for (const record of records) if (misleads(record, rewritten)) robbed.add(record.target);
    // The last change first, so that each finds the nodes as it left them.
    for (let i = records.length - 1; i >= 0; i--) {
      const { target, addedNodes, removedNodes, nextSibling } = records[i]!;
      if (!robbed.has(target)) continue;
      addedNodes.forEach((node) => {
        if (node.parentNode === target && !isAside(node)) target.removeChild(node);
      });
      const before = nextSibling?.parentNode === target ? nextSibling : null;
      removedNodes.forEach((node) => {
        if (!isAside(node)) target.insertBefore(node, before);
      });
    }
    // Parts of a split or joined text; one that was only rewritten is in its place, and may stay.
    for (let i = records.length - 1; i >= 0; i--) {
      const { target, oldValue, type } = records[i]!;
      if (type === 'characterData' && robbed.has(target.parentNode!)) target.nodeValue = oldValue;
    }
    this.forget();
  }

  /** Call it after an update: these changes are our own. */
  forget(): void {
    this.#observer.takeRecords();
  }

  /** What is painted each second is written whole, whatever stands there; a style sheet is ours. */
  #keep(records: readonly MutationRecord[]): void {
    for (const record of records)
      if (!isPainted(record.target) && !isAside(record.target)) this.#records.push(record);
  }
}

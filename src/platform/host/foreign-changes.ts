/**
 * Undoes what others did to the nodes of a widget, before the widget is drawn again. A browser's
 * translator takes each text away and puts an element with the translated words in its place. Lit
 * would go on writing into the text that is gone, and the screen would keep the words of a question
 * that was answered or of a level that is no longer in force. The translator sees the restored text
 * as a change, and translates the new words.
 */

/** Elements that extensions and our own printing add and take away; no text of ours is in them. */
const isAside = (node: Node) => /^(style|link|script|iframe)$/i.test(node.nodeName);

const isPainted = (node: Node) => ((node as Element).closest?.('[data-painted]') ?? null) !== null;

export class ForeignChanges {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];

  constructor(root: ShadowRoot) {
    this.#observer = new MutationObserver((records) => this.#keep(records));
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** Call it before an update. */
  undo(): void {
    this.#keep(this.#observer.takeRecords());
    if (this.#records.length === 0) return;
    const records = this.#records;
    this.#records = [];
    const robbed = new Set<Node>();
    for (const { target, removedNodes } of records)
      removedNodes.forEach((node) => !isAside(node) && robbed.add(target));
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
    this.forget();
  }

  /** Call it after an update: these changes are our own. */
  forget(): void {
    this.#observer.takeRecords();
  }

  /** What is painted each second is written whole, whatever stands there. */
  #keep(records: readonly MutationRecord[]): void {
    for (const record of records) if (!isPainted(record.target)) this.#records.push(record);
  }
}

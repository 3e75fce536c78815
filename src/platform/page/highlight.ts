/** Highlights words without changing the page's nodes. Does nothing in browsers without support. */

let marked: Element | undefined;
let markedEnd = 0;

/**
 * Moves the highlight to these words. Words that occur twice in a block are highlighted in turn.
 * @param root owner of the highlight; it can only move or remove its own
 * @param block element that contains the words; `undefined` removes the highlight
 */
export const highlight = (root: Node, block: Element | undefined, words = ''): void => {
  const { highlights } = CSS as { highlights?: HighlightRegistry };
  if (!highlights || (!block && !root.contains(marked ?? null))) return;
  const text = block?.textContent ?? '';
  const start = text.indexOf(words, block === marked ? markedEnd : 0);
  highlights.delete('bedside-reading');
  marked = block;
  if (!block || start < 0) return;
  markedEnd = start + words.length;
  const range = new Range();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node && from < markedEnd; node = walker.nextNode()) {
    const to = from + node.nodeValue!.length;
    if (from <= start) range.setStart(node, Math.min(start, to) - from);
    range.setEnd(node, Math.min(markedEnd, to) - from);
    from = to;
  }
  highlights.set('bedside-reading', new Highlight(range));
};

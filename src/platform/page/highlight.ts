/** Marks words where they stand, without a change to the page; a browser that can't marks none. */

let marked: Element | undefined;
let markedEnd = 0;

/**
 * Marks words in place of those marked before. What stands twice in a block is marked in order.
 * @param root whose words they are; it takes back its own mark only
 * @param block where the words stand; `undefined` takes the mark back
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

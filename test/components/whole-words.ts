/** Words of a widget that stand in two lines. */
import { read } from './widget-page.js';

/** What a closed part holds has a box too, in engines that can search it. */
export const isSeen = (at: Element): boolean => {
  const { width, height } = at.getBoundingClientRect();
  const closed = at.closest('details:not([open])');
  return width > 0 && height > 0 && (!closed || at.closest('summary')?.parentElement === closed);
};

export interface BrokenWord {
  readonly word: string;
  /** Part or class of what it stands in. */
  readonly place: string;
  /** How wide it would be in one piece, in px. */
  readonly width: number;
  /** How wide its line is, in px. */
  readonly room: number;
  /** Of its letters, in px. */
  readonly size: number;
}

/** Where the lines of an inline element are: the nearest element that is none. */
const blockOf = (at: Element): Element => {
  let block = at;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
  return block;
};

const roomIn = (block: Element): number => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(block);
  return block.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
};

const pen = document.createElement('canvas').getContext('2d')!;

/** Pixels that a word takes in the letters of an element, in one piece. */
export const widthOf = (word: string, at: Element, weight?: number): number => {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(at);
  pen.font = `${weight ?? fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText(word).width;
};

/** Boxes of two fonts in one line have other tops, but their middles are near each other. */
const isInOneLine = (boxes: readonly DOMRect[], size: number): boolean => {
  const middles = boxes
    .filter(({ width }) => width > 0)
    .map(({ top, bottom }) => (top + bottom) / 2);
  return middles.length === 0 || Math.max(...middles) - Math.min(...middles) < 0.7 * size;
};

/** A hyphen or a slash may part a word. */
export const brokenWords = (widget: Element): BrokenWord[] => {
  const broken: BrokenWord[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || around.closest('style, svg, .hidden') || !isSeen(around)) continue;
    const size = parseFloat(getComputedStyle(around).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    if (isInOneLine([...range.getClientRects()], size)) continue;
    for (const { 0: word, index } of node.nodeValue!.matchAll(/[^\s/-]+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (isInOneLine([...range.getClientRects()], size)) continue;
      const block = blockOf(around);
      broken.push({
        word: read(word),
        place:
          (around.closest('[class], [part]') ?? around).getAttribute('class') ?? around.localName,
        width: Math.round(widthOf(word, around)),
        room: Math.round(roomIn(block)),
        size,
      });
    }
  }
  return broken;
};

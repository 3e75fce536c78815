/** What a person sees of a widget on this screen. */
import { expect } from '@open-wc/testing';
import { all, parts, read, someOf } from './widget-page.js';

export const nameOf = (at: Element) =>
  `${at.getAttribute('part') ?? at.className} "${read(at.textContent).slice(0, 40)}"`;

export const hitAt = (widget: HTMLElement, x: number, y: number) =>
  widget.shadowRoot!.elementFromPoint(x, y);

/** Nothing lies over the box, and no edge of the screen or of a part that scrolls cuts it. */
export const expectSeen = (
  widget: HTMLElement,
  at: Element,
  box: DOMRect,
  what = nameOf(at),
): void => {
  expect(box.height, what).to.be.above(5);
  expect(box.top, `${what}: top`).to.be.at.least(-0.5);
  expect(box.left, `${what}: left`).to.be.at.least(-0.5);
  expect(box.bottom, `${what}: bottom`).to.be.at.most(window.innerHeight + 0.5);
  expect(box.right, `${what}: right`).to.be.at.most(window.innerWidth + 0.5);
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.15, 0.5, 0.85]) {
      const hit = hitAt(widget, box.left + x * box.width, box.top + y * box.height);
      if (hit && (at.contains(hit) || hit.contains(at))) continue;
      expect.fail(`${what} is covered by ${hit && nameOf(hit)} at ${x}, ${y}`);
    }
};

/** A rectangle of the first line of an element's words. */
export const firstLine = (at: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(at);
  const [first] = [...range.getClientRects()].filter(({ width }) => width > 1);
  return first!;
};

/** The arrow of a place with more words: it covers none, and nothing else ends behind it. */
const faultsOfArrow = (widget: HTMLElement, place: HTMLElement): string[] => {
  const isFrame = place.matches('.asks');
  const owner = isFrame ? all(widget, '.stage')[0]! : place;
  const words = getComputedStyle(isFrame ? all(widget, '.main')[0]! : place);
  const arrow = getComputedStyle(owner, '::after');
  const [width, height] = [parseFloat(arrow.width), parseFloat(arrow.height)];
  const beside = parseFloat(words.paddingInlineEnd);
  if (width <= beside + 0.5) {
    // The arrow of a frame stands in its corner as it is.
    const isBeside = isFrame || parseFloat(arrow.marginInlineEnd) <= -width + 0.5;
    return isBeside ? [] : ['a small arrow on the words'];
  }
  const faults: string[] = [];
  if (width < parseFloat(words.width) - beside - parseFloat(words.paddingInlineStart) - 1)
    faults.push(`a strip of ${width} px, and words as wide as ${words.width}`);
  if (!arrow.backgroundColor.startsWith('rgb(')) faults.push('words to be seen behind the strip');
  if (arrow.bottom !== '0px') faults.push(`words to be seen below the strip: ${arrow.bottom}`);
  const end = place.getBoundingClientRect().bottom - height;
  for (const at of place.querySelectorAll('.time, .do-now, .time-button, .step-title'))
    if (at.getBoundingClientRect().bottom > end + 0.5) faults.push(`behind it: ${nameOf(at)}`);
  return faults;
};

/**
 * The arrow that says there is more has a strip of its own, or stands in the padding beside the words.
 * @returns how many there are
 */
export const expectFreeArrows = (widget: HTMLElement): number => {
  const places = all(widget, '[data-more]');
  expect(places.flatMap((place) => faultsOfArrow(widget, place))).to.deep.equal([]);
  return places.length;
};

/**
 * No answer is in view while a word of its question is not: where both do not fit, the frame scrolls
 * and says so, and its answers stand below the question.
 */
export const expectQuestionFirst = (widget: HTMLElement): void => {
  const answers = all(widget, '[part=answers] button');
  if (answers.length === 0) return;
  const frame = all(widget, '.frame')[0]!;
  expect(frame.scrollTop, 'the frame begins at its top').to.equal(0);
  const end = Math.min(frame.getBoundingClientRect().bottom, window.innerHeight);
  for (const at of someOf(widget, '.main, .words'))
    if (getComputedStyle(at).overflowY === 'auto' && at.scrollHeight > at.clientHeight + 1) {
      // With Stop in view there is less room: then an arrow says that there is more.
      expect(parts(widget, 'stop'), `words hidden in ${at.className}`).to.have.length(1);
      expect(getComputedStyle(at, '::after').position, 'the arrow').to.equal('sticky');
    }
  const words = all(widget, '.question, .head li, .head p, .words li, .words p');
  const lastWord = Math.max(...words.map((at) => at.getBoundingClientRect().bottom));
  if (lastWord <= end && !frame.hasAttribute('data-more'))
    for (const at of someOf(widget, '.main, .words'))
      if (getComputedStyle(at).overflowY === 'visible')
        expect(at.hasAttribute('data-more'), 'no arrow where all is seen').to.equal(false);
  if (lastWord > end + 0.5) {
    for (const at of answers)
      expect(at.getBoundingClientRect().top, nameOf(at)).to.be.at.least(Math.min(lastWord, end));
    expect(frame.tabIndex, 'reached by the Tab key').to.equal(0);
  }
};

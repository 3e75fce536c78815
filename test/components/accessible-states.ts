/** What every state of every widget is measured for. Axe looks at the same states, as stories. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Examples } from '../../stories/examples/example.js';
import { leaveExamples, showExample } from './example-page.js';
import { all, part, read, settled, someOf } from './widget-page.js';

const wide = { width: 800, height: 900 };

const isShown = (at: Element) => at.checkVisibility({ visibilityProperty: true });

/** The element that a tap may hit: the label of a checkbox, the whole card for its title. */
const targetOf = (control: Element): Element =>
  control instanceof HTMLInputElement
    ? control.labels![0]!
    : (control.closest('.card-tap') ?? control);

export const expectLargeTargets = (widget: Element): void => {
  const controls = all(widget, 'a, button, summary, input, select').filter(
    (control) => isShown(control) || control instanceof HTMLInputElement,
  );
  for (const control of controls) {
    const { width, height } = targetOf(control).getBoundingClientRect();
    const name = `${control.localName} "${read(control.textContent)}"`;
    // 48 px, less half a pixel of rounding.
    expect(height, `height of ${name}`).to.be.at.least(47.5);
    expect(width, `width of ${name}`).to.be.at.least(47.5);
  }
};

export const expectNoOverflow = (widget: Element): void => {
  const page = document.documentElement;
  expect(page.scrollWidth, 'the page').to.be.at.most(page.clientWidth);
  const root = part(widget, 'root');
  expect(root.scrollWidth, 'the widget').to.be.at.most(root.clientWidth + 1);
  const { left, right } = root.getBoundingClientRect();
  const beyond = someOf(widget, '.root *').filter((at) => {
    const box = at.getBoundingClientRect();
    if (box.left >= left - 1 && box.right <= right + 1) return false;
    // A dialog stands over the page, not in the widget.
    return isShown(at) && !at.closest('svg, .hidden, dialog');
  });
  expect(beyond.map((at) => at.outerHTML.slice(0, 120))).to.deep.equal([]);
};

/** What shows up when a template renders a condition by mistake. */
const valuesOfCode = /^(?:false|true|null|undefined|NaN|\[object \w+\])$/;

export const expectWordsOnly = (widget: Element): void => {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(read(walker.currentNode.nodeValue));
  expect(texts.join('')).not.to.equal('');
  expect(texts.filter((text) => valuesOfCode.test(text))).to.deep.equal([]);
};

/** A telephone number must not wrap, since people read it out. Text around it may. */
export const expectWholeNumbers = (widget: Element): void => {
  const links = all(widget, 'a[href^="tel:"]').filter(isShown);
  for (const link of links) {
    if (/extension/.test(link.textContent)) continue;
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const numbers = node.nodeValue!.matchAll(/\d[\d\s]*\d/g);
      for (const { 0: number, index } of numbers) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, `lines of ${number}`).to.equal(1);
      }
    }
  }
};

/** Spaces all text, as a reader's own style sheet does. */
export const spaceText = (): (() => void) => {
  const sheet = document.createElement('style');
  sheet.textContent =
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';
  document.head.append(sheet);
  return () => sheet.remove();
};

/** With a broken document the widget shows the host's children, and the host decides how they look. */
const isHosts = (name: string) => /broken/i.test(name);

/**
 * A state takes longer to reach than to look at, so it is reached once and asked everything.
 * @param more further tests of a state, which the function gives
 */
export const describeStates = (
  examples: Examples,
  more: (shown: () => HTMLElement) => void = () => undefined,
): void => {
  for (const name of Object.keys(examples)) {
    const example = examples[name]!;
    if (isHosts(name)) continue;
    describe(name, () => {
      let widget: HTMLElement;
      before(async () => {
        await setViewport({ width: 360, height: 740 });
        widget = await showExample(example);
      });
      after(async () => {
        leaveExamples();
        await setViewport(wide);
      });

      it('has words alone, whole numbers, targets of 48 px, and no overflow on small phones or in large text', async () => {
        expectWordsOnly(widget);
        expectWholeNumbers(widget);
        expectLargeTargets(widget);
        await setViewport({ width: 280, height: 740 });
        expectNoOverflow(widget);
        await setViewport({ width: 320, height: 740 });
        document.documentElement.style.setProperty('--bedside-font-size', '32px');
        try {
          expect(getComputedStyle(part(widget, 'root')).fontSize).to.equal('32px');
          expectNoOverflow(widget);
        } finally {
          document.documentElement.style.removeProperty('--bedside-font-size');
        }
        await setViewport({ width: 640, height: 360 });
        // A list of another width is another list, a frame later.
        await settled();
        expectNoOverflow(widget);
        expectWholeNumbers(widget);
      });

      it('holds text spaced as WCAG 1.4.12 allows, on a small phone', async () => {
        await setViewport({ width: 320, height: 740 });
        await settled();
        const undo = spaceText();
        try {
          expect(getComputedStyle(part(widget, 'root')).letterSpacing).to.equal('1.92px');
          expectNoOverflow(widget);
        } finally {
          undo();
        }
      });

      more(() => widget);
    });
  }
};

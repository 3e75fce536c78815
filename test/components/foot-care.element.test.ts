/**
 * The second topic in each widget: its words and drawings are its own. Its timer's frame is measured
 * with that of the first topic.
 */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import './foot-care-page.js';
import type { Examples } from '../../stories/examples/example.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { describeStates, expectNoOverflow, expectWholeNumbers } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { nameOf } from './in-view.js';
import { screens, useScreen } from './screens.js';
import { brokenWords } from './whole-words.js';
import { all, settled } from './widget-page.js';

describe('foot care on every screen', () => describeStates(footCareExamples));

describe('the pictures above the exercise', () => {
  afterEach(leaveExamples);

  it('are there once each, though steps repeat', async () => {
    const leaveScreen = await useScreen(screens['a small phone']!);
    const widget = await showExample(footCareExamples['Exercises, overview']);
    const strip = all<HTMLImageElement>(widget, '.overview-strip img').map(({ src }) => src);
    const steps = all<HTMLImageElement>(widget, '.overview-step img').map(({ src }) => src);
    expect(strip).to.deep.equal([...new Set(steps)]);
    expect(strip.length).to.be.below(steps.length);
    await leaveScreen();
  });
});

const empty = footCareExamples['List, empty'];
const lists: Examples = {
  ...Object.fromEntries(
    Object.entries(footCareExamples).filter(([name]) => name.startsWith('List')),
  ),
  'List, in the layout of its width': { ...empty, attributes: { topic: 'diabetes-foot-care' } },
};

/** What has the focus is in sight: no bar of the list, and no edge of the screen, hides all of it. */
const hidden = (widget: HTMLElement): string[] =>
  all(widget, 'button, a[href], input, summary')
    .filter((at) => at.checkVisibility())
    .filter((at) => {
      at.focus();
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const ys = [0.1, 0.5, 0.9].map((part) => top + part * (bottom - top));
      return !ys.some((y) => {
        const hit = widget.shadowRoot!.elementFromPoint((left + right) / 2, y);
        return hit !== null && (at.contains(hit) || hit.contains(at));
      });
    })
    .map(nameOf);

for (const [name, screen] of Object.entries(screens))
  describe(`the list of foot care on ${name}, ${screen.width}x${screen.height}`, () => {
    let leaveScreen: () => Promise<void>;
    before(async () => {
      leaveScreen = await useScreen(screen);
    });
    afterEach(leaveExamples);
    after(() => leaveScreen());

    for (const [state, example] of Object.entries(lists))
      it(`keeps words and numbers whole, and what has the focus in sight: ${state}`, async () => {
        const widget = await showExample(example);
        await settled();
        expectNoOverflow(widget);
        // Letters twice as large as a page's own: some words alone are longer than their line.
        if (!screen.text) {
          expectWholeNumbers(widget);
          expect(brokenWords(widget).map(({ word }) => word)).to.deep.equal([]);
        }
        expect(hidden(widget)).to.deep.equal([]);
      });
  });

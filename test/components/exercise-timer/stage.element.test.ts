/**
 * One still frame: at every size the words that matter, the time and the buttons are in view, and
 * what is pressed stands where it stood. A size or a language more is a line more in a table.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/bedside-exercise-timer.js';
import {
  checkExamples,
  endExamples,
  overviewExamples,
  sessionExamples,
} from '../../../stories/examples/exercise-timer.js';
import type { Example, Examples } from '../../../stories/examples/example.js';
import { footCareExamples } from '../../../stories/examples/foot-care.js';
import '../foot-care-page.js';
import { leaveExamples, showExample } from '../example-page.js';
import {
  expectFreeArrows,
  expectQuestionFirst,
  expectSeen,
  firstLine,
  hitAt,
  nameOf,
} from '../in-view.js';
import { screens, useScreen } from '../screens.js';
import { all, parts, read, settled, someOf } from '../widget-page.js';

const wide = { width: 800, height: 900 };

const withAttributes = (examples: Examples, attributes: Record<string, string>): Examples =>
  Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      `${name}, ${Object.values(attributes).join()}`,
      { ...example, attributes: { ...example.attributes, ...attributes } },
    ]),
  );

const asking: Examples = Object.fromEntries(
  Object.entries(checkExamples).filter(([name]) => name.startsWith('Checking')),
);
const { Preparing, Paused, Waiting } = sessionExamples;
const session: Examples = {
  ...sessionExamples,
  'Pallor later in the raise': endExamples['Pallor later in the raise'],
  // The second topic: other words and drawings in the same frame.
  'Preparing, feet': footCareExamples['Exercises, getting ready'],
  'Running, feet are looked at': footCareExamples['Exercises, looking at both feet'],
  'Running, toes': footCareExamples['Exercises, lifting the toes'],
  'Waiting, feet': footCareExamples['Exercises, both feet looked at'],
  'Checking, feet': footCareExamples['Exercises, a question with lines'],
  ...withAttributes(
    { Preparing, Running: sessionExamples['Running at the start'], Paused, Waiting },
    { display: 'large' },
  ),
};

const ends: Examples = {
  ...endExamples,
  'Stopped, feet': footCareExamples['Exercises, stopped'],
  'Complete, feet': footCareExamples['Exercises, complete'],
};
const overviews: Examples = {
  Overview: overviewExamples.Overview,
  'Carry on after a reload': overviewExamples['Carry on after a reload'],
  'Overview, feet': footCareExamples['Exercises, overview'],
};

const show = async (example: Example): Promise<HTMLElement> => {
  document.body.style.margin = '0';
  const widget = await showExample(example);
  window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
  await settled();
  return widget;
};

/** Gives it the focus. WebKit scrolls to what has it in a later frame. */
const focus = async (at: HTMLElement): Promise<void> => {
  at.focus();
  if (at.closest('.stage-top, .zone')) return;
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
};

const lastLine = (at: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(at);
  return [...range.getClientRects()].filter(({ width }) => width > 1).at(-1)!;
};

const controls = (widget: HTMLElement) =>
  all(widget, 'button, a[href], input, summary').filter((at) => at.checkVisibility());

/** What is not scrolled out of sight. */
const shownBox = (at: Element): DOMRect => {
  const box = at.getBoundingClientRect();
  let { top, bottom } = box;
  for (const around of (at.getRootNode() as ShadowRoot).querySelectorAll('.can-scroll'))
    if (around.contains(at) && getComputedStyle(around).overflowY === 'auto') {
      const { top: from, bottom: to, height } = around.getBoundingClientRect();
      if (height > 0) [top, bottom] = [Math.max(top, from), Math.min(bottom, to)];
    }
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
};

const overlap = (a: DOMRect, b: DOMRect) =>
  a.height > 0 &&
  a.left < b.right - 1 &&
  b.left < a.right - 1 &&
  a.top < b.bottom - 1 &&
  b.top < a.bottom - 1;

const expectNoSidewaysScroll = () =>
  expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);

const isLarge = (state: string) => /large/i.test(state);

for (const [name, size] of Object.entries(screens))
  describe(`the timer's frame on ${name}, ${size.width}x${size.height}`, () => {
    /** State -> what stands where: `primary`, `stop`, `yes`, `no`, `notSure`, and other buttons. */
    const seen: Record<string, Record<string, DOMRect>> = {};
    const boxesOf = (place: string, of: (state: string) => boolean = () => true) =>
      Object.entries(seen).flatMap(([state, places]) =>
        of(state) && places[place] ? [[state, places[place]] as const] : [],
      );

    let leaveScreen: () => Promise<void>;
    before(async () => {
      leaveScreen = await useScreen(size);
    });
    afterEach(leaveExamples);
    after(() => leaveScreen());

    for (const [state, example] of Object.entries({ ...session, ...asking }))
      it(`has in view what matters, and each control with its focus: ${state}`, async () => {
        const widget = await show(example);
        const answers = all(widget, '[part="answers"] button');
        const important = ['primary', 'stop', 'pale', 'back', 'time', 'finish'];
        for (const at of important.flatMap((place) => parts(widget, place)))
          expectSeen(widget, at, at.getBoundingClientRect());
        const [title] = all(widget, 'h2');
        if (!/taken back/.test(state)) expectSeen(widget, title!, firstLine(title!));
        // Twice as large, the longest question scrolls above its answers.
        if (!size.text && /^Checking|^Question/.test(state) && !/taken back/.test(state))
          expectSeen(widget, title!, lastLine(title!), 'the end of the question');
        const [asks] = all(widget, '.asks');
        if (asks) {
          expectQuestionFirst(widget);
          // Once it has been read to its end, the answers stand where they always do.
          asks.scrollTop = asks.scrollHeight;
        }
        for (const at of answers) expectSeen(widget, at, at.getBoundingClientRect());
        expectFreeArrows(widget);
        const [sentence] = parts(widget, 'watch-for');
        if (sentence && !/ran over/.test(state)) expectSeen(widget, sentence, firstLine(sentence));
        expectNoSidewaysScroll();

        const places: Record<string, DOMRect> = {};
        for (const [i, at] of controls(widget).entries())
          places[at.getAttribute('part') ?? `button ${i}`] = shownBox(at);
        for (const [i, at] of answers.entries())
          places[['yes', 'no', 'notSure'][i]!] = at.getBoundingClientRect();
        seen[state] = places;

        for (const at of someOf(widget, 'button, a[href]')) {
          expect(at.checkVisibility(), nameOf(at)).to.equal(true);
          await focus(at);
          expectSeen(widget, at, at.getBoundingClientRect());
        }
        for (const place of ['instruction', 'watch-for', 'total', 'step-title']) {
          // Which of them a state has differs.
          const there = parts(widget, place);
          for (const at of there) {
            expect(at.checkVisibility(), place).to.equal(true);
            at.scrollIntoView({ block: 'start' });
            window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
            if (read(at.textContent)) expectSeen(widget, at, firstLine(at), place);
          }
        }
      });

    for (const place of ['primary', 'stop', 'yes', 'no', 'notSure'])
      it(`keeps its place in every state: ${place}`, () => {
        const found = boxesOf(place, (state) => !isLarge(state));
        expect(found.length).to.be.above(3);
        const [, first] = found[0]!;
        for (const [state, box] of found)
          for (const edge of ['left', 'top', 'right', 'bottom'] as const)
            expect(box[edge], `${state}: ${edge}`).to.be.closeTo(first[edge], 1);
      });

    it('has no button where Stop is, and none where "No" was, in a session', () => {
      const [, stop] = boxesOf('stop')[0]!;
      const [, no] = boxesOf('no')[0]!;
      for (const [state, places] of Object.entries(seen)) {
        if (isLarge(state)) continue;
        for (const [place, box] of Object.entries(places)) {
          if (place !== 'stop') expect(overlap(box, stop), `${state}: ${place}`).to.equal(false);
          if (/^(Preparing|Running|Paused|Rest|Waiting)/.test(state))
            expect(overlap(box, no), `${state}: ${place} where "No" was`).to.equal(false);
        }
      }
    });

    // Where a shelf would hide most of the screen there is none to keep the place free.
    if (size.height >= 360 && !size.text)
      it('has no button of an end where Stop was', async () => {
        const [, stop] = boxesOf('stop')[0]!;
        const [x, y] = [(stop.left + stop.right) / 2, (stop.top + stop.bottom) / 2];
        for (const [state, example] of Object.entries(ends)) {
          if (!/^(Stopped|Finished|Complete)/.test(state)) continue;
          const widget = await show(example);
          const button = hitAt(widget, x, y)?.closest('button, a');
          expect(button ? nameOf(button) : '', state).to.equal('');
          leaveExamples();
        }
      });

    it('has nothing that gets the focus under the shelf of Start', async () => {
      for (const [state, example] of Object.entries(overviews)) {
        const widget = await show(example);
        for (const at of someOf(widget, 'button, input')) {
          await focus(at);
          expectSeen(widget, at, at.getBoundingClientRect(), `${state}: ${nameOf(at)}`);
        }
        leaveExamples();
      }
    });
  });

describe("the timer's frame after a stop", () => {
  afterEach(async () => {
    leaveExamples();
    await setViewport(wide);
  });

  it('has the emergency number and its "if" on the first screen of a small phone', async () => {
    await setViewport({ width: 360, height: 640 });
    for (const [state, example] of Object.entries(endExamples)) {
      if (!/^Stopped by pain, (legs|lying)/.test(state)) continue;
      const widget = await show(example);
      const card = all(widget, '[part~="help-card"][data-level="emergency"]')[0]!;
      expectSeen(widget, card, firstLine(card.querySelector('h3')!), state);
      const call = card.querySelector('a')!;
      expectSeen(widget, call, call.getBoundingClientRect(), state);
      leaveExamples();
    }
  });
});

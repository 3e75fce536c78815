/**
 * The still frame in each language: Stop and what is pressed are in view, and no answer before all of
 * its question. Of all states, those with the longest words.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/bedside-exercise-timer.js';
import exercises from '../../../src/content/night-leg-numbness/en/exercises.js';
import {
  checkExamples,
  endExamples,
  sessionExamples,
} from '../../../stories/examples/exercise-timer.js';
import { en } from '../../../src/i18n/en.js';
import type { Example, Examples } from '../../../stories/examples/example.js';
import { leaveExamples, showExample } from '../example-page.js';
import { expectFreeArrows, expectQuestionFirst, expectSeen } from '../in-view.js';
import { languages, translatorTo, useFonts } from '../language-page.js';
import { all, parts, settled } from '../widget-page.js';
import { some } from '../../some.js';

const sizes = {
  'a very small phone': { width: 320, height: 568 },
  'a small phone': { width: 360, height: 640 },
  'a page enlarged to 400%': { width: 320, height: 256 },
  'a phone on its side': { width: 640, height: 360 },
  'a laptop': { width: 1200, height: 800 },
};

const buerger = exercises.programs[0]!;
const tag = 'bedside-exercise-timer';
const questions: Examples = Object.fromEntries(
  buerger.safetyCheck.map((id, i): [string, Example] => [
    `Question ${i + 1}, ${id}`,
    { tag, moves: [{ press: en.start }, ...Array.from({ length: i }, () => ({ press: en.no }))] },
  ]),
);
const longest = [
  'Preparing',
  'Running at the start',
  'Paused',
  'Waiting',
  'Question after a raise that ran over',
];
const states: Examples = {
  ...questions,
  ...Object.fromEntries(
    some(Object.entries(sessionExamples).filter(([name]) => longest.includes(name))),
  ),
};

/** Hindi and Arabic have short words: what fits the smallest screens fits the others. */
const isMeasured = (lang: string, { height }: { height: number }) =>
  /ml|ta/.test(lang) || height < 600;

for (const lang of languages)
  for (const [name, size] of some(Object.entries(sizes).filter(([, of]) => isMeasured(lang, of))))
    describe(`the timer's frame in "${lang}" on ${name}, ${size.width}x${size.height}`, () => {
      before(async () => {
        await useFonts();
        document.body.style.margin = '0';
        await setViewport(size);
      });
      afterEach(leaveExamples);
      after(async () => {
        document.body.removeAttribute('style');
        await setViewport({ width: 800, height: 900 });
      });

      for (const [state, example] of Object.entries(states))
        it(state, async () => {
          const widget = await showExample(example, { lang, translate: translatorTo(lang) });
          window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
          await settled();
          const important = ['primary', 'stop', 'pale', 'time', 'finish', 'back'];
          for (const at of some(important.flatMap((place) => parts(widget, place))))
            expectSeen(widget, at, at.getBoundingClientRect());
          expectQuestionFirst(widget);
          expectFreeArrows(widget);
        });

      if (size.height < 600)
        it('marks that there are more words than fit, and covers none with the mark', async () => {
          const running = sessionExamples['Running at the start'];
          const widget = await showExample(running, { lang, translate: translatorTo(lang) });
          await settled();
          expect(expectFreeArrows(widget)).to.equal(1);
        });

      // The questions before it may have scrolled as one.
      it('has no name, mark or place in the order of the Tab key on the frame of a session', async () => {
        const running = sessionExamples['Running at the start'];
        const widget = await showExample(running, { lang, translate: translatorTo(lang) });
        await settled();
        const names = all(widget, '.frame')[0]!.getAttributeNames();
        expect(names).to.deep.equal(['class']);
      });
    });

/** Each card of an emergency. */
const calls: Examples = Object.fromEntries(
  some(
    Object.entries({ ...checkExamples, ...endExamples }).filter(([name]) =>
      /^(Chest pain|Cold leg): yes$|^Stopped by (pain, legs raised|pallor)$/.test(name),
    ),
  ),
);

for (const lang of languages)
  for (const [width, height] of [
    [360, 640],
    [320, 568],
  ] as const)
    describe(`the number to call in "${lang}", ${width}x${height}`, () => {
      before(async () => {
        await useFonts();
        document.body.style.margin = '0';
        await setViewport({ width, height });
      });
      afterEach(leaveExamples);
      after(async () => {
        document.body.removeAttribute('style');
        await setViewport({ width: 800, height: 900 });
      });

      for (const [state, example] of Object.entries(calls))
        it(`is on the first screen: ${state}`, async () => {
          const widget = await showExample(example, { lang, translate: translatorTo(lang) });
          window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
          await settled();
          const call = all(widget, 'a[href="tel:112"]')[0]!;
          expectSeen(widget, call, call.getBoundingClientRect());
        });
    });

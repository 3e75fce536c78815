/**
 * The still frame of the timer in each language: Stop and what is pressed are in view, and no answer
 * before all of its question. Of all states, those with the longest words.
 */
import { expect } from '@open-wc/testing';
import exercises from '../../../src/content/night-leg-numbness/en/exercises.js';
import { en } from '../../../src/i18n/en.js';
import type { Example, Examples } from '../../../stories/examples/example.js';
import { expectFreeArrows, expectQuestionFirst, expectSeen } from '../in-view.js';
import type { Lang } from '../language-page.js';
import type { Look, Screen } from '../looks.js';
import { all, parts } from '../widget-page.js';
import { some } from '../../some.js';

const tag = 'bedside-exercise-timer';

/** A very small phone, a small one, a page enlarged to 400%, a phone on its side, a laptop. */
const screens: readonly Screen[] = [
  [320, 568],
  [360, 640],
  [320, 256],
  [640, 360],
  [1200, 800],
];

const running = 'Running at the start';
const longest = ['Preparing', running, 'Paused', 'Waiting', 'Question after a raise that ran over'];
/** Questions that are examples. */
const shown: Readonly<Record<string, string>> = {
  'chest-pain': 'Checking, first question',
  'recent-surgery': 'Checking, question with lines',
  unsteady: 'Checking, last question',
};

const { safetyCheck } = exercises.programs[0]!;

/** The questions that are no examples. */
export const otherQuestions: Examples = Object.fromEntries(
  safetyCheck.flatMap((id, i): [string, Example][] =>
    id in shown
      ? []
      : [
          [
            `Question ${i + 1}, ${id}`,
            {
              tag,
              moves: [{ press: en.start }, ...Array.from({ length: i }, () => ({ press: en.no }))],
            },
          ],
        ],
  ),
);

const hasFrame = (name: string, example: Example) =>
  example.tag === tag &&
  [...longest, ...Object.values(shown), ...Object.keys(otherQuestions)].includes(name);

/** Hindi and Arabic have short words: what fits the smallest screens fits the others. */
const isMeasured = (lang: Lang, [, height]: Screen) => /ml|ta/.test(lang) || height < 600;

const expectFrame = (widget: HTMLElement): void => {
  const important = ['primary', 'stop', 'pale', 'time', 'finish', 'back'];
  for (const at of some(important.flatMap((place) => parts(widget, place))))
    expectSeen(widget, at, at.getBoundingClientRect());
  expectQuestionFirst(widget);
  expectFreeArrows(widget);
};

const expectOneArrow = (widget: HTMLElement): void => {
  expect(expectFreeArrows(widget)).to.equal(1);
};

/** The questions before it may have scrolled as one. */
const expectNoMark = (widget: HTMLElement): void => {
  expect(all(widget, '.frame')[0]!.getAttributeNames()).to.deep.equal(['class']);
};

/** @param name of an example, or of one of the other questions */
export const frameLooks = (name: string, example: Example, lang: Lang): Look[] =>
  hasFrame(name, example)
    ? screens
        .filter((screen) => isMeasured(lang, screen))
        .flatMap((screen) => [
          { screen, what: 'what is pressed is in view', look: expectFrame },
          ...(name === running
            ? [
                {
                  screen,
                  what: 'the frame has no name, mark or place in the order of the Tab key',
                  look: expectNoMark,
                },
              ]
            : []),
          ...(name === running && screen[1] < 600
            ? [
                {
                  screen,
                  what: 'a mark says that there are more words, and covers none',
                  look: expectOneArrow,
                },
              ]
            : []),
        ])
    : [];

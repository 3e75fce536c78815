/**
 * What a small phone shows in English before anybody scrolls: whom to call, what an exercise is, and how
 * it starts. On a desktop: what an exercise is, all its steps, and how it starts. The number to call in other languages is in the files `language-*.element.test.ts`.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { overviewExamples, timerExamples } from '../../stories/examples/exercise-timer.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import type { Example } from '../../stories/examples/example.js';
import { leaveExamples, showExample } from './example-page.js';
import './foot-care-page.js';
import { expectOnScreen, numberLooks, phones } from './first-screen.js';
import { lookAt, type Look, type Screen } from './looks.js';
import { some } from '../some.js';
import { all, part, parts, someOf } from './widget-page.js';

const expectStart = (widget: HTMLElement): void => {
  const picture = parts(widget, 'drawing').find((at) => at.checkVisibility())!;
  const summary = all(widget, '.overview .lead')[0]!;
  const start = part(widget, 'start');
  for (const at of [picture, summary, start]) expectOnScreen(widget, at, at.className);
  expect(picture.getBoundingClientRect().bottom, 'pictures come first').to.be.at.most(
    summary.getBoundingClientRect().top,
  );
  expect(summary.getBoundingClientRect().bottom, 'all of the words').to.be.at.most(
    part(widget, 'shelf').getBoundingClientRect().top,
  );
};

/** On a desktop the steps have their pictures themselves. */
const expectStartOnDesktop = (widget: HTMLElement): void => {
  const [picture] = someOf(widget, '.overview-step .drawing');
  for (const at of [all(widget, '.overview .lead')[0]!, picture!, part(widget, 'start')])
    expectOnScreen(widget, at, at.className);
};

/** With their times: whoever scrolls no further has seen what will come. */
const expectStepsAboveStart = (widget: HTMLElement): void => {
  expect(part(widget, 'steps').getBoundingClientRect().bottom).to.be.at.most(
    part(widget, 'shelf').getBoundingClientRect().top,
  );
};

const desktops: readonly Screen[] = [
  [1200, 900],
  [1280, 720],
  [1024, 768],
];

describe('the first screen', () => {
  afterEach(leaveExamples);
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 900 });
  });

  const examples = Object.entries<Example>({
    ...timerExamples,
    ...footCareExamples,
    ...helpExamples,
  });
  for (const [name, example] of some(examples.filter((one) => numberLooks(...one).length > 0)))
    it(`has the emergency number: ${name}`, async () => {
      await lookAt(await showExample(example), numberLooks(name, example));
    });

  const overviews = Object.entries<Example>({ ...overviewExamples, ...footCareExamples });
  for (const [name, example] of some(
    overviews.filter(([key]) => /^(Exercises, o|O)verview( of .*)?$/.test(key)),
  ))
    it(`has pictures, who must have shown it, and Start: ${name}`, async () => {
      const what = 'the start is on the first screen';
      const looks: Look[] = [
        ...phones.map((screen): Look => ({ screen, what, look: expectStart })),
        ...desktops.map((screen): Look => ({ screen, what, look: expectStartOnDesktop })),
      ];
      // More take three rows.
      if (name !== 'Exercises, overview of the seated set')
        looks.push({
          screen: [1200, 900],
          what: 'so are all steps',
          look: expectStepsAboveStart,
        });
      await lookAt(await showExample(example), looks);
    });
});

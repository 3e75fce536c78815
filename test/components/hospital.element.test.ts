/** Three documents of a hospital about something else than legs: no word of ours about legs stands in them. */
import { expect } from '@open-wc/testing';
import article from '../documents/hospital/knee-class-article.json' with { type: 'json' };
import checklist from '../documents/hospital/back-pain-list.json' with { type: 'json' };
import exercises from '../documents/hospital/knee-exercises.json' with { type: 'json' };
import '../../src/all.js';
import { configure } from '../../src/platform/library/settings.js';
import {
  addWidget,
  all,
  buttonNames,
  forgetSettings,
  hasButton,
  listen,
  press,
  read,
  settled,
  shownText,
  someOf,
  tick,
  type Widget,
} from './widget-page.js';

/** Words of the first topic and of the second one, and of our drawings. */
const ours =
  /\b(leg|foot|feet|toe|calf|calves|numb\b|numbness|tingl|pillow|bed\b|buerger|artery|diabet)/i;

const open = async (tag: string, content: object, attributes: Record<string, string> = {}) => {
  const widget = await addWidget(tag, attributes);
  widget.content = content;
  await settled();
  return widget;
};

/** All that a person sees or hears of a screen. */
const wordsOf = (widget: Widget): string =>
  [
    read(widget.shadowRoot!.querySelector('.root')!.textContent),
    ...all(widget, '[aria-label]').map((at) => at.getAttribute('aria-label')),
    ...all<HTMLImageElement>(widget, 'img').map(({ alt }) => alt),
  ].join(' | ');

const expectOwnWords = (widget: Widget, screen: string): void => {
  expect(shownText(widget), screen).not.to.equal('');
  expect(wordsOf(widget), screen).not.to.match(ours);
  expect(all(widget, 'svg.drawing'), `${screen}: drawings of ours`).to.deep.equal([]);
};

afterEach(() => {
  forgetSettings();
  sessionStorage.clear();
});

describe("a hospital's knee exercises", () => {
  type Timer = Widget & { start(): void; next(): void; pause(): void; reset(): void };
  const [program] = exercises.programs;
  const openTimer = async (content: object = exercises): Promise<Timer> =>
    (await open('bedside-exercise-timer', content, { 'get-ready': '5' })) as Timer;
  /** By the words on its buttons, to the running time of the first step. */
  const run = async (timer: Timer) => {
    await press(timer, 'Start');
    await press(timer, 'No');
    await press(timer, 'I am ready');
  };

  it('have words of their own on the overview, in the questions and on a card', async () => {
    const timer = await openTimer();
    expectOwnWords(timer, 'overview');
    await press(timer, 'Show me');
    expectOwnWords(timer, 'pictures');
    await press(timer, 'Start');
    expectOwnWords(timer, 'question');
    await press(timer, 'Yes');
    expect(shownText(timer)).to.contain(exercises.safetyCheck[0]!.advice);
    expectOwnWords(timer, 'card');
    await press(timer, 'Back to the start');
    expectOwnWords(timer, 'refused');
  });

  it('and in every step, pause and wait, also aloud', async () => {
    const timer = await openTimer();
    const said = listen();
    await press(timer, 'Start');
    await press(timer, 'No');
    for (const step of program!.steps) {
      if (hasButton(timer, 'I am ready')) {
        expectOwnWords(timer, `lead-in of ${step.id}`);
        await press(timer, 'I am ready');
      }
      expectOwnWords(timer, step.id);
      await press(timer, 'Pause');
      expectOwnWords(timer, `pause in ${step.id}`);
      await press(timer, 'Carry on');
      if (hasButton(timer, 'I am ready')) await press(timer, 'I am ready');
      await press(timer, 'Next step');
      if (hasButton(timer, step.doneLabel)) {
        expectOwnWords(timer, `wait after ${step.id}`);
        await press(timer, step.doneLabel);
      }
    }
    expect(shownText(timer)).to.contain(program!.after);
    expectOwnWords(timer, 'done');
    expect(said().length).to.be.greaterThan(4);
    expect(said().join(' ')).not.to.match(ours);
  });

  for (const help of ['self-care', 'soon', 'urgent', 'emergency'])
    it(`and after a stop that is ${help}`, async () => {
      const stop = { ...program!.stop, help };
      const timer = await openTimer({ ...exercises, programs: [{ ...program!, stop }] });
      await run(timer);
      await press(timer, 'Stop, it hurts or feels wrong');
      expect(shownText(timer)).to.contain(stop.text);
      expectOwnWords(timer, help);
    });

  it('and where an emergency was said and taken back', async () => {
    const [question] = exercises.safetyCheck;
    const safetyCheck = [{ ...question!, help: 'emergency' }];
    const timer = await openTimer({ ...exercises, safetyCheck });
    await press(timer, 'Start');
    await press(timer, 'Yes');
    expectOwnWords(timer, 'emergency');
    await press(timer, 'Back');
    expectOwnWords(timer, 'taken back');
    await press(timer, 'No');
    expectOwnWords(timer, 'no start');
  });
});

describe("a hospital's list about back pain", () => {
  for (const country of ['IN', undefined])
    it(`has words of its own, ${country ? 'with numbers' : 'without a number'}`, async () => {
      if (country) configure({ country });
      const list = await open('bedside-risk-checklist', checklist, { layout: 'list' });
      expectOwnWords(list, 'list');
      for (const { items } of checklist.groups)
        for (const { text } of items) {
          await tick(list, text);
          expectOwnWords(list, text);
        }
      await press(list, 'Show my list');
      for (const { items } of checklist.groups)
        for (const { advice } of items) expect(wordsOf(list)).to.contain(advice);
      expectOwnWords(list, 'result');
      await press(list, 'Show this to a nurse');
      expectOwnWords(list, 'for a nurse');
    });

  it('has neutral words for a level of which it says nothing', async () => {
    const content = { ...checklist, levels: undefined };
    const list = await open('bedside-risk-checklist', content, { layout: 'list' });
    for (const { items } of checklist.groups) for (const { text } of items) await tick(list, text);
    await press(list, 'Show my list');
    expectOwnWords(list, 'result');
  });
});

describe("a hospital's article", () => {
  for (const layout of ['card', 'full'])
    it(`has words of its own in layout ${layout}`, async () => {
      const widget = await open('bedside-article-card', article, { layout });
      expectOwnWords(widget, layout);
      expect(wordsOf(widget)).to.contain(article.title);
      if (layout === 'card') await press(widget, buttonNames(widget)[0]!);
      for (const { heading } of article.sections) expect(wordsOf(widget)).to.contain(heading);
      expectOwnWords(widget, `${layout}, open`);
    });

  it('shows its figures: a picture with its words, and a video on request', async () => {
    const widget = await open('bedside-article-card', article, { layout: 'full' });
    const figures = someOf(widget, 'figure');
    expect(figures).to.have.length(2);
    expect(figures[0]!.querySelector('figcaption')!.getAttribute('aria-hidden')).to.equal(null);
    expect(figures[1]!.querySelector('button')).not.to.equal(null);
  });
});

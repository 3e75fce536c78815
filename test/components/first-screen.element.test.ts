/**
 * What a small phone shows before anybody scrolls: whom to call, what an exercise is, and how it starts.
 * The number to call is there in each language.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import {
  checkExamples,
  endExamples,
  overviewExamples,
} from '../../stories/examples/exercise-timer.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import type { Examples } from '../../stories/examples/example.js';
import { leaveExamples, showExample } from './example-page.js';
import { languages, translatorTo, useFonts, type Lang } from './language-page.js';
import { all, part, parts, read, settled, someOf } from './widget-page.js';

const phones = { 'a small phone': [360, 640], 'a very small phone': [320, 568] } as const;
const sizes = {
  ...phones,
  'a phone on its side': [640, 360],
  'a page enlarged to 400%': [320, 256],
} as const;

const named = (examples: Examples, name: RegExp): Examples =>
  Object.fromEntries(Object.entries(examples).filter(([key]) => name.test(key)));

/** The numbers of India, Britain and the EU, first in each country. */
const emergency = 'a:is([href="tel:112"], [href="tel:999"])';

const expectOnScreen = (widget: HTMLElement, at: Element, name: string): void => {
  const box = at.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  expect(box.height, name).to.be.above(5);
  expect(box.top, `${name}: top`).to.be.at.least(0);
  expect(box.bottom, `${name}: bottom`).to.be.at.most(window.innerHeight + 0.5);
  const hit = widget.shadowRoot!.elementFromPoint(x, y);
  const isSeen = hit !== null && (at.contains(hit) || hit.contains(at));
  const by = hit ? `${hit.className} from ${hit.getBoundingClientRect().top}` : 'nothing';
  expect(isSeen, `${name} at ${box.bottom} is covered by ${by}`).to.equal(true);
};

const show = async (example: Examples[string], lang?: Lang): Promise<HTMLElement> => {
  document.body.style.margin = '0';
  const widget = await showExample(
    example,
    lang ? { lang, translate: translatorTo(lang) } : undefined,
  );
  window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
  await settled();
  return widget;
};

/** No word of a card gives way to its number by getting small. */
const expectLegible = (widget: HTMLElement): void => {
  for (const at of someOf(widget, '.help-words :is(p, li)'))
    expect(parseFloat(getComputedStyle(at).fontSize), read(at.textContent)).to.be.at.least(16);
};

const itHasTheNumber = (lang?: Lang): void => {
  const answers = {
    ...named(checkExamples, /: (yes|not sure)$|^Refused/),
    ...named(footCareExamples, /a small cut|low blood sugar/),
  };
  for (const [state, example] of Object.entries(answers))
    it(`has the emergency number of the card: ${state}`, async () => {
      const widget = await show(example, lang);
      const call = all(widget, emergency)[0]!;
      expectOnScreen(widget, call, read(call.textContent));
      expectLegible(widget);
    });

  const stops = {
    ...named(endExamples, /^Stopped by (pain, (legs|lying|ankle|leg)|pallor)/),
    ...named(footCareExamples, /^Exercises, stopped/),
  };
  for (const [state, example] of Object.entries(stops))
    it(`has the emergency number after a stop, and its "if": ${state}`, async () => {
      const widget = await show(example, lang);
      const card = all(widget, '[part~="help-card"][data-level="emergency"]')[0]!;
      for (const at of [card.querySelector('h3')!, card.querySelector(emergency)!])
        expectOnScreen(widget, at, read(at.textContent));
      expectLegible(widget);
    });
};

const itHasTheNumberOfTheBanner = (lang?: Lang): void => {
  const banners = named(helpExamples, /(numbers of|all actions,) (India|Britain|the EU)$/);
  for (const [state, example] of Object.entries(banners))
    it(`has the emergency number of the banner: ${state}`, async () => {
      const widget = await show(example, lang);
      const call = all(widget, emergency)[0]!;
      expectOnScreen(widget, call, read(call.textContent));
      expectLegible(widget);
    });
};

for (const [name, [width, height]] of Object.entries(sizes))
  describe(`the first screen of ${name}, ${width}x${height}`, () => {
    before(() => setViewport({ width, height }));
    afterEach(leaveExamples);
    after(async () => {
      document.body.removeAttribute('style');
      await setViewport({ width: 800, height: 900 });
    });

    itHasTheNumber();

    if (!(name in phones)) return;

    itHasTheNumberOfTheBanner();

    const overviews = {
      ...named(overviewExamples, /^Overview( of .*)?$/),
      ...named(footCareExamples, /overview/),
    };
    for (const [state, example] of Object.entries(overviews))
      it(`has pictures, who must have shown it, and Start: ${state}`, async () => {
        const widget = await show(example);
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
      });
  });

for (const lang of languages)
  for (const [name, [width, height]] of Object.entries(sizes))
    describe(`the first screen of ${name} in "${lang}", ${width}x${height}`, () => {
      before(async () => {
        await useFonts();
        await setViewport({ width, height });
      });
      afterEach(leaveExamples);
      after(async () => {
        document.body.removeAttribute('style');
        await setViewport({ width: 800, height: 900 });
      });

      itHasTheNumber(lang);
      if (name in phones) itHasTheNumberOfTheBanner(lang);
    });

/** The digits of the time are whole, whatever font draws them: none is cut at the edge of its box. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/bedside-exercise-timer.js';
import { sessionExamples } from '../../../stories/examples/exercise-timer.js';
import { leaveExamples, showExample } from '../example-page.js';
import { languages, scriptFont, translatorTo, useFonts, type Lang } from '../language-page.js';
import { part, read, settled } from '../widget-page.js';
import { some } from '../../some.js';

const sizes = {
  'a very small phone': { width: 320, height: 568 },
  'a small phone': { width: 360, height: 640 },
  'a page enlarged to 400%': { width: 320, height: 256 },
  'a phone on its side': { width: 640, height: 360 },
  'a laptop': { width: 1200, height: 800 },
};

const states = ['Running at the start', 'Large display, running', 'Hands-free, running'] as const;

/** A font of the same letters that says it is far higher above the line than below it, or the reverse. */
const odd = { ascentOverride: '150%', descentOverride: '10%' };
const reverse = { ascentOverride: '80%', descentOverride: '80%' };

/** The font of each page by its name: whole fonts of a script, which draw the digits too. */
const fonts: Record<string, { lang: Lang | 'en'; use: () => Promise<string> }> = {
  'the sans-serif of the machine': { lang: 'en', use: () => Promise.resolve('sans-serif') },
  ...Object.fromEntries(
    languages.map((lang) => [
      `the font of "${lang}"`,
      { lang, use: () => scriptFont(lang, `Whole ${lang}`) },
    ]),
  ),
  'a font with high lines': { lang: 'ml', use: () => scriptFont('ml', 'High', odd) },
  'a font with low lines': { lang: 'ml', use: () => scriptFont('ml', 'Low', reverse) },
};

/** Where the ink of the digits begins and ends. */
const inkOf = (time: HTMLElement): { top: number; bottom: number } => {
  const onLine = document.createElement('span');
  onLine.style.display = 'inline-block';
  time.append(onLine);
  const baseline = onLine.getBoundingClientRect().bottom;
  onLine.remove();
  const { fontFamily, fontSize, fontWeight } = getComputedStyle(time);
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(
    read(time.textContent),
  );
  return { top: baseline - up, bottom: baseline + down };
};

for (const [name, { lang, use }] of some(Object.entries(fonts)))
  describe(`the digits of the timer in ${name}`, () => {
    before(async () => {
      await useFonts();
      document.body.style.margin = '0';
      document.body.style.fontFamily = await use();
    });
    afterEach(leaveExamples);
    after(async () => {
      document.body.removeAttribute('style');
      await setViewport({ width: 800, height: 900 });
    });

    for (const [screen, size] of some(Object.entries(sizes)))
      for (const state of states)
        it(`${state} on ${screen}, ${size.width}x${size.height}`, async () => {
          await setViewport(size);
          const translate = lang === 'en' ? {} : { lang, translate: translatorTo(lang) };
          const widget = await showExample(sessionExamples[state], translate);
          await settled();
          const time = part(widget, 'time');
          const box = time.getBoundingClientRect();
          const ink = inkOf(time);
          expect(ink.bottom - ink.top, 'digits').to.be.above(10);
          expect(ink.top, 'top').to.be.at.least(box.top);
          expect(ink.bottom, 'bottom').to.be.at.most(box.bottom);
        });
  });

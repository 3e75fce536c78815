/**
 * Letters twice as large, on a phone: no word as short as "Emergency" stands in two lines, and "emergency" in
 * no heading, since a frightened person reads them at a glance.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { articleExamples } from '../../stories/examples/article-card.js';
import type { Examples } from '../../stories/examples/example.js';
import { timerExamples } from '../../stories/examples/exercise-timer.js';
import { checklistExamples } from '../../stories/examples/risk-checklist.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import { leaveExamples, showExample } from './example-page.js';
import { languages, translatorTo, useFonts } from './language-page.js';
import { part } from './widget-page.js';
import { brokenWords, widthOf } from './whole-words.js';

const screens: Examples = {
  'list, an emergency': checklistExamples['Red flag, emergency'],
  'result of the list': checklistExamples['Result with every level'],
  'list for a nurse': checklistExamples['Result, nurse’s screen'],
  banner: helpExamples['Emergency, all actions, India']!,
  'timer, overview': timerExamples.Overview,
  'timer, question': timerExamples['Checking, question with lines'],
  'timer, running': timerExamples['Running at the start'],
  'timer, stopped': timerExamples['Stopped by pain, legs raised'],
  'article, card': articleExamples['Card, draft'],
  'article, full': articleExamples['Full, draft'],
};

/** Two buttons in a row, and a value between two buttons, leave less room than these words need. */
const knownTorn = new Set([
  'ml: അടുത്ത (button tool)',
  'ta: அடுத்த (button tool)',
  'ar: دقيقتان (stepper)',
  'ar: دقائق (words)',
]);

describe('letters twice as large on a phone', () => {
  before(useFonts);
  afterEach(() => {
    leaveExamples();
    document.documentElement.style.removeProperty('--bedside-font-size');
  });
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 900 });
  });

  for (const lang of ['en', ...languages] as const)
    for (const [name, example] of Object.entries(screens))
      it(`"${lang}", ${name}`, async () => {
        await setViewport({ width: 360, height: 740 });
        document.body.style.margin = '0';
        const page = lang === 'en' ? {} : { lang, translate: translatorTo(lang) };
        document.documentElement.style.setProperty('--bedside-font-size', '32px');
        const widget = await showExample(example, page);
        const long = widthOf('Emergency', part(widget, 'root'), 700);
        const torn = brokenWords(widget).filter(
          ({ word, width }) => /\p{L}/u.test(word) && (width <= long || /^emergency/i.test(word)),
        );
        const names = torn.map(({ word, place }) => `${word} (${place})`);
        expect(names.filter((at) => !knownTorn.has(`${lang}: ${at}`))).to.deep.equal([]);
      });
});

/**
 * Foot care in each language on the smallest phones: its main states, since all else of the widgets is
 * looked at with the first topic.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { numberLooks } from './first-screen.js';
import { footCareWords } from './foot-care-languages.js';
import { languages, translatorTo, useFonts } from './language-page.js';
import { lookAt } from './looks.js';
import { all, part, settled } from './widget-page.js';
import { brokenWords } from './whole-words.js';

const mainStates = [
  'Card, closed',
  'Article, every section open',
  'Exercises, overview',
  'Exercises, a small cut',
  'Exercises, low blood sugar',
  'Exercises, lifting the toes',
  'Exercises, stopped',
  'Exercises, complete',
  'List, empty',
  'List, result with every level',
  'Banner, emergency',
] as const;

describe('foot care in each language', () => {
  before(useFonts);
  afterEach(leaveExamples);
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 900 });
  });

  for (const lang of languages)
    for (const name of mainStates)
      it(`"${lang}", ${name}: nothing beside the screen, no word in two lines, at 360 and 320 px`, async () => {
        const translate = translatorTo(lang, footCareWords);
        await setViewport({ width: 360, height: 740 });
        const widget = await showExample(footCareExamples[name], { lang, translate });
        expect(part(widget, 'root').lang).to.equal(lang);
        expectNoOverflow(widget);
        expect(brokenWords(widget), 'at 360').to.deep.equal([]);
        await setViewport({ width: 320, height: 740 });
        await settled();
        expect(all(widget, '[data-lost]'), 'every drawing is here').to.have.length(0);
        expectNoOverflow(widget);
        expect(brokenWords(widget), 'at 320').to.deep.equal([]);
        const looks = numberLooks(name, footCareExamples[name]);
        if (looks.length > 0) await lookAt(widget, looks);
      });
});

/**
 * Foot care in each language on the smallest phones: its main states, since all else of the widgets is
 * looked at with the first topic.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import '../../src/lang/diabetes-foot-care/ar.js';
import '../../src/lang/diabetes-foot-care/hi.js';
import '../../src/lang/diabetes-foot-care/ml.js';
import '../../src/lang/diabetes-foot-care/ta.js';
import * as ar from '../../src/content/diabetes-foot-care/ar/texts.js';
import * as hi from '../../src/content/diabetes-foot-care/hi/texts.js';
import * as ml from '../../src/content/diabetes-foot-care/ml/texts.js';
import * as ta from '../../src/content/diabetes-foot-care/ta/texts.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { eachFootCareDocument } from '../content/document-text.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { numberLooks } from './first-screen.js';
import './foot-care-page.js';
import { languages, translatorTo, useFonts, type TopicWords } from './language-page.js';
import { lookAt } from './looks.js';
import { all, part, settled } from './widget-page.js';
import { brokenWords } from './whole-words.js';

const footCare: TopicWords = {
  documents: eachFootCareDocument,
  texts: { ml: ml.texts, hi: hi.texts, ta: ta.texts, ar: ar.texts },
};

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
        const translate = translatorTo(lang, footCare);
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

/**
 * Each state of each widget in one language: its words, axe, and what the smallest phones show. Each state
 * is reached once and asked everything, and each language is a file, so that none takes long.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { en } from '../../src/i18n/en.js';
import { textsOf as documentTexts } from '../../src/model/document-texts.js';
import { eachDocument } from '../content/document-text.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { frameLooks, otherQuestions } from './exercise-timer/frame-looks.js';
import { numberLooks } from './first-screen.js';
import { examplesOf, translatorTo, useFonts, type Lang } from './language-page.js';
import { lookAt } from './looks.js';
import { brokenWords } from './whole-words.js';
import { part, read } from './widget-page.js';

/** Each text of the screen with the language that it is marked as. */
const textsOf = (widget: Element): { text: string; lang: string }[] => {
  const found: { text: string; lang: string }[] = [];
  const walker = document.createTreeWalker(part(widget, 'root'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    found.push({
      text: read(node.nodeValue),
      lang: node.parentElement!.closest<HTMLElement>('[lang]')!.lang,
    });
  return found;
};

/** Every English text of a document or the interface that has a word in it. */
const english = new Set(
  [
    ...Object.values(en).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    ),
    ...eachDocument.flatMap((document) => Object.values(documentTexts(document))),
  ]
    .map(read)
    .filter((text) => /[a-z]{3}/i.test(text)),
);

const unmarkedEnglish = (widget: Element): string[] =>
  textsOf(widget)
    .filter(({ text, lang }) => lang !== 'en' && english.has(text))
    .map(({ text }) => text);

/** A Latin sign after a letter of a script that has its own. Malayalam and Tamil use the Latin ones. */
const latinSign: Partial<Record<Lang, RegExp>> = {
  hi: /\p{Script=Devanagari}\.(\s|$)/u,
  ar: /\p{Script=Arabic}[,;?]/u,
};

const latinSigns = (widget: Element, lang: Lang): string[] =>
  textsOf(widget)
    .map(({ text }) => text)
    .filter((text) => latinSign[lang]?.test(text));

const wide = { width: 800, height: 900 };

export const describeLanguage = (lang: Lang): void => {
  before(useFonts);
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport(wide);
  });

  for (const [widget, examples] of Object.entries(examplesOf))
    describe(`the ${widget} in "${lang}"`, () => {
      afterEach(leaveExamples);
      for (const [name, example] of Object.entries(examples))
        it(name, async () => {
          await setViewport({ width: 360, height: 740 });
          const shown = await showExample(example, { lang, translate: translatorTo(lang) });
          expect(unmarkedEnglish(shown)).to.deep.equal([]);
          expect(latinSigns(shown, lang)).to.deep.equal([]);
          expect(brokenWords(shown), 'at 360').to.deep.equal([]);
          // The colours are those of English, where axe measures their contrast.
          await expect(shown).to.be.accessible({ ignoredRules: ['color-contrast'] });
          await setViewport({ width: 320, height: 740 });
          expectNoOverflow(shown);
          expect(brokenWords(shown), 'at 320').to.deep.equal([]);
          await setViewport({ width: 280, height: 740 });
          expectNoOverflow(shown);
          const looks = [...frameLooks(name, example, lang), ...numberLooks(name, example)];
          if (looks.length > 0) await lookAt(shown, looks);
        });
    });

  describe(`the frame of the other questions in "${lang}"`, () => {
    afterEach(leaveExamples);
    for (const [name, example] of Object.entries(otherQuestions))
      it(name, async () => {
        const shown = await showExample(example, { lang, translate: translatorTo(lang) });
        await lookAt(shown, frameLooks(name, example, lang));
      });
  });
};

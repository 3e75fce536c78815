/** "Voice" and "Listen" in each language: there with a voice of that language on the phone, or with recordings. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { ar } from '../../src/i18n/ar.js';
import { hi } from '../../src/i18n/hi.js';
import { ml } from '../../src/i18n/ml.js';
import { ta } from '../../src/i18n/ta.js';
import { builtInDocument } from '../../src/platform/library/languages.js';
import { replaceIn } from '../../stories/examples/device.js';
import { languages } from './language-page.js';
import { addWidget, buttonNames, checkboxNames, settled } from './widget-page.js';

const words = { ml, hi, ta, ar };

const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

const withVoices = (...voices: { lang: string; localService: boolean }[]) => {
  undo.push(
    replaceIn(
      window,
      'speechSynthesis',
      Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: () => undefined,
        cancel: () => undefined,
      }),
    ),
  );
};

const local = (lang: string) => ({ lang, localService: true });

for (const lang of languages)
  describe(`the voice in "${lang}"`, () => {
    const timerHasVoice = async (content?: unknown) => {
      const timer = await addWidget('bedside-exercise-timer', { lang });
      if (content !== undefined) timer.content = content;
      await settled();
      const names = checkboxNames(timer);
      expect(names).to.include(words[lang].sound);
      return names.includes(words[lang].voice);
    };
    const articleHasListen = async (content?: unknown) => {
      const article = await addWidget('bedside-article-card', { lang, layout: 'full' });
      if (content !== undefined) article.content = content;
      await settled();
      const names = buttonNames(article);
      expect(names).to.include(words[lang].print);
      return names.includes(words[lang].listen);
    };

    it('is hidden where the phone speaks English alone, or sends the words away', async () => {
      withVoices(local('en-GB'), { lang: `${lang}-IN`, localService: false });
      expect(await timerHasVoice()).to.equal(false);
      expect(await articleHasListen()).to.equal(false);
    });

    for (const tag of [`${lang}-IN`, `${lang}_IN`, lang])
      it(`is there with a voice "${tag}" on the phone`, async () => {
        withVoices(local('en-GB'), local(tag));
        expect(await timerHasVoice()).to.equal(true);
        expect(await articleHasListen()).to.equal(true);
      });

    it('is there with recordings in the document, without any voice', async () => {
      withVoices();
      const exercises = builtInDocument('exercises', lang)!;
      const article = builtInDocument('article', lang)!;
      const sound = `/recordings/${lang}`;
      expect(
        await timerHasVoice({ ...exercises, audio: { raise: `${sound}/raise.mp3` } }),
      ).to.equal(true);
      expect(await articleHasListen({ ...article, audio: `${sound}/article.mp3` })).to.equal(true);
    });
  });

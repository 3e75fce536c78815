/** Words of the interface beside a document whose language has none of them. */
import { expect } from '@open-wc/testing';
import '../../src/define/bedside-exercise-timer.js';
import type { BedsideExerciseTimer } from '../../src/components/exercise-timer/exercise-timer.js';
import { restore, stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import { documents } from '../content/document-text.js';
import { en } from '../../src/i18n/en.js';
import { textsOf, type Texts } from '../../src/model/document-texts.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import { smallDocuments } from '../model/small-documents.js';
import '../../src/define/bedside-article-card.js';
import '../../src/define/bedside-risk-checklist.js';
import '../../src/define/bedside-seek-help.js';
import { addWidget, all, part, press, read, settled, type Widget } from './widget-page.js';

/** Text nodes that a screen reader would read in another language than they are in. */
const unmarked = (widget: Widget, isEnglish: RegExp): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(part(widget, 'root'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = read(node.nodeValue);
    // Digits belong to no language.
    if (!/\p{L}/u.test(text)) continue;
    const around = node.parentElement!.closest('[lang]')!;
    const [lang, dir] = [around.getAttribute('lang'), getComputedStyle(around).direction];
    if (isEnglish.test(text) ? lang !== 'en' || dir !== 'ltr' : lang === 'en') found.push(text);
  }
  return found;
};

/** All Latin letters are English words here, but for what stands in the foot's own line. */
const latin = /[a-z]{2}/i;
const inArabic = (kind: 'article' | 'checklist' | 'help'): unknown =>
  JSON.parse(
    JSON.stringify({ ...smallDocuments[kind], lang: 'ar' }, (key, value: unknown) =>
      typeof value === 'string' &&
      /^(text|title|heading|summary|advice|word|say|name|term|role|organisation|basedOn|intro|notFor|disclaimer|notSureAdvice|caption|alt|noNumber|nobodyAnswers|hadThis|hadThisNumber)$/.test(
        key,
      )
        ? key === 'name' && value === 'sleep-back'
          ? value
          : 'كلمات'
        : Array.isArray(value) && (key === 'questionsToAsk' || key === 'lines')
          ? ['سؤال']
          : value,
    ),
  );

const create = async (tag: string, content: unknown, attributes: Record<string, string> = {}) => {
  const widget = await addWidget(tag, { lang: 'ar', ...attributes });
  widget.content = content;
  await settled();
  return widget;
};

describe('a document in a language whose words we lack', () => {
  it('article: every word of ours is marked as English, from left to right', async () => {
    const card = await create('bedside-article-card', inArabic('article'), { layout: 'full' });
    expect(part(card, 'root').lang).to.equal('ar');
    for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
    expect(unmarked(card, latin)).to.deep.equal([]);
  });

  it('says that it is a draft translation, where nobody has signed it', async () => {
    const draft = { ...(inArabic('article') as object), review: { status: 'draft' } };
    const card = await create('bedside-article-card', draft, { layout: 'full' });
    expect(read(part(card, 'foot').textContent)).to.contain(en.draftTranslation);
  });

  it('checklist: the same, from the list to the nurse', async () => {
    const list = await create('bedside-risk-checklist', inArabic('checklist'));
    expect(unmarked(list, latin)).to.deep.equal([]);
    all<HTMLInputElement>(list, 'input')[1]!.click();
    all(list, '[part="not-sure"]')[0]!.click();
    await settled();
    expect(unmarked(list, latin)).to.deep.equal([]);
    await press(list, 'Show my list');
    expect(unmarked(list, latin)).to.deep.equal([]);
    await press(list, 'Show this to a nurse');
    expect(unmarked(list, latin)).to.deep.equal([]);
  });

  it('banner: the same, at every level', async () => {
    for (const level of ['self-care', 'soon', 'urgent', 'emergency']) {
      const banner = await create('bedside-seek-help', inArabic('help'), {
        level,
        country: 'IN',
        phone: '0471 000 0000',
        'appointment-href': '/book',
        dismissible: '',
      });
      expect(unmarked(banner, latin), level).to.deep.equal([]);
    }
  });

  it('in a language that has them nothing is marked', async () => {
    const list = await addWidget('bedside-risk-checklist');
    expect(all(list, '.root [lang]')).to.have.length(0);
  });
});

/** Every second text, in a script of its own; the numbers of help stay where they are. */
const half = (texts: Texts, first: 0 | 1): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([id, text], i) =>
      i % 2 === first
        ? [
            [
              id,
              `\u0d35\u0d3e\u0d15\u0d4d\u0d15\u0d4d ${i} ${text.match(/\{\w+\}/)?.[0] ?? ''}`.trim(),
            ],
          ]
        : [],
    ),
  );

// Two languages that no other test uses. Each lacks what the other has.
for (const [lang, first] of [
  ['ml', 0],
  ['ta', 1],
] as const)
  addLanguage({
    lang,
    topic: 'night-leg-numbness',
    texts: {
      article: half(textsOf(documents.article), first),
      checklist: half(textsOf(documents.checklist), first),
      exercises: half(textsOf(documents.exercises), first),
      help: half(textsOf(documents.help), first),
    },
    messages: {
      start: '\u0d24\u0d41\u0d1f\u0d19\u0d4d\u0d19\u0d41\u0d15',
      print: '\u0d05\u0d1a\u0d4d\u0d1a\u0d1f\u0d3f',
    },
  });

/** Names that are no English words. */
const named = /(?<!PAD|B)[a-z]{2}/i;

for (const lang of ['ml', 'ta'])
  describe(`a translation that is half done, in "${lang}"`, () => {
    let clock: SinonFakeTimers | undefined;
    const add = (tag: string, attributes: Record<string, string> = {}) =>
      addWidget(tag, { lang, ...attributes });
    const addTimer = async (attributes: Record<string, string>) => {
      const { parentElement } = await add('bedside-exercise-timer', attributes);
      return parentElement!.querySelector<BedsideExerciseTimer>('bedside-exercise-timer')!;
    };
    const englishIn = (widget: Widget) => unmarked(widget, named);

    // Each document lists what it lacks, once.
    beforeEach(() => stub(console, 'warn'));

    afterEach(() => {
      clock?.restore();
      clock = undefined;
      restore();
      // A stop for pain locks the timer for the visit.
      sessionStorage.clear();
    });

    it('article: every English text is marked', async () => {
      const card = await add('bedside-article-card', { layout: 'full', country: 'IN' });
      expect(part(card, 'root').lang).to.equal(lang);
      for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
      expect(all(card, '[lang=en]').length).to.be.greaterThan(20);
      expect(englishIn(card)).to.deep.equal([]);
    });

    it('checklist: the same, with all ticked, to the nurse', async () => {
      const list = await add('bedside-risk-checklist', { layout: 'list', country: 'IN' });
      expect(englishIn(list)).to.deep.equal([]);
      for (const box of all<HTMLInputElement>(list, 'input')) if (!box.checked) box.click();
      await settled();
      expect(englishIn(list)).to.deep.equal([]);
      await press(list, 'Show my list');
      expect(englishIn(list)).to.deep.equal([]);
      await press(list, 'Show this to a nurse');
      expect(englishIn(list)).to.deep.equal([]);
    });

    it('banner: the same, at every level', async () => {
      for (const level of ['self-care', 'soon', 'urgent', 'emergency']) {
        const banner = await add('bedside-seek-help', { level, phone: '0471 000 0000' });
        expect(englishIn(banner), level).to.deep.equal([]);
      }
    });

    it('timer: the same, from the overview to the end', async () => {
      const timer = await addTimer({ rounds: '2', country: 'IN' });
      const drawn = async () => {
        for (let i = 0; i < 12; i++) await Promise.resolve();
        await timer.updateComplete;
      };
      const seen: string[] = [];
      const look = async (what: string) => {
        await drawn();
        seen.push(`${what}: ${timer.session.status}`);
        expect(englishIn(timer), what).to.deep.equal([]);
      };
      const tap = async (name: string) => {
        const names = all<HTMLButtonElement>(timer, 'button').map((at) => read(at.textContent));
        expect(names).to.include(name);
        all<HTMLButtonElement>(timer, 'button')[names.indexOf(name)]!.click();
        await drawn();
      };
      await look('overview');
      clock = useFakeTimers({ now: Date.now() });
      timer.start();
      await look('question');
      while (timer.session.status === 'checking') {
        clock.tick(600);
        await tap('No');
        await look('question');
      }
      await look('lead-in');
      timer.pause();
      await look('lead-in, paused');
      timer.resume();
      timer.next();
      await look('step');
      timer.pause();
      await look('pause');
      timer.resume();
      timer.next();
      clock.tick(121_000);
      await look('wait');
      all<HTMLButtonElement>(timer, '[part=pale]')[0]?.click();
      await look('late change of colour');
      timer.next();
      timer.next();
      await look('step');
      clock.tick(600);
      all<HTMLButtonElement>(timer, '[part=stop]')[0]!.click();
      await look('wrong');
      clock.restore();
      const other = await addTimer({ country: 'IN' });
      other.start();
      await settled();
      expect(englishIn(other), 'question').to.deep.equal([]);
      all<HTMLButtonElement>(other, 'button')
        .find((at) => read(at.textContent) === 'Yes')!
        .click();
      await settled();
      expect(englishIn(other), 'card').to.deep.equal([]);
      expect([...new Set(seen.map((entry) => entry.split(': ')[1]))]).to.deep.equal(
        'idle checking preparing paused running waiting stopped'.split(' '),
      );
    });
  });

/**
 * The main screens in each language on small phones, as each engine breaks lines and turns them from
 * right to left. All states of them are in the files `language-*.element.test.ts`.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { articleExamples } from '../../stories/examples/article-card.js';
import type { Examples } from '../../stories/examples/example.js';
import { timerExamples } from '../../stories/examples/exercise-timer.js';
import { checklistExamples } from '../../stories/examples/risk-checklist.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { languages, translatorTo, useFonts, type Lang } from './language-page.js';
import { all, part, parts, read, someOf } from './widget-page.js';
import { brokenWords } from './whole-words.js';

const screens: Examples = {
  'timer, overview': timerExamples.Overview,
  'timer, question': timerExamples['Checking, question with lines'],
  'timer, running': timerExamples['Running at the start'],
  'timer, stopped': timerExamples['Stopped by pain, legs raised'],
  list: checklistExamples.Empty,
  'result of the list': checklistExamples['Result with every level'],
  banner: helpExamples['Emergency, all actions, India']!,
  'article, card': articleExamples['Card, draft'],
  'article, full': articleExamples['Full, draft'],
};

const show = (name: string, lang: Lang) =>
  showExample(screens[name]!, { lang, translate: translatorTo(lang) });

/** Where the digits and signs of a text stand, from the left: their order on the screen. */
const asSeen = (node: Text): string => {
  const range = document.createRange();
  return Array.from(node.data)
    .map((sign, i) => {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      return { sign, left: range.getBoundingClientRect().left };
    })
    .filter(({ sign }) => /[\d+]/.test(sign))
    .sort((a, b) => a.left - b.left)
    .map(({ sign }) => sign)
    .join('');
};

const textsIn = (at: Element): Text[] => {
  const walker = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

describe('the languages', () => {
  before(useFonts);
  afterEach(leaveExamples);
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 900 });
  });

  for (const lang of languages)
    it(`"${lang}" at 320 and 360 px: nothing beside the screen, no word in two lines`, async () => {
      for (const name of Object.keys(screens)) {
        await setViewport({ width: 320, height: 640 });
        const widget = await show(name, lang);
        expect(part(widget, 'root').lang, name).to.equal(lang);
        for (const width of [320, 360]) {
          await setViewport({ width, height: 640 });
          expectNoOverflow(widget);
          expect(brokenWords(widget), `${name} at ${width}`).to.deep.equal([]);
        }
        leaveExamples();
      }
    });

  it('a word in two lines is seen, where letters are as large as a reader may set them', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.setProperty('--bedside-font-size', '60px');
    try {
      expect(brokenWords(await show('list', 'ta')).length).to.be.above(0);
    } finally {
      document.documentElement.style.removeProperty('--bedside-font-size');
    }
  });

  describe('from right to left', () => {
    const middle = (at: Element) => {
      const { left, right } = at.getBoundingClientRect();
      return (left + right) / 2;
    };

    before(() => setViewport({ width: 360, height: 640 }));

    it('reads from the right: the boxes of a list, the way back, and the icons of calls', async () => {
      const list = await show('list', 'ar');
      for (const row of someOf(list, '.row')) {
        const [box, words] = [row.querySelector('.box')!, row.querySelector('.words')!];
        expect(middle(box), read(row.textContent)).to.be.above(middle(words));
      }
      leaveExamples();
      const timer = await show('timer, question', 'ar');
      const back = part(timer, 'back');
      expect(middle(back)).to.be.above(180);
      const { a } = new DOMMatrix(getComputedStyle(back.querySelector('.along')!).transform);
      expect(a, 'its arrow is turned').to.equal(-1);
      leaveExamples();
      const banner = await show('banner', 'ar');
      for (const call of someOf(banner, '.call'))
        expect(middle(call.querySelector('svg')!)).to.be.above(middle(call.querySelector('span')!));
    });

    it('does not turn the time, the ring, the drawings and the numbers', async () => {
      const timer = await show('timer, running', 'ar');
      expect(getComputedStyle(part(timer, 'time')).direction).to.equal('ltr');
      for (const at of someOf(timer, '.ring, .drawing, .drawing svg'))
        expect(new DOMMatrix(getComputedStyle(at).transform).a, at.outerHTML.slice(0, 60)).to.equal(
          1,
        );
      leaveExamples();
      const banner = await show('banner', 'ar');
      const numbers = all<HTMLAnchorElement>(banner, 'a[href^="tel:"]');
      expect(numbers.length).to.be.above(1);
      for (const link of numbers)
        expect(textsIn(link).map(asSeen).join(''), link.href).to.equal(
          link.href.replace('tel:', ''),
        );
    });

    it('English beside it runs from left to right', async () => {
      const article = await show('article, full', 'ar');
      for (const at of someOf(article, '.root [lang=en]'))
        expect(getComputedStyle(at).direction, read(at.textContent)).to.equal('ltr');
      expect(parts(article, 'root')[0]!.dir).to.equal('rtl');
    });
  });
});

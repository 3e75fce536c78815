/**
 * Each state of each widget in a language that nobody speaks: English with accents on every vowel, about
 * 40% longer, in brackets. A plain vowel is English that no translation reaches.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { en, type Messages } from '../../src/i18n/en.js';
import { textsOf } from '../../src/model/document-texts.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import type { Example } from '../../stories/examples/example.js';
import { longer } from '../../stories/examples/pseudo-words.js';
import { documents } from '../content/document-text.js';
import { expectNoOverflow } from './accessible-states.js';
import { leaveExamples, showExample } from './example-page.js';
import { examplesOf } from './language-page.js';
import { listen, part, read } from './widget-page.js';

const lang = 'qaa';

const inPseudo = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
    typeof entry === 'string' ? longer(entry) : entry,
  ) as T;

addLanguage({
  lang,
  messages: {
    ...(inPseudo(en) as unknown as Messages),
    months: en.months.replace(/[aeiou]/gi, 'é'),
  },
});
addLanguage({
  lang,
  topic: 'night-leg-numbness',
  texts: {
    article: inPseudo(textsOf(documents.article)),
    checklist: inPseudo(textsOf(documents.checklist)),
    exercises: inPseudo(textsOf(documents.exercises)),
    help: inPseudo(textsOf(documents.help)),
  },
});

/** The name of a link to one article is made of two texts. */
const translate = (english: string): string =>
  english.startsWith(`${en.readMore}: `)
    ? `${longer(en.readMore)}: ${longer(english.slice(en.readMore.length + 2))}`
    : longer(english);

/** Not ours to translate: what the page says itself, and the titles of sources. */
const isForeign = (at: Element): boolean =>
  at.closest('[lang]')!.getAttribute('lang') !== lang ||
  at.closest('.sources li, svg, style') !== null;

/** Words with a plain vowel, but for those that the page itself has written. */
const plainWords = (text: string, { attributes, settings, children }: Example): string[] => {
  const ofPage = JSON.stringify([attributes, settings, children]);
  return (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 2 && /[aeiou]/.test(word) && !ofPage.includes(word),
  );
};

/** No phone has a voice for it. */
const isSpoken = ({ moves = [] }: Example): boolean =>
  moves.some((move) => 'press' in move && move.press === en.listen);

/** All that is read, on the screen or by a screen reader. */
const readIn = (widget: Element): string[] => {
  const texts: string[] = [];
  const root = part(widget, 'root');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const around = node instanceof Element ? node : node.parentElement!;
    if (isForeign(around)) continue;
    if (node instanceof Element)
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'aria-valuetext',
        'alt',
        'title',
        'placeholder',
      ])
        texts.push(node.getAttribute(name) ?? '');
    else texts.push(node.nodeValue!);
  }
  return texts.map(read);
};

describe('in a language made from English', () => {
  before(() => setViewport({ width: 320, height: 740 }));
  afterEach(leaveExamples);
  after(() => setViewport({ width: 800, height: 900 }));

  for (const [widget, examples] of Object.entries(examplesOf))
    for (const [name, example] of Object.entries(examples)) {
      if (isSpoken(example)) continue;
      it(`${widget}: ${name}`, async () => {
        const heard = listen();
        const shown = await showExample(example, { lang, translate });
        expect(part(shown, 'root').lang).to.equal(lang);
        const texts = readIn(shown);
        expect(texts.join('')).to.contain(']');
        expect(
          [...texts, ...heard()].filter((text) => plainWords(text, example).length > 0),
        ).to.deep.equal([]);
        expectNoOverflow(shown);
      });
    }
});

/**
 * A browser's translator at work inside every widget (field reports F1): whatever it does to the
 * texts, the words, levels and digits that are shown are those in force.
 */
import '../../src/all.js';
import { expect, fixture, html } from '@open-wc/testing';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { articleExamples } from '../../stories/examples/article-card.js';
import type { Example, Examples } from '../../stories/examples/example.js';
import { timerExamples } from '../../stories/examples/exercise-timer.js';
import { checklistExamples } from '../../stories/examples/risk-checklist.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import { leaveExamples, showExample } from './example-page.js';
import { read, settled } from './widget-page.js';

const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
/** Text nodes that get no element of the translator around them. */
let made = new WeakSet<Text>();
const isDone = (text: Text) =>
  made.has(text) || (text.parentElement?.matches('font font') ?? false);

const translators: Record<string, (text: Text) => void> = {
  // As Chrome does it: two elements with new words, the old text is gone. The words are the same
  // here, so that what is shown can be compared.
  'replaces each text': (text) => {
    const around = font();
    around.appendChild(font()).textContent = text.data;
    text.replaceWith(around);
  },
  'wraps each text': (text) => {
    const around = font();
    text.before(around);
    around.appendChild(font()).appendChild(text);
  },
  // As Safari does it.
  'puts a text in place of each text': (text) => {
    const other = new Text(text.data);
    made.add(other);
    text.replaceWith(other);
  },
  // As Edge does it, with marks on the element around.
  'puts one element in place of each text': (text) => {
    const around = font();
    around.setAttribute('_mstmutation', '1');
    text.parentElement?.setAttribute('_msttexthash', '1');
    around.appendChild(font()).textContent = text.data;
    text.replaceWith(around);
  },
  'splits each text': (text) => {
    made.add(text);
    if (text.length > 1) made.add(text.splitText(Math.ceil(text.length / 2)));
  },
  'splits each text and wraps its end': (text) => {
    made.add(text);
    const around = font();
    text.after(around);
    around.appendChild(font()).textContent = text.data.slice(1);
    text.data = text.data.slice(0, 1);
  },
  'takes marks away and joins texts': (text) => {
    made.add(text);
    const { parentNode: around } = text;
    if (!around) return;
    [...around.childNodes].forEach((node) => node.nodeType === 8 && node.remove());
    around.normalize();
  },
  'puts a mark before each text': (text) => {
    made.add(text);
    text.before(font());
  },
  'writes all of an element without elements': (text) => {
    const { parentElement: around } = text;
    if (!around || around.children.length > 0) made.add(text);
    else {
      const { innerHTML } = around;
      around.innerHTML = innerHTML;
      around.childNodes.forEach((node) => node instanceof Text && made.add(node));
    }
  },
  'writes all of an element as text': (text) => {
    const { parentElement: around } = text;
    if (!around || around.children.length > 0) made.add(text);
    else {
      const { textContent } = around;
      around.textContent = textContent;
      made.add(around.firstChild as Text);
    }
  },
  'turns the texts of an element round': (text) => {
    const around = font();
    around.appendChild(font()).textContent = text.data;
    text.parentNode?.insertBefore(around, text);
    text.parentNode?.appendChild(text);
    text.remove();
  },
};

const { attachShadow } = Element.prototype;

/** Translates every shadow root, now and again after each change, until it is called off. */
const translate = (change: (text: Text) => void): (() => void) => {
  const observers: MutationObserver[] = [];
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const work = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts)
        if (read(text.data) !== '' && !isDone(text) && text.parentElement?.localName !== 'style')
          change(text);
    };
    const observer = new MutationObserver(work);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    observers.push(observer);
    return root;
  };
  return () => {
    observers.forEach((observer) => observer.disconnect());
    Element.prototype.attachShadow = attachShadow;
  };
};

/** Words of everything in the widget, shown or folded, in the page's order. */
const wordsOf = (widget: HTMLElement) => {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode())
    if (walker.currentNode.parentElement?.localName !== 'style')
      words += walker.currentNode.textContent;
  return read(words);
};

const examples: Examples = {
  ...timerExamples,
  ...checklistExamples,
  ...helpExamples,
  ...articleExamples,
};

const plainWords = new Map<string, string>();

/** What a state says when nobody translates it. Each is shown once for all translators. */
const plainWordsOf = async (name: string, example: Example): Promise<string> => {
  const known = plainWords.get(name);
  if (known !== undefined) return known;
  const widget = await showExample(example);
  const words = wordsOf(widget);
  widget.remove();
  leaveExamples();
  plainWords.set(name, words);
  return words;
};

/** The first two walk every state; the other ways the longest walks of each widget. */
const everywhere = Object.keys(translators).slice(0, 2);
const ofWidgets: Examples[] = [timerExamples, checklistExamples, helpExamples, articleExamples];
const longest = ofWidgets.flatMap((each) =>
  Object.keys(each)
    .sort((a, b) => (each[b]?.moves?.length ?? 0) - (each[a]?.moves?.length ?? 0))
    .slice(0, 3),
);

for (const [how, change] of Object.entries(translators))
  describe(`under a translator that ${how}`, () => {
    let stop: () => void = () => undefined;
    afterEach(() => {
      stop();
      leaveExamples();
      made = new WeakSet();
    });

    for (const [name, example] of Object.entries(examples)) {
      // A text that nobody changed is never written twice.
      if (!example.moves?.length) continue;
      if (!everywhere.includes(how) && !longest.includes(name)) continue;
      it(`shows what is in force: ${name}`, async () => {
        const plain = await plainWordsOf(name, example);
        stop = translate(change);
        const widget = await showExample(example);
        expect(wordsOf(widget)).to.equal(plain);
        expect(plain).not.to.equal('');
      });
    }

    it('lets a banner rise and fall with the list that it follows', async () => {
      stop = translate(change);
      const ground = await fixture<HTMLElement>(
        html`<bedside-risk-checklist id="list" layout="list"></bedside-risk-checklist
          ><bedside-seek-help for="list"></bedside-seek-help>`,
      );
      await settled();
      const [list, banner] = [...ground.parentElement!.children] as [HTMLElement, HTMLElement];
      const { levels } = help;
      expect(wordsOf(banner)).to.contain(levels.soon.heading);
      const box = () => list.shadowRoot!.querySelector('input')!;
      box().click();
      await settled();
      expect(wordsOf(banner)).to.contain(levels.emergency.heading);
      expect(wordsOf(banner)).not.to.contain(levels.soon.word);
      box().click();
      await settled();
      expect(wordsOf(banner)).to.contain(levels.soon.heading);
      expect(wordsOf(banner)).not.to.contain(levels.emergency.heading);
    });
  });

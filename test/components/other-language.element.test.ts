/** Words of the interface beside a document whose language has none of them. */
import { expect } from '@open-wc/testing';
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
    // Digits are of no language.
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
      /^(text|title|heading|summary|advice|word|say|name|term|role|organisation|basedOn|intro|notFor|disclaimer|notSureAdvice|caption|noNumber|nobodyAnswers|hadThis|hadThisNumber)$/.test(
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
    await expect(card).to.be.accessible();
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
    await expect(list).to.be.accessible();
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

/** What the console says of a page's own document that is shown, and documents that are a burden. */
import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import article from '../documents/hospital/knee-class-article.json' with { type: 'json' };
import exercises from '../documents/hospital/knee-exercises.json' with { type: 'json' };
import '../../src/all.js';
import { addHostTopic } from '../../src/platform/library/host-languages.js';
import { addWidget, all, settled, shownText, showsChildren } from '../components/widget-page.js';

const listen = () => {
  const warn = stub(console, 'warn');
  return () =>
    warn.args.map(([line]) => String(line)).filter((line) => line.includes('is shown, but'));
};

/** The task after load, in which it is told. */
const told = () => new Promise((resolve) => setTimeout(resolve));

const show = async (tag: string, content: object) => {
  const widget = await addWidget(tag);
  widget.content = content;
  await settled();
  await told();
  return widget;
};

afterEach(() => restore());

describe("a page's own document that its readers suffer from", () => {
  it('is shown, and named once with each place and what is allowed', async () => {
    const lines = listen();
    const content = { ...article, id: 'long', summary: `${'very '.repeat(20)}long.` };
    const widget = await show('bedside-article-card', content);
    expect(shownText(widget)).to.contain('very very');
    await show('bedside-article-card', { ...content });
    expect(lines()).to.deep.equal([
      '<bedside-article-card>: "long", version 1.0, is shown, but: summary: expected at most 20 words in a sentence, found 21; sections[1].blocks[0].sources: expected at least 1 id from sources.',
    ]);
  });

  it('has its first 10 places named, and the number of the others', async () => {
    const lines = listen();
    const block = article.sections[1]!.blocks[0]!;
    const sections = [{ ...article.sections[1]!, blocks: Array<object>(13).fill(block) }];
    await show('bedside-article-card', { ...article, id: 'many', sections });
    const [line] = lines();
    expect(line).to.contain('sections[0].blocks[9].sources');
    expect(line).not.to.contain('sections[0].blocks[10].sources');
    expect(line).to.match(/; and 3 more\.$/);
  });

  it('is not named where there is nothing to say, nor are documents of ours', async () => {
    const lines = listen();
    await show('bedside-exercise-timer', exercises);
    await addWidget('bedside-risk-checklist');
    await told();
    expect(lines()).to.deep.equal([]);
  });

  it('is no exception for the page, whatever else is in it', async () => {
    const lines = listen();
    const around: { self?: object } = {};
    around.self = around;
    const widget = await show('bedside-exercise-timer', { ...exercises, id: 'around', around });
    expect(shownText(widget)).to.contain(exercises.title);
    expect(lines()).to.deep.equal([]);
  });
});

describe('a document of an older schema', () => {
  it('is shown, and the console says how it was read', async () => {
    const lines = listen();
    const widget = await show('bedside-exercise-timer', { ...exercises, id: 'older', schema: 1 });
    expect(shownText(widget)).to.contain(exercises.title);
    expect(lines()).to.deep.equal([
      '<bedside-exercise-timer>: "older", version 1.0, is shown, but: schema: expected 2, its fields of version 1 were read as those of today.',
    ]);
  });

  it('of a later one is not shown', async () => {
    const error = stub(console, 'error');
    const widget = await show('bedside-exercise-timer', { ...exercises, schema: 3 });
    expect(showsChildren(widget)).to.equal(true);
    expect(String(error.args[0]![0])).to.contain('schema: expected a whole number from 1 to 2');
  });
});

describe('a topic of a page', () => {
  const add = (documents: object, id: string, more: object = {}) =>
    addHostTopic({ topic: id, lang: 'en', documents, ...more });
  const topicWith = async (tag: string, topic: string) => {
    const widget = await addWidget(tag, { topic });
    while (showsChildren(widget)) await settled();
    await told();
    return widget;
  };

  it('of an older schema is shown, and the console says how it was read', async () => {
    const lines = listen();
    const id = 'older-topic';
    add({ exercises: { ...exercises, id, schema: 1 } }, id);
    const widget = await topicWith('bedside-exercise-timer', id);
    expect(shownText(widget)).to.contain(exercises.title);
    expect(lines()).to.deep.equal([
      `<bedside-exercise-timer>: "${id}", version 1.0, is shown, but: schema: expected 2, its fields of version 1 were read as those of today.`,
    ]);
  });

  it('that its readers suffer from is shown, and named once', async () => {
    const lines = listen();
    const id = 'long-topic';
    add({ article: { ...article, id, summary: `${'very '.repeat(20)}long.` } }, id);
    await topicWith('bedside-article-card', id);
    expect(lines()).to.deep.equal([
      `<bedside-article-card>: "${id}", version 1.0, is shown, but: summary: expected at most 20 words in a sentence, found 21; sections[1].blocks[0].sources: expected at least 1 id from sources.`,
    ]);
  });

  it('of a later schema is left out, and named with what is allowed', async () => {
    const warn = stub(console, 'warn');
    add({ exercises: { ...exercises, id: 'later-topic', schema: 3 } }, 'later-topic');
    while (warn.args.length === 0) await settled();
    expect(warn.args[0]![0]).to.equal(
      'bedside-widgets: addTopic "later-topic" "en": documents.exercises: schema: expected a whole number from 1 to 2. The rest is used.',
    );
  });

  it('that another version of ours has built is no matter of its web team', async () => {
    const lines = listen();
    const id = 'built-topic';
    add({ article: { ...article, id } }, id, { builtFor: '0.0.0' });
    await topicWith('bedside-article-card', id);
    expect(lines()).to.deep.equal([]);
  });
});

describe('pictures that are a burden', () => {
  const card = (picture: object) =>
    show('bedside-article-card', { ...article, picture: { ...article.picture, ...picture } });

  it('of 20 MB hold nothing up: the words are there before they are', async () => {
    const long = `<svg xmlns="http://www.w3.org/2000/svg"><!--${' '.repeat(20_000_000)}--></svg>`;
    const src = `data:image/svg+xml,${long.replaceAll('#', '%23')}`;
    const widget = await addWidget('bedside-article-card');
    widget.content = { ...article, picture: { ...article.picture, src } };
    await widget.updateComplete;
    expect(shownText(widget)).to.contain(article.title);
    expect(all(widget, 'img')).to.have.length(1);
  });

  it('of another host are fetched without telling it the page', async () => {
    const widget = await card({ src: 'https://pictures.invalid/a.svg' });
    const [image] = all<HTMLImageElement>(widget, 'img');
    expect(image!.referrerPolicy).to.equal('same-origin');
    expect(image!.crossOrigin, 'no CORS is needed').to.equal(null);
    expect(shownText(widget)).to.contain(article.title);
  });

  for (const src of ['javascript:alert(1)', 'data:text/html,<script>1</script>', 'blob:x'])
    it(`with the address ${src} are refused, and the children stay`, async () => {
      const error = stub(console, 'error');
      const widget = await card({ src });
      expect(showsChildren(widget)).to.equal(true);
      expect(all(widget, 'img')).to.deep.equal([]);
      expect(String(error.args[0]![0])).to.contain(
        '<bedside-article-card>: content: picture.src: expected an http, https or data:image address',
      );
    });
});

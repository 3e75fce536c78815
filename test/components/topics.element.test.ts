/** Widgets that show another topic than the first: a built-in one, a page's own, and one that is not there. */
import { expect } from '@open-wc/testing';
import { restore, stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import article from '../../src/content/diabetes-foot-care/en/article.js';
import checklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import exercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import help from '../../src/content/diabetes-foot-care/en/help.js';
import firstArticle from '../../src/content/night-leg-numbness/en/article.js';
import firstChecklist from '../../src/content/night-leg-numbness/en/checklist.js';
import firstExercises from '../../src/content/night-leg-numbness/en/exercises.js';
import firstHelp from '../../src/content/night-leg-numbness/en/help.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { DocumentKind } from '../../src/model/check-document.js';
import { tags, widgetKinds, type Tag } from '../../src/model/widgets.js';
import { addHostTopic } from '../../src/platform/library/host-languages.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import '../../src/all.js';
import '../../src/lang/diabetes-foot-care/en.js';
import { addWidget, part, read, settled, showsChildren, tick } from './widget-page.js';
import type { Widget } from './widget-page.js';

const topic = 'diabetes-foot-care';
const second: Record<DocumentKind, { title: string }> = { article, checklist, exercises, help };
const first: Record<DocumentKind, { title: string }> = {
  article: firstArticle,
  checklist: firstChecklist,
  exercises: firstExercises,
  help: firstHelp,
};

/** The title of the document, as the foot names it. */
const footOf = (widget: Element) => read(part(widget, 'foot').textContent);
const isOf = (widget: Element, titles: typeof first, tag: Tag) =>
  expect(footOf(widget)).to.contain(titles[widgetKinds[tag]].title);

/** What widgets say to the console and by events, until the test ends. */
const listen = () => {
  const said = stub(console, 'error');
  const events: string[] = [];
  const hear = ({ detail }: CustomEvent<{ message: string }>) => events.push(detail.message);
  document.addEventListener('bedside-error', hear);
  stops.push(() => document.removeEventListener('bedside-error', hear));
  return { lines: () => said.args.map(([line]) => String(line)), events };
};
const stops: (() => void)[] = [];

afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  restore();
});

describe('topic', () => {
  for (const tag of tags) {
    it(`<${tag}> shows the topic that is asked for`, async () => {
      isOf(await addWidget(tag, { topic }), second, tag);
    });

    it(`<${tag}> shows the first one when none is asked for, and when it is named`, async () => {
      isOf(await addWidget(tag), first, tag);
      isOf(await addWidget(tag, { topic: '' }), first, tag);
      isOf(await addWidget(tag, { topic: 'night-leg-numbness' }), first, tag);
    });

    it(`<${tag}> changes it while it is on the page, by attribute and by property`, async () => {
      const widget = await addWidget(tag, { topic: ' Diabetes-Foot-Care ' });
      isOf(widget, second, tag);
      widget.removeAttribute('topic');
      await settled();
      isOf(widget, first, tag);
      (widget as unknown as { topic: string }).topic = topic;
      await settled();
      isOf(widget, second, tag);
      expect(widget.getAttribute('topic'), 'for bedside.css').to.equal(topic);
    });
  }

  it('a document of the page wins over it', async () => {
    const widget = await addWidget('bedside-risk-checklist', { topic });
    (widget as unknown as { content: unknown }).content = { ...firstChecklist, title: 'Ours' };
    await settled();
    expect(footOf(widget)).to.contain('Ours');
  });

  it('has help cards in its own words', async () => {
    const list = await addWidget('bedside-risk-checklist', { topic, layout: 'list' });
    await tick(list, checklist.groups[0]!.items[0]!.text);
    const card = part(list, 'help-card');
    expect(read(card.textContent)).to.contain(help.levels.emergency.say);
    expect(read(card.textContent)).not.to.contain(firstHelp.levels.emergency.say);
  });

  it('an exercise keeps its place in the tab under a key of its own, without a word about health', async () => {
    sessionStorage.clear();
    const programs = [{ ...exercises.programs[0]!, safetyCheck: [] }];
    const keyOf = async (id: string) => {
      const timer = await addWidget('bedside-exercise-timer', { 'get-ready': '0' });
      Object.assign(timer, { content: { ...exercises, id, programs } });
      await settled();
      (timer as unknown as { start: () => void }).start();
      await settled();
      const [key] = Object.keys(sessionStorage).filter((name) => name.startsWith('bedside-timer:'));
      sessionStorage.clear();
      timer.remove();
      return key;
    };
    const keys = [await keyOf('knee'), await keyOf('back'), await keyOf('night-leg-numbness')];
    expect(new Set(keys).size, keys.join(' ')).to.equal(3);
    expect(keys.join()).not.to.match(/knee|back|leg/);
  });
});

describe('a topic that is not there', () => {
  let clock: SinonFakeTimers | undefined;

  const open = async (tag: Tag, name: string): Promise<Widget> => {
    const widget = document.createElement(tag) as Widget;
    widget.setAttribute('topic', name);
    widget.innerHTML = '<p>Words of the page.</p>';
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.body.append(widget);
    await widget.updateComplete;
    // It is fetched on use, and what the widget asked for before comes before.
    await import('../../src/controllers/missing-topic.js');
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    stops.push(() => widget.remove());
    return widget;
  };
  const wait = async (widget: Widget) => {
    clock!.tick(6000);
    await widget.updateComplete;
  };

  afterEach(() => clock?.restore());

  for (const tag of tags)
    it(`<${tag}> keeps its children, and says once what there is`, async () => {
      const { lines, events } = listen();
      const widget = await open(tag, 'elbow-care');
      expect(showsChildren(widget)).to.equal(true);
      expect(lines(), 'its file may still come').to.deep.equal([]);
      await wait(widget);
      await wait(widget);
      const [line, ...others] = lines();
      expect(others).to.deep.equal([]);
      expect(line).to.match(
        new RegExp(
          `^<${tag}>: topic="elbow-care" is not known\\. Allowed: night-leg-numbness, .*${topic}`,
        ),
      );
      expect(events).to.have.length(1);
      expect(showsChildren(widget)).to.equal(true);
    });

  it('is shown when it comes, and nothing is said', async () => {
    const { lines } = listen();
    const name = 'late-topic';
    const widget = await open('bedside-risk-checklist', name);
    addLanguage({ lang: 'en', topic: name, documents: { checklist: { ...checklist, id: name } } });
    await widget.updateComplete;
    isOf(widget, second, 'bedside-risk-checklist');
    await wait(widget);
    expect(lines()).to.deep.equal([]);
  });

  it('with its texts in another language and not its English says which file is missing', async () => {
    const { lines } = listen();
    addLanguage({ lang: 'ml', topic: 'texts-only', texts: { checklist: { title: 'x' } } });
    const widget = await open('bedside-risk-checklist', 'texts-only');
    await wait(widget);
    expect(lines()).to.have.length(1);
    expect(lines()[0])
      .to.contain('its texts in ml are here')
      .and.contain('topics/texts-only/en.js');
  });

  it('that a page changes to takes the widget away, and back', async () => {
    const { lines } = listen();
    const widget = await open('bedside-seek-help', topic);
    expect(showsChildren(widget)).to.equal(false);
    widget.setAttribute('topic', 'elbow-care');
    await widget.updateComplete;
    await import('../../src/controllers/missing-topic.js');
    expect(showsChildren(widget)).to.equal(true);
    widget.setAttribute('topic', topic);
    await widget.updateComplete;
    expect(showsChildren(widget)).to.equal(false);
    await wait(widget);
    expect(lines()).to.deep.equal([]);
  });

  it('is not spoken of once the widget has left the page', async () => {
    const { lines } = listen();
    const widget = await open('bedside-seek-help', 'elbow-care');
    widget.remove();
    clock!.tick(6000);
    expect(lines()).to.deep.equal([]);
  });
});

describe('a topic of the page’s own', () => {
  const own = (id: string): ChecklistDocument => ({
    kind: 'checklist',
    id,
    lang: 'en',
    version: '1',
    title: 'Before you lift',
    review: { status: 'draft' },
    sources: [],
    intro: 'Tick what is true today.',
    notFor: 'Not for children.',
    groups: [
      {
        id: 'flags',
        heading: 'Now',
        redFlags: true,
        items: [
          {
            id: 'chest',
            text: 'My chest hurts.',
            help: 'emergency',
            advice: 'Sit down.',
            sources: [],
          },
        ],
      },
      {
        id: 'rest',
        heading: 'Lately',
        items: [
          {
            id: 'walk',
            text: 'I walk less.',
            help: 'self-care',
            advice: 'Walk a little.',
            sources: [],
          },
          {
            id: 'sleep',
            text: 'I sleep badly.',
            help: 'soon',
            advice: 'Ask a nurse.',
            sources: [],
          },
        ],
      },
    ],
    questionsToAsk: [],
    disclaimer: 'This list cannot tell what is wrong.',
  });

  /** Sentences of the first topic that are about the body. */
  const foreign = [
    firstHelp.levels['self-care'].heading,
    firstHelp.levels['self-care'].text,
    firstHelp.levels.soon.text,
    ...firstHelp.emergencySigns.lines,
  ];

  const result = async (list: Widget) => {
    await tick(list, 'I walk less.', 'I sleep badly.', 'My chest hurts.');
    return read(list.shadowRoot!.textContent);
  };

  it('is added and shown, with neutral words of the levels', async () => {
    addHostTopic({
      topic: 'lifting',
      lang: 'en',
      documents: { checklist: own('lifting') },
    });
    const list = await addWidget('bedside-risk-checklist', { topic: 'lifting', layout: 'list' });
    while (showsChildren(list)) await settled();
    const text = await result(list);
    for (const sentence of foreign) expect(text).not.to.contain(sentence);
    expect(text).to.contain(firstHelp.levels.emergency.heading);
  });

  it('may bring its own words of the levels', async () => {
    const levels = {
      emergency: {
        heading: 'Stop lifting and call',
        text: 'Call at once.',
        say: 'Say that you lifted.',
      },
    };
    const list = await addWidget('bedside-risk-checklist', { layout: 'list' });
    Object.assign(list, { content: { ...own('lifting-2'), levels } });
    await settled();
    await tick(list, 'My chest hurts.');
    const card = read(part(list, 'help-card').textContent);
    expect(card).to.contain('Stop lifting and call').and.contain('Say that you lifted.');
    expect(card, 'the word is the interface’s').to.contain(firstHelp.levels.emergency.word);
    expect(card).not.to.contain(firstHelp.levels.emergency.heading);
  });

  it('by src or JSON has the words of a topic that is here, when it is of it', async () => {
    const list = await addWidget('bedside-risk-checklist', { layout: 'list' });
    Object.assign(list, { content: { ...own(topic) } });
    await settled();
    await tick(list, 'My chest hurts.');
    expect(read(part(list, 'help-card').textContent)).to.contain(help.levels.emergency.say);
  });
});

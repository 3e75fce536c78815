import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import enArticle from '../../src/content/night-leg-numbness/en/article.js';
import enChecklist from '../../src/content/night-leg-numbness/en/checklist.js';
import enExercises from '../../src/content/night-leg-numbness/en/exercises.js';
import enHelp from '../../src/content/night-leg-numbness/en/help.js';
import '../../src/all.js';
import type { DocumentKind } from '../../src/model/check-document.js';
import { tags, widgetKinds, type Tag } from '../../src/model/widgets.js';
import {
  part,
  read,
  settled as pageSettled,
  shownText,
  showsChildren,
  type Widget,
} from '../components/widget-page.js';

const documents: Record<DocumentKind, { version: string }> = {
  article: enArticle,
  exercises: enExercises,
  checklist: enChecklist,
  help: enHelp,
};

const builtIn = (tag: Tag) => documents[widgetKinds[tag]];
const otherKind = (tag: Tag): DocumentKind => (tag === 'bedside-seek-help' ? 'article' : 'help');

/** A host's document, told from others by its version. */
const documentOf = (tag: Tag, version: string): object => ({ ...builtIn(tag), version });
const inScript = (document_: object) =>
  `<script type="application/json">${JSON.stringify(document_)}</script>`;

/** What is read of answers: it takes a busy browser longer than any number of frames. */
const texts: Promise<string>[] = [];
const readText = Response.prototype.text;

/** All widgets at rest, with what they were sent. */
const settled = async (): Promise<void> => {
  await pageSettled();
  if (texts.length === 0) return;
  await Promise.allSettled(texts.splice(0));
  await pageSettled();
};

/** The version in the foot; the card shows it in full only. */
const versionOf = (widget: Element) =>
  /version ([^,]+),/.exec(read(part(widget, 'foot').textContent))?.[1];

const open = async (
  tag: Tag,
  { children = '', ...attributes }: Record<string, string> = {},
): Promise<Widget> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  const names = Object.keys(attributes).map((name) => ` ${name}="${attributes[name]}"`);
  if (tag === 'bedside-article-card') names.push(' layout="full"');
  ground.innerHTML = `<${tag}${names.join('')}>${children}</${tag}>`;
  await settled();
  return ground.firstElementChild as Widget;
};

const fallback = '<p>Words of the page. <a href="tel:112">Call 112</a></p>';

interface Reports {
  console: unknown[][];
  events: CustomEvent<{ message: string }>[];
  thrown: unknown[];
}

/** Hears the console, the event and what is thrown into the page, until the test ends. */
const listen = (): Reports => {
  const reports: Reports = { console: [], events: [], thrown: [] };
  const error = stub(console, 'error');
  reports.console = error.args;
  const onEvent = (event: Event) => reports.events.push(event as CustomEvent<{ message: string }>);
  const onThrown = (event: Event) => {
    event.preventDefault();
    reports.thrown.push(event);
  };
  document.addEventListener('bedside-error', onEvent);
  window.addEventListener('error', onThrown);
  window.addEventListener('unhandledrejection', onThrown);
  stops.push(() => {
    document.removeEventListener('bedside-error', onEvent);
    window.removeEventListener('error', onThrown);
    window.removeEventListener('unhandledrejection', onThrown);
  });
  return reports;
};
const stops: (() => void)[] = [];

const expectOneReport = (reports: Reports, widget: Element, ...named: (string | RegExp)[]) => {
  expect(reports.thrown, 'thrown into the page').to.deep.equal([]);
  expect(reports.console.map(([text]) => text)).to.have.length(1);
  const [text] = reports.console[0] as [string];
  expect(text).to.match(new RegExp(`^<${widget.localName}>: `));
  for (const name of named)
    if (typeof name === 'string') expect(text).to.contain(name);
    else expect(text).to.match(name);
  expect(reports.events).to.have.length(1);
  const [event] = reports.events;
  expect(event!.target).to.equal(widget);
  expect(event!.bubbles && event!.composed).to.equal(true);
  expect(Object.keys(event!.detail)).to.deep.equal(['message']);
  expect(text).to.contain(event!.detail.message);
};

const expectChildren = (widget: Element) => {
  expect(showsChildren(widget)).to.equal(true);
  const words = widget.querySelector('p')!;
  expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
};

const answer = (body: string, init?: ResponseInit) =>
  stub(window, 'fetch').callsFake(() => Promise.resolve(new Response(body, init)));

describe('the document of a widget', () => {
  before(async () => {
    // What reads documents is fetched on use; here its first use is no test of its own.
    await import('../../src/controllers/host-document.js');
    Response.prototype.text = function (this: Response) {
      const text = readText.call(this);
      texts.push(text);
      return text;
    };
  });

  after(() => {
    Response.prototype.text = readText;
  });

  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    restore();
  });

  for (const tag of tags)
    describe(`<${tag}>`, () => {
      it('is the built-in one by default', async () => {
        expect(versionOf(await open(tag))).to.equal(builtIn(tag).version);
      });

      it('is a child script before the built-in one', async () => {
        const widget = await open(tag, { children: inScript(documentOf(tag, 'child')) });
        expect(versionOf(widget)).to.equal('child');
      });

      it('is "src" before a child script, and no child is looked at', async () => {
        const fetched = answer(JSON.stringify(documentOf(tag, 'fetched')));
        const widget = await open(tag, {
          src: '/own.json',
          children: inScript(documentOf(tag, 'child')),
        });
        expect(versionOf(widget)).to.equal('fetched');
        expect(fetched.args.map(([url]) => url)).to.deep.equal(['/own.json']);
      });

      it('is "content" before all', async () => {
        answer(JSON.stringify(documentOf(tag, 'fetched')));
        const widget = await open(tag, {
          src: '/own.json',
          children: inScript(documentOf(tag, 'child')),
        });
        widget.content = documentOf(tag, 'given');
        await settled();
        expect(versionOf(widget)).to.equal('given');
        widget.content = undefined;
        await settled();
        expect(versionOf(widget)).to.equal('fetched');
        widget.removeAttribute('src');
        await settled();
        expect(versionOf(widget)).to.equal('child');
      });

      it('may have unknown keys', async () => {
        const widget = await open(tag);
        widget.content = { ...documentOf(tag, 'given'), mood: 'calm', sources2: [1, null] };
        await settled();
        expect(versionOf(widget)).to.equal('given');
      });

      const bad: [string, unknown, RegExp][] = [
        ['null', null, /content: .*document: expected an object/],
        ['a string', '{"kind":"article"}', /content: .*document: expected an object/],
        ['a number', 1, /content: .*document: expected an object/],
        ['a list', [], /content: .*document: expected an object/],
        ['an empty object', {}, /content: .*kind: expected/],
        ['of another kind', { ...builtIn(tag), kind: otherKind(tag) }, /content: .*kind: expected/],
        ['half right', { ...builtIn(tag), title: 7 }, /content: .*title: expected text/],
      ];
      for (const [name, content, message] of bad)
        it(`content that is ${name}: one report, the children, nothing thrown`, async () => {
          const reports = listen();
          const widget = await open(tag, { children: fallback });
          widget.content = content;
          await settled();
          expectOneReport(reports, widget, message);
          expectChildren(widget);
        });

      it('content that is cyclic: one report, the children, nothing thrown', async () => {
        const reports = listen();
        const widget = await open(tag, { children: fallback });
        const cyclic: Record<string, unknown> = {};
        cyclic.self = cyclic;
        cyclic.sections = cyclic.groups = cyclic.levels = [cyclic];
        widget.content = cyclic;
        await settled();
        expectOneReport(reports, widget, 'kind: expected');
        expectChildren(widget);
      });

      it('content that throws when it is read: one report, the children', async () => {
        const reports = listen();
        const widget = await open(tag, { children: fallback });
        widget.content = {
          get kind(): string {
            throw new Error('not for you');
          },
        };
        await settled();
        expectOneReport(reports, widget, 'content');
        expectChildren(widget);
      });

      it('content that is right but refers to itself in a key of its own is used', async () => {
        const widget = await open(tag);
        const cyclic: Record<string, unknown> = { ...documentOf(tag, 'given') };
        cyclic.self = cyclic;
        widget.content = cyclic;
        await settled();
        expect(versionOf(widget)).to.equal('given');
      });

      it('recovers when a good document follows a bad one', async () => {
        const reports = listen();
        const widget = await open(tag, { children: fallback });
        widget.content = null;
        await settled();
        expectChildren(widget);
        widget.content = documentOf(tag, 'given');
        await settled();
        expect(versionOf(widget)).to.equal('given');
        expect(widget.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
        widget.content = undefined;
        await settled();
        expect(versionOf(widget)).to.equal(builtIn(tag).version);
        expect(reports.console).to.have.length(1);
      });

      it('"src" that is missing (404): one report, the children, never the built-in', async () => {
        const reports = listen();
        answer('not here', { status: 404 });
        const widget = await open(tag, { src: '/none.json', children: fallback });
        expectOneReport(reports, widget, 'src="/none.json"', '404');
        expectChildren(widget);
      });

      it('"src" that is not JSON', async () => {
        const reports = listen();
        answer('<!doctype html><title>Log in</title>');
        const widget = await open(tag, { src: '/login', children: fallback });
        expectOneReport(reports, widget, 'src="/login"', 'expected JSON');
        expectChildren(widget);
      });

      it('"src" of another kind', async () => {
        const reports = listen();
        answer(JSON.stringify({ ...builtIn(tag), kind: otherKind(tag) }));
        const widget = await open(tag, { src: '/other.json', children: fallback });
        expectOneReport(reports, widget, 'src="/other.json"', 'kind: expected one of');
        expectChildren(widget);
      });

      it('"src" that is huge', async () => {
        const reports = listen();
        answer(JSON.stringify({ ...documentOf(tag, 'huge'), padding: 'x'.repeat(5_000_000) }));
        const widget = await open(tag, { src: '/huge.json', children: fallback });
        expectOneReport(reports, widget, 'src="/huge.json"', '1 MB');
        expectChildren(widget);
      });

      it('"src" that says it is huge is not even read', async () => {
        const reports = listen();
        const response = new Response('{}', { headers: { 'content-length': '5000000' } });
        const text = stub(response, 'text').resolves('{}');
        stub(window, 'fetch').resolves(response);
        const widget = await open(tag, { src: '/huge.json', children: fallback });
        expectOneReport(reports, widget, '1 MB');
        expect(text.callCount).to.equal(0);
      });

      it('"src" that is refused: CORS, CSP or no network', async () => {
        const reports = listen();
        stub(window, 'fetch').rejects(new TypeError('Failed to fetch'));
        const widget = await open(tag, { src: 'https://x.example/d.json', children: fallback });
        expectOneReport(reports, widget, 'src="https://x.example/d.json"', 'CORS');
        expectChildren(widget);
      });

      it('"src" whose connection breaks on the way', async () => {
        const reports = listen();
        const response = new Response('{}');
        stub(response, 'text').rejects(new TypeError('network error'));
        stub(window, 'fetch').resolves(response);
        const widget = await open(tag, { src: '/broken.json', children: fallback });
        expectOneReport(reports, widget, 'src="/broken.json"');
        expectChildren(widget);
      });

      it('"src" that is slow: the children until then', async () => {
        let send!: (response: Response) => void;
        stub(window, 'fetch').returns(new Promise((resolve) => (send = resolve)));
        const widget = await open(tag, { src: '/slow.json', children: fallback });
        expectChildren(widget);
        send(new Response(JSON.stringify(documentOf(tag, 'slow'))));
        await settled();
        expect(versionOf(widget)).to.equal('slow');
      });

      it('a child script that is not JSON', async () => {
        const reports = listen();
        const widget = await open(tag, {
          children: `<script type="application/json">{ oops</script>${fallback}`,
        });
        expectOneReport(reports, widget, 'child script', 'expected JSON');
        expectChildren(widget);
      });
    });

  const tag = 'bedside-article-card';

  const paths: [string, object, string][] = [
    [
      'sections[1].heading: expected text',
      {
        sections: enArticle.sections.map((entry, i) =>
          i === 1 ? { ...entry, heading: '' } : entry,
        ),
      },
      'bedside-article-card',
    ],
    [
      'sections[0].blocks[0].type: expected one of',
      { sections: [{ id: 'a', heading: 'A', blocks: [{ type: 'video' }] }] },
      'bedside-article-card',
    ],
    [
      'groups[0].items[0].help: expected one of',
      {
        groups: [
          {
            id: 'g',
            heading: 'G',
            items: [{ id: 'i', text: 'I', help: 'red', advice: 'A', sources: [] }],
          },
        ],
      },
      'bedside-risk-checklist',
    ],
    [
      'levels.urgent.word: expected text',
      { levels: { ...enHelp.levels, urgent: { ...enHelp.levels.urgent, word: null } } },
      'bedside-seek-help',
    ],
    [
      'review.on: expected a date',
      { review: { status: 'approved', on: '1 May' } },
      'bedside-seek-help',
    ],
    [
      'sources[0].url: expected an http',
      { sources: [{ id: 'a', title: 'A', url: 'javascript:1' }] },
      tag,
    ],
  ];
  for (const [path, change, ofTag] of paths)
    it(`that is half right is named by its path: ${path}`, async () => {
      const reports = listen();
      const from = builtIn(ofTag as Tag);
      const widget = await open(ofTag as Tag, {
        children: inScript({ ...from, ...change }) + fallback,
      });
      expectOneReport(reports, widget, 'child script', path);
      expectChildren(widget);
    });

  it('of a real missing file is reported too', async () => {
    const reports = listen();
    const widget = await open(tag, { src: '/there-is-no-such-file.json', children: fallback });
    for (let i = 0; i < 40 && reports.events.length === 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expectOneReport(reports, widget, 'src="/there-is-no-such-file.json"');
    expectChildren(widget);
  });

  it('recovers when "src" changes to a good one, and says so no more', async () => {
    const reports = listen();
    const fetched = stub(window, 'fetch');
    fetched.withArgs('/bad.json').resolves(new Response('{}'));
    fetched.withArgs('/good.json').resolves(new Response(JSON.stringify(documentOf(tag, 'good'))));
    const widget = await open(tag, { src: '/bad.json', children: fallback });
    expectChildren(widget);
    widget.setAttribute('src', '/good.json');
    await settled();
    expect(versionOf(widget)).to.equal('good');
    expect(reports.console).to.have.length(1);
  });

  it('is that of the last "src", whatever order the answers come in', async () => {
    const sends: ((response: Response) => void)[] = [];
    stub(window, 'fetch').callsFake(() => new Promise((resolve) => sends.push(resolve)));
    const widget = await open(tag, { src: '/first.json' });
    widget.setAttribute('src', '/second.json');
    await settled();
    sends[1]!(new Response(JSON.stringify(documentOf(tag, 'second'))));
    await settled();
    sends[0]!(new Response(JSON.stringify(documentOf(tag, 'first'))));
    await settled();
    expect(versionOf(widget)).to.equal('second');
  });

  it('stays while another one is on its way', async () => {
    stub(window, 'fetch').returns(new Promise(() => undefined));
    const widget = await open(tag);
    widget.setAttribute('src', '/slow.json');
    await settled();
    expect(versionOf(widget)).to.equal(builtIn(tag).version);
  });

  for (const [name, before] of [
    ['first', { src: '/slow.json' }],
    ['later', {}],
  ] as const)
    it(`is asked for again when the page takes the widget out meanwhile: ${name}`, async () => {
      const fetched = stub(window, 'fetch').callsFake(
        (_url, init) =>
          new Promise((_resolve, reject) => {
            init!.signal!.addEventListener('abort', () =>
              reject(new DOMException('', 'AbortError')),
            );
          }),
      );
      const reports = listen();
      const widget = await open(tag, before);
      widget.setAttribute('src', '/slow.json');
      await settled();
      const ground = widget.parentElement!;
      ground.removeChild(widget);
      await settled();
      fetched.callsFake(() =>
        Promise.resolve(new Response(JSON.stringify(documentOf(tag, 'slow')))),
      );
      ground.append(widget);
      await settled();
      expect(versionOf(widget)).to.equal('slow');
      expect(reports.console).to.have.length(0);
    });

  it('is not fetched again when the page only moves the widget', async () => {
    const fetched = answer(JSON.stringify(documentOf(tag, 'own')));
    const widget = await open(tag, { src: '/own.json' });
    widget.parentElement!.append(widget);
    await settled();
    expect(fetched.callCount).to.equal(1);
    expect(versionOf(widget)).to.equal('own');
  });

  it('is fetched without cookies for other sites', async () => {
    const fetched = answer('{}');
    listen();
    await open(tag, { src: 'https://x.example/d.json' });
    expect(fetched.args[0]![1]!.credentials).to.equal('same-origin');
  });

  describe('in children that come later', () => {
    it('is used as soon as it comes', async () => {
      const widget = await open(tag);
      expect(versionOf(widget)).to.equal(builtIn(tag).version);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(documentOf(tag, 'late'));
      widget.append(script);
      await settled();
      expect(versionOf(widget)).to.equal('late');
      widget.removeChild(script);
      await settled();
      expect(versionOf(widget)).to.equal(builtIn(tag).version);
    });

    it('does not count beside "content"', async () => {
      const widget = await open(tag);
      widget.content = documentOf(tag, 'given');
      await settled();
      widget.insertAdjacentHTML('beforeend', inScript(documentOf(tag, 'late')));
      await settled();
      expect(versionOf(widget)).to.equal('given');
    });

    it('words that come later are the fallback, and not shown while all is well', async () => {
      const widget = await open(tag);
      widget.insertAdjacentHTML('beforeend', fallback);
      await settled();
      expect(shownText(widget)).to.contain(enArticle.title);
      expect(widget.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      stub(console, 'error');
      widget.content = null;
      await settled();
      expectChildren(widget);
    });

    it('a bad one is reported once, however many children follow', async () => {
      const reports = listen();
      const widget = await open(tag, { children: '<script type="application/json">{</script>' });
      widget.insertAdjacentHTML('beforeend', fallback);
      await settled();
      widget.insertAdjacentHTML('beforeend', '<p>More words</p>');
      await settled();
      expectOneReport(reports, widget, 'child script');
      expectChildren(widget);
    });

    it('a good one stays the same document, however many children follow', async () => {
      const widget = await open(tag, { children: inScript(documentOf(tag, 'child')) });
      const summary = part(widget, 'title');
      widget.insertAdjacentHTML('beforeend', fallback);
      await settled();
      expect(part(widget, 'title')).to.equal(summary);
      expect(versionOf(widget)).to.equal('child');
    });
  });

  // solspace/craft-freeform#1233, vuejs/core#6272
  describe('that a framework leaves out when it creates the widget again', () => {
    const own = (id: string) =>
      `<bedside-seek-help ${id}>${inScript(documentOf('bedside-seek-help', 'own'))}${fallback}</bedside-seek-help>`;
    const without = (id: string, words = fallback) =>
      `<bedside-seek-help ${id}>${words}</bedside-seek-help>`;

    const ground = async (markup: string) => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = markup;
      await settled();
      return place;
    };

    for (const [name, remake] of [
      ['in its place', (at: Element) => (at.innerHTML = without(''))],
      [
        'before the old one goes',
        (at: Element) => {
          at.insertAdjacentHTML('beforeend', without(''));
          at.firstElementChild!.remove();
        },
      ],
    ] as const)
      it(`is missed, and ours does not stand in for it: ${name}`, async () => {
        const reports = listen();
        const at = await ground(own(''));
        expect(versionOf(at.firstElementChild!)).to.equal('own');
        remake(at);
        await settled();
        const widget = at.firstElementChild!;
        expectOneReport(reports, widget, 'src or content', 'Vue');
        expectChildren(widget);
        widget.append('More words');
        await settled();
        expectChildren(widget);
        expect(reports.console).to.have.length(1);
      });

    it('is missed where a template has changed the words', async () => {
      const reports = listen();
      const at = await ground(own('id="own"'));
      at.innerHTML = without('id="own"', '<p>Words of {{ ward }}</p>');
      at.setAttribute('data-v-app', '');
      await settled();
      expectOneReport(reports, at.firstElementChild!, 'src or content');
      expectChildren(at.firstElementChild!);
    });

    it('is read when it comes back', async () => {
      listen();
      const at = await ground(own(''));
      at.innerHTML = without('');
      await settled();
      const widget = at.firstElementChild!;
      widget.insertAdjacentHTML('beforeend', inScript(documentOf('bedside-seek-help', 'back')));
      await settled();
      expect(versionOf(widget)).to.equal('back');
    });

    for (const [name, change] of [
      ['a widget with other words', (at: Element) => (at.innerHTML = without('', '<p>Other</p>'))],
      ['a widget with another id', (at: Element) => (at.innerHTML = without('id="other"'))],
      [
        'a widget that comes later',
        async (at: Element) => {
          at.innerHTML = '';
          await settled();
          at.innerHTML = without('');
        },
      ],
    ] as const)
      it(`is not missed by ${name}`, async () => {
        const reports = listen();
        const at = await ground(own(''));
        await change(at);
        await settled();
        expect(versionOf(at.firstElementChild!)).to.equal(builtIn(tag).version);
        expect(reports.console).to.deep.equal([]);
      });
  });

  it('an error listener may change the widget', async () => {
    const reports = listen();
    const widget = await open(tag, { children: fallback });
    widget.addEventListener('bedside-error', () => {
      widget.content = documentOf(tag, 'repaired');
    });
    widget.content = null;
    await settled();
    expect(versionOf(widget)).to.equal('repaired');
    expect(reports.thrown).to.deep.equal([]);
  });
});

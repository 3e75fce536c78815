import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import '../../../src/define/bedside-risk-checklist.js';
import '../../../src/define/bedside-seek-help.js';
import { printFramesBy } from '../../../stories/examples/print-frames.js';
import { itemName, parts, press, settled, tick } from '../widget-page.js';

const checklist: ChecklistDocument = enChecklist;
const items = checklist.groups.flatMap((group) => group.items);
const levels = ['self-care', 'soon', 'urgent', 'emergency'] as const;

/** What would tell of an answer: every item by id, text and advice, and every level. */
const answers: RegExp[] = [
  ...items.map(({ id }) => new RegExp(`\\b${id}\\b`)),
  ...items
    .flatMap(({ text, lines = [], advice }) => [text, ...lines, advice])
    .map((text) => new RegExp(`(^|\\W)${escape(text)}`)),
  ...levels.map((level) => new RegExp(`\\b${level}\\b`, 'i')),
  ...levels
    .flatMap((level) => [help.levels[level].word, help.levels[level].heading])
    .map((text) => new RegExp(escape(text))),
  /not.?sure/i,
  /none of these/i,
];

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything that a value shows to a script that holds it, nodes apart. */
const written = (value: unknown, depth = 0, seen = new Set<unknown>()): string => {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null || value instanceof Node) return '';
  if (seen.has(value) || depth > 4) return '';
  seen.add(value);
  return names(value)
    .map((name) => `${name}: ${written(valueOf(value, name), depth + 1, seen)}`)
    .join('\n');
};

const valueOf = (value: object, name: string): unknown => {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
};

/** Names of own and inherited properties. Lit's private ones begin with `_`. */
const names = (value: object): string[] => {
  const found = new Set<string>();
  for (let at: object | null = value; at && at !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(at)) if (!/^_|\$/.test(name)) found.add(name);
    at = Object.getPrototypeOf(at) as object | null;
  }
  return [...found];
};

/** The widget's public face; measures apart, since a card that opens has a height. */
const publicFace = (widget: Element): Record<string, string> => {
  const face: Record<string, string> = {};
  for (const name of names(widget)) face[name] = written(valueOf(widget, name));
  return face;
};

interface Spied {
  calls: string[];
  stop: () => void;
}

/** Watches every way out of the page. */
const watchWaysOut = (): Spied => {
  const calls: string[] = [];
  const stops: (() => void)[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push(`${name}: ${args.map((arg) => written(arg)).join(', ')}`);
    };
  const replace = (owner: object, name: string, listen = note(name)) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const was = (owner as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]) {
        listen(...args);
        return was.apply(this, args);
      },
    });
    stops.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  };
  const replaceConstructor = (
    name: 'WebSocket' | 'EventSource' | 'Image' | 'Worker' | 'RTCPeerConnection',
  ) => {
    const own = Object.getOwnPropertyDescriptor(window, name)!;
    const was = window[name] as unknown as new (...args: unknown[]) => object;
    Object.defineProperty(window, name, {
      configurable: true,
      value: class extends was {
        constructor(...args: unknown[]) {
          super(...args);
          note(name)(...args);
        }
      },
    });
    stops.push(() => Object.defineProperty(window, name, own));
  };
  const replaceSetter = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...own,
      set(value: unknown) {
        note(name)(value);
        own.set!.call(this, value);
      },
    });
    stops.push(() => Object.defineProperty(owner, name, own));
  };

  replace(window, 'fetch');
  replace(navigator, 'sendBeacon');
  replace(XMLHttpRequest.prototype, 'open');
  replace(XMLHttpRequest.prototype, 'send');
  replaceConstructor('WebSocket');
  replaceConstructor('EventSource');
  replaceConstructor('Image');
  replaceConstructor('Worker');
  // Debian builds WebKit without it.
  if ('RTCPeerConnection' in window) replaceConstructor('RTCPeerConnection');
  replace(WebSocket.prototype, 'send');
  replace(window, 'open');
  if ('share' in navigator) replace(navigator, 'share');
  if ('cookieStore' in window) replace(CookieStore.prototype, 'set');
  replace(caches, 'open');
  replace(window, 'postMessage');
  replace(BroadcastChannel.prototype, 'postMessage');
  replace(history, 'pushState');
  replace(history, 'replaceState');
  replace(Storage.prototype, 'setItem');
  replace(indexedDB, 'open');
  replace(HTMLFormElement.prototype, 'submit');
  replace(HTMLFormElement.prototype, 'requestSubmit');
  replace(FormData.prototype, 'append');
  replace(FormData.prototype, 'set');
  replace(ElementInternals.prototype, 'setFormValue');
  replace(performance, 'mark');
  replaceSetter(Document.prototype, 'cookie');
  replaceSetter(Document.prototype, 'title');
  for (const method of Object.keys(console))
    if (typeof valueOf(console, method) === 'function')
      // An assertion that holds prints nothing.
      replace(console, method, (...args) => {
        if (method !== 'assert' || !args[0]) note(`console.${method}`)(...args);
      });
  const dispatch = note('event');
  replace(EventTarget.prototype, 'dispatchEvent', (event: unknown) => {
    const { type, detail } = event as CustomEvent<unknown>;
    dispatch(type, detail, written(event).replace(/\btype: "(change|result)"/g, ''));
  });
  return { calls, stop: () => stops.forEach((stop) => stop()) };
};

/** A tag manager: it hears every event of ours and keeps what it can. */
const addDataLayer = (): { entries: unknown[]; stop: () => void } => {
  const entries: unknown[] = [];
  const page = window as unknown as { dataLayer?: unknown[] };
  page.dataLayer = entries;
  const push = (event: Event) =>
    entries.push({ event: event.type, detail: (event as CustomEvent<unknown>).detail });
  const heard = ['bedside-change', 'bedside-result', 'bedside-error', 'bedside-help'];
  for (const name of heard) window.addEventListener(name, push);
  return {
    entries,
    stop: () => {
      for (const name of heard) window.removeEventListener(name, push);
      delete page.dataLayer;
    },
  };
};

/** docs/privacy.md tells of it: there, a private message has to stand in the page for 3 seconds. */
const cannotAnnounce = !('ariaNotify' in Element.prototype);

/** A session recorder: every change of the page's own elements, the announcer's words among them. */
const watchLightDom = () => {
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName, target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (cannotAnnounce && element?.closest('[data-bedside-announcer]')) continue;
      const { outerHTML } = element!.cloneNode(element !== document.body) as Element;
      changes.push(`${type} ${attributeName} ${outerHTML}`);
    }
  });
  observer.observe(document, {
    subtree: true,
    attributes: true,
    childList: true,
    characterData: true,
  });
  return { changes, stop: () => observer.disconnect() };
};

const wholeRun = async (list: BedsideRiskChecklist) => {
  const [flags, ...others] = checklist.groups;
  await tick(list, ...flags!.items.map(itemName));
  await tick(list, itemName(flags!.items[0]!), itemName(flags!.items[8]!));
  await tick(list, 'None of these', 'Not sure about one of these');
  await tick(list, flags!.items[1]!.text);
  await tick(list, ...others.flatMap((group) => group.items.map(({ text }) => text)));
  parts(list, 'not-sure')[0]!.click();
  parts(list, 'not-sure')[4]!.click();
  await settled();
  await press(list, 'Show my list');
  await press(list, 'Change my answers');
  await tick(list, flags!.items[2]!.text);
  await press(list, 'Show my list');
  await press(list, 'Show this to a nurse');
  await press(list, 'Close');
  const printAgain = printFramesBy(() => undefined);
  await press(list, 'Print one page');
  printAgain();
  await press(list, 'Clear my answers');
};

/** Everything that a whole run lets out into the page. */
const wholeRunWatched = async (list: BedsideRiskChecklist) => {
  const layer = addDataLayer();
  const lightDom = watchLightDom();
  const spied = watchWaysOut();
  try {
    await wholeRun(list);
  } finally {
    spied.stop();
    lightDom.stop();
    layer.stop();
  }
  return { calls: spied.calls, entries: layer.entries, changes: lightDom.changes };
};

const expectNoAnswer = (text: string, where: string) => {
  for (const answer of answers) {
    const found = answer.exec(text);
    expect(found?.[0], `${where} tells "${found?.[0]}"`).to.equal(undefined);
  }
};

const pageStorage = () =>
  [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store))).join() +
  document.cookie;

describe('privacy of <bedside-risk-checklist>', () => {
  afterEach(() => restore());

  it('lets no answer and no level out of a whole run', async () => {
    const list = await fixture<BedsideRiskChecklist>(
      html`<bedside-risk-checklist></bedside-risk-checklist>`,
    );
    await settled();
    const before = {
      face: publicFace(list),
      address: location.href,
      historyLength: history.length,
      title: document.title,
      storage: pageStorage(),
      attributes: list.getAttributeNames(),
    };
    const { calls, entries, changes } = await wholeRunWatched(list);

    const ours = calls.filter((call) => /bedside-/.test(call));
    expect(ours.length).to.be.greaterThan(30);
    for (const call of calls) {
      expect(call).to.match(/^event: /, 'the only way out that was used');
      expectNoAnswer(call, 'a call');
    }
    expect(entries.length).to.equal(ours.length);
    for (const entry of entries) expect(entry).to.have.property('detail', null);

    const after = publicFace(list);
    expect(after).to.deep.equal(before.face);
    // `document` is the whole list, the same for everybody.
    for (const name of Object.keys(after))
      if (name !== 'healthDocument') expectNoAnswer(after[name]!, `the property ${name}`);
    expect(location.href).to.equal(before.address);
    expect(history.length).to.equal(before.historyLength);
    expect(document.title).to.equal(before.title);
    expect(pageStorage()).to.equal(before.storage);
    expect(list.getAttributeNames()).to.deep.equal(before.attributes);
    expectNoAnswer(list.outerHTML, 'the element');
    for (const change of changes) expectNoAnswer(change, 'the page');
  });

  it('lets none out in steps either', async () => {
    const list = await fixture<BedsideRiskChecklist>(
      html`<bedside-risk-checklist layout="steps"></bedside-risk-checklist>`,
    );
    await settled();
    const face = publicFace(list);
    const lightDom = watchLightDom();
    const spied = watchWaysOut();
    try {
      for (const group of checklist.groups) {
        await tick(list, group.items[0]!.text, group.items[1]!.text);
        const isLast = group === checklist.groups[checklist.groups.length - 1];
        await press(list, isLast ? 'Show my list' : 'Continue');
      }
    } finally {
      spied.stop();
      lightDom.stop();
    }
    expect(spied.calls.length).to.be.greaterThan(checklist.groups.length * 2);
    for (const call of spied.calls) expectNoAnswer(call, 'a call');
    for (const change of lightDom.changes) expectNoAnswer(change, 'the page');
    expect(publicFace(list)).to.deep.equal(face);
    expectNoAnswer(list.outerHTML, 'the element');
  });

  it('notices every way out that it watches', () => {
    const { title } = document;
    const spied = watchWaysOut();
    try {
      console.log('a');
      console.group('b');
      console.groupEnd();
      document.title = title;
      new FormData().set('c', 'd');
      window.dispatchEvent(new CustomEvent('e', { detail: 'f' }));
      history.replaceState(history.state, '');
    } finally {
      spied.stop();
    }
    expect(spied.calls.map((call) => call.split(':')[0])).to.deep.equal([
      'console.log',
      'console.group',
      'console.groupEnd',
      'title',
      'set',
      'event',
      'replaceState',
    ]);
  });

  it('lets none out when a banner follows it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <bedside-seek-help for="list" country="IN"></bedside-seek-help>
        <bedside-risk-checklist id="list"></bedside-risk-checklist>
      </div>
    `);
    const list = page.querySelector<BedsideRiskChecklist>('bedside-risk-checklist')!;
    const banner = page.querySelector('bedside-seek-help')!;
    await settled();
    const face = publicFace(banner);
    const { calls, entries, changes } = await wholeRunWatched(list);
    for (const change of changes) expectNoAnswer(change, 'the page');
    for (const call of calls) expectNoAnswer(call, 'a call');
    for (const entry of entries) expect(entry).to.have.property('detail', null);
    expect(publicFace(banner)).to.deep.equal(face);
    expectNoAnswer(page.outerHTML.replace(/<bedside-seek-help[^>]*>/g, ''), 'the page');
  });

  it('says nothing of the answers when it refuses another document', async () => {
    const warn = stub(console, 'warn');
    const error = stub(console, 'error');
    const list = await fixture<BedsideRiskChecklist>(
      html`<bedside-risk-checklist></bedside-risk-checklist>`,
    );
    await tick(list, items[0]!.text);
    list.content = { ...checklist, groups: checklist.groups.slice(1) };
    await settled();
    list.content = null;
    await settled();
    for (const [text] of [...warn.args, ...error.args]) expectNoAnswer(String(text), 'the console');
  });

  it('forgets with the element: a new one in its place is empty', async () => {
    const list = await fixture<BedsideRiskChecklist>(
      html`<bedside-risk-checklist></bedside-risk-checklist>`,
    );
    await tick(list, items[0]!.text);
    const fresh = document.createElement('bedside-risk-checklist');
    list.replaceWith(fresh);
    await settled();
    const inputs = [...fresh.shadowRoot!.querySelectorAll('input')];
    expect(inputs.some((input) => input.checked)).to.equal(false);
    fresh.parentElement!.removeChild(fresh);
  });

  it('has nothing to submit: no form field of its own', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><bedside-risk-checklist></bedside-risk-checklist></form>`,
    );
    const list = form.querySelector('bedside-risk-checklist')!;
    await settled();
    await tick(list, items[0]!.text);
    expect(form.elements).to.have.length(0);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});

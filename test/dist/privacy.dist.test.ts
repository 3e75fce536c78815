/**
 * dist/privacy.json says what the widgets do in a page. Here every control of the built widgets is
 * pressed, on every screen, and all that happens is compared with it: what is not in the file fails,
 * and so does what is in the file and never happened.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { walkControls, type Look } from './control-walk.js';
import { tags } from '../../src/model/widgets.js';
import { some } from '../some.js';
import type { PrivacyStatement } from '../../src/shipped/privacy-statement.js';
import { compilerHelper, dist, Host, hostPage, readDist, rendered } from './host-page.js';
import { recordPage, type SentEvent } from './page-recorder.js';

// The statement

const statement = JSON.parse(readDist('privacy.json')) as PrivacyStatement;

const globOf = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);

// What must never be seen outside: everything that tells of an answer

interface Item {
  id: string;
  text?: string;
  question?: string;
  advice: string;
}
const checklist = JSON.parse(readDist('topics/night-leg-numbness/en/checklist.json')) as {
  groups: { items: Item[] }[];
};
const exercises = JSON.parse(readDist('topics/night-leg-numbness/en/exercises.json')) as {
  safetyCheck: Item[];
  audio?: Record<string, string>;
  programs: { id: string; steps: { id: string; pale?: { label: string } }[] }[];
};
const article = JSON.parse(readDist('topics/night-leg-numbness/en/article.json')) as {
  sections: { blocks: object[] }[];
};
const items = [...checklist.groups.flatMap((group) => group.items), ...exercises.safetyCheck];
const answers = [
  ...items.flatMap(({ id, text, question, advice }) => [id, text ?? question!, advice]),
  ...exercises.programs.flatMap(({ steps }) => steps.flatMap(({ pale }) => pale?.label ?? [])),
].map(
  (words) => new RegExp(`(?<![\\w-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`),
);

const tellsOfAnAnswer = (text: string) => answers.some((pattern) => pattern.test(text));

// The pages

const settings =
  'data-country="IN" data-phone="0471 000 0000" data-advice-number="104" data-appointment-href="/host/appointments.html" data-portal-href="https://portal.example/"';
const given = ['/host/appointments.html', 'https://portal.example/', '/host/article.html'];

const banner = (id: string) => `<bedside-seek-help for="${id}" dismissible></bedside-seek-help>`;

interface HostPage {
  body: string;
  /** Presses after which the walk ends. What was pressed on no screen by then fails the test. */
  limit: number;
  canShare?: boolean;
  /** Controls that are pressed once on the page and not once on each screen; links if not set. */
  same?: string;
}

const pages: Record<string, HostPage> = {
  'an article as a card, described to search engines': {
    body: '<bedside-article-card structured-data></bedside-article-card>',
    limit: 300,
  },
  'an article with recordings, and a card that leads to it': {
    body: `<bedside-article-card href="/host/article.html"></bedside-article-card>
      <bedside-article-card layout="full" src="/host/article.json"></bedside-article-card>`,
    limit: 300,
    canShare: true,
  },
  'the exercise timer with a banner that follows it': {
    body: `<bedside-exercise-timer id="timer" rounds="1"></bedside-exercise-timer>${banner('timer')}`,
    // Each costs a new page and all questions; the timer without a check has them on every screen.
    same: 'a, [part=stop], [part=finish]',
    limit: 700,
  },
  'a timer that goes on by itself, with recordings and without a check': {
    body: `<bedside-exercise-timer src="/host/exercises.json" rounds="1" advance="auto" get-ready="5"
      safety-check="off" voice="on"></bedside-exercise-timer>`,
    limit: 500,
  },
  'the checklist as one list, with a banner that follows it': {
    body: `<bedside-risk-checklist id="list"></bedside-risk-checklist>${banner('list')}`,
    limit: 500,
  },
  'the checklist in steps': {
    body: '<bedside-risk-checklist layout="steps"></bedside-risk-checklist>',
    limit: 500,
  },
  'banners of all levels': {
    body: ['self-care', 'soon', 'urgent', 'emergency']
      .map((level) => `<bedside-seek-help level="${level}" dismissible></bedside-seek-help>`)
      .join('\n'),
    limit: 200,
  },
  'a div that becomes a banner': {
    body: '<div data-bedside="seek-help" data-level="self-care"><p>Words</p></div>',
    limit: 20,
  },
  'widgets whose document is missing, and an attribute that is wrong': {
    body: `${tags.map((tag) => `<${tag} src="/host/missing.json"><p>Words</p></${tag}>`).join('')}
      <bedside-seek-help theme="blue"></bedside-seek-help>`,
    limit: 50,
  },
};

/** As docs/web-teams.md gives it, with what a page needs that has `src`, recordings and pictures. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; require-trusted-types-for 'script'; trusted-types bedside";

/** Half a second of silence. */
const silence = (() => {
  const wav = Buffer.alloc(44 + 4000);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + 4000, 4);
  wav.write('WAVEfmt ', 8);
  [16, 0x10001, 8000, 8000, 0x80001].forEach((value, i) => wav.writeUInt32LE(value, 16 + 4 * i));
  wav.write('data', 36);
  wav.writeUInt32LE(4000, 40);
  wav.fill(128, 44);
  return wav;
})();

/** A device with a voice of its own and one that speaks over the network. */
const speakingDevice = () => {
  class Speech extends EventTarget {
    getVoices() {
      return [
        { lang: 'en-GB', localService: false, name: 'over the network' },
        { lang: 'en-GB', localService: true, name: 'on the device' },
      ];
    }
    speak(utterance: { voice: { localService: boolean }; onend?: () => void }) {
      if (!utterance.voice.localService) console.log('words went over the network');
      setTimeout(() => utterance.onend?.(), 50);
    }
    cancel() {
      // Silent already.
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new Speech(), configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Object });
};

const sharingDevice = () => {
  Navigator.prototype.share = () => Promise.resolve();
};

// The walk

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('voice.wav', silence, { 'Content-Type': 'audio/wav' });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"></svg>';
  host.put('picture.svg', svg, { 'Content-Type': 'image/svg+xml' });
  host.put('captions.vtt', 'WEBVTT\n', { 'Content-Type': 'text/vtt' });
  const figure = {
    type: 'figure',
    caption: 'A picture and a video',
    picture: { src: 'picture.svg', alt: 'A picture', width: 3, height: 2 },
    video: { src: 'video.mp4', poster: 'picture.svg', alt: 'A video', captions: 'captions.vtt' },
  };
  const [first, ...others] = article.sections;
  const sections = [{ ...first!, blocks: [figure, ...first!.blocks] }, ...others];
  host.put('article.json', JSON.stringify({ ...article, sections, audio: '/host/voice.wav' }));
  const steps = exercises.programs.flatMap((program) => program.steps);
  host.put(
    'exercises.json',
    JSON.stringify({
      ...exercises,
      audio: Object.fromEntries(steps.map(({ id }) => [id, '/host/voice.wav'])),
    }),
  );
});
after(() => host.close());

/** What was seen of the statement on all pages, as `service print() bedside-article-card` and so on. */
const seen = new Set<string>();

const watchedApis = [
  ...statement.services.map(({ api }) => api),
  ...statement.never.map(({ api }) => api),
];

const tagsOf = (body: string) =>
  tags.filter(
    (tag) => body.includes(`<${tag}`) || body.includes(tag.replace('bedside-', 'data-bedside="')),
  );

/** Compares a page with the statement. */
class Audit {
  /** Files of the library that were asked for. */
  readonly files = new Set<string>();
  readonly #problems = new Set<string>();
  readonly #tags: string[];
  readonly #address: string;
  readonly #hasMount: boolean;

  constructor(body: string, address: string) {
    this.#tags = tagsOf(body);
    this.#hasMount = body.includes('data-bedside=');
    this.#address = address;
  }

  get problems(): string[] {
    return [...this.#problems];
  }

  problem(text: string): void {
    this.#problems.add(text);
  }

  /** @param what what the words are part of, for the message */
  #mustTellNothing(what: string, text: string): void {
    if (tellsOfAnAnswer(text)) this.problem(`${what} tells of an answer: ${text}`);
  }

  look({ recorded, stored, hrefs }: Look): void {
    for (const api of recorded.missing)
      if (api !== 'navigator.share()') this.problem(`${api} is not a service of this browser`);
    for (const api of recorded.calls) this.#call(api);
    for (const event of recorded.events) this.#event(event);
    for (const { area, method, key, value } of recorded.writes) {
      if (method === 'clear') this.problem(`${area} was cleared`);
      else this.store(area, key, method === 'setItem' ? value : undefined);
    }
    for (const key of Object.keys(stored)) this.store('sessionStorage', key, stored[key]);
    for (const name of recorded.policies)
      this.#stated(
        statement.trustedTypes.some((entry) => entry.policy === name),
        `policy ${name}`,
      );
    for (const { what, element, parent, text } of recorded.outside) {
      // The div goes, its children move, the tag comes.
      const isMount =
        this.#hasMount &&
        (what === 'removed'
          ? parent === 'div' || /^<div /.test(element)
          : /^<bedside-/.test(element));
      const allowed = statement.outsideTheWidgets.find(({ id, selector }) =>
        isMount ? id === 'mounts' : element.includes(selector.replace(/^[^[]*\[|\]$/g, '')),
      );
      this.#stated(
        allowed !== undefined && (parent === '' || ['*', parent].includes(allowed.parent)),
        allowed ? `outside ${allowed.id}` : `outside: ${what} of ${element}`,
      );
      this.#mustTellNothing(`outside the widgets: ${what} of ${element}`, `${element} ${text}`);
    }
    for (const href of hrefs) {
      const id = given.includes(href) ? 'page-links' : /^tel:[\d+]+$/.test(href) ? 'telephone' : '';
      const isSource = JSON.stringify([article, checklist]).includes(JSON.stringify(href));
      this.#stated(
        id !== '' || isSource,
        id ? `link ${id}` : isSource ? 'link sources' : `link ${href}`,
      );
    }
  }

  #stated(isStated: boolean, what: string): void {
    if (isStated) seen.add(what);
    else this.problem(what);
  }

  #call(api: string): void {
    const service = statement.services.find((entry) => entry.api === api);
    const users = service?.of.filter((tag) => this.#tags.includes(tag)) ?? [];
    if (users.length === 0) this.problem(`${api} was used by ${this.#tags.join(', ')}`);
    users.forEach((tag) => seen.add(`service ${api} ${tag}`));
  }

  #event({ type, detail, values, from, bubbles, composed, cancelable }: SentEvent): void {
    const stated = statement.events.find(({ name }) => name === type);
    if (!stated?.of.some((tag) => tag === from)) {
      this.problem(`event ${type} of ${from}`);
      return;
    }
    seen.add(`event ${type} ${from}`);
    if (!bubbles || !composed) this.problem(`event ${type} stays inside`);
    for (const field of Object.keys(stated.detail))
      if (!detail?.[field]) this.problem(`event ${type} without ${field}`);
    for (const field of Object.keys(detail ?? {})) {
      const { type: expected, values: allowed } = stated.detail[field] ?? {};
      const value = values[field];
      if (detail![field] !== expected)
        this.problem(`event ${type}: ${field} is a ${detail![field]}`);
      if (allowed && !allowed.includes(String(value)))
        this.problem(`event ${type}: ${field} is ${String(value)}`);
      seen.add(`event ${type}: ${field}`);
      if (allowed) seen.add(`event ${type}: ${field} ${String(value)}`);
      this.#mustTellNothing(`event ${type}`, String(value));
    }
    if (cancelable !== (stated.cancelable?.includes(String(values['action'])) ?? false))
      this.problem(`event ${type} is ${cancelable ? '' : 'not '}cancelable`);
  }

  /** @param value `undefined` when the key was removed */
  store(area: string, key: string, value: string | undefined): void {
    const stated = statement.storage.find(
      (entry) => entry.area === area && new RegExp(entry.keyPattern).test(key),
    );
    if (!stated) {
      this.problem(`${area}: ${key}`);
      return;
    }
    this.#mustTellNothing(`${area} ${key}`, `${key} ${value ?? ''}`);
    seen.add(`storage ${stated.id} ${value === undefined ? 'cleared' : 'written'}`);
    if (value === undefined) {
      if (stated.cleared === undefined) this.problem(`${area}: ${key} was deleted`);
      return;
    }
    const point = JSON.parse(value) as Record<string, unknown>;
    if (stated.value) {
      this.#stated(typeof point === stated.value.type, `storage ${stated.id}: ${typeof point}`);
      return;
    }
    for (const field of Object.keys(point)) {
      const entry = point[field];
      const type = Array.isArray(entry) ? `${typeof entry[0]}[]` : typeof entry;
      this.#stated(type === stated.fields[field]?.type, `storage ${stated.id}: ${field} ${type}`);
    }
  }

  request(method: string, url: string, body: string | null): void {
    // The page's own address, and what the browser asks for by itself.
    if (url === this.#address || url.endsWith('/favicon.ico')) return;
    const path = url.startsWith(host.url) ? url.slice(host.url.length) : url;
    const id = path.startsWith('/dist/')
      ? path.endsWith('.svg')
        ? 'topic-picture'
        : 'library'
      : path.endsWith('.json')
        ? 'document'
        : path === '/host/picture.svg'
          ? 'picture'
          : /^\/host\/(captions\.vtt|video\.mp4)$/.test(path)
            ? 'video'
            : path === '/host/voice.wav'
              ? `${this.#tags.includes('bedside-article-card') ? 'article' : 'exercise'}-recording`
              : // Made in the page, and asked for by nobody but the page.
                path.startsWith('blob:')
                ? 'blob'
                : '';
    const stated = statement.requests.find((entry) => entry.id === id);
    const pattern = stated?.files?.find((entry) => globOf(entry).test(path.slice('/dist/'.length)));
    const isStated = stated?.method === method && body === null && (!stated.files || pattern);
    if (id !== 'blob')
      this.#stated(Boolean(isStated), isStated ? `request ${id}` : `request ${method} ${path}`);
    if (pattern) seen.add(`file ${pattern}`);
    if (id === 'library') this.files.add(path);
    this.#mustTellNothing('a request', decodeURIComponent(path));
  }

  console(level: string, text: string): void {
    // The browser's own word for a document that the host does not have.
    if (level === 'error' && text.startsWith('Failed to load resource')) return;
    this.#stated(
      statement.consoleMessages.some((entry) => entry.level === level) &&
        /^(<bedside-[a-z-]+>|bedside-widgets): /.test(text),
      statement.consoleMessages.some((entry) => entry.level === level)
        ? `console ${level}`
        : `console ${level}: ${text}`,
    );
    this.#mustTellNothing('the console', text);
  }
}

const openWatched = async (html: string, canShare = false, headers = {}) => {
  const path = host.put(`privacy-${++opened}.html`, html, headers);
  const address = host.url + path;
  const context: BrowserContext = await host.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 800, height: 900 },
  });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const audit = new Audit(html, address);
  context.on('request', (request) => {
    audit.request(request.method(), request.url(), request.postData());
  });
  page.on('console', (message) => {
    audit.console(message.type(), message.text());
  });
  page.on('pageerror', (error) => {
    audit.problem(`uncaught: ${error.message}`);
  });
  page.on('download', (download) => {
    seen.add(`download ${download.suggestedFilename()}`);
    void download.cancel();
  });
  await page.clock.install();
  await page.addInitScript(compilerHelper);
  await page.addInitScript(speakingDevice);
  if (canShare) await page.addInitScript(sharingDevice);
  await page.addInitScript(recordPage, watchedApis);
  return { page, context, audit, address };
};
let opened = 0;

const { 'bedside.js': hash } = JSON.parse(readDist('integrity.json')) as Record<string, string>;
const classic = `<script src="/dist/bedside.js" integrity="${hash!}" crossorigin="anonymous" defer ${settings}></script>`;

const finish = async (page: Page, context: BrowserContext, audit: Audit) => {
  for (const name of await page.evaluate(() => window.pageRecorder.newGlobals())) {
    const isStated = statement.globals.some((entry) => entry.name === name);
    if (isStated) seen.add(`global ${name}`);
    // The tests' own: the helper of their compiler, the clock of the browser's driver.
    else if (!/^__(name|pw|playwright)/.test(name)) audit.problem(`global ${name}`);
  }
  assert.deepEqual(audit.problems, []);
  assert.deepEqual(await context.cookies(), []);
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, { local: [], databases: [], caches: [], workers: 0 });
};

describe('every control of every widget, on every screen', () => {
  for (const name of Object.keys(pages)) {
    const { body, limit, canShare, same = 'a' } = pages[name]!;
    test(`${name}: nothing happens that privacy.json does not say`, async (t) => {
      const { page, context, audit, address } = await openWatched(
        hostPage(classic, body),
        canShare,
        { 'Content-Security-Policy': policy },
      );
      const walk = await walkControls({
        page,
        open: async () => {
          if (page.url() !== 'about:blank')
            await page.evaluate(() => {
              sessionStorage.clear();
              // A page that is left keeps the exercise, but this is a new visit.
              Storage.prototype.setItem = () => undefined;
            });
          await page.goto(address, { waitUntil: 'load' });
        },
        arrive: async () => {
          const missing = body.includes('missing');
          await rendered(page, missing ? ['bedside-seek-help[theme]'] : tagsOf(body));
          // Sound comes only after a real tap.
          await page.mouse.click(1, 1);
        },
        onLook: (look) => audit.look(look),
        same,
        limit,
      });
      t.diagnostic(
        `${walk.presses} presses, ${walk.screens} screens, ${walk.pressed.size} controls`,
      );
      assert.deepEqual(walk.missed, []);
      // Its one hash covers every byte that runs.
      assert.deepEqual([...audit.files], ['/dist/bedside.js']);
      await finish(page, context, audit);
      await context.close();
    });
  }
});

describe('what privacy.json says is true of this version', () => {
  const manifest = JSON.parse(readDist('custom-elements.json')) as {
    modules: {
      declarations: { tagName: string; events: { name: string; type?: { text: string } }[] }[];
    }[];
  };

  test('its events are those of custom-elements.json, with the same fields', () => {
    const ofManifest = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, events }) =>
        events.map(({ name, type }) => {
          const fields = [...(type?.text ?? '').matchAll(/(\w+): (\w+)/g)];
          return `${tagName} ${name} ${fields.map(([field]) => field).join(', ')}`;
        }),
      );
    const ofStatement = statement.events.flatMap(({ name, of, detail }) =>
      of.map((tag) => {
        const fields = Object.keys(detail).map((field) => `${field}: ${detail[field]!.type}`);
        return `${tag} ${name} ${fields.join(', ')}`;
      }),
    );
    assert.deepEqual(ofStatement.sort(), ofManifest.sort());
  });

  test('every entry has a sentence, without a word that needs a programmer', () => {
    const sentences = [
      ...statement.inShort,
      ...statement.reads,
      ...statement.forYourNotice,
      ...[...statement.requests, ...statement.links, ...statement.storage],
      ...[...statement.globals, ...statement.trustedTypes, ...statement.events],
      ...statement.events.flatMap(({ detail }) => Object.values(detail)),
      ...statement.storage.flatMap(({ fields }) => Object.values(fields)),
      ...[...statement.services, ...statement.outsideTheWidgets, ...statement.consoleMessages],
      ...statement.never,
    ].map((entry) => (typeof entry === 'string' ? entry : entry.text));
    assert.ok(sentences.length > 80);
    for (const sentence of sentences) {
      assert.match(sentence, /^[A-Z0-9].*\.$/, sentence);
      assert.doesNotMatch(sentence, /callback|payload|DOM\b|async|boolean/i, sentence);
    }
  });

  test('it lists no cookie, and has this version', () => {
    assert.deepEqual(statement.cookies, []);
    const { version } = JSON.parse(readDist('../package.json')) as { version: string };
    assert.equal(statement.version, version);
  });
});

describe('the files of the library', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const filesOf = (pattern: string) => files.filter((file) => globOf(pattern).test(file));
  const scriptTags = (pattern: string, attributes = '') =>
    filesOf(pattern)
      .map((file) => `<script src="/dist/${file}" ${attributes}></script>`)
      .join('');
  const ways: Record<string, string> = {
    'the module of all four': scriptTags('all.js', 'type="module"'),
    'the modules of one each': scriptTags('define/*.js', 'type="module"'),
    'the classic file with languages and style sheet':
      `${filesOf('bedside.css')
        .map((file) => `<link rel="stylesheet" href="/dist/${file}">`)
        .join('')}<script src="/dist/bedside.js"></script>` + scriptTags('lang/*.js'),
    ...(files.includes('loader.js') && {
      'the loader': '<script type="module" src="/dist/loader.js"></script>',
    }),
    'the classic file with topics that have pictures':
      '<script src="/dist/bedside.js"></script>' + scriptTags('topics/*/*.js'),
  };
  const withPictures = files.filter((file) => file.endsWith('.svg') && file.startsWith('topics/'));
  const topics = [...new Set(some(withPictures).map((file) => file.split('/')[1]!))];
  const plain = tags.map((tag) => `<${tag}><p>Words</p></${tag}>`).join('');
  const ofTopics = topics
    .flatMap((topic) => tags.map((tag) => `<${tag} topic="${topic}"><p>Words</p></${tag}>`))
    .join('');
  for (const name of Object.keys(ways)) {
    test(`${name}: only files that privacy.json names are asked for`, async () => {
      const isOfTopics = /pictures/.test(name);
      const { page, context, audit, address } = await openWatched(
        hostPage(ways[name]!, isOfTopics ? ofTopics : plain),
      );
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.clock.runFor(1000);
      // The loader waits until a widget comes near.
      for (const tag of tags) await page.locator(tag).first().scrollIntoViewIfNeeded();
      await rendered(page);
      // What was not seen of a topic, the last test of this file misses.
      if (isOfTopics)
        for (const topic of topics) {
          const image = page.locator(`bedside-exercise-timer[topic="${topic}"] img`).first();
          await image.evaluate((found) => found.scrollIntoView());
          await page.waitForFunction(
            (found) => (found as HTMLImageElement).naturalWidth > 0,
            await image.elementHandle(),
          );
        }
      await finish(page, context, audit);
      await context.close();
    });
  }
});

// Last: it looks back on all of the above.
test('nothing stands in privacy.json that was not seen here', () => {
  const stated = [
    ...statement.requests.map(({ id }) => `request ${id}`),
    ...statement.requests.flatMap(({ files = [] }) => files.map((pattern) => `file ${pattern}`)),
    ...statement.links.map(({ id }) => `link ${id}`),
    ...statement.storage.flatMap(({ id, fields, value, cleared }) => [
      `storage ${id} written`,
      ...(cleared === undefined ? [] : [`storage ${id} cleared`]),
      ...(value ? [`storage ${id}: ${value.type}`] : []),
      ...Object.keys(fields).map((field) => `storage ${id}: ${field} ${fields[field]!.type}`),
    ]),
    ...statement.globals.map(({ name }) => `global ${name}`),
    ...statement.trustedTypes.map(({ policy: name }) => `policy ${name}`),
    ...statement.events.flatMap(({ name, of, detail }) => [
      ...of.map((tag) => `event ${name} ${tag}`),
      ...Object.keys(detail).map((field) => `event ${name}: ${field}`),
      ...Object.keys(detail).flatMap((field) =>
        (detail[field]!.values ?? []).map((value) => `event ${name}: ${field} ${value}`),
      ),
    ]),
    ...statement.services.flatMap(({ api, of }) => of.map((tag) => `service ${api} ${tag}`)),
    ...statement.outsideTheWidgets.map(({ id }) => `outside ${id}`),
    ...statement.consoleMessages.map(({ level }) => `console ${level}`),
    'download reminder.ics',
    // Not seen, by their nature: `never` (any use of it fails above), `reads` (what a script only
    // reads leaves no trace) and `forYourNotice` (about the page around the widgets).
  ];
  assert.deepEqual(
    stated.filter((entry) => !seen.has(entry)),
    [],
  );
});

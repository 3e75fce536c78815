/** What a web team gets that pastes one script tag, whatever page they paste it into. */
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import {
  allFour,
  compilerHelper,
  dist,
  Host,
  hostPage,
  readDist,
  rendered,
  settled,
  watch,
  warningsOf,
} from './host-page.js';
import type { Seen } from './host-page.js';
import { en } from '../../src/i18n/en.js';
import { press, statusOf } from './person.js';

const classic = '<script src="/dist/bedside.js" defer></script>';
const { version } = JSON.parse(readDist('../package.json')) as { version: string };

let host: Host;
before(async () => {
  host = await Host.open();
});
after(async () => {
  await host.close();
  await Promise.all(slowServers.map((close) => close()));
});

/** Closed at the end: a browser asks for the page's icon whenever it likes. */
const slowServers: (() => Promise<void>)[] = [];

const definedTags = ({ page }: Seen): Promise<string[]> =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

/** No error, no warning, no message about us: the web team's console stays as it was. */
const isQuiet = (seen: Seen) => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
  assert.deepEqual(warningsOf(seen), []);
};

const allFourWork = async (seen: Seen) => {
  await rendered(seen.page);
  assert.deepEqual(await definedTags(seen), tags);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
};

describe('one script tag', () => {
  test('from a web server: the timer runs, all four tags are there, the console is empty', async () => {
    const seen = await host.visit(
      hostPage(classic, '<bedside-exercise-timer></bedside-exercise-timer>'),
    );
    await rendered(seen.page, ['bedside-exercise-timer']);
    assert.deepEqual(await definedTags(seen), tags);
    isQuiet(seen);
    await seen.context.close();
  });

  test('from a file on disk: the same', async () => {
    copyFileSync(join(dist, 'bedside.js'), join(host.folder, 'bedside.js'));
    const file = join(host.folder, 'from-disk.html');
    writeFileSync(file, hostPage('<script src="bedside.js" defer></script>', allFour));
    const seen = await host.go(pathToFileURL(file).href);
    await allFourWork(seen);
    isQuiet(seen);
    assert.deepEqual(
      seen.requests.map((url) => new URL(url).pathname.split('/').at(-1)),
      ['from-disk.html', 'bedside.js'],
    );
    await seen.context.close();
  });

  test('a person can start the timer of a page on disk', async () => {
    const file = join(host.folder, 'from-disk.html');
    copyFileSync(join(dist, 'bedside.js'), join(host.folder, 'bedside.js'));
    writeFileSync(file, hostPage('<script src="bedside.js" defer></script>', allFour));
    const seen = await host.go(pathToFileURL(file).href);
    await rendered(seen.page);
    await press(seen.page.locator('bedside-exercise-timer'), en.start);
    assert.equal(await statusOf(seen.page), 'checking');
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('nothing is requested but the script', async () => {
    const seen = await host.visit(hostPage(classic, allFour));
    await rendered(seen.page);
    await settled(seen.page);
    const [page, ...others] = seen.requests;
    assert.match(page!, /\/host\/page-/);
    assert.deepEqual(others, [`${host.url}/dist/bedside.js`]);
    await seen.context.close();
  });

  test('nothing is stored: no cookie, no storage, no database, no cache', async () => {
    const seen = await host.visit(hostPage(classic, allFour));
    await rendered(seen.page);
    await settled(seen.page);
    assert.deepEqual(await seen.context.cookies(), []);
    const stored = await seen.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    await seen.context.close();
  });

  test('a blocked script leaves the words that the web team wrote', async () => {
    const seen = await host.visit(
      hostPage('<script src="/host/there-is-no-such-file.js" defer></script>', allFour),
    );
    for (const tag of tags)
      assert.equal(await seen.page.getByText(`Words for ${tag}`).isVisible(), true, tag);
    await seen.context.close();
  });
});

describe('wherever the script stands', () => {
  const places: Record<string, string> = {
    'in the head with defer': hostPage(classic, allFour),
    'in the head without defer': hostPage('<script src="/dist/bedside.js"></script>', allFour),
    'in the head with async': hostPage('<script src="/dist/bedside.js" async></script>', allFour),
    'at the end of the body': hostPage('', `${allFour}<script src="/dist/bedside.js"></script>`),
    'between the widgets': hostPage(
      '',
      allFour.replace('</bedside-article-card>', '$&<script src="/dist/bedside.js"></script>'),
    ),
    'as a module, all four': hostPage(
      '<script type="module" src="/dist/all.js"></script>',
      allFour,
    ),
    'as four modules': hostPage(
      tags.map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`).join(''),
      allFour,
    ),
  };
  for (const place of Object.keys(places)) {
    test(`${place}: all four widgets are there`, async () => {
      const seen = await host.visit(places[place]!);
      await allFourWork(seen);
      isQuiet(seen);
      await seen.context.close();
    });
  }

  test('inserted by another script long after: all four widgets are there', async () => {
    const seen = await host.visit(hostPage('', allFour));
    await settled(seen.page);
    assert.deepEqual(await definedTags(seen), []);
    await seen.page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/dist/bedside.js';
      document.head.append(script);
    });
    await allFourWork(seen);
    isQuiet(seen);
    await seen.context.close();
  });

  test('widgets that come later than the script: they are there too', async () => {
    const seen = await host.visit(hostPage(classic, ''));
    await seen.page.evaluate((html) => {
      const place = document.createElement('div');
      place.innerHTML = html;
      document.body.append(place);
    }, allFour);
    await allFourWork(seen);
    isQuiet(seen);
    await seen.context.close();
  });
});

/** A server that sends the first half of a page, and the second when it is told to. */
const slowServer = async (first: string, second: string) => {
  let answer: ServerResponse | undefined;
  const server = createServer((request, response) => {
    if (request.url === '/dist/bedside.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(readDist('bedside.js'));
    } else if (request.url === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(first);
      answer = response;
    } else {
      response.writeHead(204);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  slowServers.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${port}/`, sendRest: () => answer?.end(second) };
};

/** Loads a page in two halves, and looks at it in between. */
const inHalves = async (
  [first, second]: [string, string],
  between: (seen: Seen) => Promise<void>,
): Promise<Seen> => {
  const server = await slowServer(first, second);
  const context = await host.browser.newContext();
  const page = await context.newPage();
  const seen = watch(page, context);
  await page.addInitScript(compilerHelper);
  await page.goto(server.url, { waitUntil: 'commit' });
  await between(seen);
  server.sendRest();
  await page.waitForLoadState('load');
  return seen;
};

const halves = (body: string): [string, string] => {
  const [first, second] = hostPage('<script src="/dist/bedside.js"></script>', body).split(
    '<!--|-->',
  );
  return [first!, second!];
};

const words = (tag: string) => `${tag} >> text=Words that come`;

describe('a slow connection that stops in the middle of a widget, with the script in the head', () => {
  for (const tag of tags) {
    test(`<${tag}> shows the words that are there, and is a widget when the rest has come`, async () => {
      const seen = await inHalves(
        halves(`<${tag}><p>Words that come first</p><!--|--><p>Words that come last</p></${tag}>`),
        async ({ page }) => {
          await page.locator(words(tag)).first().waitFor({ state: 'visible' });
          await settled(page);
          const state = await page.evaluate((name) => {
            const element = document.querySelector(name);
            return {
              isOurs: Boolean(element?.shadowRoot),
              hasWidget: Boolean(element?.shadowRoot?.querySelector('[part~=root]')),
            };
          }, tag);
          assert.deepEqual(state, { isOurs: true, hasWidget: false });
        },
      );
      await rendered(seen.page, [tag]);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });
  }

  test('a document of the host that comes in the second half is the one that is shown', async () => {
    const document = {
      kind: 'article',
      id: 'late',
      lang: 'en',
      version: '1',
      title: 'A title that came late',
      summary: 'A summary that came late.',
      review: { status: 'draft' },
      sources: [],
      sections: [
        { id: 'a', heading: 'A heading', blocks: [{ type: 'paragraph', text: 'A paragraph.' }] },
      ],
    };
    const seen = await inHalves(
      halves(
        `<bedside-article-card><p>Words that come first</p><!--|-->
         <script type="application/json">${JSON.stringify(document)}</script></bedside-article-card>`,
      ),
      async ({ page }) => {
        await page.locator(words('bedside-article-card')).waitFor({ state: 'visible' });
        await settled(page);
      },
    );
    await rendered(seen.page, ['bedside-article-card']);
    assert.match(
      (await seen.page.locator('bedside-article-card [part~=title]').textContent()) ?? '',
      /A title that came late/,
    );
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.messages('error'), []);
    await seen.context.close();
  });

  test('a document of the host that is itself cut in half is not read too early', async () => {
    const json = JSON.stringify({
      kind: 'help',
      id: 'own',
      lang: 'en',
      version: '1',
      title: 'Own words',
      review: { status: 'draft' },
      sources: [],
      levels: Object.fromEntries(
        ['self-care', 'soon', 'urgent', 'emergency'].map((level) => [
          level,
          { word: `Word ${level}`, heading: `Heading ${level}`, text: `Text ${level}.` },
        ]),
      ),
    });
    const cut = `${json.slice(0, 200)}<!--|-->${json.slice(200)}`;
    const seen = await inHalves(
      halves(
        `<bedside-seek-help><p>Words that come first</p>
         <script type="application/json">${cut}</script></bedside-seek-help><p>The end</p>`,
      ),
      async ({ page }) => {
        await page.locator(words('bedside-seek-help')).waitFor({ state: 'visible' });
        await settled(page);
      },
    );
    await rendered(seen.page, ['bedside-seek-help']);
    assert.deepEqual(seen.messages('error'), []);
    assert.match(
      (await seen.page.locator('bedside-seek-help [part~=heading]').first().textContent()) ?? '',
      /Heading soon/,
    );
    await seen.context.close();
  });
});

describe('more than one copy on the page', () => {
  const other = '9.9.9-test';

  /** A copy of dist/ that says another version. */
  const putOtherVersion = () => {
    const code = readDist('bedside.js');
    assert.ok(code.includes(version), `the version ${version} is not written in bedside.js`);
    host.put('other/bedside.js', code.split(version).join(other));
  };

  const twice: Record<string, string> = {
    'the classic file twice':
      '<script src="/dist/bedside.js"></script><script src="/dist/bedside.js"></script>',
    'the classic file at two addresses':
      '<script src="/dist/bedside.js"></script><script src="/dist/bedside.js?again"></script>',
    'the module file twice':
      '<script type="module" src="/dist/all.js"></script><script type="module" src="/dist/all.js?again"></script>',
    'classic, then module':
      '<script src="/dist/bedside.js"></script><script type="module" src="/dist/all.js"></script>',
    'module, then classic':
      '<script type="module" src="/dist/all.js"></script><script src="/dist/bedside.js" defer></script>',
    'single modules and all of them':
      '<script type="module" src="/dist/define/bedside-seek-help.js"></script><script type="module" src="/dist/all.js"></script>',
  };
  for (const name of Object.keys(twice)) {
    test(`${name}: one set of widgets, and silence`, async () => {
      const seen = await host.visit(hostPage(twice[name]!, allFour));
      await allFourWork(seen);
      isQuiet(seen);
      assert.deepEqual(
        await seen.page.evaluate(
          () =>
            (window as unknown as { litElementVersions: string[] }).litElementVersions.length === 1,
        ),
        // A module runs its imports before it can know that another copy is there.
        !name.startsWith('classic, then'),
      );
      await seen.context.close();
    });
  }

  test('a module after a late classic file: one set of widgets, and silence', async () => {
    const seen = await host.visit(
      hostPage('<script type="module" src="/dist/all.js"></script>', allFour),
    );
    await rendered(seen.page);
    await seen.page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = '/dist/bedside.js';
          script.onload = resolve;
          document.head.append(script);
        }),
    );
    await allFourWork(seen);
    isQuiet(seen);
    await seen.context.close();
  });

  for (const [first, second, wins, loses] of [
    ['/dist/bedside.js', '/host/other/bedside.js', version, other],
    ['/host/other/bedside.js', '/dist/bedside.js', other, version],
  ] as const) {
    test(`version ${wins} and then ${loses}: the first wins, one warning names both`, async () => {
      putOtherVersion();
      const seen = await host.visit(
        hostPage(`<script src="${first}"></script><script src="${second}"></script>`, allFour),
      );
      await allFourWork(seen);
      const warnings = warningsOf(seen);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(warnings[0]!.includes(wins) && warnings[0]!.includes(loses), warnings[0]);
      assert.equal(
        await seen.page.evaluate(
          () => (window as unknown as { bedside: { version: string } }).bedside.version,
        ),
        wins,
      );
      await seen.context.close();
    });
  }

  test('another version and then the modules of this one: the first wins, one warning names both', async () => {
    putOtherVersion();
    const seen = await host.visit(
      hostPage(
        '<script src="/host/other/bedside.js"></script><script type="module" src="/dist/all.js"></script>',
        allFour,
      ),
    );
    await allFourWork(seen);
    await settled(seen.page);
    const warnings = warningsOf(seen);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.ok(warnings[0]!.includes(version) && warnings[0]!.includes(other), warnings[0]);
    await seen.context.close();
  });
});

describe('the page around the widgets stays the host’s', () => {
  for (const [name, head, body] of [
    [
      'before the script',
      '',
      `<div id="bedside">Our ward</div>${allFour}<script src="/dist/bedside.js"></script>`,
    ],
    ['after the script', classic, `${allFour}<div id="bedside">Our ward</div>`],
    [
      'with modules',
      '<script type="module" src="/dist/all.js"></script>',
      `<div id="bedside">Our ward</div>${allFour}`,
    ],
  ] as const) {
    test(`an element with id="bedside" ${name}: all four widgets and the element are there`, async () => {
      const seen = await host.visit(hostPage(head, body));
      await allFourWork(seen);
      isQuiet(seen);
      assert.equal(await seen.page.locator('#bedside').textContent(), 'Our ward');
      await seen.context.close();
    });
  }

  for (const [name, script] of [
    ['classic file', '<script src="/dist/bedside.js"></script>'],
    ['modules', '<script type="module" src="/dist/all.js"></script>'],
  ] as const) {
    test(`${name}: one global of ours and Lit’s three, no prototype touched`, async () => {
      const seen = await host.visit(
        hostPage('', `<script>window.before = look();</script>${script}${allFour}`),
        {
          before: () => {
            const prototypes = {
              Array: Array.prototype,
              Date: Date.prototype,
              Document: Document.prototype,
              Element: Element.prototype,
              Event: Event.prototype,
              Function: Function.prototype,
              HTMLElement: HTMLElement.prototype,
              Node: Node.prototype,
              Object: Object.prototype,
              Promise: Promise.prototype,
              ShadowRoot: ShadowRoot.prototype,
              String: String.prototype,
              Array_: Array,
              Object_: Object,
              customElements: CustomElementRegistry.prototype,
            };
            // Names, and what stands behind them: a replaced method keeps its name.
            const shapes = new Map<string, unknown>();
            const look = () => {
              const changed: string[] = [];
              for (const owner of Object.keys(prototypes)) {
                const properties = Object.getOwnPropertyDescriptors(
                  prototypes[owner as keyof typeof prototypes],
                ) as unknown as Record<string | symbol, PropertyDescriptor>;
                for (const key of Reflect.ownKeys(properties)) {
                  const name = `${owner}.${String(key)}`;
                  const { get, set, ...rest } = properties[key]!;
                  const now: unknown[] = [rest.value, get, set];
                  const then = shapes.get(name) as unknown[] | undefined;
                  if (!then) {
                    shapes.set(name, now);
                    changed.push(name);
                  } else if (then.some((part, i) => part !== now[i])) changed.push(name);
                }
              }
              return {
                globals: Object.getOwnPropertyNames(window),
                changed,
                headChildren: document.head.children.length,
              };
            };
            Object.assign(window, { look, before: undefined });
          },
        },
      );
      await allFourWork(seen);
      const found = await seen.page.evaluate(() => {
        type Look = { globals: string[]; changed: string[]; headChildren: number };
        const { look, before } = window as unknown as { look: () => Look; before: Look };
        const now = look();
        return {
          // Numbers are frames, which are no names.
          added: now.globals.filter((name) => !before.globals.includes(name)).sort(),
          changed: now.changed,
          headChildren: now.headChildren - before.headChildren,
        };
      });
      assert.deepEqual(found, {
        added: ['bedside', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'],
        changed: [],
        headChildren: 0,
      });
      await seen.context.close();
    });
  }

  test('the global is { version, configure, addLanguage, addTopic, check }', async () => {
    const seen = await host.visit(hostPage(classic, ''));
    const api = await seen.page.evaluate(() => {
      const { bedside } = window as unknown as { bedside: Record<string, unknown> };
      return Object.fromEntries(
        Object.keys(bedside)
          .sort()
          .map((name) => [name, typeof bedside[name]]),
      );
    });
    assert.deepEqual(api, {
      addLanguage: 'function',
      addTopic: 'function',
      check: 'function',
      configure: 'function',
      version: 'string',
    });
    await seen.context.close();
  });

  test('a page in windows-1252, whose server names no charset for the script, shows the right words', async () => {
    host.headersOf('/dist/bedside.js', { 'Content-Type': 'text/javascript' });
    const html = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>H</title>
      <script src="/dist/bedside.js"></script></head><body><h1>H\u00f4pital</h1>${allFour}</body></html>`;
    const seen = await host.visit(Buffer.from(html, 'latin1'), {
      headers: { 'Content-Type': 'text/html' },
    });
    await allFourWork(seen);
    assert.equal(await seen.page.evaluate(() => document.characterSet), 'windows-1252');
    assert.equal(await seen.page.locator('h1').first().textContent(), 'H\u00f4pital');
    const timer = seen.page.locator('bedside-exercise-timer');
    const text = await timer.evaluate((element) => element.shadowRoot!.textContent);
    const { programs } = JSON.parse(readDist('topics/night-leg-numbness/en/exercises.json')) as {
      programs: { title: string; summary: string }[];
    };
    // A byte order gone wrong turns the apostrophe of "Buerger’s" into three letters.

    assert.ok(text.includes(programs[0]!.title), text.slice(0, 300));
    assert.doesNotMatch(text, /\u00e2\u20ac|\u00c3|\ufffd/);
    host.headersOf('/dist/bedside.js', {});
    await seen.context.close();
  });
});

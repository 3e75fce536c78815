/** A page that loads `loader.js` gets each widget when somebody comes near it, and nothing else. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup, type OutputOptions } from 'rollup';
import { bundles } from '../../rollup.config.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { ml } from '../../src/i18n/ml.js';
import { tags } from '../../src/model/widgets.js';
import {
  allFour,
  dist,
  Host,
  hostPage,
  readDist,
  rendered,
  settled,
  type Seen,
  type Visit,
  warningsOf,
} from './host-page.js';
import { run } from './person.js';

const loader = '<script src="/dist/loader.js"></script>';
const farAway = '<div class="far"></div>';
const farSheet = '<link rel="stylesheet" href="/host/far.css">';

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('far.css', '.far { height: 6000px }');
});
after(() => host.close());

const visit = (body: string, head = '', more: Visit = {}): Promise<Seen> =>
  host.visit(hostPage(farSheet + head + loader, body), more);

/** The widgets that the page has asked for. */
const asked = (seen: Seen): string[] =>
  seen.requests
    .flatMap(
      (url) =>
        /\/dist\/(?:pieces|define)\/(bedside-[\w-]+)\.js$/.exec(new URL(url).pathname)?.[1] ?? [],
    )
    .sort();

/** Time enough for a file of this machine to have been asked for. */
const calm = async (seen: Seen) => {
  await seen.page.waitForLoadState('networkidle');
  await settled(seen.page);
};

const isQuiet = async (seen: Seen) => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
  assert.deepEqual(warningsOf(seen), []);
  assert.deepEqual(await seen.violations(), []);
  await seen.context.close();
};

/** What the loader says of a file that it did not get. */
const ours = (seen: Seen): string[] =>
  seen.messages('error').filter((text) => text.startsWith('bedside-widgets'));

const litCopies = (seen: Seen) =>
  seen.page.evaluate(
    () => (window as unknown as { litHtmlVersions?: string[] }).litHtmlVersions?.length ?? 0,
  );

describe('loader.js', () => {
  test('a page without a widget loads the loader and nothing more', async () => {
    const seen = await visit('<p>Visiting hours</p><other-thing></other-thing>');
    await calm(seen);
    assert.deepEqual(
      seen.requests.map((url) => new URL(url).pathname).filter((path) => /\.js$/.test(path)),
      ['/dist/loader.js'],
    );
    await isQuiet(seen);
  });

  test('all four, near the viewport, work', async () => {
    const seen = await visit(allFour, '', { viewport: { width: 1200, height: 3000 } });
    await rendered(seen.page);
    assert.equal(await litCopies(seen), 1);
    await isQuiet(seen);
  });

  test('a widget far down is loaded when the reader comes near, seek-help at once', async () => {
    const seen = await visit(
      `<p>Top</p>${farAway}<bedside-risk-checklist></bedside-risk-checklist><bedside-seek-help></bedside-seek-help>`,
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(asked(seen), ['bedside-seek-help']);
    await seen.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await rendered(seen.page, ['bedside-risk-checklist']);
    await isQuiet(seen);
  });

  test('where the browser cannot tell what is near, all are loaded at once', async () => {
    const seen = await visit(farAway + allFour, '', {
      before: () => {
        (window as unknown as { IntersectionObserver: unknown }).IntersectionObserver = undefined;
      },
    });
    await rendered(seen.page);
    await isQuiet(seen);
  });

  test('without a MutationObserver the words stay, and one line says why', async () => {
    const seen = await visit(allFour, '', {
      before: () => {
        (window as unknown as { MutationObserver: unknown }).MutationObserver = undefined;
      },
    });
    await calm(seen);
    assert.ok(await seen.page.getByText('Words for bedside-seek-help').isVisible());
    assert.deepEqual(seen.errors, []);
    assert.ok(warningsOf(seen).length > 0);
    for (const text of warningsOf(seen)) assert.match(text, /This page has no MutationObserver/);
    await seen.context.close();
  });

  for (const rule of [
    ':not(:defined) { display: none }',
    ':empty { display: none }',
    'bedside-exercise-timer { display: contents }',
  ])
    test(`a page with ${rule} gets its widget all the same`, async () => {
      host.put('hide.css', rule);
      const seen = await visit(
        '<bedside-exercise-timer></bedside-exercise-timer>',
        '<link rel="stylesheet" href="/host/hide.css">',
      );
      await rendered(seen.page, ['bedside-exercise-timer']);
      await isQuiet(seen);
    });

  test('an empty tag without any style is met as it comes near', async () => {
    const seen = await visit(`${farAway}<bedside-article-card></bedside-article-card>`);
    await calm(seen);
    assert.deepEqual(asked(seen), []);
    await seen.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await rendered(seen.page, ['bedside-article-card']);
    await isQuiet(seen);
  });

  test('tags that come later are found: by innerHTML, inside what was added, in a shadow root', async () => {
    const seen = await visit('<div id="place"></div>');
    await calm(seen);
    await seen.page.evaluate(() => {
      document.querySelector('#place')!.innerHTML =
        '<section><bedside-article-card></bedside-article-card></section>';
    });
    await rendered(seen.page, ['bedside-article-card']);
    await seen.page.evaluate(() => {
      customElements.define(
        'host-box',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' });
            // As frameworks do: drawn a moment after.
            queueMicrotask(() => {
              this.shadowRoot!.innerHTML = '<bedside-seek-help></bedside-seek-help>';
            });
          }
        },
      );
      document.body.append(document.createElement('host-box'));
    });
    await seen.page.waitForFunction(() =>
      document
        .querySelector('host-box')
        ?.shadowRoot?.querySelector('bedside-seek-help')
        ?.shadowRoot?.querySelector('[part~=root]'),
    );
    await isQuiet(seen);
  });

  test('shadow roots that are there at the start, nested, declared or of a component defined late', async () => {
    const seen = await visit(
      `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><bedside-seek-help></bedside-seek-help></template></div></template></div>
       <late-box></late-box>`,
    );
    await seen.page.waitForFunction(() => customElements.get('bedside-seek-help'));
    assert.deepEqual(asked(seen), ['bedside-seek-help']);
    await seen.page.evaluate(() =>
      customElements.define(
        'late-box',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML =
              '<bedside-article-card></bedside-article-card>';
          }
        },
      ),
    );
    await seen.page.waitForFunction(() => customElements.get('bedside-article-card'));
    await isQuiet(seen);
  });

  test('names with a hyphen that are no component’s do no harm', async () => {
    const seen = await visit('<svg><font-face></font-face></svg><math><annotation-xml/></math>');
    await calm(seen);
    await isQuiet(seen);
  });

  test('an unknown tag gives one warning and delays nothing', async () => {
    const seen = await visit(
      `<bedside-timer></bedside-timer><bedside-timer></bedside-timer><bedside-seek-help></bedside-seek-help>`,
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.equal(warningsOf(seen).length, 1);
    assert.match(warningsOf(seen)[0]!, /bedside-timer is not known/);
    for (const tag of tags) assert.ok(warningsOf(seen)[0]!.includes(tag));
    assert.deepEqual(seen.messages('error'), []);
    await seen.context.close();
  });

  test('a div with data-bedside is loaded and becomes the tag; an unknown one is named once', async () => {
    const seen = await visit(
      `<div data-bedside="seek-help" data-level="urgent"><p>Words</p></div>
       <div data-bedside="article-cart">Other words</div>
       ${farAway}<div data-bedside="exercise-timer" data-program="ankle-pumps"></div>`,
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(asked(seen), ['bedside-seek-help']);
    assert.equal(
      await seen.page.evaluate(() => document.querySelector('bedside-seek-help')!.outerHTML),
      '<bedside-seek-help level="urgent"><p>Words</p></bedside-seek-help>',
    );
    await seen.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await rendered(seen.page, ['bedside-exercise-timer']);
    assert.equal(warningsOf(seen).length, 1);
    assert.match(warningsOf(seen)[0]!, /article-cart is not known/);
    assert.equal(await seen.page.locator('[data-bedside]').textContent(), 'Other words');
    assert.deepEqual(seen.messages('error'), []);
    await seen.context.close();
  });

  test('settings on its script tag, and by configure() before any widget is there', async () => {
    const seen = await host.visit(
      hostPage(
        `<script src="/dist/loader.js" data-country="IN" data-own="x"></script>
         <script>
           const { configure } = bedside;
           configure({ phone: '0471 000 0000' });
           window.later = () => configure({ phone: '0471 111 1111' });
         </script>`,
        '<bedside-seek-help level="emergency"></bedside-seek-help>',
      ),
    );
    await rendered(seen.page, ['bedside-seek-help']);
    const words = () =>
      seen.page.evaluate(() => {
        const root = document.querySelector('bedside-seek-help')!.shadowRoot!;
        return root.querySelector<HTMLElement>('[part=banner]')!.innerText;
      });
    assert.match(await words(), /112/);
    assert.match(await words(), /0471\s000\s0000/);
    assert.deepEqual(
      await seen.page.evaluate(() => Object.keys((window as never)['bedside'] as object)),
      ['version', 'configure', 'addLanguage', 'addTopic', 'check'],
    );
    await seen.page.evaluate(() => (window as unknown as { later: () => void }).later());
    await settled(seen.page);
    assert.match(await words(), /0471\s111\s1111/);
    await isQuiet(seen);
  });

  test('an element with id="bedside" does no harm', async () => {
    const seen = await visit('<div id="bedside"></div><bedside-seek-help></bedside-seek-help>');
    await rendered(seen.page, ['bedside-seek-help']);
    assert.equal(
      await seen.page.evaluate(() => ((window as never)['bedside'] as { version: string }).version),
      (JSON.parse(readDist('../package.json')) as { version: string }).version,
    );
    await isQuiet(seen);
  });

  test('strict policies: scripts and styles of the site itself, and the one Trusted Types policy', async () => {
    const seen = await host.visit(hostPage(loader, allFour), {
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types bedside",
      },
      viewport: { width: 1200, height: 3000 },
    });
    await rendered(seen.page);
    await isQuiet(seen);
  });

  test('where the policy is not allowed the words stay, and one message names it', async () => {
    const seen = await host.visit(hostPage(loader, allFour), {
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other",
      },
      viewport: { width: 1200, height: 3000 },
    });
    await calm(seen);
    const told = seen.messages('error').filter((text) => /^TypeError/.test(text));
    assert.equal(told.length, 1, told.join());
    assert.match(told[0]!, /bedside/);
    assert.equal(await litCopies(seen), 0);
    assert.ok(await seen.page.getByText('Words for bedside-seek-help').isVisible());
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a file that does not come leaves the words, with one error of ours', async () => {
    const folder = join(host.folder, 'broken');
    cpSync(dist, folder, { recursive: true });
    rmSync(join(folder, 'pieces/bedside-exercise-timer.js'));
    const seen = await host.visit(
      hostPage('<script src="/host/broken/loader.js"></script>', allFour),
      {
        viewport: { width: 1200, height: 3000 },
      },
    );
    await rendered(
      seen.page,
      tags.filter((tag) => tag !== 'bedside-exercise-timer'),
    );
    await calm(seen);
    assert.deepEqual(ours(seen), [
      `bedside-widgets: missing or changed: ${host.url}/host/broken/pieces/bedside-exercise-timer.js`,
    ]);
    assert.deepEqual(seen.errors, []);
    assert.equal(
      await seen.page.locator('bedside-exercise-timer p').innerText(),
      'Words for bedside-exercise-timer',
    );
    await seen.context.close();
  });

  test('a file of another version leaves the words of all that need it, with one error', async () => {
    const folder = join(host.folder, 'changed');
    cpSync(dist, folder, { recursive: true });
    appendFileSync(join(folder, 'pieces/base.js'), ' ');
    const seen = await host.visit(
      hostPage('<script src="/host/changed/loader.js"></script>', allFour),
      { viewport: { width: 1200, height: 3000 } },
    );
    await calm(seen);
    assert.deepEqual(ours(seen), [
      `bedside-widgets: missing or changed: ${host.url}/host/changed/pieces/base.js`,
    ]);
    for (const tag of tags)
      assert.ok(await seen.page.getByText(`Words for ${tag}`).isVisible(), tag);
    assert.equal(await litCopies(seen), 0);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a file that the network did not bring comes when it is back', async () => {
    const seen = await host.visit(hostPage('', allFour), {
      viewport: { width: 1200, height: 3000 },
    });
    await seen.page.route(/pieces/, (route) => route.abort());
    await seen.page.addScriptTag({ url: '/dist/loader.js' });
    await calm(seen);
    assert.equal(ours(seen).length, 1, ours(seen).join());
    await seen.page.unroute(/pieces/);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await rendered(seen.page);
    assert.equal(ours(seen).length, 1);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});

describe('loader.js and a network that goes away after Start', () => {
  interface Timer extends HTMLElement {
    session: { status: string; round: number; step: number };
    next(): void;
  }

  test('the whole exercise goes on to its last screen, and only the reminder there asks for a file', async () => {
    const seen = await host.visit(
      hostPage(
        loader,
        '<bedside-exercise-timer safety-check="off" get-ready="0" rounds="1" approved-by="Dr X"></bedside-exercise-timer>',
      ),
    );
    await rendered(seen.page, ['bedside-exercise-timer']);
    await calm(seen);
    const timer = seen.page.locator('bedside-exercise-timer');
    await run(seen.page);
    await seen.context.setOffline(true);
    const before = seen.requests.length;
    const screens = await timer.evaluate(async (at) => {
      const widget = at as Timer;
      const met: string[] = [];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let i = 0; i < 20 && widget.session.status !== 'complete'; i++) {
        const { status, step } = widget.session;
        met.push(`${status} ${step}`);
        widget.next();
        await frame();
        await frame();
      }
      return [...met, widget.session.status];
    });
    assert.ok(screens.length > 3, screens.join());
    assert.equal(screens.at(-1), 'complete', screens.join());
    const asked = seen.requests.slice(before).map((url) => new URL(url).pathname);
    assert.deepEqual([...new Set(asked)], ['/dist/pieces/later.js']);
    await timer.locator('[part~=after]').waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  for (const [what, lost, numbers] of [
    ['what is fetched on use', /pieces\/open\.js/, ['tel:112']],
    ['what is fetched on use, and whom to call,', /pieces\/(?:open|help)\.js/, []],
  ] as const)
    test(`${what} says in the widget that it could not come, and comes later`, async () => {
      const seen = await host.visit(
        hostPage('', '<bedside-article-card approved-by="Dr X"></bedside-article-card>'),
      );
      await seen.page.route(lost, (route) => route.abort());
      await seen.page.addScriptTag({ url: '/dist/loader.js' });
      await rendered(seen.page, ['bedside-article-card']);
      await seen.page.evaluate('bedside.configure({ country: "IN" })');
      await calm(seen);
      const card = seen.page.locator('bedside-article-card');
      await card.locator('.card-link').click();
      const note = card.locator('[part~=lost]');
      await note.waitFor();
      assert.match(await note.innerText(), /could not be loaded/);
      assert.deepEqual(
        await note
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        numbers,
      );
      await seen.page.unroute(lost);
      await card.locator('.card-link').click();
      await card.locator('[part~=section]').first().waitFor();
      assert.equal(await note.count(), 0);
      assert.ok((await card.locator('a[href="tel:112"]').count()) > 0);
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });
});

describe('loader.js beside other files', () => {
  const classic = '<script src="/dist/bedside.js" defer></script>';

  for (const [order, head] of [
    ['the classic script first', classic + loader],
    ['the loader first', loader + classic],
  ] as const)
    test(`${order}: all four work, with one Lit`, async () => {
      const seen = await host.visit(hostPage(head, allFour), {
        viewport: { width: 1200, height: 3000 },
      });
      await rendered(seen.page);
      await calm(seen);
      assert.equal(await litCopies(seen), 1);
      await isQuiet(seen);
    });

  test('a single module first: the loader brings the others', async () => {
    const head = `<script type="module" src="/dist/define/bedside-seek-help.js"></script>${loader}`;
    const seen = await host.visit(hostPage(head, allFour), {
      viewport: { width: 1200, height: 3000 },
    });
    await rendered(seen.page);
    assert.equal(await litCopies(seen), 1);
    await isQuiet(seen);
  });

  test('a single module that is slower than the pieces: one copy of Lit all the same', async () => {
    const seen = await host.visit(hostPage('', ''));
    const pieces = seen.page.waitForResponse(/pieces\/bedside-article-card/);
    await seen.page.route(/define\/bedside-seek-help/, async (route) => {
      await (await pieces).finished();
      await route.continue();
    });
    const head = `<script type="module" src="/dist/define/bedside-seek-help.js"></script>${loader}`;
    await seen.page.setViewportSize({ width: 1200, height: 3000 });
    await seen.page.goto(`${host.url}${host.put('slow-module.html', hostPage(head, allFour))}`);
    await rendered(seen.page);
    assert.equal(await litCopies(seen), 1);
    await isQuiet(seen);
  });

  test('another version first: nothing is loaded, and one warning names both', async () => {
    const seen = await visit(allFour, '', {
      before: () => {
        (window as unknown as { bedside: unknown }).bedside = { version: '9.9.9' };
      },
    });
    await calm(seen);
    assert.deepEqual(asked(seen), []);
    assert.equal(warningsOf(seen).length, 1);
    assert.match(warningsOf(seen)[0]!, /9\.9\.9.*0\.1\.0/);
    await seen.context.close();
  });
});

/** Builds the loader for what stands in a folder, after the hashes of its languages and topics. */
const buildLoader = async (folder: string): Promise<void> => {
  for (const { output, ...input } of bundles({ outDir: folder }).slice(-2)) {
    const bundle = await rollup(input);
    await bundle.write(output as OutputOptions);
    await bundle.close();
  }
};

describe('loader.js, by its hash', () => {
  const integrity = (JSON.parse(readDist('integrity.json')) as Record<string, string>)[
    'loader.js'
  ]!;
  const pinned = `src="/dist/loader.js" integrity="${integrity}" crossorigin="anonymous"`;
  const tall = { viewport: { width: 1200, height: 3000 } };

  for (const [place, head, body = allFour] of [
    ['in the head', `<script ${pinned}></script>`],
    ['with defer', `<script ${pinned} defer></script>`],
    ['with async', `<script ${pinned} async></script>`],
    ['as a module', `<script ${pinned} type="module"></script>`],
    ['at the end', '', `${allFour}<script ${pinned}></script>`],
  ] as const)
    test(`${place}: each file that comes is pinned by its own hash`, async () => {
      const seen = await host.visit(hostPage(head, body), tall);
      await rendered(seen.page);
      await calm(seen);
      const added = await seen.page.evaluate(() =>
        [...document.scripts]
          .filter(({ src }) => src.includes('/pieces/'))
          .map(({ src, integrity, crossOrigin }) => ({
            path: new URL(src).pathname,
            integrity,
            crossOrigin,
          })),
      );
      const came = seen.requests
        .map((url) => new URL(url).pathname)
        .filter((path) => path.endsWith('.js') && path !== '/dist/loader.js');
      assert.deepEqual(added.map(({ path }) => path).sort(), came.sort());
      assert.ok(came.length > 6, came.join());
      assert.ok(
        !came.includes('/dist/pieces/packs.js'),
        'a page in English needs no other language',
      );
      for (const { path, integrity: hash, crossOrigin } of added) {
        assert.equal(crossOrigin, 'anonymous', path);
        const bytes = readFileSync(join(dist, path.replace('/dist/', '')));
        assert.equal(hash, `sha256-${createHash('sha256').update(bytes).digest('base64')}`, path);
      }
      await isQuiet(seen);
    });

  test('it names every file in pieces/, each by its hash', () => {
    const code = readDist('loader.js');
    const files = readdirSync(join(dist, 'pieces')).filter((file) =>
      /^(?!number|picture|translated|whole).*\.js$/.test(file),
    );
    assert.ok(files.length > 8);
    for (const file of files) {
      const bytes = readFileSync(join(dist, 'pieces', file));
      const hash = createHash('sha256').update(bytes).digest('base64').replace('=', '');
      assert.ok(code.includes(hash), file);
    }
  });

  test('its table of languages and topics names every file of them, each by its hash', () => {
    const code = readDist('pieces/packs.js');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(lang|topics|pieces.(number|picture|translated|whole)|check).*\.js$/.test(file),
    );
    assert.ok(files.length > 12);
    for (const file of files) {
      const bytes = readFileSync(join(dist, file));
      const hash = createHash('sha256').update(bytes).digest('base64').replace('=', '');
      assert.ok(code.includes(hash), file);
      const name = relative('pieces', file.slice(0, -3)).replaceAll(sep, '/');
      assert.match(code, new RegExp(`(?<![\\w/.])${name}(?![\\w/.-])`));
    }
  });

  test('twice on a page, it is there once', async () => {
    const seen = await host.visit(hostPage(loader + loader, allFour + loader), tall);
    await rendered(seen.page);
    await seen.page.addScriptTag({ url: '/dist/loader.js' });
    await calm(seen);
    const bases = seen.requests.filter((url) => url.includes('/pieces/base.js'));
    assert.equal(bases.length, 1);
    assert.equal(await litCopies(seen), 1);
    await isQuiet(seen);
  });

  test('its files are given no name in the page', async () => {
    const seen = await host.visit(hostPage(loader, allFour), {
      ...tall,
      before: () => {
        (window as unknown as { before: string[] }).before = Object.getOwnPropertyNames(window);
      },
    });
    await rendered(seen.page);
    await calm(seen);
    const added = await seen.page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter(
        (name) => !(window as unknown as { before: string[] }).before.includes(name),
      ),
    );
    assert.deepEqual(
      added.filter((name) => !/^(before|lit|reactive)/.test(name)),
      ['bedside'],
    );
    await isQuiet(seen);
  });
});

describe('loader.js and languages', () => {
  test('with all languages and topics it is at most 1.8 KB, as it is sent', () => {
    const bytes = readFileSync(join(dist, 'loader.js'));
    const options = {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    };
    const size = brotliCompressSync(bytes, options).length;
    assert.ok(size <= 1.8 * 1024, `${size}`);
  });

  before(async () => {
    const folder = join(host.folder, 'spoken');
    cpSync(dist, folder, { recursive: true });
    for (const lang of ['ml', 'ta'])
      host.put(`spoken/lang/${lang}.js`, `window.spoken = (window.spoken ?? '') + '${lang} ';`);
    await buildLoader(folder);
  });

  const languages = async (body: string): Promise<string[]> => {
    const seen = await host.visit(hostPage('<script src="/host/spoken/loader.js"></script>', body));
    await calm(seen);
    const paths = seen.requests.map((url) => new URL(url).pathname);
    await isQuiet(seen);
    return paths.filter((path) => path.includes('/lang/')).map((path) => path.slice(-5, -3));
  };

  test('the language of the widget is asked for, once', async () => {
    assert.deepEqual(
      await languages(
        '<div lang="ml-IN"><bedside-seek-help></bedside-seek-help><bedside-article-card></bedside-article-card></div>',
      ),
      ['ml'],
    );
  });

  test('a language without a widget, or without a file, is not', async () => {
    assert.deepEqual(
      await languages(
        '<a lang="ta" href="#">Tamil</a><div lang="fr"><bedside-seek-help></bedside-seek-help></div>',
      ),
      [],
    );
  });

  test('each language that is shipped is asked for by a widget in it', async () => {
    const shipped = readdirSync(join(dist, 'lang')).map((file) => file.replace('.js', ''));
    assert.notEqual(shipped.length, 0);
    for (const lang of shipped) {
      const seen = await visit(`<div lang="${lang}"><bedside-seek-help></bedside-seek-help></div>`);
      await rendered(seen.page, ['bedside-seek-help']);
      await calm(seen);
      assert.deepEqual(
        seen.requests.flatMap((url) => /\/lang\/(.+)\.js/.exec(url)?.[1] ?? []),
        [lang],
      );
      await seen.context.close();
    }
  });

  test('a language is found around a shadow root, and in capitals', async () => {
    const seen = await visit(
      '<div lang="ML_in"><p></p></div>',
      `<script>addEventListener('DOMContentLoaded', () => {
        document.querySelector('p').attachShadow({ mode: 'open' }).innerHTML =
          '<bedside-seek-help></bedside-seek-help>';
      });</script>`,
    );
    await seen.page.waitForFunction(
      () =>
        document
          .querySelector('p')!
          .shadowRoot!.querySelector('bedside-seek-help')!
          .shadowRoot?.querySelector<HTMLElement>('.root')?.lang === 'ml',
    );
    await calm(seen);
    assert.deepEqual(
      seen.requests.flatMap((url) => /\/lang\/(.+)\.js/.exec(url)?.[1] ?? []),
      ['ml'],
    );
    await isQuiet(seen);
  });

  const list = '<bedside-risk-checklist></bedside-risk-checklist>';
  const listOf = (seen: Seen) =>
    seen.page.evaluate(() => {
      const root = document
        .querySelector('bedside-risk-checklist')!
        .shadowRoot!.querySelector<HTMLElement>('.root')!;
      return { lang: root.lang, text: root.innerText };
    });

  test('a language file that does not come leaves English words, said once', async () => {
    const seen = await host.visit(hostPage('', `<div lang="ml">${list}${list}</div>`));
    await seen.page.route(/lang\/ml\.js/, (route) => route.abort());
    await seen.page.addScriptTag({ url: '/dist/loader.js' });
    await rendered(seen.page, ['bedside-risk-checklist']);
    await calm(seen);
    // The texts of the topic have come: only the words of buttons are English.
    assert.equal((await listOf(seen)).lang, 'ml');
    assert.match((await listOf(seen)).text, /Show my list/);
    assert.equal(ours(seen).length, 1, ours(seen).join());
    assert.match(ours(seen)[0]!, /missing or changed: .*\/lang\/ml\.js/);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a language file that comes late changes the words on the screen', async () => {
    const seen = await host.visit(hostPage('', `<div lang="ml">${list}</div>`));
    let bring = () => {};
    const wait = new Promise<void>((resolve) => (bring = resolve));
    await seen.page.route(/lang\/ml\.js/, async (route) => {
      await wait;
      await route.continue();
    });
    await seen.page.addScriptTag({ url: '/dist/loader.js' });
    await rendered(seen.page, ['bedside-risk-checklist']);
    assert.match((await listOf(seen)).text, /Show my list/);
    bring();
    await seen.page.getByRole('button', { name: ml.showList }).first().waitFor();
    assert.doesNotMatch((await listOf(seen)).text, /Show my list/);
    await isQuiet(seen);
  });

  test('a file of another build is not run: its hash is not the one that the loader has', async () => {
    const seen = await host.visit(hostPage('', `<div lang="ml">${list}</div>`));
    await seen.page.route(/lang\/ml\.js/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};window.wasRun = 1;` });
    });
    await seen.page.addScriptTag({ url: '/dist/loader.js' });
    await rendered(seen.page, ['bedside-risk-checklist']);
    await calm(seen);
    assert.equal(await seen.page.evaluate(() => 'wasRun' in window), false);
    assert.match((await listOf(seen)).text, /Show my list/);
    assert.match(ours(seen)[0]!, /missing or changed: .*\/lang\/ml\.js/);
    await seen.context.close();
  });

  test('a page that changes its language has the words of the new one', async () => {
    const seen = await visit(`<div lang="en">${list}</div>`);
    await rendered(seen.page, ['bedside-risk-checklist']);
    await seen.page.evaluate(() => {
      document.querySelector('bedside-risk-checklist')!.parentElement!.lang = 'ml';
    });
    await seen.page.getByRole('button', { name: ml.showList }).first().waitFor();
    assert.equal((await listOf(seen)).lang, 'ml');
    await isQuiet(seen);
  });
});

describe('loader.js and a language that can not be had', () => {
  for (const [what, file, language] of [
    ['the table of languages', 'pieces/packs.js', 'en'],
    ['its words of buttons', 'lang/ml.js', 'ml'],
  ] as const)
    test(`${what} changed: the widget is there without what it brings, with one error`, async () => {
      const folder = join(host.folder, 'foreign');
      cpSync(dist, folder, { recursive: true });
      appendFileSync(join(folder, file), ' ');
      const seen = await host.visit(
        hostPage(
          '<script src="/host/foreign/loader.js"></script>',
          '<div lang="ml"><bedside-seek-help></bedside-seek-help></div>',
        ),
      );
      await rendered(seen.page, ['bedside-seek-help']);
      await calm(seen);
      assert.deepEqual(ours(seen), [
        `bedside-widgets: missing or changed: ${host.url}/host/foreign/${file}`,
      ]);
      assert.equal(
        await seen.page.locator('bedside-seek-help [part~=root]').getAttribute('lang'),
        language,
      );
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });
});

describe('loader.js and topics', () => {
  const topic = 'diabetes-foot-care';
  const asked = (seen: Seen) =>
    seen.requests.flatMap((url) => /\/dist\/(topics\/.+)$/.exec(url)?.[1] ?? []).sort();
  const foot = (seen: Seen) =>
    seen.page.evaluate(
      () =>
        document.querySelector('bedside-seek-help')!.shadowRoot?.querySelector('[part=foot]')
          ?.textContent ?? '',
    );

  test('the topic that a widget names is asked for, pinned by its hash', async () => {
    const seen = await visit(
      `<bedside-seek-help topic="${topic}"></bedside-seek-help><div data-bedside="seek-help" data-topic="${topic}"></div>`,
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(asked(seen), [`topics/${topic}/en.js`]);
    assert.match(await foot(seen), /Foot care with diabetes/);
    const hash = createHash('sha256').update(readFileSync(join(dist, `topics/${topic}/en.js`)));
    assert.equal(
      await seen.page.evaluate(
        () => document.querySelector<HTMLScriptElement>('script[src*="/topics/"]')!.integrity,
      ),
      `sha256-${hash.digest('base64')}`,
    );
    await isQuiet(seen);
  });

  test('a page in another language has the texts of its topics, and English ones are not shown before', async () => {
    const seen = await visit(
      `<div lang="ml"><bedside-seek-help></bedside-seek-help></div>
       <div lang="ml"><bedside-seek-help topic="${topic}"></bedside-seek-help></div>`,
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(asked(seen), [
      `topics/${topic}/en.js`,
      `topics/${topic}/ml.js`,
      'topics/night-leg-numbness/ml.js',
    ]);
    assert.deepEqual(
      await seen.page.evaluate(() =>
        [...document.querySelectorAll('bedside-seek-help')].map(
          (banner) => banner.shadowRoot!.querySelector<HTMLElement>('.root')!.lang,
        ),
      ),
      ['ml', 'ml'],
    );
    await isQuiet(seen);
  });

  test('a topic that changes is fetched then, and one that it does not know is not', async () => {
    const seen = await visit('<bedside-seek-help></bedside-seek-help>');
    await rendered(seen.page, ['bedside-seek-help']);
    assert.deepEqual(asked(seen), []);
    const name = (value: string) =>
      seen.page.evaluate(
        (text) => document.querySelector('bedside-seek-help')!.setAttribute('topic', text),
        value,
      );
    await name(' Diabetes-Foot-Care ');
    await seen.page.waitForFunction(() =>
      document
        .querySelector('bedside-seek-help')!
        .shadowRoot!.querySelector('[part=foot]')
        ?.textContent.includes('Foot care with diabetes'),
    );
    await name('elbow-care');
    await calm(seen);
    assert.deepEqual(asked(seen), [`topics/${topic}/en.js`]);
    await isQuiet(seen);
  });

  test('addTopic is there before the first widget, and waits for it', async () => {
    const own = {
      ...help,
      id: 'own-topic',
      title: 'Our own topic',
      review: { ...help.review, due: '2099-01-31' },
    };
    const seen = await host.visit(
      hostPage(
        `<script src="/dist/loader.js"></script><script>bedside.addTopic(${JSON.stringify({ topic: 'own-topic', lang: 'en', documents: { help: own } })});</script>`,
        '<bedside-seek-help topic="own-topic"></bedside-seek-help>',
      ),
    );
    await rendered(seen.page, ['bedside-seek-help']);
    assert.match(await foot(seen), /Our own topic/);
    await isQuiet(seen);
  });
});

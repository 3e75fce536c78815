/** A page that loads `loader.js` gets each widget when somebody comes near it, and nothing else. */
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { bundles } from '../../rollup.config.js';
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

const loader = '<script type="module" src="/dist/loader.js"></script>';
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

const asked = (seen: Seen): string[] =>
  seen.requests
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith('/dist/define/'))
    .map((path) => path.slice('/dist/define/'.length, -3))
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
        `<script type="module" src="/dist/loader.js" data-country="IN" data-own="x"></script>
         <script type="module">
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
      ['version', 'configure', 'addLanguage'],
    );
    await seen.page.evaluate(() => (window as unknown as { later: () => void }).later());
    await settled(seen.page);
    assert.match(await words(), /0471\s111\s1111/);
    await isQuiet(seen);
  });

  test('an element with id="bedside" is in nobody’s way', async () => {
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

  test('a file that does not come leaves the words, with one error of ours', async () => {
    const folder = join(host.folder, 'broken');
    cpSync(dist, folder, { recursive: true });
    rmSync(join(folder, 'define/bedside-exercise-timer.js'));
    const seen = await host.visit(
      hostPage('<script type="module" src="/host/broken/loader.js"></script>', allFour),
      { viewport: { width: 1200, height: 3000 } },
    );
    await rendered(
      seen.page,
      tags.filter((tag) => tag !== 'bedside-exercise-timer'),
    );
    await calm(seen);
    const ours = seen
      .messages('error')
      .filter((text) => text.includes('bedside-exercise-timer was'));
    assert.equal(ours.length, 1);
    assert.deepEqual(seen.errors, []);
    assert.equal(
      await seen.page.locator('bedside-exercise-timer p').innerText(),
      'Words for bedside-exercise-timer',
    );
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

describe('loader.js and languages', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bedside-loader-'));
    const { output, ...input } = bundles({ outDir: folder, languages: ['ml', 'ta'] }).at(-1) as {
      output: OutputOptions;
    } & RollupOptions;
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
    cpSync(dist, join(host.folder, 'spoken'), { recursive: true });
    copyFileSync(join(folder, 'loader.js'), join(host.folder, 'spoken/loader.js'));
    for (const lang of ['ml', 'ta'])
      host.put(`spoken/lang/${lang}.js`, `window.spoken = (window.spoken ?? '') + '${lang} ';`);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const languages = async (body: string): Promise<string[]> => {
    const seen = await host.visit(
      hostPage('<script type="module" src="/host/spoken/loader.js"></script>', body),
    );
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

  test('today no language is asked for', async () => {
    const seen = await visit('<div lang="ml"><bedside-seek-help></bedside-seek-help></div>');
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(
      seen.requests.filter((url) => url.includes('/lang/')),
      [],
    );
    await seen.context.close();
  });
});

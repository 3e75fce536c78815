/**
 * Settings that stand on a script tag which the browser no longer knows as the tag of our script:
 * modules, joined files, tag managers, consent tools, Rocket Loader. They are found by the name of
 * the file, or one message says that they are lost and how to give them.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import { Host, hostPage, readDist, rendered, settled, warningsOf } from './host-page.js';
import type { Seen } from './host-page.js';

/** As content systems, bundlers and caches name a file. */
const names = [
  'bedside.min.js',
  'bedside-0.1.0.js',
  'bedside.3f2a9c.js',
  'bedside_v2.js',
  'bedside.0.1.0.min.js',
  'bedside-3f2a9c.min.js',
  '3f2a9c.bedside.js',
  '3f2a9c-bedside.js',
  'hospital-bedside.js',
  'Bedside.JS',
  'bedside.mjs',
];

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('site.js', `window.before = 1;\n${readDist('bedside.js')}\nwindow.after = 1;`);
  for (const name of names) host.put(`names/${name}`, readDist('bedside.js'));
});
after(() => host.close());

const data = 'data-country="IN" data-phone="0471 252 8300"';
const banner = '<bedside-seek-help level="urgent"><p>Words</p></bedside-seek-help>';

const numbersOf = async (seen: Seen, tag = 'bedside-seek-help'): Promise<string[]> => {
  await rendered(seen.page, [tag]);
  await settled(seen.page);
  return seen.page
    .locator(`${tag} a[href^="tel:"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
};

const isMissed = (seen: Seen): boolean =>
  warningsOf(seen).some((text) => /no settings were found.*bedside\.configure/.test(text));

describe('settings are found', () => {
  const modules = tags.map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`);
  const placeholder = `<script type="abc123-text/javascript" src="/dist/bedside.js" defer ${data}></script>`;
  const ways: [what: string, head: string][] = [
    ['on the tag of bedside.js', `<script src="/dist/bedside.js" ${data}></script>`],
    // techmatters/flex-plugins#4284, case a06.
    ['on bedside.js as a module', `<script type="module" src="/dist/bedside.js" ${data}></script>`],
    ['on all.js', `<script type="module" src="/dist/all.js" ${data}></script>`],
    ['on loader.js', `<script type="module" src="/dist/loader.js" ${data}></script>`],
    ['on the first of four single modules', modules.join('').replace('<script', `<script ${data}`)],
    [
      'on the last of them',
      `${modules.slice(0, -1).join('')}${modules.at(-1)!.replace('<script', `<script ${data}`)}`,
    ],
    ['with a query', `<script type="module" src="/dist/bedside.js?ver=6.5.2" ${data}></script>`],
    ...['?v=1&x=y', '?cache=/a/b', '&v=2', ';v=2', '?ver=1#x', '%3Fver=1'].map(
      (end): [string, string] => [
        `with ${end} behind the name, on a placeholder`,
        `<script type="text/plain" data-src="/dist/bedside.js${end}" ${data}></script>
         <script src="/host/site.js"></script>`,
      ],
    ),
    ...[
      '/min/?f=jquery.js,bedside.js',
      '/combo??a.js,bedside.js',
      '/c.php?load=bedside.js&x=1',
    ].map((address): [string, string] => [
      `on the tag of ${address}`,
      `<script type="text/plain" data-src="${address}" ${data}></script>
         <script src="/host/site.js"></script>`,
    ]),
    ...[
      'abc123-text/javascript',
      'abc123-module',
      'text/rocketscript',
      'text/x-blocked',
      'javascript/blocked',
      'text/plain',
    ].map((type): [string, string] => [
      `on a tag whose type is ${type}`,
      `<script type="${type}" src="/dist/bedside.js" ${data}></script>
         <script src="/host/site.js" async></script>`,
    ]),
    ['with a hash', `<script type="module" src="/dist/bedside.js#v1" ${data}></script>`],
    ...names.map((name): [string, string] => [
      `on ${name}`,
      `<script type="module" src="/host/names/${name}" ${data}></script>`,
    ]),
    // futtta/autoptimize#354, wp-media/wp-rocket#2731: the tag of the joined file has the settings.
    ['on the tag of a joined file', `<script src="/host/site.js" ${data}></script>`],
    // divolte/divolte-collector#179, openclaw/openclaw#136129, case a08.
    [
      'on a placeholder of Rocket Loader, whose code runs with no tag at all',
      `${placeholder}<script>
        addEventListener('load', () =>
          fetch('/dist/bedside.js').then((got) => got.text()).then((code) => (0, eval)(code)));
      </script>`,
    ],
    [
      'on a placeholder whose code is run by another tag',
      `${placeholder}<script>
        addEventListener('load', () =>
          fetch('/dist/bedside.js').then((got) => got.text()).then((code) => {
            const tag = document.createElement('script');
            tag.textContent = code;
            document.head.append(tag);
          }));
      </script>`,
    ],
    ...['data-src', 'data-rocket-src', 'data-cmplz-src', 'data-pmdelayedscript'].map(
      (name): [string, string] => [
        `on a tag that waits with its address in ${name}`,
        `<script type="text/plain" ${name}="/dist/bedside.js" ${data}></script>
         <script>
           const tag = document.createElement('script');
           tag.src = '/dist/bedside.js';
           document.head.append(tag);
         </script>`,
      ],
    ),
    [
      'on a tag that is added by a script',
      `<script>
         const tag = document.createElement('script');
         tag.src = '/dist/bedside.js';
         tag.async = true;
         tag.dataset.country = 'IN';
         tag.dataset.phone = '0471 252 8300';
         document.head.append(tag);
       </script>`,
    ],
    [
      'by configure() at once',
      `<script src="/host/site.js"></script>
       <script>bedside.configure({ country: 'IN', phone: '0471 252 8300' });</script>`,
    ],
    [
      'by configure() when the page is loaded',
      `<script src="/host/site.js" defer></script>
       <script>addEventListener('load', () =>
         bedside.configure({ country: 'IN', phone: '0471 252 8300' }));</script>`,
    ],
    [
      'by configure() after an empty field of the tag',
      `<script src="/dist/bedside.js" data-country="" data-phone=""></script>
       <script>bedside.configure({ country: 'IN', phone: '0471 252 8300' });</script>`,
    ],
  ];
  for (const [what, head] of ways)
    test(what, async () => {
      const seen = await host.visit(hostPage(head, banner));
      assert.deepEqual(await numbersOf(seen), ['tel:04712528300', 'tel:112']);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(warningsOf(seen), []);
      await seen.context.close();
    });

  test('where joined code comes before a tag with the settings, after the page is loaded', async () => {
    const seen = await host.visit(
      hostPage(
        '<script src="/host/site.js"></script>',
        `${banner}<script src="/dist/bedside.js" ${data}></script>`,
      ),
    );
    await seen.page.locator('bedside-seek-help a').first().waitFor();
    assert.deepEqual(await numbersOf(seen), ['tel:04712528300', 'tel:112']);
    assert.deepEqual(warningsOf(seen), []);
    await seen.context.close();
  });

  test('of two tags with settings the first wins, and configure() over both', async () => {
    const seen = await host.visit(
      hostPage(
        `<script type="module" src="/dist/all.js" data-country="GB"></script>
         <script type="module" src="/dist/bedside.js" data-country="US"></script>`,
        banner,
      ),
    );
    assert.deepEqual(await numbersOf(seen), ['tel:111', 'tel:999']);
    await seen.page.evaluate(() =>
      (window as unknown as { bedside: { configure: (to: object) => void } }).bedside.configure({
        country: 'IN',
      }),
    );
    assert.deepEqual(await numbersOf(seen), ['tel:112']);
    await seen.context.close();
  });

  test('on no tag of others', async () => {
    const seen = await host.visit(
      hostPage(
        `<script src="/host/not-bedside.json" type="text/plain" data-phone="1066"></script>
         <script src="/host/overall.js" type="text/plain" data-phone="1066"></script>
         <script type="text/plain" data-phone="1066">bedside.js</script>
         <script type="text/plain" data-src="/js/embedside.js" data-phone="1066"></script>
         <script type="text/plain" data-src="/bedside/chat.js" data-phone="1066"></script>
         <script type="text/plain" data-src="/js/small.js" data-phone="1066"></script>
         <script type="application/json" data-src="/bedside.json" data-phone="1066"></script>
         <script src="/dist/bedside.js" data-country="IN"></script>`,
        banner,
      ),
    );
    assert.deepEqual(await numbersOf(seen), ['tel:112']);
    await seen.context.close();
  });
});

describe('settings that are lost', () => {
  const joined = '<script src="/host/site.js"></script>';

  for (const tag of tags.slice(1))
    test(`are reported once, with what to do, where a <${tag}> has no number`, async () => {
      const seen = await host.visit(hostPage(joined, `<${tag}></${tag}><${tag}></${tag}>`));
      await rendered(seen.page, [tag]);
      await settled(seen.page);
      assert.equal(isMissed(seen), true);
      assert.equal(warningsOf(seen).length, 1);
      await seen.context.close();
    });

  test('are reported too where such a widget comes later', async () => {
    const seen = await host.visit(hostPage(joined, ''));
    await settled(seen.page);
    assert.equal(isMissed(seen), false);
    const message = seen.page.waitForEvent('console');
    await seen.page.evaluate(() => {
      document.body.append(document.createElement('bedside-seek-help'));
    });
    assert.match((await message).text(), /no settings were found/);
    await seen.context.close();
  });

  const silent: [why: string, head: string, body: string][] = [
    [
      'where the banner has its own number',
      joined,
      '<bedside-seek-help level="urgent" country="IN"></bedside-seek-help>',
    ],
    ['where our tag is there and has none', '<script src="/dist/bedside.js"></script>', banner],
    [
      'where our module is there and has none',
      '<script type="module" src="/dist/all.js"></script>',
      banner,
    ],
    [
      'where the loader is there and has none',
      '<script type="module" src="/dist/loader.js"></script>',
      banner,
    ],
    [
      'where configure() named something else',
      `${joined}<script>bedside.configure({ theme: 'dark' });</script>`,
      banner,
    ],
  ];
  for (const [why, head, body] of silent)
    test(`are not spoken of ${why}`, async () => {
      const seen = await host.visit(hostPage(head, body));
      await rendered(seen.page, [/<(bedside-[\w-]+)/.exec(body)![1]!]);
      await settled(seen.page);
      await settled(seen.page);
      assert.deepEqual(warningsOf(seen), []);
      await seen.context.close();
    });
});

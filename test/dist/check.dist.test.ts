/** dist/check.js: tells a web team, in plain words, what is wrong with its page and what to do. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Host, hostPage, rendered, type Seen, type Visit } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const signed = 'approved-by="Dr X" approved-on="2026-12-01"';
const bedside = '<script src="/dist/bedside.js" data-country="IN"></script>';
const checker = '<script src="/dist/check.js" defer></script>';
const banner = `<bedside-seek-help ${signed}><p>Call 112</p></bedside-seek-help>`;
const checklist = `<bedside-risk-checklist id="list" ${signed}><p>Signs</p></bedside-risk-checklist>`;

let pages = 0;

const panelOf = (seen: Seen) => seen.page.locator('[data-bedside-check] section');

/** What the panel says about a page: by a tag of its own, or asked by the address. */
const told = async (
  head: string,
  body: string,
  visit: Visit & { isAsked?: boolean } = {},
): Promise<string> => {
  const { isAsked, ...how } = visit;
  const seen = isAsked
    ? await host.go(
        `${host.url}${host.put(`asked-${++pages}.html`, hostPage(head, body), how.headers)}?bedside-check`,
        how,
      )
    : await host.visit(hostPage(head + checker, body), how);
  await panelOf(seen).waitFor();
  const text = await panelOf(seen).innerText();
  assert.deepEqual(seen.errors, []);
  await seen.context.close();
  return text;
};

describe('on the team’s own computer', () => {
  test('a page that is well has nothing', async () => {
    assert.match(await told(bedside, banner + checklist), /^Bedside check: nothing found\s+Close$/);
  });

  const faults: Record<string, [head: string, body: string, what: RegExp, todo: RegExp]> = {
    'no number': [
      bedside.replace(' data-country="IN"', ''),
      banner,
      /<bedside-seek-help> It has no number to call/,
      /data-country and data-phone/,
    ],
    'an unsigned document': [
      bedside,
      banner.replace(signed, ''),
      /a draft: no clinician has signed it/,
      /approved-by and approved-on/,
    ],
    'a second copy': [
      `${bedside}<script src="/dist/loader.js"></script>`,
      banner,
      /loaded 2 times: \/dist\/bedside\.js, \/dist\/loader\.js/,
      /Keep one script tag/,
    ],
    'a script that did not come': [
      '<script src="/dist/bedside-9.js"></script>',
      banner,
      /It was not started/,
      /integrity, and the policy/,
    ],
    'a document that cannot be used': [
      bedside,
      banner.replace('<p>', '<script type="application/json">{}</script><p>'),
      /It shows only the words between its tags/,
      /The console says why/,
    ],
    'stripped children': [
      bedside,
      banner.replace('<p>Call 112</p>', ''),
      /There are no words between its tags/,
      /dist\/fallback/,
    ],
    'no widget at all': [bedside, '<p>A ward</p>', /There is no widget/, /data-bedside/],
    'for without a target': [
      bedside,
      banner.replace(signed, `${signed} for="lost"`),
      /nothing here has the id "lost"/,
      /Give the checklist or timer this id/,
    ],
    'a rule that hides a widget': [
      `${bedside}<style>.gone { display: none }</style>`,
      `<div class="gone">${banner}</div>`,
      /hidden by a rule of the page for <div class="gone">/,
      /Take the rule away/,
    ],
    'a recorder beside a checklist': [
      `${bedside}<script>window.hj = function () {}; window._hjSettings = {}</script>`,
      checklist,
      /Hotjar may record what people tick/,
      /Turn it off/,
    ],
  };
  for (const name of Object.keys(faults))
    test(`it finds ${name}, and nothing else, and says what to do`, async () => {
      const [head, body, what, todo] = faults[name]!;
      const text = await told(head, body);
      assert.match(text, /^Bedside check: 1 to look at/, text);
      assert.match(text, what);
      assert.match(text, todo);
    });

  test('it finds what a policy has blocked, also before it came', async () => {
    const text = await told(
      bedside,
      `${banner}<img src="https://elsewhere.example/x.png" alt="">`,
      {
        headers: {
          'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
        },
      },
    );
    assert.match(text, /blocked something: img-src \(https:\/\/elsewhere\.example/);
    assert.match(text, /Security headers/);
  });

  test('a recorder on a page without questions is nobody’s business', async () => {
    const text = await told(`${bedside}<script>window.hj = function () {}</script>`, banner);
    assert.match(text, /nothing found/);
  });

  test('the panel can be closed, and bedside.check() opens it again and gives its list', async () => {
    const seen = await host.visit(hostPage(bedside + checker, banner.replace(signed, '')));
    await panelOf(seen).getByRole('button', { name: 'Close' }).click();
    assert.equal(await panelOf(seen).count(), 0);
    const found = await seen.page.evaluate('bedside.check()');
    assert.deepEqual(
      (found as { where: string }[]).map(({ where }) => where),
      ['bedside-seek-help'],
    );
    assert.equal(await panelOf(seen).count(), 1);
    // The rest of the global is as it was.
    assert.equal(
      await seen.page.evaluate('typeof bedside.configure + typeof bedside.version'),
      'functionstring',
    );
    await seen.context.close();
  });
});

const loader = bedside.replace('bedside.js', 'loader.js');
const modules = ['seek-help', 'risk-checklist']
  .map((name) => `<script type="module" src="/dist/define/bedside-${name}.js"></script>`)
  .join('');

describe('without a tag of its own', () => {
  const faults: Record<string, [head: string, body: string, what: RegExp]> = {
    'no number': [bedside.replace(' data-country="IN"', ''), banner, /It has no number to call/],
    'an unsigned document': [loader, banner.replace(signed, ''), /no clinician has signed it/],
    'a second copy': [
      `${bedside}<script src="/dist/loader.js"></script>`,
      banner,
      /loaded 2 times: \/dist\/bedside\.js, \/dist\/loader\.js/,
    ],
    'stripped children': [
      loader,
      banner.replace('<p>Call 112</p>', ''),
      /There are no words between its tags/,
    ],
    'a tag that was stripped itself': [loader, '<p>A ward</p>', /There is no widget/],
    'for without a target': [
      loader,
      banner.replace(signed, `${signed} for="lost"`),
      /nothing here has the id "lost"/,
    ],
    'a rule that hides a widget': [
      `${bedside}<style>.gone { display: none }</style>`,
      `<div class="gone">${banner}</div>`,
      /hidden by a rule of the page for <div class="gone">/,
    ],
    'a recorder beside a checklist': [
      `${loader}<script>window.hj = function () {}; window._hjSettings = {}</script>`,
      checklist,
      /Hotjar may record what people tick/,
    ],
  };
  for (const name of Object.keys(faults))
    test(`the address asks, and it finds ${name}, and nothing else`, async () => {
      const [head, body, what] = faults[name]!;
      const text = await told(head, body, { isAsked: true });
      assert.match(text, /^Bedside check: 1 to look at/, text);
      assert.match(text, what);
    });

  test('it finds a piece of a widget that a policy has blocked', async () => {
    const text = await told(loader, checklist, {
      isAsked: true,
      headers: {
        'Content-Security-Policy': `default-src 'none'; style-src 'self'; script-src ${host.url}/dist/loader.js ${host.url}/dist/check.js ${host.url}/dist/pieces/base.js ${host.url}/dist/pieces/packs.js`,
      },
    });
    assert.match(text, /blocked something: script-src-elem \(\S*bedside-risk-checklist\.js\)/);
    assert.match(text, /<bedside-risk-checklist> It was not started/);
  });

  for (const script of [bedside, loader, modules])
    test(`bedside.check() shows it, and gives its list, again and again: ${script}`, async () => {
      const seen = await host.visit(hostPage(script, banner.replace(signed, '')));
      await rendered(seen.page, ['bedside-seek-help']);
      assert.ok(!seen.requests.some((url) => url.includes('check.js')));
      for (let i = 0; i < 2; i++) {
        const found = await seen.page.evaluate<{ where: string }[]>('bedside.check()');
        assert.deepEqual(new Set(found.map(({ where }) => where)), new Set(['bedside-seek-help']));
        assert.equal(await panelOf(seen).count(), 1);
      }
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });

  for (const [name, script] of [
    ['bedside.js', bedside],
    ['loader.js', loader],
  ])
    test(`${name} refuses a check.js that was changed`, async () => {
      const context = await host.browser.newContext();
      const page = await context.newPage();
      await page.route('**/dist/check.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()};window.changed=1` });
      });
      await page.goto(host.url + host.put('changed.html', hostPage(script!, banner)));
      await rendered(page, ['bedside-seek-help']);
      const wasRefused = await page.evaluate('bedside.check().then(() => false, () => true)');
      assert.deepEqual([wasRefused, await page.evaluate('window.changed')], [true, undefined]);
      await context.close();
    });
});

describe('on a page that patients read', () => {
  /** The same server under the name of a hospital. */
  const visit = async (script: string, query = '', ours = bedside) => {
    const path = host.put('ward.html', hostPage(ours + script, banner.replace(signed, '')));
    const context = await host.browser.newContext();
    const page = await context.newPage();
    await page.route('http://hospital.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: host.url + pathname }) });
    });
    await page.goto(`http://hospital.example${path}${query}`);
    await rendered(page, ['bedside-seek-help']);
    await page.waitForFunction('typeof bedside.check === "function"');
    return { page, context };
  };
  const panels = ({ page }: { page: Page }) => page.locator('[data-bedside-check]');

  test('nothing is shown, until somebody asks', async () => {
    const seen = await visit(checker);
    assert.equal(await panels(seen).count(), 0);
    await seen.page.evaluate('bedside.check()');
    assert.equal(await panels(seen).count(), 1);
    await seen.context.close();
  });

  for (const [script, query] of [
    [checker, '?bedside-check'],
    [checker.replace('defer', 'defer data-check'), ''],
  ] as const)
    test(`it looks when it is told to: ${script} ${query}`, async () => {
      const seen = await visit(script, query);
      await panels(seen).waitFor();
      await seen.context.close();
    });

  for (const ours of [bedside, loader]) {
    test(`without data-check nobody gets to see it: ${ours}`, async () => {
      const seen = await visit('', '?bedside-check', ours);
      const said = seen.page.waitForEvent('console', (message) =>
        message.text().includes('data-check'),
      );
      assert.deepEqual(await seen.page.evaluate('bedside.check()'), []);
      await said;
      assert.equal(await panels(seen).count(), 0);
      await seen.context.close();
    });

    test(`with data-check the address asks: ${ours}`, async () => {
      const seen = await visit('', '?bedside-check', ours.replace('src=', 'data-check src='));
      await panels(seen).waitFor();
      await seen.context.close();
    });
  }
});

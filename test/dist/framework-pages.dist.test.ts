/** Pages that a framework draws, keeps and morphs, with the frameworks themselves. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { alpine, frameworks, htmx, idiomorph, turbo } from './framework-files.js';
import { Host, hostPage, rendered, settled, warningsOf, type Seen } from './host-page.js';
import { run, statusOf } from './person.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const bedside = '<script src="/dist/bedside.js" defer data-country="IN"></script>';
const timer =
  '<bedside-exercise-timer id="timer" get-ready="0" safety-check="off"><p>Legs up</p></bedside-exercise-timer>';
const checklist = '<bedside-risk-checklist id="list"><p>Signs</p></bedside-risk-checklist>';
const banner = '<bedside-seek-help id="help" for="list timer"><p>Call 112</p></bedside-seek-help>';

const start = async ({ page }: Seen) => {
  await rendered(page, ['bedside-exercise-timer']);
  await run(page);
};

const announcersIn = ({ page }: Seen) => page.locator('[data-bedside-announcer]').count();

/** The one warning of a timer without its check is not what these pages are about. */
const isWell = async (seen: Seen) => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
  assert.deepEqual(
    warningsOf(seen).filter((text) => !text.includes('safety-check="off"')),
    [],
  );
  await seen.context.close();
};

describe('Vue 3 takes a part of the page for its template', () => {
  const own = {
    ...{ kind: 'article', id: 'x', lang: 'en', version: '1', title: 'Our own clinic article' },
    ...{ summary: 'S', review: { status: 'draft' }, sources: [] },
    sections: [{ id: 'a', heading: 'H', blocks: [{ type: 'paragraph', text: 'T' }] }],
  };
  const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
  const vue = `<script>addEventListener('load', function () {
    requestAnimationFrame(function wait() {
      if (!document.querySelector('bedside-seek-help').shadowRoot.querySelector('[part~=root]')) return requestAnimationFrame(wait);
      window.app = Vue.createApp({ data: function () { return { rounds: 2, isShown: true, phone: undefined } } }).mount('#app');
    });
  })</script>`;
  const visit = async (card: string) => {
    const seen = await host.visit(
      hostPage(
        (frameworks['Vue 3']!(host) as string) + bedside,
        `<div id="app"><p>{{ rounds }}</p>${card}
        <bedside-exercise-timer v-if="isShown" :rounds="rounds"><p>Legs up</p></bedside-exercise-timer>
        <bedside-seek-help :phone="phone"></bedside-seek-help></div>${vue}`,
      ),
    );
    await seen.page.waitForFunction('window.app');
    await rendered(seen.page, ['bedside-seek-help', 'bedside-exercise-timer']);
    await settled(seen.page);
    return seen;
  };

  // solspace/craft-freeform#1233, vuejs/core#6272
  for (const card of [
    `<bedside-article-card id="own">${script}<p>Our own words</p></bedside-article-card>`,
    `<bedside-article-card>${script}<p>Our own words</p></bedside-article-card>`,
    `<bedside-article-card>${script}<p>Our own words in {{ rounds }} lines</p></bedside-article-card>`,
  ])
    test(`and drops a document from it: ${card.replace(script, '...')}`, async () => {
      const seen = await visit(card);
      const shown = seen.page.locator('bedside-article-card');
      assert.match(await shown.innerText(), /^Our own words/);
      const told = seen.messages('error');
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0]!, /^<bedside-article-card>: .*Vue.*src or content/);
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });

  test('and sets and removes the rest', async () => {
    const seen = await visit('<bedside-article-card></bedside-article-card>');
    const timers = seen.page.locator('bedside-exercise-timer');
    assert.match(await timers.locator('[part~=rounds-stepper]').innerText(), /2/);
    await seen.page.evaluate('app.rounds = 1; app.phone = "0471 000 0000"');
    await settled(seen.page);
    assert.match(await timers.locator('[part~=rounds-stepper]').innerText(), /1/);
    assert.match(
      await seen.page.locator('bedside-seek-help [part~=actions]').innerText(),
      /0471.000.0000/,
    );
    await seen.page.evaluate('app.isShown = false');
    assert.equal(await timers.count(), 0);
    await isWell(seen);
  });
});

describe('React', () => {
  for (const name of ['React 19', 'React 18'])
    test(`hydrates a whole document around a running timer: ${name}`, async () => {
      const files = await frameworks[name]!(host);
      const path = host.put(
        `hydrated-${name.replace(' ', '-')}.html`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ward</title>${files}${bedside}</head><body><main><h1>Ward</h1><bedside-seek-help id="h" level="urgent"><p>Call 112</p></bedside-seek-help><bedside-exercise-timer id="t" get-ready="0" safety-check="off"></bedside-exercise-timer></main></body></html>`,
      );
      const seen = await host.go(host.url + path);
      await start(seen);
      await seen.page.evaluate(
        (tags) => {
          const { React, ReactDOM } = window as unknown as {
            React: { createElement: (...parts: unknown[]) => unknown };
            ReactDOM: { hydrateRoot: (place: Node, tree: unknown, options: object) => void };
          };
          const e = React.createElement;
          const scripts = tags.map(({ src, attributes }) =>
            e('script', { key: src, src, ...attributes }),
          );
          const problems: string[] = ((window as unknown as { problems: string[] }).problems = []);
          ReactDOM.hydrateRoot(
            document,
            e(
              'html',
              { lang: 'en' },
              e('head', null, e('meta', { charSet: 'utf-8' }), e('title', null, 'Ward'), scripts),
              e(
                'body',
                null,
                e(
                  'main',
                  null,
                  e('h1', null, 'Ward'),
                  e('bedside-seek-help', { id: 'h', level: 'urgent' }, e('p', null, 'Call 112')),
                  e('bedside-exercise-timer', { id: 't', 'get-ready': '0', 'safety-check': 'off' }),
                ),
              ),
            ),
            { onRecoverableError: (error: Error) => problems.push(error.message) },
          );
        },
        await seen.page.evaluate(() =>
          [...document.scripts].map((script) => ({
            src: script.getAttribute('src')!,
            attributes: Object.fromEntries(
              [...script.attributes]
                .filter(({ name }) => name !== 'src')
                .map(({ name, value }) => [name, name === 'defer' ? true : value]),
            ),
          })),
        ),
      );
      await settled(seen.page);
      assert.deepEqual(await seen.page.evaluate('problems'), []);
      assert.equal(await statusOf(seen.page), 'running');
      assert.equal(await announcersIn(seen), 1);
      await isWell(seen);
    });
});

describe('Turbo 8', () => {
  const page = (name: string, body: string) =>
    host.put(`turbo-${name}.html`, hostPage(turbo + bedside, body));
  const link = (name: string) => `<a id="to-${name}" href="/host/turbo-${name}.html">${name}</a>`;
  const follow = async ({ page: tab }: Seen, name: string) => {
    await tab.locator(`#to-${name}`).click();
    await tab.waitForURL(`**/turbo-${name}.html`);
    await tab.locator('#title', { hasText: name }).waitFor();
    await tab.waitForFunction('!document.documentElement.hasAttribute("data-turbo-preview")');
  };

  // ddnexus/pagy#350, basecamp/lexxy#1121, theforeman/foreman#4100
  test('goes there and back: one announcer while there are widgets, none without', async () => {
    const first = page('First', `<p id="title">First</p>${link('Second')}${timer}${banner}`);
    page('Second', `<p id="title">Second</p>${link('First')}${link('Bare')}${checklist}`);
    page('Bare', `<p id="title">Bare</p>${link('First')}`);
    const seen = await host.go(host.url + first);
    await rendered(seen.page, ['bedside-exercise-timer', 'bedside-seek-help']);
    for (let i = 0; i < 3; i++) {
      await follow(seen, 'Second');
      await rendered(seen.page, ['bedside-risk-checklist']);
      assert.equal(await announcersIn(seen), 1);
      await follow(seen, 'First');
      await rendered(seen.page, ['bedside-exercise-timer', 'bedside-seek-help']);
      assert.equal(await announcersIn(seen), 1);
    }
    for (let i = 0; i < 2; i++) {
      await seen.page.goBack();
      await rendered(seen.page, [i ? 'bedside-exercise-timer' : 'bedside-risk-checklist']);
      assert.equal(await announcersIn(seen), 1);
    }
    await follow(seen, 'Second');
    await follow(seen, 'Bare');
    assert.equal(await announcersIn(seen), 0);
    await isWell(seen);
  });

  test('keeps a permanent timer running', async () => {
    const kept = timer.replace('id="timer"', 'id="timer" data-turbo-permanent');
    const first = page('One', `<p id="title">One</p>${link('Two')}${kept}`);
    page('Two', `<p id="title">Two</p>${link('One')}${kept}`);
    const seen = await host.go(host.url + first);
    await start(seen);
    for (const name of ['Two', 'One']) {
      await follow(seen, name);
      assert.equal(await statusOf(seen.page), 'running');
      assert.equal(await announcersIn(seen), 1);
    }
    await isWell(seen);
  });
});

describe('htmx 2', () => {
  const visit = async () => {
    host.put('htmx-part.html', `<p id="part">Part</p>${checklist}`);
    const seen = await host.visit(
      hostPage(
        htmx + bedside,
        `<main id="main">${timer}${banner}<button hx-get="/host/htmx-part.html" hx-target="#main" hx-push-url="true">Go</button></main>`,
      ),
    );
    await rendered(seen.page, ['bedside-exercise-timer', 'bedside-seek-help']);
    return seen;
  };

  test('swaps a part of the page, and brings the old one back from its memory', async () => {
    const seen = await visit();
    for (let i = 0; i < 2; i++) {
      await seen.page.getByRole('button', { name: 'Go', exact: true }).click();
      await seen.page.locator('#part').waitFor();
      await rendered(seen.page, ['bedside-risk-checklist']);
      assert.equal(await announcersIn(seen), 1);
      await seen.page.goBack();
      await seen.page.getByRole('button', { name: 'Go', exact: true }).waitFor();
      await rendered(seen.page, ['bedside-exercise-timer', 'bedside-seek-help']);
      assert.equal(await announcersIn(seen), 1);
    }
    await isWell(seen);
  });

  test('remembers no message that tells of an answer', async () => {
    const seen = await host.visit(
      hostPage(
        htmx + bedside,
        `<main>${checklist}${banner}<button hx-get="/host/htmx-part.html" hx-target="main" hx-push-url="true">Go</button></main>`,
      ),
      // Firefox and Safari have no other way than to write it into the page.
      { before: () => Reflect.deleteProperty(Element.prototype, 'ariaNotify') },
    );
    await rendered(seen.page, ['bedside-risk-checklist', 'bedside-seek-help']);
    host.put('htmx-part.html', '<p id="part">Part</p>');
    await seen.page.locator('bedside-risk-checklist label').first().click();
    const announcer = seen.page.locator('[data-bedside-announcer]');
    await announcer.filter({ hasText: 'Emergency' }).waitFor({ state: 'attached' });
    await seen.page.getByRole('button', { name: 'Go', exact: true }).click();
    await seen.page.locator('#part').waitFor();
    const kept = await seen.page.evaluate(() =>
      JSON.stringify([Object.values(sessionStorage), Object.values(localStorage)]),
    );
    assert.match(kept, /bedside-risk-checklist/);
    assert.doesNotMatch(kept, /Emergency/);
    await isWell(seen);
  });
});

describe('a page that is morphed', () => {
  const ways: Record<string, { head: string; morph: string }> = {
    'idiomorph, as Turbo and htmx do it': {
      head: idiomorph,
      morph: 'Idiomorph.morph(document.querySelector("main"), html, { morphStyle: "outerHTML" })',
    },
    'Alpine and the morph of Livewire': {
      head: alpine,
      morph: 'Alpine.morph(document.querySelector("main"), html)',
    },
  };
  const body = (title: string, level: string) =>
    `<main x-data="{ isOpen: true }"><h2>${title}</h2>${timer}${checklist}<div><bedside-seek-help id="help" for="list" level="${level}"><p>Call 112</p></bedside-seek-help></div></main>`;

  for (const way of Object.keys(ways))
    // awcodes/mason#52, livewire/livewire#8403, #9474
    test(`${way}: a running timer and what was ticked stay`, async () => {
      const { head, morph } = ways[way]!;
      const seen = await host.visit(hostPage(head + bedside, body('Before', 'soon')));
      await start(seen);
      await rendered(seen.page, ['bedside-risk-checklist', 'bedside-seek-help']);
      await seen.page.locator('bedside-risk-checklist label').nth(3).click();
      const made = `window.first = document.querySelector("bedside-exercise-timer")`;
      await seen.page.evaluate(`${made}; undefined`);
      for (const level of ['urgent', 'self-care']) {
        await seen.page.evaluate(
          `(function (html) { ${morph} })(${JSON.stringify(body('After', level))}), undefined`,
        );
        await settled(seen.page);
        assert.equal(await seen.page.locator('h2').first().innerText(), 'After');
        assert.equal(await seen.page.locator('#help').getAttribute('level'), level);
        assert.equal(await statusOf(seen.page), 'running');
        assert.equal(await seen.page.evaluate('first.isConnected'), true);
        assert.equal(
          await seen.page.locator('bedside-risk-checklist input').nth(3).isChecked(),
          true,
        );
        assert.equal(await announcersIn(seen), 1);
      }
      await isWell(seen);
    });
});

describe('Alpine', () => {
  test('shows, hides, takes away and brings back, tags and divs', async () => {
    const seen = await host.visit(
      hostPage(
        `${alpine}${bedside}<style>[x-cloak] { display: none !important }</style>`,
        `<main x-data="{ isOpen: false, isThere: true }" x-init="window.state = $data">
          <div x-show="isOpen">A panel</div>
          <bedside-seek-help id="tag" x-show="isOpen" x-cloak><p>Call 112</p></bedside-seek-help>
          <template x-if="isThere"><div id="mount" data-bedside="seek-help" data-level="urgent"><p>Call 112</p></div></template>
          <p id="after">After</p>
        </main>`,
      ),
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await settled(seen.page);
    const tag = seen.page.locator('#tag');
    const mount = seen.page.locator('bedside-seek-help#mount');
    assert.equal(await tag.isVisible(), false);
    assert.equal(await mount.isVisible(), true);
    await seen.page.evaluate('state.isOpen = true; state.isThere = false');
    await settled(seen.page);
    assert.equal(await tag.isVisible(), true);
    assert.equal(await mount.count(), 0);
    await seen.page.evaluate('state.isOpen = false; state.isThere = true');
    await rendered(seen.page, ['bedside-seek-help']);
    await settled(seen.page);
    assert.equal(await tag.isVisible(), false);
    assert.equal(await mount.count(), 1);
    assert.equal(await mount.isVisible(), true);
    await isWell(seen);
  });
});

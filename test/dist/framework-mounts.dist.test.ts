/**
 * A `div data-bedside` that React or Vue put there stays theirs: they take it away, move it, fill it
 * and change it, and their page goes on (react/react#6593, #15985; react-frame-component#211).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { frameworks } from './framework-files.js';
import { Host, hostPage, rendered, settled, warningsOf, type Seen } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

/** What the page's own state says; `draw` draws the page anew from it. */
interface State {
  n?: number;
  isGone?: boolean;
  isOther?: boolean;
  isHidden?: boolean;
  hasBefore?: boolean;
  hasMore?: boolean;
  isLast?: boolean;
  level?: string;
  kind?: string;
}

declare global {
  interface Window {
    draw: (state: State) => Promise<void>;
    leave: () => void;
  }
}

const app = `
  var view = function (h, s) {
    var hours = h('p', { key: 'hours', id: 'hours' }, 'Opening hours: 9 to 5');
    var mount = s.isGone ? null
      : s.isOther ? h('div', { key: 'mount', id: 'other' }, 'Another part of the page')
      : h('div', { key: 'mount', id: 'banner', 'data-bedside': s.kind || 'seek-help', 'data-level': s.level || 'urgent',
          style: s.isHidden ? { display: 'none' } : {} }, [
            s.hasMore ? h('p', { key: 'more', id: 'more' }, 'More words') : null,
            h('p', { key: 'call', id: 'call' }, 'Call ' + (s.n || 112))
          ]);
    return h('main', null, [
      h('h1', { key: 'title' }, 'Hospital page ' + (s.n || 0)),
      s.hasBefore ? h('p', { key: 'before', id: 'before' }, 'New') : null,
      s.isLast ? hours : mount,
      s.isLast ? mount : hours
    ]);
  };
  if (window.Vue) {
    var state = Vue.shallowRef({});
    var made = Vue.createApp({ render: function () { return view(Vue.h, state.value); } });
    made.mount('#root');
    window.draw = function (next) { state.value = next; return Vue.nextTick(); };
    window.leave = function () { made.unmount(); };
  } else {
    var root = ReactDOM.createRoot(document.getElementById('root'));
    var done;
    var App = function (props) {
      React.useLayoutEffect(function () { if (done) done(); });
      return view(React.createElement, props);
    };
    window.draw = function (next) { return new Promise(function (resolve) { done = resolve; root.render(React.createElement(App, next)); }); };
    window.leave = function () { root.unmount(); };
    window.draw({});
  }
`;

const visit = async (name: string): Promise<Seen> => {
  const files = await frameworks[name]!(host);
  const seen = await host.visit(
    hostPage(
      `${files}<script src="/dist/bedside.js" defer data-country="IN"></script>`,
      `<div id="root"></div><script src="${host.put('app.js', app)}"></script>`,
    ),
  );
  await rendered(seen.page, ['bedside-seek-help']);
  return seen;
};

const draw = async ({ page }: Seen, state: State) => {
  await page.evaluate((next) => window.draw(next), state);
  await settled(page);
};

/** What stands in the page, in order. */
const shown = ({ page }: Seen): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map((at) => at.id || at.localName).join(' '),
  );

const banner = ({ page }: Seen) => page.locator('bedside-seek-help');

const isWell = async (seen: Seen) => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
  assert.deepEqual(warningsOf(seen), []);
  await seen.context.close();
};

for (const name of Object.keys(frameworks))
  describe(`a div that ${name} puts there`, () => {
    test('becomes the tag', async () => {
      const seen = await visit(name);
      assert.equal(await shown(seen), 'h1 banner hours');
      assert.equal(await banner(seen).getAttribute('level'), 'urgent');
      assert.equal(await banner(seen).locator('> p').textContent(), 'Call 112');
      await isWell(seen);
    });

    test('is taken away and comes back, and the page goes on', async () => {
      const seen = await visit(name);
      for (let i = 0; i < 3; i++) {
        await draw(seen, { isGone: true, n: i });
        assert.equal(await shown(seen), 'h1 hours');
        assert.equal(await seen.page.locator('h1').last().textContent(), `Hospital page ${i}`);
        await draw(seen, {});
        assert.equal(await shown(seen), 'h1 banner hours');
        await rendered(seen.page, ['bedside-seek-help']);
      }
      await isWell(seen);
    });

    test('is where the page places things, and is moved as the same widget', async () => {
      const seen = await visit(name);
      await banner(seen).evaluate((at) => at.setAttribute('data-mark', 'first'));
      await draw(seen, { hasBefore: true });
      assert.equal(await shown(seen), 'h1 before banner hours');
      await draw(seen, { hasBefore: true, isLast: true });
      assert.equal(await shown(seen), 'h1 before hours banner');
      await draw(seen, {});
      assert.equal(await shown(seen), 'h1 banner hours');
      assert.equal(await banner(seen).getAttribute('data-mark'), 'first');
      await rendered(seen.page, ['bedside-seek-help']);
      await isWell(seen);
    });

    test('has its words, settings and sight changed', async () => {
      const seen = await visit(name);
      await draw(seen, { n: 108, hasMore: true, level: 'emergency' });
      assert.equal(
        await banner(seen).locator('> p').allInnerTexts().then(String),
        'More words,Call 108',
      );
      assert.equal(
        await banner(seen).locator('[part=banner]').getAttribute('data-level'),
        'emergency',
      );
      await draw(seen, { level: 'emergency', isHidden: true });
      assert.equal(await banner(seen).locator('> p').count(), 1);
      assert.equal(await banner(seen).isVisible(), false);
      await draw(seen, {});
      assert.equal(await banner(seen).isVisible(), true);
      await isWell(seen);
    });

    test('becomes another widget, another part of the page, and itself again', async () => {
      const seen = await visit(name);
      await draw(seen, { kind: 'article-card' });
      await rendered(seen.page, ['bedside-article-card']);
      assert.equal(await shown(seen), 'h1 banner hours');
      await draw(seen, { isOther: true });
      assert.equal(await shown(seen), 'h1 other hours');
      assert.equal(await seen.page.locator('#other').innerText(), 'Another part of the page');
      await draw(seen, {});
      await rendered(seen.page, ['bedside-seek-help']);
      assert.equal(await shown(seen), 'h1 banner hours');
      assert.equal(await banner(seen).locator('> p').textContent(), 'Call 112');
      await isWell(seen);
    });

    test('goes with the whole app', async () => {
      const seen = await visit(name);
      await seen.page.evaluate(() => window.leave());
      await settled(seen.page);
      assert.equal(await seen.page.locator('#root').innerHTML(), '');
      await isWell(seen);
    });
  });

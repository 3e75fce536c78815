/**
 * A module of an app may import the settings or a class long before a widget is on the page, or on a
 * page that never has one. Until a tag is registered, that has no effect on the page.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundledApp } from './bundled-app.js';
import { Host, hostPage, rendered, type Seen } from './host-page.js';

declare global {
  interface Window {
    /** What scripts did to the page since it began, in words. */
    effects: string[];
    /** When the page has nothing else to do; not noted itself. */
    whenIdle: () => Promise<unknown>;
  }
}

/** Runs before any script of the page. */
const recordEffects = () => {
  const effects: string[] = (window.effects = []);
  const idle = window.requestIdleCallback;
  window.whenIdle = () => new Promise((resolve) => idle(resolve));
  const watch = (on: object, name: string, tell: (self: unknown, args: unknown[]) => string) => {
    const own = Reflect.get(on, name) as (...args: unknown[]) => unknown;
    Reflect.set(on, name, function (this: unknown, ...args: unknown[]) {
      effects.push(tell(this, args));
      return Reflect.apply(own, this, args);
    });
  };
  watch(EventTarget.prototype, 'addEventListener', (self, [type]) => {
    const target = self ?? window;
    return `a listener of ${String(type)} on ${target === window ? 'window' : target.constructor.name}`;
  });
  for (const observer of [MutationObserver, IntersectionObserver, ResizeObserver])
    watch(observer.prototype, 'observe', () => `a ${observer.name}`);
  const calls: [on: object, names: string[]][] = [
    [window, ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']],
    [window, ['matchMedia', 'fetch', 'print']],
    [CustomElementRegistry.prototype, ['define', 'whenDefined']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [CSS, ['registerProperty']],
    [Element.prototype, ['attachShadow', 'append', 'setAttribute']],
    [Node.prototype, ['appendChild', 'insertBefore']],
    [Storage.prototype, ['getItem', 'setItem', 'removeItem']],
    [console, ['log', 'warn', 'error']],
  ];
  for (const [on, names] of calls)
    for (const name of names) watch(on, name, (_, [first]) => `${name}(${String(first)})`);
};

/** What Lit keeps on the window, which an app with Lit of its own has too. */
const ofLit = [
  ...['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
];

describe('a page whose script imports from the package', () => {
  let host: Host;
  before(async () => {
    host = await Host.open();
  });
  after(() => host.close());

  /** The whole of the package runs: nothing is left out as not used. */
  const bundle = (file: string, code: string): string =>
    host.put(
      file,
      bundledApp(code, { minify: false, treeShaking: false, ignoreAnnotations: true }),
    );

  const visit = async (script: string): Promise<Seen> =>
    host.visit(
      hostPage(
        `<script>var names = Object.getOwnPropertyNames(window)</script><script type="module" src="${script}"></script>`,
        '<h1>Ward</h1><bedside-seek-help><p>Call 112</p></bedside-seek-help>',
      ),
      { before: recordEffects },
    );

  test('`import { configure }` and every class with it: no effect', async () => {
    const script = bundle(
      'import-only.js',
      `import * as lib from 'bedside-widgets';
       if (Object.keys(lib).length < 7) throw new Error('the package is not whole');
       import { configure, addLanguage } from 'bedside-widgets';
       configure({ country: 'IN', phone: '0471 000 0000' });
       addLanguage({ lang: 'tlh' });
       document.documentElement.className = 'imported';`,
    );
    const seen = await visit(script);
    // Playwright's own waiting would add listeners: the page has loaded, and so its modules have run.
    const { effects, added, html } = await seen.page.evaluate(async () => {
      await window.whenIdle();
      return {
        effects: window.effects,
        added: Object.getOwnPropertyNames(window).filter(
          (name) => !(window as unknown as { names: string[] }).names.includes(name),
        ),
        html: document.documentElement.outerHTML,
      };
    });
    assert.deepEqual(effects, []);
    assert.deepEqual(added.sort(), ofLit);
    assert.match(html, /^<html lang="en" class="imported">/);
    assert.ok(html.includes('<bedside-seek-help><p>Call 112</p></bedside-seek-help>'));
    assert.equal(await seen.page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.deepEqual(
      seen.requests.filter((address) => !/\.html$|import-only\.js$/.test(address)),
      [],
    );
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('the record is no blank: with a tag it has listeners and more', async () => {
    const script = bundle('import-tag.js', `import 'bedside-widgets/define/bedside-seek-help.js';`);
    const seen = await visit(script);
    await rendered(seen.page, ['bedside-seek-help']);
    const effects = await seen.page.evaluate(() => window.effects);
    for (const effect of ['a MutationObserver', 'define(bedside-seek-help)'])
      assert.ok(effects.includes(effect), effect);
    assert.ok(effects.includes('a listener of resize on window'));
    await seen.context.close();
  });
});

/** What a hospital gets whose server or whose old libraries are strict: headers, hashes, Prototype.js, MooTools. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import { allFour, Host, hostPage, readDist, rendered, settled, warningsOf } from './host-page.js';
import type { Seen } from './host-page.js';
import { en } from '../../src/i18n/en.js';
import { press, run, statusOf } from './person.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const script = '<script src="/dist/bedside.js" defer></script>';
const modules = '<script type="module" src="/dist/all.js"></script>';
const single = tags
  .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
  .join('');

/** What MooTools 1.4.5 with its compatibility layer does to a page (embedding facts 3.1, page 2). */
const mooTools = `
  (function () {
    var from = Array.from;
    Array.from = function (item) { return item == null ? [] : from.call(Array, item); };
    window.Event = function () { throw new TypeError('Illegal constructor'); };
    var NativeDocument = window.Document;
    window.Document = function Document() {};
    window.Document.prototype = { constructor: window.Document };
    Array.prototype.each = function (fn, bind) { for (var i = 0; i < this.length; i++) fn.call(bind, this[i], i, this); };
    Array.prototype.pick = function () { return this[0]; };
    Element.prototype.getElement = function (selector) { return this.querySelector(selector); };
    String.prototype.contains = function (text) { return this.indexOf(text) >= 0; };
    Function.prototype.pass = function () { return this; };
    window.$ = function (id) { return document.getElementById(id); };
    window.hidden = !('adoptedStyleSheets' in window.Document.prototype) && 'adoptedStyleSheets' in document && !!NativeDocument;
  })();`;

/** What Prototype.js 1.7.3 does to a page (embedding facts 3.1, page 1). */
const prototypeJs = `
  (function () {
    Array.from = function (iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Array.prototype.toArray = function () { return [].concat(this); };
    Array.prototype.entries = Array.prototype.toArray;
    Array.prototype.each = function (fn) { this.forEach(fn); return this; };
    Array.prototype.find = function (fn) { for (var i = 0; i < this.length; i++) if (fn(this[i], i)) return this[i]; };
    Array.prototype.reverse = function (inline) {
      var copy = inline === false ? this.slice() : this;
      for (var i = 0, j = copy.length - 1; i < j; i++, j--) { var t = copy[i]; copy[i] = copy[j]; copy[j] = t; }
      return copy;
    };
    Array.prototype.map = function (fn, context) { var r = []; for (var i = 0; i < this.length; i++) r.push(fn.call(context, this[i], i, this)); return r; };
    Array.prototype.every = function (fn, context) { for (var i = 0; i < this.length; i++) if (!fn.call(context, this[i], i)) return false; return true; };
    Array.prototype.some = function (fn, context) { for (var i = 0; i < this.length; i++) if (fn.call(context, this[i], i)) return true; return false; };
    Object.values = function (object) { var r = []; for (var k in object) r.push(object[k]); return r; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = function (html) { this.innerHTML = html; return this; };
    Function.prototype.curry = function () { return this; };
    window.$ = function (id) { return document.getElementById(id); };
  })();`;

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('mootools.js', mooTools);
  host.put('prototype.js', prototypeJs);
});
after(() => host.close());

/** Looks that only the widgets' own styles give; without them each is the browser's default. */
const looksOf = ({ page }: Seen) =>
  page.evaluate(
    (names) =>
      names.map((tag) => {
        const element = document.querySelector(tag)!;
        const root = element.shadowRoot!.querySelector<HTMLElement>('[part~=root]')!;
        const { backgroundColor, fontSize, color, paddingInlineStart } = getComputedStyle(root);
        const child = root.firstElementChild!;
        return {
          tag,
          display: getComputedStyle(element).display,
          backgroundColor,
          fontSize,
          color,
          paddingInlineStart,
          child: getComputedStyle(child).display,
          width: element.getBoundingClientRect().width > 200,
          height: element.getBoundingClientRect().height > 100,
        };
      }),
    tags,
  );

let plainLooks: Awaited<ReturnType<typeof looksOf>> | undefined;

/** How they look on a page that forbids nothing. */
const plain = async () => {
  if (plainLooks) return plainLooks;
  const seen = await host.visit(hostPage(script, allFour));
  await rendered(seen.page);
  plainLooks = await looksOf(seen);
  await seen.context.close();
  return plainLooks;
};

/** Takes the widgets through what people do with them. */
const useAll = async ({ page }: Seen) => {
  await press(page.locator('bedside-exercise-timer'), en.start);
  assert.equal(await statusOf(page), 'checking');
  const checklist = page.locator('bedside-risk-checklist');
  await checklist.locator('input[type=checkbox]').first().check();
  await checklist.locator('[part~=help-card]').first().waitFor({ state: 'visible' });
  const card = page.locator('bedside-article-card');
  await card.locator('button').first().click();
  await card.locator('details').first().waitFor({ state: 'visible' });
};

/** The words in a widget, without what changes by itself. */
const wordsOf = ({ page }: Seen) =>
  page.evaluate(
    (names) =>
      names.map((tag) =>
        document.querySelector(tag)!.shadowRoot!.textContent.replace(/\s+/g, ' ').trim(),
      ),
    tags,
  );

const isUnharmed = async (seen: Seen) => {
  await rendered(seen.page);
  assert.deepEqual(await looksOf(seen), await plain());
  await useAll(seen);
  assert.deepEqual(await seen.violations(), []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
};

test('the plain page that the others are compared with has its styles', async () => {
  for (const look of await plain()) {
    assert.equal(look.display, 'block', look.tag);
    assert.equal(look.width && look.height, true, look.tag);
    assert.equal(look.color, 'rgb(28, 43, 48)', look.tag);
  }
});

describe(`Content-Security-Policy: ${strict}`, () => {
  const headers = { 'Content-Security-Policy': strict };
  const copies: Record<string, string> = {
    'the classic file': script,
    'the module': modules,
    'four single modules': single,
  };
  for (const name of Object.keys(copies)) {
    test(`${name}: nothing is blocked, every style is there, every control works`, async () => {
      const seen = await host.visit(hostPage(copies[name]!, allFour), { headers });
      await isUnharmed(seen);
      await seen.context.close();
    });
  }

  test('a timer that runs changes its digits, ring and bar without a violation', async () => {
    const seen = await host.visit(
      hostPage(
        script,
        '<bedside-exercise-timer get-ready="0" safety-check="off"></bedside-exercise-timer>',
      ),
      { headers },
    );
    const { page } = seen;
    await rendered(page, ['bedside-exercise-timer']);
    await run(page);
    const digits = page.locator('bedside-exercise-timer [part~=time]');
    const first = await digits.textContent();
    await page.waitForFunction(
      (before) =>
        document.querySelector('bedside-exercise-timer')!.shadowRoot!.querySelector('[part~=time]')!
          .textContent !== before,
      first,
    );
    assert.deepEqual(await seen.violations(), []);
    const bar = await page
      .locator('bedside-exercise-timer [part~=bar]')
      .evaluate((element) => element.getBoundingClientRect().width);
    assert.ok(bar > 100, `the bar is ${bar}px wide`);
    await seen.context.close();
  });

  for (const library of ['mootools', 'prototype']) {
    test(`with ${library}.js before us: the same`, async () => {
      const seen = await host.visit(
        hostPage(`<script src="/host/${library}.js"></script>${script}`, allFour),
        { headers },
      );
      if (library === 'mootools') {
        assert.equal(
          await seen.page.evaluate(() => (window as unknown as { hidden: boolean }).hidden),
          true,
          'the stand-in for MooTools does not hide adoptedStyleSheets',
        );
      }
      await isUnharmed(seen);
      await seen.context.close();
    });

    test(`with ${library}.js after us: the same`, async () => {
      const seen = await host.visit(
        hostPage(script, `${allFour}<script src="/host/${library}.js" defer></script>`),
        { headers },
      );
      await isUnharmed(seen);
      await seen.context.close();
    });
  }
});

describe('old libraries without a policy', () => {
  for (const library of ['mootools', 'prototype']) {
    test(`${library}.js: every word of every widget is there, and widgets come and go without an error`, async () => {
      const calm = await host.visit(hostPage(script, allFour));
      await rendered(calm.page);
      const expected = await wordsOf(calm);
      await calm.context.close();
      const seen = await host.visit(
        hostPage(`<script src="/host/${library}.js"></script>${script}`, allFour),
      );
      await rendered(seen.page);
      assert.deepEqual(await wordsOf(seen), expected);
      await useAll(seen);
      await seen.page.evaluate(() => {
        const parent = document.querySelector('bedside-article-card')!.parentElement!;
        const html = parent.innerHTML;
        parent.textContent = '';
        parent.innerHTML = html;
      });
      await rendered(seen.page);
      await settled(seen.page);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });
  }
});

describe('Trusted Types', () => {
  const typed = (names: string) => ({
    'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
  });
  const mixes: Record<string, string> = {
    'the classic file': script,
    'the module': modules,
    'four single modules': single,
    'classic and module': script + modules,
    'module and classic': modules + script,
  };
  for (const name of Object.keys(mixes)) {
    test(`only the policy "bedside" allowed, ${name}: all four work, nothing is reported`, async () => {
      const seen = await host.visit(hostPage(mixes[name]!, allFour), { headers: typed('bedside') });
      await rendered(seen.page);
      await useAll(seen);
      assert.deepEqual(await seen.violations(), []);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      assert.deepEqual(warningsOf(seen), []);
      await seen.context.close();
    });
  }

  test('one single module, then the classic file: the one works, the words of the others stay', async () => {
    const one = '<script type="module" src="/dist/define/bedside-seek-help.js"></script>';
    const seen = await host.visit(hostPage(one + script, allFour), { headers: typed('bedside') });
    await rendered(seen.page, ['bedside-seek-help']);
    for (const tag of tags.slice(0, 3))
      assert.equal(await seen.page.getByText(`Words for ${tag}`).isVisible(), true, tag);
    assert.deepEqual(await seen.violations(), []);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.messages('error'), []);
    await seen.context.close();
  });

  test('beside a Lit of the host with its own policy "lit-html": both work', async () => {
    const hosts = host.put(
      'own-lit.js',
      `const policy = trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
       const place = document.createElement('div');
       place.id = 'own';
       place.innerHTML = policy.createHTML('<b>Own Lit</b>');
       document.body.append(place);`,
    );
    for (const scripts of [
      `<script src="${hosts}" defer></script>${script}`,
      `${script}<script src="${hosts}" defer></script>`,
    ]) {
      const seen = await host.visit(hostPage(scripts, allFour), {
        headers: typed('bedside lit-html'),
      });
      await rendered(seen.page);
      assert.equal(await seen.page.locator('#own').textContent(), 'Own Lit');
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(await seen.violations(), []);
      await seen.context.close();
    }
  });

  for (const [names, what] of [
    ["'none'", 'no policy allowed'],
    ['lit-html', 'only another policy allowed'],
  ] as const) {
    for (const [name, scripts, copies] of [
      ['the classic file', script, 1],
      ['the module', modules, 1],
      ['four single modules', single, 1],
      ['classic and module', script + modules, 2],
    ] as const) {
      test(`${what}, ${name}: the words stay, nothing is thrown, the console says why once a copy`, async () => {
        const seen = await host.visit(hostPage(scripts, allFour), { headers: typed(names) });
        await seen.page.waitForLoadState('networkidle');
        await settled(seen.page);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(
          await seen.page.evaluate(
            (all) => all.filter((tag) => document.querySelector(tag)!.shadowRoot),
            tags,
          ),
          [],
        );
        for (const tag of tags)
          assert.equal(await seen.page.getByText(`Words for ${tag}`).isVisible(), true, tag);
        const warnings = warningsOf(seen).filter((text) => text.includes('bedside'));
        assert.equal(warnings.length, copies, warnings.join('\n'));
        assert.match(warnings[0]!, /trusted-types bedside/);
        await seen.context.close();
      });
    }
  }
});

describe('the integrity attribute', () => {
  const hashes = JSON.parse(readDist('integrity.json')) as Record<string, string>;
  const withHash = (hash: string) =>
    hostPage(`<script src="/dist/bedside.js" integrity="${hash}" defer></script>`, allFour);

  test('with the hash of integrity.json: all four work', async () => {
    const seen = await host.visit(withHash(hashes['bedside.js']!));
    await rendered(seen.page);
    assert.deepEqual(seen.messages('error'), []);
    assert.equal(seen.requests.length, 2, seen.requests.join('\n'));
    await seen.context.close();
  });

  test('with the hash of another file: nothing runs, the words stay', async () => {
    const seen = await host.visit(withHash(hashes['all.js']!));
    await settled(seen.page);
    assert.equal(
      await seen.page.evaluate(() => customElements.get('bedside-seek-help') === undefined),
      true,
    );
    for (const tag of tags)
      assert.equal(await seen.page.getByText(`Words for ${tag}`).isVisible(), true, tag);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});

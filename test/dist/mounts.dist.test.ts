/** Where a CMS strips unknown tags, `<div data-bedside="…">` gives the same widget from every file. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import { Host, hostPage, rendered, settled, warningsOf } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const kinds = tags.map((tag) => tag.slice('bedside-'.length));
const divs = kinds
  .map((kind) => `<div id="${kind}" data-bedside="${kind}"><p>Words for ${kind}</p></div>`)
  .join('\n');

const ways: Record<string, string> = {
  'bedside.js in the head': '<script src="/dist/bedside.js" data-country="IN"></script>',
  'bedside.js, deferred': '<script src="/dist/bedside.js" defer data-country="IN"></script>',
  'bedside.js, async': '<script src="/dist/bedside.js" async data-country="IN"></script>',
  'all.js': '<script type="module" src="/dist/all.js"></script>',
  'single modules': tags
    .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
    .join(''),
  'loader.js': '<script type="module" src="/dist/loader.js" data-country="IN"></script>',
};

describe('<div data-bedside>', () => {
  for (const way of Object.keys(ways))
    test(`${way}: all four, at the start and added by jQuery later`, async () => {
      const seen = await host.visit(
        hostPage(ways[way]! + '<script src="/demo/vendor/jquery-1.12.4.min.js"></script>', divs),
        { viewport: { width: 1200, height: 3000 } },
      );
      await rendered(seen.page);
      assert.deepEqual(
        await seen.page.evaluate(() =>
          [...document.querySelectorAll('body > [id]')].map(({ id, localName }) => [localName, id]),
        ),
        kinds.map((kind) => [`bedside-${kind}`, kind]),
      );
      assert.equal(
        await seen.page.locator('#exercise-timer > p').textContent(),
        'Words for exercise-timer',
      );
      const later = await seen.page.evaluate(async () => {
        const { jQuery } = window as unknown as {
          jQuery: (markup: string) => { appendTo: (place: string) => void };
        };
        jQuery('<div data-bedside="seek-help" data-level="emergency" data-country="IN">').appendTo(
          'body',
        );
        await new Promise((resolve) => setTimeout(resolve));
        const banner = document.body.lastElementChild!;
        await (banner as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        return banner.shadowRoot?.querySelector<HTMLElement>('[part=banner]')?.innerText;
      });
      assert.match(later ?? '', /Call 112/);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      assert.deepEqual(warningsOf(seen), []);
      await seen.context.close();
    });

  test('the settings of the site reach it', async () => {
    const seen = await host.visit(
      hostPage(
        ways['bedside.js in the head']!,
        '<div data-bedside="seek-help" data-level="emergency"></div>',
      ),
    );
    await rendered(seen.page, ['bedside-seek-help']);
    assert.match(
      await seen.page.locator('bedside-seek-help [part=banner]').innerText(),
      /Call 112/,
    );
    await seen.context.close();
  });

  test('under a strict policy there is no report', async () => {
    const seen = await host.visit(
      hostPage(
        ways['bedside.js, deferred']!,
        `<div data-bedside="seek-help" class="a" data-onclick="x" data-src-set="y"></div>`,
      ),
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types bedside",
        },
      },
    );
    await rendered(seen.page, ['bedside-seek-help']);
    assert.deepEqual(await seen.violations(), []);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a script that does not come leaves the div and its words', async () => {
    const seen = await host.visit(hostPage('<script src="/host/none.js"></script>', divs));
    await settled(seen.page);
    assert.equal(await seen.page.locator('#seek-help').innerText(), 'Words for seek-help');
    await seen.context.close();
  });

  test('an unknown name is reported once', async () => {
    const seen = await host.visit(
      hostPage(ways['bedside.js in the head']!, '<div data-bedside="timer">Words</div>'),
    );
    await settled(seen.page);
    assert.equal(warningsOf(seen).length, 1);
    assert.match(warningsOf(seen)[0]!, /data-bedside="timer".*exercise-timer/);
    await seen.context.close();
  });
});

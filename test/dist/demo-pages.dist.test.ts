/** The pages that web teams look at first. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { tags } from '../../src/model/widgets.js';
import { axeFindsNothing } from './axe.js';
import { Host, rendered, settled, type Seen } from './host-page.js';
import { recordMoves } from './page-moves.js';
import { some } from '../some.js';

const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const open = async (page: string, width: number) => {
  const seen = await host.go(`${host.url}/demo/${page}`, {
    viewport: { width, height: 800 },
    before: recordMoves,
  });
  const source = readFileSync(join(root, 'demo', page), 'utf8');
  const used = tags.filter(
    (tag) => source.includes(`</${tag}>\n`) || source.includes(` data-bedside="${tag.slice(8)}"`),
  );
  assert.ok(used.length > 0, `demo/${page} shows no widget`);
  // The loader brings a widget when somebody comes near it.
  if (source.includes('dist/loader.js'))
    await seen.page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
      scrollTo(0, 0);
    });
  await rendered(seen.page, used);
  await settled(seen.page);
  return seen;
};

test('there is a hospital page for each topic, a page a widget, and one for each other way to load them', () => {
  for (const page of [
    'index.html',
    'foot-care.html',
    'strict-csp.html',
    'modules.html',
    'loader.html',
    ...tags.map((tag) => `${tag.slice(8)}.html`),
    ...readdirSync(join(root, 'dist/lang')).map((file) => `lang-${file.slice(0, 2)}.html`),
  ])
    assert.ok(pages.includes(page), `demo/${page} is missing`);
});

test('pages in other languages have the words of dist/fallback', () => {
  const squeezed = (html: string) =>
    html
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  for (const page of some(pages.filter((name) => name.startsWith('lang-')))) {
    const lang = page.slice(5, 7);
    const source = readFileSync(join(root, 'demo', page), 'utf8');
    for (const tag of tags) {
      const words = readFileSync(join(root, 'dist/fallback', lang, `${tag}.html`), 'utf8');
      const [, inner = ''] = new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(source) ?? [];
      assert.ok(squeezed(words).length > 100, tag);
      assert.equal(squeezed(inner), squeezed(words), `${page}: ${tag}`);
    }
  }
});

for (const page of pages) {
  describe(`demo/${page}`, () => {
    test('leads to every other page, and keeps the space of its widgets', () => {
      const source = readFileSync(join(root, 'demo', page), 'utf8');
      for (const other of some(pages.filter((name) => name !== page)))
        assert.ok(source.includes(`<a href="${other}">`), `no link to ${other}`);
      const sheet = source.indexOf('<link rel="stylesheet" href="../dist/bedside.css" />');
      assert.ok(sheet > 0 && sheet < source.indexOf('src="../dist/'), 'bedside.css comes first');
    });

    for (const width of [320, 360, 1200]) {
      describe(`at ${width} px`, () => {
        let seen: Seen;
        before(async () => {
          seen = await open(page, width);
        });
        after(() => seen.context.close());

        test('opens without an error, a violation or a request to anybody else', async () => {
          assert.deepEqual(seen.errors, []);
          assert.deepEqual(seen.messages('error'), []);
          assert.deepEqual(await seen.violations(), []);
          assert.deepEqual(
            seen.requests.filter((url) => !url.startsWith(`${host.url}/`)),
            [],
          );
          assert.deepEqual(await seen.context.cookies(), []);
        });

        // That page and those of other languages show whole fallback texts and a telephone number: the first are taller than
        // the widgets that take their place, and the space of bedside.css is that of a banner without one.
        if (!/^(loader|lang-\w+)\.html$/.test(page))
          test('nothing moves when the widgets come', async () => {
            assert.equal(await seen.page.evaluate(() => window.moved()), 0);
          });

        test('nothing scrolls sideways', async () => {
          const wide = await seen.page.evaluate(() => {
            const over =
              document.documentElement.scrollWidth - document.documentElement.clientWidth;
            return over > 0 ? over : 0;
          });
          assert.equal(wide, 0, `${wide} px too wide`);
        });

        // At 360 px axe sees what it sees at 320.
        if (width === 360) return;

        test('axe finds nothing', async () => {
          await axeFindsNothing(seen.page, page);
        });
      });
    }
  });
}

test('nothing moves either when the second half of the hospital page is late', async (t) => {
  const source = readFileSync(join(root, 'demo/index.html'), 'utf8');
  const half = source.indexOf('<bedside-exercise-timer');
  assert.ok(half > 0);
  const server = createServer((request, response) => {
    if (request.url !== '/demo/index.html')
      return response.writeHead(307, { Location: host.url + request.url }).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(source.slice(0, half));
    setTimeout(() => response.end(source.slice(half)), 500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const seen = await host.go(`http://127.0.0.1:${port}/demo/index.html`, {
    viewport: { width: 1200, height: 800 },
    before: recordMoves,
  });
  await rendered(seen.page);
  await settled(seen.page);
  assert.equal(await seen.page.evaluate(() => window.moved()), 0);
  await seen.context.close();
});

test('the strict page is served with the header that it shows', async () => {
  const response = await fetch(`${host.url}/demo/strict-csp.html`);
  const header = response.headers.get('Content-Security-Policy');
  assert.equal(header, "default-src 'none'; script-src 'self'; style-src 'self'");
  assert.ok((await response.text()).includes(header));
});

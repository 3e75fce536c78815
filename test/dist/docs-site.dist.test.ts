/** The documentation site: all of its links lead somewhere, from disk and in any folder of a server. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildDocs } from '../../.scripts/docs.mjs';
import { fromMarkdown } from '../../.scripts/docs/markdown.mjs';
import { sitePage } from '../../.scripts/docs/page.mjs';
import { some } from '../some.js';
import { axeFindsNothing } from './axe.js';
import { Host, rendered } from './host-page.js';

let host: Host;
let folder = '';
let pages: string[] = [];
before(async () => {
  host = await Host.open();
  folder = join(host.folder, 'a/b');
  pages = await buildDocs({ into: folder, storybook: false });
});
after(() => host.close());

const read = (page: string) => readFileSync(join(folder, page), 'utf8');

/** Addresses of a page, but for those in its examples. */
const addressesIn = (html: string): string[] =>
  [
    ...html
      .replace(/<pre[^]*?<\/pre>/g, '')
      .replace(/<div class="live">[^]*?<\/div>/, '')
      .matchAll(/ (?:href|src)="([^"]*)"/g),
  ].map(([, address]) => address!.replaceAll('&amp;', '&'));

const idsIn = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!.replaceAll('&amp;', '&'));

describe('the pages', () => {
  test('are those of the repository that a web team reads, and the widgets', () => {
    for (const page of [
      'index',
      'docs/web-teams',
      'docs/elements',
      'SAFETY',
      'test/hosts/hosts',
      'live',
    ])
      assert.ok(pages.includes(`${page}.html`), page);
  });

  test('lead to pages that are there, and to places that are on them', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const page of some(pages))
      for (const address of addressesIn(read(page))) {
        if (/^(?:https?|mailto|tel|data):/.test(address)) continue;
        count++;
        const [path = '', anchor] = address.split('#');
        const target = path === '' ? page : posix.join(posix.dirname(page), path);
        if (target.startsWith('..') || !existsSync(join(folder, target)))
          wrong.push(`${page}: ${address}`);
        else if (anchor && !idsIn(read(target)).includes(decodeURIComponent(anchor)))
          wrong.push(`${page}: no such place: ${address}`);
      }
    assert.deepEqual(wrong, []);
    assert.ok(count > 500, `${count}`);
  });

  test('have a way to every page that is there, and to no other', () => {
    const its = { page: 'docs/x.html', title: 'X', body: '' };
    const whole = addressesIn(sitePage(its, () => true));
    assert.ok(whole.includes('../storybook/index.html'));
    assert.ok(whole.includes('../dist/studio/snippet.html'));
    assert.ok(!addressesIn(read('index.html')).some((address) => address.includes('storybook')));
  });
});

test('what stands in a file is text, and never markup of the page', () => {
  const { html, headings } = fromMarkdown(
    '# A `<b>` & c\n\n## A\n\n## A\n\n```html\n<script>\n```\n',
    String,
  );
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['a-b--c', 'a', 'a-1'],
  );
  assert.match(html, /<code>&lt;script&gt;\n/);
});

describe('in a browser', () => {
  const shown = ['index.html', 'docs/web-teams.html', 'live.html'];

  for (const page of shown)
    test(`axe finds nothing on ${page}, in light and dark, and nothing is too wide`, async () => {
      const seen = await host.go(`${host.url}/host/a/b/${page}`, {
        viewport: { width: 360, height: 800 },
      });
      if (page === 'live.html') await rendered(seen.page);
      assert.equal(await seen.page.evaluate(() => document.documentElement.scrollWidth), 360);
      for (const colorScheme of ['light', 'dark'] as const) {
        await seen.page.emulateMedia({ colorScheme });
        await axeFindsNothing(seen.page, `${page}, ${colorScheme}`);
      }
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });

  test('from disk the widgets work, and a person comes from page to page', async () => {
    const seen = await host.go(pathToFileURL(join(folder, 'index.html')).href);
    await seen.page.getByRole('link', { name: 'The widgets', exact: true }).click();
    await rendered(seen.page);
    await seen.page.getByRole('link', { name: 'Snippet builder', exact: true }).click();
    await seen.page.locator('#text-script').waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});

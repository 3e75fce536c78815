/**
 * The demo pages are plain files that a web team reads and copies, so each has the whole of its frame. A
 * change of one has to be made in the others: these tests say where.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { some } from '../some.js';

const folder = join(root, 'demo');
const read = (page: string) => readFileSync(join(folder, page), 'utf8').replace(/\s+/g, ' ');

/** What stands between two texts, with both. */
const between = (page: string, from: string, to: string): string => {
  const text = read(page);
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  assert.ok(start >= 0 && end > start, `demo/${page} has no ${from}`);
  return text.slice(start, end + to.length);
};

describe("the invented hospital's pages have the same", () => {
  const parts: [what: string, from: string, to: string][] = [
    ['head of the page', '<header id="masthead"', '</header>'],
    ['menu', '<nav id="nav"', '</nav>'],
    ['columns', '<table class="layout"', '</colgroup>'],
    ['portal', '<h2 id="portal">', '<p id="portal-answer" role="status"></p>'],
    ['name and address', '<footer id="footer">', '</p>'],
    ['way back to the top', '<a id="to-top"', '</html>'],
    ['old scripts', '<script src="vendor/', '<script src="hospital.js"></script>'],
  ];
  for (const [what, from, to] of parts)
    it(what, () =>
      assert.equal(between('foot-care.html', from, to), between('index.html', from, to)),
    );
});

describe('the pages for web teams have the same menu and end', () => {
  // Those in other languages are written by the build.
  const pages = readdirSync(folder).filter(
    (name) => name.endsWith('.html') && !name.startsWith('lang-'),
  );
  const plain = some(pages.filter((page) => read(page).includes('<header class="site">')));
  const [first, ...others] = plain;
  const menu = (page: string) =>
    between(page, '<header class="site">', '</header>').replace(' aria-current="page"', '');
  for (const page of some(others))
    it(page, () => {
      assert.equal(menu(page), menu(first!));
      assert.ok(read(page).includes(`<a href="${page}" aria-current="page">`));
      const end = (name: string) => between(name, '<footer class="foot">', '</html>');
      assert.equal(end(page), end(first!));
    });
});

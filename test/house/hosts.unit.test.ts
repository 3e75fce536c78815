/** The published table of host pages has to be that of the pages that are there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, groups, pageNames, readPages } from '../hosts/runner/pages.mjs';
import { notExplained, titles } from '../hosts/runner/table.mjs';

const table = readFileSync(join(folder, 'hosts.md'), 'utf8');
const rows = table.split('\n').filter((line) => line.startsWith('| ['));
const idOf = (row: string) => /\]\(([\w/-]+)\.mjs\)/.exec(row)?.[1];

test('the table has every host page once, and no other', () => {
  assert.deepEqual(rows.map(idOf), pageNames(), 'run npm run hosts -- --browser all --write');
});

test('no page is lost: there are 200 or more', () => {
  assert.ok(rows.length >= 200, `${rows.length} pages`);
  for (const group of groups)
    assert.ok(rows.filter((row) => idOf(row)?.startsWith(`${group}/`)).length >= 20, group);
});

test('what does not pass in an engine is explained, and all passes in Chromium', () => {
  // The words that the table is written with, so that they are the ones that are looked for.
  assert.ok(!table.includes(notExplained));
  assert.ok(table.includes(titles.chromium));
  assert.ok(!table.includes(`${titles.chromium}: no`));
});

test('pages that an engine can change are of every group', async () => {
  const pages = (await readPages()).filter(({ engine }) => engine);
  for (const group of groups)
    assert.ok(pages.filter((page) => page.group === group).length >= 5, group);
});

test('docs/web-teams.md leads to the table', () => {
  const readme = readFileSync(join(folder, '../../docs/web-teams.md'), 'utf8');
  assert.match(readme, /\(\.\.\/test\/hosts\/hosts\.md\)/);
});

/** The published table of host pages has to be that of the pages that are there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, pageNames } from '../../.scripts/hosts/pages.mjs';

const table = readFileSync(join(folder, 'hosts.md'), 'utf8');
const rows = table.split('\n').filter((line) => line.startsWith('| ['));
const idOf = (row: string) => /\]\(([\w/-]+)\.mjs\)/.exec(row)?.[1];

test('the table has every host page once, and no other', () => {
  assert.deepEqual(rows.map(idOf), pageNames(), 'run npm run hosts -- --browser all --write');
});

test('there are pages of every group, 60 or more', () => {
  assert.ok(rows.length >= 60, `${rows.length} pages`);
  for (const group of ['style', 'parents', 'scripts', 'security', 'loading'])
    assert.ok(rows.filter((row) => idOf(row)?.startsWith(`${group}/`)).length >= 10, group);
});

test('what does not pass in an engine is explained', () => {
  assert.doesNotMatch(table, /Not explained yet/);
  assert.doesNotMatch(table, /Chromium: no/);
});

test('README leads to the table', () => {
  const readme = readFileSync(join(folder, '../../README.md'), 'utf8');
  assert.match(readme, /\(test\/hosts\/hosts\.md\)/);
});

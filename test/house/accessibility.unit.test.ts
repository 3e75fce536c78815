/** docs/accessibility.md claims nothing that no test shows, and leaves no criterion out. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { titlesIn } from '../../.scripts/trace/test-titles.mjs';
import { tags } from '../../src/model/widgets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('docs/accessibility.md');

/** WCAG 2.2 without 4.1.1, which it took out. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const known = new Map<string, Set<string>>();
const titlesOf = (file: string): Set<string> => {
  const titles = known.get(file) ?? titlesIn(read(file));
  known.set(file, titles);
  return titles;
};

const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]*\| (A+) +\| ([^|]*?) *\| ([^|]*)\|/gm)].map(
  ([, id, level, met, shownBy]) => ({ id: id!, level: level!, met: met!, shownBy: shownBy! }),
);

/** Test files in back quotes, each with the titles that follow it. */
const cited: { file: string; titles: string[] }[] = [
  ...text.matchAll(/`(test\/[^`]+)`((?:[:,] `(?!test\/)[^`]+`)*)/g),
].map(([, file, after]) => ({
  file: file!,
  titles: [...after!.matchAll(/`([^`]+)`/g)].map(([, title]) => title!),
}));

describe('docs/accessibility.md', () => {
  it('has each criterion of levels A and AA once, with its level', () => {
    for (const level of ['A', 'AA'] as const)
      assert.deepEqual(
        rows
          .filter((row) => row.level === level)
          .map(({ id }) => id)
          .sort(),
        criteria[level].split(' ').sort(),
      );
  });

  it('says of each whether it is met, in the words that it explains', () => {
    for (const { id, met } of rows) {
      assert.match(met, /^(yes|in part|page|none)$/, id);
      assert.ok(text.includes(`- **${met}**:`), met);
    }
  });

  it('names tests that are there', () => {
    for (const { file, titles } of cited) {
      assert.ok(existsSync(join(root, file)), file);
      assert.notEqual(titles.length, 0, file);
      for (const title of titles) assert.ok(titlesOf(file).has(title), `${file}: ${title}`);
    }
  });

  it('reads every test that it names', () => {
    const named = text.match(/`test\//g)!.length;
    assert.equal(cited.length, named);
    assert.ok(named > 30, `${named}`);
  });

  it('has a test for what is met, but for the few that it says were only looked at', () => {
    const looked = rows.filter(({ met, shownBy }) => met === 'yes' && !/`test\/|axe/.test(shownBy));
    assert.deepEqual(
      looked.map(({ id }) => id),
      ['1.4.5', '2.3.1', '3.2.1'],
    );
  });

  it('has sheets of every widget at both sizes, each small enough to be looked at on a phone', () => {
    const files = readdirSync(join(root, 'docs/sheets'));
    for (const tag of tags)
      for (const size of ['360x640', '1200x800']) {
        const name = `${tag.replace('bedside-', '')}-${size}`;
        const parts = files.filter(
          (file) => file === `${name}.webp` || file.startsWith(`${name}-`),
        );
        assert.notEqual(parts.length, 0, name);
      }
    for (const file of files)
      assert.ok(statSync(join(root, 'docs/sheets', file)).size < 300_000, file);
  });
});

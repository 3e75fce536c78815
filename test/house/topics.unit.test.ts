/** A topic is documents alone: no code knows what the second one is about. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';

const src = join(root, 'src');
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const topics = foldersIn(join(src, 'content'));

const files = readdirSync(src, { recursive: true })
  .map((path) => String(path).split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('content/'));
/** The entry of a pack names its documents, and holds nothing else. */
const isEntry = (path: string) => topics.some((topic) => path.startsWith(`lang/${topic}/`));
const read = (path: string) => readFileSync(join(src, path), 'utf8');

describe('the second topic', () => {
  test('is named by no code', () => {
    const knowing = files.filter(
      (path) => !isEntry(path) && /diabet|foot.?care/i.test(path + read(path)),
    );
    assert.deepEqual(knowing, []);
  });

  test('has entries that only bring its documents', () => {
    const entries = files.filter(isEntry);
    assert.ok(entries.length > topics.length);
    for (const path of entries) {
      const rest = read(path)
        .replace(/\/\*\*[^]*?\*\//g, '')
        .replace(/^import .* from '\.\.\/\.\.\/(content|platform)\/[^']+';$/gm, '')
        .replace(/addLanguage\(\{[^()]*\}\);/, '');
      assert.equal(rest.trim(), '', path);
    }
  });
});

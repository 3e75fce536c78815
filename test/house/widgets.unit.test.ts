/** One table says which widgets there are. What has to spell their names spells those, and all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { checks } from '../../src/model/check-document.js';
import { documentKinds, nameOf, tags, widgetNames, type Tag } from '../../src/model/widgets.js';
import * as hostPages from '../hosts/runner/pages.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((found) => found[1]!);

/** The tags that TypeScript knows are those of the table: else this is `never`, and does not compile. */
type Declared = Extract<keyof HTMLElementTagNameMap, `bedside-${string}`>;
const declared: Declared extends Tag ? (Tag extends Declared ? readonly Tag[] : never) : never =
  tags;

describe('the table of widgets', () => {
  test('has each kind of document once', () => {
    assert.deepEqual([...documentKinds].sort(), Object.keys(checks).sort());
  });

  test('gives each the name that a div has: the tag without its beginning', () => {
    assert.deepEqual(
      widgetNames.map((name) => `bedside-${name}`),
      declared,
    );
    assert.equal(nameOf('bedside-seek-help'), 'seek-help');
  });
});

describe('spelled out, and the same as the table', () => {
  const files = readdirSync(join(root, 'src/define'))
    .filter((name) => name.startsWith('bedside-'))
    .sort();

  test('src/define/ has a file for each tag, which registers it', () => {
    assert.deepEqual(
      files,
      tags.map((tag) => `${tag}.ts`),
    );
    for (const tag of tags)
      assert.deepEqual(all(read(`src/define/${tag}.ts`), /register\('([\w-]+)'/g), [tag]);
  });

  test('src/all.ts imports each', () => {
    assert.deepEqual(all(read('src/all.ts'), /'\.\/define\/([\w-]+)\.js'/g), tags);
  });

  test('src/index.ts exports the class of each', () => {
    assert.deepEqual(
      [...new Set(all(read('src/index.ts'), /'\.\/components\/([\w-]+)\/\1\.js'/g))],
      widgetNames,
    );
  });

  test('each has a folder in src/components/', () => {
    assert.deepEqual(readdirSync(join(root, 'src/components')).sort(), [...widgetNames].sort());
  });

  test('so are the tags in the host pages and in the script that measures them', () => {
    for (const markup of [hostPages.widgets, hostPages.bare, hostPages.empty])
      assert.deepEqual(all(markup, /<(bedside-[\w-]+)/g), tags);
    const list = /var tags = \[([^\]]*)\]/.exec(read('test/hosts/probe.js'))![1]!;
    assert.deepEqual(all(list, /'([\w-]+)'/g), tags);
  });

  test('so are the measured heights', () => {
    const { columns: heights } = JSON.parse(read('src/shipped/space-heights.json')) as {
      columns: Record<string, object>;
    };
    assert.deepEqual(
      Object.keys(heights).sort(),
      readdirSync(join(root, 'src/lang'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
    for (const ofTopic of Object.values(heights)) assert.deepEqual(Object.keys(ofTopic), tags);
  });
});

/** One name after the other, as in an array, a union of types or a selector. */
const oneOf = `['"\`]?(?:bedside-)?(?:${widgetNames.join('|')})['"\`]?`;
const list = new RegExp(`(?:${oneOf}[\\s,|]+){${widgetNames.length - 1}}${oneOf}`);

/** Held equal to the table above; the host pages run it as it is. */
const mayList = ['test/hosts/probe.js'];

test('no other file keeps a list of them', () => {
  const files = ['src', '.scripts', 'stories', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map(
        (path) => `${folder}/${String(path)}`,
      ),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mjs|js)$/.test(file));
  assert.ok(files.length > 300);
  for (const text of [
    `['${tags.join("', '")}']`,
    tags.join(', '),
    `'${widgetNames.join("' | '")}'`,
  ])
    assert.match(text, list);
  const found = files.filter((file) => list.test(read(file)));
  assert.deepEqual(found, mayList);
});

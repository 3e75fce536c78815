/** The server of an app (Next.js, Astro, SvelteKit) imports what its pages import, and has no page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../.scripts/root.mjs';

const files = (folder: string, isEntry: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => isEntry.test(name))
    .sort();

// studio/ is a page for a web team, which no app imports.
const entries = [
  ...files('lib', /^lib\/((define|lang)\/)?[\w-]+\.js$/),
  ...files('dist', /^dist\/(?!studio\/).*\.js$/),
];

/** Lit's own: its lists of versions, and in lib/ what its build for servers brings. */
const ofLit = /^(lit\w*|reactiveElementVersions|customElements)$/;

const run = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });

describe('without a page', () => {
  test('all entries are looked at', () => {
    for (const path of ['index', 'all', 'loader', 'define/bedside-exercise-timer'])
      assert.ok(entries.includes(`lib/${path}.js`), path);
    for (const path of ['bedside', 'all', 'loader', 'define/bedside-exercise-timer'])
      assert.ok(entries.includes(`dist/${path}.js`), path);
  });

  for (const entry of entries)
    test(`${entry} does nothing, and throws nothing`, () => {
      const { status, stdout, stderr } = run(
        `const before = Object.keys(globalThis);
         await import(${JSON.stringify(pathToFileURL(join(root, entry)).href)});
         // Twice, as two pages of an app do it.
         await import(${JSON.stringify(`${pathToFileURL(join(root, entry)).href}?2`)});
         console.log(Object.keys(globalThis).filter((name) => !before.includes(name)).join(' '));`,
      );
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const added = stdout.trim().split(' ').filter(Boolean);
      assert.deepEqual(
        added.filter((name) => !ofLit.test(name)),
        [],
      );
    });

  // Old libraries, and loaders of tests, give a server a part of a page.
  for (const some of [
    'globalThis.window = {}',
    'globalThis.window = globalThis',
    'globalThis.self = globalThis; globalThis.location = { pathname: "/" }',
    'globalThis.customElements = { get() {}, define() { throw new Error("defined"); } }',
    'globalThis.HTMLElement = class {}; globalThis.window = globalThis',
    'delete globalThis.navigator',
  ])
    test(`a server where ${some}`, () => {
      for (const entry of ['lib/all.js', 'lib/loader.js', 'dist/all.js', 'dist/bedside.js']) {
        const { status, stderr } = run(
          `${some}; await import(${JSON.stringify(pathToFileURL(join(root, entry)).href)});`,
        );
        assert.equal(stderr, '', entry);
        assert.equal(status, 0, entry);
      }
    });

  test('an app that imports by name gets its classes and sets its settings', () => {
    const { status, stdout, stderr } = run(
      `import 'bedside-widgets/all.js';
       import 'bedside-widgets/define/bedside-seek-help.js';
       import { BedsideSeekHelp, configure } from 'bedside-widgets';
       configure({ country: 'IN' });
       console.log(BedsideSeekHelp.name, typeof globalThis.document, typeof globalThis.bedside);`,
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(stdout.trim(), 'BedsideSeekHelp undefined undefined');
  });
});

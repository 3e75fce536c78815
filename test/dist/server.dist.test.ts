/** The server of an app (Next.js, Astro, SvelteKit) imports what its pages import, and has no page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
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

const urlOf = (entry: string) => JSON.stringify(pathToFileURL(join(root, entry)).href);

/** Runs a script of modules by itself, as a server does. */
const run = (code: string, input = '') =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    input,
  });

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** Each script in a thread of its own, with globals and modules of its own: a process takes longer to start. */
const runEach = (scripts: string[]): Ran[] => {
  const { status, stdout, stderr } = run(
    `import { text } from 'node:stream/consumers';
     import { Worker } from 'node:worker_threads';
     const ran = [];
     for (const script of JSON.parse(await text(process.stdin))) {
       const url = new URL('data:text/javascript,' + encodeURIComponent(script));
       const thread = new Worker(url, { stdout: true, stderr: true });
       let thrown = '';
       thread.on('error', (error) => (thrown += error?.stack ?? error));
       const ended = new Promise((resolve) => thread.on('exit', resolve));
       const [status, stdout, stderr] =
         await Promise.all([ended, text(thread.stdout), text(thread.stderr)]);
       ran.push({ status, stdout, stderr: stderr + thrown });
     }
     console.log(JSON.stringify(ran));`,
    JSON.stringify(scripts),
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout) as Ran[];
};

/** What a script leaves on a server that imports it twice, as two pages of an app do. */
const leaving = (first: string, second: string) =>
  `const before = Object.keys(globalThis);
   await import(${first});
   await import(${second});
   console.log(Object.keys(globalThis).filter((name) => !before.includes(name)).join(' '));`;

// Old libraries, and loaders of tests, give a server a part of a page.
const partsOfAPage = [
  'globalThis.window = {}',
  'globalThis.window = globalThis',
  'globalThis.self = globalThis; globalThis.location = { pathname: "/" }',
  'globalThis.customElements = { get() {}, define() { throw new Error("defined"); } }',
  'globalThis.HTMLElement = class {}; globalThis.window = globalThis',
  'delete globalThis.navigator',
];
const main = ['lib/all.js', 'lib/loader.js', 'dist/all.js', 'dist/bedside.js'];

describe('without a page', () => {
  const ran = new Map<string, Ran>();
  before(() => {
    const scripts = new Map([
      ...entries.map((entry): [string, string] => [
        entry,
        leaving(urlOf(entry), urlOf(entry).replace(/"$/, '?2"')),
      ]),
      ...partsOfAPage.flatMap((some) =>
        main.map((entry): [string, string] => [
          `${some} ${entry}`,
          `${some}; await import(${urlOf(entry)});`,
        ]),
      ),
      ['leaves', leaving('"data:text/javascript,globalThis.left = 1"', '"node:path"')],
      ['throws', 'await import("data:text/javascript,throw new Error(1)")'],
    ]);
    const names = [...scripts.keys()];
    runEach([...scripts.values()]).forEach((one, i) => ran.set(names[i]!, one));
  });

  test('all entries are looked at, and one that did something would be found', () => {
    for (const path of ['index', 'all', 'loader', 'define/bedside-exercise-timer'])
      assert.ok(entries.includes(`lib/${path}.js`), path);
    for (const path of ['bedside', 'all', 'loader', 'define/bedside-exercise-timer'])
      assert.ok(entries.includes(`dist/${path}.js`), path);
    assert.deepEqual(ran.get('leaves'), { status: 0, stdout: 'left\n', stderr: '' });
    assert.equal(ran.get('throws')!.status, 1);
    assert.match(ran.get('throws')!.stderr, /^Error: 1/);
  });

  for (const entry of entries)
    test(`${entry} does nothing, and throws nothing`, () => {
      const { status, stdout, stderr } = ran.get(entry)!;
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const added = stdout.trim().split(' ').filter(Boolean);
      assert.deepEqual(
        added.filter((name) => !ofLit.test(name)),
        [],
      );
    });

  for (const some of partsOfAPage)
    test(`a server where ${some}`, () => {
      for (const entry of main) {
        const { status, stderr } = ran.get(`${some} ${entry}`)!;
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

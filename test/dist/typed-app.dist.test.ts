/** The types of the package as it is shipped: what a strict app may write, and what it may not. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { frameworkNames } from '../../.scripts/editors.mjs';
import { root } from '../../.scripts/root.mjs';
import { compilerSays } from './compiler.js';

const frameworks = join(root, 'test/types/frameworks');

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedside-typed-app-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/bedside-widgets'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['@types/react', 'solid-js', 'svelte', 'vue', 'csstype', '@vue', 'seroval']) {
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  }
  copyFileSync(join(root, 'test/types/typed-app.ts'), join(folder, 'app.ts'));
  for (const file of readdirSync(frameworks))
    copyFileSync(join(frameworks, file), join(folder, file));
  // Where no file names a class, the tag is known by the import of its module alone.
  writeFileSync(
    join(folder, 'one-tag.ts'),
    `import 'bedside-widgets/define/bedside-seek-help.js';
     export const level = document.querySelector('bedside-seek-help')!.level satisfies string | null;`,
  );
});
after(() => rmSync(folder, { recursive: true, force: true }));

const compile = (files: string[], options: object): string[] =>
  compilerSays(folder, files, { noUncheckedIndexedAccess: true, ...options });

const bundler = { module: 'esnext', moduleResolution: 'bundler' };

describe('a strict app', () => {
  for (const [name, options] of Object.entries({
    'of a bundler': bundler,
    'of Node': { module: 'nodenext', moduleResolution: 'nodenext' },
  }))
    for (const file of ['app.ts', 'one-tag.ts'])
      test(`${name} compiles: ${file}`, () => {
        assert.deepEqual(compile([file], options), []);
      });
});

/** How the compiler of each framework reads its JSX; templates are read by a tool of its own. */
const jsx: Record<string, object> = {
  'react-app.tsx': { jsx: 'react-jsx' },
  'solid-app.tsx': { jsx: 'preserve', jsxImportSource: 'solid-js' },
  'svelte-app.ts': {},
  'vue-app.ts': {},
};

describe('an app of a framework', () => {
  test('each framework has its app here', () => {
    assert.deepEqual(
      readdirSync(frameworks).map((file) => file.replace(/-app\.tsx?$/, '')),
      frameworkNames,
    );
  });

  for (const file of Object.keys(jsx))
    test(`compiles: ${file}`, () => {
      const options = { ...bundler, skipLibCheck: true, ...jsx[file] };
      assert.deepEqual(compile([file], options), []);
    });

  // Where the types of a framework were lost, everything would be allowed.
  test('without its types the same app does not compile', () => {
    for (const [file, options] of Object.entries(jsx)) {
      const code = readFileSync(join(folder, file), 'utf8');
      writeFileSync(
        join(folder, `bare-${file}`),
        code.replace(/import type \{\} from 'bedside-widgets\/\w+';/, ''),
      );
      const said = compile([`bare-${file}`], { ...bundler, skipLibCheck: true, ...options });
      assert.notEqual(said.length, 0, file);
    }
  });
});

/** The types of the package as it is shipped: what a strict app may write, and what it may not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedside-typed-app-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/bedside-widgets'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(root, 'test/types/typed-app.ts'), join(folder, 'app.ts'));
  // Where no file names a class, the tag is known by the import of its module alone.
  writeFileSync(
    join(folder, 'one-tag.ts'),
    `import 'bedside-widgets/define/bedside-seek-help.js';
     export const level = document.querySelector('bedside-seek-help')!.level satisfies string | null;`,
  );
});
after(() => rmSync(folder, { recursive: true, force: true }));

const compile = (files: string[], options: object) => {
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
      ...options,
    },
    files,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
};

describe('a strict app', () => {
  for (const [name, options] of Object.entries({
    'of a bundler': { module: 'esnext', moduleResolution: 'bundler' },
    'of Node': { module: 'nodenext', moduleResolution: 'nodenext' },
  }))
    for (const file of ['app.ts', 'one-tag.ts'])
      test(`${name} compiles: ${file}`, () => {
        const { status, stdout } = compile([file], options);
        assert.equal(stdout, '');
        assert.equal(status, 0);
      });
});

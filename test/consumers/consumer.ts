/** Small projects of a web team, each with the package as `npm pack` makes it, built as they build it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { root } from '../../.scripts/root.mjs';
import { tags } from '../../src/model/widgets.js';
import { rendered, settled, warningsOf, type Host } from '../dist/host-page.js';

const projects = join(root, 'test/consumers');

export const run = (command: string, args: string[], cwd: string): string => {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  });
  assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
};

const node = (path: string, args: string[], cwd: string) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], cwd);

/** A folder with the packed package in it, and projects beside it. */
export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bedside-consumers-'));
  readonly #packed: string;

  constructor() {
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', this.#folder];
    this.#packed = join(this.#folder, run('npm', pack, root).trim());
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A project whose other packages are those of our own devDependencies. */
  layOut(name: string): string {
    const folder = join(this.#folder, name);
    cpSync(join(projects, name), folder, { recursive: true });
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'bedside-widgets'), { recursive: true });
    run(
      'tar',
      ['-xzf', this.#packed, '-C', 'node_modules/bedside-widgets', '--strip-components=1'],
      folder,
    );
    for (const entry of readdirSync(join(root, 'node_modules')))
      if (!entry.startsWith('.'))
        symlinkSync(join(root, 'node_modules', entry), join(modules, entry), 'dir');
    return folder;
  }

  /** A project that npm installs. */
  install(name: string): string {
    const folder = join(this.#folder, name);
    cpSync(join(projects, name), folder, { recursive: true });
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', this.#packed], folder);
    return folder;
  }
}

/** Compiles a project under strict; throws what the compiler says. */
export const compile = (folder: string): void => {
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], jsx: 'react-jsx' },
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] },
    ...{ module: 'esnext', moduleResolution: 'bundler' },
  };
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  node('typescript/bin/tsc', ['--project', folder], folder);
};

/** Vite has no plugin for Svelte among our packages; this is what one does with a component. */
const viteConfig = `
import { compile } from 'svelte/compiler';
export default {
  base: './',
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  plugins: [{
    name: 'svelte-components',
    transform: (code, id) => id.endsWith('.svelte') ? compile(code, { filename: id, css: 'injected' }).js : undefined,
  }],
};`;

/** Builds a project with Vite into a folder of the host. */
export const build = (folder: string, outDir: string): void => {
  writeFileSync(join(folder, 'vite.config.mjs'), viteConfig);
  node(
    'vite/bin/vite.js',
    ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    folder,
  );
};

/** All scripts of a built project. */
const scriptsIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/**
 * Opens a built project: its one widget is drawn, follows the app, and is heard by it; no other widget
 * came along.
 */
export const works = async (host: Host, name: string): Promise<void> => {
  const seen = await host.go(`${host.url}/host/${name}/index.html`);
  const banner = seen.page.locator('bedside-seek-help');
  await rendered(seen.page, ['bedside-seek-help']);
  await settled(seen.page);
  const raise = seen.page.getByRole('button', { name: 'Raise' });
  if (await raise.count()) await raise.click();
  await seen.page.locator('bedside-seek-help [part~=banner][data-level=urgent]').waitFor();
  assert.match(await banner.locator('[part~=actions]').innerText(), /0471.000.0000/);
  // A press of the mouse soon after a change of screen would be ignored.
  await seen.page.locator('bedside-seek-help a[href^="tel:0471"]').evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault());
    (link as HTMLElement).click();
  });
  await seen.page.locator('body[data-heard=phone]').waitFor();
  const others = tags.filter((tag) => tag !== 'bedside-seek-help');
  const defined = await seen.page.evaluate(
    (all) => all.filter((tag) => customElements.get(tag)),
    others,
  );
  assert.deepEqual(defined, []);
  const code = scriptsIn(join(host.folder, name));
  assert.ok(code.includes('bedside-seek-help'));
  // Words of each other widget, which its class cannot do without.
  for (const word of ['safety-check', 'bedside-result', 'structured-data'])
    assert.ok(!code.includes(word), `${name} has ${word}`);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.messages('error'), []);
  assert.deepEqual(warningsOf(seen), []);
  await seen.context.close();
};

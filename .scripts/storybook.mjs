// `npm run storybook`: installs if needed and opens Storybook's server on this machine only.
// `npm run build-storybook`: builds it into storybook-static/, for any folder of a web server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';

/** Telemetry and the look for a newer Storybook are off: the docs work without a network. */
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' };

/**
 * @param {string[]} args of Storybook's own command
 * @param {{ silent?: boolean }} [options] `silent` returns the output and prints nothing
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const runStorybook = (args, { silent = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      // tsx: the configuration reads TypeScript of this project.
      ['--import', 'tsx', join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args],
      {
        cwd: root,
        env: { ...process.env, ...quiet },
        stdio: silent ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      },
    );
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

export const storybookFolder = join(root, 'storybook-static');

/** @param {{ silent?: boolean, into?: string }} [options] */
export const buildStorybook = ({ silent = false, into = storybookFolder } = {}) =>
  runStorybook(['build', '--disable-telemetry', '--quiet', '-o', into], { silent });

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  const [command = 'dev', ...rest] = process.argv.slice(2);
  const { ok } =
    command === 'build'
      ? await buildStorybook()
      : await runStorybook([
          ...['dev', '--no-open', '--disable-telemetry', '--no-version-updates'],
          ...['--host', '127.0.0.1', '--port', process.env.PORT || '6006', ...rest],
        ]);
  process.exitCode = ok ? 0 : 1;
}

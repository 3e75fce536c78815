// Installs the dependencies when they are missing or not those of the lock file.
// Runs before there are any, so it uses only what comes with Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.mjs';

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** npm writes what it installed to node_modules/.package-lock.json as its last act. */
const isCurrent = () => {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  for (const path of Object.keys(installed)) {
    if (!wanted[path]) return false;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = installed[path];
    if (!there) {
      // Binaries for other systems are in the lock file but are never installed.
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return false;
    }
    if (there.version !== entry.version || there.integrity !== entry.integrity) return false;
  }
  return true;
};

/**
 * When npm started this process: npm's own script, so that the same npm installs. (On Windows, npm is a
 * .cmd file, which Node cannot start.)
 */
const npm = (args) => {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return script && basename(script).startsWith('npm-cli')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** Says nothing when all is well. On failure it prints what npm said and ends the process. */
export const ensureInstalled = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    console.error(`Node 20 or later is needed, this is ${process.version}.`);
    process.exit(1);
  }
  if (isCurrent()) return;
  console.log('Installing dependencies (npm ci), about a minute ...');
  // The tools are development dependencies: NODE_ENV=production must not leave them out.
  const run = npm(['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']);
  if (run.status !== 0) {
    console.error(run.stdout ?? '', run.stderr ?? '', run.error?.message ?? '');
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
};

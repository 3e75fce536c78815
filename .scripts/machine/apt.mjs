// Debian's apt-get, for everything that a script installs: browsers and old libraries.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isDebian = () =>
  process.platform === 'linux' &&
  existsSync('/usr/bin/apt-get') &&
  existsSync('/etc/os-release') &&
  // Not Ubuntu: its `chromium` only sends one on to snap, which does not run in a container.
  /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** True where a script may install packages: as root on Debian. */
export const canInstall = () => isDebian() && process.getuid?.() === 0;

/** True where a package can at least be downloaded and unpacked. */
export const canDownload = isDebian;

/** Another step, or another person's apt-get, may hold one of apt's locks. */
const lockWait = 120;
const isLocked = (output) => /could not get lock|unable to lock/i.test(output);

const aptGet = (args, options = {}) => {
  const until = performance.now() + lockWait * 1000;
  for (;;) {
    const run = spawnSync('apt-get', ['-qq', '-o', `DPkg::Lock::Timeout=${lockWait}`, ...args], {
      encoding: 'utf8',
      timeout: 600_000,
      ...options,
      // In English, because `isLocked` looks for the English words about locks.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    });
    // apt's own option waits for the lock on installed packages, and nothing in it for the lock on its lists.
    if (run.status === 0 || !isLocked(run.stderr ?? '') || performance.now() > until) return run;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
};

let hasLists = false;

/** Fetches the lists of packages first: old lists install a browser that is a year behind. */
const withLists = (args, options) => {
  if (!hasLists) aptGet(['update']);
  hasLists = true;
  return aptGet(args, options);
};

/**
 * Installs packages as root on Debian, and nowhere else.
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
export const install = (packages) =>
  canInstall() && withLists(['install', '-y', '--no-install-recommends', ...packages]).status === 0;

/**
 * Downloads a package's file and installs nothing.
 * @param {string} name of the package
 * @param {string} folder where to
 * @returns {boolean}
 */
export const download = (name, folder) =>
  canDownload() && withLists(['download', name], { cwd: folder }).status === 0;

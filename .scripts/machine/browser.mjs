// Finds a Chromium for the tests: CHROME_PATH, one on the machine, Debian's package, the one in npm.
// Never downloads from anywhere but apt and npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './apt.mjs';
import { inPath, isExecutable } from './programs.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args what it must be started with
 * @property {string} version as it says itself
 * @property {string} from which of the ways found it
 */

/** Quiet, and able to start as root in a container. */
const commonArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const npmBrowserArgs = [...commonArgs, '--no-zygote', '--headless'];

/** Chromium's engine without windows: a page costs half of what it costs in the whole browser. */
const shell = 'chromium-headless-shell';
/** The project is tested with Chromium, so it comes before others, wherever it is in PATH. */
const names = [
  shell,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];

const usualPlaces = () => {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  return [
    `/usr/bin/${shell}`,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
  ];
};

const onThisMachine = () => {
  const elsewhere = usualPlaces().filter(isExecutable);
  return [...new Set([...inPath(names), ...elsewhere])];
};

/**
 * Starts it once, because a path proves nothing: a snap's stub does not start, nor does a browser that
 * lacks libraries.
 */
const versionOf = (path, args) => {
  // Not on Windows: there `--version` opens a window.
  if (process.platform === 'win32') return existsSync(path) ? 'Chrome' : undefined;
  const run = spawnSync(path, [...args, '--version'], { encoding: 'utf8', timeout: 30_000 });
  const line = (run.stdout ?? '').trim();
  return run.status === 0 && /chrom/i.test(line) ? line : undefined;
};

const started = (path, args, from) => {
  const version = versionOf(path, args);
  return version ? { executablePath: path, args, version, from } : undefined;
};

const fromApt = (packages) => {
  const name = packages.find((one) => install([one]));
  return name && started(`/usr/bin/${name}`, commonArgs, "Debian's package, just installed");
};

const fromNpm = async () => {
  try {
    const {
      default: chromium,
      inflate,
      setupLambdaEnvironment,
    } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // On a machine without fonts, text is empty boxes or nothing at all. The package brings its own fonts.
    if (!existsSync('/etc/fonts/fonts.conf')) {
      process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
    }
    const from = 'the npm package @sparticuz/chromium';
    const browser = started(path, npmBrowserArgs, from);
    if (browser) return browser;
    // The package also brings libraries that may be missing here, usually nss.
    const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    await inflate(join(dirname(dirname(main)), 'bin/al2023.tar.br'));
    setupLambdaEnvironment(join(tmpdir(), 'al2023/lib'));
    return started(path, npmBrowserArgs, `${from}, with its own libraries`);
  } catch {
    return undefined;
  }
};

/** @returns {Promise<Browser>} */
const look = async (isWhole) => {
  const given = process.env.CHROME_PATH;
  if (given) {
    const browser = started(given, commonArgs, 'CHROME_PATH');
    if (browser) return browser;
    throw new Error(
      `CHROME_PATH is ${given}, which does not start as a Chrome or Chromium: correct it or unset it.`,
    );
  }
  const paths = onThisMachine().filter((path) => !isWhole || basename(path) !== shell);
  for (const path of paths) {
    const browser = started(path, commonArgs, 'this machine');
    if (browser) return browser;
  }
  const browser = fromApt(isWhole ? ['chromium'] : [shell, 'chromium']) ?? (await fromNpm());
  if (browser) return browser;
  throw new Error(
    'No Chrome or Chromium could be found or installed: install one and set CHROME_PATH to its path.',
  );
};

const found = {};

/**
 * Looks once a process.
 * @param {object} [options]
 * @param {boolean} [options.isWhole] with windows and tabs, which throttles and freezes what is hidden
 * @returns {Promise<Browser>}
 */
export const findBrowser = ({ isWhole = false } = {}) => (found[isWhole] ??= look(isWhole));

/** One line that tells which one was taken. */
export const describeBrowser = ({ version, executablePath, from }) =>
  `browser: ${version}, ${executablePath} (${from})`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(describeBrowser(await findBrowser()));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

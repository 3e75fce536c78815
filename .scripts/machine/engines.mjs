// Finds the two other engines, Firefox and WebKit (WebKitGTK). As root on Debian it also installs what is
// missing. Chromium is in browser.mjs. `npm run engines:install` runs this file.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, install } from './apt.mjs';
import { freePort, inPath, isExecutable } from './programs.mjs';

/** @typedef {'firefox' | 'webkit'} EngineName */

/**
 * @typedef {object} Engine
 * @property {EngineName} name
 * @property {string} executablePath Firefox itself; for WebKit the MiniBrowser
 * @property {string} version as it, or its package, says itself
 * @property {string} from which of the ways found it
 * @property {string} [driverPath] WebKit only: WebKitWebDriver
 * @property {string} [xvfbPath] WebKit only: Xvfb, the screen that its window needs
 */

const packages = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

const howTo = {
  firefox:
    'Firefox is not installed: on Debian run `apt-get install firefox-esr`, elsewhere install Firefox, and set FIREFOX_PATH if it is not found.',
  webkit:
    'WebKit is not installed: on Debian or Ubuntu run `apt-get install webkit2gtk-driver xvfb`; other systems do not have it in this form.',
};

/** One sentence for the person at the keyboard. */
export const howToInstall = (name) => howTo[name];

const firefoxPlaces = () => {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
  }
  return ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'];
};

/** Starts it once, because a path proves nothing: Ubuntu's stub for the snap exists, but does not start. */
const firefoxVersion = (path) => {
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const line = (run.stdout ?? '').trim();
  if (run.status === 0 && /firefox/i.test(line)) return line;
  // On Windows it prints nothing where we could read it.
  return process.platform === 'win32' && existsSync(path) ? 'Firefox' : undefined;
};

/** @returns {Engine | undefined} */
const findFirefox = () => {
  const given = process.env.FIREFOX_PATH;
  if (given) {
    const version = firefoxVersion(given);
    if (version) return { name: 'firefox', executablePath: given, version, from: 'FIREFOX_PATH' };
    throw new Error(
      `FIREFOX_PATH is ${given}, which does not start as a Firefox: correct it or unset it.`,
    );
  }
  for (const path of [...new Set([...inPath(['firefox-esr', 'firefox']), ...firefoxPlaces()])]) {
    const version = isExecutable(path) ? firefoxVersion(path) : undefined;
    if (version) return { name: 'firefox', executablePath: path, version, from: 'this machine' };
  }
  return undefined;
};

/** The driver starts a small browser. Distributions keep it beside the library and not in PATH. */
const miniBrowsers = () => {
  const foldersIn = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const byMachine = foldersIn('/usr/lib').filter((folder) => folder.includes('-linux-gnu'));
  return [...libraries, ...byMachine]
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(isExecutable);
};

/** Asks Debian's package, since neither the driver nor the browser tells its version without a screen. */
const webkitVersion = () => {
  const run = spawnSync('dpkg-query', ['--show', '--showformat=${Version}', 'webkit2gtk-driver'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const version = run.status === 0 ? (run.stdout.split('-')[0] ?? '') : '';
  return `WebKitGTK ${version}`.trim();
};

/** @returns {Engine | undefined} */
const findWebKit = () => {
  if (process.platform !== 'linux') return undefined;
  const [driverPath] = inPath(['WebKitWebDriver']);
  const [xvfbPath] = inPath(['Xvfb']);
  const [executablePath] = miniBrowsers();
  if (!driverPath || !xvfbPath || !executablePath) return undefined;
  const version = webkitVersion();
  return { name: 'webkit', executablePath, version, from: 'this machine', driverPath, xvfbPath };
};

const finders = { firefox: findFirefox, webkit: findWebKit };

/** @type {Map<EngineName, Engine>} */
const found = new Map();

/**
 * Looks for the engines and installs nothing. The process remembers what was found.
 * @param {EngineName} name
 * @returns {Engine | undefined}
 */
export const findEngine = (name) => {
  const engine = found.get(name) ?? finders[name]();
  if (engine) found.set(name, engine);
  return engine;
};

/**
 * Finds the engines, and installs what is missing with apt-get when root on Debian.
 * @param {EngineName[]} names
 * @returns {{ engines: Engine[], missing: { name: EngineName, how: string }[] }} `how` is one
 *   sentence for the person at the keyboard
 */
export const ensureEngines = (names) => {
  const absent = names.filter((name) => !findEngine(name));
  if (absent.length > 0 && canInstall()) {
    const wanted = absent.flatMap((name) => packages[name]);
    console.log(`Installing ${wanted.join(', ')} (apt-get), about half a minute ...`);
    // Ignore a failure here: the next look reports what is still missing.
    install(wanted);
  }
  return {
    engines: names.map((name) => findEngine(name)).filter((engine) => engine !== undefined),
    missing: names.filter((name) => !findEngine(name)).map((name) => ({ name, how: howTo[name] })),
  };
};

/**
 * As `ensureEngines`, for one that is needed.
 * @param {EngineName} name
 * @returns {Engine}
 * @throws {Error} one sentence on how to install it
 */
export const ensureEngine = (name) => {
  const [engine] = ensureEngines([name]).engines;
  if (engine) return engine;
  throw new Error(howTo[name]);
};

/** One line that tells which one was taken. */
export const describeEngine = ({ version, executablePath, from }) =>
  `browser: ${version}, ${executablePath} (${from})`;

/** Starts a program in a process group of its own, so that its own children end with it. */
const startGroup = (path, args, options) => {
  const child = spawn(path, args, { ...options, detached: true });
  child.unref();
  return child;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const endGroup = (child) => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const within = (milliseconds, what, work) => {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} took over ${milliseconds / 1000} s.`));
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Xvfb takes the next free display and writes its number to the pipe that is its fd 3. */
const displayOf = (screen) =>
  new Promise((resolve, reject) => {
    let text = '';
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended at once.')));
    screen.stdio[3].on('data', (data) => {
      text += data;
      if (!text.includes('\n')) return;
      screen.stdio[3].destroy();
      resolve(`:${text.trim()}`);
    });
  });

const driverAnswers = async (port) => {
  for (;;) {
    try {
      const options = { signal: AbortSignal.timeout(2_000) };
      const answer = await fetch(`http://127.0.0.1:${port}/status`, options);
      if (answer.ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/**
 * Its window does not get narrower than its buttons: 447 px, where a phone has 280. The pages inside
 * are drawn by WebKit itself and see nothing of this sheet.
 */
const smallButtons = 'window * { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0 }';

/** Keep the screen narrow. Without a window manager, the window under the pointer (mid-screen) has the focus. */
const screenArgs = ['-screen', '0', '480x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];

/**
 * Starts WebKit's WebDriver on a free port, with a screen of its own. One driver has one session at
 * a time. Ends with the process at the latest.
 * @param {Engine} engine as `findEngine('webkit')` gives it
 * @returns {Promise<{ hostname: string, port: number, capabilities: object, stop: () => void }>}
 *   `capabilities` are for the new session, whose pages may open windows unasked: a popup has no
 *   buttons, so `window.open('about:blank', '', 'popup')` can be as narrow as 280 px; `stop` ends the driver, its browser and the screen
 */
export const startWebKitDriver = async (engine) => {
  const groups = [];
  const config = mkdtempSync(join(tmpdir(), 'bedside-webkit-'));
  const stop = () => {
    process.off('exit', stop);
    for (const signal of signals) process.off(signal, onSignal);
    for (const child of groups.splice(0).reverse()) endGroup(child);
    rmSync(config, { recursive: true, force: true });
  };
  const onSignal = (signal) => {
    stop();
    process.kill(process.pid, signal);
  };
  process.once('exit', stop);
  for (const signal of signals) process.once(signal, onSignal);
  try {
    mkdirSync(join(config, 'gtk-3.0'));
    writeFileSync(join(config, 'gtk-3.0/gtk.css'), smallButtons);
    const screen = startGroup(engine.xvfbPath, screenArgs, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    groups.push(screen);
    const DISPLAY = await within(20_000, 'Starting Xvfb', displayOf(screen));
    const port = await freePort();
    const driver = startGroup(engine.driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY,
        GDK_BACKEND: 'x11',
        XDG_CONFIG_HOME: config,
        // Without a graphics card the processor would do the compositing, which takes longer than all the
        // rest.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    groups.push(driver);
    await within(20_000, 'Starting WebKitWebDriver', driverAnswers(port));
    return {
      hostname: '127.0.0.1',
      port,
      capabilities: {
        'webkitgtk:browserOptions': {
          binary: engine.executablePath,
          args: ['--automation', '--javascript-can-open-windows-automatically=true'],
        },
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in finders));
  if (unknown.length > 0) {
    console.error(
      `No such engine: ${unknown.join(', ')}. Engines: ${Object.keys(finders).join(', ')}`,
    );
    process.exit(1);
  }
  const { engines, missing } = ensureEngines(names.length > 0 ? names : Object.keys(finders));
  for (const engine of engines) console.log(describeEngine(engine));
  for (const { how } of missing) console.error(how);
  process.exitCode = missing.length > 0 ? 1 : 0;
}

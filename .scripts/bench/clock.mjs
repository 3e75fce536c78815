// `npm run bench:clock`: shows in a real browser that the timer keeps true time on a busy page, in a
// hidden tab that the browser slows down, on a frozen page, and when the clock is set or stands
// still. Prints a table in Markdown; ends with 1 when a row is not as it must be.
// `-- --quick` leaves out the strongest throttling and is done within a minute.
// Builds dist/ when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeBrowser, findBrowser } from '../machine/browser.mjs';
import { ensureInstalled } from '../machine/install.mjs';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';
import { startBrowser } from './clock-browser.mjs';
import { scenarios } from './clock-scenarios.mjs';

const isQuick = process.argv.includes('--quick');

const buildIfMissing = () => {
  if (existsSync(join(root, 'dist/bedside.js'))) return;
  ensureInstalled();
  const build = ['--import', 'tsx', join(root, '.scripts/build.mjs')];
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('dist/ could not be built');
};

const pageOf = (scripts) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Clock</title></head>
  <body>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</body>
</html>
`;

/** A server with a page that has the widget, and one to go to from there. */
const serveClock = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bedside-clock-page-'));
  writeFileSync(
    join(folder, 'index.html'),
    pageOf(['/clock-scripts/clock-page.mjs', '/dist/bedside.js']),
  );
  writeFileSync(join(folder, 'other.html'), pageOf([]));
  const server = await serve({
    folders: { '/clock/': folder, '/clock-scripts/': dirname(fileURLToPath(import.meta.url)) },
    // A page that must not be stored is not kept for the way back either.
    headers: { '/clock/index.html': { 'Cache-Control': 'no-cache' } },
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A scenario that breaks is a row that is not as it must be, and does not hide the others. */
const run = async (name, browser, url) => {
  try {
    return await scenarios[name](browser, url, isQuick);
  } catch (error) {
    return [{ scenario: name, truth: '', timer: error.message, offBy: '', limit: '', isOk: false }];
  }
};

const runAll = async (url) => {
  const found = {};
  const browsers = [];
  const start = async (args) => {
    const browser = await startBrowser(args);
    browsers.push(browser);
    return browser;
  };
  const keep = async (name, browser) => {
    found[name] = await run(name, browser, url);
  };
  try {
    const feature = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10';
    const slow = isQuick ? undefined : keep('intensive', await start([feature]));
    const browser = await start();
    const together = Object.keys(scenarios).filter(
      (name) => name !== 'busy' && name !== 'intensive',
    );
    await Promise.all(together.map((name) => keep(name, browser)));
    // It takes a whole core: beside the others it would slow them down, too.
    await keep('busy', browser);
    await slow;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
  return Object.keys(scenarios).flatMap((name) => found[name] ?? []);
};

const printTable = (rows) => {
  const print = (cells) =>
    console.log(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  print(['Scenario', 'True', 'The timer', 'Off by', 'Limit', 'OK']);
  print(['---', '---', '---', '---', '---', '---']);
  for (const { scenario, truth, timer, offBy, limit, isOk } of rows) {
    print([scenario, truth, timer, offBy, limit, isOk ? 'yes' : '**no**']);
  }
};

const main = async () => {
  buildIfMissing();
  console.error(describeBrowser(await findBrowser({ isWhole: true })));
  console.error(`About ${isQuick ? '45 seconds' : '3.5 minutes'} ...`);
  const server = await serveClock();
  try {
    const rows = await runAll(server.url);
    printTable(rows);
    const wrong = rows.filter(({ isOk }) => !isOk).length;
    if (wrong > 0) {
      console.error(`${wrong} of ${rows.length} rows are not as they must be.`);
      process.exitCode = 1;
    }
  } finally {
    await server.close();
  }
};

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

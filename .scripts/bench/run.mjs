// `npm run bench`: what the widgets cost in Chromium on a processor 4 times slower than this one, each
// figure beside a plain Lit element, six parts of Shoelace or tiny-timer in the same run: the median of
// 7 rounds that take turns, with the lowest and the highest. About 20 minutes; `-- --quick` takes 2
// rounds and a few minutes; `-- load shoelace cards leak timer` runs only those. Ends with 1 when a
// limit is passed. `-- --write` puts the table of all parts into docs/figures.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../machine/install.mjs';
import { root } from '../root.mjs';

ensureInstalled();
// Names of widgets come from src/, which is TypeScript.
await import('tsx');
const { chromium } = await import('playwright-core');
const { describeBrowser, findBrowser } = await import('../machine/browser.mjs');
const { openSite } = await import('./bench-site.mjs');
const { cardRows } = await import('./cards.mjs');
const { leakRows } = await import('./leak.mjs');
const { loadRows } = await import('./load.mjs');
const { runningRows } = await import('./running-timer.mjs');
const { shoelaceRows } = await import('./shoelace.mjs');
const { roundsOf, slowdown } = await import('./measured.mjs');

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const isQuick = values.quick ?? false;

const groups = {
  load: (browser, site) => loadRows(browser, site, isQuick),
  shoelace: (browser, site) => shoelaceRows(browser, site, isQuick),
  cards: (browser, site) => cardRows(browser, site, isQuick),
  leak: (browser, site) => leakRows(browser, site, isQuick),
  timer: (_browser, site) => runningRows(site, isQuick),
};

const columns = [
  ['figure', ({ figure }) => figure],
  ['bedside', ({ ours }) => ours],
  ['plain Lit', ({ plain }) => plain ?? '-'],
  ['Shoelace', ({ shoelace }) => shoelace ?? '-'],
  ['tiny-timer', ({ tiny }) => tiny ?? '-'],
  ['limit', ({ limit }) => limit ?? '-'],
  ['', ({ isOk }) => (isOk === undefined ? '' : isOk ? 'ok' : 'OVER')],
];

const cellsOf = (rows) => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, of]) => of(row))),
];

const printTable = (rows) => {
  const cells = cellsOf(rows);
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i].length)));
  for (const line of cells)
    console.log(
      line
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
};

/** Puts the table between its marks in docs/figures.md. */
const writeTable = async (rows, browser) => {
  const path = join(root, 'docs/figures.md');
  const [head, ...lines] = cellsOf(rows).map(
    (line) => `| ${line.map((at) => at.trim()).join(' | ')} |`,
  );
  const day = new Date().toISOString().slice(0, 10);
  const command = `npm run bench${isQuick ? ' -- --quick' : ''}`;
  const text = [
    `\`${command}\`, ${day}: ${browser}, processor slowed ${slowdown} times. Each time is the median of ${roundsOf(isQuick)} rounds that take turns, in brackets the lowest and the highest; a ratio is taken round by round.`,
    [head, `|${columns.map(() => '---').join('|')}|`, ...lines].join('\n'),
  ].join('\n\n');
  const written = readFileSync(path, 'utf8').replace(
    /(<!-- figures:bench -->)[^]*?(<!-- \/figures:bench -->)/,
    (_, start, end) => `${start}\n\n${text}\n\n${end}`,
  );
  const { format, resolveConfig } = await import('prettier');
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
};

const main = async () => {
  if (!existsSync(join(root, 'dist/bedside.js'))) {
    throw new Error('There is no dist/ yet: run npm run build first.');
  }
  const unknown = wanted.filter((name) => !(name in groups));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}.`);
  if (values.write && wanted.length > 0) {
    throw new Error('--write needs all parts: name none.');
  }
  const found = await findBrowser({ isWhole: true });
  console.log(`${describeBrowser(found)}, CPU ${slowdown} x slower, ${isQuick ? 'quick' : 'full'}`);
  const since = performance.now();
  const { executablePath, args } = found;
  const browser = await chromium.launch({ executablePath, args });
  const site = await openSite(browser);
  const rows = [];
  try {
    for (const name of Object.keys(groups))
      if (wanted.length === 0 || wanted.includes(name))
        rows.push(...(await groups[name](browser, site)));
  } finally {
    await browser.close();
    await site.close();
  }
  console.log('');
  printTable(rows);
  if (values.write) await writeTable(rows, describeBrowser(found));
  const over = rows.filter(({ isOk }) => isOk === false).length;
  console.log(
    `\n${over} of ${rows.filter(({ isOk }) => isOk !== undefined).length} limits passed over, ${Math.round((performance.now() - since) / 1000)} s`,
  );
  process.exitCode = over > 0 ? 1 : 0;
};

try {
  await main();
} catch (error) {
  // Playwright adds all that the browser ever said.
  console.error(error.message.split('\nBrowser logs:')[0]);
  process.exitCode = 1;
}

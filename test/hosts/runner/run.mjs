// `npm run hosts`: opens every page of test/hosts/ in a browser and says of each widget whether it is
// unharmed there. `-- --browser firefox` (or `webkit`, or `all`) takes another engine than Chromium,
// `-- bootstrap style/zoom` only the pages with these words in their name, `-- --engine` only those that
// say what an engine changes, `-- --write` renews test/hosts/hosts.md. Results are left in
// test-results/hosts/.
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../../.scripts/machine/install.mjs';
import { root } from '../../../.scripts/root.mjs';
import { failure } from '../../../.scripts/test-report.mjs';

ensureInstalled();
// Names of widgets come from src/, which is TypeScript.
await import('tsx');
const { tags } = await import('../../../src/model/widgets.ts');
const { engineNames, findEngine, launchEngine } = await import('./engines.mjs');
const { judge } = await import('./judge.mjs');
const { SilentDriver } = await import('./webkit-engine.mjs');
const { bring } = await import('./packages.mjs');
const { readPages, written } = await import('./pages.mjs');
const { serveHosts } = await import('./server.mjs');
const { keep, writeTables } = await import('./table.mjs');

const usual = { width: 1000, height: 800 };
const plain = { id: 'plain', says: 'The page that the others are compared with.' };

/** Milliseconds. A tap within half a second of a new screen does nothing, and another width brings one. */
const afterChange = 550;

/** Asks the page until it says yes. A page that never does is measured as it is then. */
const poll = async (ask, limit) => {
  for (const until = performance.now() + limit; performance.now() < until; await pause(40)) {
    if (await ask().catch(() => false)) return true;
  }
  return false;
};

const probe = (tab, page) => ({
  is: (what) => tab.evaluate(`hostProbe.${what}()`, page.frame),
  measure: async () => JSON.parse(await tab.evaluate('hostProbe.measure()', page.frame)),
  aim: async (tag) => JSON.parse(await tab.evaluate(`hostProbe.aim('${tag}')`, page.frame)),
  did: (tag) => tab.evaluate(`hostProbe.did('${tag}')`, page.frame),
  fit: (sizes) => tab.evaluate(`hostProbe.fit(${JSON.stringify(sizes)})`, page.frame),
});

/** Where a frame begins, for a mouse that knows the window only. */
const frameAt = async (tab, { frame }) =>
  frame
    ? JSON.parse(
        await tab.evaluate(
          `(() => { const at = document.querySelector('${frame}'), box = at.getBoundingClientRect();
            return JSON.stringify([box.left + at.clientLeft, box.top + at.clientTop]); })()`,
        ),
      )
    : [0, 0];

/** Where to click, once it stays there: what was used before may still be on its way into view. */
const aimAt = async (its, tag) => {
  let place = await its.aim(tag);
  for (let i = 0; i < 50; i++) {
    await pause(40);
    const before = place;
    place = await its.aim(tag);
    if (place.x === before.x && place.y === before.y) break;
  }
  return place;
};

/** @returns what kept a person from using the widget, if anything */
const operate = async (tab, page, tag) => {
  const its = probe(tab, page);
  const { x, y, problem } = await aimAt(its, tag);
  if (problem) return problem;
  const [left, top] = await frameAt(tab, page);
  await tab.click(left + x, top + y);
  return (await poll(() => its.did(tag), 3000)) ? undefined : 'nothing came of a click';
};

const look = async (tab, page, url) => {
  const its = probe(tab, page);
  await tab.resize(page.viewport ?? usual);
  await (page.visit ? page.visit(tab, url) : tab.open(url));
  await poll(() => its.is(page.childrenStay ? 'loaded' : 'ready'), 10_000);
  const before = await its.measure();
  const operated = {};
  let after;
  if (!page.childrenStay && !page.isInert) {
    // Widgets ignore taps in the first half second of a page.
    await pause(afterChange);
    for (const tag of tags)
      if (before.widgets[tag].rendered) operated[tag] = await operate(tab, page, tag);
    await pause(50);
    after = await its.measure();
  }
  return { before, after, operated, requests: await tab.requests() };
};

const sizesIn = ({ widgets }) =>
  Object.fromEntries(
    tags
      .filter((tag) => widgets[tag].rendered)
      .map((tag) => [tag, { width: widgets[tag].width, font: widgets[tag].font }]),
  );

const lookAt = async (tab, page, server) => {
  const since = performance.now();
  const seconds = () => (performance.now() - since) / 1000;
  try {
    const url = page.address ? page.address(server) : `${server.url}/page/${page.id}/`;
    const looked = await look(tab, page, url);
    return { page, looked, seconds: seconds() };
  } catch (error) {
    if (error instanceof SilentDriver) throw error;
    return { page, problem: error.message, seconds: seconds() };
  }
};

/** Pages whose widgets are drawn and used, and so compared with the plain page's. */
const isCompared = ({ page, looked }) => looked && !page.childrenStay && !page.isInert;

/**
 * Looks at the plain page with widgets as wide and in the same font as on each host's, before they
 * are used and after: in each size of window once, where the engine lets a widget change its width.
 */
const lookAtPlain = async (engine, tabs, server, all) => {
  const fitAll = async (tab, some, when) => {
    const its = probe(tab, plain);
    const fit = async (to) => {
      await its.fit(to);
      await poll(() => its.is('ready'), 10_000);
      return its.measure();
    };
    const kept = new Map();
    for (const { looked } of some) {
      const sizes = sizesIn(looked[when]);
      const key = JSON.stringify(sizes);
      if (!kept.has(key)) kept.set(key, await fit(sizes));
      looked.plain = { ...looked.plain, [when]: kept.get(key) };
    }
  };
  const startOf = ({ looked: { before, after } }) =>
    JSON.stringify([before.window, engine.refits ? [] : [sizesIn(before), sizesIn(after)]]);
  const starts = [...new Set(all.map(startOf))];
  const measure = async (tab, some) => {
    const [width, height] = some[0].looked.before.window;
    await tab.resize({ width, height });
    await tab.open(`${server.url}/page/plain/plain/`);
    await poll(() => probe(tab, plain).is('ready'), 10_000);
    await fitAll(tab, some, 'before');
    await pause(afterChange);
    for (const tag of tags) {
      const problem = await operate(tab, plain, tag);
      if (problem) throw new Error(`On the plain page ${tag}: ${problem}.`);
    }
    await pause(50);
    await fitAll(tab, some, 'after');
  };
  const work = async (first) => {
    let tab = first;
    for (let start = starts.shift(); start; start = starts.shift()) {
      const some = all.filter((one) => startOf(one) === start);
      [tab] = await inLivingTab(engine, tab, (living) => measure(living, some));
    }
    return tab;
  };
  return await Promise.all(tabs.map(work));
};

const judged = ({ page, looked, problem, seconds }, server) => ({
  id: page.id,
  used: page.used,
  problems: problem
    ? Object.fromEntries(tags.map((tag) => [tag, [`the page broke off: ${problem}`]]))
    : judge(page, looked, [server.url, server.other]),
  seconds,
});

/** The new tab comes first: without any, a browser may end. */
const fresh = async (engine, old) => {
  const tab = await engine.newTab();
  await old.close();
  return tab;
};

/**
 * Where the driver of a tab hangs, another one does its work, once.
 * @returns the tab that has done it, and what it found
 */
const inLivingTab = async (engine, tab, work) => {
  try {
    return [tab, await work(tab)];
  } catch (error) {
    if (!(error instanceof SilentDriver)) throw error;
    console.log(`${error.message}: another one goes on.`);
    const other = await fresh(engine, tab);
    return [other, await work(other)];
  }
};

/** Several tabs at once, each taking the next page when it is done with one. */
const lookAtAll = async (engine, pages, server, report) => {
  const waiting = [...pages];
  const all = [];
  const work = async () => {
    let tab = await engine.newTab();
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      let looked;
      [tab, looked] = await inLivingTab(engine, tab, (living) => lookAt(living, page, server));
      all.push(looked);
      // Firefox tells nothing more of a page that came from its back-forward cache, and a page that
      // broke off may have broken the tab.
      if (page.visit || looked.problem) tab = await fresh(engine, tab);
    }
    return tab;
  };
  const works = [];
  for (let i = 0; i < Math.min(engine.tabs, pages.length); i++) works.push(work());
  let tabs = await Promise.all(works);
  const compared = all.filter(isCompared);
  if (compared.length > 0) tabs = await lookAtPlain(engine, tabs, server, compared);
  for (const tab of tabs) await tab.close();
  return all.map((looked) => {
    const result = judged(looked, server);
    report(looked.page, result);
    return result;
  });
};

/** A page that is opened from disk, with the files that it needs beside it. */
const onDisk = (page, document) => {
  const place = join(root, 'test-results/hosts/disk', page.name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), document);
  for (const file of ['bedside.js', 'loader.js', 'pieces'])
    cpSync(join(root, 'dist', file), join(place, file), { recursive: true });
  copyFileSync(join(root, 'test/hosts/probe.js'), join(place, 'probe.js'));
  return pathToFileURL(join(place, 'index.html')).href;
};

const isFine = ({ problems }) => tags.every((tag) => problems[tag].length === 0);

const headings = ['card', 'timer', 'checklist', 'banner'];

const row = (id, cells, rest) =>
  `${id.padEnd(34)}${cells.map((cell, i) => cell.padEnd(headings[i].length + 2)).join('')}${rest}`;

/** What is wrong on a page; what is wrong with several widgets is said of the first. */
const saidOf = ({ problems }) =>
  [...new Set(tags.flatMap((tag) => problems[tag].slice(0, 6)))].map(
    (problem) => `${tags.find((tag) => problems[tag].includes(problem))}: ${problem}`,
  );

/** A line of the table, and below it what is wrong. */
const report = (engineName) => (page, result) => {
  const reason = page.differs?.[engineName];
  const fine = page.childrenStay ? 'words' : 'yes';
  const cells = tags.map((tag) => (result.problems[tag].length === 0 ? fine : 'NO'));
  const note = isFine(result) || !reason ? '' : `  ${reason}`;
  console.log(row(page.id, cells, `${result.seconds.toFixed(1)} s${note}`));
  if (isFine(result) || reason) return;
  for (const line of saidOf(result)) console.log(`    ${line}`);
};

/** Pages that need the same start of a browser, together. */
const byFontSize = (pages) => {
  const sizes = [...new Set(pages.map(({ fontSize }) => fontSize))];
  return sizes.map((fontSize) => [fontSize, pages.filter((page) => page.fontSize === fontSize)]);
};

const runEngine = async (name, pages, server) => {
  const found = await findEngine(name);
  if (found.missing) {
    console.log(found.missing);
    return undefined;
  }
  const results = [];
  let version;
  console.log(row(name, headings, ''));
  for (const [fontSize, some] of byFontSize(pages.filter((page) => !page.notIn?.[name]))) {
    const engine = await launchEngine(name, found, { fontSize });
    version = engine.version;
    try {
      results.push(...(await lookAtAll(engine, some, server, report(name))));
    } finally {
      await engine.close();
    }
  }
  return { engine: name, version, results };
};

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      engine: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  const { browser, ...rest } = values;
  const names = browser === 'all' ? engineNames : [browser];
  if (!names.every((name) => engineNames.includes(name)))
    throw new Error(`--browser takes ${engineNames.join(', ')} or all, not ${browser}.`);
  return { names, words: positionals, ...rest };
};

/** Why a page cannot be looked at in an engine, where that is not the page's own to say. */
const withReasons = (page) => {
  const notIn = { ...page.notIn };
  if (page.fontSize) notIn.webkit ??= "its test browser has no setting for the reader's text size";
  if (page.needs && !existsSync(join(root, page.needs)))
    for (const name of engineNames) notIn[name] = `${page.needs} is not built`;
  return { ...page, notIn };
};

const main = async () => {
  const { names, words, engine, write } = readArguments();
  if (!existsSync(join(root, 'dist/bedside.js')))
    throw new Error('dist/ is missing: run npm run build first.');
  const all = (await readPages()).map(withReasons);
  const pages = all
    .filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)))
    .filter((page) => !engine || page.engine);
  if (pages.length === 0)
    throw new Error(`No such host page has ${words.join(' or ')} in its name.`);
  const served = new Map();
  const server = await serveHosts(served);
  let failed = 0;
  let passed = 0;
  const failures = [];
  try {
    for (const page of [...pages, plain]) {
      const made = written(page, server);
      page.used = await bring(String(made.document));
      if (page.fromDisk) page.address = () => onDisk(page, made.document);
      served.set(page === plain ? 'plain/plain' : page.id, { ...page, ...made });
    }
    for (const name of names) {
      const outcome = await runEngine(name, pages, server);
      if (!outcome) continue;
      const differs = ({ id }) => pages.find((page) => page.id === id).differs?.[name];
      const bad = outcome.results.filter((result) => !isFine(result) && !differs(result));
      failed += bad.length;
      failures.push(...bad.map((result) => failure(result.id, saidOf(result).join('\n'))));
      passed += outcome.results.length - bad.length;
      keep(outcome, all);
    }
  } finally {
    server.close();
  }
  await writeTables(all, { write });
  if (process.env.BEDSIDE_COUNTS_FILE)
    writeFileSync(process.env.BEDSIDE_COUNTS_FILE, JSON.stringify({ passed, failed, failures }));
  console.log(`\n${passed} host pages passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

// Loading one page with all four widgets: the script's own time, long tasks, and what moves.
import { hasSpaceSheet } from './bench-site.mjs';
import { inRounds, milliseconds, roundsOf, slowCpu, spreadOf, told } from './measured.mjs';
import { longOnes, tasksIn, traceCategories } from './tasks.mjs';
import { calm, isReady, readThrough } from './waits.mjs';

/** Long enough for the page to be painted without the widgets, so that people would see anything move. */
const lateMs = 1000;

const observe = () => {
  window.shifts = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ value }) => window.shifts.push(value)),
  ).observe({ type: 'layout-shift', buffered: true });
};

const open = async (browser, site, subject, run) => {
  const { name, script, width = 1200, isLate = false, isReadThrough = false } = subject;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
  });
  const page = await context.newPage();
  await slowCpu(page);
  await page.addInitScript(observe);
  if (isLate) {
    await page.route(`**/${script}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, lateMs));
      await route.continue();
    });
  }
  const found = await run(page, async () => {
    await page.goto(site.address(name), { waitUntil: 'load' });
    if (isReadThrough) await readThrough(page);
    else await page.waitForFunction(isReady, undefined, { polling: 100 });
    await page.evaluate(calm);
  });
  await context.close();
  return found;
};

const loadTasks = (browser, site, subject) =>
  open(browser, site, { ...subject, width: 360 }, async (page, load) => {
    await browser.startTracing(page, { categories: traceCategories });
    await load();
    return tasksIn(await browser.stopTracing(), subject.script);
  });

const shiftOf = (browser, site, subject) =>
  open(browser, site, subject, async (page, load) => {
    await load();
    return await page.evaluate(() => window.shifts.reduce((total, value) => total + value, 0));
  });

const subjects = {
  none: { name: 'none.html', script: 'none.js' },
  ours: { name: 'four.html', script: 'bedside.js' },
  // Its pieces are tasks of their own, so all that comes from our folder is counted.
  loader: { name: 'four-loader.html', script: '/dist/', isReadThrough: true },
  plain: { name: 'plain-four.html', script: 'plain.js' },
  tiny: { name: 'tiny-four.html', script: 'tiny.js' },
};

const longTasks = (loads, kind) => {
  const count = spreadOf(loads.map((load) => longOnes(load[kind]).length));
  const longest = spreadOf(loads.map((load) => Math.max(0, ...load[kind])));
  return {
    count: count.middle,
    text: `${told(count, (value) => `${value}`)}, longest ${told(longest, milliseconds)}`,
  };
};

const taskRow = (found, figure, kind, hasLimit) => {
  const of = (who) => longTasks(found[who], kind);
  return {
    figure,
    ours: of('ours').text,
    plain: of('plain').text,
    tiny: of('tiny').text,
    ...(hasLimit && { limit: '0', isOk: of('ours').count === 0 }),
  };
};

const shiftRow = async (browser, site, width, hasChildren) => {
  const name = hasChildren ? 'four-children.html' : 'four.html';
  const ours = { name, script: 'bedside.js' };
  const late = await shiftOf(browser, site, { ...ours, width, isLate: true });
  const inTime = await shiftOf(browser, site, { ...ours, width });
  const plain = await shiftOf(browser, site, { ...subjects.plain, width, isLate: true });
  const sheet = hasSpaceSheet ? 'with bedside.css' : 'no bedside.css in dist/';
  return {
    figure: `layout shift at ${width} px, script 1 s late, ${hasChildren ? 'words inside' : 'empty tags'} (${sheet})`,
    ours: `${late.toFixed(3)} (in time: ${inTime.toFixed(3)})`,
    plain: plain.toFixed(3),
    limit: '0',
    isOk: late < 0.0005 && inTime < 0.0005,
  };
};

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const loadRows = async (browser, site, isQuick) => {
  const found = await inRounds(Object.keys(subjects), roundsOf(isQuick), (who) =>
    loadTasks(browser, site, subjects[who]),
  );
  const of = (who, key) => spreadOf(found[who].map((load) => load[key]));
  const none = longTasks(found.none, 'page').text;
  const rows = [
    {
      figure: 'load, 4 on a page: script (compile, run and upgrade)',
      ours: told(of('ours', 'evaluated'), milliseconds),
      plain: told(of('plain', 'evaluated'), milliseconds),
      tiny: told(of('tiny', 'evaluated'), milliseconds),
    },
    taskRow(found, 'load: long tasks that run the script', 'script', true),
    taskRow(found, 'load: long frames after it (style, layout, paint)', 'frames', true),
    {
      figure: 'by loader.js, each widget as it comes near: long tasks that run our scripts',
      ours: longTasks(found.loader, 'script').text,
      limit: '0',
      isOk: longTasks(found.loader, 'script').count === 0,
    },
    {
      figure: 'by loader.js: long frames (style, layout, paint)',
      ours: longTasks(found.loader, 'frames').text,
      limit: '0',
      isOk: longTasks(found.loader, 'frames').count === 0,
    },
    {
      figure: 'by loader.js: layouts that our scripts force',
      ours: told(spreadOf(found.loader.map(({ forced }) => forced)), (value) => `${value}`),
    },
    taskRow(
      found,
      `load: long tasks of the page and the browser (a page without any: ${none})`,
      'page',
      false,
    ),
    {
      figure: 'load: layouts that the script forces',
      ours: told(of('ours', 'forced'), (value) => `${value}`),
      plain: told(of('plain', 'forced'), (value) => `${value}`),
      tiny: told(of('tiny', 'forced'), (value) => `${value}`),
    },
  ];
  for (const width of [360, 1200])
    for (const hasChildren of [false, true])
      rows.push(await shiftRow(browser, site, width, hasChildren));
  return rows;
};

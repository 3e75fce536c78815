// Loading one page with all four widgets: the script's own time, long tasks, and what moves.
import { hasSpaceSheet } from './bench-site.mjs';
import { median, milliseconds, slowCpu } from './measured.mjs';

/** Long enough for the page to be painted without the widgets, so that people would see anything move. */
const lateMs = 1000;

const observe = () => {
  window.longTasks = [];
  window.shifts = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => window.longTasks.push(duration)),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ value }) => window.shifts.push(value)),
  ).observe({ type: 'layout-shift', buffered: true });
};

/** Two frames and an idle moment after the last thing that is waited for. */
const calm = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 200))),
    );
  });

const isReady = () =>
  [...document.body.children].every(
    (at) =>
      !at.localName.includes('-') || at.shadowRoot?.querySelector('[part~=root]') !== undefined,
  ) && document.readyState === 'complete';

const scriptTime = (trace, script) =>
  JSON.parse(trace.toString()).traceEvents.reduce(
    (sum, { name, dur = 0, args }) =>
      name === 'EvaluateScript' && args?.data?.url?.endsWith(script) ? sum + dur / 1000 : sum,
    0,
  );

const load = async (browser, site, { name, script, width = 1200, isLate = false, traces }) => {
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
  if (traces) await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(site.address(name), { waitUntil: 'load' });
  await page.waitForFunction(isReady, undefined, { polling: 100 });
  await page.evaluate(calm);
  const trace = traces ? await browser.stopTracing() : undefined;
  const found = await page.evaluate(() => ({
    longTasks: window.longTasks,
    shift: window.shifts.reduce((sum, value) => sum + value, 0),
  }));
  await context.close();
  return { ...found, scriptMs: trace && scriptTime(trace, script) };
};

const subjects = {
  none: { name: 'none.html', script: 'none.js' },
  ours: { name: 'four.html', script: 'bedside.js' },
  plain: { name: 'plain-four.html', script: 'plain.js' },
  tiny: { name: 'tiny-four.html', script: 'tiny.js' },
};

const repeat = async (count, run) => {
  const results = [];
  for (let i = 0; i < count; i++) results.push(await run());
  return results;
};

const summary = (loads) => ({
  script: median(loads.map(({ scriptMs }) => scriptMs)),
  tasks: median(loads.map(({ longTasks }) => longTasks.length)),
  longest: median(loads.map(({ longTasks }) => Math.max(0, ...longTasks))),
});

const tasks = ({ tasks: count, longest }) =>
  count > 0 ? `${count} (longest ${milliseconds(longest)})` : '0';

const shiftRow = async (browser, site, width, hasChildren) => {
  const name = hasChildren ? 'four-children.html' : 'four.html';
  const ours = { name, script: 'bedside.js' };
  const late = await load(browser, site, { ...ours, width, isLate: true });
  const inTime = await load(browser, site, { ...ours, width });
  const plain = await load(browser, site, { ...subjects.plain, width, isLate: true });
  const sheet = hasSpaceSheet ? 'with bedside.css' : 'no bedside.css in dist/';
  return {
    figure: `layout shift at ${width} px, script 1 s late, ${hasChildren ? 'words inside' : 'empty tags'} (${sheet})`,
    ours: `${late.shift.toFixed(3)} (in time: ${inTime.shift.toFixed(3)})`,
    plain: plain.shift.toFixed(3),
    limit: '0',
    isOk: late.shift < 0.0005 && inTime.shift < 0.0005,
  };
};

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const loadRows = async (browser, site, isQuick) => {
  const repeats = isQuick ? 1 : 3;
  const found = {};
  for (const who of Object.keys(subjects)) {
    const loads = await repeat(repeats, () =>
      load(browser, site, { ...subjects[who], traces: true }),
    );
    found[who] = summary(loads);
  }
  const rows = [
    {
      figure: 'load, 4 on a page: script (compile and run)',
      ours: milliseconds(found.ours.script),
      plain: milliseconds(found.plain.script),
      tiny: milliseconds(found.tiny.script),
    },
    {
      figure: `load, 4 on a page: long tasks (the page without any: ${tasks(found.none)})`,
      ours: tasks(found.ours),
      plain: tasks(found.plain),
      tiny: tasks(found.tiny),
      limit: '0',
      isOk: found.ours.tasks === 0,
    },
  ];
  for (const width of [360, 1200])
    for (const hasChildren of [false, true])
      rows.push(await shiftRow(browser, site, width, hasChildren));
  return rows;
};

// All four widgets against six parts of Shoelace, on pages whose script the browser has seen before.
import {
  inRounds,
  milliseconds,
  ratioOf,
  roundsOf,
  slowCpu,
  spreadOf,
  times,
  told,
} from './measured.mjs';
import { sum, tasksIn, traceCategories } from './tasks.mjs';
import { calm, isReady } from './waits.mjs';

const limit = 0.6;

const subjects = {
  ours: { name: 'four.html', script: 'bedside.js' },
  shoelace: { name: 'shoelace.html', script: 'shoelace.js' },
};

/** Visits after which the browser has the script compiled in its cache. */
const visitsBefore = 2;

const warmLoad = async (browser, site, { name, script }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slowCpu(page);
  const visit = async () => {
    await page.goto(site.address(name), { waitUntil: 'load' });
    await page.waitForFunction(isReady, undefined, { polling: 100 });
    await page.evaluate(calm);
  };
  for (let i = 0; i < visitsBefore; i++) await visit();
  // Away first, so that nothing of the visit before is in the trace.
  await page.goto('about:blank');
  await browser.startTracing(page, { categories: traceCategories });
  await visit();
  const { script: tasks, frames, drawn } = tasksIn(await browser.stopTracing(), script);
  await context.close();
  const all = sum(tasks) + sum(frames);
  return { all, drawn, run: all - drawn };
};

/** Shoelace renders while it is upgraded, our widgets a frame each after it, so these two are one. */
const rows = [
  ['evaluate, upgrade and render', 'run'],
  ['style, layout and paint of it', 'drawn'],
  ['all of it', 'all'],
];

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const shoelaceRows = async (browser, site, isQuick) => {
  const found = await inRounds(Object.keys(subjects), roundsOf(isQuick), (who) =>
    warmLoad(browser, site, subjects[who]),
  );
  return rows.map(([name, key]) => {
    const values = (who) => found[who].map((load) => load[key]);
    const ratio = ratioOf(values('ours'), values('shoelace'));
    return {
      figure: `seen before, 4 widgets against 6 parts of Shoelace: ${name}`,
      ours: `${told(spreadOf(values('ours')), milliseconds)} = ${told(ratio, times)}`,
      shoelace: told(spreadOf(values('shoelace')), milliseconds),
      ...(key === 'all' && { limit: times(limit), isOk: ratio.middle <= limit }),
    };
  });
};

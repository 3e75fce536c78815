// Whose each task of a page's main thread is, read from a trace of Chromium.

/** Milliseconds. The browser calls a task long from here on. */
const longMs = 50;

/** What `browser.startTracing` has to write for `tasksIn`. */
export const traceCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const drawing = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint'];
const running = ['EvaluateScript', 'v8.compile', 'FunctionCall'];

/** The parts of a task that are on its thread between its start and its end. */
const within = (events, { ts, dur }) =>
  events.filter((event) => event.ts >= ts && event.ts + event.dur <= ts + dur);

/**
 * The main thread of the page: where the script ran, or, on a page without it, where most HTML was
 * parsed. Others belong to the browser, and to a page that was shown before.
 */
const mainThread = (events, isOfScript) => {
  const counts = new Map();
  for (const event of events) {
    const thread = `${event.pid}:${event.tid}`;
    const weight = isOfScript(event) ? events.length : event.name === 'ParseHTML' ? 1 : 0;
    counts.set(thread, (counts.get(thread) ?? 0) + weight);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/**
 * @typedef {object} Tasks
 * @property {number[]} script milliseconds of each task in which a function of the script ran
 * @property {number[]} frames of each later task that only drew: style, layout, paint. Nothing else on
 *   these pages changes after the script has run
 * @property {number[]} page of each other one: the page before the script came, and the browser's own
 * @property {number} evaluated milliseconds of compiling and running the file, and of the upgrades in it
 * @property {number} drawn milliseconds of style, layout and paint in the tasks of the first two kinds
 * @property {number} forced how often a function of the script made the browser lay out at once
 */

/**
 * @param {Buffer} trace
 * @param {string} script a part of its address, which no other has
 * @returns {Tasks}
 */
export const tasksIn = (trace, script) => {
  const all = JSON.parse(trace.toString()).traceEvents.filter(({ ph }) => ph === 'X');
  const isOfScript = ({ name, args }) =>
    running.includes(name) && args?.data?.url?.includes(script) === true;
  const thread = mainThread(all, isOfScript);
  const events = all.filter(({ pid, tid }) => `${pid}:${tid}` === thread);
  const calls = events.filter(isOfScript);
  const began = Math.min(...calls.map(({ ts }) => ts));
  const found = { script: [], frames: [], page: [], evaluated: 0, drawn: 0, forced: 0 };
  let end = 0;
  for (const task of events.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts)) {
    // A task that the browser runs inside another belongs to that one.
    if (task.ts < end) continue;
    end = task.ts + task.dur;
    const inside = within(events, task);
    const kind = inside.some(isOfScript)
      ? 'script'
      : task.ts > began && inside.some(({ name }) => drawing.includes(name))
        ? 'frames'
        : 'page';
    found[kind].push(task.dur / 1000);
    if (kind !== 'page')
      for (const { name, dur } of inside) if (drawing.includes(name)) found.drawn += dur / 1000;
  }
  for (const { name, dur } of calls) if (name === 'EvaluateScript') found.evaluated += dur / 1000;
  const layouts = events.filter(({ name }) => name === 'Layout');
  found.forced = layouts.filter(({ ts }) =>
    calls.some((call) => call.ts <= ts && ts < call.ts + call.dur),
  ).length;
  return found;
};

export const longOnes = (tasks) => tasks.filter((ms) => ms >= longMs);

export const sum = (values) => values.reduce((total, value) => total + value, 0);

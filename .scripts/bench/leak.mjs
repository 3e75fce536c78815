// What is left in the browser after widgets have come and gone.
import { tags } from '../../src/model/widgets.ts';

const count = 1000;
/** So few at a time that the machine does not run short of memory, which would distort the result. */
const batch = 100;

/** Creates, waits for their render, starts them if they are timers to run, removes them. */
const comeAndGo = async ({ tag, number, isRunning }) => {
  // Timers that were cut off are forgotten, else the next ones would carry on with theirs, and ask first.
  if (isRunning) sessionStorage.clear();
  const place = document.createElement('div');
  document.body.append(place);
  for (let i = 0; i < number; i++) {
    const element = document.createElement(tag);
    if (isRunning) {
      element.setAttribute('get-ready', '0');
      element.setAttribute('safety-check', 'off');
    }
    place.append(element);
    if (tag === 'div') element.timer = window.startTiny(element, 180);
  }
  const elements = [...place.children];
  await Promise.all(elements.map((element) => element.updateComplete));
  if (isRunning) {
    for (const element of elements) element.start();
    await Promise.all(elements.map((element) => element.updateComplete));
    const running = elements.filter(({ session }) => session.status === 'running').length;
    if (running !== number) throw new Error(`${running} of ${number} timers run`);
    // Over a second, so that each timer has painted at least once.
    await new Promise((resolve) => setTimeout(resolve, 1100));
  }
  for (const element of elements) element.timer?.stop();
  place.textContent = '';
  place.remove();
};

const countAll = async (page, session) => {
  let last;
  // It takes several collections in a row to free weak references and observers.
  for (let i = 0; i < 10; i++) {
    await page.evaluate(
      () =>
        new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
    );
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name) => metrics.find((entry) => entry.name === name).value;
    const now = {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    };
    if (last && now.nodes === last.nodes && now.listeners === last.listeners && i > 2) return now;
    last = now;
  }
  return last;
};

const leftBy = async (browser, site, { page: name, tag, isRunning = false }, number) => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(site.address(name), { waitUntil: 'load' });
  // Timers may only make sound after a tap, and what sound leaves behind counts too.
  await page.mouse.click(5, 5);
  // What is made once a page (style sheets, templates, the audio) is no leak. Twice, since a timer
  // that was cut off makes the next one ask whether to carry on, which is one more template.
  await page.evaluate(comeAndGo, { tag, number: 20, isRunning });
  await page.evaluate(comeAndGo, { tag, number: 20, isRunning });
  const before = await countAll(page, session);
  for (let done = 0; done < number; done += batch)
    await page.evaluate(comeAndGo, { tag, number: Math.min(batch, number - done), isRunning });
  const after = await countAll(page, session);
  await page.close();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
    number,
  };
};

const left = ({ nodes, listeners, heap, number }) =>
  `${nodes}, ${listeners} (${(heap / 1024 / number).toFixed(2)} KiB each)`;

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const leakRows = async (browser, site, isQuick) => {
  const number = isQuick ? batch : count;
  const of = (subject) => leftBy(browser, site, subject, number);
  const plain = await of({ page: 'plain.html', tag: 'plain-card' });
  const tiny = await of({ page: 'tiny.html', tag: 'div' });
  const subjects = [
    ...tags.map((tag) => ({ page: 'bedside.html', tag, name: tag })),
    {
      page: 'bedside.html',
      tag: 'bedside-exercise-timer',
      isRunning: true,
      name: 'bedside-exercise-timer, running',
    },
  ];
  const rows = [];
  for (const subject of subjects) {
    const ours = await of(subject);
    rows.push({
      figure: `${number.toLocaleString('en')} come and gone, nodes and listeners left: ${subject.name}`,
      ours: left(ours),
      plain: left(plain),
      tiny: left(tiny),
      limit: '0, 0',
      isOk: ours.nodes <= 0 && ours.listeners <= 0,
    });
  }
  return rows;
};

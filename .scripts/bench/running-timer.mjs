// A timer that runs for a minute: what it asks of the clock and of the main thread, and whether what
// it shows is true. In a browser that slows hidden tabs as patients' browsers do.
import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './clock-browser.mjs';
import { milliseconds, ratioOf, roundsOf, slowdown, spreadOf, times, told } from './measured.mjs';

const limits = { callbacks: 61, frames: 0, ratio: 1, errorSeconds: 1 };

/** `endsAt` is when it will end on the page's own clock, to check the digits against. */
const subjects = {
  ours: {
    page: 'timer-run.html',
    isThere: `!!document.querySelector('bedside-exercise-timer')?.shadowRoot?.querySelector('[part~=start]')`,
    // By its method: a tap within half a second of the first screen does nothing.
    start: `document.querySelector('bedside-exercise-timer').start()`,
    isRunning: `document.querySelector('bedside-exercise-timer').session.status === 'running'`,
    // At the turn of a second what is left is that many seconds, to the millisecond.
    endsAt: `(() => {
      const timer = document.querySelector('bedside-exercise-timer');
      const { secondsLeft } = timer.session;
      while (timer.session.secondsLeft === secondsLeft);
      return performance.now() + (secondsLeft - 1) * 1000;
    })()`,
    digits: `document.querySelector('bedside-exercise-timer').shadowRoot.querySelector('[part~=time]').textContent`,
    pause: `document.querySelector('bedside-exercise-timer').pause()`,
  },
  tiny: {
    page: 'tiny-run.html',
    isThere: `typeof window.startTiny === 'function'`,
    start: `window.tiny = window.startTiny(document.querySelector('.time'), 180)`,
    isRunning: `window.tiny.status === 'running'`,
    endsAt: `performance.now() + window.tiny.time`,
    digits: `document.querySelector('.time').textContent`,
    pause: `window.tiny.pause()`,
  },
};

const open = async (browser, site, who) => {
  const subject = subjects[who];
  const tab = await browser.open(site.address(subject.page));
  await tab.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.until(subject.isThere);
  // With a person's gesture: without one the timer makes no sound, and sound costs something too.
  await tab.send('Runtime.evaluate', { expression: subject.start, userGesture: true });
  await tab.until(subject.isRunning);
  return tab;
};

const metricsOf = async (tab) => {
  const { metrics } = await tab.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** What happens in some seconds in which nobody asks the page anything. */
const watch = async (tab, ms) => {
  await tab.send('Performance.enable');
  await tab.evaluate('window.counts = { callbacks: 0, frames: 0 }');
  const before = await metricsOf(tab);
  await pause(ms);
  const after = await metricsOf(tab);
  const counts = await tab.evaluate('window.counts');
  const spent = (name) => (after[name] - before[name]) * 1000;
  return {
    ...counts,
    task: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration'),
    style: spent('RecalcStyleDuration'),
    layouts: after.LayoutCount - before.LayoutCount,
  };
};

/** A tab that goes on running would slow down what is measured after it. */
const closing = async (tab, result) => {
  const found = await result;
  await tab.send('Page.close');
  return found;
};

const minute = async (browser, site, who, ms) => {
  const tab = await open(browser, site, who);
  await pause(2000);
  return await closing(tab, watch(tab, ms));
};

const paused = async (browser, site, who, ms) => {
  const tab = await open(browser, site, who);
  await tab.evaluate(subjects[who].pause);
  await pause(1000);
  return await closing(tab, watch(tab, ms));
};

const hidden = async (browser, site, who, ms) => {
  const tab = await open(browser, site, who);
  await tab.hide();
  await pause(1000);
  return await closing(tab, watch(tab, ms));
};

/** Looks at the digits in every frame, and remembers the worst. */
const lookEachFrame = ({ digits, endsAt }) => `
  window.endsAt = ${endsAt};
  window.worst = 0;
  window.firstFrame = undefined;
  (() => {
    const off = () => {
      const [minutes, seconds] = (${digits}).split(':').map(Number);
      const left = (window.endsAt - performance.now()) / 1000;
      // Rounded up, the digits may be up to a second over what is left, and never under it.
      const over = minutes * 60 + seconds - left;
      return over < 0 ? -over : Math.max(0, over - 1);
    };
    let wasHidden = false;
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) wasHidden = true;
    });
    const frame = () => {
      if (wasHidden && !document.hidden) {
        wasHidden = false;
        window.firstFrame = off();
      } else if (!document.hidden) window.worst = Math.max(window.worst, off());
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`;

/** Come back at a different fraction of a second each time, so that no lucky moment decides. */
const shown = async (browser, site, who, visibleMs, returns) => {
  const tab = await open(browser, site, who);
  await tab.evaluate(lookEachFrame(subjects[who]));
  await pause(visibleMs);
  const visible = await tab.evaluate('window.worst');
  let afterReturn = 0;
  for (let i = 0; i < returns; i++) {
    await tab.hide();
    await pause(2300 + i * 270);
    await tab.evaluate('window.firstFrame = undefined');
    await tab.show();
    await tab.until('window.firstFrame !== undefined');
    afterReturn = Math.max(afterReturn, await tab.evaluate('window.firstFrame'));
  }
  return await closing(tab, { visible, afterReturn });
};

const both = async (run) => {
  const [ours, tiny] = await Promise.all([run('ours'), run('tiny')]);
  return { ours, tiny };
};

const seconds = (value) => `${value.toFixed(2)} s`;

/** @param {{ ours: object, tiny: object }[]} rounds both at the same time in each */
const minuteRows = (rounds, name) => {
  const all = (who, key) => rounds.map((round) => round[who][key]);
  const spread = (who, key) => spreadOf(all(who, key));
  const count = (who, key) => told(spread(who, key), (value) => `${value}`);
  const ratio = ratioOf(all('ours', 'task'), all('tiny', 'task'));
  const parts = (who) =>
    ['script', 'style', 'layout']
      .map((key) => `${key} ${told(spread(who, key), milliseconds)}`)
      .join(', ');
  const countRow = (figure, key) => ({
    figure: `running timer, ${name}: ${figure}`,
    ours: count('ours', key),
    tiny: count('tiny', key),
    limit: `${limits[key]}`,
    isOk: spread('ours', key).high <= limits[key],
  });
  return [
    countRow('timer callbacks', 'callbacks'),
    countRow('animation frames asked for', 'frames'),
    {
      figure: `running timer, ${name}: main-thread time`,
      ours: `${told(spread('ours', 'task'), milliseconds)} = ${told(ratio, times)}`,
      tiny: told(spread('tiny', 'task'), milliseconds),
      limit: times(limits.ratio),
      isOk: ratio.middle <= limits.ratio,
    },
    { figure: '  of it', ours: parts('ours'), tiny: parts('tiny') },
  ];
};

const idleRow = (figure, { ours, tiny }) => ({
  figure,
  ours: `${ours.callbacks}, ${ours.frames}`,
  tiny: `${tiny.callbacks}, ${tiny.frames}`,
  limit: '0, 0',
  isOk: ours.callbacks + ours.frames === 0,
});

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const runningRows = async (site, isQuick) => {
  const minuteMs = isQuick ? 5000 : 60_000;
  const idleMs = isQuick ? 3000 : 10_000;
  const browser = await startBrowser();
  try {
    // Run both at the same time, each in its own process: whatever disturbs the machine disturbs both.
    const rounds = [];
    for (let i = 0; i < roundsOf(isQuick); i++)
      rounds.push(await both((who) => minute(browser, site, who, minuteMs)));
    const [stopped, unseen, ours, tiny] = await Promise.all([
      both((who) => paused(browser, site, who, idleMs)),
      both((who) => hidden(browser, site, who, idleMs)),
      shown(browser, site, 'ours', isQuick ? 5000 : 15_000, isQuick ? 1 : 3),
      shown(browser, site, 'tiny', isQuick ? 5000 : 15_000, isQuick ? 1 : 3),
    ]);
    return [
      ...minuteRows(rounds, isQuick ? '5 s' : 'a minute'),
      idleRow(`paused for ${idleMs / 1000} s: callbacks, frames`, stopped),
      idleRow(`hidden for ${idleMs / 1000} s: callbacks, frames`, unseen),
      {
        figure: 'running timer, digits against the clock, worst frame while visible: off by',
        ours: seconds(ours.visible),
        tiny: seconds(tiny.visible),
        limit: seconds(limits.errorSeconds),
        isOk: ours.visible <= limits.errorSeconds,
      },
      {
        figure: 'running timer, digits in the first frame after a return: off by',
        ours: seconds(ours.afterReturn),
        tiny: seconds(tiny.afterReturn),
        limit: 'right (0.1 s)',
        isOk: ours.afterReturn <= 0.1,
      },
    ];
  } finally {
    await browser.close();
  }
};

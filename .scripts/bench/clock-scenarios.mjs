// What `npm run bench:clock` does to the timer. Each scenario opens a window of its own and gives
// rows: what was true, what the timer showed, how far that was off, and whether it is as it must be.

/** Shown time against true time, in seconds: the project's limit, which a busy page may use up. */
const shownLimit = 1;
/** On an idle page a skipped or stuck digit is a bug, even within the limit above. */
const undisturbedLimit = 0.5;
/** A lone timeout of a hidden tab waits for the next whole second, and then for the thread. */
const hiddenEndLimit = 1.5;
/** The first frame after a return may be late by nothing but the frame itself. */
const frameLimit = 0.1;

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const inSeconds = (value, digits = 1) => `${value.toFixed(digits)} s`;
const inMs = (value) => `${Math.round(value * 1000).toLocaleString('en')} ms`;
const quoted = (words) => `"${words}"`;

const nowOf = (report) => `${report.now.status}, "${report.now.title}"`;

const open = async (browser, url) => {
  const tab = await browser.open(`${url}/clock/index.html`);
  await tab.until('document.readyState === "complete" && typeof bench === "object"');
  return tab;
};

const reportOf = (tab) => tab.evaluate('bench.report()');

const show = async (tab) => {
  await tab.show();
  await pause(0.3);
  return reportOf(tab);
};

const logged = (report, ...names) => report.log.find(({ name }) => names.includes(name));

/** How late the end of the first step was noticed: seconds by the real clock of that name. */
const lateBy = (report, clock) => {
  const end = logged(report, 'wait', 'complete');
  return end && (end[clock] - end.began[clock]) / 1000 - end.stepSeconds;
};

/** Ticks from one moment to another, and the longest time without one. */
const ticksBetween = (ticks, from, to) => {
  const inside = ticks.filter((at) => at >= from && at <= to);
  const edges = [from, ...inside, to];
  const gaps = edges.slice(1).map((at, i) => (at - edges[i]) / 1000);
  return { count: inside.length, longest: Math.max(...gaps) };
};

/** Whether the words say how long ago the step ended: in seconds below a minute, else in minutes. */
const saysEnded = (words, sinceEnd) => {
  const said = /^The time for \u201cLie flat\u201d ended (\d+ (?:second|minute))s? ago\.$/.exec(
    words,
  );
  // The second may have changed between the widget's look at the clock and ours.
  return [sinceEnd, sinceEnd - 0.3]
    .map((past) => (past < 60 ? `${Math.floor(past)} second` : `${Math.floor(past / 60)} minute`))
    .includes(said?.[1]);
};

const digitsRow = (scenario, { stepSeconds, worst }, limit) => ({
  scenario,
  truth: `${stepSeconds} s counted down`,
  timer: `digits of the true second in ${worst.right} of ${worst.samples} looks`,
  offBy: `at most ${inMs(worst.error)}`,
  limit: inSeconds(limit),
  // A few looks would show nothing.
  isOk: worst.samples > stepSeconds && worst.error <= limit,
});

const endRow = (scenario, report, clock, limit = shownLimit) => {
  const late = lateBy(report, clock);
  const end = logged(report, 'wait', 'complete');
  return {
    scenario,
    truth: `over after ${inSeconds(report.stepSeconds, 0)}`,
    timer: end
      ? `\`bedside-${end.name}\` at ${inSeconds(report.stepSeconds + late, 2)}`
      : nowOf(report),
    offBy: end ? inMs(late) : 'never',
    limit: inSeconds(limit),
    isOk: end?.name === 'wait' && report.now.status === 'waiting' && late > -0.02 && late <= limit,
  };
};

const ago = (seconds) =>
  seconds < 60 ? inSeconds(seconds) : `${(seconds / 60).toFixed(1)} minutes`;

/** The steps go on by themselves here (`advance="auto"`), unless their end was not seen. */
const unseenRow = (scenario, frame, sinceEnd = frame?.sinceEnd) => ({
  scenario,
  truth: frame ? `ended ${ago(sinceEnd)} ago, unseen` : '',
  timer: frame ? `${frame.status}, ${quoted(frame.words)}` : 'no frame',
  offBy: frame && saysEnded(frame.words, sinceEnd) ? 'right' : 'wrong',
  limit: 'right',
  isOk: frame?.status === 'waiting' && frame.title === 'Sit up' && saysEnded(frame.words, sinceEnd),
});

/** Both clocks at one moment, as near as a question to the page can come. */
const clocks = async (tab) => {
  let best;
  for (let i = 0; i < 5; i++) {
    const before = performance.now();
    const page = await tab.evaluate('bench.now()');
    const after = performance.now();
    const found = { node: (before + after) / 2000, page: page / 1000, took: after - before };
    if (!best || found.took < best.took) best = found;
  }
  return best;
};

const visible = async (browser, url, isQuick) => {
  const length = isQuick ? 12 : 30;
  const tab = await open(browser, url);
  await tab.evaluate(`bench.start(${length}, 'tap').then(bench.watch)`);
  const from = await clocks(tab);
  await pause(length + 0.7);
  const to = await clocks(tab);
  const report = await reportOf(tab);
  const node = to.node - from.node;
  const page = to.page - from.page;
  return [
    {
      scenario: "Check: the page's clock is Node's",
      truth: `${inSeconds(node, 2)} by Node's clock`,
      timer: `${inSeconds(page, 2)} by \`performance.now\``,
      offBy: inMs(Math.abs(page - node)),
      limit: inSeconds(0.1),
      isOk: Math.abs(page - node) <= 0.1,
    },
    digitsRow('Visible', report, undisturbedLimit),
    endRow("Visible, the step's end", report, 'mono'),
  ];
};

const busy = async (browser, url, isQuick) => {
  const length = isQuick ? 12 : 30;
  const tab = await open(browser, url);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await tab.evaluate(
    `bench.start(${length}, 'tap').then(() => { bench.watch(); bench.keepBusy(); })`,
  );
  await pause(length + 1.5);
  const report = await reportOf(tab);
  const name = 'CPU 6x slower, page busy 200 of each 300 ms';
  return [digitsRow(name, report, shownLimit), endRow("The same, the step's end", report, 'mono')];
};

const hidden = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(12, 'auto').then(bench.probe)");
  await pause(2);
  await tab.hide();
  const from = Date.now();
  await pause(18);
  const report = await reportOf(tab);
  const to = Date.now();
  const span = (to - from) / 1000;
  const tenths = ticksBetween(report.ticks.tenth, from, to);
  const seconds = ticksBetween(report.ticks.second, from, to);
  const returned = await show(tab);
  return [
    {
      scenario: 'Check: a hidden tab is throttled',
      truth: `${inSeconds(span)} hidden`,
      timer: `${tenths.count} ticks of a chained 0.1 s timer that is not the widget's`,
      offBy: `a chained 1 s timer: up to ${inSeconds(seconds.longest)} between ticks`,
      limit: `${Math.round(span * 2)} ticks`,
      isOk: tenths.count > 0 && tenths.count <= span * 2,
    },
    endRow("Hidden, the step's end", report, 'wall', hiddenEndLimit),
    unseenRow('Hidden, first frame after the return', returned.frames[0]),
  ];
};

/**
 * Chromium lets a hidden tab's chained timers tick once a minute: from a minute after hiding a page
 * that had loaded, in Chromium 156, and from 10 s on where the flag still counts.
 */
const intensive = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(100, 'auto').then(bench.probe)");
  await pause(2);
  await tab.hide();
  const from = Date.now() + 61_000;
  await pause(190);
  const report = await reportOf(tab);
  const to = Date.now();
  const seconds = ticksBetween(report.ticks.second, from, to);
  const returned = await show(tab);
  return [
    {
      scenario: 'Check: intensive throttling is on',
      truth: `${inSeconds((to - from) / 1000)} hidden, the first minute not counted`,
      timer: `${seconds.count} ticks of a chained 1 s timer that is not the widget's`,
      offBy: `up to ${inSeconds(seconds.longest)} between ticks`,
      limit: '3 ticks',
      isOk: seconds.count > 0 && seconds.count <= 3 && seconds.longest > 50,
    },
    endRow(
      "Hidden, intensive throttling, the step's end 98 s after hiding",
      report,
      'wall',
      hiddenEndLimit,
    ),
    unseenRow('Hidden, intensive throttling, first frame after the return', returned.frames[0]),
  ];
};

const returning = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(30, 'auto')");
  await pause(2);
  await tab.hide();
  await pause(11.3);
  const [frame] = (await show(tab)).frames;
  return [
    {
      scenario: 'Hidden and back in mid-step, first frame after the return',
      truth: frame ? `${inSeconds(frame.left, 2)} left` : '',
      timer: frame ? `${frame.status}, ${frame.shown} s` : 'no frame',
      offBy: frame ? inMs(frame.error) : 'never',
      limit: inSeconds(frameLimit),
      isOk: frame?.status === 'running' && frame.error <= frameLimit,
    },
  ];
};

const frozen = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(8, 'auto').then(bench.probe)");
  await pause(2);
  await tab.hide();
  await pause(1);
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(14);
  await tab.send('Page.setWebLifecycleState', { state: 'active' });
  const report = await show(tab);
  const from = logged(report, 'freeze')?.wall;
  const to = logged(report, 'resume')?.wall;
  const ticks = report.ticks.second.filter((at) => at > from + 100 && at < to).length;
  return [
    {
      scenario: 'Check: a frozen page stands still',
      truth: `${inSeconds((to - from) / 1000)} from \`freeze\` to \`resume\``,
      timer: `${ticks} ticks of a chained 1 s timer that is not the widget's`,
      offBy: '',
      limit: '0 ticks',
      isOk: to - from > 13_000 && ticks === 0,
    },
    unseenRow("Frozen over the step's end, first frame after the return", report.frames.at(-1)),
  ];
};

/** A page that was left and is kept whole by the browser, until somebody goes back to it. */
const leftAndBack = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(6, 'auto')");
  await pause(2);
  const { currentIndex, entries } = await tab.send('Page.getNavigationHistory');
  await tab.send('Page.navigate', { url: `${url}/clock/other.html` });
  await pause(10);
  await tab.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex].id });
  await tab.until('typeof bench === "object"');
  await pause(0.3);
  const { shows } = await reportOf(tab);
  return [unseenRow('Another page and back (back/forward cache), first frame', shows[0])];
};

const clockForward = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(20, 'auto')");
  await pause(5);
  await tab.evaluate('bench.setClock(3600_000)');
  await pause(1.5);
  const { now } = await reportOf(tab);
  return [
    unseenRow('`Date.now` set 1 h forward in mid-step, 1.5 s later', now, now.sinceEnd + 3600),
  ];
};

const clockBack = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(15, 'tap').then(bench.watch)");
  await pause(5);
  await tab.evaluate('bench.setClock(-3600_000)');
  await pause(5);
  const middle = await reportOf(tab);
  await pause(5.7);
  const report = await reportOf(tab);
  const { now } = middle;
  return [
    {
      scenario: '`Date.now` set 1 h back in mid-step, 5 s later',
      truth: `${inSeconds(now.left, 2)} left`,
      timer: `${now.status}, ${now.shown} s`,
      offBy: `at most ${inMs(report.worst.error)} over the step`,
      limit: inSeconds(undisturbedLimit),
      isOk:
        now.status === 'running' &&
        report.worst.samples > 15 &&
        report.worst.error <= undisturbedLimit,
    },
    endRow("The same, the step's end", report, 'mono'),
  ];
};

const sleep = async (browser, url) => {
  const tab = await open(browser, url);
  await tab.evaluate("bench.start(90, 'auto')");
  await pause(5);
  await tab.evaluate('bench.setClock(420_000)');
  await pause(1.5);
  const { now } = await reportOf(tab);
  return [
    unseenRow(
      '7 minutes of sleep (`Date.now` goes on, `performance.now` does not), 1.5 s later',
      now,
      now.sinceEnd + 420,
    ),
  ];
};

/** In the order of the table. */
export const scenarios = {
  visible,
  busy,
  hidden,
  intensive,
  returning,
  frozen,
  leftAndBack,
  clockForward,
  clockBack,
  sleep,
};

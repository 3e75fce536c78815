// Runs in the page of `npm run bench:clock`, as a classic script and before the widget, so that the
// clock it can set is the one that the widget reads, and its listeners come first.
(() => {
  const wallNow = Date.now.bind(Date);
  const monoNow = performance.now.bind(performance);
  let offset = 0;
  Date.now = () => wallNow() + offset;

  /** When the first step began by the real clocks, and how long it lasts. */
  let began = { mono: 0, wall: 0 };
  let stepSeconds = 0;
  let timer;

  const textOf = (selector) => timer.shadowRoot.querySelector(selector)?.textContent.trim() ?? '';

  const shownSeconds = () => {
    const [minutes, seconds] = textOf('[part="time"]').split(':').map(Number);
    return seconds === undefined ? undefined : minutes * 60 + seconds;
  };

  /** What a person sees now, and what is true. */
  const look = () => {
    const left = stepSeconds - (monoNow() - began.mono) / 1000;
    const shown = shownSeconds();
    return {
      status: timer.session.status,
      title: textOf('[part="step-title"]'),
      words: textOf('.lead'),
      shown,
      left,
      // The digits stand for one second, rounded up: 9 is right from just over 8 to 9.
      error: Math.max(0, shown - 1 - left, left - shown),
      sinceEnd: (wallNow() - began.wall) / 1000 - stepSeconds,
    };
  };

  const log = [];
  const note = (name) => log.push({ name, mono: monoNow(), wall: wallNow(), began, stepSeconds });
  for (const name of ['wait', 'complete'])
    document.addEventListener(`bedside-${name}`, () => note(name));
  for (const name of ['freeze', 'resume']) document.addEventListener(name, () => note(name));

  /** What the first frame after each return shows: of a hidden tab, and of a page that was left. */
  const frames = [];
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') requestAnimationFrame(() => frames.push(look()));
  });
  const shows = [];
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) requestAnimationFrame(() => shows.push(look()));
  });

  const step = (seconds, i) => ({
    id: `step-${i + 1}`,
    title: ['Lie flat', 'Sit up'][i],
    instruction: 'Rest.',
    doneLabel: 'Done',
    pose: ['lying-flat', 'legs-lowered'][i],
    seconds: { default: seconds, min: 0, max: seconds },
    sources: [],
  });

  const documentOf = (seconds) => ({
    kind: 'exercises',
    id: 'clock',
    lang: 'en',
    version: '1',
    title: 'Clock',
    review: { status: 'draft' },
    sources: [],
    safetyCheck: [],
    programs: [
      {
        id: 'clock',
        title: 'Clock',
        summary: 'Two steps to measure.',
        evidence: 'None.',
        rounds: { default: 1, min: 1, max: 1 },
        safetyCheck: [],
        steps: [seconds, 60].map(step),
        stop: { help: 'soon', text: 'Stop.', emergencyText: 'Call.', sources: [] },
        after: 'Sit.',
      },
    ],
  });

  /** Puts a timer in the page and starts it, once it is ready. */
  const start = async (seconds, advance) => {
    timer = document.createElement('bedside-exercise-timer');
    timer.content = documentOf(seconds);
    timer.setAttribute('advance', advance);
    timer.setAttribute('get-ready', '0');
    // A page that is heard is not throttled: silence is the harder case.
    timer.setAttribute('sound', 'off');
    timer.setAttribute('vibration', 'off');
    document.body.append(timer);
    for (let tries = 0; timer.session?.stepId !== 'step-1'; tries++) {
      if (tries > 200) throw new Error('the timer did not become ready');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (document.visibilityState !== 'visible') throw new Error('the tab is not visible');
    stepSeconds = seconds;
    began = { mono: monoNow(), wall: wallNow() };
    timer.start();
    await timer.updateComplete;
    if (timer.session.status !== 'running') throw new Error(`it is ${timer.session.status}`);
  };

  /** The worst digits seen while the step runs. */
  const worst = { error: 0, samples: 0, right: 0 };
  const watchOnce = () => {
    const now = look();
    if (now.status !== 'running' || now.shown === undefined) return;
    worst.samples++;
    if (now.error === 0) worst.right++;
    worst.error = Math.max(worst.error, now.error);
  };
  const watch = () => setInterval(watchOnce, 50);

  /** Keeps the main thread for 200 of each 300 ms, and looks at what stood on the screen meanwhile. */
  const keepBusy = () =>
    setInterval(() => {
      const end = monoNow() + 200;
      while (monoNow() < end);
      watchOnce();
    }, 300);

  /** Chained timers that show how much the browser slows this page down. */
  const ticks = { second: [], tenth: [] };
  const chain = (times, ms) => {
    times.push(wallNow());
    setTimeout(chain, ms, times, ms);
  };
  const probe = () => {
    chain(ticks.second, 1000);
    chain(ticks.tenth, 100);
  };

  window.bench = {
    now: monoNow,
    start,
    watch: () => void watch(),
    keepBusy: () => void keepBusy(),
    probe,
    setClock: (ms) => {
      offset = ms;
    },
    report: () => ({ stepSeconds, log, frames, shows, worst, ticks, now: look() }),
  };
})();

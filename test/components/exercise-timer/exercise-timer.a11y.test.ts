import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { useFakeTimers } from 'sinon';
import { configure } from '../../../src/platform/settings.js';
import { all, forgetSettings } from '../widget-page.js';
import {
  buerger,
  noCheck,
  press,
  putBack,
  quietWarnings,
  questionOf,
  replaceIn,
  run,
  shown,
  startByNo,
  timer,
  type Timer,
} from './timer-page.js';

const [raise] = buerger.steps as [(typeof buerger.steps)[0]];
const stopName = 'Stop, it hurts or feels wrong';

const wide = { width: 800, height: 900 };

type State = (attributes: string) => Promise<Timer>;

/** With a clock of the test's own for as long as it takes to get there. */
const withClock =
  (drive: (element: Timer, pass: (seconds: number) => Promise<void>) => Promise<void>): State =>
  async (attributes) => {
    const clock = useFakeTimers({
      now: Date.now(),
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    });
    try {
      const element = await timer(`${noCheck} ${attributes}`);
      await run(element);
      await drive(element, async (seconds) => {
        clock.tick(seconds * 1000);
        await shown(element);
      });
      return element;
    } finally {
      clock.restore();
    }
  };

const started =
  (own: string, drive: (element: Timer) => Promise<void> = () => Promise.resolve()): State =>
  async (attributes) => {
    const element = await timer(`${own} ${attributes}`);
    await drive(element);
    await shown(element);
    return element;
  };

const answer = (id: string, name: string) => async (element: Timer) => {
  await press(element, 'Start');
  while (!element.shadowRoot!.textContent?.includes(questionOf(id).question))
    await press(element, 'No');
  await press(element, name);
};

const states: Record<string, State> = {
  overview: started(''),
  'overview of ankle pumps': started('program="ankle-pumps"'),
  'overview without a check': started(noCheck),
  'overview at other heading level': started('heading-level="4"'),
  question: started('', (element) => press(element, 'Start')),
  'emergency card': started('', answer('chest-pain', 'Yes')),
  'card of not sure': started('', answer('cold-leg', 'Not sure')),
  'card with a clearance': started('', answer('blood-flow', 'Yes')),
  preparing: started('', startByNo),
  running: started('', run),
  'running, paced': started('program="ankle-pumps"', run),
  'running, large': started('display="large"', run),
  'running without wake lock, with a helper': started('', async (element) => {
    replaceIn(navigator, 'wakeLock', undefined);
    await answer('numb-feet', 'Yes')(element);
    await press(element, questionOf('numb-feet').clearance!);
    await press(element, 'No');
    await press(element, 'I am ready');
  }),
  paused: started(noCheck, async (element) => {
    await run(element);
    await press(element, 'Pause');
  }),
  waiting: withClock((_element, pass) => pass(120)),
  'waiting, unseen': withClock(async (element, pass) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => 'hidden',
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(360);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await shown(element);
  }),
  'waiting, large': withClock(async (element, pass) => {
    element.setAttribute('display', 'large');
    await pass(120);
  }),
  'question of a raise that ran over': withClock(async (element, pass) => {
    await pass(120);
    await pass(61);
    await press(element, raise.doneLabel);
  }),
  'pale, later': withClock(async (element, pass) => {
    await pass(70);
    await press(element, raise.pale!.label);
  }),
  'stopped, pale': withClock(async (element, pass) => {
    await pass(10);
    await press(element, raise.pale!.label);
  }),
  'stopped, it hurts': started(noCheck, async (element) => {
    await run(element);
    await press(element, stopName);
  }),
  'overview after such a stop': started(noCheck, async (element) => {
    await run(element);
    await press(element, stopName);
    element.reset();
  }),
  finished: started(noCheck, async (element) => {
    await run(element);
    await press(element, 'Finish for now');
  }),
  complete: started(noCheck, async (element) => {
    await run(element);
    while (element.session.status !== 'complete') element.next();
  }),
  'carry on': async (attributes) => {
    const before = await timer(`${noCheck} ${attributes}`);
    await run(before);
    before.next();
    before.next();
    before.remove();
    return timer(attributes);
  },
};

const cleanUp = () => {
  fixtureCleanup();
  putBack();
  forgetSettings();
  sessionStorage.clear();
};

describe('exercise timer: axe', () => {
  beforeEach(() => {
    quietWarnings();
    configure({ country: 'IN', phone: '0471 000 0000', appointmentHref: '/book' });
  });
  afterEach(cleanUp);

  for (const theme of ['light', 'dark'])
    for (const [name, reach] of Object.entries(states))
      it(`finds nothing in ${name}, ${theme}`, async () => {
        const element = await reach(`theme="${theme}"`);
        await expect(element).to.be.accessible();
      });

  it('finds nothing between right-to-left words', async () => {
    const page = await fixture<HTMLElement>(
      '<div dir="rtl" lang="ar"><bedside-exercise-timer></bedside-exercise-timer></div>',
    );
    const element = page.querySelector<Timer>('bedside-exercise-timer')!;
    await shown(element);
    await expect(page).to.be.accessible();
  });
});

/** What a finger has to hit, with what it is called. */
const targets = (element: Timer): { name: string; width: number; height: number }[] =>
  all(element, 'button, a, input, select')
    .map((at) => ({ at, target: at.closest('label') ?? at }))
    .filter(({ target }) => target.checkVisibility())
    .map(({ at, target }) => {
      const { width, height } = target.getBoundingClientRect();
      return { name: at.getAttribute('aria-label') ?? target.textContent ?? '', width, height };
    });

describe('exercise timer: room for fingers', () => {
  beforeEach(quietWarnings);
  afterEach(async () => {
    cleanUp();
    await setViewport(wide);
  });

  for (const width of [280, 360])
    for (const [name, reach] of Object.entries(states))
      it(`has targets of 48 px at ${width} px in ${name}`, async () => {
        configure({ country: 'IN', phone: '0471 000 0000' });
        await setViewport({ width, height: 740 });
        const element = await reach('');
        for (const target of targets(element)) {
          expect(target.height, target.name).to.be.at.least(47.9);
          expect(target.width, target.name).to.be.at.least(47.9);
        }
      });
});

describe('exercise timer: room for words', () => {
  beforeEach(quietWarnings);
  afterEach(async () => {
    cleanUp();
    document.documentElement.removeAttribute('style');
    await setViewport(wide);
  });

  const expectNoOverflow = (element: Timer, width: number) => {
    const { left, right } = element.getBoundingClientRect();
    for (const at of all(element, '*')) {
      if (!at.checkVisibility() || at.closest('.hidden, svg svg, path')) continue;
      const box = at.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(box.left, at.outerHTML.slice(0, 120)).to.be.at.least(left - 1);
      expect(box.right, at.outerHTML.slice(0, 120)).to.be.at.most(right + 1);
    }
    expect(document.documentElement.scrollWidth, 'page').to.be.at.most(width);
  };

  for (const width of [280, 360])
    for (const [name, reach] of Object.entries(states))
      it(`does not overflow at ${width} px in ${name}`, async () => {
        configure({ country: 'IN', phone: '0471 000 0000' });
        await setViewport({ width, height: 740 });
        expectNoOverflow(await reach(''), width);
      });

  for (const [name, reach] of Object.entries(states))
    it(`does not overflow in landscape, 640 by 360, in ${name}`, async () => {
      await setViewport({ width: 640, height: 360 });
      expectNoOverflow(await reach(''), 640);
    });

  it('does not overflow at 320 px with words of 32 px', async () => {
    await setViewport({ width: 320, height: 740 });
    for (const name of ['overview', 'question', 'running', 'waiting', 'stopped, it hurts']) {
      const element = await states[name]!('');
      element.style.setProperty('--bedside-font-size', '32px');
      expectNoOverflow(element, 320);
      fixtureCleanup();
    }
  });

  it('has the time, one step and the buttons on a landscape phone, Stop too', async () => {
    await setViewport({ width: 640, height: 360 });
    const element = await states['running']!('');
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
    for (const name of ['time', 'step-title', 'primary', 'stop']) {
      const box = all(element, `[part~="${name}"]`)[0]!.getBoundingClientRect();
      expect(box.bottom, name).to.be.at.most(361);
      expect(box.top, name).to.be.at.least(-1);
    }
  });
});

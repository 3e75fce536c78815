import { expect, fixture, html } from '@open-wc/testing';
import type { BedsideExerciseTimer } from '../../../src/components/exercise-timer/exercise-timer.js';
import { helpLevels } from '../../../src/model/help-level.js';
import {
  buerger,
  builtIn,
  button,
  hear,
  leadIn,
  loose,
  namesOf,
  noCheck,
  press,
  run,
  running,
  shown,
  startByNo,
  tapsOf,
  testPage,
  text,
  timer,
} from './timer-page.js';

const [raise, lower] = buerger.steps as [(typeof buerger.steps)[0], (typeof buerger.steps)[0]];

describe('exercise timer: session property', () => {
  const page = testPage();
  const idle = {
    status: 'idle',
    round: 1,
    rounds: 2,
    step: 1,
    stepId: 'raise',
    secondsLeft: 0,
    elapsedSeconds: 0,
  };

  it('tells every status in whole numbers', async () => {
    const element = await timer('rounds="2"');
    expect(element.session).to.deep.equal(idle);
    await press(element, 'Start');
    expect(element.session).to.deep.equal({ ...idle, status: 'checking' });
    while (element.session.status === 'checking') await press(element, 'No');
    expect(element.session).to.deep.equal({ ...idle, status: 'preparing', secondsLeft: leadIn });
    await page.pass(element, 4.2);
    expect(element.session.secondsLeft, 'rounded up').to.equal(26);
    await page.pass(element, leadIn - 4.2);
    expect(element.session).to.deep.equal({ ...idle, status: 'running', secondsLeft: 120 });
    await page.pass(element, 20);
    expect(element.session).to.deep.equal({
      ...idle,
      status: 'running',
      secondsLeft: 100,
      elapsedSeconds: 20,
    });
    element.pause();
    expect(element.session).to.deep.equal({
      ...idle,
      status: 'paused',
      secondsLeft: 100,
      elapsedSeconds: 20,
    });
    element.resume();
    expect(element.session).to.include({ status: 'preparing', secondsLeft: leadIn });
    element.next();
    await page.pass(element, 100);
    expect(element.session).to.deep.equal({ ...idle, status: 'waiting', elapsedSeconds: 120 });
    element.next();
    expect(element.session).to.deep.equal({
      ...idle,
      status: 'running',
      step: 2,
      stepId: 'lower',
      secondsLeft: 180,
      elapsedSeconds: 120,
    });
    element.stop();
    expect(element.session).to.include({ status: 'stopped', step: 2, stepId: 'lower' });
    element.reset();
    expect(element.session).to.deep.equal(idle);
  });

  it('says complete with the last round and step', async () => {
    const element = await running('rounds="2"');
    while (element.session.status !== 'complete') element.next();
    expect(element.session).to.deep.equal({
      ...idle,
      status: 'complete',
      round: 2,
      step: 3,
      stepId: 'rest',
    });
  });

  it('keeps round and step of the ended step while waiting', async () => {
    const element = await running('rounds="2"');
    for (let i = 0; i < 5; i++) element.next();
    expect(element.session).to.include({ status: 'waiting', round: 1, step: 3, stepId: 'rest' });
    element.next();
    expect(element.session).to.include({ status: 'running', round: 2, step: 1, stepId: 'raise' });
  });

  it('is a fresh plain object each time, and read only', async () => {
    const element = await timer();
    const first = element.session;
    expect(first).not.to.equal(element.session);
    expect(Object.getPrototypeOf(first)).to.equal(Object.prototype);
    first.status = 'complete';
    expect(element.session.status).to.equal('idle');
    expect(() => {
      (element as unknown as { session: unknown }).session = {};
    }).to.throw(TypeError);
    expect(Object.keys(element.session)).to.deep.equal([
      'status',
      'round',
      'rounds',
      'step',
      'stepId',
      'secondsLeft',
      'elapsedSeconds',
    ]);
  });

  it('is there before the element is ready', () => {
    const element = loose();
    expect(element.session).to.include({ status: 'idle', round: 1, step: 1, secondsLeft: 0 });
  });
});

describe('exercise timer: events', () => {
  const page = testPage();

  it('tells of a whole session, once each, in order, and of nothing more', async () => {
    const element = await timer();
    const heard = hear();
    await startByNo(element);
    expect(namesOf(heard)).to.deep.equal(['start']);
    await page.pass(element, leadIn);
    await page.pass(element, 10);
    await press(element, 'Pause');
    await press(element, 'Carry on');
    await page.pass(element, leadIn);
    await page.pass(element, 110);
    await press(element, raise.doneLabel);
    await page.pass(element, 180);
    await press(element, lower.doneLabel);
    await page.pass(element, 300);
    await press(element, tapsOf(buerger)[2]!);
    expect(heard.map(({ name, detail }) => [name, detail])).to.deep.equal([
      ['start', null],
      ['step', { round: 1, step: 1, stepId: 'raise' }],
      ['pause', null],
      ['resume', null],
      ['wait', null],
      ['step', { round: 1, step: 2, stepId: 'lower' }],
      ['wait', null],
      ['step', { round: 1, step: 3, stepId: 'rest' }],
      ['wait', null],
      ['complete', { rounds: 1, seconds: 600 }],
    ]);
  });

  it('bubbles and is composed, out of any shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<bedside-exercise-timer ${noCheck} get-ready="0"></bedside-exercise-timer>`;
    const element = root.querySelector<BedsideExerciseTimer>('bedside-exercise-timer')!;
    await shown(element);
    const heard = hear(document);
    element.start();
    element.next();
    element.stop();
    expect(namesOf(heard)).to.deep.equal(['start', 'step', 'wait', 'stop']);
    for (const { event } of heard) {
      expect(event.bubbles).to.equal(true);
      expect(event.composed).to.equal(true);
    }
  });

  it('never tells why it stopped', async () => {
    const stops: unknown[] = [];
    const remember = (event: Event) => {
      const { type, detail, bubbles, composed } = event as CustomEvent<unknown>;
      stops.push({ type, detail, bubbles, composed });
    };
    for (const name of ['Finish for now', 'Stop, it hurts or feels wrong', raise.pale!.label]) {
      const element = await running();
      element.addEventListener('bedside-stop', remember);
      await press(element, name);
    }
    expect(stops).to.have.length(3);
    expect(stops[1]).to.deep.equal(stops[0]);
    expect(stops[2]).to.deep.equal(stops[0]);
  });

  it('tells nothing of the check', async () => {
    const element = await timer();
    const heard = hear();
    await press(element, 'Start');
    await press(element, 'Yes');
    await press(element, 'Back');
    await press(element, 'Not sure');
    element.reset();
    expect(namesOf(heard)).to.deep.equal([]);
  });

  it('tells of a step whose get-ready was paused and skipped', async () => {
    const element = await timer(noCheck);
    const heard = hear();
    await press(element, 'Start');
    element.pause();
    element.next();
    expect(element.session.status).to.equal('running');
    expect(namesOf(heard)).to.include('step');
  });

  it('tells of a step again when it starts over', async () => {
    const element = await running();
    element.next();
    element.next();
    await page.pass(element, 20);
    const heard = hear();
    element.back();
    expect(heard.map(({ name, detail }) => [name, detail])).to.deep.equal([
      ['step', { round: 1, step: 2, stepId: 'lower' }],
    ]);
  });

  it('fires no step event when a step resumes after a pause', async () => {
    const element = await running();
    element.next();
    element.next();
    await page.pass(element, 20);
    const heard = hear();
    element.pause();
    element.resume();
    expect(namesOf(heard)).to.deep.equal(['pause', 'resume']);
  });

  it('tells of a start again at the next one', async () => {
    const element = await running();
    element.stop();
    const heard = hear();
    element.start();
    expect(namesOf(heard)).to.deep.equal(['start']);
  });
});

describe('exercise timer: methods', () => {
  const page = testPage();
  type Method = 'start' | 'pause' | 'resume' | 'next' | 'back' | 'stop';

  const wrong: [string, (element: BedsideExerciseTimer) => void, Method[]][] = [
    ['idle', () => undefined, ['pause', 'resume', 'next', 'back', 'stop']],
    ['checking', (element) => element.start(), ['start', 'pause', 'resume', 'next']],
    [
      'preparing',
      (element) => {
        element.safetyCheck = 'off';
        element.start();
      },
      ['start', 'resume', 'back'],
    ],
    [
      'waiting',
      (element) => {
        element.safetyCheck = 'off';
        element.start();
        element.next();
        element.next();
      },
      ['start', 'pause', 'back'],
    ],
    [
      'paused',
      (element) => {
        element.safetyCheck = 'off';
        element.start();
        element.next();
        element.pause();
      },
      ['start', 'pause', 'back'],
    ],
    [
      'stopped',
      (element) => {
        element.safetyCheck = 'off';
        element.start();
        element.stop();
      },
      ['pause', 'resume', 'next', 'back', 'stop'],
    ],
  ];
  for (const [status, prepare, methods] of wrong)
    for (const method of methods)
      it(`${method}() does nothing and warns once when ${status}`, async () => {
        const element = await timer();
        prepare(element);
        await shown(element);
        const heard = hear();
        const before = element.session;
        expect(before.status).to.equal(status);
        element[method]();
        element[method]();
        await shown(element);
        expect(element.session).to.deep.equal(before);
        expect(namesOf(heard)).to.deep.equal([]);
        const about = page.warned().filter((message) => message.includes(`${method}()`));
        expect(about).to.have.length(1);
        expect(about[0]).to.match(/^<bedside-exercise-timer>: /);
      });

  it('starts one session by two taps on Start at once, and by two calls', async () => {
    const element = await timer(noCheck);
    const heard = hear();
    const start = button(element, 'Start');
    start.click();
    start.click();
    await page.pass(element, 5);
    element.start();
    await shown(element);
    expect(element.session).to.include({ status: 'preparing', secondsLeft: leadIn - 5 });
    expect(namesOf(heard)).to.deep.equal(['start']);
    await page.pass(element, leadIn - 5);
    expect(page.clock.countTimers()).to.equal(2);
  });

  it('start() before the document is ready warns and does nothing', async () => {
    const element = loose();
    element.start();
    expect(element.session.status).to.equal('idle');
    expect(page.warned()).to.have.length(1);
    expect(page.warned()[0]).to.include('start()');
    document.body.append(element);
    await shown(element);
    element.start();
    expect(element.session.status).to.equal('checking');
    element.remove();
  });

  it('start() warns while a document cannot be used', async () => {
    const element = await timer();
    element.content = null;
    await shown(element);
    element.start();
    expect(element.session.status).to.equal('idle');
    expect(page.warned().filter((message) => message.includes('start()'))).to.have.length(1);
  });

  it('no method throws, or does anything, before the element is in a page', async () => {
    const element = loose();
    const heard = hear(element);
    for (const method of ['start', 'pause', 'resume', 'next', 'back', 'stop', 'reset'] as const) {
      expect(() => element[method](), method).not.to.throw();
      expect(element.session.status, method).to.equal('idle');
    }
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await shown(element);
    expect(element.session.status, 'in the page').to.equal('idle');
    expect(namesOf(heard)).to.deep.equal([]);
  });

  it('start() leads to preparing without the check, and to running with get-ready="0"', async () => {
    const prepared = await timer(noCheck);
    prepared.start();
    expect(prepared.session.status).to.equal('preparing');
    const begun = await timer(`${noCheck} get-ready="0"`);
    begun.start();
    expect(begun.session.status).to.equal('running');
  });

  it('start() begins again from complete, with the check', async () => {
    const element = await timer('get-ready="0"');
    await startByNo(element);
    while (element.session.status !== 'complete') element.next();
    element.start();
    await shown(element);
    expect(element.session).to.include({ status: 'checking', round: 1, step: 1 });
    expect(text(element)).to.include('Question 1 of 10');
  });

  it('reset() clears the check, the session, its timers and the resume point', async () => {
    const element = await timer();
    await run(element);
    await page.pass(element, 10);
    expect(sessionStorage.length).to.equal(1);
    element.reset();
    expect(element.session).to.include({ status: 'idle', elapsedSeconds: 0 });
    expect(page.clock.countTimers()).to.equal(0);
    expect(sessionStorage.length).to.equal(0);
    await shown(element);
    await press(element, 'Start');
    await press(element, 'Not sure');
    element.reset();
    await shown(element);
    await press(element, 'Start');
    expect(text(element)).to.include('Question 1 of 10');
  });

  it('may be called on an element that is out of the page, and leaves no timer there', async () => {
    const element = await running();
    element.remove();
    element.next();
    element.next();
    expect(page.clock.countTimers()).to.equal(0);
  });
});

describe('exercise timer: what others can read', () => {
  const page = testPage();

  /** Every property of an element, own or inherited, down to HTMLElement, as text. */
  const surface = (element: BedsideExerciseTimer): string[] => {
    const values: string[] = [];
    for (let at: object = element; at !== HTMLElement.prototype;) {
      for (const name of Reflect.ownKeys(at)) {
        values.push(String(name));
        const value = Reflect.get(element, name, element) as unknown;
        if (value instanceof Map || value instanceof Set)
          value.forEach((entry, key) => values.push(String(key), String(entry)));
        else if (typeof value === 'function' || value instanceof Node) continue;
        else if (typeof value === 'object' && value !== null)
          Object.values(value).forEach((entry) => {
            if (typeof entry !== 'object' && typeof entry !== 'function')
              values.push(String(entry));
          });
        else values.push(String(value));
      }
      at = Object.getPrototypeOf(at) as object;
    }
    return values;
  };

  const secrets = ['yes', 'not-sure', 'cleared', 'pain', 'pale', ...helpLevels];
  const questions = builtIn.safetyCheck.map(({ id }) => id);

  const expectSilent = (element: BedsideExerciseTimer) => {
    const values = surface(element);
    expect(values).to.include('session');
    for (const secret of [...secrets, ...questions]) expect(values).not.to.include(secret);
    // What tells one screen from another knows the answers.
    expect((element as unknown as { screen: string }).screen).to.match(/^\d+$/);
    const attributes = element.getAttributeNames().map((name) => element.getAttribute(name));
    for (const secret of [...secrets, ...questions]) expect(attributes).not.to.include(secret);
    expect(element.textContent).to.equal('');
    expect(element.classList).to.have.length(0);
  };

  it('holds no answer after a yes', async () => {
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'Yes');
    expectSilent(element);
    expect(sessionStorage.length).to.equal(0);
  });

  it('holds no answer after a clearance', async () => {
    const element = await timer();
    await press(element, 'Start');
    for (let i = 0; i < 8; i++) await press(element, 'No');
    await press(element, 'Not sure');
    await press(element, builtIn.safetyCheck[8]!.clearance!);
    await press(element, 'No');
    expect(element.session.status).to.equal('preparing');
    expectSilent(element);
  });

  it('holds no reason after a stop', async () => {
    for (const name of ['Stop, it hurts or feels wrong', raise.pale!.label]) {
      const element = await running();
      await press(element, name);
      expectSilent(element);
      expect(element.session).to.have.property('status', 'stopped');
    }
  });

  it('holds no emergency that was taken back', async () => {
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'Yes');
    await press(element, 'Back');
    expectSilent(element);
    await press(element, 'Back');
    expectSilent(element);
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps only ids and numbers for a reload', async () => {
    const element = await running();
    await page.pass(element, 10);
    const [key] = Object.keys(sessionStorage);
    const point = JSON.parse(sessionStorage.getItem(key!)!) as Record<string, unknown>;
    for (const value of Object.values(point).flat())
      expect(typeof value === 'number' || value === 'raise', String(value)).to.equal(true);
    expect(element.session.status).to.equal('running');
  });

  it('adds nothing to the page but one hidden region', async () => {
    const before = [...document.body.children];
    const globals = Object.getOwnPropertyNames(window).length;
    await running();
    const added = [...document.body.children].filter((at) => !before.includes(at));
    const strangers = added.filter(
      (at) =>
        !at.hasAttribute('data-bedside-announcer') && !at.querySelector('bedside-exercise-timer'),
    );
    expect(strangers).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(window).length).to.equal(globals);
  });
});

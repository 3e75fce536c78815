import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../../src/i18n/en.js';
import { configure } from '../../../src/platform/library/settings.js';
import { legDrawing } from '../../../src/parts/leg-drawings.js';
import { all, parts, read } from '../widget-page.js';
import {
  afterwards,
  buerger,
  builtIn,
  button,
  buttonNames,
  changedDocument,
  headings,
  leadIn,
  lower,
  noCheck,
  press,
  questionOf,
  raise,
  replaceIn,
  rest,
  run,
  running,
  shown,
  startByNo,
  stored,
  tapsOf,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const refusedWords = 'Touch the screen now and then.';
const ifDark = 'If it goes dark, lower your legs.';

/** A browser's wake lock that counts. */
const fakeWakeLock = () => {
  const lock = {
    asked: 0,
    held: [] as EventTarget[],
    release: undefined as (() => void) | undefined,
    request: () => {
      lock.asked++;
      const sentinel = Object.assign(new EventTarget(), {
        release: () => {
          lock.held = lock.held.filter((at) => at !== sentinel);
          sentinel.dispatchEvent(new Event('release'));
          return Promise.resolve();
        },
      });
      lock.held.push(sentinel);
      lock.release = () => void sentinel.release();
      return Promise.resolve(sentinel);
    },
  };
  replaceIn(navigator, 'wakeLock', lock);
  return lock;
};

describe('exercise timer: the screen stays on', () => {
  const page = testPage();

  it('while preparing, running and waiting, with one lock', async () => {
    const lock = fakeWakeLock();
    const element = await timer(noCheck);
    expect(lock.asked, 'not before a start').to.equal(0);
    await press(element, 'Start');
    expect(lock.held).to.have.length(1);
    await page.pass(element, leadIn);
    expect(lock.held).to.have.length(1);
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
    expect(lock.held).to.have.length(1);
    expect(lock.asked).to.equal(1);
    expect(text(element)).not.to.include(refusedWords);
  });

  it('not during the check', async () => {
    const lock = fakeWakeLock();
    const element = await timer();
    await press(element, 'Start');
    expect(lock.asked).to.equal(0);
  });

  for (const [name, leave] of [
    ['a pause', (element: Timer) => element.pause()],
    ['Finish for now', (element: Timer) => element.stop()],
    ['reset()', (element: Timer) => element.reset()],
    ['removal', (element: Timer) => element.remove()],
    ['a stop', (element: Timer) => button(element, 'Stop, it hurts or feels wrong').click()],
  ] as const)
    it(`is let go on ${name}`, async () => {
      const lock = fakeWakeLock();
      const element = await running();
      expect(lock.held).to.have.length(1);
      leave(element);
      await shown(element);
      expect(lock.held).to.have.length(0);
    });

  it('is let go at the end', async () => {
    const lock = fakeWakeLock();
    const element = await running();
    while (element.session.status !== 'complete') element.next();
    await shown(element);
    expect(lock.held).to.have.length(0);
  });

  it('is taken again on resume, on return and after removal', async () => {
    const lock = fakeWakeLock();
    const element = await running();
    element.pause();
    element.resume();
    await shown(element);
    expect(lock.held).to.have.length(1);
    await page.hide(element);
    lock.release!();
    await shown(element);
    expect(lock.held, 'hidden').to.have.length(0);
    await page.show(element);
    expect(lock.held, 'back').to.have.length(1);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await shown(element);
    expect(lock.held).to.have.length(1);
  });

  it('is taken again when the browser takes it away while it is looked at', async () => {
    const lock = fakeWakeLock();
    const element = await running();
    lock.release!();
    await shown(element);
    expect(lock.held).to.have.length(1);
  });

  // w3c/screen-wake-lock#132: a battery saver grants it and takes it back, again and again.
  it('is asked for a few times where it is taken back at once, and then says what to do', async () => {
    const lock = fakeWakeLock();
    const { request } = lock;
    let isSaving = true;
    lock.request = () => {
      const granted = request();
      if (isSaving) void granted.then((sentinel) => setTimeout(() => void sentinel.release()));
      return granted;
    };
    const element = await running();
    const asked = [];
    for (const seconds of [0.5, 1, 2, 4, 60]) {
      await page.pass(element, seconds);
      asked.push(lock.asked);
    }
    expect(asked).to.deep.equal([2, 3, 4, 5, 5]);
    expect(text(element)).to.include(refusedWords);
    isSaving = false;
    await page.hide(element);
    await page.show(element);
    expect(text(element), 'not before it has been held for a while').to.include(refusedWords);
    await page.pass(element, 2);
    expect(text(element)).not.to.include(refusedWords);
    lock.release!();
    await shown(element);
    expect(lock.held, 'one that was held is taken again at once').to.have.length(1);
    expect(lock.asked).to.equal(7);
  });

  it('is not taken for one that holds when it is gone before it comes', async () => {
    let asked = 0;
    const sentinel = Object.assign(new EventTarget(), { released: true });
    replaceIn(navigator, 'wakeLock', { request: () => Promise.resolve((asked++, sentinel)) });
    const element = await running();
    for (const seconds of [1, 2, 4, 60]) await page.pass(element, seconds);
    expect(asked).to.equal(5);
    expect(text(element)).to.include(refusedWords);
  });

  it('is asked for no more when the element goes', async () => {
    const lock = fakeWakeLock();
    const element = await running();
    lock.release!();
    await shown(element);
    lock.release!();
    await shown(element);
    element.remove();
    await page.pass(element, 60);
    expect(lock.asked).to.equal(2);
    expect(lock.held).to.have.length(0);
  });

  const refusals: Record<string, unknown> = {
    missing: undefined,
    throwing: {
      request: () => {
        throw new Error('no');
      },
    },
    rejecting: { request: () => Promise.reject(new Error('no')) },
  };
  for (const [name, api] of Object.entries(refusals))
    it(`says what to do where it is ${name}`, async () => {
      replaceIn(navigator, 'wakeLock', api);
      const element = await timer(noCheck);
      await press(element, 'Start');
      expect(text(element), 'in the lead-in').to.include(`${refusedWords} ${ifDark}`);
      await press(element, 'I am ready');
      expect(text(element)).to.include(`${refusedWords} ${ifDark}`);
      await page.pass(element, 120);
      expect(element.session.status).to.equal('waiting');
      expect(text(element)).to.include(refusedWords);
      expect(text(element), 'the legs come down anyway').not.to.include(ifDark);
      await press(element, raise.doneLabel);
      expect(text(element)).to.include(refusedWords);
      expect(text(element), 'the legs hang').not.to.include(ifDark);
      await press(element, 'Pause');
      expect(text(element), 'a pause needs no light').not.to.include(refusedWords);
    });

  it('is let go when it comes too late', async () => {
    let grant: (sentinel: unknown) => void = () => undefined;
    replaceIn(navigator, 'wakeLock', {
      request: () => new Promise((resolve) => (grant = resolve)),
    });
    const element = await running();
    expect(element.session.status).to.equal('running');
    element.remove();
    let released = 0;
    grant(
      Object.assign(new EventTarget(), {
        release: () => {
          released++;
          return Promise.resolve();
        },
      }),
    );
    await shown(element);
    expect(released).to.equal(1);
  });

  it('is kept when it comes late, and says so when the refusal does', async () => {
    let answer: { grant: (sentinel: unknown) => void; refuse: (why: Error) => void } | undefined;
    replaceIn(navigator, 'wakeLock', {
      request: () => new Promise((grant, refuse) => (answer = { grant, refuse })),
    });
    const late = await running();
    await page.pass(late, 30);
    expect(text(late)).not.to.include(refusedWords);
    let released = 0;
    const release = () => {
      released++;
      return Promise.resolve();
    };
    answer!.grant(Object.assign(new EventTarget(), { release }));
    await shown(late);
    expect(text(late)).not.to.include(refusedWords);
    expect(released).to.equal(0);
    await press(late, 'Pause');
    expect(released).to.equal(1);
    const refused = await running();
    await page.pass(refused, 30);
    answer!.refuse(new Error('no'));
    await shown(refused);
    expect(refused.session).to.include({ status: 'running', secondsLeft: 90 });
    expect(text(refused)).to.include(refusedWords);
  });

  it('says nothing of a refusal that comes when it is wanted no longer', async () => {
    let refuse: (why: Error) => void = () => undefined;
    replaceIn(navigator, 'wakeLock', {
      request: () => new Promise((_grant, reject) => (refuse = reject)),
    });
    const element = await running('program="ankle-pumps"');
    await press(element, 'Pause');
    refuse(new Error('no'));
    await shown(element);
    await press(element, 'Carry on');
    expect(element.session.status).to.equal('running');
    expect(text(element), 'asked anew, not answered yet').not.to.include(refusedWords);
    refuse(new Error('no'));
    await shown(element);
    expect(text(element)).to.include(refusedWords);
  });

  it('does not mind a lock that cannot be let go', async () => {
    replaceIn(navigator, 'wakeLock', {
      request: () =>
        Promise.resolve(
          Object.assign(new EventTarget(), {
            release: () => {
              throw new Error('no');
            },
          }),
        ),
    });
    const element = await running();
    await press(element, 'Pause');
    expect(element.session.status).to.equal('paused');
  });
});

describe('exercise timer: a low battery', () => {
  const page = testPage();

  it('below 15% brings a warning when it is not charging', async () => {
    for (const [level, charging, isTold] of [
      [0.14, false, true],
      [0.15, false, false],
      [0.05, true, false],
    ] as const) {
      replaceIn(navigator, 'getBattery', () => Promise.resolve({ level, charging }));
      const element = await running();
      expect(text(element).includes('Charge your phone.'), `${level} ${charging}`).to.equal(isTold);
    }
  });

  for (const [name, api] of [
    ['missing', undefined],
    [
      'throwing',
      () => {
        throw new Error('no');
      },
    ],
    ['rejecting', () => Promise.reject(new Error('no'))],
    ['silent', () => new Promise(() => undefined)],
  ] as const)
    it(`does not matter where it is ${name}`, async () => {
      replaceIn(navigator, 'getBattery', api);
      const element = await running();
      expect(element.session.status).to.equal('running');
      expect(text(element)).not.to.include(en.charge);
    });

  it('brings the warning when the answer comes late, but not after the end', async () => {
    let answer: (battery: unknown) => void = () => undefined;
    replaceIn(navigator, 'getBattery', () => new Promise((resolve) => (answer = resolve)));
    const element = await running();
    await page.pass(element, 40);
    answer({ level: 0.1, charging: false });
    await shown(element);
    expect(text(element)).to.include('Charge your phone.');
    expect(element.session).to.include({ status: 'running', secondsLeft: 80 });
    const over = await running();
    over.stop();
    answer({ level: 0.1, charging: false });
    await shown(over);
    expect(text(over)).not.to.include(en.charge);
    const gone = await running();
    gone.remove();
    answer({ level: 0.1, charging: false });
    await shown(gone);
    expect(page.errors.args).to.deep.equal([]);
  });
});

interface Tone {
  frequency: number;
  start: number;
  end: number;
  /** When it was taken back, if it was. */
  cut: number | undefined;
}

/** An audio clock that runs with the test's, and notes each tone. */
const fakeAudio = (stateAtFirst = 'running') => {
  const audio = {
    made: 0,
    /** Nodes that are connected to another. */
    connected: new Set<object>(),
    listeners: 0,
    tones: [] as Tone[],
    contexts: [] as (EventTarget & { state: string })[],
    /** Tones that sound, or will. */
    planned: () => audio.tones.filter(({ cut, start }) => cut === undefined || cut > start),
    /** When chimes begin, in seconds from a moment; a chime's notes are under 2 seconds apart. */
    chimes: (from: number) => {
      const starts = audio
        .planned()
        .map(({ start }) => Math.round((start - from) * 10) / 10)
        .filter((start) => start >= -0.2)
        .sort((a, b) => a - b);
      return starts.filter((start, i) => i === 0 || start - starts[i - 1]! > 2);
    },
    now: () => performance.now() / 1000,
  };
  const joined = <T extends object>(node: T) => ({
    ...node,
    connect(to: unknown) {
      audio.connected.add(this);
      return to;
    },
    disconnect() {
      audio.connected.delete(this);
    },
  });
  class FakeAudioContext extends EventTarget {
    state = stateAtFirst;
    destination = {};
    override addEventListener(...rest: Parameters<EventTarget['addEventListener']>) {
      audio.listeners++;
      super.addEventListener(...rest);
    }
    override removeEventListener(...rest: Parameters<EventTarget['removeEventListener']>) {
      audio.listeners--;
      super.removeEventListener(...rest);
    }
    constructor() {
      super();
      audio.made++;
      audio.contexts.push(this);
    }
    get currentTime() {
      return audio.now();
    }
    resume() {
      return Promise.resolve();
    }
    createGain() {
      const gain = {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: () => undefined,
        exponentialRampToValueAtTime: () => undefined,
      };
      return joined({ gain });
    }
    createOscillator() {
      const tone: Tone = { frequency: 0, start: 0, end: 0, cut: undefined };
      audio.tones.push(tone);
      const node = joined({
        type: '',
        onended: undefined as (() => void) | undefined,
        frequency: {
          set value(frequency: number) {
            tone.frequency = frequency;
          },
        },
        start: (at: number) => (tone.start = at),
        stop: (at?: number) => {
          if (at === undefined) {
            tone.cut = audio.now();
            // As in browsers: a tone that is cut off before it sounds has ended, too.
            void Promise.resolve().then(() => node.onended?.());
          } else tone.end = at;
        },
      });
      return node;
    }
  }
  replaceIn(window, 'AudioContext', FakeAudioContext);
  replaceIn(navigator, 'userActivation', { hasBeenActive: true, isActive: true });
  // The page keeps one audio context. Forget it, so that the next test starts without.
  afterwards(() => audio.contexts.forEach((context) => (context.state = 'closed')));
  return audio;
};

describe('exercise timer: chimes', () => {
  const page = testPage();

  it('makes no sound before a tap', async () => {
    const audio = fakeAudio();
    replaceIn(navigator, 'userActivation', { hasBeenActive: false, isActive: false });
    const element = await timer(`${noCheck} get-ready="0"`);
    expect(audio.made).to.equal(0);
    element.start();
    await page.pass(element, 120);
    expect(audio.made, 'started by script').to.equal(0);
    expect(element.session.status).to.equal('waiting');
  });

  it('makes one context for the page, at the tap', async () => {
    const audio = fakeAudio();
    const element = await timer(noCheck);
    expect(audio.made).to.equal(0);
    await press(element, 'Start');
    await running();
    expect(audio.made).to.equal(1);
  });

  it('lets the sound be tried', async () => {
    const audio = fakeAudio();
    const element = await timer();
    await press(element, 'Try the sound');
    await page.pass(element, 1);
    expect(audio.planned().length).to.be.greaterThan(0);
  });

  it("sounds at the step's end, then every 10 seconds for 2 minutes, and 10 seconds before", async () => {
    const audio = fakeAudio();
    const element = await running();
    const from = audio.now();
    const repeats = [...Array(13).keys()].map((i) => 120 + i * 10);
    expect(audio.chimes(from)).to.deep.equal([110, ...repeats]);
    await page.pass(element, 120);
    await page.pass(element, 200);
    expect(audio.chimes(from)).to.deep.equal([110, ...repeats]);
  });

  it('falls silent at the tap', async () => {
    const audio = fakeAudio();
    const element = await running();
    const from = audio.now();
    await page.pass(element, 120);
    await page.pass(element, 25);
    await press(element, raise.doneLabel);
    expect(audio.chimes(from).filter((at) => at < 300)).to.deep.equal([110, 120, 130, 140]);
  });

  for (const [name, leave] of [
    ['paused', (element: Timer) => element.pause()],
    ['stopped', (element: Timer) => element.stop()],
    ['reset', (element: Timer) => element.reset()],
    ['removed', (element: Timer) => element.remove()],
    ['skipped', (element: Timer) => element.next()],
  ] as const)
    it(`plans nothing once it is ${name}`, async () => {
      const audio = fakeAudio();
      const element = await running();
      await page.pass(element, 5);
      leave(element);
      expect(audio.planned()).to.deep.equal([]);
    });

  it('plans what is left after a pause', async () => {
    const audio = fakeAudio();
    const element = await running();
    element.next();
    element.next();
    await page.pass(element, 60);
    element.pause();
    await page.pass(element, 100);
    const from = audio.now();
    element.resume();
    expect(audio.chimes(from).slice(0, 2)).to.deep.equal([110, 120]);
  });

  it('stays between 500 and 2000 Hz, different for up, down, flat and done', async () => {
    const audio = fakeAudio();
    const element = await running('rounds="2"');
    const tunes: string[] = [];
    while (element.session.status !== 'complete') {
      const left = element.session.secondsLeft;
      const end = audio.now() + left;
      const tune = audio
        .planned()
        .filter(({ start }) => start >= end - 0.1 && start < end + 2)
        .map(({ frequency }) => frequency);
      tunes.push(tune.join(' '));
      await page.pass(element, left);
      element.next();
    }
    const [down, flat, up, downAgain, flatAgain, done] = tunes;
    expect([downAgain, flatAgain]).to.deep.equal([down, flat]);
    expect(new Set([down, flat, up, done]).size).to.equal(4);
    for (const { frequency } of audio.tones) expect(frequency).to.be.within(500, 2000);
  });

  it('sounds once at a seen end with auto', async () => {
    const audio = fakeAudio();
    const element = await running('advance="auto"');
    const from = audio.now();
    await page.pass(element, 120);
    expect(element.session.status).to.equal('preparing');
    expect(audio.chimes(from)).to.deep.equal([110, 120]);
    await page.pass(element, leadIn);
    expect(audio.chimes(from).slice(0, 4)).to.deep.equal([110, 120, 320, 330]);
  });

  it('calls again and again at an unseen end with auto', async () => {
    const audio = fakeAudio();
    const element = await running('advance="auto"');
    const from = audio.now();
    await page.hide(element);
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
    expect(audio.chimes(from)).to.have.length(14);
  });

  it('offers to turn a lost sound back on, and plans it anew', async () => {
    const audio = fakeAudio();
    const element = await running();
    await page.pass(element, 20);
    const [context] = audio.contexts;
    context!.state = 'interrupted';
    audio.tones.length = 0;
    context!.dispatchEvent(new Event('statechange'));
    await shown(element);
    expect(buttonNames(element)).to.include('Tap to turn sound back on');
    await press(element, 'Tap to turn sound back on');
    context!.state = 'running';
    context!.dispatchEvent(new Event('statechange'));
    await shown(element);
    expect(buttonNames(element)).not.to.include(en.soundLost);
    expect(audio.chimes(audio.now()).slice(0, 2)).to.deep.equal([90, 100]);
  });

  it('makes none with sound="off"', async () => {
    const audio = fakeAudio();
    await running('sound="off"');
    expect(audio.made).to.equal(0);
  });

  it('sounds from where the step is when the sound wakes late', async () => {
    const audio = fakeAudio('suspended');
    const element = await running();
    await page.pass(element, 20);
    expect(audio.tones).to.deep.equal([]);
    expect(buttonNames(element)).to.include('Tap to turn sound back on');
    const [context] = audio.contexts;
    context!.state = 'running';
    context!.dispatchEvent(new Event('statechange'));
    await shown(element);
    expect(audio.chimes(audio.now()).slice(0, 2)).to.deep.equal([90, 100]);
    expect(buttonNames(element)).not.to.include(en.soundLost);
  });

  /** An audio context of a browser that does nothing but what the test sets. */
  const brokenAudio = (state: string, more: Record<string, unknown>) =>
    class extends EventTarget {
      state = state;
      currentTime = 0;
      constructor() {
        super();
        Object.assign(this, more);
        // The page keeps one audio context. Forget it, so that the next test starts without.
        afterwards(() => (this.state = 'closed'));
      }
    };
  const throws = () => {
    throw new Error('no');
  };

  for (const [name, value] of [
    ['missing', undefined],
    ['throwing', throws],
    ['unable to make a tone', brokenAudio('running', { createOscillator: throws })],
    [
      'refusing to wake',
      brokenAudio('suspended', { resume: () => Promise.reject(new Error('no')) }),
    ],
    ['throwing when it is woken', brokenAudio('suspended', { resume: throws })],
    ['never awake', brokenAudio('suspended', { resume: () => new Promise(() => undefined) })],
    ['of an old kind, that answers nothing', brokenAudio('suspended', { resume: () => undefined })],
  ] as const)
    it(`changes nothing else where AudioContext is ${name}`, async () => {
      const audio = fakeAudio();
      replaceIn(window, 'AudioContext', value);
      const element = await timer(noCheck);
      await press(element, 'Try the sound');
      await run(element);
      for (const [i, { seconds }] of buerger.steps.entries()) {
        await page.pass(element, seconds.default);
        await press(element, tapsOf(buerger)[i]!);
      }
      expect(element.session.status).to.equal('complete');
      expect(audio.tones).to.deep.equal([]);
    });
});

describe('exercise timer: carrying on after a reload', () => {
  const page = testPage();

  /** Reloads the page: the old element is gone, what it stored is still there. */
  const reload = async (element: Timer, attributes = ''): Promise<Timer> => {
    window.dispatchEvent(new Event('pagehide'));
    element.remove();
    window.dispatchEvent(new Event('pageshow'));
    return timer(attributes);
  };

  const carryOn = (element: Timer): string | undefined =>
    buttonNames(element).find((name) => name.startsWith('Carry on from'));

  const runToLower = async (attributes = ''): Promise<Timer> => {
    const element = await timer(attributes);
    await run(element);
    await press(element, 'Next step');
    await press(element, raise.doneLabel);
    return element;
  };

  it('is offered in idle, with round and step', async () => {
    const before = await runToLower();
    await page.pass(before, 50);
    const element = await reload(before);
    expect(element.session.status).to.equal('idle');
    expect(headings(element)).to.include('Carry on?');
    expect(carryOn(element)).to.equal('Carry on from round 1: Lower your legs');
    expect(buttonNames(element)).to.include('Start from the beginning');
    // The one filled button is the next thing to do.
    expect(all(element, '.primary').map((at) => read(at.textContent))).to.deep.equal([
      carryOn(element),
    ]);
  });

  it('asks the emergency questions only, then gets ready with the time left', async () => {
    const before = await runToLower('rounds="2"');
    await page.pass(before, 50);
    const element = await reload(before, 'rounds="2"');
    await press(element, carryOn(element)!);
    const asked: string[] = [];
    while (element.session.status === 'checking') {
      asked.push(headings(element)[0]!);
      await press(element, 'No');
    }
    expect(asked).to.deep.equal(
      builtIn.safetyCheck.filter(({ help }) => help === 'emergency').map((at) => at.question),
    );
    expect(element.session).to.include({
      status: 'preparing',
      step: 2,
      rounds: 2,
      secondsLeft: leadIn,
      elapsedSeconds: 50,
    });
    await page.pass(element, leadIn);
    expect(element.session).to.include({ status: 'running', secondsLeft: 130 });
  });

  it('stops at an emergency answer', async () => {
    const before = await runToLower();
    const element = await reload(before);
    await press(element, carryOn(element)!);
    await press(element, 'Yes');
    expect(text(element)).to.include(questionOf('chest-pain').advice);
    expect(element.session.status).to.equal('checking');
  });

  it('never leads into a raise', async () => {
    const before = await timer();
    await run(before);
    await page.pass(before, 40);
    const element = await reload(before);
    expect(carryOn(element)).to.equal('Carry on from round 1: Lower your legs');
    await press(element, carryOn(element)!);
    while (element.session.status === 'checking') await press(element, 'No');
    expect(element.session).to.include({ status: 'preparing', stepId: 'lower' });
  });

  it('waits, and asks how the feet are, where a raise may have run over meanwhile', async () => {
    const before = await timer();
    await run(before);
    await page.pass(before, 40);
    const element = await reload(before);
    await page.pass(element, 10 * 60);
    await press(element, carryOn(element)!);
    while (element.session.status === 'checking') await press(element, 'No');
    expect(element.session).to.include({ status: 'waiting', stepId: 'raise', round: 1 });
    expect(text(element)).to.include('ended 8 minutes ago');
    await press(element, raise.doneLabel);
    expect(headings(element)).to.include(raise.overrun!.question);
    await press(element, 'No');
    expect(element.session).to.include({ status: 'running', stepId: 'rest' });
  });

  it('says first to lower the legs, with a drawing of it, where it cut a raise off', async () => {
    const before = await running();
    await page.pass(before, 40);
    const element = await reload(before, noCheck);
    expect(headings(element).slice(0, 2)).to.deep.equal([buerger.title, raise.stop]);
    const wanted = document.createElement('div');
    render(legDrawing('lying-flat'), wanted);
    const paths = (at: Element) =>
      [...at.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    expect(paths(parts(element, 'drawing')[0]!)).to.equal(paths(wanted));
    await press(element, carryOn(element)!);
    expect(element.session).to.include({ status: 'preparing', stepId: 'lower' });
  });

  for (const wait of [1, 600, 3 * 3600])
    it(`asks how the feet are before another raise, ${wait} s after it cut one off`, async () => {
      const before = await running();
      await page.pass(before, 40);
      window.dispatchEvent(new Event('pagehide'));
      before.remove();
      window.dispatchEvent(new Event('pageshow'));
      page.clock.tick(wait * 1000);
      const element = await timer(noCheck);
      expect(headings(element)[1]).to.equal(raise.stop);
      expect(carryOn(element) !== undefined, 'is offered').to.equal(wait < 1800);
      await startByNo(element);
      expect(element.session).to.include({ status: 'waiting', stepId: 'raise' });
      expect(headings(element)[0]).to.equal(raise.overrun!.question);
      element.next();
      expect(element.session.status).to.equal('waiting');
      await press(element, 'No');
      expect(element.session).to.include({ status: 'running', stepId: 'rest' });
    });

  it('says nothing of the legs where they were down', async () => {
    const element = await reload(await runToLower());
    expect(headings(element)).not.to.include(raise.stop);
    await startByNo(element);
    expect(element.session).to.include({ status: 'preparing', stepId: 'raise' });
  });

  it('still offers to carry on after going back from the questions', async () => {
    const element = await reload(await runToLower());
    await press(element, carryOn(element)!);
    await press(element, 'Back');
    expect(carryOn(element)).not.to.equal(undefined);
    expect(Object.keys(stored())).to.have.length(1);
  });

  it('keeps the chosen times', async () => {
    const before = await runToLower('times="1:00 2:30 4:00"');
    const element = await reload(before, 'times="1:00 2:30 4:00"');
    await press(element, carryOn(element)!);
    while (element.session.status === 'checking') await press(element, 'No');
    await page.pass(element, leadIn);
    expect(element.session.secondsLeft).to.equal(150);
  });

  it('keeps the one round and the helper line of a clearance', async () => {
    const before = await timer('rounds="3"');
    await press(before, 'Start');
    for (let i = 0; i < 9; i++) await press(before, 'No');
    await press(before, 'Yes');
    await press(before, questionOf('unsteady').clearance!);
    await press(before, 'I am ready');
    await press(before, 'Next step');
    await press(before, raise.doneLabel);
    const element = await reload(before, 'rounds="3"');
    await press(element, carryOn(element)!);
    while (element.session.status === 'checking') await press(element, 'No');
    expect(element.session).to.include({ rounds: 1, stepId: 'lower' });
    expect(text(element)).to.include(lower.helperLine);
  });

  it('is gone after a new start, a reset, a finish and the end', async () => {
    for (const leave of [
      (element: Timer) => Promise.resolve(element.reset()),
      (element: Timer) => press(element, 'Start from the beginning'),
    ]) {
      const again = await reload(await runToLower());
      expect(carryOn(again)).not.to.equal(undefined);
      await leave(again);
      const element = await reload(again);
      expect(carryOn(element)).to.equal(undefined);
      element.remove();
    }
    const finished = await runToLower();
    await press(finished, 'Finish for now');
    expect(sessionStorage.length).to.equal(0);
    const done = await runToLower();
    while (done.session.status !== 'complete') done.next();
    expect(sessionStorage.length).to.equal(0);
  });

  it("is each timer's own, by its place and program", async () => {
    const first = await runToLower();
    const second = await timer('program="ankle-pumps"');
    await run(second);
    expect(sessionStorage.length).to.equal(2);
    first.remove();
    second.remove();
    const other = await timer('program="leg-stretches"');
    expect(carryOn(other)).to.equal(undefined);
  });

  it('is not offered by another timer of the same program on the page', async () => {
    const first = await timer();
    const second = await timer(noCheck);
    await run(second);
    await press(second, 'Next step');
    await press(second, raise.doneLabel);
    window.dispatchEvent(new Event('pagehide'));
    first.remove();
    second.remove();
    window.dispatchEvent(new Event('pageshow'));
    const offers = [await timer(), await timer()].map((at) => carryOn(at) !== undefined);
    expect(offers).to.deep.equal([false, true]);
  });

  it('is not offered after a stop that bars a new start, and neither is a start', async () => {
    for (const name of ['Stop, it hurts or feels wrong', raise.pale!.label]) {
      sessionStorage.clear();
      const before = await running();
      await page.pass(before, 5);
      await press(before, name);
      expect(Object.values(stored())).to.deep.equal(['1']);
      const element = await reload(before);
      expect(buttonNames(element)).to.deep.equal([]);
      expect(text(element)).to.include(buerger.stop.notAgain);
      element.start();
      element.reset();
      element.start();
      await shown(element);
      expect(element.session.status).to.equal('idle');
      expect(Object.keys(stored()), 'for the visit').to.have.length(1);
      element.remove();
    }
  });

  it('does not start after a reload in the rest after a later change of colour', async () => {
    const before = await running();
    await page.pass(before, 90);
    await press(before, raise.pale!.label);
    await press(before, raise.doneLabel);
    const element = await reload(before);
    expect(buttonNames(element)).to.deep.equal([]);
    expect(text(element)).to.include(buerger.stop.notAgain);
  });

  it('does not start another program either, and keeps the words for it', async () => {
    const before = await running();
    await press(before, 'Stop, it hurts or feels wrong');
    const element = await reload(before, 'program="ankle-pumps"');
    expect(buttonNames(element)).to.deep.equal([]);
    expect(text(element)).to.include(buerger.stop.notAgain);
  });

  it('starts in another place of the page, after a stop in this one', async () => {
    const first = await running();
    const second = await timer();
    await press(first, 'Stop, it hurts or feels wrong');
    expect(buttonNames(second)).to.include('Start');
    const third = await timer();
    expect(buttonNames(third)).to.include('Start');
  });

  it('is free after a harmless end', async () => {
    const before = await running();
    await press(before, 'Finish for now');
    expect(sessionStorage.length).to.equal(0);
    expect(buttonNames(await reload(before))).to.include('Start');
  });

  it('is free after a stop of a program that stops calmly', async () => {
    const before = await running('program="ankle-pumps"');
    await press(before, 'Stop, it hurts or feels wrong');
    expect(sessionStorage.length).to.equal(0);
    expect(buttonNames(await reload(before, 'program="ankle-pumps"'))).to.include('Start');
  });

  it('has the old words where a document has none for a new start', async () => {
    const before = await running();
    await press(before, 'Stop, it hurts or feels wrong');
    const element = await reload(before);
    element.content = changedDocument(({ programs }) => {
      delete programs[0]!.stop.notAgain;
    });
    await shown(element);
    expect(text(element)).to.include(buerger.stop.text);
  });

  it('stores ids and numbers only', async () => {
    const element = await runToLower();
    await page.pass(element, 3);
    const ids = ['lower'];
    const check = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.every(check)
        : typeof value === 'number' || ids.includes(value as string);
    for (const key of Object.keys(sessionStorage)) {
      expect(key).to.match(/^bedside-timer:/);
      const point = JSON.parse(sessionStorage.getItem(key)!) as Record<string, unknown>;
      expect(Object.values(point).every(check), JSON.stringify(point)).to.equal(true);
    }
  });

  for (const bad of ['', 'nonsense', 'null', '{}', '[]', '{"step":"lower","round":-1}'])
    it(`does not mind what it finds: ${bad || 'nothing'}`, async () => {
      const before = await runToLower();
      before.remove();
      for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, bad);
      const element = await timer();
      expect(carryOn(element)).to.equal(undefined);
      expect(buttonNames(element)).to.include('Start');
    });

  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const storages: Record<string, PropertyDescriptor> = {
    blocked: { get: refuse },
    missing: { value: undefined },
    full: { value: { getItem: () => null, removeItem: () => undefined, setItem: refuse } },
    'throwing at every call': { value: { getItem: refuse, removeItem: refuse, setItem: refuse } },
  };
  for (const [name, storage] of Object.entries(storages))
    it(`changes nothing else where storage is ${name}`, async () => {
      const before = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      Object.defineProperty(window, 'sessionStorage', { configurable: true, ...storage });
      try {
        const element = await running();
        for (const [i, { seconds }] of buerger.steps.entries()) {
          await page.pass(element, seconds.default);
          await press(element, tapsOf(buerger)[i]!);
        }
        expect(element.session.status).to.equal('complete');
        element.reset();
        expect(element.session.status).to.equal('idle');
      } finally {
        Object.defineProperty(window, 'sessionStorage', before);
      }
      expect(page.errors.args).to.deep.equal([]);
    });

  const stopAfterReload = async (before: Timer): Promise<Timer> => {
    configure({ emergencyNumber: '112' });
    await page.pass(before, 5);
    const element = await reload(before);
    await press(element, carryOn(element)!);
    while (element.session.status === 'checking') await press(element, 'No');
    await press(element, 'Stop, it hurts or feels wrong');
    return element;
  };

  it('shows the numbers of the page when it stops there', async () => {
    const element = await stopAfterReload(await runToLower());
    expect(text(element)).to.include('Call 112');
    expect(text(element)).to.include(lower.stop);
    expect(rest.pose).to.equal('lying-flat');
  });

  it('lowers the legs at a stop there, where it cut a raise off', async () => {
    const element = await stopAfterReload(await running());
    expect(text(element)).to.include(raise.stop);
    expect(text(element)).not.to.include(lower.stop);
  });
});

describe('exercise timer: the voice', () => {
  const page = testPage();

  const voice = { localService: true, lang: 'en-GB' };
  const no = () => {
    throw new Error('no');
  };
  /** Speech of a browser, with what it was given to say, and who listens. */
  const fakeSpeech = (more: Record<string, unknown> = {}) => {
    const said: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: (): unknown[] => [voice],
      cancel: () => undefined,
      speak: (utterance: { text: string }) => said.push(utterance.text),
      ...more,
    });
    replaceIn(window, 'speechSynthesis', speech);
    replaceIn(
      window,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    return { said, speech };
  };

  const broken: Record<string, () => unknown> = {
    missing: () => replaceIn(window, 'speechSynthesis', undefined),
    'throwing when asked for voices': () => fakeSpeech({ getVoices: no }),
    'throwing as it speaks': () => fakeSpeech({ speak: no }),
    'throwing as it falls silent': () => fakeSpeech({ cancel: no }),
    'refusing each word': () =>
      fakeSpeech({
        speak: (utterance: { onerror?: () => void }) =>
          void Promise.resolve().then(() => utterance.onerror?.()),
      }),
    'never done': () => fakeSpeech({ speak: () => undefined }),
    'without words of its own': () => {
      fakeSpeech();
      replaceIn(window, 'SpeechSynthesisUtterance', undefined);
    },
  };
  for (const [name, make] of Object.entries(broken))
    it(`changes nothing else where speech is ${name}`, async () => {
      make();
      const element = await running('voice="on"');
      for (const [i, { seconds }] of buerger.steps.entries()) {
        await page.pass(element, seconds.default);
        await press(element, tapsOf(buerger)[i]!);
      }
      expect(element.session).to.include({ status: 'complete', elapsedSeconds: 600 });
      expect(page.errors.args).to.deep.equal([]);
    });

  it('has its switch, and speaks, once voices are there that came late', async () => {
    const voices: unknown[] = [];
    const { said, speech } = fakeSpeech({ getVoices: () => voices });
    const element = await timer(`${noCheck} voice="on"`);
    expect(text(element)).not.to.include(en.voice);
    voices.push(voice);
    speech.dispatchEvent(new Event('voiceschanged'));
    await shown(element);
    expect(text(element)).to.include('Voice');
    await run(element);
    expect(said).to.deep.equal(['Raise your legs. 2 minutes.']);
  });

  it('has no switch where the only voice would send the words away', async () => {
    fakeSpeech({ getVoices: () => [{ ...voice, localService: false }] });
    const element = await timer();
    expect(text(element)).not.to.include(en.voice);
  });
});

describe('exercise timer: removal in the middle of a step', () => {
  const page = testPage();

  it('leaves 0 timers, locks, tones, audio nodes and listeners on the device', async () => {
    const lock = fakeWakeLock();
    const audio = fakeAudio();
    let voiceListeners = 0;
    replaceIn(window, 'speechSynthesis', {
      getVoices: () => [],
      cancel: () => undefined,
      addEventListener: () => voiceListeners++,
      removeEventListener: () => voiceListeners--,
    });
    const element = await running();
    await page.pass(element, 20);
    const counts = () => ({
      timers: page.clock.countTimers(),
      locks: lock.held.length,
      tones: audio.planned().length,
      nodes: audio.connected.size,
      listeners: audio.listeners,
      voiceListeners,
    });
    for (const [what, count] of Object.entries(counts()))
      expect(count, `${what} before`).to.be.greaterThan(0);
    element.remove();
    await shown(element);
    for (const [what, count] of Object.entries(counts())) expect(count, what).to.equal(0);
  });
});

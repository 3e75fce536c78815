import { expect } from '@open-wc/testing';
import type { ExercisesDocument } from '../../../src/model/exercises-document.js';
import { addLanguage } from '../../../src/platform/library/languages.js';
import { canVibrate } from '../../../src/platform/device/vibration.js';
import { all, part, parts, read, showsChildren } from '../widget-page.js';
import {
  bigTime,
  buerger,
  builtIn,
  buttonNames,
  changedDocument,
  headings,
  hear,
  loose,
  noCheck,
  press,
  programOf,
  running,
  shown,
  tapsOf,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const times = (element: Timer): string[] =>
  parts(element, 'step').map((step) => read(step.querySelector('output')?.textContent));

const usual = ['2 min', '3 min', '5 min'];

describe('exercise timer: attributes', () => {
  const page = testPage();

  const warnedOf = (name: string) => page.warned().filter((message) => message.includes(name));

  it('says nothing when nothing is wrong', async () => {
    await timer(
      'program="buerger" rounds="2" times="2:00 3:00 5:00" advance="tap" get-ready="15" safety-check="on" sound="on" voice="off" vibration="on" display="normal"',
    );
    expect(page.warned()).to.deep.equal([]);
    expect(page.errors.args).to.deep.equal([]);
  });

  it('takes numbers as properties, and undefined for what is not given, as frameworks set them', async () => {
    const element = await timer();
    Object.assign(element, { rounds: 2, getReady: 0, headingLevel: 3 });
    Object.assign(element, { program: undefined, times: undefined, sound: undefined });
    Object.assign(element, { src: undefined, advance: undefined, safetyCheck: undefined });
    await shown(element);
    expect(element.session.rounds).to.equal(2);
    expect(times(element)).to.deep.equal(usual);
    expect([element.rounds, element.getReady, element.program]).to.deep.equal(['2', '0', null]);
    expect(page.warned()).to.deep.equal([]);
    expect(page.errors.args).to.deep.equal([]);
  });

  for (const { id, title } of builtIn.programs)
    it(`shows the program "${id}"`, async () => {
      const element = await timer(`program="${id}"`);
      expect(headings(element)[0]).to.equal(title);
      expect(element.session.stepId).to.equal(programOf(id).steps[0]!.id);
    });

  for (const value of ['yoga', 'buerger 2', 'constructor'])
    it(`takes the first program for program="${value}" and warns once`, async () => {
      const element = await timer(`program="${value}"`);
      expect(headings(element)[0]).to.equal(buerger.title);
      element.requestUpdate();
      await shown(element);
      expect(warnedOf('program=')).to.have.length(1);
      expect(warnedOf('program=')[0]).to.include('buerger, ankle-pumps, leg-stretches');
    });

  it('takes times in order', async () => {
    const element = await timer('times="1:30 2:30 4:00"');
    expect(times(element)).to.deep.equal(['1:30 min', '2:30 min', '4 min']);
    expect(page.warned()).to.deep.equal([]);
  });

  it("keeps the document's times where none are given", async () => {
    const element = await timer('times="1:00"');
    expect(times(element)).to.deep.equal(['1 min', '3 min', '5 min']);
    expect(page.warned()).to.deep.equal([]);
  });

  it('warns of a time too many, and takes the others', async () => {
    const element = await timer('times="1:00 2:00 3:00 4:00"');
    expect(times(element)).to.deep.equal(['1 min', '2 min', '3 min']);
    expect(warnedOf('times=')).to.have.length(1);
  });

  it('clamps times that are out of range, and warns of each', async () => {
    const element = await timer('times="9:00 0:10 5:00"');
    expect(times(element)).to.deep.equal(['3 min', '2 min', '5 min']);
    expect(warnedOf('times=')).to.have.length(2);
    expect(warnedOf('9:00')[0]).to.include('0:30 to 3:00');
  });

  for (const value of ['two minutes', '2', '2:5', '2:60 3:00', '-2:00', '2:00,3:00', 'NaN:00'])
    it(`keeps all defaults for times="${value}" and warns once`, async () => {
      const element = await timer(`times="${value}"`);
      expect(times(element)).to.deep.equal(usual);
      expect(warnedOf('times=')).to.have.length(1);
    });

  const rounds: Record<string, number> = { '3': 3, '0': 1, '99': 6, many: 1, '2.5': 1, '-1': 1 };
  for (const [value, expected] of Object.entries(rounds))
    it(`makes ${expected} of rounds="${value}"`, async () => {
      const element = await timer(`rounds="${value}"`);
      expect(element.session.rounds).to.equal(expected);
      expect(warnedOf('rounds=')).to.have.length(value === '3' ? 0 : 1);
    });

  const ready: Record<string, number> = { '30': 30, '500': 120, soon: 30, '-5': 30 };
  for (const [value, expected] of Object.entries(ready))
    it(`gives ${expected} seconds for get-ready="${value}"`, async () => {
      const element = await timer(`${noCheck} get-ready="${value}"`);
      element.start();
      expect(element.session).to.include({ status: 'preparing', secondsLeft: expected });
      expect(warnedOf('get-ready=')).to.have.length(value === '30' ? 0 : 1);
    });

  const closed = {
    advance: 'tap, auto',
    'safety-check': 'on, off',
    sound: 'on, off',
    voice: 'on, off',
    vibration: 'on, off',
    display: 'normal, large',
    theme: 'light, dark, auto',
  };
  for (const [name, allowed] of Object.entries(closed))
    it(`warns once of ${name}="sometimes" and keeps the default`, async () => {
      const element = await timer(`${name}="sometimes"`);
      element.requestUpdate();
      await shown(element);
      const messages = warnedOf(`${name}="sometimes"`);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include(allowed);
      expect(element.session.status).to.equal('idle');
      expect(buttonNames(element)).to.include('Start');
    });

  it('does not advance by itself with an unknown advance', async () => {
    const element = await running('advance="quickly"');
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
  });

  it('sets the switches as the host asks', async () => {
    const element = await timer('sound="off" vibration="off"');
    const states = all<HTMLInputElement>(element, '[role="switch"]').map(({ checked }) => checked);
    // Where the browser does not vibrate there is no switch for it. The last one is a person's alone.
    expect(states).to.deep.equal(canVibrate() ? [false, false, false] : [false, false]);
  });

  it('shows the time larger with display="large", and leaves nothing out', async () => {
    const normal = await running();
    const size = (element: Timer) => parseFloat(getComputedStyle(part(element, 'time')).fontSize);
    const large = await running('display="large"');
    expect(size(large)).to.be.greaterThan(size(normal) * 1.5);
    const names = ['time', 'step-title', 'watch-for', 'instruction', 'total', 'next', 'primary'];
    for (const name of [...names, 'pale', 'stop', 'finish'])
      expect(part(large, name).checkVisibility(), name).to.equal(true);
  });

  it('follows attributes while idle', async () => {
    const element = await timer();
    element.setAttribute('times', '1:00');
    element.setAttribute('rounds', '4');
    await shown(element);
    expect(times(element)[0]).to.equal('1 min');
    expect(element.session.rounds).to.equal(4);
    element.setAttribute('program', 'ankle-pumps');
    await shown(element);
    expect(headings(element)[0]).to.equal(programOf('ankle-pumps').title);
  });

  it("runs a host's own program with a zero-second step and with 500 steps", async () => {
    const element = await timer(`${noCheck} get-ready="0" advance="auto"`);
    element.content = changedDocument(({ programs }) => {
      const [first] = programs;
      const model = first!.steps[2]!;
      first!.steps = [...Array(500).keys()].map((i) => ({
        ...model,
        id: `step-${i}`,
        seconds: i === 499 ? { default: 5, min: 5, max: 5 } : { default: 0, min: 0, max: 0 },
      }));
    });
    await shown(element);
    element.start();
    await shown(element);
    expect(element.session).to.include({ status: 'running', step: 500 });
    await page.pass(element, 5);
    expect(element.session).to.include({ status: 'complete', elapsedSeconds: 5 });
  });

  it('waits for the tap after a zero-second step', async () => {
    const element = await timer(`${noCheck} get-ready="0"`);
    element.content = changedDocument(({ programs }) => {
      programs[0]!.steps[2]!.seconds = { default: 0, min: 0, max: 0 };
    });
    await shown(element);
    element.start();
    for (let i = 0; i < 4; i++) element.next();
    await shown(element);
    expect(element.session).to.include({ status: 'waiting', stepId: 'rest' });
    await press(element, tapsOf(buerger)[2]!);
    expect(element.session.status).to.equal('complete');
  });

  it('shows its children for a program without steps', async () => {
    const element = await timer();
    const heard = hear();
    element.content = changedDocument(({ programs }) => {
      programs[0]!.steps = [];
    });
    await shown(element);
    expect(showsChildren(element)).to.equal(true);
    expect(page.errors.args).to.have.length(1);
    expect(String(page.errors.args[0]![0])).to.include('programs[0].steps');
    expect(heard.map(({ name }) => name)).to.deep.equal(['error']);
  });

  it('bears a page that goes while it has no document', async () => {
    const element = await timer();
    element.content = null;
    await shown(element);
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent) => thrown.push(event.error);
    window.addEventListener('error', note);
    const empty = loose();
    empty.content = null;
    document.body.append(empty);
    await shown(empty);
    await page.hide(element);
    await page.show(element);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    empty.remove();
    window.removeEventListener('error', note);
    expect(thrown).to.deep.equal([]);
  });
});

describe('exercise timer: changes while a session runs', () => {
  const page = testPage();

  it('takes a new program after the session, with a message', async () => {
    const element = await running();
    await page.pass(element, 20);
    element.program = 'ankle-pumps';
    await shown(element);
    expect(element.session).to.include({ status: 'running', stepId: 'raise', secondsLeft: 100 });
    expect(headings(element)[0]).to.equal(buerger.steps[0]!.title);
    expect(page.warned().filter((message) => message.includes('ankle-pumps'))).to.have.length(1);
    await page.pass(element, 100);
    expect(element.session.status).to.equal('waiting');
    await press(element, 'Finish for now');
    await press(element, 'Back to the start');
    expect(headings(element)[0]).to.equal(programOf('ankle-pumps').title);
  });

  it('starts the new program when it is started from the end', async () => {
    const element = await running();
    element.program = 'ankle-pumps';
    await shown(element);
    element.stop();
    await shown(element);
    element.start();
    expect(element.session).to.include({ status: 'preparing', stepId: 'pump' });
  });

  it('takes a new program after the safety check that it came into', async () => {
    const element = await timer();
    await press(element, 'Start');
    element.program = 'ankle-pumps';
    await shown(element);
    expect(text(element)).to.include('of 10');
    while (element.session.status === 'checking') await press(element, 'No');
    expect(element.session.stepId).to.equal('raise');
  });

  it('takes new times and rounds after the session', async () => {
    const element = await running();
    element.setAttribute('times', '0:30 2:00 1:00');
    element.setAttribute('rounds', '5');
    element.setAttribute('advance', 'auto');
    await shown(element);
    expect(element.session).to.include({ rounds: 1, secondsLeft: 120 });
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
    element.stop();
    element.reset();
    await shown(element);
    expect(times(element)).to.deep.equal(['30 sec', '2 min', '1 min']);
    expect(element.session.rounds).to.equal(5);
  });

  it('takes a document of another shape after the session, with a message', async () => {
    const element = await running();
    element.content = changedDocument((copy) => {
      copy.programs = [copy.programs[1]!];
    });
    await shown(element);
    expect(element.session).to.include({ status: 'running', stepId: 'raise' });
    expect(page.warned().some((message) => message.includes('new document'))).to.equal(true);
    element.stop();
    element.reset();
    await shown(element);
    expect(headings(element)[0]).to.equal(programOf('ankle-pumps').title);
  });

  it('takes the words of a document of the same shape at once, and no other time', async () => {
    const element = await running();
    await page.pass(element, 20);
    element.content = changedDocument(({ programs }) => {
      programs[0]!.steps[0]!.title = 'Lift your legs';
      programs[0]!.steps[0]!.seconds = { default: 60, min: 30, max: 90 };
    });
    await shown(element);
    expect(headings(element)[0]).to.equal('Lift your legs');
    expect(element.session).to.include({ status: 'running', secondsLeft: 100 });
  });

  it('is not lost by a document that is broken', async () => {
    const cyclic: Record<string, unknown> = { kind: 'exercises' };
    cyclic['self'] = cyclic;
    const element = await running();
    for (const broken of [null, 'words', 7, [], cyclic, { kind: 'article' }]) {
      element.content = broken;
      await shown(element);
      expect(element.session.status).to.equal('running');
      expect(showsChildren(element)).to.equal(false);
    }
    expect(page.errors.args).to.have.length(6);
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
    while (element.session.status !== 'complete') element.next();
    await shown(element);
    expect(headings(element)[0]).to.equal('Done');
    element.reset();
    await shown(element);
    expect(showsChildren(element)).to.equal(true);
  });

  it('changes its language live, and the session goes on', async () => {
    const german: ExercisesDocument = changedDocument((copy) => {
      copy.lang = 'de';
      copy.programs[0]!.steps[0]!.title = 'Beine hoch';
    });
    addLanguage({ lang: 'de', documents: { exercises: german } });
    const element = await running();
    await page.pass(element, 20);
    element.lang = 'de';
    await Promise.resolve();
    await shown(element);
    expect(headings(element)[0]).to.equal('Beine hoch');
    expect(part(element, 'root').lang).to.equal('de');
    expect(element.session).to.include({ status: 'running', secondsLeft: 100 });
    expect(bigTime(element)).to.equal('1:40');
    await page.pass(element, 100);
    expect(element.session.status).to.equal('waiting');
  });

  it('marks English where it lacks the language', async () => {
    const element = await running('lang="ta"');
    expect(part(element, 'root').lang).to.equal('en');
    expect(part(element, 'root').dir).to.equal('ltr');
    expect(headings(element)[0]).to.equal(buerger.steps[0]!.title);
  });
});

describe('exercise timer: removal', () => {
  const page = testPage();

  it('goes on when it is put back in the middle of a step', async () => {
    const element = await running();
    const heard = hear();
    await page.pass(element, 20);
    const place = element.parentElement!;
    element.remove();
    await page.pass(element, 5);
    place.append(element);
    await shown(element);
    expect(element.session).to.include({ status: 'running', secondsLeft: 95 });
    expect(bigTime(element)).to.equal('1:35');
    await page.pass(element, 1);
    expect(bigTime(element)).to.equal('1:34');
    await page.pass(element, 94);
    expect(element.session.status).to.equal('waiting');
    expect(heard.map(({ name }) => name)).to.deep.equal(['wait']);
  });

  it('waits when the step ended while it was away', async () => {
    const element = await running('advance="auto"');
    const place = element.parentElement!;
    element.remove();
    await page.pass(element, 300);
    place.append(element);
    await shown(element);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(text(element)).to.include('ended 3 minutes ago');
  });

  it('goes on when it is moved', async () => {
    const element = await running();
    await page.pass(element, 20);
    const place = document.createElement('section');
    element.parentElement!.append(place);
    place.append(element);
    await shown(element);
    await page.pass(element, 1);
    expect(bigTime(element)).to.equal('1:39');
  });

  it('leaves no timer, no announcer and no listener', async () => {
    const listened = new Map<string, number>();
    const targets = [document, window];
    const originals = targets.map(({ addEventListener, removeEventListener }) => ({
      addEventListener,
      removeEventListener,
    }));
    targets.forEach((target, i) => {
      target.addEventListener = (
        ...[type, ...rest]: Parameters<typeof document.addEventListener>
      ) => {
        listened.set(type, (listened.get(type) ?? 0) + 1);
        originals[i]!.addEventListener.call(target, type, ...rest);
      };
      target.removeEventListener = (
        ...[type, ...rest]: Parameters<typeof document.removeEventListener>
      ) => {
        listened.set(type, (listened.get(type) ?? 0) - 1);
        originals[i]!.removeEventListener.call(target, type, ...rest);
      };
    });
    try {
      const element = await running();
      await page.pass(element, 20);
      expect([...listened.values()].some((count) => count > 0)).to.equal(true);
      const heard = hear();
      element.remove();
      expect(page.clock.countTimers()).to.equal(0);
      expect(document.querySelector('[data-bedside-announcer]')).to.equal(null);
      const kept = [...listened].filter(
        ([type, count]) => !type.startsWith('bedside-') && count > 0,
      );
      expect(kept).to.deep.equal([]);
      await page.hide(element);
      await page.pass(element, 600);
      expect(heard).to.deep.equal([]);
    } finally {
      targets.forEach((target) => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
  });

  it('leaves no timer of a sound that was tried', async () => {
    const element = await timer();
    await press(element, 'Try the sound');
    element.remove();
    expect(page.clock.countTimers()).to.equal(0);
  });
});

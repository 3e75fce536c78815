import { expect } from '@open-wc/testing';
import { all, part, parts, read } from '../widget-page.js';
import {
  bigTime,
  buerger,
  button,
  buttonNames,
  changedDocument,
  focusName,
  headings,
  hear,
  leadIn,
  listen,
  namesOf,
  noCheck,
  press,
  running,
  shown,
  tapsOf,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const [raise, lower] = buerger.steps as [(typeof buerger.steps)[0], (typeof buerger.steps)[0]];
const stopName = 'Stop, it hurts or feels wrong';

describe('exercise timer: advance="auto"', () => {
  const page = testPage();

  it('goes on after get-ready when the end was seen', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 120);
    expect(element.session).to.include({
      status: 'preparing',
      step: 2,
      stepId: 'lower',
      secondsLeft: leadIn,
    });
    expect(text(element)).to.include(lower.getReady);
    await page.pass(element, leadIn);
    expect(element.session).to.include({ status: 'running', step: 2, secondsLeft: 180 });
  });

  it('goes on at once with get-ready="0"', async () => {
    const element = await running('advance="auto" get-ready="0"');
    await page.pass(element, 120);
    expect(element.session).to.include({ status: 'running', step: 2, secondsLeft: 180 });
  });

  it('completes by itself, rounds and all, with no second lost', async () => {
    const element = await running('advance="auto" rounds="2"');
    const heard = hear();
    for (let i = 0; i < 600 * 2 + 5 * leadIn; i++) await page.pass(element, 1);
    expect(element.session).to.include({ status: 'complete', round: 2, elapsedSeconds: 1200 });
    expect(namesOf(heard)).to.deep.equal(['step', 'step', 'step', 'step', 'step', 'complete']);
  });

  it('waits when the page was hidden at the end', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 100);
    await page.hide(element);
    await page.pass(element, 20);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    await page.pass(element, 240);
    await page.show(element);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(text(element)).to.include(
      'The time for \u201cRaise your legs\u201d ended 4 minutes ago.',
    );
    expect(headings(element)[0]).to.equal('Lower your legs');
  });

  it('goes on when the page was hidden, but is back at the end', async () => {
    const element = await running('advance="auto"');
    await page.hide(element);
    await page.pass(element, 100);
    await page.show(element);
    expect(bigTime(element), 'right in the first frame').to.equal('0:20');
    await page.pass(element, 20);
    expect(element.session).to.include({ status: 'preparing', step: 2 });
  });

  it('goes on when the end is noticed 3 seconds late', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 119.5);
    await page.sleep(element, 3.5);
    expect(element.session).to.include({ status: 'preparing', step: 2 });
  });

  it('waits when the end is noticed later', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 119.5);
    await page.sleep(element, 3.6);
    expect(element.session).to.include({ status: 'waiting', step: 1, elapsedSeconds: 120 });
    expect(text(element)).to.include('ended 3 seconds ago');
  });

  it('runs only one step in a long sleep', async () => {
    const element = await running('advance="auto"');
    await page.sleep(element, 7200);
    expect(element.session).to.include({ status: 'waiting', step: 1, elapsedSeconds: 120 });
    expect(text(element)).to.include('ended 118 minutes ago');
  });

  it('waits when a get-ready ended unseen', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 120);
    await page.hide(element);
    await page.pass(element, leadIn);
    expect(element.session).to.include({ status: 'waiting', step: 2, stepId: 'lower' });
    await page.show(element);
    expect(text(element)).to.include('Nothing has begun. The screen was off.');
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', step: 2, secondsLeft: 180 });
  });

  it('still stops with one tap while getting ready', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 120);
    await press(element, stopName);
    expect(element.session.status).to.equal('stopped');
  });
});

describe('exercise timer: the clock is right', () => {
  const page = testPage();

  it('shows the true time in the first frame after the page comes back', async () => {
    for (const event of ['visibilitychange', 'pageshow', 'resume']) {
      const element = await running();
      await page.hide(element);
      await page.pass(element, 47);
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => 'visible',
      });
      (event === 'pageshow' ? window : document).dispatchEvent(new Event(event));
      await shown(element);
      expect(bigTime(element), event).to.equal('1:13');
      element.reset();
      element.remove();
    }
  });

  it('wakes up for the end alone while it is hidden', async () => {
    const element = await running();
    await page.hide(element);
    expect(page.clock.countTimers()).to.equal(1);
    await page.pass(element, 120);
    expect(element.session.status).to.equal('waiting');
  });

  it('catches up after a busy page', async () => {
    const element = await running();
    await page.pass(element, 10);
    await page.sleep(element, 37);
    expect(bigTime(element)).to.equal('1:13');
  });

  const forward = { 'a minute': 60, 'an hour': 3600, 'a day': 86_400 };
  for (const [name, seconds] of Object.entries(forward))
    it(`waits when the clock is set forward by ${name} in a step`, async () => {
      const element = await running();
      await page.pass(element, 30);
      page.clock.setSystemTime(Date.now() + seconds * 1000);
      await page.pass(element, 1);
      expect(element.session).to.include({ status: 'waiting', step: 1 });
      expect(element.session.elapsedSeconds).to.be.at.most(120);
    });

  it('says that the step was cut short when its time was not over', async () => {
    const element = await running();
    await page.pass(element, 30);
    page.clock.setSystemTime(Date.now() + 10_000);
    await page.pass(element, 1);
    expect(text(element)).to.include('Time passed while the screen was off. The step has stopped.');
    expect(headings(element)[0]).to.equal('Lower your legs');
  });

  it('says how long ago the end was when it slept through it', async () => {
    const element = await running();
    await page.pass(element, 60);
    page.clock.setSystemTime(Date.now() + 5 * 60_000);
    await page.pass(element, 1);
    expect(text(element)).to.include('ended 4 minutes ago');
  });

  it('does not mind a clock that is ahead by 5 seconds', async () => {
    const element = await running();
    page.clock.setSystemTime(Date.now() + 4900);
    await page.pass(element, 60);
    expect(element.session).to.include({ status: 'running', secondsLeft: 60 });
  });

  for (const seconds of [10, 3600])
    it(`does not mind a clock that is set back by ${seconds} s`, async () => {
      const element = await running();
      await page.pass(element, 30);
      page.clock.setSystemTime(Date.now() - seconds * 1000);
      await page.pass(element, 60);
      expect(element.session).to.include({ status: 'running', secondsLeft: 30 });
      await page.pass(element, 30);
      expect(element.session).to.include({ status: 'waiting', elapsedSeconds: 120 });
    });

  it('waits when the clock is set forward while getting ready', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    page.clock.setSystemTime(Date.now() + 60_000);
    await page.pass(element, 1);
    expect(element.session).to.include({ status: 'waiting', step: 1, elapsedSeconds: 0 });
    expect(text(element)).to.include('Nothing has begun. The screen was off.');
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', secondsLeft: 120 });
  });

  it('does not count a pause, however the clock jumps', async () => {
    const element = await running();
    await page.pass(element, 30);
    await press(element, 'Pause');
    page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.pass(element, 60);
    await press(element, 'Carry on');
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', secondsLeft: 90 });
  });
});

describe('exercise timer: a raise that ran over', () => {
  const page = testPage();
  const { question } = raise.overrun!;

  const overrun = async (attributes = ''): Promise<Timer> => {
    const element = await running(attributes);
    await page.pass(element, 120);
    await page.pass(element, 61);
    button(element, raise.doneLabel).focus();
    await press(element, raise.doneLabel);
    return element;
  };

  it('asks how the feet are before it goes on', async () => {
    const element = await overrun();
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(headings(element)[0]).to.equal(question);
    expect(focusName(element)).to.equal(question);
    expect(buttonNames(element)).to.include.members(['Yes', 'No', 'Not sure', stopName]);
    expect(buttonNames(element)).not.to.include(raise.doneLabel);
  });

  it('asks after an unseen end too, with auto', async () => {
    const element = await running('advance="auto"');
    await page.hide(element);
    await page.pass(element, 120 + 61);
    await page.show(element);
    await press(element, raise.doneLabel);
    expect(headings(element)[0]).to.equal(question);
  });

  for (const answer of ['Yes', 'Not sure'])
    it(`gives the stop words after "${answer}"`, async () => {
      const element = await overrun();
      await press(element, answer);
      expect(element.session.status).to.equal('stopped');
      expect(text(element)).to.include(buerger.stop.text);
      expect(text(element)).to.include(buerger.stop.emergencyText);
      expect(focusName(element)).to.equal(raise.stop);
      element.reset();
      element.start();
      expect(element.session.status).to.equal('idle');
    });

  it('rests flat after "No", with no further round', async () => {
    const element = await overrun('rounds="3"');
    await press(element, 'No');
    expect(element.session).to.include({ status: 'running', stepId: 'rest', rounds: 1 });
    await page.pass(element, 300);
    await press(element, tapsOf(buerger)[2]!);
    expect(element.session).to.include({ status: 'complete', round: 1 });
  });

  it('says at the end why, and invites to nothing: no reminder and no other raise', async () => {
    const { endAdvice } = raise.overrun!;
    const element = await overrun('rounds="3"');
    await press(element, 'No');
    await page.pass(element, 300);
    const said = listen();
    await press(element, tapsOf(buerger)[2]!);
    expect(text(element)).to.include(endAdvice);
    expect(said()[0]).to.include(endAdvice);
    expect(read(part(element, 'after').textContent)).to.equal(buerger.after);
    expect(buttonNames(element)).to.deep.equal([]);
    element.reset();
    await shown(element);
    expect(read(part(element, 'shelf').textContent)).to.equal(endAdvice);
    expect(buttonNames(element)).to.deep.equal([]);
    element.program = 'ankle-pumps';
    await shown(element);
    expect(buttonNames(element), 'which raises nothing').to.include('Start');
  });

  const leaves: [what: string, isAsked: boolean][] = [
    ['from the question', true],
    ['before it', false],
  ];
  for (const [what, isAsked] of leaves)
    it(`"Finish for now" ${what} ends in the advice to rest, and owes the answer`, async () => {
      const element = await running('rounds="3"');
      await page.pass(element, 120);
      await page.pass(element, 61);
      if (isAsked) await press(element, raise.doneLabel);
      await press(element, 'Finish for now');
      expect(element.session.status).to.equal('stopped');
      expect(text(element)).to.include(raise.overrun!.restAdvice);
      expect(read(part(element, 'after').textContent)).to.equal(raise.finish);
      await press(element, 'Back to the start');
      expect(text(element)).to.include(raise.overrun!.endAdvice);
      expect(all(element, '.primary'), 'no invitation').to.have.length(0);
      await press(element, 'Start');
      expect(element.session).to.include({ status: 'waiting', stepId: 'raise' });
      expect(headings(element)[0]).to.equal(question);
      await press(element, 'No');
      expect(element.session).to.include({ status: 'running', stepId: 'rest' });
    });

  it('owes the answer after a reload too, and after a start by the page', async () => {
    const before = await running();
    await page.pass(before, 181);
    await press(before, 'Finish for now');
    await press(before, 'Back to the start');
    before.remove();
    const element = await timer(noCheck);
    element.start();
    await shown(element);
    expect(headings(element)[0]).to.equal(question);
    for (const name of ['Pause', 'Next step', raise.doneLabel])
      expect(buttonNames(element)).not.to.include(name);
    await press(element, 'Not sure');
    expect(element.session.status).to.equal('stopped');
    expect(text(element)).to.include(buerger.stop.text);
  });

  it('says in the rest after "No" why nothing follows, to screen readers too', async () => {
    const { restAdvice } = raise.overrun!;
    const element = await overrun('rounds="3"');
    const said = listen();
    await press(element, 'No');
    expect(read(all(element, '.main')[0]!.innerText)).to.include(restAdvice);
    expect(said()[0]).to.equal(`${restAdvice} Lie flat and rest. 5 minutes. Round 1 of 1.`);
    await press(element, 'Pause');
    expect(text(element)).to.include(restAdvice);
  });

  it('says nothing of it in a rest that follows as planned', async () => {
    const element = await running();
    for (let i = 0; i < 4; i++) element.next();
    await shown(element);
    expect(element.session).to.include({ status: 'running', stepId: 'rest' });
    expect(text(element)).not.to.include(raise.overrun!.restAdvice);
  });

  it('is not got round by a method', async () => {
    const element = await overrun();
    element.next();
    element.resume();
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(page.warned().filter((message) => /(next|resume)\(\)/.test(message))).to.have.length(2);
  });

  it("says the document's own question", async () => {
    const element = await timer(noCheck);
    element.content = changedDocument(({ programs }) => {
      programs[0]!.steps[0]!.overrun!.question = 'How are your feet?';
    });
    await shown(element);
    await press(element, 'Start');
    await press(element, 'I am ready');
    await page.pass(element, 120);
    await page.pass(element, 61);
    await press(element, raise.doneLabel);
    expect(headings(element)[0]).to.equal('How are your feet?');
    expect(parts(element, 'answers')).to.have.length(1);
  });
});

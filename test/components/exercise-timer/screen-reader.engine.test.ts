import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tabTo } from '../keys.js';
import { all, announcers, part, someOf } from '../widget-page.js';
import {
  buerger,
  button,
  buttonNames,
  changedDocument,
  focusName,
  hear,
  leadIn,
  listen,
  namesOf,
  noCheck,
  press,
  putBack,
  quietWarnings,
  replaceIn,
  run,
  running,
  shown,
  tapsOf,
  testPage,
  timer,
  type Timer,
} from './timer-page.js';

const [raise, lower] = buerger.steps as [(typeof buerger.steps)[0], (typeof buerger.steps)[0]];
const stopName = 'Stop, it hurts or feels wrong';

describe('exercise timer: what a screen reader is told', () => {
  const page = testPage();

  it('has a timer role that is not live', async () => {
    const element = await running();
    const [time] = all(element, '[role="timer"]');
    expect(all(element, '[role="timer"]')).to.have.length(1);
    expect(time!.getAttribute('aria-label')).to.equal('Time to go');
    expect(all(element, '[aria-live]')).to.have.length(0);
  });

  it('says when a step starts, with its time and round', async () => {
    const element = await timer(`${noCheck} rounds="2"`);
    const said = listen();
    await press(element, 'Start');
    expect(said(), 'not while getting ready').to.deep.equal([]);
    await page.pass(element, leadIn);
    expect(said()).to.deep.equal(['Raise your legs. 2 minutes. Round 1 of 2.']);
    expect(announcers()[0]!.lang).to.equal('en');
  });

  it('says start, 10 seconds, the wait and the end, and nothing in between', async () => {
    const element = await running();
    const said = listen();
    await shown(element);
    for (let i = 0; i < 120; i++) {
      await page.pass(element, 1);
      if (i === 108) expect(said()).to.deep.equal([]);
      if (i === 109) expect(said()).to.deep.equal(['10 seconds to go.']);
    }
    expect(said().slice(1)).to.deep.equal([
      `The 2 minutes are up. Lower your legs. ${lower.getReady}`,
    ]);
    for (let i = 0; i < 130; i++) await page.pass(element, 0.4);
    expect(said()).to.have.length(2);
    await press(element, raise.doneLabel);
    expect(said()[2]).to.equal('Lower your legs. 3 minutes. Round 1 of 1.');
    element.next();
    element.next();
    const before = said().length;
    await page.pass(element, 300);
    expect(said().slice(before)).to.deep.equal([
      '10 seconds to go.',
      `The 5 minutes are up. ${buerger.after}`,
    ]);
    await press(element, tapsOf(buerger)[2]!);
    expect(said().at(-1)).to.equal(`Done. ${buerger.after}`);
  });

  it('says pause and resume', async () => {
    const element = await running();
    await page.pass(element, 30);
    const said = listen();
    await press(element, 'Pause');
    await press(element, 'Carry on');
    expect(said()).to.deep.equal([
      `Paused. ${raise.whilePaused}`,
      `Going on. 1 minute 30 seconds to go. ${raise.getReadyTitle}.`,
    ]);
    await press(element, 'I am ready');
    expect(said(), 'the step goes on, it does not start').to.have.length(2);
  });

  it('never says 10 seconds when there are fewer', async () => {
    const element = await running();
    element.next();
    element.next();
    await page.pass(element, 175);
    const said = listen();
    await press(element, 'Pause');
    await press(element, 'Carry on');
    await page.pass(element, 2);
    expect(said()).to.deep.equal(['Paused.', 'Going on. 5 seconds to go.']);
  });

  it('never says it late, after the page was away', async () => {
    const element = await running();
    await page.hide(element);
    await page.pass(element, 115);
    const said = listen();
    await page.show(element);
    await page.pass(element, 2);
    expect(said()).to.deep.equal([]);
  });

  it('leaves 10 seconds out of a short step', async () => {
    const element = await timer(`${noCheck} get-ready="0"`);
    element.content = changedDocument(({ programs }) => {
      programs[0]!.steps[0]!.seconds = { default: 20, min: 10, max: 30 };
    });
    await shown(element);
    await press(element, 'Start');
    const said = listen();
    for (let i = 0; i < 19; i++) await page.pass(element, 1);
    expect(said()).to.deep.equal([]);
  });

  it('takes at most 30 messages for a session of 30 minutes', async () => {
    const element = await timer(`${noCheck} rounds="3"`);
    const said = listen();
    await press(element, 'Start');
    for (let i = 0; i < leadIn; i++) await page.pass(element, 1);
    let seconds = 0;
    while (element.session.status !== 'complete') {
      if (element.session.status === 'running') {
        await page.pass(element, 1);
        seconds++;
      } else element.next();
    }
    await shown(element);
    expect(seconds).to.equal(1800);
    expect(said().length).to.be.within(20, 30);
  });

  it('keeps the words about a pale foot out of the page', async () => {
    const told: string[] = [];
    replaceIn(HTMLElement.prototype, 'ariaNotify', (message: string) => told.push(message));
    const element = await running();
    await page.pass(element, 90);
    const said = listen();
    told.length = 0;
    await press(element, raise.pale!.label);
    expect(said()).to.deep.equal([]);
    expect(told).to.have.length(1);
    expect(told[0]).to.equal(`${raise.stop} ${raise.pale!.laterAdvice}`);
  });

  it('keeps them out of the page in the wait after a raise, too, and sends no second wait', async () => {
    const told: string[] = [];
    replaceIn(HTMLElement.prototype, 'ariaNotify', (message: string) => told.push(message));
    const element = await running();
    await page.pass(element, 120);
    const said = listen();
    const heard = hear();
    told.length = 0;
    await press(element, raise.pale!.label);
    expect(said()).to.deep.equal([]);
    expect(told).to.deep.equal([`${raise.stop} ${raise.pale!.laterAdvice}`]);
    expect(namesOf(heard)).to.deep.equal([]);
    expect(focusName(element) === '' || focusName(element) === raise.doneLabel).to.equal(true);
  });

  it('names the step and its round on the screen, the drawing hidden', async () => {
    const element = await running();
    expect(part(element, 'step-title').tagName).to.equal('H2');
    for (const drawing of someOf(element, 'svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('exercise timer: focus', () => {
  const page = testPage();

  it('stays on the primary button from Start through Pause and Carry on', async () => {
    const element = await timer(noCheck);
    button(element, 'Start').focus();
    await press(element, 'Start');
    expect(focusName(element)).to.equal('I am ready');
    const primary = button(element, 'I am ready');
    await page.pass(element, leadIn);
    expect(element.session.status).to.equal('running');
    expect(element.shadowRoot!.activeElement).to.equal(primary);
    expect(focusName(element)).to.equal('Pause');
    await press(element, 'Pause');
    expect(focusName(element)).to.equal('Carry on');
    expect(element.shadowRoot!.activeElement).to.equal(primary);
    await press(element, 'Carry on');
    expect(element.shadowRoot!.activeElement).to.equal(primary);
  });

  it('comes from the last question to "I am ready"', async () => {
    const element = await timer();
    button(element, 'Start').focus();
    await press(element, 'Start');
    while (element.session.status === 'checking') {
      button(element, 'No').focus();
      await press(element, 'No');
    }
    expect(focusName(element)).to.equal('I am ready');
  });

  it("moves to the new primary button at a step's end, when it was on the old one", async () => {
    const element = await running();
    button(element, 'Pause').focus();
    await page.pass(element, 120);
    expect(focusName(element)).to.equal(raise.doneLabel);
    await press(element, raise.doneLabel);
    expect(focusName(element)).to.equal('Pause');
  });

  it('moves to the new primary button after Next step', async () => {
    const element = await running();
    button(element, 'Next step').focus();
    await press(element, 'Next step');
    expect(focusName(element)).to.equal(raise.doneLabel);
  });

  for (const name of [stopName, 'Finish for now'])
    it(`stays on "${name}" at a step's end`, async () => {
      const element = await running();
      button(element, name).focus();
      await page.pass(element, 120);
      expect(focusName(element)).to.equal(name);
      await press(element, raise.doneLabel);
      expect(focusName(element)).to.equal(name);
    });

  it('is not taken from the rest of the page', async () => {
    const element = await running();
    const field = document.createElement('input');
    element.parentElement!.append(field);
    field.focus();
    await page.pass(element, 120);
    expect(document.activeElement).to.equal(field);
    await press(element, raise.doneLabel);
    element.stop();
    await shown(element);
    expect(document.activeElement).to.equal(field);
  });

  it('is never lost from start to end', async () => {
    const element = await timer();
    button(element, 'Start').focus();
    await press(element, 'Start');
    const steps = ['No', 'I am ready', 'Next step', ...tapsOf(buerger)];
    expect(steps).to.include(raise.doneLabel);
    for (let i = 0; i < 40 && element.session.status !== 'complete'; i++) {
      const name = steps.find((at) => buttonNames(element).includes(at))!;
      button(element, name).focus();
      await press(element, name);
      expect(element.shadowRoot!.activeElement, `after ${name}`).not.to.equal(null);
    }
    expect(element.session.status).to.equal('complete');
    expect(focusName(element)).to.equal('Done');
  });
});

// With the browser's own time and keys.
describe('exercise timer: keyboard only', () => {
  beforeEach(() => {
    quietWarnings();
  });

  afterEach(() => {
    fixtureCleanup();
    putBack();
    sessionStorage.clear();
  });

  const hit = async (element: Timer, name: string, key = 'Enter'): Promise<void> => {
    await tabTo(element, name);
    await sendKeys({ press: key });
    await shown(element);
  };

  it('goes through a whole session by Tab, Enter and Space', async () => {
    const element = await timer();
    await hit(element, 'More: Rounds', 'Space');
    await hit(element, 'Start');
    expect(element.session).to.include({ status: 'checking', rounds: 2 });
    let key = 'Enter';
    while (element.session.status === 'checking') {
      key = key === 'Enter' ? 'Space' : 'Enter';
      await hit(element, 'No', key);
    }
    expect(element.session.status).to.equal('preparing');
    expect(focusName(element)).to.equal('I am ready');
    await hit(element, 'I am ready');
    expect(focusName(element)).to.equal('Pause');
    await sendKeys({ press: 'Space' });
    await shown(element);
    expect(element.session.status, 'on Pause already').to.equal('paused');
    await sendKeys({ press: 'Enter' });
    await shown(element);
    expect(element.session.status).to.equal('preparing');
    await hit(element, 'I am ready');
    for (let i = 0; i < 6; i++) {
      await hit(element, 'Next step');
      expect(focusName(element)).to.equal(tapsOf(buerger, 2)[i]);
      await sendKeys({ press: 'Enter' });
      await shown(element);
    }
    expect(element.session).to.include({ status: 'complete', round: 2 });
    await hit(element, 'Back to the start');
    expect(element.session.status).to.equal('idle');
  });

  it('stops by keyboard, and reads the advice', async () => {
    const element = await timer(noCheck);
    await run(element);
    await hit(element, stopName);
    expect(element.session.status).to.equal('stopped');
    expect(focusName(element)).to.equal(raise.stop);
  });

  it('answers, goes back and clears by keyboard', async () => {
    const element = await timer('program="leg-stretches"');
    await hit(element, 'Start');
    await hit(element, 'Yes');
    expect(focusName(element)).to.equal('Call for emergency help now');
    await sendKeys({ press: 'Shift+Tab' });
    expect(focusName(element)).to.equal('Back');
    await sendKeys({ press: 'Space' });
    await shown(element);
    expect(buttonNames(element)).to.include('No');
  });

  it('shows where the focus is', async () => {
    const element = await timer();
    await tabTo(element, 'Start');
    const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});

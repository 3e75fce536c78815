import { expect } from '@open-wc/testing';
import { en } from '../../../src/i18n/en.js';
import { all, part, parts, read } from '../widget-page.js';
import {
  buttonNames,
  buerger,
  headings,
  press,
  programOf,
  testPage,
  text,
  timer,
} from './timer-page.js';
import type { Timer } from './timer-page.js';

const value = (element: Timer, name: string): string =>
  read(all(element, `[role="group"][aria-label="${name}"] output`)[0]?.textContent);

const isAtLimit = (element: Timer, name: string): boolean =>
  all(element, `button[aria-label="${name}"]`)[0]!.getAttribute('aria-disabled') === 'true';

describe('exercise timer: overview', () => {
  const page = testPage();

  it('shows each step with its drawing and its time, in order', async () => {
    const element = await timer();
    const steps = parts(element, 'step');
    expect(steps.map((step) => read(step.querySelector('p')!.textContent))).to.deep.equal(
      buerger.steps.map(({ title }) => title),
    );
    expect(steps.map((step) => read(step.querySelector('output')!.textContent))).to.deep.equal([
      '2 min',
      '3 min',
      '5 min',
    ]);
    for (const step of steps) {
      const drawing = step.querySelector('svg[part~="drawing"]')!;
      expect(drawing.getBoundingClientRect().width).to.be.greaterThan(60);
    }
  });

  it("shows the program's title, summary and what is known of it", async () => {
    const element = await timer();
    expect(read(part(element, 'title').textContent)).to.equal(buerger.title);
    expect(text(element)).to.include(buerger.summary);
    expect(read(part(element, 'evidence').textContent)).to.include(buerger.evidence);
    expect(headings(element)).to.include('Does it help?');
  });

  it('has one primary button, Start, and says that questions come first', async () => {
    const element = await timer();
    const primary = parts(element, 'start');
    expect(primary).to.have.length(1);
    expect(read(primary[0]!.textContent)).to.equal('Start');
    expect(all(element, '.primary')).to.have.length(1);
    expect(read(part(element, 'shelf').textContent)).to.include('safety questions');
  });

  it("moves a step's time by half a minute, up to the document's limits", async () => {
    const element = await timer();
    await press(element, 'More: Raise your legs');
    expect(value(element, 'Raise your legs')).to.equal('2:30 min');
    await press(element, 'More: Raise your legs');
    expect(value(element, 'Raise your legs')).to.equal('3 min');
    expect(isAtLimit(element, 'More: Raise your legs')).to.equal(true);
    await press(element, 'More: Raise your legs');
    expect(value(element, 'Raise your legs'), 'never above the limit').to.equal('3 min');
    for (let i = 0; i < 8; i++) await press(element, 'Less: Raise your legs');
    expect(value(element, 'Raise your legs')).to.equal('30 sec');
    expect(isAtLimit(element, 'Less: Raise your legs')).to.equal(true);
    expect(isAtLimit(element, 'More: Raise your legs')).to.equal(false);
  });

  it('leaves the other steps alone', async () => {
    const element = await timer();
    await press(element, 'Less: Lower your legs');
    expect(value(element, 'Lower your legs')).to.equal('2:30 min');
    expect(value(element, 'Raise your legs')).to.equal('2 min');
    expect(value(element, 'Lie flat and rest')).to.equal('5 min');
  });

  it("moves the rounds within the document's limits", async () => {
    const element = await timer();
    expect(value(element, 'Rounds')).to.equal('1');
    expect(isAtLimit(element, 'Less: Rounds')).to.equal(true);
    await press(element, 'Less: Rounds');
    expect(value(element, 'Rounds')).to.equal('1');
    for (let i = 0; i < 7; i++) await press(element, 'More: Rounds');
    expect(value(element, 'Rounds')).to.equal('6');
    expect(isAtLimit(element, 'More: Rounds')).to.equal(true);
    expect(element.session.rounds).to.equal(6);
  });

  it('keeps the focus on a stepper that has reached its limit', async () => {
    const element = await timer();
    const more = all(element, 'button[aria-label="More: Raise your legs"]')[0]!;
    more.focus();
    await press(element, 'More: Raise your legs');
    await press(element, 'More: Raise your legs');
    expect(element.shadowRoot!.activeElement).to.equal(more);
  });

  it('shows fixed times and fixed rounds without steppers', async () => {
    const element = await timer('program="leg-stretches"');
    expect(all(element, 'output')).to.have.length(0);
    expect(buttonNames(element).filter((name) => /^(More|Less)/.test(name))).to.deep.equal([]);
    const times = parts(element, 'step').map((step) => read(step.textContent));
    expect(times).to.have.length(programOf('leg-stretches').steps.length);
    for (const time of times) expect(time).to.include('1:15 min');
  });

  it('counts less than a minute in seconds', async () => {
    const element = await timer('program="ankle-pumps"');
    expect(read(parts(element, 'step')[1]!.textContent)).to.include('50 sec');
  });

  it('uses the time that was chosen', async () => {
    const element = await timer('safety-check="off" get-ready="0"');
    await press(element, 'Less: Raise your legs');
    await press(element, 'Start');
    expect(element.session.secondsLeft).to.equal(90);
  });

  it('offers to try the sound, which starts nothing', async () => {
    const element = await timer();
    await press(element, 'Try the sound');
    expect(element.session.status).to.equal('idle');
    await page.pass(element, 1);
    expect(element.session.status).to.equal('idle');
  });

  it('shows document, version, language and review state at its foot', async () => {
    const element = await timer();
    expect(read(part(element, 'foot').textContent)).to.match(
      /Leg exercises, version 1\.0, English\. Draft: not yet reviewed by a clinician\./,
    );
  });

  it('asks a switch only for what the device can do', async () => {
    const element = await timer();
    const names = all<HTMLInputElement>(element, '[role="switch"]').map((at) =>
      read(at.labels![0]!.textContent),
    );
    expect(names[0]).to.equal('Sound');
    expect(names, 'no local voice here').not.to.include(en.voice);
  });

  it("keeps a person's switch for every timer of the page, over the host's wish", async () => {
    const first = await timer();
    const sound = all<HTMLInputElement>(first, '[role="switch"]')[0]!;
    sound.click();
    await first.updateComplete;
    const second = await timer('sound="on"');
    const other = all<HTMLInputElement>(second, '[role="switch"]')[0]!;
    expect(other.checked).to.equal(false);
    other.click();
    await second.updateComplete;
    expect(other.checked).to.equal(true);
  });
});

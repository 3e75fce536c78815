import { expect } from '@open-wc/testing';
import { en } from '../../../src/i18n/en.js';
import { all, part, parts, read } from '../widget-page.js';
import {
  builtIn,
  buttonNames,
  buerger,
  headings,
  press,
  programOf,
  run,
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

  it('has one primary button, Start, and says how many questions come first', async () => {
    const element = await timer();
    const primary = parts(element, 'start');
    expect(primary).to.have.length(1);
    expect(read(primary[0]!.textContent)).to.equal('Start');
    expect(all(element, '.primary')).to.have.length(1);
    expect(read(part(element, 'shelf').textContent)).to.equal('Start 10 questions, about 1 minute');
    const pumps = await timer('program="ankle-pumps"');
    expect(read(part(pumps, 'shelf').textContent)).to.equal('Start 6 questions, about 1 minute');
    const off = await timer('safety-check="off"');
    expect(read(part(off, 'shelf').textContent)).to.equal('Start');
  });

  it('says for whom the exercises are not, with a check and without', async () => {
    for (const attributes of ['', 'program="leg-stretches"', 'safety-check="off"']) {
      const element = await timer(attributes);
      expect(read(part(element, 'not-for').textContent)).to.equal(builtIn.notFor);
    }
  });

  it('says first that somebody must have shown it, and the first time how', async () => {
    const element = await timer();
    expect(text(element)).to.match(
      /^Buerger's exercise A doctor or physiotherapist must have shown you this exercise\. The first time: in the daytime, with someone in the room\./,
    );
  });

  it('says beside a stepper who may choose more, to screen readers too', async () => {
    const element = await timer();
    const described = (name: string) => {
      const [more] = all(element, `button[aria-label="More: ${name}"]`);
      const id = more!.getAttribute('aria-describedby');
      return id === null ? null : read(all(element, `#${id}`)[0]!.innerText);
    };
    expect(described('Raise your legs')).to.equal(buerger.steps[0]!.seconds.more);
    expect(described('Rounds')).to.equal(buerger.rounds.more);
    expect(described('Lower your legs'), 'nobody has to say so').to.equal(null);
    expect(buerger.rounds.more).to.match(/physiotherapist/);
  });

  it('has nothing to set and no sound to try after a stop that bars a new start', async () => {
    const element = await timer('safety-check="off"');
    await press(element, 'Start');
    await press(element, 'Stop, it hurts or feels wrong');
    element.reset();
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal([]);
    expect(all(element, 'input')).to.have.length(0);
    expect(text(element)).to.include(buerger.stop.notAgain);
    expect(parts(element, 'step').map((step) => read(step.textContent))[0]).to.include('2 min');
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
    await run(element);
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
      /Leg exercises, version 2\.0, English\. Draft: not yet reviewed by a clinician\./,
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

  it('draws a mid-brown skin, or the one that the page sets', async () => {
    const skin = (element: Timer) => getComputedStyle(all(element, '.skin')[0]!).fill;
    const element = await timer();
    expect(skin(element)).to.equal('rgb(176, 120, 79)');
    const dark = await timer('theme="dark"');
    expect(skin(dark)).to.equal('rgb(150, 104, 76)');
    for (const widget of [element, dark]) {
      widget.style.setProperty('--bedside-tint-skin', '#5b3a29');
      expect(skin(widget)).to.equal('rgb(91, 58, 41)');
    }
  });

  it('draws the cloth that the page sets, by day and at night', async () => {
    const cloth = (element: Timer) => getComputedStyle(all(element, '.cloth')[0]!).fill;
    const element = await timer();
    const dark = await timer('theme="dark"');
    expect(cloth(dark)).to.equal('rgb(47, 100, 102)');
    for (const widget of [element, dark]) {
      widget.style.setProperty('--bedside-tint-cloth', '#cfe3c8');
      widget.style.setProperty('--bedside-tint-cloth-dark', '#345e2f');
    }
    expect(cloth(element)).to.equal('rgb(207, 227, 200)');
    expect(cloth(dark)).to.equal('rgb(52, 94, 47)');
  });
});

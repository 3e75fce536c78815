/** A physiotherapist's link: rounds and times in the address, for a timer with `prescribed`. */
import { expect } from '@open-wc/testing';
import feet from '../../../src/content/diabetes-foot-care/en/exercises.js';
import { hi } from '../../../src/i18n/hi.js';
import { addLanguage } from '../../../src/platform/library/languages.js';
import { part, parts, read } from '../widget-page.js';
import {
  afterwards,
  buerger,
  headings,
  loose,
  noCheck,
  press,
  programOf,
  run,
  running,
  shown,
  testPage,
  timer,
  type Timer,
} from './timer-page.js';

const times = (element: Timer): string[] =>
  parts(element, 'step').map((step) => read(step.querySelector('output')?.textContent));

const usual = ['2 min', '3 min', '5 min'];
const link = '#bedside=buerger;rounds:2;times:1:00,2:30,4:00';

/** What the widget says was set, line by line. */
const told = (element: Timer): string[] =>
  parts(element, 'prescribed').flatMap((box) =>
    [...box.querySelectorAll('p')].map((line) => read(line.textContent)),
  );

const setLines = [
  'Set for you by your physiotherapist',
  'Rounds: 2',
  ...buerger.steps.map(({ title }, i) => `${title}: ${['1 min', '2:30 min', '4 min'][i]!}`),
];

/** Another address, without another page. */
const open = async (hash: string, element?: Timer): Promise<void> => {
  const before = location.href;
  history.replaceState(null, '', hash || location.pathname + location.search);
  afterwards(() => history.replaceState(null, '', before));
  dispatchEvent(new HashChangeEvent('hashchange'));
  if (element) await shown(element);
};

describe('exercise timer: prescribed', () => {
  const page = testPage();

  it('takes rounds and times of the link, and says who has set them', async () => {
    await open(link);
    const element = await timer('prescribed rounds="3" times="3:00"');
    expect(element.session.rounds).to.equal(2);
    expect(times(element)).to.deep.equal(['1 min', '2:30 min', '4 min']);
    expect(told(element)).to.deep.equal(setLines);
    expect(page.warned()).to.deep.equal([]);
  });

  it('runs with them', async () => {
    await open('#bedside=buerger;times:0:30,2:00,1:00');
    const element = await running('prescribed get-ready="0"');
    expect(element.session.secondsLeft).to.equal(30);
    await page.pass(element, 30);
    expect(element.session.status).to.equal('waiting');
  });

  it('says only what was set', async () => {
    await open('#bedside=buerger;rounds:3');
    const element = await timer('prescribed times="1:00"');
    expect(told(element)).to.deep.equal([setLines[0], 'Rounds: 3']);
    // The tag's times may be meant for another person.
    expect(times(element)).to.deep.equal(usual);
  });

  it('goes on saying what was set when the person changes it', async () => {
    await open(link);
    const element = await timer('prescribed');
    await press(element, 'Less: Rounds');
    expect(element.session.rounds).to.equal(1);
    expect(told(element)).to.deep.equal(setLines);
  });

  it('chooses the program, also over one of the tag', async () => {
    await open('#bedside=night-leg-numbness/ankle-pumps;rounds:1');
    const element = await timer('prescribed program="buerger"');
    expect(headings(element)[0]).to.equal(programOf('ankle-pumps').title);
    expect(page.warned()).to.deep.equal([]);
  });

  it('is not read without the attribute', async () => {
    await open(link);
    const element = await timer();
    expect([times(element), told(element)]).to.deep.equal([usual, []]);
  });

  it('is nothing without something set, and says nothing', async () => {
    await open('#exercises');
    const element = await timer('prescribed');
    expect([times(element), told(element)]).to.deep.equal([usual, []]);
    expect(page.warned()).to.deep.equal([]);
  });

  for (const [hash, allowed] of [
    ['#bedside=buerger;rounds:9', '1 to 6 rounds'],
    [
      '#bedside=buerger;times:3:01,3:00,5:00',
      '3 times, of 30 to 180, 120 to 300, 60 to 600 seconds',
    ],
    ['#bedside=yoga;rounds:2', 'buerger, ankle-pumps, leg-stretches'],
    ['#bedside=buerger;rounds:2;times:1:00,', '#bedside=program;rounds:2;times:1:00,3:00'],
  ])
    it(`is not used, and named once: ${hash}`, async () => {
      await open(hash!);
      const element = await timer('prescribed');
      element.requestUpdate();
      await shown(element);
      expect(element.session.rounds).to.equal(buerger.rounds.default);
      expect([times(element), told(element)]).to.deep.equal([usual, []]);
      expect(page.warned()).to.deep.equal([
        `<bedside-exercise-timer>: "${hash}" in the address is not used. Allowed: ${allowed}.`,
      ]);
    });

  it('is left alone by a timer of another topic', async () => {
    await open('#bedside=night-leg-numbness/buerger;rounds:2');
    const element = loose('prescribed');
    element.content = feet;
    document.body.append(element);
    afterwards(() => element.remove());
    await shown(element);
    expect(headings(element)[0]).to.equal(feet.programs[0]!.title);
    expect(told(element)).to.deep.equal([]);
    expect(page.warned()).to.deep.equal([]);
  });

  it('is forgotten by reset(), and read again from a new link', async () => {
    await open(link);
    const element = await timer('prescribed');
    element.reset();
    await shown(element);
    expect([times(element), told(element)]).to.deep.equal([usual, []]);
    expect(element.session.rounds).to.equal(buerger.rounds.default);
    await open('#bedside=buerger;rounds:4', element);
    expect(element.session.rounds).to.equal(4);
  });

  it('outlives a session, and a link to a place on the page', async () => {
    await open(link);
    const element = await timer(`prescribed ${noCheck}`);
    await open('#sources', element);
    await run(element);
    element.stop();
    await shown(element);
    await press(element, 'Back to the start');
    expect(told(element)).to.deep.equal(setLines);
  });

  it('waits for the end of a session when another link is opened', async () => {
    await open(link);
    const element = await running('prescribed');
    await open('#bedside=buerger;rounds:4;times:0:30,2:00,1:00', element);
    expect([element.session.rounds, element.session.secondsLeft]).to.deep.equal([2, 60]);
    expect(page.warned().filter((text) => !text.includes('safety-check'))).to.deep.equal([]);
  });

  it('has no place where nothing may start', async () => {
    await open(link);
    const element = await running('prescribed');
    await press(element, 'Stop, it hurts or feels wrong');
    element.reset();
    await open('#bedside=buerger;rounds:4', element);
    expect(told(element)).to.deep.equal([]);
  });

  it('is said in the language of the page', async () => {
    addLanguage({ lang: 'hi', messages: hi });
    await open(link);
    const element = await timer('prescribed lang="hi"');
    expect(read(part(element, 'prescribed').querySelector('p')!.textContent)).to.equal(
      hi.prescribed,
    );
  });

  it('has no listener left when the timer is gone', async () => {
    await open(link);
    const element = await timer('prescribed');
    let updates = 0;
    element.requestUpdate = () => {
      updates++;
    };
    element.remove();
    await open('#bedside=buerger;rounds:4');
    expect(updates).to.equal(0);
  });
});

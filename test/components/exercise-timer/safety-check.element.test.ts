import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/bedside-seek-help.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import { configure } from '../../../src/platform/settings.js';
import { all, part, parts, read } from '../widget-page.js';
import {
  buerger,
  builtIn,
  buttonNames,
  changedDocument,
  focusName,
  headings,
  noCheck,
  press,
  questionOf,
  shown,
  startByNo,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const asked = (element: Timer): string => headings(element)[0]!;

/** Says no until a question stands. */
const goTo = async (element: Timer, id: string) => {
  await press(element, 'Start');
  while (asked(element) !== questionOf(id).question) await press(element, 'No');
};

describe('exercise timer: safety check', () => {
  const page = testPage();

  it('asks one question a screen, with Yes, No, Not sure and Back', async () => {
    const element = await timer();
    await press(element, 'Start');
    expect(element.session.status).to.equal('checking');
    expect(headings(element)).to.deep.equal([questionOf('chest-pain').question]);
    expect(buttonNames(element)).to.deep.equal(['Back', 'Yes', 'No', 'Not sure']);
    expect(text(element)).to.include('Question 1 of 10');
  });

  it("asks every question of the program once, in the document's order", async () => {
    const element = await timer();
    await press(element, 'Start');
    const seen: string[] = [];
    while (element.session.status === 'checking') {
      seen.push(asked(element));
      await press(element, 'No');
    }
    expect(seen).to.deep.equal(builtIn.safetyCheck.map(({ question }) => question));
    expect(element.session.status).to.equal('preparing');
  });

  it('asks the emergency questions first', async () => {
    const element = await timer();
    await press(element, 'Start');
    const levels: string[] = [];
    while (element.session.status === 'checking') {
      levels.push(builtIn.safetyCheck.find(({ question }) => question === asked(element))!.help);
      await press(element, 'No');
    }
    const order = ['emergency', 'urgent', 'soon', 'self-care'];
    const ranks = levels.map((level) => order.indexOf(level));
    expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
    expect(levels[0]).to.equal('emergency');
  });

  it("asks only the program's own questions", async () => {
    const element = await timer('program="ankle-pumps"');
    await press(element, 'Start');
    expect(text(element)).to.include('Question 1 of 6');
  });

  it('shows the hint under a question that has one', async () => {
    const element = await timer();
    await goTo(element, 'cold-leg');
    expect(text(element)).to.include(questionOf('cold-leg').hint);
  });

  for (const { id, advice, help: level, question } of builtIn.safetyCheck)
    it(`shows the card of "${id}" after a yes, and ends there`, async () => {
      const element = await timer();
      await goTo(element, id);
      await press(element, 'Yes');
      expect(element.session.status).to.equal('checking');
      const card = part(element, 'help-card');
      expect(read(card.textContent)).to.include(advice);
      expect(read(card.textContent)).to.include(help.levels[level].word);
      expect(card.dataset['level']).to.equal(level);
      expect(text(element)).to.include(question);
      expect(buttonNames(element)).not.to.include(en.no);
      expect(buttonNames(element)).not.to.include(en.start);
      await page.pass(element, 120);
      expect(element.session.status).to.equal('checking');
    });

  it('has words of its own for "not sure" where the document has them', async () => {
    const element = await timer();
    await goTo(element, 'cold-leg');
    await press(element, 'Not sure');
    const card = read(part(element, 'help-card').textContent);
    expect(card).to.include(questionOf('cold-leg').notSureAdvice);
    expect(card).not.to.include(questionOf('cold-leg').advice);
  });

  it('takes "not sure" like a yes where it has none', async () => {
    const element = await timer();
    await goTo(element, 'numb-feet');
    await press(element, 'Not sure');
    expect(read(part(element, 'help-card').textContent)).to.include(questionOf('numb-feet').advice);
    expect(element.session.status).to.equal('checking');
  });

  for (const [index, { id, clearance }] of builtIn.safetyCheck.entries())
    it(`${clearance ? 'offers the clearance' : 'has no clearance'} of "${id}"`, async () => {
      expect(clearance !== undefined, 'items 1 to 5 can never be cleared').to.equal(index >= 5);
      for (const answer of ['Yes', 'Not sure']) {
        const element = await timer();
        await goTo(element, id);
        await press(element, answer);
        expect(parts(element, 'clearance').map((at) => read(at.textContent))).to.deep.equal(
          clearance ? [clearance] : [],
        );
      }
    });

  it('leads on after a clearance, to 1 round with the helper line on the screen', async () => {
    const element = await timer('rounds="3" get-ready="0" times="0:30 2:00 1:00"');
    await goTo(element, 'numb-feet');
    await press(element, 'Yes');
    await press(element, questionOf('numb-feet').clearance!);
    expect(asked(element)).to.equal(questionOf('unsteady').question);
    await press(element, 'No');
    expect(element.session).to.include({ status: 'running', rounds: 1 });
    for (const { helperLine, doneLabel } of buerger.steps) {
      expect(text(element)).to.include(helperLine);
      await press(element, 'Pause');
      expect(text(element)).to.include(helperLine);
      await press(element, 'Carry on');
      await press(element, 'Next step');
      expect(text(element)).to.include(helperLine);
      await press(element, doneLabel);
    }
    expect(element.session).to.include({ status: 'complete', round: 1 });
  });

  it('leads straight on when the last question is cleared', async () => {
    const element = await timer();
    await goTo(element, 'unsteady');
    await press(element, 'Not sure');
    await press(element, questionOf('unsteady').clearance!);
    expect(element.session).to.include({ status: 'preparing', rounds: 1 });
  });

  it('has no helper line and keeps the rounds without a clearance', async () => {
    const element = await timer('rounds="3"');
    await startByNo(element);
    expect(element.session.rounds).to.equal(3);
    for (const { helperLine } of buerger.steps) expect(text(element)).not.to.include(helperLine);
  });

  it('gives the rounds back at the next start', async () => {
    const element = await timer('rounds="3"');
    await goTo(element, 'unsteady');
    await press(element, 'Yes');
    await press(element, questionOf('unsteady').clearance!);
    await press(element, 'Finish for now');
    await press(element, 'Back to the start');
    await startByNo(element);
    expect(element.session.rounds).to.equal(3);
    expect(text(element)).not.to.include(buerger.steps[0]!.helperLine);
  });

  it('goes back question by question, and from the first to the overview', async () => {
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'No');
    await press(element, 'Back');
    expect(asked(element)).to.equal(questionOf('chest-pain').question);
    await press(element, 'Back');
    expect(element.session.status).to.equal('idle');
    expect(buttonNames(element)).to.include('Start');
  });

  it('goes back from a card to its question', async () => {
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'Yes');
    await press(element, 'Back');
    expect(asked(element)).to.equal(questionOf('chest-pain').question);
    expect(buttonNames(element)).to.include('No');
  });

  it('forgets a clearance that was taken back', async () => {
    const element = await timer('rounds="2"');
    await goTo(element, 'numb-feet');
    await press(element, 'Yes');
    await press(element, questionOf('numb-feet').clearance!);
    await press(element, 'Back');
    await press(element, 'No');
    await press(element, 'No');
    expect(element.session).to.include({ status: 'preparing', rounds: 2 });
  });

  it('moves the focus to each question, and to the heading of its card', async () => {
    const element = await timer();
    all(element, '[part~="start"]')[0]!.focus();
    await press(element, 'Start');
    expect(focusName(element)).to.equal(questionOf('chest-pain').question);
    all(element, '[part="answers"] button')[1]!.focus();
    await press(element, 'No');
    expect(focusName(element)).to.equal(questionOf('cold-leg').question);
    all(element, '[part="answers"] button')[0]!.focus();
    await press(element, 'Yes');
    expect(focusName(element)).to.equal('Do not start now');
    all(element, '[part="back"]')[0]!.focus();
    await press(element, 'Back');
    expect(focusName(element)).to.equal(questionOf('cold-leg').question);
  });

  it('leaves the focus where it is when the page starts it', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    const element = await timer();
    field.focus();
    element.start();
    await shown(element);
    expect(document.activeElement).to.equal(field);
  });

  it('asks again at each start, with no answer kept', async () => {
    const element = await timer('get-ready="0"');
    for (let i = 0; i < 2; i++) {
      await press(element, 'Start');
      expect(text(element)).to.include('Question 1 of 10');
      while (element.session.status === 'checking') await press(element, 'No');
      await press(element, 'Finish for now');
      await press(element, 'Back to the start');
    }
    element.start();
    expect(element.session.status).to.equal('checking');
  });

  it('asks again when it is started from the end', async () => {
    const element = await timer('get-ready="0"');
    await startByNo(element);
    await press(element, 'Finish for now');
    element.start();
    await shown(element);
    expect(element.session.status).to.equal('checking');
    expect(text(element)).to.include('Question 1 of 10');
  });

  it('can be left at a card', async () => {
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'Yes');
    await press(element, 'Back to the start');
    expect(element.session.status).to.equal('idle');
  });

  it('shows the numbers that the page has on an emergency card', async () => {
    configure({ country: 'IN', appointmentHref: '/book' });
    const element = await timer();
    await press(element, 'Start');
    await press(element, 'Yes');
    const links = all<HTMLAnchorElement>(element, '[part~="help-card"] a');
    expect(links[0]!.getAttribute('href')).to.equal('tel:112');
    expect(read(links[0]!.textContent)).to.equal('Call 112');
    expect(links.map((link) => link.getAttribute('href'))).not.to.include('/book');
  });

  it('raises a banner that follows it, and lowers it again', async () => {
    const element = await timer('id="exercise"');
    const banner = await fixture<HTMLElement & { updateComplete: Promise<boolean> }>(
      html`<bedside-seek-help for="exercise"></bedside-seek-help>`,
    );
    const level = () => part(banner, 'banner').dataset['level'];
    await press(element, 'Start');
    await banner.updateComplete;
    expect(level()).to.equal('soon');
    await press(element, 'Yes');
    await banner.updateComplete;
    expect(level()).to.equal('emergency');
    await press(element, 'Back');
    await banner.updateComplete;
    expect(level()).to.equal('soon');
    await press(element, 'Yes');
    element.reset();
    await shown(element);
    await banner.updateComplete;
    expect(level()).to.equal('soon');
  });

  describe('switched off', () => {
    it('warns once in the console', async () => {
      const element = await timer(noCheck);
      await press(element, 'Start');
      const about = page.warned().filter((message) => message.includes('safety-check'));
      expect(about).to.have.length(1);
      expect(about[0]).to.match(/^<bedside-exercise-timer>: safety-check="off"/);
    });

    it('warns before anybody has started', async () => {
      await timer(noCheck);
      expect(page.warned().filter((message) => message.includes('safety-check'))).to.have.length(1);
    });

    it('starts at once', async () => {
      const element = await timer(noCheck);
      await press(element, 'Start');
      expect(element.session.status).to.equal('preparing');
    });

    it('shows the stop rules in the overview', async () => {
      const element = await timer(noCheck);
      const rules = read(part(element, 'stop-rules').textContent);
      expect(rules).to.include(buerger.stop.text);
      expect(rules).to.include(buerger.stop.emergencyText);
      expect(text(element)).not.to.include(en.startHint);
    });

    it('keeps the Stop button and its rules', async () => {
      const element = await timer(noCheck);
      await press(element, 'Start');
      await press(element, 'Stop, it hurts or feels wrong');
      expect(text(element)).to.include(buerger.stop.emergencyText);
      expect(element.session.status).to.equal('stopped');
    });

    it('takes an unknown value for on', async () => {
      const element = await timer('safety-check="maybe"');
      await press(element, 'Start');
      expect(element.session.status).to.equal('checking');
      expect(page.warned().filter((message) => message.includes('maybe'))).to.have.length(1);
    });
  });

  it('shows the stop rules and starts at once where a program asks nothing', async () => {
    const element = await timer('program="ankle-pumps"');
    element.content = changedDocument(({ programs }) => {
      programs[1]!.safetyCheck = [];
    });
    await shown(element);
    expect(parts(element, 'stop-rules')).to.have.length(1);
    await press(element, 'Start');
    expect(element.session.status).to.equal('preparing');
  });
});

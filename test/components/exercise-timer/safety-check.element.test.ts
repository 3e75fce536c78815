import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/bedside-seek-help.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import type { SafetyQuestion } from '../../../src/model/exercises-document.js';
import { en } from '../../../src/i18n/en.js';
import { helpOf } from '../../../src/platform/library/help-channel.js';
import { configure, type Settings } from '../../../src/platform/library/settings.js';
import { all, part, parts, read } from '../widget-page.js';
import {
  buerger,
  builtIn,
  buttonNames,
  changedDocument,
  focusName,
  headings,
  hear,
  namesOf,
  noCheck,
  press,
  questionOf,
  resize,
  shown,
  startByNo,
  tapsOf,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

/** The question that stands, with its lines: several ask "any of these". */
const asked = (element: Timer): string =>
  [headings(element)[0]!, ...all(element, '#signs li').map((at) => read(at.textContent))].join('|');

const askedOf = ({ question, lines = [] }: SafetyQuestion): string =>
  [question, ...lines].join('|');

/** Says no until a question stands. */
const goTo = async (element: Timer, id: string) => {
  await press(element, 'Start');
  while (asked(element) !== askedOf(questionOf(id))) await press(element, 'No');
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
    expect(seen).to.deep.equal(builtIn.safetyCheck.map(askedOf));
    expect(element.session.status).to.equal('preparing');
  });

  it('asks the emergency questions first', async () => {
    const element = await timer();
    await press(element, 'Start');
    const levels: string[] = [];
    while (element.session.status === 'checking') {
      levels.push(builtIn.safetyCheck.find((at) => askedOf(at) === asked(element))!.help);
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

  it('reads the lines of a question after it', async () => {
    const element = await timer();
    await goTo(element, 'foot-sore');
    const [heading] = all(element, 'h2');
    const described = all(element, `#${heading!.getAttribute('aria-describedby')}`)[0]!;
    expect([...described.children].map((at) => read(at.textContent))).to.deep.equal(
      questionOf('foot-sore').lines,
    );
    await press(element, 'No');
    await press(element, 'Back');
    expect(asked(element)).to.equal(askedOf(questionOf('foot-sore')));
  });

  it('shows no list for a question without lines', async () => {
    const element = await timer();
    await press(element, 'Start');
    expect(all(element, 'h2')[0]!.hasAttribute('aria-describedby')).to.equal(false);
    expect(all(element, 'li')).to.have.length(0);
  });

  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [800, 900],
  ] as const)
    it(`keeps the answers in one place on the screen, ${width}x${height}`, async () => {
      await resize(width, height);
      const element = await timer();
      await press(element, 'Start');
      const places = new Set<string>();
      while (element.session.status === 'checking') {
        const { top } = element.getBoundingClientRect();
        const { top: first, bottom } = part(element, 'answers').getBoundingClientRect();
        expect(bottom - top, asked(element)).to.be.at.most(height);
        places.add(`${Math.round(first - top)}`);
        await press(element, 'No');
      }
      expect([...places]).to.have.length(1);
    });

  for (const { id, advice, help: level, question, cardTitle, lines = [] } of builtIn.safetyCheck)
    it(`shows the card of "${id}" after a yes, and ends there`, async () => {
      const element = await timer();
      await goTo(element, id);
      await press(element, 'Yes');
      expect(element.session.status).to.equal('checking');
      const card = part(element, 'help-card');
      expect(read(card.textContent)).to.include(advice);
      expect(read(card.textContent)).to.include(help.levels[level].word);
      expect(card.dataset['level']).to.equal(level);
      const isUrgent = level === 'emergency' || level === 'urgent';
      expect(headings(element)[0]).to.equal(
        isUrgent ? help.levels[level].heading : (cardTitle ?? help.advice.doNotStart),
      );
      expect(read(card.textContent).includes(help.levels.emergency.say)).to.equal(
        level === 'emergency',
      );
      for (const words of [question, ...lines]) expect(text(element)).to.include(words);
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

  it('is urgent, not an emergency, where one is not sure of a cold leg', async () => {
    const element = await timer();
    await goTo(element, 'cold-leg');
    await press(element, 'Not sure');
    expect(part(element, 'help-card').dataset['level']).to.equal('urgent');
    expect(headings(element)[0]).to.equal(help.levels.urgent.heading);
    expect(helpOf(element)).to.deep.equal({ level: 'urgent', hadEmergency: false });
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
    expect(asked(element)).to.equal(askedOf(questionOf('unsteady')));
    await press(element, 'No');
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', rounds: 1 });
    for (const [i, { helperLine }] of buerger.steps.entries()) {
      expect(text(element)).to.include(helperLine);
      await press(element, 'Pause');
      expect(text(element)).to.include(helperLine);
      await press(element, 'Carry on');
      await press(element, 'Next step');
      expect(text(element)).to.include(helperLine);
      await press(element, tapsOf(buerger)[i]!);
    }
    expect(element.session).to.include({ status: 'complete', round: 1 });
    expect(parts(element, 'reminder'), 'none to do it alone').to.have.length(0);
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
    expect(focusName(element)).to.equal(help.levels.emergency.heading);
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

  /** A number, or the place to go, on whatever page. */
  const settings: Record<string, { set: Settings; href?: string; place: boolean }> = {
    'no setting': { set: {}, place: true },
    'a country': { set: { country: 'IN' }, href: 'tel:112', place: false },
    'an own number': { set: { emergencyNumber: '108' }, href: 'tel:108', place: false },
    'the hospital only': { set: { phone: '0471 000 0000' }, href: 'tel:04710000000', place: true },
  };
  const cards: Record<string, (element: Timer) => Promise<void>> = {
    ...Object.fromEntries(
      builtIn.safetyCheck
        .filter(({ help: level }) => level === 'emergency' || level === 'urgent')
        .flatMap(({ id }) =>
          ['Yes', 'Not sure'].map((answer) => [
            `${id}: ${answer}`,
            async (element: Timer) => {
              await goTo(element, id);
              await press(element, answer);
            },
          ]),
        ),
    ),
    'an emergency that was taken back': async (element) => {
      await press(element, 'Start');
      await press(element, 'Yes');
      await press(element, 'Back');
      while (buttonNames(element).includes('No')) await press(element, 'No');
    },
    'a stop for pain': async (element) => {
      await startByNo(element);
      await press(element, 'Stop, it hurts or feels wrong');
    },
    'a stop for colour': async (element) => {
      await startByNo(element);
      await press(element, 'I am ready');
      await press(element, buerger.steps[0]!.pale!.label);
    },
  };
  for (const [what, reach] of Object.entries(cards))
    for (const [name, { set, href, place }] of Object.entries(settings))
      it(`has a number or the place to go: ${what}, ${name}`, async () => {
        configure(set);
        const element = await timer();
        await reach(element);
        const found = parts(element, 'help-card');
        expect(found).not.to.have.length(0);
        for (const card of found) {
          expect(card.dataset['level']).to.match(/emergency|urgent/);
          const calls = [...card.querySelectorAll('a')].map((at) => at.getAttribute('href'));
          if (href === undefined) expect(calls).to.deep.equal([]);
          else expect(calls).to.include(href);
          expect(read(card.textContent).includes(help.advice.noNumber)).to.equal(place);
        }
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

  describe('an emergency that was answered "Yes" and taken back', () => {
    const { hadThis, hadThisNoStart } = help.advice;
    const chestPain = questionOf('chest-pain').question;
    const note = (element: Timer) => parts(element, 'had-this').map((at) => read(at.innerText));

    const takenBack = async (element: Timer) => {
      await press(element, 'Start');
      await press(element, 'Yes');
      expect(note(element), 'the card says it').to.deep.equal([]);
      await press(element, 'Back');
    };

    it('stays above every later question, with what was asked', async () => {
      const element = await timer();
      await takenBack(element);
      for (let i = 0; i < 10; i++) {
        expect(note(element), `question ${i + 1}`).to.deep.equal([`${chestPain} ${hadThis}`]);
        expect(helpOf(element)).to.deep.equal({ level: undefined, hadEmergency: true });
        await press(element, 'No');
      }
    });

    it('names the number of the page', async () => {
      configure({ country: 'IN' });
      const element = await timer();
      await takenBack(element);
      expect(note(element)[0]).to.include('even if it has gone away, call 112.');
    });

    it('does not start: after the last question it says to get advice first', async () => {
      configure({ country: 'IN' });
      const element = await timer();
      const heard = hear();
      await takenBack(element);
      for (let i = 0; i < 10; i++) await press(element, 'No');
      expect(element.session.status).to.equal('checking');
      expect(headings(element)[0]).to.equal(hadThisNoStart);
      expect(text(element)).to.include(chestPain);
      const card = part(element, 'help-card');
      expect(card.dataset['level']).to.equal('emergency');
      expect(read(card.textContent)).to.include('call 112.');
      expect(card.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
      expect(buttonNames(element)).to.deep.equal(['Back', 'Back to the start']);
      expect(helpOf(element)).to.deep.equal({ level: 'emergency', hadEmergency: true });
      expect(namesOf(heard)).to.deep.equal([]);
      await press(element, 'Back');
      expect(asked(element)).to.equal(askedOf(questionOf('unsteady')));
    });

    for (const way of ['Back to the start', 'reset()'])
      it(`holds after "${way}", on the overview and at a new start`, async () => {
        const element = await timer();
        await press(element, 'Start');
        await press(element, 'Yes');
        if (way === 'reset()') element.reset();
        else await press(element, way);
        await shown(element);
        const card = part(element, 'help-card');
        expect(card.dataset['level']).to.equal('emergency');
        expect(text(element)).to.include(chestPain);
        expect(read(part(element, 'shelf').textContent)).to.equal(hadThisNoStart);
        expect(buttonNames(element), 'nothing to start or to set').to.deep.equal([]);
        expect(helpOf(element), 'until reset').to.deep.equal({
          level: way === 'reset()' ? undefined : 'emergency',
          hadEmergency: false,
        });
        element.start();
        await shown(element);
        expect(helpOf(element).hadEmergency).to.equal(true);
        for (let i = 0; i < 10; i++) await press(element, 'No');
        expect(element.session.status).to.equal('checking');
        expect(headings(element)[0]).to.equal(hadThisNoStart);
      });

    it('holds for every program, and with the check switched off', async () => {
      const element = await timer();
      await takenBack(element);
      element.reset();
      element.program = 'ankle-pumps';
      await shown(element);
      element.safetyCheck = 'off';
      await shown(element);
      expect(buttonNames(element)).to.deep.equal([]);
      element.start();
      await shown(element);
      expect(element.session.status).to.equal('checking');
      expect(headings(element)[0]).to.equal(hadThisNoStart);
      await press(element, 'Back');
      expect(element.session.status).to.equal('idle');
    });

    it('names both where both were', async () => {
      const element = await timer();
      await takenBack(element);
      await press(element, 'No');
      await press(element, 'Yes');
      expect(note(element), 'the first, on the card of the second').to.deep.equal([
        `${chestPain} ${hadThis}`,
      ]);
      expect(helpOf(element)).to.deep.equal({ level: 'emergency', hadEmergency: true });
      await press(element, 'Back');
      expect(note(element)).to.deep.equal([
        `${chestPain} ${questionOf('cold-leg').question} ${hadThis}`,
      ]);
    });

    it('is in the memory of this element only', async () => {
      const element = await timer();
      await takenBack(element);
      expect(sessionStorage.length).to.equal(0);
      const other = await timer();
      expect(note(other)).to.deep.equal([]);
    });

    const harmless: [what: string, id: string, answer: string][] = [
      ['"Not sure" of chest pain', 'chest-pain', 'Not sure'],
      ['"Not sure" of a cold leg, since its advice is to look again', 'cold-leg', 'Not sure'],
      ['"Yes" to what is urgent', 'foot-sore', 'Yes'],
      ['"Yes" to what a doctor has to know', 'unsteady', 'Yes'],
    ];
    for (const [what, id, answer] of harmless)
      it(`is not ${what}: it may start`, async () => {
        const element = await timer();
        await goTo(element, id);
        await press(element, answer);
        await press(element, 'Back');
        expect(note(element)).to.deep.equal([]);
        while (element.session.status === 'checking') await press(element, 'No');
        expect(element.session.status).to.equal('preparing');
      });
  });

  describe('an answer that bars a start, on the overview', () => {
    const refusals: [id: string, answer: string, level: string, heading: string][] = [
      ['chest-pain', 'Not sure', 'emergency', help.levels.emergency.heading],
      ['cold-leg', 'Not sure', 'urgent', help.levels.urgent.heading],
      ['foot-sore', 'Yes', 'urgent', help.levels.urgent.heading],
      ['heart-failure', 'Yes', 'soon', help.advice.doNotStart],
      ['numb-feet', 'Not sure', 'soon', questionOf('numb-feet').cardTitle!],
    ];
    for (const [id, answer, level, heading] of refusals)
      it(`shows its card, and only the questions again: ${answer} to ${id}`, async () => {
        const element = await timer();
        await goTo(element, id);
        await press(element, answer);
        await press(element, 'Back to the start');
        expect(element.session.status).to.equal('idle');
        const { question, advice, notSureAdvice } = questionOf(id);
        const card = part(element, 'help-card');
        expect(card.dataset['level']).to.equal(level);
        expect(read(card.textContent)).to.include(heading);
        expect(read(card.textContent)).to.include(
          (answer === 'Not sure' && notSureAdvice) || advice,
        );
        expect(text(element)).to.include(question);
        expect(buttonNames(element)).to.deep.equal(['Answer the questions again']);
        expect(all(element, '.primary'), 'no invitation').to.have.length(0);
        expect(helpOf(element).level).to.equal(level);
        await press(element, 'Answer the questions again');
        expect(text(element)).to.include('Question 1 of 10');
        await press(element, 'Back');
        expect(parts(element, 'help-card'), 'not got rid of by a look').to.have.length(1);
        await press(element, 'Answer the questions again');
        while (element.session.status === 'checking') await press(element, 'No');
        expect(element.session.status).to.equal('preparing');
      });

    it('is gone after reset(), which clears the answers', async () => {
      const element = await timer();
      await goTo(element, 'foot-sore');
      await press(element, 'Yes');
      element.reset();
      await shown(element);
      expect(parts(element, 'help-card')).to.have.length(0);
      expect(buttonNames(element)).to.include('Start');
    });

    it('is not shown where a program does not ask it, and comes back with the one that does', async () => {
      const element = await timer();
      await goTo(element, 'numb-feet');
      await press(element, 'Yes');
      await press(element, 'Back to the start');
      element.program = 'ankle-pumps';
      await shown(element);
      expect(parts(element, 'help-card')).to.have.length(0);
      expect(buttonNames(element)).to.include('Start');
      element.program = 'buerger';
      await shown(element);
      expect(parts(element, 'help-card')).to.have.length(1);
    });

    it('is in the memory of this element only', async () => {
      const element = await timer();
      await goTo(element, 'foot-sore');
      await press(element, 'Yes');
      await press(element, 'Back to the start');
      expect(sessionStorage.length).to.equal(0);
      expect(buttonNames(await timer())).to.include('Start');
    });
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
      const { first, text: words, emergencyText, emergencyLines } = buerger.stop;
      const all = [help.advice.stopWhen, first!, words, emergencyText, ...emergencyLines!];
      const places = all.map((words) => rules.indexOf(words));
      expect(places, 'all, in this order').to.deep.equal([...places].sort((a, b) => a - b));
      expect(places).not.to.include(-1);
      expect(text(element)).not.to.include(en.startHint.other.replace('{n}', '').trim());
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

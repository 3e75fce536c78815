import { expect } from '@open-wc/testing';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import { helpOf } from '../../../src/platform/library/help-channel.js';
import { en } from '../../../src/i18n/en.js';
import { configure } from '../../../src/platform/library/settings.js';
import { render } from 'lit';
import { legDrawing } from '../../../src/parts/leg-drawings.js';
import { all, comesBefore, part, parts, read } from '../widget-page.js';
import {
  bigTime,
  buerger,
  builtIn,
  button,
  buttonNames,
  changedDocument,
  focusName,
  headings,
  hear,
  leadIn,
  lower,
  namesOf,
  noCheck,
  press,
  programOf,
  raise,
  replaceIn,
  resize,
  rest,
  running,
  scrollTo,
  shown,
  stored,
  tapsOf,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';
import { itUnless, lacking } from '../../engine.js';
import { some } from '../../some.js';

const stopName = 'Stop, it hurts or feels wrong';

const dashOffset = (element: Timer): number =>
  Number(getComputedStyle(all(element, '.ring-rest')[0]!).strokeDashoffset.replace('px', ''));

/** How full each part of the bar is, in hundredths. */
const bar = (element: Timer): number[] =>
  [...part(element, 'bar').children].map((at) => {
    const fill = at.firstElementChild!.getBoundingClientRect().width;
    return Math.round((fill / at.getBoundingClientRect().width) * 100);
  });

describe('exercise timer: getting ready', () => {
  const page = testPage();

  it('gives 30 seconds to change position, with the words for it', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    expect(element.session).to.include({ status: 'preparing', secondsLeft: 30 });
    expect(bigTime(element)).to.equal('0:30');
    expect(read(part(element, 'instruction').textContent)).to.equal(raise.getReady);
    expect(text(element)).to.include('Get ready');
    await page.pass(element, 29.9);
    expect(element.session.status).to.equal('preparing');
    await page.pass(element, 0.1);
    expect(element.session).to.include({ status: 'running', secondsLeft: 120 });
  });

  it('can be ended by a tap', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(element.session.status).to.equal('running');
  });

  it('has no time with get-ready="0": a raise waits for the tap of somebody who lies', async () => {
    const element = await timer(`${noCheck} get-ready="0"`);
    const heard = hear();
    await press(element, 'Start');
    expect(element.session).to.include({ status: 'waiting', stepId: 'raise', elapsedSeconds: 0 });
    expect(headings(element)[0]).to.equal(raise.getReadyTitle);
    expect(text(element)).to.include(raise.getReady);
    expect(text(element)).not.to.include(en.leadInUnseen);
    expect(buttonNames(element)).not.to.include(raise.pale!.label);
    await page.pass(element, 600);
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', stepId: 'raise', secondsLeft: 120 });
    expect(namesOf(heard)).to.deep.equal(['start', 'wait', 'step']);
  });

  it('is left out with get-ready="0" where no legs are raised', async () => {
    const element = await timer(`${noCheck} get-ready="0" program="ankle-pumps"`);
    await press(element, 'Start');
    expect(element.session.status).to.equal('running');
  });

  it('can be paused, and starts afresh', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    await page.pass(element, 10);
    await press(element, 'Pause');
    await page.pass(element, 600);
    expect(element.session.status).to.equal('paused');
    await press(element, 'Carry on');
    expect(element.session).to.include({ status: 'preparing', secondsLeft: 30 });
  });

  it('has the Stop button and Finish for now', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    expect(buttonNames(element)).to.include.members([stopName, 'Finish for now', 'Pause']);
  });
});

describe('exercise timer: running', () => {
  const page = testPage();

  for (const [width, height] of [
    [360, 640],
    [390, 844],
  ] as const)
    for (const program of builtIn.programs)
      it(`says when to stop above the buttons, ${width}x${height}: ${program.id}`, async () => {
        await resize(width, height);
        const element = await running(`program="${program.id}"`);
        for (const [i, step] of program.steps.entries()) {
          scrollTo(element);
          const watch = part(element, 'watch-for');
          const shelf = part(element, 'stop-shelf').getBoundingClientRect();
          expect(read(watch.textContent)).to.equal(step.watchFor);
          expect(comesBefore(watch, part(element, 'primary'))).to.equal(true);
          expect(watch.getBoundingClientRect().bottom, step.id).to.be.at.most(shelf.top);
          // Not each step asks of pallor, and the first has no way back.
          const names = ['primary', 'next', 'pale', 'back'];
          for (const control of some(names.flatMap((name) => parts(element, name))))
            expect(control.getBoundingClientRect().bottom).to.be.at.most(shelf.top + 1);
          await press(element, 'Next step');
          await press(element, tapsOf(program)[i]!);
        }
      });

  for (const [width, height] of [
    [360, 640],
    [390, 844],
  ] as const)
    for (const [what, seconds] of [
      ['after a whole raise', undefined],
      ['after a later change of colour', 61],
    ] as const)
      it(`keeps "My legs are down" clear of Stop ${what}, ${width}x${height}`, async () => {
        configure({ country: 'IN', phone: '0471 000 0000' });
        await resize(width, height);
        const element = await running();
        await page.pass(element, seconds ?? 120);
        if (seconds !== undefined) await press(element, raise.pale!.label);
        scrollTo(element);
        const shelf = part(element, 'stop-shelf').getBoundingClientRect();
        const done = button(element, raise.doneLabel).getBoundingClientRect();
        expect(done.bottom).to.be.at.most(shelf.top);
        for (const pale of seconds === undefined ? some(parts(element, 'pale')) : [])
          expect(pale.getBoundingClientRect().bottom).to.be.at.most(shelf.top);
      });

  it('shows title, drawing, instruction and what to watch for', async () => {
    const element = await running();
    expect(read(part(element, 'step-title').textContent)).to.equal(raise.title);
    expect(read(part(element, 'instruction').textContent)).to.equal(raise.instruction);
    expect(text(element)).to.include(raise.watchFor);
    expect(parts(element, 'drawing')).to.have.length(1);
    expect(text(element)).to.include('Step 1 of 3');
  });

  it('counts the big time down, right at each second', async () => {
    const element = await running();
    const shownTimes: string[] = [bigTime(element)];
    for (let i = 0; i < 5; i++) {
      await page.pass(element, 1);
      shownTimes.push(bigTime(element));
    }
    expect(shownTimes).to.deep.equal(['2:00', '1:59', '1:58', '1:57', '1:56', '1:55']);
  });

  it('never shows a second that is off, wherever it is looked at', async () => {
    const element = await running('times="0:30"');
    for (let passed = 0; passed < 30; passed += 0.35) {
      const [minutes, seconds] = bigTime(element).split(':').map(Number) as [number, number];
      expect(minutes * 60 + seconds - (30 - passed), `after ${passed}`).to.be.within(-0.001, 1);
      await page.pass(element, 0.35);
    }
  });

  it('takes the ring and the bar along', async () => {
    const element = await running();
    expect(dashOffset(element)).to.equal(0);
    expect(bar(element)).to.deep.equal([0, 0, 0]);
    await page.pass(element, 60);
    expect(dashOffset(element)).to.be.closeTo(0.5, 0.01);
    expect(bar(element)).to.deep.equal([50, 0, 0]);
    await page.pass(element, 60);
    expect(bar(element)).to.deep.equal([100, 0, 0]);
    await press(element, raise.doneLabel);
    await page.pass(element, 90);
    expect(bar(element)).to.deep.equal([100, 50, 0]);
  });

  it('makes each part of the bar as long as its step', async () => {
    const element = await running();
    const widths = [...part(element, 'bar').children].map((at) => at.getBoundingClientRect().width);
    expect(widths[1]! / widths[0]!).to.be.closeTo(1.5, 0.05);
    expect(widths[2]! / widths[0]!).to.be.closeTo(2.5, 0.05);
  });

  it('shows what is left in all and about when it ends', async () => {
    const element = await running();
    const end = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
    expect(read(part(element, 'total').textContent)).to.equal(
      `10 min to go, ends about ${end.format(Date.now() + 600_000)}`,
    );
    await page.pass(element, 61);
    expect(read(part(element, 'total').textContent)).to.match(/^9 min to go/);
  });

  const clocks: Record<string, RegExp> = {
    'en-US': /ends about 9:42\sPM$/,
    'en-IN': /ends about 9:42\spm$/,
    'en-GB': /ends about 21:42$/,
    // The words are English there: so is their clock.
    de: /ends about 9:42\sPM$/,
    // As some CMSs write it, and no language at all: neither may blank the timer.
    en_GB: /ends about 21:42$/,
    '!': /ends about 9:42\sPM$/,
  };
  for (const [lang, words] of Object.entries(clocks))
    it(`tells the end on the clock of lang="${lang}"`, async () => {
      page.clock.setSystemTime(new Date(2026, 10, 22, 21, 32, 10));
      const element = await running(`lang="${lang}"`);
      expect(part(element, 'total').textContent.trim()).to.match(words);
      expect(bigTime(element)).to.equal('2:00');
      expect(page.errors.args).to.deep.equal([]);
    });

  it('uses one timeout a second and one for the end', async () => {
    const element = await running();
    expect(page.clock.countTimers()).to.equal(2);
    await page.pass(element, 10);
    expect(page.clock.countTimers()).to.equal(2);
  });

  it('counts the movements of a paced step', async () => {
    const element = await running('program="ankle-pumps"');
    expect(text(element)).to.include('Foot up 1 of 10');
    await page.pass(element, 5);
    expect(text(element)).to.include('Foot down 1 of 10');
    await page.pass(element, 90);
    expect(text(element)).to.include('Foot down 10 of 10');
  });
});

describe('exercise timer: pause', () => {
  const page = testPage();

  it('stops the time, whatever passes, and costs nothing', async () => {
    const element = await running();
    await press(element, 'Next step');
    await press(element, raise.doneLabel);
    await page.pass(element, 30);
    await press(element, 'Pause');
    expect(element.session).to.include({ status: 'paused', secondsLeft: 150, elapsedSeconds: 30 });
    expect(page.clock.countTimers()).to.equal(0);
    await page.pass(element, 900);
    expect(bigTime(element)).to.equal('2:30');
    await press(element, 'Carry on');
    expect(element.session).to.include({ status: 'running', secondsLeft: 150 });
    await page.pass(element, 1);
    expect(bigTime(element)).to.equal('2:29');
  });

  it('says to lower the legs in a raise', async () => {
    const element = await running();
    await press(element, 'Pause');
    expect(text(element)).to.include('Lower your legs while you wait');
  });

  it('gives a fresh get-ready after a pause in a raise, with only the time left', async () => {
    const element = await running();
    await page.pass(element, 50);
    await press(element, 'Pause');
    await page.pass(element, 20);
    await press(element, 'Carry on');
    expect(element.session).to.include({ status: 'preparing', secondsLeft: leadIn, step: 1 });
    await page.pass(element, leadIn);
    expect(element.session).to.include({ status: 'running', secondsLeft: 70 });
    await page.pass(element, 70);
    expect(element.session).to.include({ status: 'waiting', elapsedSeconds: 120 });
  });

  it('keeps the Stop button', async () => {
    const element = await running();
    await press(element, 'Pause');
    await press(element, stopName);
    expect(element.session.status).to.equal('stopped');
  });

  it('never lets the legs be up for more than 3 minutes a round', async () => {
    const element = await running('times="3:00" rounds="2"');
    let raised = 0;
    for (let i = 0; i < 5; i++) {
      await page.pass(element, 40);
      if (element.session.status !== 'running') break;
      raised += 40;
      await press(element, 'Pause');
      await press(element, 'Carry on');
      await press(element, 'I am ready');
    }
    expect(raised).to.be.at.most(180);
    expect(element.session).to.include({ status: 'waiting', step: 1, elapsedSeconds: 180 });
  });
});

describe('exercise timer: moving about', () => {
  const page = testPage();

  it('leads from Next step to the waiting screen, not to the next step', async () => {
    const element = await running();
    await page.pass(element, 10);
    await press(element, 'Next step');
    expect(element.session).to.include({ status: 'waiting', step: 1, secondsLeft: 0 });
    expect(headings(element)[0]).to.equal(lower.title);
    expect(text(element)).to.include(lower.getReady);
    for (const words of [...Object.values(en.timeUp), ...Object.values(en.timeUpSeconds)])
      expect(text(element), 'the time is not up').not.to.include(words.split('{n}')[1]);
    expect(buttonNames(element)).to.include(raise.doneLabel);
  });

  it('goes back to the start of the step', async () => {
    const element = await running();
    await press(element, 'Next step');
    await press(element, raise.doneLabel);
    await page.pass(element, 100);
    await press(element, 'Back to the start of this step');
    expect(element.session).to.include({ status: 'running', step: 2, secondsLeft: 180 });
    expect(element.session.elapsedSeconds, 'what was done is done').to.equal(100);
  });

  it('has no way back in a raise', async () => {
    const element = await running();
    await page.pass(element, 10);
    expect(buttonNames(element).filter((name) => name.startsWith('Back'))).to.deep.equal([]);
    element.back();
    expect(element.session.secondsLeft).to.equal(110);
  });

  it('finishes for now, without alarm, and can be started again', async () => {
    const element = await running();
    await press(element, 'Finish for now');
    expect(element.session.status).to.equal('stopped');
    expect(text(element)).to.include('You have finished for now.');
    expect(read(part(element, 'after').textContent)).to.equal(raise.finish);
    expect(parts(element, 'help-card')).to.have.length(0);
    await press(element, 'Back to the start');
    expect(element.session.status).to.equal('idle');
    await press(element, 'Start');
    expect(element.session.status).to.equal('preparing');
  });

  const finishes: [what: string, moves: string[], words: string, flat: boolean][] = [
    ['in the lead-in of a raise', [], raise.finish!, true],
    ['in a raise', ['I am ready'], raise.finish!, true],
    ['in a paused raise', ['I am ready', 'Pause'], raise.finish!, true],
    ['in the wait after a raise', ['I am ready', 'Next step'], raise.finish!, true],
    [
      'with the feet down',
      ['I am ready', 'Next step', raise.doneLabel],
      'Sit for 1 minute before you stand. Turn the light on.',
      false,
    ],
  ];
  for (const [what, moves, words, flat] of finishes)
    it(`finishes ${what} with the words and the drawing for it`, async () => {
      const element = await timer(noCheck);
      await press(element, 'Start');
      for (const name of moves) await press(element, name);
      await press(element, 'Finish for now');
      expect(read(part(element, 'after').textContent)).to.equal(words);
      const pose = flat ? 'lying-flat' : 'legs-lowered';
      const wanted = document.createElement('div');
      render(legDrawing(pose, { still: !flat }), wanted);
      const shape = (at: Element) => at.querySelectorAll('path').length;
      expect(shape(part(element, 'drawing'))).to.equal(shape(wanted));
      expect(part(element, 'drawing').innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        wanted.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, ''),
      );
    });

  it('sets the Stop button apart from Next step', async () => {
    const element = await running();
    const stop = button(element, stopName).getBoundingClientRect();
    const next = button(element, 'Next step').getBoundingClientRect();
    expect(stop.top - next.bottom).to.be.at.least(16);
    expect(part(element, 'stop-shelf').contains(button(element, 'Next step'))).to.equal(false);
  });
});

describe("exercise timer: a step's end", () => {
  const page = testPage();

  it('waits for the tap, with what to do now', async () => {
    const element = await running();
    await page.pass(element, 120);
    expect(element.session).to.include({
      status: 'waiting',
      round: 1,
      step: 1,
      stepId: 'raise',
      secondsLeft: 0,
      elapsedSeconds: 120,
    });
    expect(headings(element)[0]).to.equal('Lower your legs');
    expect(text(element)).to.include('The 2 minutes are up.');
    expect(text(element)).to.include(lower.getReady);
    expect(read(part(element, 'primary').textContent)).to.equal('My legs are down');
    expect(parts(element, 'primary')).to.have.length(1);
    await page.pass(element, 30);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
  });

  it("starts the next step's time at the tap", async () => {
    const element = await running();
    await page.pass(element, 120);
    await page.pass(element, 25);
    await press(element, 'My legs are down');
    expect(element.session).to.include({
      status: 'running',
      step: 2,
      stepId: 'lower',
      secondsLeft: 180,
      elapsedSeconds: 120,
    });
  });

  for (const method of ['next', 'resume'] as const)
    it(`goes on by ${method}() too`, async () => {
      const element = await running();
      await page.pass(element, 120);
      element[method]();
      expect(element.session).to.include({ status: 'running', step: 2 });
    });

  it('keeps the Stop button and Finish for now', async () => {
    const element = await running();
    await page.pass(element, 120);
    expect(buttonNames(element)).to.include.members([stopName, 'Finish for now']);
  });

  it('leaves the Stop button in place, so that no tap on it is lost', async () => {
    const element = await running();
    const stop = button(element, stopName);
    await page.pass(element, 120);
    expect(button(element, stopName)).to.equal(stop);
    await press(element, 'My legs are down');
    expect(button(element, stopName)).to.equal(stop);
    await press(element, 'Pause');
    expect(button(element, stopName)).to.equal(stop);
  });

  it('completes with the last tap', async () => {
    const element = await running();
    for (const [i, { seconds }] of buerger.steps.entries()) {
      await page.pass(element, seconds.default);
      expect(element.session.status).to.equal('waiting');
      await press(element, tapsOf(buerger)[i]!);
    }
    expect(element.session).to.include({
      status: 'complete',
      round: 1,
      secondsLeft: 0,
      elapsedSeconds: 600,
    });
    expect(headings(element)[0]).to.equal('Done');
    expect(text(element)).to.include('1 round, 10 minutes');
    expect(read(part(element, 'after').textContent)).to.equal(
      'Sit for 1 minute before you stand. Turn the light on.',
    );
    expect(page.clock.countTimers()).to.equal(0);
  });

  it('goes through 2 rounds', async () => {
    const element = await running('rounds="2"');
    const seen: string[] = [];
    while (element.session.status !== 'complete') {
      const { round, stepId } = element.session;
      seen.push(`${round} ${stepId}`);
      expect(text(element)).to.include(`Round ${round} of 2`);
      await page.pass(element, element.session.secondsLeft);
      const step = buerger.steps.find(({ id }) => id === stepId)!;
      const isLast = round === 2 && stepId === 'rest';
      await press(element, isLast ? buerger.afterLabel! : step.doneLabel);
    }
    expect(seen).to.deep.equal(['1 raise', '1 lower', '1 rest', '2 raise', '2 lower', '2 rest']);
    expect(text(element)).to.include('2 rounds, 20 minutes');
  });

  it('runs the other programs by their document alone', async () => {
    for (const id of ['ankle-pumps', 'leg-stretches']) {
      const element = await running(`program="${id}"`);
      const { steps, after } = programOf(id);
      for (const [i, { seconds }] of steps.entries()) {
        expect(element.session.secondsLeft).to.equal(seconds.default);
        await page.pass(element, seconds.default);
        await press(element, tapsOf(programOf(id))[i]!);
      }
      expect(element.session.status).to.equal('complete');
      expect(text(element)).to.include(after);
    }
  });
});

describe('exercise timer: stop, it hurts or feels wrong', () => {
  const page = testPage();

  for (const [index, step] of buerger.steps.entries())
    it(`stops with one tap and says what to do now in "${step.id}"`, async () => {
      const element = await running();
      for (let i = 0; i < index; i++) {
        await press(element, 'Next step');
        await press(element, buerger.steps[i]!.doneLabel);
      }
      await press(element, stopName);
      expect(element.session).to.include({ status: 'stopped', stepId: step.id });
      expect(headings(element)[0]).to.equal(step.stop);
      expect(step.stop, 'the legs alone').not.to.match(/flat|rest/i);
      const [emergency, urgent] = parts(element, 'help-card');
      expect(emergency!.dataset['level']).to.equal('emergency');
      expect(headings(element)[1]).to.equal(buerger.stop.emergencyText);
      expect(read(emergency!.textContent)).to.include(buerger.stop.first);
      expect(
        [...emergency!.querySelectorAll('li')].map((at) => read(at.textContent)),
      ).to.deep.equal(buerger.stop.emergencyLines);
      expect(urgent!.dataset['level']).to.equal('urgent');
      expect(read(urgent!.textContent)).to.include(buerger.stop.text);
      expect(comesBefore(emergency!, urgent!)).to.equal(true);
      // No picture of somebody lying flat beside the words for the breathless, at any width.
      expect(parts(element, 'drawing')).to.have.length(0);
      expect(text(element)).to.include(buerger.stop.reminder);
      expect(text(element)).to.include(buerger.stop.notAgain);
    });

  it('shows the emergency number that the page has', async () => {
    configure({ emergencyNumber: '108' });
    const element = await running();
    await press(element, stopName);
    const links = all<HTMLAnchorElement>(element, '[data-level="emergency"] a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:108']);
    expect(read(links[0]!.textContent)).to.equal('Call 108');
  });

  for (const name of [stopName, raise.pale!.label])
    it(`has the emergency signs with the number under them after "${name}"`, async () => {
      configure({ emergencyNumber: '108' });
      const element = await running();
      await press(element, name);
      const [first] = parts(element, 'help-card');
      const [stopHeading] = all(element, 'h2');
      expect(read(stopHeading!.textContent)).to.equal(raise.stop);
      expect(comesBefore(stopHeading!, first!)).to.equal(true);
      // WebKit ends it with a line of its own.
      expect(read(first!.innerText)).to.match(/Call 108$/);
      expect(read(first!.textContent)).to.include(buerger.stop.emergencyText);
      expect(first!.checkVisibility()).to.equal(true);
    });

  for (const [width, height] of [
    [360, 640],
    [390, 844],
  ] as const)
    for (const name of [stopName, raise.pale!.label])
      it(`shows the number to call on the first screen after "${name}", ${width}x${height}`, async () => {
        configure({ country: 'IN', phone: '0471 000 0000' });
        await resize(width, height);
        const element = await running();
        await press(element, name);
        scrollTo(element);
        const [call] = all(element, '[data-level="emergency"] a');
        expect(read(call!.textContent)).to.equal('Call 112');
        expect(call!.getBoundingClientRect().bottom).to.be.at.most(height);
      });

  it("leaves a document's own sentences as they are, where it has no lines", async () => {
    const element = await timer(noCheck);
    element.content = changedDocument(({ programs }) => {
      const { stop } = programs[0]!;
      delete stop.first;
      delete stop.emergencyLines;
      stop.emergencyText = 'Call if your chest hurts.';
    });
    await shown(element);
    await press(element, 'Start');
    await press(element, stopName);
    const [emergency] = parts(element, 'help-card');
    expect(headings(element)[1]).to.equal('Call if your chest hurts.');
    expect(emergency!.querySelectorAll('li')).to.have.length(0);
  });

  for (const id of ['ankle-pumps', 'leg-stretches'])
    it(`stops calmly in "${id}", and can be started again`, async () => {
      const element = await running(`program="${id}"`);
      const { stop, steps } = programOf(id);
      await press(element, stopName);
      expect(headings(element)[0]).to.equal(steps[0]!.stop);
      expect(focusName(element)).to.equal(steps[0]!.stop);
      expect(text(element)).to.include(stop.text);
      const cards = parts(element, 'help-card');
      expect(cards.map((card) => card.dataset['level'])).to.deep.equal(['emergency']);
      expect(headings(element)[1], 'on a condition only').to.equal(stop.emergencyText);
      const [calm] = all(element, '.after');
      expect(comesBefore(calm!, cards[0]!)).to.equal(true);
      expect(text(element)).not.to.include(help.levels.urgent.heading);
      expect(parts(element, 'drawing')).to.have.length(0);
      expect(helpOf(element)).to.deep.equal({ level: 'self-care', hadEmergency: false });
      await press(element, 'Back to the start');
      expect(helpOf(element).level).to.equal(undefined);
      await press(element, 'Start');
      expect(element.session.status).to.equal('preparing');
    });

  it('shows a card where a calm program says soon, above the emergency signs', async () => {
    const element = await timer(noCheck);
    element.content = changedDocument(({ programs }) => {
      programs[0]!.stop.help = 'soon';
    });
    await shown(element);
    await press(element, 'Start');
    await press(element, stopName);
    const levels = parts(element, 'help-card').map((card) => card.dataset['level']);
    expect(levels).to.deep.equal(['soon', 'emergency']);
    expect(helpOf(element).level).to.equal('soon');
    expect(buttonNames(element)).to.include('Back to the start');
  });

  it('tells a banner the level that it shows', async () => {
    const element = await running();
    await press(element, stopName);
    expect(helpOf(element)).to.deep.equal({ level: 'urgent', hadEmergency: false });
  });

  it('moves the focus to the advice, wherever it was', async () => {
    const element = await running();
    (document.activeElement as HTMLElement | null)?.blur();
    await press(element, stopName);
    expect(focusName(element)).to.equal(raise.stop);
  });

  it('does not start again, reset() or not', async () => {
    const element = await running();
    await press(element, stopName);
    expect(buttonNames(element)).to.deep.equal([]);
    element.start();
    expect(element.session.status).to.equal('stopped');
    element.reset();
    await shown(element);
    expect(element.session.status).to.equal('idle');
    expect(buttonNames(element)).not.to.include(en.start);
    element.start();
    await shown(element);
    expect(element.session.status).to.equal('idle');
    expect(text(element)).to.include(buerger.stop.notAgain);
  });

  it('does not start again after a new program or document either', async () => {
    const element = await running();
    await press(element, stopName);
    element.reset();
    element.program = 'ankle-pumps';
    await shown(element);
    element.start();
    expect(element.session.status).to.equal('idle');
  });

  it('leaves nothing to resume', async () => {
    const element = await running();
    await page.pass(element, 5);
    expect(sessionStorage.length).to.equal(1);
    await press(element, stopName);
    window.dispatchEvent(new Event('pagehide'));
    // A bare number that bars the start, under no program's name.
    expect(Object.values(stored())).to.deep.equal(['1']);
    expect(Object.keys(stored())[0]).to.match(/^bedside-timer:[^?]*#(\/\d+)+$/);
  });

  it('leaves no timer and no more events', async () => {
    const element = await running();
    const heard = hear();
    await press(element, stopName);
    expect(page.clock.countTimers()).to.equal(0);
    expect(namesOf(heard)).to.deep.equal(['stop']);
  });

  it('keeps its words when the document or the program changes meanwhile', async () => {
    const element = await running();
    element.program = 'ankle-pumps';
    await shown(element);
    await press(element, stopName);
    expect(headings(element)[0]).to.equal(raise.stop);
    element.content = { kind: 'broken' };
    await shown(element);
    expect(headings(element)[0]).to.equal(raise.stop);
  });
});

describe('exercise timer: my foot turned pale', () => {
  const page = testPage();
  const pale = raise.pale!;

  it('is offered in a raise and in the wait after it only', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    expect(buttonNames(element), 'the legs are down').not.to.include(pale.label);
    await press(element, 'I am ready');
    expect(buttonNames(element)).to.include(pale.label);
    await press(element, 'Next step');
    expect(buttonNames(element)).to.include(pale.label);
    await press(element, raise.doneLabel);
    expect(buttonNames(element)).not.to.include(pale.label);
  });

  it('in the wait after a whole raise lowers, rests flat and ends', async () => {
    const element = await running('rounds="3"');
    await page.pass(element, 120);
    await page.pass(element, 20);
    await press(element, pale.label);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(headings(element)[0]).to.equal(raise.stop);
    expect(text(element)).to.include(pale.laterAdvice);
    expect(buttonNames(element)).not.to.include(pale.label);
    expect(helpOf(element).level).to.equal('soon');
    await press(element, raise.doneLabel);
    expect(element.session).to.include({ status: 'running', stepId: 'rest', rounds: 1 });
    await page.pass(element, rest.seconds.default);
    await press(element, buerger.afterLabel!);
    expect(text(element), 'whom to tell, once more').to.include(pale.tell);
    expect(buttonNames(element), 'no new start').to.deep.equal([]);
  });

  it('in the wait after a raise of 20 seconds stops', async () => {
    const element = await running();
    await page.pass(element, 20);
    await press(element, 'Next step');
    await page.pass(element, 90);
    await press(element, pale.label);
    expect(element.session.status).to.equal('stopped');
    expect(text(element)).to.include(pale.advice);
  });

  it('is there in the lead-in after a raise that ended without a tap', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 120);
    expect(element.session).to.include({ status: 'preparing', stepId: 'lower' });
    await press(element, pale.label);
    expect(headings(element)[0]).to.equal(raise.stop);
    expect(text(element)).to.include(pale.laterAdvice);
    expect(buttonNames(element)).to.include(raise.doneLabel);
  });

  for (const end of ['complete', 'Finish for now'])
    it(`says at the end whom to tell: ${end}`, async () => {
      const element = await running();
      await page.pass(element, 61);
      await press(element, pale.label);
      if (end !== 'complete') await press(element, end);
      else {
        await press(element, raise.doneLabel);
        await press(element, 'Next step');
        await press(element, buerger.afterLabel!);
      }
      expect(text(element)).to.include(pale.tell);
      expect(text(element)).to.include(buerger.stop.notAgain);
    });

  it('says nothing of it at another end', async () => {
    const element = await running();
    while (element.session.status !== 'complete') element.next();
    await shown(element);
    expect(text(element)).not.to.include(pale.tell);
  });

  it('has a number in the wait, since its words speak of a call', async () => {
    configure({ country: 'IN' });
    const element = await running();
    await page.pass(element, 61);
    await press(element, pale.label);
    const calls = all<HTMLAnchorElement>(element, 'a[href^="tel:"]');
    expect(calls.map((at) => at.getAttribute('href'))).to.deep.equal(['tel:112']);
    expect(text(element)).not.to.include(help.advice.noNumber);
  });

  it('says where to go in the wait on a page without a number', async () => {
    configure({ phone: '0471 000 0000' });
    const element = await running();
    await page.pass(element, 61);
    await press(element, pale.label);
    expect(text(element)).to.include(help.advice.noNumber);
  });

  for (const seconds of [0, 60])
    it(`stops within 60 seconds: after ${seconds}`, async () => {
      const element = await running();
      await page.pass(element, seconds);
      await press(element, pale.label);
      expect(element.session.status).to.equal('stopped');
      expect(text(element)).to.include(pale.advice);
      expect(text(element)).to.include(buerger.stop.emergencyText);
      expect(focusName(element)).to.equal(raise.stop);
      element.reset();
      element.start();
      expect(element.session.status).to.equal('idle');
    });

  it('lowers, rests flat and ends later on', async () => {
    const element = await running('rounds="3"');
    await page.pass(element, 61);
    await press(element, pale.label);
    expect(element.session).to.include({ status: 'waiting', step: 1 });
    expect(headings(element)[0]).to.equal(raise.stop);
    expect(text(element)).to.include(pale.laterAdvice);
    await press(element, raise.doneLabel);
    expect(element.session).to.include({ status: 'running', stepId: 'rest', rounds: 1 });
    await page.pass(element, rest.seconds.default);
    await press(element, buerger.afterLabel!);
    expect(element.session).to.include({ status: 'complete', round: 1 });
    expect(buttonNames(element), 'no new start').to.deep.equal([]);
    element.reset();
    element.start();
    expect(element.session.status).to.equal('idle');
    expect(Object.values(stored())).to.deep.equal(['1']);
  });

  it('is there in the pause of a raise', async () => {
    const element = await running();
    await page.pass(element, 20);
    await press(element, 'Pause');
    await press(element, pale.label);
    expect(element.session.status).to.equal('stopped');
  });
});

describe('exercise timer: vibration and voice', () => {
  const page = testPage();

  itUnless(lacking.vibration)(
    "vibrates at a step's end: 1 pulse for up, 2 for down, 3 for flat",
    async () => {
      const patterns: unknown[] = [];
      replaceIn(navigator, 'vibrate', (pattern: unknown) => patterns.push(pattern));
      const element = await running('rounds="2"');
      for (const [i, { seconds }] of buerger.steps.entries()) {
        await page.pass(element, seconds.default);
        await press(element, tapsOf(buerger, 2)[i]!);
      }
      expect(patterns).to.deep.equal([
        [200, 150, 200, 150],
        [200, 150, 200, 150, 200, 150],
        [200, 150],
      ]);
    },
  );

  const still: Record<string, unknown> = {
    missing: undefined,
    throwing: () => {
      throw new Error('not here');
    },
    refusing: () => false,
  };
  for (const [name, value] of Object.entries(still))
    it(`goes on where vibration is ${name}`, async () => {
      replaceIn(navigator, 'vibrate', value);
      const element = await running();
      await page.pass(element, 120);
      expect(element.session.status).to.equal('waiting');
      expect(page.errors.args).to.deep.equal([]);
    });

  it('speaks by a local voice only when asked to', async () => {
    const said: string[] = [];
    const voice = { localService: true, lang: 'en-GB', name: 'Local' };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: (utterance: { text: string }) => said.push(utterance.text),
    });
    class Utterance {
      constructor(readonly text: string) {}
    }
    replaceIn(window, 'speechSynthesis', speech);
    replaceIn(window, 'SpeechSynthesisUtterance', Utterance);
    await running();
    expect(said).to.deep.equal([]);
    const element = await running('voice="on"');
    expect(said).to.deep.equal(['Raise your legs. 2 minutes.']);
    await page.pass(element, 120);
    expect(said[1]).to.include('Lower your legs');
  });

  it('speaks each question of the check', async () => {
    const said: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [{ localService: true, lang: 'en' }],
      cancel: () => said.push('(silence)'),
      speak: (utterance: { text: string }) => said.push(utterance.text),
    });
    class Utterance {
      constructor(readonly text: string) {}
    }
    replaceIn(window, 'speechSynthesis', speech);
    replaceIn(window, 'SpeechSynthesisUtterance', Utterance);
    const element = await timer('voice="on"');
    await press(element, 'Start');
    expect(said.at(-1)).to.equal(builtIn.safetyCheck[0]!.question);
    await press(element, 'No');
    expect(said.at(-1)).to.equal(builtIn.safetyCheck[1]!.question);
  });

  it('keeps the button of a pale foot in a pause and in the lead-in after it', async () => {
    const element = await running();
    const { label } = raise.pale!;
    await page.pass(element, 20);
    await press(element, 'Pause');
    expect(buttonNames(element)).to.include(label);
    await press(element, 'Carry on');
    expect(element.session.status).to.equal('preparing');
    await press(element, label);
    expect(element.session.status).to.equal('stopped');
  });
});

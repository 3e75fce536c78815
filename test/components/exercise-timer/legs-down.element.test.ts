/**
 * If legs go up before the time of a raise runs, or stay up while it is paused, they are up for longer
 * than the timer counts. So only a running raise may show or say raised legs: no other screen, drawing,
 * message or voice.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { legDrawing } from '../../../src/parts/leg-drawings.js';
import type { ExercisesDocument } from '../../../src/model/exercises-document.js';
import { RandomNumbers } from '../../model/random-numbers.js';
import { all, part, parts, read } from '../widget-page.js';
import {
  buerger,
  builtIn,
  buttonNames,
  changedDocument,
  headings,
  listen,
  noCheck,
  press,
  replaceIn,
  running,
  shown,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const [raise, lower] = buerger.steps as [(typeof buerger.steps)[0], (typeof buerger.steps)[0]];

const pathsOf = (drawing: Element) =>
  [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

const drawingOf = (frame?: number): string => {
  const ground = document.createElement('div');
  render(legDrawing('legs-raised', { frame }), ground);
  return pathsOf(ground);
};
const raised = drawingOf();
/** The first frame of the raise: flat, and the cushions lie beside the legs. */
const flat = drawingOf(0);

const drawn = (element: Timer): string[] => parts(element, 'drawing').map(pathsOf);

/** Without the sentence on a raise that is over. */
const withoutNote = (words: string) => words.replace(/The time for \u201c.*?\u201d ended/, '');

/** True where words are those of the raise itself. */
const tellsToRaise = (words: string): boolean =>
  [raise.title, raise.instruction, raise.instruction.slice(0, 20)].some((of) =>
    withoutNote(words).includes(of),
  );

const mayShow = (element: Timer): boolean => {
  const { status, stepId } = element.session;
  return status === 'idle' || (status === 'running' && stepId === raise.id);
};

const expectLegsDown = (element: Timer, where: string): void => {
  if (mayShow(element)) return;
  expect(tellsToRaise(text(element)), `${where}: ${text(element)}`).to.equal(false);
  expect(drawn(element), where).not.to.include(raised);
};

/** A device with a voice that notes what it says. */
const speaking = (): string[] => {
  const said: string[] = [];
  replaceIn(
    window,
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => [{ localService: true, lang: 'en' }],
      cancel: () => undefined,
      speak: (utterance: { text: string }) => said.push(utterance.text),
    }),
  );
  replaceIn(
    window,
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return said;
};

/** A host's document that has none of the words for a lead-in. */
const bare = changedDocument(({ programs }) => {
  for (const step of programs[0]!.steps) {
    delete step.getReady;
    delete step.getReadyTitle;
    delete step.getReadyAgain;
    delete step.getReadyPose;
    delete step.whilePaused;
    delete step.finish;
  }
});

describe('exercise timer: legs stay down until their time', () => {
  const page = testPage();

  it('in the lead-in of a raise: title, words and drawing', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    expect(element.session.status).to.equal('preparing');
    expect(headings(element)[0]).to.equal(raise.getReadyTitle);
    expect(read(part(element, 'instruction').textContent)).to.equal(raise.getReady);
    expect(drawn(element)).to.deep.equal([flat]);
    await press(element, 'I am ready');
    expect(headings(element)[0]).to.equal(raise.title);
    expect(read(part(element, 'instruction').textContent)).to.equal(raise.instruction);
    expect(drawn(element)).to.deep.equal([raised]);
  });

  it('in the lead-in of a raise that has no words for it', async () => {
    const element = await timer(noCheck);
    element.content = bare;
    await shown(element);
    await press(element, 'Start');
    expect(headings(element)[0]).to.equal('Get ready');
    expect(parts(element, 'instruction')).to.have.length(0);
    expect(drawn(element)).to.deep.equal([flat]);
    await press(element, 'I am ready');
    await press(element, 'Pause');
    expect(headings(element)[0]).to.equal('Paused');
    expect(drawn(element)).to.deep.equal([flat]);
  });

  it('in a lead-in that ended unseen, which says first that nothing has begun', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    await page.hide(element);
    await page.pass(element, 3600);
    await page.show(element);
    expect(element.session.status).to.equal('waiting');
    const [first] = all(element, '.head > .lead');
    expect(read(first!.textContent)).to.equal('Nothing has begun. The screen was off.');
    expect(headings(element)[0]).to.equal(raise.getReadyTitle);
    expect(text(element)).to.include(raise.getReady);
    expect(drawn(element)).to.deep.equal([flat]);
  });

  it('in the wait before the raise of a second round', async () => {
    const element = await running('rounds="2"');
    for (let i = 0; i < 5; i++) element.next();
    await shown(element);
    expect(element.session).to.include({ status: 'waiting', stepId: 'rest' });
    expect(headings(element)[0]).to.equal(raise.getReadyTitle);
    expect(text(element), 'the light is on').to.include(raise.getReadyAgain);
    expect(text(element)).not.to.include(raise.getReady);
    expect(drawn(element)).to.deep.equal([flat]);
    await press(element, 'I am ready');
    expect(element.session).to.include({ status: 'running', stepId: 'raise', round: 2 });
    expect(drawn(element)).to.deep.equal([raised]);
  });

  it('in a pause, and in the lead-in after it', async () => {
    const element = await running();
    await page.pass(element, 30);
    await press(element, 'Pause');
    expect(headings(element)[0]).to.equal(raise.whilePaused);
    expect(drawn(element)).to.deep.equal([flat]);
    await press(element, 'Carry on');
    expect(element.session.status).to.equal('preparing');
    expect(headings(element)[0]).to.equal(raise.getReadyTitle);
    expect(read(part(element, 'instruction').textContent)).to.equal(raise.getReadyAgain);
    expect(drawn(element)).to.deep.equal([flat]);
  });

  it('leaves the words of another step as they are', async () => {
    const element = await running('advance="auto"');
    await page.pass(element, 120);
    expect(element.session).to.include({ status: 'preparing', stepId: 'lower' });
    expect(headings(element)[0]).to.equal(lower.title);
    expect(read(part(element, 'instruction').textContent)).to.equal(lower.getReady);
  });

  const walks: [what: string, attributes: string, content?: ExercisesDocument][] = [
    ['by taps', 'rounds="3"'],
    ['by itself', 'rounds="3" advance="auto"'],
    ['with no lead-in', 'rounds="3" get-ready="0"'],
    ["with a host's document, by itself", 'rounds="3" advance="auto"', bare],
    ["with a host's document, by taps", 'rounds="3"', bare],
    ['with the check', 'rounds="2" check'],
  ];
  for (const [what, attributes, content] of walks)
    it(`wherever a person goes ${what}`, async () => {
      const voice = speaking();
      const reached = new Set<string>();
      for (let seed = 1; seed <= 12; seed++) {
        sessionStorage.clear();
        const chance = new RandomNumbers(seed);
        const check = attributes.includes('check') ? '' : noCheck;
        const element = await timer(`${check} voice="on" ${attributes.replace('check', '')}`);
        if (content) {
          element.content = content;
          await shown(element);
        }
        const said = listen();
        let heard = 0;
        let spoken = voice.length;
        for (let i = 0; i < 60; i++) {
          const names = buttonNames(element).filter(
            (name) =>
              !/^(Finish|Stop|Save|Yes|Not sure|More|Less|Back$|Back to the start$|Try)/.test(name),
          );
          const act = chance.below(10);
          if (act < 5 && names.length > 0) await press(element, chance.pick(names));
          else if (act < 7) await page.pass(element, chance.pick([1, 10, 31, 125, 181, 305]));
          else if (act === 7) await page.sleep(element, chance.pick([5, 100, 600]));
          else if (act === 8) {
            await page.hide(element);
            await page.pass(element, chance.pick([10, 40, 400]));
            await page.show(element);
          }
          const { status, stepId } = element.session;
          const where = `seed ${seed}, move ${i}: ${status} ${stepId}`;
          reached.add(`${status} ${stepId}`);
          expectLegsDown(element, where);
          // Earlier messages belong to earlier moments; the last one belongs to this one.
          const message = said().slice(heard).at(-1) ?? '';
          const words = voice.slice(spoken).at(-1) ?? '';
          if (!mayShow(element)) {
            const isLate = status === 'paused' || status === 'waiting' || status === 'preparing';
            if (isLate && !message.startsWith(raise.title))
              expect(tellsToRaise(message), `${where}: ${message}`).to.equal(false);
            if (isLate && !words.startsWith(raise.title))
              expect(tellsToRaise(words), `${where}: ${words}`).to.equal(false);
          }
          heard = said().length;
          spoken = voice.length;
        }
        element.remove();
      }
      // The walks did reach different states.
      expect([...reached]).to.include.members(['running raise', 'paused raise', 'waiting raise']);
    });

  it('in what is said: only as its time begins', async () => {
    const voice = speaking();
    const element = await timer(`${noCheck} rounds="2" voice="on"`);
    const said = listen();
    await press(element, 'Start');
    expect([...said(), ...voice].filter(tellsToRaise)).to.deep.equal([]);
    await press(element, 'I am ready');
    expect(said().filter(tellsToRaise)).to.have.length(1);
    await page.pass(element, 5);
    await press(element, 'Pause');
    await press(element, 'Carry on');
    await press(element, 'I am ready');
    for (let i = 0; i < 5; i++) element.next();
    await shown(element);
    expect(element.session).to.include({ status: 'waiting', stepId: 'rest' });
    expect(said().at(-1)).to.include(raise.getReadyTitle);
    expect(voice.at(-1)).to.include(raise.getReadyAgain);
    expect(said().filter(tellsToRaise)).to.have.length(1);
    expect(voice.filter(tellsToRaise)).to.have.length(1);
    await press(element, 'I am ready');
    expect(said().filter(tellsToRaise)).to.have.length(2);
  });

  it('has words of its own for each of these places', () => {
    const step = builtIn.programs[0]!.steps[0]!;
    for (const words of [step.getReadyTitle, step.getReady, step.getReadyAgain, step.whilePaused])
      expect(words).to.match(/down|Lower/);
  });
});

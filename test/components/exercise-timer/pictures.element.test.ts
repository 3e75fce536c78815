/** "Show me": pictures come when they are asked for, go with the screen, and raise no leg too early. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Pose } from '../../../src/model/document.js';
import { frameCount, legDrawing } from '../../../src/parts/leg-drawings.js';
import { all, comesBefore, part, parts, read, someOf } from '../widget-page.js';
import {
  buerger,
  builtIn,
  changedDocument,
  noCheck,
  press,
  resize,
  running,
  shown,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

const [raise, lower, rest] = buerger.steps;

const pathsOf = (drawing: Element) =>
  [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

const drawn = (pose: Pose, frame?: number): string => {
  const ground = document.createElement('div');
  render(legDrawing(pose, { frame }), ground);
  return pathsOf(ground);
};

const framesOf = (pose: Pose) => [...Array(frameCount(pose)).keys()].map((i) => drawn(pose, i));

/** Name -> drawings, of each row. */
const rows = (element: Timer) =>
  parts(element, 'frames').map((row) => ({
    name: row.getAttribute('aria-label'),
    pictures: [...row.querySelectorAll('svg')].map(pathsOf),
  }));

const showMe = (element: Timer) => part(element, 'show-me');
const isOpen = (element: Timer) => showMe(element).getAttribute('aria-expanded') === 'true';

describe('exercise timer: Show me', () => {
  const page = testPage();

  it('shows nothing by itself', async () => {
    const element = await timer();
    await page.pass(element, 600);
    expect(isOpen(element)).to.equal(false);
    expect(rows(element)).to.deep.equal([]);
    expect(parts(element, 'soles')).to.deep.equal([]);
  });

  it('shows each pose in a strip on the overview, and takes it away again', async () => {
    const element = await timer();
    await press(element, 'Show me');
    expect(isOpen(element)).to.equal(true);
    expect(rows(element)).to.deep.equal([
      { name: `Pictures: ${raise!.getReadyTitle}`, pictures: [drawn('legs-raised', 0)] },
      { name: `Pictures: ${lower!.title}`, pictures: framesOf('legs-lowered') },
      { name: `Pictures: ${rest!.title}`, pictures: framesOf('lying-flat') },
    ]);
    await press(element, 'Show me');
    expect(isOpen(element)).to.equal(false);
    expect(rows(element)).to.deep.equal([]);
  });

  it('shows a pose once, though several steps have it', async () => {
    const element = await timer('program="leg-stretches"');
    await press(element, 'Show me');
    expect(rows(element).map(({ pictures }) => pictures)).to.deep.equal([
      framesOf('towel-stretch'),
    ]);
  });

  for (const width of [320, 360, 390, 1200])
    it(`has the frames of a pose in one line, ${width} wide`, async () => {
      await resize(width, 800);
      for (const { id } of builtIn.programs) {
        const element = await timer(`program="${id}"`);
        await press(element, 'Show me');
        for (const row of someOf(element, '[part=frames]')) {
          const boxes = [...row.children].map((at) => at.getBoundingClientRect());
          expect(new Set(boxes.map(({ top }) => Math.round(top))).size, id).to.equal(1);
          for (const box of boxes) expect(box.width, id).to.be.at.least(80);
        }
      }
    });

  it('has no pictures for an exercise that does not start any more', async () => {
    const element = await running();
    await press(element, 'Stop, it hurts or feels wrong');
    element.reset();
    await shown(element);
    expect(parts(element, 'show-me')).to.deep.equal([]);
  });

  it('shows the raise only while its time runs', async () => {
    const element = await timer(noCheck);
    await press(element, 'Start');
    expect(element.session.status).to.equal('preparing');
    expect(parts(element, 'show-me')).to.deep.equal([]);
    await press(element, 'I am ready');
    await press(element, 'Show me');
    expect(rows(element)).to.deep.equal([
      { name: `Pictures: ${raise!.title}`, pictures: framesOf('legs-raised') },
    ]);
    await press(element, 'Pause');
    expect(parts(element, 'show-me')).to.deep.equal([]);
    expect(parts(element, 'frames')).to.deep.equal([]);
  });

  it('closes with its screen: each step has to be asked for again', async () => {
    const element = await running();
    await press(element, 'Show me');
    await press(element, 'Next step');
    expect(element.session.status).to.equal('waiting');
    expect(isOpen(element)).to.equal(false);
    await press(element, 'Show me');
    expect(rows(element)[0]!.pictures).to.deep.equal(framesOf('legs-lowered'));
    await press(element, raise!.doneLabel);
    expect(element.session).to.include({ status: 'running', stepId: 'lower' });
    expect(isOpen(element)).to.equal(false);
  });

  it('has no picture of somebody who lies beside the words for somebody who is breathless', async () => {
    const element = await running();
    await page.pass(element, 70);
    await press(element, raise!.pale!.label);
    expect(element.session.status).to.equal('waiting');
    expect(parts(element, 'show-me')).to.deep.equal([]);
    expect(parts(element, 'drawing')).to.deep.equal([]);
    expect(text(element)).not.to.match(/\bfalse\b/);
  });

  it('shows soles where somebody looks at feet', async () => {
    const words = raise!.pale!.soles!;
    const expectSoles = (element: Timer) => {
      const [picture] = all(element, '[part="soles"] [role="img"]');
      expect(picture!.getAttribute('aria-label')).to.equal(words.alt);
      expect(read(picture!.textContent)).to.equal([words.usual, words.pale, words.blue].join(' '));
      const fills = [...picture!.querySelectorAll('path[fill]')].map((at) =>
        at.getAttribute('fill'),
      );
      expect(new Set(fills).size).to.equal(9);
    };
    const overview = await timer();
    await press(overview, 'Show me');
    expectSoles(overview);
    const element = await running();
    await press(element, 'Show me');
    expectSoles(element);
    await press(element, raise!.pale!.label);
    expect(element.session.status).to.equal('stopped');
    expectSoles(element);
    const later = await running();
    await page.pass(later, 70);
    await press(later, raise!.pale!.label);
    expect(later.session.status).to.equal('waiting');
    expectSoles(later);
    expect(comesBefore(parts(later, 'help-card')[0]!, parts(later, 'soles')[0]!)).to.equal(true);
  });

  it("has no soles where a host's document has no words for them", async () => {
    const element = await timer();
    element.content = changedDocument(({ programs }) => {
      for (const { pale } of programs[0]!.steps) delete pale?.soles;
    });
    await shown(element);
    await press(element, 'Show me');
    expect(parts(element, 'frames').length).to.equal(3);
    expect(parts(element, 'soles')).to.deep.equal([]);
    expect(builtIn.programs[0]!.steps[0]!.pale!.soles).to.be.an('object');
  });
});

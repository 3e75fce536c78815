/** What a widget fetches on use: who waits for it, and what happens when it does not come. */
import '../../src/define/bedside-seek-help.js';
import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import { BedsideElement } from '../../src/controllers/bedside-element.js';
import type { PiecesController } from '../../src/controllers/pieces-controller.js';
import { lostNote } from '../../src/parts/lost-note.js';
import { configure } from '../../src/platform/library/settings.js';
import { OnUse } from '../../src/platform/start/on-use.js';
import {
  forgetSettings,
  listen,
  parts,
  read,
  settled,
  shownText,
} from '../components/widget-page.js';

/** Shows its pieces by name, a dash for each that has not come. */
class PiecesSample extends BedsideElement<'help'> {
  wanted: readonly OnUse<string>[] = [];

  constructor() {
    super('help', {});
  }

  get all(): PiecesController {
    return this.pieces;
  }

  protected override renderWidget(): unknown {
    return html`<p>${this.wanted.map((piece) => `${this.pieces.get(piece) ?? '-'} `)}</p>
      ${this.wanted.map((piece) => lostNote(this.pieces.lostWords(piece)))}`;
  }
}
customElements.define('pieces-sample', PiecesSample);

/** A piece that is fetched when the test says so. */
const piece = (name: string) => {
  let asked = 0;
  let come!: () => void;
  let fail!: () => void;
  const onUse = new OnUse(
    () =>
      new Promise<string>((resolve, reject) => {
        asked++;
        come = () => resolve(name);
        fail = () => reject(new Error('no network'));
      }),
  );
  return { onUse, asked: () => asked, come: () => come(), fail: () => fail() };
};

const sample = () => fixture<PiecesSample>(html`<pieces-sample></pieces-sample>`);

const show = (element: PiecesSample, ...wanted: OnUse<string>[]): void => {
  element.wanted = wanted;
  element.requestUpdate();
};

describe('the pieces of a widget', () => {
  let warn: SinonStub;
  beforeEach(() => {
    warn = stub(console, 'warn');
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });
  const lostWarnings = () =>
    warn.getCalls().filter(({ args }) => String(args[0]).includes('did not load')).length;

  /** Where the network was lost. */
  const without = async (lost: ReturnType<typeof piece>): Promise<PiecesSample> => {
    const element = await sample();
    show(element, lost.onUse);
    await settled();
    lost.fail();
    await element.updateComplete;
    return element;
  };

  it('are all part of an update, whichever comes last', async () => {
    for (const isFirstLast of [true, false]) {
      const [a, b] = [piece('a'), piece('b')];
      const element = await sample();
      show(element, a.onUse, b.onUse);
      let isComplete = false;
      const complete = element.updateComplete.then(() => (isComplete = true));
      await settled();
      const [early, late] = isFirstLast ? [b, a] : [a, b];
      early.come();
      await settled();
      expect(isComplete, 'one is still on its way').to.equal(false);
      late.come();
      await complete;
      expect(shownText(element)).to.equal('a b');
    }
  });

  it('are fetched once, even when the widget renders several times meanwhile', async () => {
    const a = piece('a');
    const element = await sample();
    for (let i = 0; i < 3; i++) {
      show(element, a.onUse);
      await settled();
    }
    a.come();
    await element.updateComplete;
    expect(a.asked()).to.equal(1);
    expect(shownText(element)).to.equal('a');
  });

  it('that did not load leave a note with whom to call, and one warning', async () => {
    configure({ country: 'IN', phone: '0471 252 8300' });
    const a = piece('a');
    const element = await without(a);
    expect(lostWarnings()).to.equal(1);
    const [note] = parts(element, 'lost');
    expect(read(note!.textContent)).to.contain('If you need help now, call.');
    const links = [...note!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.include('tel:04712528300');
    show(element, a.onUse);
    await settled();
    expect(a.asked(), 'not in each update').to.equal(1);
  });

  it('that did not load speak of no call where no number is known', async () => {
    const element = await without(piece('a'));
    const [note] = parts(element, 'lost');
    expect(read(note!.textContent)).to.equal(
      'This part could not be loaded. Try again, or reload the page.',
    );
  });

  it('that did not load are fetched again on request, and a screen reader hears when that fails', async () => {
    const a = piece('a');
    const element = await without(a);
    const said = listen();
    for (const isThere of [false, true]) {
      const asked = element.all.ask(a.onUse);
      if (isThere) a.come();
      else a.fail();
      expect(await asked).to.equal(isThere);
    }
    await settled();
    expect(said().filter((text) => text.includes('could not be loaded'))).to.have.length(1);
    expect(shownText(element)).to.equal('a');
  });

  it('that did not load are fetched again when the network is back', async () => {
    const a = piece('a');
    const element = await without(a);
    dispatchEvent(new Event('online'));
    await settled();
    a.come();
    await element.updateComplete;
    expect(shownText(element)).to.equal('a');
  });

  it('are not fetched for a widget that is gone, but are when it comes back', async () => {
    const a = piece('a');
    const element = await without(a);
    const ground = element.parentElement!;
    element.remove();
    dispatchEvent(new Event('online'));
    await settled();
    expect(a.asked(), 'gone').to.equal(1);
    ground.append(element);
    dispatchEvent(new Event('online'));
    await settled();
    expect(a.asked(), 'back').to.equal(2);
    a.come();
    await element.updateComplete;
    expect(shownText(element)).to.equal('a');
  });
});

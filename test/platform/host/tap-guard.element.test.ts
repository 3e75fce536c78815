import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { TapGuard } from '../../../src/platform/host/tap-guard.js';

describe('a tap', () => {
  let clock: sinon.SinonFakeTimers;
  let root: ShadowRoot;
  let guard: TapGuard;
  let heard: string[];
  const add = (name: string, atOnce = false) => {
    const button = document.createElement('button');
    button.id = name;
    button.toggleAttribute('data-at-once', atOnce);
    button.addEventListener('click', () => heard.push(name));
    return root.appendChild(button);
  };
  const tap = (button: Element, detail = 1) =>
    button.dispatchEvent(
      new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }),
    );

  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['Date', 'performance'], now: 10_000 });
    clock.tick(10_000);
    heard = [];
    const host = document.body.appendChild(document.createElement('div'));
    root = host.attachShadow({ mode: 'open' });
    guard = new TapGuard(root);
  });
  afterEach(() => {
    root.host.remove();
    clock.restore();
  });

  for (const [ms, works] of [
    [0, false],
    [40, false],
    [400, false],
    [499, false],
    [500, true],
  ] as const)
    it(`${ms} ms after the screen changed ${works ? 'works' : 'does nothing'}`, () => {
      const no = add('no');
      guard.screenChanged();
      clock.tick(ms);
      expect(tap(no)).to.equal(works);
      expect(heard).to.deep.equal(works ? ['no'] : []);
    });

  it('works on a screen that never changed', () => {
    tap(add('start'));
    expect(heard).to.deep.equal(['start']);
  });

  it('that the browser counts as the second of a double click does nothing, however late', () => {
    const no = add('no');
    guard.screenChanged();
    clock.tick(900);
    tap(no, 2);
    expect(heard).to.deep.equal([]);
    tap(no, 1);
    expect(heard).to.deep.equal(['no']);
  });

  it('of a key, a switch or a voice works at once', () => {
    const no = add('no');
    guard.screenChanged();
    tap(no, 0);
    no.click();
    expect(heard).to.deep.equal(['no', 'no']);
  });

  it('on Stop works at once, first, second or third, when Stop was there before', () => {
    const stop = add('stop', true);
    guard.screenChanged();
    clock.tick(5000);
    guard.screenChanged();
    tap(stop);
    tap(stop, 2);
    expect(heard).to.deep.equal(['stop', 'stop']);
  });

  it('on a Stop that just came does nothing', () => {
    guard.screenChanged();
    clock.tick(5000);
    const stop = add('stop', true);
    guard.screenChanged();
    clock.tick(400);
    tap(stop);
    expect(heard).to.deep.equal([]);
    clock.tick(100);
    tap(stop);
    expect(heard).to.deep.equal(['stop']);
  });

  it("on the page's own link in a slot is the page's", () => {
    root.appendChild(document.createElement('slot'));
    const link = root.host.appendChild(document.createElement('button'));
    link.addEventListener('click', () => heard.push('link'));
    guard.screenChanged();
    tap(link);
    tap(link, 2);
    expect(heard).to.deep.equal(['link', 'link']);
  });
});

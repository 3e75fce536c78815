import { expect, fixture, html } from '@open-wc/testing';
import { emit } from '../../../src/platform/page/emit.js';

describe('an event of a widget', () => {
  const inShadow = async () => {
    const ground = await fixture<HTMLElement>(html`<div></div>`);
    const root = ground.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    return { ground, inner: root.querySelector('p')! };
  };

  it('comes out of every shadow root, with its detail', async () => {
    const { ground, inner } = await inShadow();
    let heard: CustomEvent | undefined;
    ground.addEventListener('bedside-test', (event) => (heard = event as CustomEvent));
    expect(emit(inner, 'bedside-test', { a: 1 })).to.equal(true);
    expect(heard?.detail).to.deep.equal({ a: 1 });
    expect(heard?.target).to.equal(ground);
    expect(heard?.cancelable).to.equal(false);
  });

  it('can be prevented when it says so', async () => {
    const { ground, inner } = await inShadow();
    ground.addEventListener('bedside-test', (event) => event.preventDefault());
    expect(emit(inner, 'bedside-test', {}, true)).to.equal(false);
    expect(emit(inner, 'bedside-test', {})).to.equal(true);
  });

  it('arrives where an old page has replaced CustomEvent', async () => {
    const { inner } = await inShadow();
    const own = window.CustomEvent;
    const details: unknown[] = [];
    inner.addEventListener('bedside-test', (event) => details.push((event as CustomEvent).detail));
    try {
      for (const theirs of [
        {},
        function (this: { id: unknown }, id: unknown) {
          this.id = id;
        },
      ]) {
        window.CustomEvent = theirs as typeof CustomEvent;
        emit(inner, 'bedside-test', { a: 1 });
      }
    } finally {
      window.CustomEvent = own;
    }
    expect(details).to.deep.equal([{ a: 1 }, { a: 1 }]);
  });
});

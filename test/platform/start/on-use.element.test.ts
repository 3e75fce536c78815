import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { OnUse } from '../../../src/platform/start/on-use.js';

const offline = new TypeError('Failed to fetch dynamically imported module');

/** A piece whose first fetches fail. */
const piece = (failures: number) => {
  let asked = 0;
  const onUse = new OnUse(() => {
    asked++;
    return asked > failures ? Promise.resolve('piece') : Promise.reject(offline);
  });
  return { onUse, asked: () => asked };
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a piece that is fetched on use', () => {
  it('is not fetched before', async () => {
    const { onUse, asked } = piece(0);
    await soon();
    expect(asked()).to.equal(0);
    expect(onUse.now).to.equal(undefined);
  });

  it('is there from its first use on, and then at once', async () => {
    const { onUse, asked } = piece(0);
    expect(await onUse.load()).to.equal('piece');
    expect(onUse.now).to.equal('piece');
    const got: string[] = [];
    onUse.use((it) => got.push(it));
    expect(got).to.deep.equal(['piece']);
    expect(asked()).to.equal(1);
  });

  it('is asked for again after it could not be had', async () => {
    const { onUse } = piece(1);
    const error = await onUse.load().catch((reason: unknown) => reason);
    expect(error).to.equal(offline);
    expect(await onUse.load()).to.equal('piece');
  });

  it('is asked for by another address then: Firefox has given up the first for good', async () => {
    const asked: string[] = [];
    const onUse = new OnUse((again) => {
      asked.push(again);
      return asked.length > 2 ? Promise.resolve('piece') : Promise.reject(offline);
    });
    await onUse.load().catch(() => undefined);
    await onUse.load().catch(() => undefined);
    expect(await onUse.load()).to.equal('piece');
    expect(asked).to.deep.equal(['', '?1', '?2']);
  });

  it('throws nothing into the page when it can not be had', async () => {
    const thrown: unknown[] = [];
    const note = (event: Event) => {
      event.preventDefault();
      thrown.push(event);
    };
    addEventListener('unhandledrejection', note);
    const { onUse } = piece(9);
    const used = stub();
    onUse.use(used);
    onUse.loadAhead();
    await soon();
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
    expect(used.called).to.equal(false);
  });

  it('is fetched ahead once, however many widgets ask', async () => {
    const { onUse, asked } = piece(0);
    for (let i = 0; i < 1000; i++) onUse.loadAhead();
    await soon();
    expect(onUse.now).to.equal('piece');
    expect(asked()).to.equal(1);
  });
});

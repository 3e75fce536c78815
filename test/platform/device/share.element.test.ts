import { expect } from '@open-wc/testing';
import { canShare, sharePage } from '../../../src/platform/device/share.js';

describe('sharing the page', () => {
  const address = location.href;
  const set = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });

  afterEach(() => {
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
    history.replaceState(null, '', address);
  });

  it("leaves out what may tell of the person: the address's query and fragment", async () => {
    const urls: string[] = [];
    set('share', ({ url }: { url: string }) => Promise.resolve(urls.push(url)));
    history.replaceState(null, '', '/page?patient=7#legs');
    expect(await sharePage('Legs')).to.equal('shared');
    expect(urls).to.deep.equal([`${location.origin}/page`]);
  });

  it('copies where there is no share sheet', async () => {
    const copied: string[] = [];
    set('share', undefined);
    set('clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    history.replaceState(null, '', '/page?patient=7');
    expect(await sharePage('Legs')).to.equal('copied');
    expect(copied).to.deep.equal([`${location.origin}/page`]);
  });

  it('never throws', async () => {
    set('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await sharePage('Legs')).to.equal('failed');
    set('share', undefined);
    set('clipboard', { writeText: () => Promise.reject(new Error('no')) });
    expect(await sharePage('Legs')).to.equal('failed');
  });

  it('is not offered where neither is there', () => {
    set('share', undefined);
    set('clipboard', undefined);
    expect(canShare()).to.equal(false);
  });
});

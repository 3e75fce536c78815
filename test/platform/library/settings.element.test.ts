import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import {
  configure,
  configureFrom,
  currentSettings,
  onSettings,
} from '../../../src/platform/library/settings.js';
import { forgetSettings } from '../../components/widget-page.js';

describe('site-wide settings', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  it('change what is named and keep the rest', () => {
    configure({ phone: '1', country: 'IN' });
    configure({ phone: '2' });
    expect(currentSettings()).to.deep.equal({ phone: '2', country: 'IN' });
  });

  it('are taken back by undefined', () => {
    configure({ phone: '1', country: 'IN' });
    configure({ phone: undefined });
    expect(currentSettings()).to.deep.equal({ country: 'IN' });
  });

  it('tell those who listen, until they stop', () => {
    let calls = 0;
    const stop = onSettings(() => calls++);
    configure({ phone: '1' });
    stop();
    configure({ phone: '2' });
    expect(calls).to.equal(1);
  });

  it('come from the data of the script tag', () => {
    const script = document.createElement('script');
    script.dataset['country'] = 'IN';
    script.dataset['appointmentHref'] = '/book';
    script.setAttribute('data-approved-by', 'Dr X');
    script.setAttribute('data-own-thing', 'of the host');
    const warn = stub(console, 'warn');
    configureFrom(script);
    expect(currentSettings()).to.deep.equal({
      country: 'IN',
      appointmentHref: '/book',
      approvedBy: 'Dr X',
    });
    expect(warn.callCount).to.equal(0);
  });

  for (const [name, value] of [
    ['null', null],
    ['nothing', undefined],
    ['text', 'country=IN'],
  ] as const)
    it(`of ${name} warn and change nothing`, () => {
      const warn = stub(console, 'warn');
      configure({ phone: '1' });
      configure(value as never);
      expect(currentSettings()).to.deep.equal({ phone: '1' });
      expect(warn.callCount).to.equal(1);
    });

  it('warn of a name that is not known, and take the others', () => {
    const warn = stub(console, 'warn');
    configure({ telephone: '1', phone: '2' } as never);
    expect(currentSettings()).to.deep.equal({ phone: '2' });
    expect(warn.args[0]![0]).to.contain('"telephone"');
  });

  it('warn of a value that is no text', () => {
    const warn = stub(console, 'warn');
    configure({ phone: 112 } as never);
    expect(currentSettings()).to.deep.equal({});
    expect(warn.args[0]![0]).to.contain('"phone"');
  });

  it('are no way to change an object of the page', () => {
    stub(console, 'warn');
    configure(JSON.parse('{"__proto__":{"phone":"1"},"constructor":"x"}') as never);
    expect(currentSettings()).to.deep.equal({});
    expect(({} as { phone?: string }).phone).to.equal(undefined);
  });
});

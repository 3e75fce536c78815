import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { helpLevels } from '../../../src/model/help-level.js';
import '../../../src/define/bedside-seek-help.js';
import { helpExamples } from '../../../stories/examples/seek-help.js';
import { describeStates } from '../accessible-states.js';
import { addWidget, part } from '../widget-page.js';
import { describeUnless, itUnless, lacking } from '../../engine.js';

const create = (theme: string, attributes: Record<string, string>) =>
  addWidget('bedside-seek-help', { theme, ...attributes });

const everything = {
  'appointment-href': '/book',
  'portal-href': '/portal',
  phone: '0471 000 0000',
  'advice-number': '1800 022 222',
  country: 'IN',
  dismissible: '',
};

describe('<bedside-seek-help> on every screen', () => {
  describeStates(helpExamples);

  describeUnless(lacking.emulatedMedia)('in forced colours', () => {
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it('differs in border from level to level, and the plate keeps an edge', async () => {
      await emulateMedia({ forcedColors: 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const borders = new Set<string>();
      for (const level of helpLevels) {
        const banner = await create('light', { ...everything, level });
        const style = getComputedStyle(part(banner, 'banner'));
        expect(parseFloat(style.borderTopWidth)).to.be.at.least(2);
        borders.add(`${style.borderTopStyle} ${style.borderTopWidth}`);
        expect(getComputedStyle(part(banner, 'level')).borderTopStyle).to.equal('solid');
        expect(
          part(banner, 'level').querySelector('svg')!.getBoundingClientRect().width,
        ).to.be.at.least(10);
      }
      expect(borders.size).to.equal(4);
    });
  });

  itUnless(lacking.emulatedMedia)('follows the reader in theme="auto"', async () => {
    const banner = await create('auto', {});
    const scheme = () => getComputedStyle(part(banner, 'root')).colorScheme;
    await emulateMedia({ colorScheme: 'dark' });
    expect(scheme()).to.equal('dark');
    await emulateMedia({ colorScheme: 'light' });
    expect(scheme()).to.equal('light');
  });

  itUnless(lacking.emulatedMedia)(
    'stays light where the reader is dark and nobody asked',
    async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const banner = await create('light', {});
      expect(getComputedStyle(part(banner, 'root')).colorScheme).to.equal('light');
      await emulateMedia({ colorScheme: 'light' });
    },
  );
});

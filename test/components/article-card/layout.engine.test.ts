import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { articleExamples } from '../../../stories/examples/article-card.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-article-card.js';
import { describeStates } from '../accessible-states.js';
import { addWidget, all, forgetSettings, part, read, settled, someOf } from '../widget-page.js';
import { describeUnless, itUnless, lacking } from '../../engine.js';

const create = (theme: string, attributes: Record<string, string> = {}) =>
  addWidget('bedside-article-card', { theme, ...attributes });

const openAll = async (card: Element) => {
  for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
  await settled();
};

describe('<bedside-article-card> on every screen', () => {
  describeStates(articleExamples);

  describeUnless(lacking.emulatedMedia)('in forced colours', () => {
    beforeEach(() => emulateMedia({ forcedColors: 'active' }));
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it('keeps the frame of a warning', async () => {
      const card = await create('light', { layout: 'full' });
      await openAll(card);
      for (const warning of someOf(card, '[part~="warning"]')) {
        const style = getComputedStyle(warning);
        expect(style.borderTopStyle).to.equal('solid');
        expect(parseFloat(style.borderInlineStartWidth)).to.be.at.least(2);
      }
    });
  });

  itUnless(lacking.emulatedMedia)('prints the numbers under the lists of signs', async () => {
    configure({ country: 'IN', phone: '0471 000 0000' });
    const card = await create('light', { layout: 'full' });
    await emulateMedia({ media: 'print' });
    try {
      const shown = all(card, '.signs a')
        .filter((link) => link.getBoundingClientRect().height > 0)
        .map((link) => read(link.innerText));
      expect(shown).to.deep.equal([
        'Call 112',
        'Call 108 for an ambulance',
        'Hospital: 0471 000 0000',
        'Hospital: 0471 000 0000',
        'Emergency: 112',
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
      forgetSettings();
    }
  });

  itUnless(lacking.emulatedMedia)('prints every section open, and no control', async () => {
    const card = await create('light', { layout: 'full' });
    await emulateMedia({ media: 'print' });
    try {
      const hidden = all(card, '.sections > details').filter((details) => {
        const last = details.lastElementChild!;
        return last.getBoundingClientRect().height === 0;
      });
      expect(hidden).to.have.length(0);
      expect(part(card, 'print').getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

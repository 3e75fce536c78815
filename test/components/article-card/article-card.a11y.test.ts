import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import '../../../src/define/bedside-article-card.js';
import { describeStates } from '../accessible-states.js';
import { addWidget, all, part, parts, press, settled } from '../widget-page.js';
import { describeUnless, itUnless, lacking } from '../../engine.js';

const create = (theme: string, attributes: Record<string, string> = {}) =>
  addWidget('bedside-article-card', { theme, ...attributes });

const openAll = async (card: Element) => {
  for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
  await settled();
};

const longWord = 'കാലുകളിലെമരവിപ്പിനെക്കുറിച്ചുള്ളവിശദമായവിവരങ്ങളുംചികിത്സയും';

describe('<bedside-article-card> for everybody', () => {
  describeStates({
    'a card': (theme) => create(theme),
    'a card with a link': (theme) => create(theme, { href: '/legs' }),
    'a card, opened': async (theme) => {
      const card = await create(theme);
      await press(card, enArticle.title);
      return card;
    },
    'in full': (theme) => create(theme, { layout: 'full' }),
    'in full, every section open': async (theme) => {
      const card = await create(theme, { layout: 'full' });
      await openAll(card);
      return card;
    },
    'approved, with byline': async (theme) => {
      const card = await create(theme, { layout: 'full' });
      card.content = {
        ...enArticle,
        byline: { name: 'A. Nurse', role: 'Ward nurse', organisation: 'Our Hospital' },
        review: { status: 'approved', by: 'Dr A', on: '2026-12-01', due: '2028-12-01' },
      };
      await settled();
      return card;
    },
    'one very long word': async (theme) => {
      const card = await create(theme, { layout: 'full', heading: longWord, summary: longWord });
      card.content = {
        ...enArticle,
        sections: [
          {
            id: 'a',
            heading: longWord,
            blocks: [
              { type: 'paragraph', text: longWord },
              { type: 'warning', text: longWord },
              { type: 'list', items: [{ term: longWord, text: longWord }] },
              { type: 'figure', name: 'sleep-back', caption: longWord },
            ],
          },
        ],
      };
      await settled();
      return card;
    },
    'from right to left': async (theme) => {
      const card = await create(theme, { layout: 'full', lang: 'ar' });
      card.content = { ...enArticle, lang: 'ar', title: 'خدر الساق ليلا', summary: 'كلمات.' };
      await openAll(card);
      return card;
    },
  });

  describeUnless(lacking.emulatedMedia)('in forced colours', () => {
    beforeEach(() => emulateMedia({ forcedColors: 'active' }));
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it('keeps the frame of a warning', async () => {
      const card = await create('light', { layout: 'full' });
      await openAll(card);
      for (const warning of parts(card, 'warning')) {
        const style = getComputedStyle(warning);
        expect(style.borderTopStyle).to.equal('solid');
        expect(parseFloat(style.borderInlineStartWidth)).to.be.at.least(2);
      }
      await expect(card).to.be.accessible();
    });
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

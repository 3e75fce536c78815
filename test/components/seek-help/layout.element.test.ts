/** Where the parts of a banner lie. */
import { expect } from '@open-wc/testing';
import { helpLevels } from '../../../src/model/help-level.js';
import '../../../src/define/bedside-seek-help.js';
import { addWidget, all, part, settled } from '../widget-page.js';

const numbers = { country: 'IN', phone: '0471 000 0000', 'appointment-href': '/book' };
const box = (at: Element) => at.getBoundingClientRect();
const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

const create = async (attributes: Record<string, string>, width: string) => {
  const banner = await addWidget('bedside-seek-help', attributes);
  banner.style.inlineSize = width;
  await settled();
  return banner;
};

describe('the layout of a banner', () => {
  for (const level of helpLevels) {
    it(`${level}: every action has its icon, in one column, and its words in another`, async () => {
      for (const width of ['320px', '75em']) {
        const banner = await create({ level, ...numbers }, width);
        const links = all(banner, '.call');
        expect(links.length).to.be.at.least(2);
        const icons = links.map((link) => box(link.querySelector('svg')!));
        for (const icon of icons) expect(icon.width).to.be.greaterThan(15);
        expect(spread(icons.map(({ left }) => left))).to.be.below(0.6);
        const words = links.map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link.querySelector('span')!);
          // A number is a box of its own within its line.
          const lines = new Map<number, number>();
          for (const { left, bottom } of range.getClientRects()) {
            const line = Math.round(bottom / 10);
            lines.set(line, Math.min(left, lines.get(line) ?? Infinity));
          }
          return [...lines.values()];
        });
        expect(spread(words.flat()), 'start-aligned, also a second line').to.be.below(0.6);
      }
    });

    it(`${level}: its actions are a column of 18em at the height of the heading where there is room`, async () => {
      const banner = await create({ level, ...numbers }, '75em');
      const actions = box(part(banner, 'actions'));
      const heading = box(all(banner, '#heading')[0]!);
      expect(actions.width).to.be.closeTo(18 * 16, 1);
      expect(actions.left).to.be.at.least(heading.right - 1);
      expect(Math.abs(box(all(banner, '.call')[0]!).top - heading.top)).to.be.below(3);
    });

    it(`${level}: has them below the words, as wide as these, on a phone`, async () => {
      const banner = await create({ level, ...numbers }, '320px');
      const words = box(all(banner, '.help-words')[0]!);
      const actions = box(part(banner, 'actions'));
      expect(actions.top).to.be.at.least(words.bottom - 1);
      expect(actions.width).to.be.closeTo(words.width, 1);
    });

    it(`${level}: ends with its words where there is nothing to call`, async () => {
      for (const width of ['320px', '75em']) {
        const banner = await create({ level }, width);
        const last = all(banner, '.help-words > *:not(:has(slot))').at(-1)!;
        const foot = box(part(banner, 'foot'));
        expect(foot.top - box(last).bottom, width).to.be.within(0, 36);
        expect(box(part(banner, 'banner')).bottom - foot.bottom, width).to.be.below(24);
      }
    });
  }

  it('has Close in the column of the actions', async () => {
    const banner = await create({ level: 'soon', dismissible: '', ...numbers }, '75em');
    const actions = part(banner, 'actions');
    expect(actions.contains(part(banner, 'dismiss'))).to.equal(true);
    expect(box(part(banner, 'dismiss')).left).to.be.closeTo(box(actions).left, 1);
  });

  it('has its foot on the ground of the banner: none of its own, whatever the page', async () => {
    const banner = await create({ level: 'soon' }, '360px');
    const foot = part(banner, 'foot');
    expect(getComputedStyle(foot).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(part(banner, 'root')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(part(banner, 'banner').contains(foot)).to.equal(true);
    expect(box(banner).bottom).to.be.closeTo(box(part(banner, 'banner')).bottom, 1);
  });
});

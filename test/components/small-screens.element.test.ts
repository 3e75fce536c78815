/** Article and banner on the smallest screens, and on those of a laptop with everything enlarged. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { configure } from '../../src/platform/library/settings.js';
import { helpLevels } from '../../src/model/help-level.js';
import '../../src/define/bedside-article-card.js';
import '../../src/define/bedside-seek-help.js';
import { addWidget, all, forgetSettings, parts, press, read, settled } from './widget-page.js';
import { brokenWords, isSeen } from './whole-words.js';
import article from '../../src/content/night-leg-numbness/en/article.js';

const sizes = [
  [320, 568],
  [360, 640],
  [390, 844],
  [640, 360],
  [320, 256],
  [240, 400],
] as const;

/** Pairs of controls that lie over each other. */
const overlaps = (widget: Element): string[] => {
  const controls = all(widget, 'a, button, summary').filter(isSeen);
  const faults: string[] = [];
  controls.forEach((one, i) => {
    const a = one.getBoundingClientRect();
    for (const other of controls.slice(i + 1)) {
      const b = other.getBoundingClientRect();
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1)
        faults.push(`${read(one.textContent)} / ${read(other.textContent)}`);
    }
  });
  return faults;
};

const sideways = (widget: Element): string[] => {
  const { left, right } = widget.getBoundingClientRect();
  return all(widget, '*')
    .filter((at) => isSeen(at) && !at.closest('svg') && !at.matches('.hidden'))
    .filter((at) => {
      const box = at.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    })
    .map((at) => at.className || at.localName);
};

const widgets: Record<string, () => Promise<Element>> = {
  'a full article with all of it open': async () => {
    const card = await addWidget('bedside-article-card', { layout: 'full' });
    for (const at of all<HTMLDetailsElement>(card, 'details')) at.open = true;
    return card;
  },
  'an opened card': async () => {
    const card = await addWidget('bedside-article-card');
    await press(card, `Read more: ${article.title}`);
    return card;
  },
};
for (const level of helpLevels)
  widgets[`a banner: ${level}`] = () =>
    addWidget('bedside-seek-help', { level, dismissible: '', 'portal-href': '/me' });

describe('a small screen', () => {
  beforeEach(() => configure({ country: 'IN', phone: '0471 000 0000', appointmentHref: '/book' }));
  afterEach(forgetSettings);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of sizes)
    for (const name of Object.keys(widgets))
      it(`${width} x ${height}: ${name} has nothing beside the screen, over another or torn`, async () => {
        await setViewport({ width, height });
        const widget = await widgets[name]!();
        await settled();
        expect(widget.getBoundingClientRect().width).to.be.below(width + 1);
        expect(sideways(widget)).to.deep.equal([]);
        expect(overlaps(widget)).to.deep.equal([]);
        expect(brokenWords(widget).map(({ word }) => word)).to.deep.equal([]);
        // Not every widget here has one.
        const actions = parts(widget, 'action').filter(isSeen);
        for (const at of actions) expect(at.getBoundingClientRect().height).to.be.at.least(48);
      });
});

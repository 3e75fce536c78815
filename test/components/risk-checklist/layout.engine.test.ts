import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import type { HelpLevel } from '../../../src/model/help-level.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import { checklistExamples } from '../../../stories/examples/risk-checklist.js';
import { describeStates } from '../accessible-states.js';
import { leaveExamples, showExample } from '../example-page.js';
import { translatorTo } from '../language-page.js';
import { all, checkbox, forgetSettings, read, settled, someOf, tick } from '../widget-page.js';
import { describeUnless, lacking } from '../../engine.js';
import { some } from '../../some.js';

const checklist: ChecklistDocument = enChecklist;
const items = checklist.groups.flatMap((group) => group.items);
const textOf = (level: HelpLevel) => items.find((item) => item.help === level)!.text;

const create = async (theme: string, layout = 'list'): Promise<BedsideRiskChecklist> => {
  const list = await fixture<BedsideRiskChecklist>(
    html`<bedside-risk-checklist layout=${layout} theme=${theme}></bedside-risk-checklist>`,
  );
  await settled();
  return list;
};

const ticked =
  (...names: string[]) =>
  async (theme: string) => {
    const list = await create(theme);
    await tick(list, ...names);
    return list;
  };

describe('<bedside-risk-checklist> on every screen', () => {
  describeStates(checklistExamples);
});

describe('<bedside-risk-checklist> where there are numbers', () => {
  beforeEach(() => configure({ country: 'IN' }));
  afterEach(() => forgetSettings());

  describeUnless(lacking.emulatedMedia)('in forced colours', () => {
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it("shows the browser's own checkboxes, ticked or not", async () => {
      await emulateMedia({ forcedColors: 'active' });
      const list = await create('light');
      const box = checkbox(list, textOf('urgent'));
      expect(getComputedStyle(box).opacity).to.equal('1');
      expect(box.getBoundingClientRect().width).to.be.greaterThan(15);
    });
  });

  it('shows where the focus is', async () => {
    const list = await create('light');
    const box = checkbox(list, textOf('urgent'));
    box.focus({ focusVisible: true });
    const drawn = getComputedStyle(box.nextElementSibling!);
    expect(drawn.outlineStyle).to.equal('solid');
    expect(parseFloat(drawn.outlineWidth)).to.be.at.least(3);
  });

  describe('the dots of signs', () => {
    /** How far the dot is from its words in em of their letters, and from the box of its row in px. */
    const spacesOf = (sign: Element) => {
      const { direction, fontSize } = getComputedStyle(sign);
      const isRtl = direction === 'rtl';
      const between = (before: number, after: number) => (isRtl ? before - after : after - before);
      const side = isRtl ? 'right' : 'left';
      const other = isRtl ? 'left' : 'right';
      const from = sign.getBoundingClientRect()[side];
      const dot = getComputedStyle(sign, '::before');
      const start = parseFloat(dot[side]);
      const end = start + 2 * parseFloat(dot.borderLeftWidth);
      const range = document.createRange();
      range.selectNodeContents(sign);
      const words = between(from, range.getBoundingClientRect()[side]);
      const box = sign.closest('.row')?.querySelector('.box')?.getBoundingClientRect()[other];
      return {
        toWords: (words - end) / parseFloat(fontSize),
        toBox: box === undefined ? Infinity : between(box, from) + start,
      };
    };

    afterEach(async () => {
      leaveExamples();
      await setViewport({ width: 800, height: 900 });
    });

    for (const lang of ['en', 'ar'] as const)
      for (const width of [360, 800])
        for (const name of ['Empty', 'Result with every level'] as const)
          it(`stand off from their words and from boxes: "${lang}", ${name}, ${width} px`, async () => {
            await setViewport({ width, height: 740 });
            const page = lang === 'ar' ? { lang, translate: translatorTo(lang) } : {};
            const list = await showExample(checklistExamples[name], page);
            const signs = all(list, '.line').filter((at) => at.checkVisibility());
            for (const sign of some(signs)) {
              const { toWords, toBox } = spacesOf(sign);
              expect(toWords, `${read(sign.textContent)}, to its words`).to.be.within(0.45, 0.7);
              expect(toBox, `${read(sign.textContent)}, to the box`).to.be.above(2);
            }
          });
  });

  it('sets the parts of a card apart', async () => {
    const list = await showExample(checklistExamples['Result with every level']);
    for (const words of some(all(list, '.help-words'))) {
      expect(getComputedStyle(words).display).to.equal('grid');
      const parts = [...words.children].map((at) => at.getBoundingClientRect());
      const letters = parseFloat(getComputedStyle(words).fontSize);
      for (const [i, at] of parts.slice(1).entries())
        expect(at.top - parts[i]!.bottom).to.be.at.least(letters * 0.49);
    }
    leaveExamples();
  });

  it('is no red page for ordinary ticks', async () => {
    const list = await ticked(textOf('soon'), textOf('self-care'))('light');
    for (const at of someOf(list, 'li.item.on, li.item.on *')) {
      const { color, backgroundColor } = getComputedStyle(at);
      for (const value of [color, backgroundColor]) {
        const [red, green, blue, alpha = 1] = value.match(/[\d.]+/g)!.map(Number);
        const isRed = alpha > 0 && red! > green! + 60 && red! > blue! + 60;
        expect(isRed, `${at.localName} ${value}`).to.equal(false);
      }
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import type { HelpLevel } from '../../../src/model/document.js';
import { configure } from '../../../src/platform/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import { describeStates } from '../accessible-states.js';
import { all, checkbox, forgetSettings, parts, press, settled, tick } from '../widget-page.js';
import { describeUnless, lacking } from '../../engine.js';

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

const result =
  (...names: string[]) =>
  async (theme: string) => {
    const list = await create(theme);
    await tick(list, ...names);
    parts(list, 'not-sure')[0]!.click();
    await settled();
    await press(list, 'Show my list');
    for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
    return list;
  };

describe('<bedside-risk-checklist> for everybody', () => {
  beforeEach(() => configure({ country: 'IN' }));
  afterEach(() => forgetSettings());

  describeStates({
    empty: (theme) => create(theme),
    'an emergency ticked': ticked(textOf('emergency')),
    'an emergency unticked again': ticked(textOf('emergency'), textOf('emergency')),
    'an urgent sign ticked': ticked(textOf('urgent')),
    'an item for soon ticked': ticked(textOf('soon')),
    'an item of self-care ticked': ticked(textOf('self-care')),
    'none of these': ticked('None of these'),
    'not sure of a red flag': ticked('Not sure about one of these'),
    'not sure of an item': async (theme) => {
      const list = await create(theme);
      parts(list, 'not-sure')[0]!.click();
      await settled();
      return list;
    },
    'a result with every level': result(
      textOf('emergency'),
      textOf('urgent'),
      textOf('soon'),
      textOf('self-care'),
      'Not sure about one of these',
    ),
    'a result of zero ticks': async (theme) => {
      const list = await create(theme);
      await press(list, 'Show my list');
      return list;
    },
    'steps, the first': (theme) => create(theme, 'steps'),
    'steps, the second': async (theme) => {
      const list = await create(theme, 'steps');
      await press(list, 'Continue');
      return list;
    },
    'steps, the last': async (theme) => {
      const list = await create(theme, 'steps');
      for (let n = 1; n < checklist.groups.length; n++) await press(list, 'Continue');
      return list;
    },
  });

  describeUnless(lacking.emulatedMedia)('in forced colours', () => {
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it("shows the browser's own checkboxes, ticked or not", async () => {
      await emulateMedia({ forcedColors: 'active' });
      const list = await create('light');
      const box = checkbox(list, textOf('urgent'));
      expect(getComputedStyle(box).opacity).to.equal('1');
      expect(box.getBoundingClientRect().width).to.be.greaterThan(15);
    });

    it('passes axe with a help card', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const list = await ticked(textOf('emergency'))('light');
      await expect(list).to.be.accessible();
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

  it('is no red page for ordinary ticks', async () => {
    const list = await ticked(textOf('soon'), textOf('self-care'))('light');
    for (const at of all(list, 'li.item.on, li.item.on *')) {
      const { color, backgroundColor } = getComputedStyle(at);
      for (const value of [color, backgroundColor]) {
        const [red, green, blue, alpha = 1] = value.match(/[\d.]+/g)!.map(Number);
        const isRed = alpha > 0 && red! > green! + 60 && red! > blue! + 60;
        expect(isRed, `${at.localName} ${value}`).to.equal(false);
      }
    }
  });
});

/** No card leaves anybody without a way to help: each card of the checklist, with each setting. */
import { expect } from '@open-wc/testing';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import { configure, type Settings } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import {
  addWidget,
  all,
  forgetSettings,
  itemName,
  parts,
  press,
  read,
  tick,
  type Widget,
} from '../widget-page.js';

const checklist: ChecklistDocument = enChecklist;
const flags = checklist.groups[0]!.items;
const emergency = itemName(flags.find(({ help: level }) => level === 'emergency')!);
const urgent = itemName(flags.find(({ help: level }) => level === 'urgent')!);
const unsure = 'Not sure about one of these';

/** `emergency`: the page has a number for one; then no card needs to say where to go. */
const settings: [name: string, settings: Settings, emergency: string | undefined][] = [
  ['nothing', {}, undefined],
  ['a country', { country: 'IN' }, 'tel:112'],
  ['a country with an advice line', { country: 'GB' }, 'tel:999'],
  ['a country we do not know', { country: 'ZZ' }, undefined],
  ['a number of its own', { emergencyNumber: '0471 111' }, 'tel:0471111'],
  ['no number in the field for it', { emergencyNumber: 'none' }, undefined],
  ['the hospital alone', { phone: '0471 000 0000' }, undefined],
  ['an advice line alone', { adviceNumber: '104' }, undefined],
  ['booking alone', { appointmentHref: '/book', portalHref: '/portal' }, undefined],
];

const steps = { layout: 'steps' };
const show = (list: Widget) => press(list, 'Show my list');

/** Ways to each card, and the levels of the cards that are there then. */
const ways: [
  name: string,
  attributes: Record<string, string>,
  go: (list: Widget) => Promise<void>,
  levels: string[],
][] = [
  ['an emergency', {}, (list) => tick(list, emergency), ['emergency']],
  ['an urgent sign', {}, (list) => tick(list, urgent), ['urgent']],
  ['not sure', {}, (list) => tick(list, unsure), ['urgent']],
  [
    'all three',
    {},
    (list) => tick(list, emergency, urgent, unsure),
    ['emergency', 'urgent', 'urgent'],
  ],
  [
    'the part after an emergency',
    steps,
    async (list) => {
      await tick(list, emergency);
      await press(list, 'Continue');
    },
    ['emergency'],
  ],
  ...[steps, {}].flatMap((layout): typeof ways => [
    [
      'the list of an emergency',
      layout,
      async (list) => {
        await tick(list, emergency);
        await show(list);
      },
      ['emergency'],
    ],
    [
      'the list of an urgent sign',
      layout,
      async (list) => {
        await tick(list, urgent);
        await show(list);
      },
      ['urgent'],
    ],
    [
      'the list of not sure',
      layout,
      async (list) => {
        await tick(list, unsure);
        await show(list);
      },
      ['urgent'],
    ],
    [
      'the list of all three',
      layout,
      async (list) => {
        await tick(list, urgent, unsure, emergency);
        await show(list);
      },
      ['emergency', 'urgent'],
    ],
  ]),
];

const hrefs = (element: Element) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')!);

/** A number to call, or the words that say where to go; never neither, and never both in vain. */
const expectAWay = (card: Element, level: string, number: string | undefined) => {
  const words = read(card.textContent);
  if (number === undefined) expect(words).to.contain(help.advice.noNumber);
  else {
    expect(hrefs(card)).to.include(number);
    expect(words).not.to.contain(help.advice.noNumber);
  }
  if (level === 'emergency') {
    expect(words).to.contain(help.levels.emergency.say);
    const isNumber = (href: string) => href.startsWith('tel:');
    expect(
      hrefs(card).filter((href) => !isNumber(href)),
      'to book',
    ).to.deep.equal([]);
  } else if (hrefs(card).some((href) => href.startsWith('tel:')))
    expect(words).to.contain(help.advice.nobodyAnswers);
};

describe('each card of <bedside-risk-checklist>', () => {
  afterEach(() => forgetSettings());

  for (const [name, own, number] of settings)
    for (const [way, attributes, go, levels] of ways)
      it(`has a number or says where to go: ${way}${attributes['layout'] ? ', in steps' : ''}, on a page with ${name}`, async () => {
        configure(own);
        const list = await addWidget('bedside-risk-checklist', attributes);
        await go(list);
        const cards = parts(list, 'help-card');
        expect(cards.map(({ dataset }) => dataset['level'])).to.deep.equal(levels);
        for (const card of cards) expectAWay(card, card.dataset['level']!, number);
      });

  for (const [name, own, number] of settings)
    it(`and the signs at the end too, on a page with ${name}`, async () => {
      configure(own);
      const list = await addWidget('bedside-risk-checklist');
      await show(list);
      const signs = all(list, '[data-level].again');
      expect(signs.map(({ dataset }) => dataset['level'])).to.deep.equal(['emergency', 'urgent']);
      for (const at of signs) expectAWay(at, at.dataset['level']!, number);
    });

  it('names no number after an emergency was taken back, where there is none', async () => {
    for (const [, own, number] of settings) {
      configure(own);
      const list = await addWidget('bedside-risk-checklist');
      await tick(list, emergency, emergency);
      const line = read(all(list, '.taken')[0]!.textContent);
      expect(/call [\d\s]+\.$/.test(line), line).to.equal(number !== undefined);
      if (number === undefined) expect(line).to.equal(help.advice.hadThis);
      forgetSettings();
    }
  });
});

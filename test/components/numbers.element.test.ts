/**
 * Telephone fields as hospitals fill them in, on the banner, in the cards of timer and checklist and
 * in the checklist's line for later. What is dialled for which text is tested in
 * `model/phone-number.unit.test.ts`; here, that each of these places goes by it.
 */
import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import enChecklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import { configure, type Settings } from '../../src/platform/library/settings.js';
import '../../src/all.js';
import {
  addWidget,
  all,
  forgetSettings,
  part,
  press,
  read,
  settled,
  shownText,
  tick,
  type Widget,
} from './widget-page.js';

const placeToGo =
  'Call your local emergency number or go to the nearest hospital emergency department.';
const allowed = 'Allowed: one, like 0471 252 8300 or +91 471 252 8300 ext. 12.';

const checklist: ChecklistDocument = enChecklist;
const emergencyFlag = checklist.groups[0]!.items.find(({ help }) => help === 'emergency')!.text;
const { safetyCheck, programs }: ExercisesDocument = exercises;
const asked = programs[0]!.safetyCheck.map((id) => safetyCheck.find((entry) => entry.id === id)!);

const numberLinks = (widget: Element): string[] =>
  all<HTMLAnchorElement>(widget, 'a[href^="tel:"]').map(
    (link) => `${read(link.textContent)} -> ${link.getAttribute('href')!}`,
  );

const banner = (attributes: Record<string, string>): Promise<Widget> =>
  addWidget('bedside-seek-help', { level: 'emergency', ...attributes });

const timerWithCard = async (): Promise<Widget> => {
  const timer = await addWidget('bedside-exercise-timer');
  await press(timer, 'Start');
  for (const { help } of asked) {
    if (help === 'emergency') break;
    await press(timer, 'No');
  }
  await press(timer, 'Yes');
  return timer;
};

const listWithCard = async (): Promise<Widget> => {
  const list = await addWidget('bedside-risk-checklist');
  await tick(list, emergencyFlag);
  return list;
};

/** Console messages, without the two that every page with an emergency and our article gets. */
let said: () => string[];

describe('numbers as people write them', () => {
  beforeEach(() => {
    sessionStorage.clear();
    const warn = stub(console, 'warn');
    said = () =>
      warn.args
        .map(([message]) => String(message))
        .filter((message) => !/emergency banner|without a number/.test(message));
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });

  describe('on the banner', () => {
    // field.md F3, case a01: joined, they called nobody, and the place to go was left out.
    const first: [written: string, link: string][] = [
      ['112/108', 'Call 112/108 -> tel:112'],
      ['112 108', 'Call 112 108 -> tel:112'],
      ['112 (or 108)', 'Call 112 (or 108) -> tel:112'],
      ['112 & 108', 'Call 112 & 108 -> tel:112'],
      ['112\n108', 'Call 112 108 -> tel:112'],
      ['24x7: 0471 2528300', 'Call 24x7: 0471 2528300 -> tel:04712528300'],
      ['0471-2528386/2528240', 'Call 0471-2528386/2528240 -> tel:04712528386'],
      ['1-800-HOSPITAL', 'Call 1-800-HOSPITAL -> tel:18004677482'],
    ];
    for (const [written, link] of first)
      it(`${JSON.stringify(written)}: the first is dialled, all is shown, the web team hears of it once`, async () => {
        const widget = await banner({ 'emergency-number': written });
        widget.requestUpdate();
        await settled();
        expect(numberLinks(widget)).to.deep.equal([link]);
        expect(shownText(widget)).not.to.contain(placeToGo);
        expect(said()).to.deep.equal([
          `<bedside-seek-help>: emergency-number="${written}" is not one telephone number: ${link.split(' -> ')[1]!} is dialled. ${allowed}`,
        ]);
      });

    const plain: [written: string, link: string][] = [
      ['0471 252 8300 ext 12', 'Call 0471 252 8300 ext 12 -> tel:04712528300;ext=12'],
      ['+44 (0)20 7946 0000', 'Call +44 (0)20 7946 0000 -> tel:+442079460000'],
      ['१०८', 'Call १०८ -> tel:108'],
      ['١١٢', 'Call ١١٢ -> tel:112'],
      ['൧൧൨', 'Call ൧൧൨ -> tel:112'],
      ['１１２', 'Call １１２ -> tel:112'],
      ['＋91 471 2528300', 'Call ＋91 471 2528300 -> tel:+914712528300'],
      ['“112”', 'Call 112 -> tel:112'],
      ['\u202a+91 471 2528300\u202c', 'Call +91 471 2528300 -> tel:+914712528300'],
      ['tel:112', 'Call 112 -> tel:112'],
    ];
    for (const [written, link] of plain)
      it(`${JSON.stringify(written)} is one, and nobody is warned`, async () => {
        const widget = await banner({ 'emergency-number': written });
        expect(numberLinks(widget)).to.deep.equal([link]);
        expect(shownText(widget)).not.to.contain(placeToGo);
        expect(said()).to.deep.equal([]);
      });

    for (const written of ['1', '0471', '24x7', '112108'.repeat(4), '”0471'])
      it(`${JSON.stringify(written)} can't be dialled: it is text, and where to go is said`, async () => {
        const widget = await banner({ 'emergency-number': written });
        expect(numberLinks(widget)).to.deep.equal([]);
        expect(shownText(widget)).to.contain(written.replace('”', ''));
        expect(shownText(widget)).to.contain(placeToGo);
        expect(said()).to.deep.equal([
          `<bedside-seek-help>: emergency-number="${written}" is not one telephone number: none is dialled. ${allowed}`,
        ]);
      });

    for (const written of ['N/A', 'none', 'ask at the desk'])
      it(`"${written}" is no number: it is not shown, and where to go is said`, async () => {
        const widget = await banner({ 'emergency-number': written });
        expect(numberLinks(widget)).to.deep.equal([]);
        expect(shownText(widget)).not.to.contain(written);
        expect(shownText(widget)).to.contain(placeToGo);
        expect(said()).to.have.length(1);
      });

    it('an own number that cannot be dialled leaves those of its country', async () => {
      const widget = await banner({ 'emergency-number': 'N/A', country: 'IN' });
      expect(numberLinks(widget)).to.deep.equal([
        'Call 112 -> tel:112',
        'Call 108 for an ambulance -> tel:108',
      ]);
      expect(shownText(widget)).to.contain(placeToGo);
    });

    it('the ambulance of the country follows its own number, however that is written', async () => {
      expect(
        numberLinks(await banner({ 'emergency-number': '११२ (24x7)', country: 'IN' })),
      ).to.deep.equal(['Call ११२ (24x7) -> tel:112', 'Call 108 for an ambulance -> tel:108']);
    });

    it('a text before the number leaves the link filled', async () => {
      const widget = await banner({ 'emergency-number': '1', phone: '0471 252 8300' });
      expect(all(widget, 'a.filled').map((link) => read(link.textContent))).to.deep.equal([
        'Hospital: 0471 252 8300',
      ]);
    });

    it('phone and advice line go the same way', async () => {
      const widget = await addWidget('bedside-seek-help', {
        level: 'urgent',
        country: 'IN',
        phone: 'Mon-Fri 9-5: 0471 2528300',
        'advice-number': '104, 1056',
      });
      expect(numberLinks(widget)).to.deep.equal([
        'Hospital: Mon-Fri 9-5: 0471 2528300 -> tel:04712528300',
        'Advice line: 104, 1056 -> tel:104',
        'Emergency: 112 -> tel:112',
      ]);
      expect(said().map((message) => message.split('"')[0])).to.deep.equal([
        '<bedside-seek-help>: phone=',
        '<bedside-seek-help>: advice-number=',
      ]);
    });
  });

  describe('of the site', () => {
    const shownBy = async (settings: Settings) => {
      configure(settings);
      const widgets = [await banner({}), await timerWithCard(), await listWithCard()];
      return widgets.map(numberLinks);
    };

    it('are dialled alike by banner, timer and checklist', async () => {
      const links = ['Call 112/108 -> tel:112', 'Hospital: 0471-2528300/01 -> tel:04712528300'];
      expect(await shownBy({ emergencyNumber: '112/108', phone: '0471-2528300/01' })).to.deep.equal(
        [links, links, links],
      );
    });

    it('are warned of once a page, by the name of the setting', async () => {
      await shownBy({ emergencyNumber: '112/109', phone: '0471-2528301/02', country: 'India' });
      await settled();
      expect(said().map((message) => message.replace(/ is .*/, ''))).to.have.members([
        '<bedside-seek-help>: data-country="India"',
        '<bedside-seek-help>: data-phone="0471-2528301/02"',
        '<bedside-seek-help>: data-emergency-number="112/109"',
      ]);
    });

    it('that nobody can dial are text in each of them', async () => {
      configure({ phone: '0471' });
      for (const widget of [await banner({}), await timerWithCard(), await listWithCard()]) {
        expect(numberLinks(widget)).to.deep.equal([]);
        expect(shownText(widget)).to.contain('0471');
      }
    });

    it('stand in the line that an emergency leaves behind, if they can be dialled', async () => {
      const line = async (emergencyNumber: string) => {
        configure({ emergencyNumber });
        const list = await listWithCard();
        await tick(list, emergencyFlag);
        return /If you had this, even if it has gone away, call\b.*?\./.exec(shownText(list))?.[0];
      };
      expect(await line('११२')).to.equal('If you had this, even if it has gone away, call ११२.');
      expect(await line('112/108')).to.equal(
        'If you had this, even if it has gone away, call 112/108.',
      );
      expect(await line('1')).to.equal(
        'If you had this, even if it has gone away, call for emergency help.',
      );
      expect(await line('N/A')).to.equal(
        'If you had this, even if it has gone away, call for emergency help.',
      );
    });
  });

  describe('in a document from right to left', () => {
    /** Left edges of single letters of a text, as they are drawn. */
    const edges = (at: Element): number[] => {
      const text = document.createTreeWalker(at, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const lefts: number[] = [];
      for (let i = 0; i < text.length; i++) {
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        lefts.push(range.getBoundingClientRect().left);
      }
      return lefts;
    };

    // field.md F16: seen "966 11 123 4567+".
    const written = '+966 11 123 4567';
    const bdiOf = (widget: Element) =>
      all(widget, 'bdi').find((at) => read(at.textContent) === written)!;
    const isDrawnInOrder = (widget: Element) => {
      const bdi = bdiOf(widget);
      expect(getComputedStyle(bdi).direction).to.equal('ltr');
      const lefts = edges(bdi);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    };

    it('a banner draws the plus first, and the digits in their order', async () => {
      const widget = await banner({ phone: written, dir: 'rtl' });
      expect(getComputedStyle(part(widget, 'root')).direction).to.equal('rtl');
      isDrawnInOrder(widget);
      expect(read(all(widget, 'a')[0]!.textContent)).to.equal(`Hospital: ${written}`);
    });

    it('so does the line for later', async () => {
      configure({ emergencyNumber: written });
      const list = await addWidget('bedside-risk-checklist', { dir: 'rtl' });
      await tick(list, emergencyFlag);
      await tick(list, emergencyFlag);
      isDrawnInOrder(list);
    });

    it('words around a number keep their own direction', async () => {
      const widget = await banner({ phone: 'طوارئ ٩٩٧', dir: 'rtl' });
      const bdi = all(widget, 'bdi')[0]!;
      expect(read(bdi.textContent)).to.equal('طوارئ ٩٩٧');
      expect(getComputedStyle(bdi).direction).to.equal('rtl');
    });
  });
});

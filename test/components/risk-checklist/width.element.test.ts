/** The checklist in the width that it has: one group a screen, one sheet, two columns. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import {
  all,
  button,
  checkbox,
  focused,
  forgetSettings,
  hasButton,
  itemName,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  someOf,
  tick,
  type Widget,
} from '../widget-page.js';

const checklist: ChecklistDocument = enChecklist;
const [flags, ...others] = checklist.groups;
const total = checklist.groups.length;
const wide = { width: 800, height: 900 };
const phone = { width: 390, height: 844 };

interface Place {
  list: Widget;
  ground: HTMLElement;
  /** Makes the place that wide, as a phone that is turned does. */
  resize: (width: number) => Promise<void>;
}

const inPlace = async (width: number, attributes: Record<string, string> = {}): Promise<Place> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.style.width = `${width}px`;
  const list = document.createElement('bedside-risk-checklist') as unknown as Widget;
  for (const name of Object.keys(attributes)) list.setAttribute(name, attributes[name]!);
  ground.append(list);
  await settled();
  return {
    list,
    ground,
    resize: async (next) => {
      ground.style.width = `${next}px`;
      await settled();
      await settled();
    },
  };
};

const isInSteps = (list: Element) => /Part \d of \d/.test(shownText(list));
const boxOf = (at: Element) => at.getBoundingClientRect();
const rows = (list: Element, group = 0) => [
  ...parts(list, 'group')[group]!.querySelectorAll<HTMLElement>('li'),
];
const isInSight = (at: Element) => boxOf(at).top >= 0 && boxOf(at).bottom <= innerHeight;
/** True when nothing else lies over it. */
const isOnTop = (at: HTMLElement) => {
  const { left, top, width, height } = boxOf(at);
  const root = at.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (at.contains(hit) || hit.contains(at));
};

describe('<bedside-risk-checklist> in its width', () => {
  beforeEach(() => setViewport(wide));
  afterEach(async () => {
    forgetSettings();
    document.documentElement.style.removeProperty('--bedside-font-size');
    scrollTo(0, 0);
    await setViewport(wide);
  });

  describe('layout="auto"', () => {
    for (const attributes of [{}, { layout: 'auto' }] as Record<string, string>[])
      it(`is in steps under 30em, and a list from there up: ${JSON.stringify(attributes)}`, async () => {
        for (const [width, steps] of [
          [240, true],
          [479, true],
          [480, false],
          [700, false],
        ] as const)
          expect(isInSteps((await inPlace(width, attributes)).list), `${width}`).to.equal(steps);
      });

    it('counts in em of the text: with large text it is in steps sooner', async () => {
      document.documentElement.style.setProperty('--bedside-font-size', '24px');
      expect(isInSteps((await inPlace(719)).list)).to.equal(true);
      expect(isInSteps((await inPlace(720)).list)).to.equal(false);
    });

    it('goes by its own width, on a phone and in a narrow column of a wide page', async () => {
      const { list } = await inPlace(300);
      expect(isInSteps(list)).to.equal(true);
      await setViewport(phone);
      const { list: onPhone } = await inPlace(360);
      expect(isInSteps(onPhone)).to.equal(true);
      // What is wider than the screen scrolls, and is a list all the same.
      const { list: wider } = await inPlace(600);
      expect(isInSteps(wider)).to.equal(false);
    });

    it('is drawn right before it is seen, in a column too', async () => {
      const ground = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
      ground.innerHTML = '<bedside-risk-checklist></bedside-risk-checklist>';
      const list = ground.firstElementChild as Widget;
      await list.updateComplete;
      // The frame is laid out, and its observers told; nothing is painted before this.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      expect(isInSteps(list)).to.equal(true);
    });

    it('is right when it was hidden at first', async () => {
      const { list, ground } = await inPlace(300);
      ground.style.display = 'none';
      await settled();
      expect(parts(list, 'group')).to.have.length(1);
      ground.style.display = '';
      ground.style.width = '700px';
      await settled();
      expect(isInSteps(list)).to.equal(false);
    });

    it('is right after the page moved it', async () => {
      const { list } = await inPlace(700);
      const other = await inPlace(300);
      other.ground.append(list);
      await settled();
      expect(isInSteps(list)).to.equal(true);
    });

    it('does not flicker where its own height brings the bar for scrolling', async () => {
      // As a list it is higher than this box, which then has a bar and is under 30em; in steps not.
      const style = document.createElement('style');
      style.textContent = '.bar::-webkit-scrollbar { inline-size: 15px }';
      document.head.append(style);
      const { list, ground, resize } = await inPlace(600);
      ground.className = 'bar';
      ground.style.overflowY = 'auto';
      const listHeight = boxOf(list).height;
      await resize(460);
      const stepsHeight = boxOf(list).height;
      expect(stepsHeight).to.be.lessThan(listHeight - 200);
      ground.style.height = `${(listHeight + stepsHeight) / 2}px`;
      await resize(490);
      await settled();
      let changes = 0;
      const observer = new MutationObserver(() => (changes += 1));
      observer.observe(list.shadowRoot!, { subtree: true, childList: true });
      for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      observer.disconnect();
      document.head.removeChild(style);
      expect(changes).to.equal(0);
    });

    it('says no more to the page than before: no error of its observer', async () => {
      const heard: string[] = [];
      const hear = (event: ErrorEvent) => void heard.push(event.message);
      addEventListener('error', hear);
      const { list, resize } = await inPlace(700);
      for (const width of [400, 700, 300, 1000, 470, 500]) await resize(width);
      await tick(list, itemName(flags!.items[0]!));
      removeEventListener('error', hear);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('when the width crosses 30em while somebody answers', () => {
    it('every answer is still there, in both directions', async () => {
      const { list, resize } = await inPlace(700);
      const [first, second] = others[0]!.items;
      await tick(list, itemName(flags!.items[0]!), itemName(first!));
      parts(list, 'not-sure')[1]!.click();
      await resize(400);
      expect(isInSteps(list)).to.equal(true);
      await resize(700);
      expect(isInSteps(list)).to.equal(false);
      expect(checkbox(list, itemName(flags!.items[0]!)).checked).to.equal(true);
      expect(checkbox(list, itemName(first!)).checked).to.equal(true);
      expect(checkbox(list, itemName(second!)).checked).to.equal(false);
      expect(parts(list, 'not-sure')[1]!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('the list keeps the group that has the focus, and the very box', async () => {
      const { list, resize } = await inPlace(700);
      const item = others[2]!.items[1]!;
      const box = checkbox(list, itemName(item));
      box.focus();
      await resize(400);
      expect(shownText(list)).to.contain(`Part 4 of ${total}`);
      expect(focused(list)).to.equal(box);
      expect(checkbox(list, itemName(item))).to.equal(box);
      expect(isInSight(box)).to.equal(true);
      await resize(700);
      expect(focused(list)).to.equal(box);
      expect(isInSight(box)).to.equal(true);
    });

    it('the list keeps the group that was answered last', async () => {
      const { list, resize } = await inPlace(700);
      await tick(list, itemName(others[0]!.items[5]!));
      // Safari gives a box that is tapped no focus.
      (focused(list) as HTMLElement | null)?.blur();
      await resize(400);
      expect(shownText(list)).to.contain(`Part 2 of ${total}`);
      expect(isInSight(part(list, 'group').querySelector('legend')!)).to.equal(true);
    });

    it('a part that is shown stays in sight in the list', async () => {
      const { list, resize } = await inPlace(400);
      await tick(list, itemName(flags!.items[10]!));
      await press(list, 'Continue');
      await press(list, 'Continue');
      await resize(700);
      expect(isInSteps(list)).to.equal(false);
      const heading = parts(list, 'group')[2]!.querySelector<HTMLElement>('legend [part=heading]')!;
      expect(read(heading.textContent)).to.equal(others[1]!.heading);
      expect(isInSight(heading)).to.equal(true);
    });

    it('the focus of a button that goes is on the heading of its group', async () => {
      const { list, resize } = await inPlace(400);
      await press(list, 'Continue');
      button(list, 'Continue').focus();
      await resize(700);
      expect(read(focused(list)?.textContent)).to.equal(others[0]!.heading);
    });

    it('does not move the page of somebody who has not begun', async () => {
      const { list, ground, resize } = await inPlace(700);
      ground.style.paddingBlock = '2000px';
      scrollTo(0, 1500);
      await resize(400);
      expect(scrollY).to.equal(1500);
      expect(focused(list)).to.equal(null);
    });

    it('the card of an emergency is still open', async () => {
      configure({ country: 'IN' });
      const { list, resize } = await inPlace(700);
      await tick(list, itemName(flags!.items[0]!));
      await resize(400);
      expect(parts(list, 'help-card')).to.have.length(1);
      expect(parts(list, 'help-card')[0]!.contains(focused(list))).to.equal(true);
    });

    it('the result stays', async () => {
      const { list, resize } = await inPlace(400);
      await press(list, 'Show my list');
      await resize(700);
      expect(parts(list, 'result')).to.have.length(1);
    });
  });

  describe('on a phone', () => {
    beforeEach(() => setViewport(phone));

    const onPhone = async (): Promise<Widget> => {
      const list = await fixture<Widget>(html`<bedside-risk-checklist></bedside-risk-checklist>`);
      await settled();
      return list;
    };

    it('says where one is and keeps the way on in sight, wherever one has scrolled', async () => {
      const list = await onPhone();
      const place = all(list, '.place')[0]!;
      expect(read(place.textContent)).to.equal(`Part 1 of ${total}`);
      for (const at of [0, 700, 1400]) {
        scrollTo(0, at);
        expect(isInSight(place), `place at ${at}`).to.equal(true);
        for (const name of ['Continue', 'Show my list']) {
          expect(isInSight(button(list, name)), `${name} at ${at}`).to.equal(true);
          expect(isOnTop(button(list, name)), `${name} at ${at}`).to.equal(true);
        }
      }
    });

    it('keeps Continue in one place on every part', async () => {
      const list = await onPhone();
      const seen: number[] = [];
      for (let n = 1; n < total; n++) {
        if (n > 2) break;
        seen.push(Math.round(boxOf(button(list, 'Continue')).top));
        await press(list, 'Continue');
      }
      expect(new Set(seen).size, seen.join()).to.equal(1);
    });

    it('has parts of little more than a screen, but for the emergency signs', async () => {
      const list = await onPhone();
      const heights: number[] = [];
      for (let n = 2; n <= total; n++) {
        await press(list, 'Continue');
        heights.push(boxOf(list).height);
      }
      expect(Math.max(...heights), heights.join()).to.be.lessThan(phone.height * 1.5);
    });

    it('begins each part at its top', async () => {
      const list = await onPhone();
      scrollTo(0, 1500);
      await press(list, 'Continue');
      expect(Math.round(boxOf(list).top)).to.equal(0);
      expect(isInSight(part(list, 'group').querySelector('legend')!)).to.equal(true);
    });

    it('lets nothing that has the focus be behind what sticks', async () => {
      const list = await onPhone();
      for (const box of someOf<HTMLInputElement>(list, 'input')) {
        box.focus({ focusVisible: true });
        const top = boxOf(all(list, '.place')[0]!).bottom;
        const bottom = boxOf(part(list, 'shelf')).top;
        const { top: boxTop, bottom: boxBottom } = boxOf(box);
        expect(
          boxTop >= top - 1 && boxBottom <= bottom + 1,
          read(box.labels![0]!.textContent),
        ).to.equal(true);
      }
    });

    it('shows the number with the card of an emergency, above what sticks', async () => {
      configure({ country: 'IN' });
      for (const viewport of [phone, { width: 360, height: 640 }]) {
        await setViewport(viewport);
        const list = await onPhone();
        await tick(list, itemName(flags!.items[0]!));
        const card = part(list, 'help-card');
        const call = card.querySelector<HTMLElement>('a[href="tel:112"]')!;
        expect(boxOf(focused(list)!).top).to.be.at.least(boxOf(all(list, '.place')[0]!).bottom);
        expect(boxOf(call).bottom).to.be.at.most(boxOf(part(list, 'shelf')).top);
        list.parentElement!.removeChild(list);
      }
    });

    for (const [name, size, text] of [
      ['a low screen', { width: 320, height: 256 }, ''],
      ['a phone with text twice as large', { width: 360, height: 640 }, '32px'],
    ] as const)
      it(`leaves ${name} to the words: nothing sticks there`, async () => {
        await setViewport(size);
        document.documentElement.style.setProperty('--bedside-font-size', text);
        const list = await onPhone();
        expect(boxOf(part(list, 'shelf')).top, 'below').to.be.above(innerHeight);
        scrollTo(0, scrollY + boxOf(all(list, '.place')[0]!).bottom + 50);
        expect(boxOf(all(list, '.place')[0]!).bottom, 'above').to.be.below(0);
        expect(hasButton(list, 'Continue')).to.equal(true);
      });

    it('has "Not sure" under the text, low to look at and 48 px to tap', async () => {
      const list = await onPhone();
      await press(list, 'Continue');
      for (const at of someOf(list, '[part~="not-sure"]')) {
        const words = at.closest('li')!.querySelector('.words')!;
        const pill = boxOf(at.querySelector('.pill')!);
        expect(pill.top).to.be.at.least(boxOf(words).bottom - 1);
        expect(pill.height).to.be.lessThan(40);
        expect(boxOf(at).height).to.be.at.least(47.5);
        expect(boxOf(at).width).to.be.at.least(47.5);
        at.scrollIntoView({ block: 'center' });
        // The whole of what is seen, and below it, is its own.
        expect(isOnTop(at)).to.equal(true);
      }
    });
  });

  describe('from 30em up', () => {
    it('has "Not sure" on the row of its item, at its end', async () => {
      for (const width of [480, 700, 1000]) {
        const { list } = await inPlace(width);
        for (const at of someOf(list, '[part~="not-sure"]')) {
          const row = at.closest('li')!;
          const label = boxOf(row.querySelector('label')!);
          expect(boxOf(at).left, `${width}`).to.be.at.least(label.right - 1);
          expect(boxOf(at).top).to.be.at.least(boxOf(row).top - 1);
          expect(boxOf(at).bottom).to.be.at.most(boxOf(row).bottom + 1);
          expect(boxOf(at).height).to.be.at.least(47.5);
        }
      }
    });

    it('has one column under 60em, and two from there up that use the whole width', async () => {
      await setViewport({ width: 1300, height: 900 });
      const { list, resize } = await inPlace(959);
      const lefts = () => [...new Set(rows(list).map((row) => Math.round(boxOf(row).left)))];
      expect(lefts()).to.have.length(1);
      await resize(960);
      expect(lefts()).to.have.length(2);
      for (let group = 0; group < total; group++) {
        const ends = rows(list, group).map((row) => boxOf(row).right);
        expect(Math.max(...ends)).to.be.closeTo(boxOf(part(list, 'root')).right, 4);
      }
    });

    it('reads down the one column and then the other, in the order of the document', async () => {
      await setViewport({ width: 1300, height: 900 });
      const { list } = await inPlace(1200);
      for (let group = 0; group < total; group++) {
        const places = rows(list, group).map(boxOf);
        const sorted = [...places].sort((a, b) => a.left - b.left || a.top - b.top);
        expect(places).to.deep.equal(sorted);
        const second = places.find(({ left }) => left !== places[0]!.left)!;
        expect(second.top, 'both begin at one height').to.be.closeTo(places[0]!.top, 1);
      }
    });

    it('keeps every item in its column when a card opens in one', async () => {
      await setViewport({ width: 1300, height: 900 });
      const { list } = await inPlace(1200);
      const lefts = () => rows(list).map((row) => Math.round(boxOf(row).left));
      const tops = () => rows(list).map((row) => Math.round(boxOf(row).top + scrollY));
      const before = { lefts: lefts(), tops: tops() };
      await tick(list, itemName(flags!.items[0]!));
      expect(lefts()).to.deep.equal(before.lefts);
      const second = before.lefts.findIndex((left) => left !== before.lefts[0]);
      expect(tops().slice(second), 'the other column stays').to.deep.equal(
        before.tops.slice(second),
      );
    });
  });

  describe('in any box of a page', () => {
    for (const display of ['inline-block', 'table-cell', 'flex'] as const)
      it(`has a width in ${display}`, async () => {
        const ground = await fixture<HTMLElement>(
          html`<div>
            <div><bedside-risk-checklist></bedside-risk-checklist></div>
          </div>`,
        );
        const box = ground.firstElementChild as HTMLElement;
        box.style.display = display;
        await settled();
        const list = box.firstElementChild as Widget;
        expect(boxOf(list).width).to.be.greaterThan(400);
        expect(isInSteps(list)).to.equal(false);
      });

    it('has a width in a float', async () => {
      const ground = await fixture<HTMLElement>(
        html`<div>
          <div style="float: left"><bedside-risk-checklist></bedside-risk-checklist></div>
        </div>`,
      );
      await settled();
      expect(boxOf(ground.querySelector('bedside-risk-checklist')!).width).to.be.greaterThan(400);
    });
  });
});

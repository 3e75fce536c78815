/** The checklist at its edges: how long it is on a phone, what sticks, double taps, paper, 240 px. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import sinon from 'sinon';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import { itUnless, lacking } from '../../engine.js';
import {
  all,
  button,
  checkbox,
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
import { some } from '../../some.js';

const checklist: ChecklistDocument = enChecklist;
const flags = checklist.groups[0]!.items;
const emergencies = flags.filter(({ help }) => help === 'emergency');
const urgents = flags.filter(({ help }) => help === 'urgent');
const total = checklist.groups.length;
const wide = { width: 800, height: 900 };
const boxOf = (at: Element) => at.getBoundingClientRect();

/** As on a host's page, with something before and after it. */
const onPage = async (width?: number, layout?: string): Promise<Widget> => {
  const ground = await fixture<HTMLElement>(html`<div style="padding-block: 300px 900px"></div>`);
  if (width) ground.style.width = `${width}px`;
  const list = document.createElement('bedside-risk-checklist') as unknown as Widget;
  if (layout) list.setAttribute('layout', layout);
  ground.append(list);
  await settled();
  return list;
};

describe('<bedside-risk-checklist> at its edges', () => {
  afterEach(async () => {
    sinon.restore();
    forgetSettings();
    scrollTo(0, 0);
    await setViewport(wide);
  });

  describe('how long it is on a phone', () => {
    /** A phone of 390 px, less the margins that browsers give a page. */
    const width = 374;
    /**
     * The one list of the first draft (commit 4b0e3f4), at this width, was 4,610 px high with one
     * font and 4,399 px with a narrower one: what does not change with the font, and what grows
     * with this text. So the limit is a ratio, on each machine with its own fonts.
     */
    const firstDraft = { fixed: 2500, perYard: 0.868 };
    const sentence = 'One leg has become swollen, warm or sore in the last few days.';
    const yard = (ground: Element) => {
      const text = ground.appendChild(document.createElement('p'));
      text.style.cssText = 'width: 340px; margin: 0; font-size: 18px; line-height: 1.5';
      text.textContent = Array(50).fill(sentence).join(' ');
      const { height } = boxOf(text);
      ground.removeChild(text);
      return height;
    };

    it('has no part that is higher than half of the list of the first draft', async () => {
      await setViewport({ width: 390, height: 844 });
      const list = await onPage(width);
      const half = (firstDraft.fixed + firstDraft.perYard * yard(list.parentElement!)) / 2;
      for (let n = 1; n <= total; n++) {
        expect(shownText(list)).to.contain(`Part ${n} of ${total}`);
        expect(boxOf(list).height, `part ${n}`).to.be.at.most(half);
        if (n < total) await press(list, 'Continue');
      }
    });

    it('hides no sign for it, and sets none under 18px', async () => {
      await setViewport({ width: 390, height: 844 });
      const list = await onPage(width);
      const rows = all(list, 'label');
      expect(rows.map((row) => read(row.innerText)).slice(0, flags.length)).to.deep.equal(
        flags.map(itemName),
      );
      for (const at of someOf(list, '.item-text, .line, .words')) {
        expect(parseFloat(getComputedStyle(at).fontSize), at.textContent).to.be.at.least(18);
        expect(boxOf(at).height, at.textContent).to.be.greaterThan(16);
      }
      for (const row of rows) expect(boxOf(row).height).to.be.at.least(48);
    });
  });

  describe('what sticks', () => {
    const sizes = [
      { width: 320, height: 568 },
      { width: 360, height: 640 },
      { width: 390, height: 844 },
      { width: 640, height: 360 },
      { width: 320, height: 256 },
    ];
    /** On one sheet a line sticks too, on phones and desktops. */
    const ways: [size: { width: number; height: number }, layout: string | undefined][] = [
      ...sizes.map((size) => [size, undefined] as [typeof size, undefined]),
      [{ width: 360, height: 640 }, 'list'],
      [{ width: 640, height: 360 }, 'list'],
      [{ width: 768, height: 1024 }, 'list'],
      [{ width: 1200, height: 800 }, 'list'],
    ];
    /** On a low screen they would stick far outside of it, and so never do. */
    const shelves = (list: Element) =>
      all(list, '.place, .shelf').filter((at) => {
        const { position, top, bottom } = getComputedStyle(at);
        return position === 'sticky' && !(parseFloat(top) < 0 || parseFloat(bottom) < 0);
      });
    /** What of a control is seen: a checkbox lies over the box that is drawn for it. */
    const expectUncovered = (list: Element, control: Element, what: string) => {
      const { top, bottom, left, right } = boxOf(control);
      const name = `${what}: ${read(control.closest('label')?.textContent ?? control.textContent)}`;
      expect(top, `${name}, in sight`).to.be.at.least(-1);
      expect(bottom, `${name}, in sight`).to.be.at.most(innerHeight + 1);
      for (const shelf of shelves(list)) {
        if (shelf.contains(control)) continue;
        const over = boxOf(shelf);
        const isApart =
          bottom <= over.top + 1 ||
          top >= over.bottom - 1 ||
          right <= over.left ||
          left >= over.right;
        expect(isApart, `${name}, under ${shelf.className}`).to.equal(true);
      }
    };
    const controls = (list: Element) => all(list, 'input, button, a[href]');
    const inWidget = (list: Element) => list.shadowRoot!.activeElement;

    const through = async (list: Widget, size: string) => {
      for (const block of ['nearest', 'start', 'end'] as const)
        for (const from of [0, document.documentElement.scrollHeight])
          for (const control of some(controls(list))) {
            scrollTo(0, from);
            control.scrollIntoView({ block });
            expectUncovered(list, control, `${size}, ${block} from ${from}`);
          }
      const before = document.createElement('button');
      list.before(before);
      for (const [key, start] of [
        ['Tab', before],
        ['Shift+Tab', undefined],
      ] as const) {
        start?.focus();
        for (let n = 0; n < controls(list).length; n++) {
          await sendKeys({ press: key });
          const at = inWidget(list);
          // Back over the last one, out at the front.
          if (!at) break;
          expectUncovered(list, at, `${size}, ${key}`);
        }
      }
      before.parentElement!.removeChild(before);
    };

    for (const [size, layout] of ways) {
      const name = `${size.width}x${size.height}${layout ? `, ${layout}` : ''}`;
      it(`covers no control that has the focus or is scrolled to, ${name}`, async () => {
        configure({ country: 'IN' });
        await setViewport(size);
        const list = await onPage(undefined, layout);
        await tick(list, itemName(emergencies[0]!));
        expect(parts(list, 'help-card')[0]!.querySelectorAll('a[href^="tel:"]')).to.have.length(2);
        await through(list, name);
        if (hasButton(list, 'Continue')) {
          await press(list, 'Continue');
          await through(list, `${name}, part 2`);
        }
      });

      it(`covers no number of a card that has just opened, ${name}`, async () => {
        configure({ country: 'IN' });
        await setViewport(size);
        const list = await onPage(undefined, layout);
        for (const item of [...emergencies, ...urgents]) {
          checkbox(list, itemName(item)).scrollIntoView({ block: 'nearest' });
          await tick(list, itemName(item));
          const [call] = part(list, 'help-card').querySelectorAll<HTMLElement>('a[href^="tel:"]');
          // On a low screen there is no room for the card: then its heading is in sight.
          if (item.help === 'emergency' && size.height >= 640)
            expectUncovered(list, call!, `${name}, ${item.id}`);
          call!.focus();
          await settled();
          expectUncovered(list, call!, `${name}, ${item.id}, focused`);
          await tick(list, itemName(item));
        }
      });
    }

    it('is the line to the list on one sheet, in sight from the first item to the last', async () => {
      for (const size of [
        { width: 360, height: 640 },
        { width: 1200, height: 800 },
      ]) {
        await setViewport(size);
        const list = await onPage(undefined, 'list');
        await tick(list, itemName(urgents[0]!));
        const [line] = shelves(list);
        expect(shelves(list)).to.have.length(1);
        const items = all(list, '.item');
        for (const item of [items[0]!, items[Math.floor(items.length / 2)]!, items.at(-1)!]) {
          item.scrollIntoView({ block: 'center' });
          const { top, bottom, height } = boxOf(line!);
          expect(top, `${size.width}`).to.be.at.least(0);
          expect(bottom, `${size.width}`).to.be.at.most(innerHeight + 1);
          // One line: words and button beside each other.
          expect(height).to.be.at.most(100);
          const button = boxOf(part(list, 'primary'));
          const count = boxOf(line!.querySelector('.count')!);
          expect(count.right).to.be.at.most(button.left);
        }
        list.parentElement!.removeChild(list);
      }
    });

    it('is nothing on a screen of 400 px or less, and two bars on a phone', async () => {
      for (const { width, height } of [...sizes, { width: 360, height: 400 }]) {
        await setViewport({ width, height });
        const list = await onPage();
        expect(shelves(list).length, `${width}x${height}`).to.equal(height <= 400 ? 0 : 2);
        list.parentElement!.removeChild(list);
      }
    });
  });

  describe('a double tap', () => {
    const sizes = [
      { width: 360, height: 640 },
      { width: 390, height: 844 },
      { width: 800, height: 900 },
    ];
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ['Date', 'performance'], now: 10_000 });
    });
    afterEach(() => clock.restore());

    /** With a real mouse, at one place, whatever comes to stand there. */
    const tapTwice = async (at: Element, gap: number) => {
      // Nobody taps as soon as a screen has come.
      clock.tick(1000);
      // In the page's margin: engines count clicks at one place, also those of the test before.
      await sendMouse({ type: 'click', position: [2, 2] });
      at.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = boxOf(at);
      const position: [number, number] = [
        Math.round(left + Math.min(width / 2, 100)),
        Math.round(top + height / 2),
      ];
      await sendMouse({ type: 'click', position });
      await settled();
      clock.tick(gap);
      await sendMouse({ type: 'click', position });
      await settled();
      await sendMouse({ type: 'move', position: [1, 1] });
    };
    const partShown = (list: Element) => /Part (\d)/.exec(shownText(list))?.[1];
    const rowOf = (list: Element, item: ChecklistDocument['groups'][number]['items'][number]) =>
      checkbox(list, itemName(item)).labels![0]!.querySelector('.item-text')!;

    for (const size of sizes)
      for (const gap of [40, 400]) {
        const name = `${size.width}x${size.height}, ${gap} ms`;
        const open = async () => {
          await setViewport(size);
          return onPage();
        };

        it(`ticks a red flag once, and leaves its card open: ${name}`, async () => {
          for (const item of [emergencies[0]!, urgents[0]!, urgents[1]!]) {
            const list = await open();
            await tapTwice(rowOf(list, item), gap);
            const ticked = all<HTMLInputElement>(list, 'input').filter(({ checked }) => checked);
            expect(ticked).to.deep.equal([checkbox(list, itemName(item))]);
            expect(parts(list, 'help-card'), item.id).to.have.length(1);
            list.parentElement!.removeChild(list);
          }
        });

        it(`of "Show my list" shows it, and does nothing on it: ${name}`, async () => {
          const list = await open();
          await tick(list, itemName(urgents[0]!));
          await tapTwice(button(list, 'Show my list'), gap);
          expect(parts(list, 'result')).to.have.length(1);
          expect(all(list, 'dialog, iframe')).to.have.length(0);
          expect(shownText(list)).to.contain('You ticked 1 thing ');
        });

        it(`opens the nurse's list and leaves it open: ${name}`, async () => {
          const list = await open();
          await press(list, 'Show my list');
          await tapTwice(button(list, 'Show this to a nurse'), gap);
          expect(all(list, 'dialog[open]')).to.have.length(1);
        });

        it(`of "Change my answers" ticks nothing: ${name}`, async () => {
          const list = await open();
          await press(list, 'Show my list');
          await tapTwice(button(list, 'Change my answers'), gap);
          expect(parts(list, 'group')).not.to.have.length(0);
          expect(
            all<HTMLInputElement>(list, 'input').filter(({ checked }) => checked),
          ).to.deep.equal([]);
        });

        if (size.width < 480)
          it(`goes on by one part, and back by one: ${name}`, async () => {
            const list = await open();
            await tapTwice(button(list, 'Continue'), gap);
            expect(partShown(list)).to.equal('2');
            clock.tick(1000);
            await press(list, 'Continue');
            await tapTwice(button(list, 'Back'), gap);
            expect(partShown(list)).to.equal('2');
          });
      }

    it('is not what two taps are that come later, or on two boxes that move nothing', async () => {
      await setViewport(sizes[1]!);
      const list = await onPage();
      await tapTwice(button(list, 'Continue'), 500);
      // An engine that counts clicks calls it a double click even so.
      expect(['2', '3']).to.include(partShown(list));
      await press(list, 'Continue');
      clock.tick(1000);
      const [first, second] = all<HTMLInputElement>(list, 'input');
      for (const box of [first!, second!])
        box.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }));
      expect(first!.checked && second!.checked).to.equal(true);
    });
  });

  describe('on paper, with background graphics off', () => {
    const print = async () => {
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await settled();
    };
    afterEach(async () => {
      if (!lacking.emulatedMedia) await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
      await settled();
    });
    const markOf = (box: Element) => {
      const { visibility, color } = getComputedStyle(
        box.closest('label')!.querySelector('.box svg')!,
      );
      return visibility === 'visible' ? color : visibility;
    };

    for (const theme of ['light', 'dark'])
      itUnless(lacking.emulatedMedia)(
        `a tick is black on the paper's own ground, ${theme}`,
        async () => {
          const list = await onPage();
          list.setAttribute('theme', theme);
          await tick(list, itemName(emergencies[1]!), itemName(checklist.groups[1]!.items[0]!));
          await print();
          const boxes = all<HTMLInputElement>(list, 'input');
          expect(boxes.filter(({ checked }) => checked)).to.have.length(2);
          for (const box of boxes) {
            const ground = box.closest('label')!.querySelector('.box')!;
            expect(getComputedStyle(ground).borderTopStyle).to.equal('solid');
            if (box.checked) {
              expect(markOf(box)).to.equal('rgb(0, 0, 0)');
              expect(getComputedStyle(ground).borderTopColor).to.equal('rgb(0, 0, 0)');
              expect(getComputedStyle(ground).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
            } else expect(markOf(box)).to.equal('hidden');
          }
        },
      );

    it('in steps every group is there with its ticks while the page prints, and then one again', async () => {
      await setViewport({ width: 390, height: 844 });
      const list = await onPage();
      await tick(list, itemName(urgents[0]!));
      await press(list, 'Continue');
      await press(list, 'Continue');
      const ticked = checklist.groups[2]!.items[0]!;
      await tick(list, itemName(ticked));
      const box = checkbox(list, itemName(ticked));
      const way = button(list, 'Continue');
      for (const focused of [box, way]) {
        focused.focus();
        dispatchEvent(new Event('beforeprint'));
        await settled();
        expect(parts(list, 'group')).to.have.length(total);
        expect(shownText(list)).to.contain(checklist.intro);
        expect(parts(list, 'title')).to.have.length(1);
        for (const item of [urgents[0]!, ticked])
          expect(checkbox(list, itemName(item)).checked, item.id).to.equal(true);
        dispatchEvent(new Event('afterprint'));
        await settled();
        expect(parts(list, 'group')).to.have.length(1);
        expect(shownText(list)).to.contain(`Part 3 of ${total}`);
        expect(list.shadowRoot!.activeElement, 'the focus stays').to.equal(focused);
      }
    });
  });

  describe('at 240 px', () => {
    /** Words that are cut in two by the end of a line. */
    const brokenWords = (list: Element): string[] => {
      const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement!;
        if (around.closest('style, svg, .hidden, slot')) continue;
        for (const { 0: word, index } of node.nodeValue!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          // A hyphen is a place to break at.
          if (new Set(tops).size > 1 && !word.includes('-')) broken.push(word);
        }
      }
      return broken;
    };

    it('cuts no word of any screen in two', async () => {
      configure({ country: 'IN', phone: '0471 000 0000' });
      const list = await onPage(240);
      await tick(list, itemName(emergencies[0]!), itemName(urgents[0]!));
      expect(brokenWords(list)).to.deep.equal([]);
      for (let n = 2; n <= total; n++) {
        await press(list, 'Continue');
        expect(brokenWords(list), `part ${n}`).to.deep.equal([]);
      }
      await press(list, 'Show my list');
      for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
      expect(brokenWords(list), 'result').to.deep.equal([]);
      await press(list, 'Show this to a nurse');
      expect(brokenWords(list), 'nurse').to.deep.equal([]);
    });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import { helpOf } from '../../../src/platform/library/help-channel.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import {
  all,
  button,
  checkbox,
  checkboxNames,
  comesBefore,
  focused,
  forgetSettings,
  hasButton,
  itemName,
  listen,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  tick,
  someOf,
} from '../widget-page.js';

type ChecklistGroup = ChecklistDocument['groups'][number];

const checklist: ChecklistDocument = enChecklist;
const [flags, ...others] = checklist.groups as [ChecklistGroup, ...ChecklistGroup[]];
const ofLevel = (groups: ChecklistGroup[], level: string) =>
  groups.flatMap(({ items }) => items).filter(({ help: own }) => own === level);
const emergencies = ofLevel([flags], 'emergency');
const urgents = ofLevel([flags], 'urgent');
const soon = ofLevel(others, 'soon');
const selfCare = ofLevel(others, 'self-care');

const none = 'None of these';
const notSureOfOne = 'Not sure about one of these';
const advice = help.advice;
const placeToGo = advice.noNumber;

const create = (): Promise<BedsideRiskChecklist> =>
  fixture(html`<bedside-risk-checklist></bedside-risk-checklist>`);
const createInSteps = (): Promise<BedsideRiskChecklist> =>
  fixture(html`<bedside-risk-checklist layout="steps"></bedside-risk-checklist>`);

const cards = (list: Element) => parts(list, 'help-card');
const headingIn = (element: Element) => element.querySelector('h2, h3, h4, h5, h6')!;
const result = (list: Element) => part(list, 'result');
const entries = (list: Element) =>
  [...result(list).querySelectorAll('ul.entries > li')].map((entry) => read(entry.textContent));
/** The emergency signs once more, and the signs for today. */
const emergencySigns = (list: Element) => all(list, '.signs-now')[0]!;
/** The heading of a level, and what stands under it. */
const levelsShown = (list: Element) =>
  [...result(list).querySelectorAll('.of-level[data-level]')].map((group) => [
    read(headingIn(group).textContent),
    ...[...group.querySelectorAll('li')].map((entry) => read(entry.textContent)),
  ]);
const signsAgain = (list: Element, heading: string) =>
  all<HTMLDetailsElement>(list, 'details').find(
    (details) => read(details.querySelector('summary')?.textContent) === heading,
  )!;
const numbersIn = (element: Element) =>
  [...element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map((link) =>
    link.getAttribute('href'),
  );
/** A document whose red flags alone are another. */
const withFlags = (change: Partial<ChecklistGroup>): ChecklistDocument => ({
  ...checklist,
  groups: [{ ...flags, ...change }, ...others],
});

const describedBy = (list: Element, control: Element) =>
  read(
    list.shadowRoot!.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent,
  );

const notSureOf = (list: Element, text: string): HTMLElement =>
  parts(list, 'not-sure').find((at) => describedBy(list, at) === text)!;

const pressNotSure = async (list: Element, text: string) => {
  notSureOf(list, text).click();
  await settled();
};

const isPressed = (list: Element, text: string) =>
  notSureOf(list, text).getAttribute('aria-pressed') === 'true';

describe('<bedside-risk-checklist>', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  describe('red flags', () => {
    it('come first, in a native group named by its heading', async () => {
      const list = await create();
      const groups = parts(list, 'group');
      expect(groups).to.have.length(checklist.groups.length);
      for (const group of groups) expect(group.localName).to.equal('fieldset');
      expect(read(groups[0]!.querySelector('legend')?.textContent)).to.contain(flags.heading);
    });

    it("come first whatever the document's order", async () => {
      const list = await create();
      list.content = { ...checklist, groups: [...others, flags] };
      await settled();
      expect(checkboxNames(list)[0]).to.equal(itemName(flags.items[0]!));
    });

    it('are each a checkbox named by its exact text, and then the two other answers', async () => {
      const list = await create();
      const inputs = [...parts(list, 'group')[0]!.querySelectorAll('input')];
      expect(inputs.map((input) => input.type)).to.deep.equal(inputs.map(() => 'checkbox'));
      expect(checkboxNames(list).slice(0, inputs.length)).to.deep.equal([
        ...flags.items.map(itemName),
        none,
        notSureOfOne,
      ]);
    });

    it('say in the legend that an emergency tick shows what to do at once', async () => {
      const list = await create();
      expect(read(parts(list, 'group')[0]!.querySelector('legend')?.textContent)).to.contain(
        advice.flagsHint,
      );
    });

    it('can be ticked by a tap on the words, or on any of the signs', async () => {
      const list = await create();
      const box = checkbox(list, emergencies[0]!.text);
      box.labels![0]!.click();
      await settled();
      expect(box.checked).to.equal(true);
      const signs = [...box.labels![0]!.querySelectorAll<HTMLElement>('.line')];
      expect(signs.map((sign) => read(sign.textContent))).to.deep.equal(emergencies[0]!.lines);
      signs[2]!.click();
      await settled();
      expect(box.checked).to.equal(false);
    });

    it('show each of their signs behind its own dot, under the text; only whole ones share a line', async () => {
      const list = await create();
      for (const item of flags.items) {
        const label = checkbox(list, itemName(item)).labels![0]!;
        const signs = [...label.querySelectorAll('.line')];
        const lineHeight = parseFloat(getComputedStyle(label.querySelector('.words')!).lineHeight);
        let before = label.querySelector('.item-text')!.getBoundingClientRect();
        for (const sign of signs) {
          const box = sign.getBoundingClientRect();
          const dot = getComputedStyle(sign, '::before');
          expect([dot.content, dot.position], sign.textContent).to.deep.equal(['""', 'absolute']);
          expect(parseFloat(dot.width), sign.textContent).to.be.greaterThan(3);
          if (box.top < before.bottom - 1) {
            // Room for the dot, and neither of the two goes on in another line.
            expect(box.left - before.right, sign.textContent).to.be.greaterThan(12);
            expect(box.top).to.be.closeTo(before.top, 1);
            for (const { height } of [box, before]) expect(height).to.be.lessThan(lineHeight * 1.5);
          }
          before = box;
        }
      }
    });
  });

  describe('None of these', () => {
    it('clears the other answers of its group, and says so', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, urgents[0]!.text, notSureOfOne, soon[0]!.text);
      const said = listen();
      await tick(list, none);
      expect(checkbox(list, emergencies[0]!.text).checked).to.equal(false);
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(false);
      expect(checkbox(list, notSureOfOne).checked).to.equal(false);
      expect(checkbox(list, none).checked).to.equal(true);
      expect(cards(list)).to.have.length(0);
      expect(said()).to.have.length(1);
      expect(said()[0]).to.match(/cleared/);
    });

    it('leaves the ticks of the other groups alone', async () => {
      const list = await create();
      await tick(list, soon[0]!.text, none);
      expect(checkbox(list, soon[0]!.text).checked).to.equal(true);
    });

    it('is cleared by a red flag', async () => {
      const list = await create();
      await tick(list, none, urgents[0]!.text);
      expect(checkbox(list, none).checked).to.equal(false);
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
    });

    it('is cleared by "Not sure about one of these"', async () => {
      const list = await create();
      await tick(list, none, notSureOfOne);
      expect(checkbox(list, none).checked).to.equal(false);
      expect(checkbox(list, notSureOfOne).checked).to.equal(true);
    });

    it('is not cleared by an item of another group', async () => {
      const list = await create();
      await tick(list, none, soon[0]!.text);
      expect(checkbox(list, none).checked).to.equal(true);
    });

    it('keeps the line of an emergency that it cleared', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, none);
      expect(shownText(list)).to.contain(advice.hadThis);
    });

    it('names on the list each of the emergencies that it cleared', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, emergencies[4]!.text, none);
      await press(list, 'Show my list');
      const [taken] = all(list, '.taken');
      const words = read(taken!.textContent);
      expect(words).to.contain(advice.hadThisSign);
      expect(words).not.to.contain(advice.hadThis);
      expect([...taken!.querySelectorAll('li')].map((at) => read(at.textContent))).to.deep.equal([
        emergencies[0]!.short,
        emergencies[4]!.short,
      ]);
    });
  });

  describe('Not sure about one of these', () => {
    it('is urgent advice at once', async () => {
      const list = await create();
      await tick(list, notSureOfOne);
      expect(cards(list)).to.have.length(1);
      const text = read(cards(list)[0]!.textContent);
      expect(text).to.contain(help.levels.urgent.word);
      expect(text).to.contain(flags.notSureAdvice);
      expect(text).to.contain(placeToGo);
    });

    it('takes its advice from the level where the document has none of its own', async () => {
      const list = await create();
      list.content = withFlags({ notSureAdvice: undefined });
      await settled();
      await tick(list, notSureOfOne);
      expect(read(cards(list)[0]!.textContent)).to.contain(help.levels.urgent.text);
    });

    it('is unticked again without a trace', async () => {
      const list = await create();
      await tick(list, notSureOfOne);
      expect(cards(list)).to.have.length(1);
      await tick(list, notSureOfOne);
      expect(cards(list)).to.have.length(0);
    });
  });

  describe('an emergency tick', () => {
    it('shows the help card at once, with focus on its heading', async () => {
      const list = await create();
      const [item] = emergencies;
      await tick(list, item!.text);
      expect(cards(list)).to.have.length(1);
      const text = read(cards(list)[0]!.textContent);
      expect(text).to.contain(help.levels.emergency.word);
      expect(text).to.contain(help.levels.emergency.heading);
      expect(text).to.contain(item!.advice);
      expect(text).to.contain(placeToGo);
      expect(text).to.contain(help.levels.emergency.say);
      expect(focused(list)).to.equal(headingIn(cards(list)[0]!));
    });

    it('puts the card under its item, and numbers as links into it', async () => {
      configure({ country: 'IN' });
      const list = await create();
      await tick(list, emergencies[1]!.text);
      const [card] = cards(list);
      expect(comesBefore(checkbox(list, emergencies[1]!.text), card!)).to.equal(true);
      expect(comesBefore(card!, checkbox(list, emergencies[2]!.text))).to.equal(true);
      const links = [...card!.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112', 'tel:108']);
      expect(read(links[0]!.textContent)).to.equal('Call 112');
      expect(read(card!.textContent)).not.to.contain(placeToGo);
    });

    it('takes the focus once: neither a setting nor a tick elsewhere takes it again', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      const elsewhere = checkbox(list, soon[0]!.text);
      elsewhere.focus();
      configure({ phone: '0471 000 0000' });
      list.theme = 'dark';
      await settled();
      expect(focused(list)).to.equal(elsewhere);
      elsewhere.click();
      await settled();
      expect(focused(list)).to.equal(elsewhere);
      expect(cards(list)).to.have.length(1);
    });

    it('of a second emergency shows and focuses its own card, and only that', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, emergencies[1]!.text);
      expect(cards(list)).to.have.length(1);
      const [card] = cards(list);
      expect(comesBefore(checkbox(list, emergencies[1]!.text), card!)).to.equal(true);
      expect(focused(list)).to.equal(headingIn(card!));
    });

    it('taken back removes the card and leaves the one line', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      expect(cards(list)).to.have.length(0);
      expect(shownText(list).split('If you had this')).to.have.length(2);
      expect(shownText(list)).to.contain(advice.hadThis);
    });

    it('taken back leaves the number in the line, when there is one', async () => {
      configure({ country: 'GB' });
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      expect(shownText(list)).to.contain('If you had this, even if it has gone away, call 999.');
    });

    it('taken back leaves no line where the sign is none once it has gone away', async () => {
      const list = await create();
      const passing = emergencies.find(({ evenIfGone }) => evenIfGone === false)!;
      await tick(list, passing.text);
      expect(cards(list)).to.have.length(1);
      await tick(list, passing.text);
      expect(cards(list)).to.have.length(0);
      expect(shownText(list)).not.to.contain(help.advice.hadThis.split(',')[0]);
      await press(list, 'Show my list');
      expect(shownText(list)).not.to.contain(help.advice.hadThis.split(',')[0]);
    });

    it('taken back tells a banner that it was there, until reset()', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      expect(helpOf(list)).to.deep.equal({ level: 'emergency', hadEmergency: false });
      await tick(list, emergencies[0]!.text);
      expect(helpOf(list)).to.deep.equal({ level: undefined, hadEmergency: true });
      await tick(list, soon[0]!.text);
      expect(helpOf(list)).to.deep.equal({ level: 'soon', hadEmergency: true });
      await tick(list, none);
      expect(helpOf(list).hadEmergency).to.equal(true);
      list.reset();
      expect(helpOf(list)).to.deep.equal({ level: undefined, hadEmergency: false });
    });

    it('keeps a card open while another emergency is ticked', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, emergencies[1]!.text);
      await tick(list, emergencies[1]!.text);
      expect(cards(list)).to.have.length(1);
      expect(checkbox(list, emergencies[0]!.text).checked).to.equal(true);
    });

    it('of an urgent sign shows its advice without moving the focus', async () => {
      const list = await create();
      const box = checkbox(list, urgents[0]!.text);
      box.focus();
      await tick(list, urgents[0]!.text);
      expect(read(cards(list)[0]!.textContent)).to.contain(urgents[0]!.advice);
      expect(focused(list)).to.equal(box);
    });
  });

  describe('other items', () => {
    it('have a "Not sure" toggle button described by the item, and named by it too', async () => {
      const list = await create();
      const items = others
        .flatMap((group) => group.items)
        .filter(({ notSure }) => notSure !== false);
      const buttons = parts(list, 'not-sure');
      expect(buttons).to.have.length(items.length);
      const root = list.shadowRoot!;
      buttons.forEach((at, i) => {
        expect(read(at.textContent)).to.equal('Not sure');
        expect(at.localName).to.equal('button');
        expect(at.getAttribute('aria-pressed')).to.equal('false');
        expect(describedBy(list, at)).to.equal(itemName(items[i]!));
        const name = at
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => read(root.getElementById(id)!.textContent));
        expect(name.join(': ')).to.equal(`Not sure: ${itemName(items[i]!)}`);
      });
    });

    it('that everybody knows of themselves have none', async () => {
      const list = await create();
      const known = others.flatMap(({ items }) => items).filter(({ notSure }) => notSure === false);
      expect(known.map(({ text }) => text)).to.include.members([
        'I am over 50.',
        'I have diabetes.',
        'I drink alcohol most days.',
      ]);
      for (const { text } of known) {
        const row = checkbox(list, text).closest('li')!;
        expect(row.querySelectorAll('button'), text).to.have.length(0);
      }
    });

    it('have a "Not sure" that looks like a control', async () => {
      const list = await create();
      for (const at of someOf(list, '[part~="not-sure"]')) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(at.querySelector('.pill')!);
        expect(borderTopStyle).to.equal('solid');
        expect(parseFloat(borderTopWidth)).to.be.at.least(2);
      }
    });

    it('are not sure instead of ticked, and the other way round', async () => {
      const list = await create();
      const { text } = soon[0]!;
      await tick(list, text);
      await pressNotSure(list, text);
      expect(isPressed(list, text)).to.equal(true);
      expect(checkbox(list, text).checked).to.equal(false);
      await tick(list, text);
      expect(isPressed(list, text)).to.equal(false);
      expect(checkbox(list, text).checked).to.equal(true);
    });

    it('can be sure again', async () => {
      const list = await create();
      await pressNotSure(list, soon[0]!.text);
      await pressNotSure(list, soon[0]!.text);
      expect(isPressed(list, soon[0]!.text)).to.equal(false);
    });
  });

  describe('Show my list', () => {
    it("gives each tick's own text and advice, most urgent first", async () => {
      const list = await create();
      const order = [emergencies[2]!, urgents[1]!, soon[3]!, selfCare[0]!];
      await tick(list, ...[...order].reverse().map(({ text }) => text));
      await press(list, 'Show my list');
      expect(entries(list)).to.deep.equal(
        order.map((item) => read(`${itemName(item)} ${item.advice}`)),
      );
    });

    it('has a heading for each level, once, most urgent first', async () => {
      const list = await create();
      const order = [emergencies[1]!, urgents[0]!, soon[0]!, soon[2]!, selfCare[0]!];
      await tick(list, ...[...order].reverse().map(({ text }) => text));
      await press(list, 'Show my list');
      const words = (item: (typeof order)[number]) => read(`${itemName(item)} ${item.advice}`);
      expect(levelsShown(list)).to.deep.equal([
        [help.levels.emergency.word, words(order[0]!)],
        [help.levels.urgent.word, words(order[1]!)],
        [help.levels.soon.word, words(order[2]!), words(order[3]!)],
        [help.levels['self-care'].word, words(order[4]!)],
      ]);
    });

    it('stands after the red flags too, before the other groups', async () => {
      const list = await create();
      const buttons = all(list, 'button').filter((at) => read(at.textContent) === 'Show my list');
      expect(buttons).to.have.length(2);
      const [early, last] = buttons;
      expect(early!.getAttribute('part')).to.equal('show-list');
      expect(comesBefore(checkbox(list, notSureOfOne), early!)).to.equal(true);
      expect(comesBefore(early!, checkbox(list, itemName(others[0]!.items[0]!)))).to.equal(true);
      expect(last!.getAttribute('part')).to.equal('primary');
      expect(parts(list, 'primary'), 'one filled button').to.have.length(1);
    });

    it('moves the focus to its title', async () => {
      const list = await create();
      await press(list, 'Show my list');
      expect(read(focused(list)?.textContent)).to.equal('Your list');
    });

    for (const [count, words] of [
      [1, 'You ticked 1 thing to talk about with a doctor or nurse.'],
      [3, 'You ticked 3 things to talk about with a doctor or nurse.'],
    ] as const)
      it(`says how many were ticked: ${count}`, async () => {
        const list = await create();
        await tick(
          list,
          ...[urgents[0]!, soon[0]!, selfCare[0]!].slice(0, count).map(({ text }) => text),
        );
        await press(list, 'Show my list');
        expect(shownText(list)).to.contain(words);
        expect(entries(list)).to.have.length(count);
        expect(shownText(list)).not.to.contain(advice.nothingTicked);
      });

    for (const [name, ticks] of [
      ['zero ticks', []],
      ['none of these', [none]],
      ['a red flag that was not sure', [notSureOfOne]],
    ] as [string, string[]][])
      it(`never shows a number for ${name}`, async () => {
        const list = await create();
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        expect(entries(list)).to.have.length(0);
        expect(shownText(list)).to.contain(advice.nothingTicked);
        expect(advice.nothingTicked).not.to.match(/\d/);
        const words = read(result(list).textContent);
        expect(words).not.to.match(/\b0\b/);
        expect(words).not.to.contain(en.ticked.other.split('{n} ')[1]);
      });

    it('counts red flags, and lists what was not sure apart', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await pressNotSure(list, soon[1]!.text);
      await press(list, 'Show my list');
      expect(shownText(list)).to.contain('You ticked 1 thing ');
      expect(entries(list)).to.have.length(1);
      const heading = all(list, 'h3').find((at) => read(at.textContent) === advice.unsureOfThese)!;
      expect(read(heading.parentElement!.textContent)).to.contain(soon[1]!.text);
    });

    it('lists a red flag that was not sure, with its advice', async () => {
      const list = await create();
      await tick(list, notSureOfOne);
      await press(list, 'Show my list');
      const [card] = cards(list);
      const text = read(card!.textContent);
      expect(text).to.contain(help.levels.urgent.word);
      expect(text).to.contain(advice.flagUnsure);
      expect(text).to.contain(flags.notSureAdvice);
      expect(shownText(list), 'no trifle').not.to.contain(advice.unsureOfThese);
    });

    it('keeps the card and the numbers of advice for today above the count', async () => {
      configure({ country: 'GB', phone: '0471 000 0000' });
      for (const name of [...urgents.map(itemName), notSureOfOne]) {
        const list = await create();
        await tick(list, name);
        await press(list, 'Show my list');
        expect(cards(list), name).to.have.length(1);
        const [card] = cards(list);
        expect(card!.dataset['level']).to.equal('urgent');
        expect(read(card!.textContent)).to.contain(help.levels.urgent.word);
        expect(read(card!.textContent)).to.match(/do not wait for the morning/i);
        expect(numbersIn(card!)).to.deep.equal(['tel:04710000000', 'tel:111', 'tel:999']);
        const lead = part(list, 'result').querySelector('.lead')!;
        expect(comesBefore(card!, lead)).to.equal(true);
        list.parentElement!.removeChild(list);
      }
    });

    it('puts the card of an emergency before the card of today', async () => {
      const list = await create();
      await tick(list, urgents[0]!.text, emergencies[6]!.text, emergencies[0]!.text);
      await press(list, 'Show my list');
      expect(cards(list).map(({ dataset }) => dataset['level'])).to.deep.equal([
        'emergency',
        'urgent',
      ]);
      const text = read(cards(list)[0]!.textContent);
      expect(text).to.contain(emergencies[0]!.advice);
      expect(text).to.contain(emergencies[6]!.advice);
    });

    it('has no card where nothing is for today', async () => {
      const list = await create();
      await tick(list, soon[0]!.text, selfCare[0]!.text);
      await pressNotSure(list, soon[1]!.text);
      await press(list, 'Show my list');
      expect(cards(list)).to.have.length(0);
    });

    it('shows no "Not sure" part when all was sure', async () => {
      const list = await create();
      await press(list, 'Show my list');
      expect(shownText(list)).not.to.match(new RegExp(en.notSure, 'i'));
    });

    const always: [string, () => string[]][] = [
      ['ticks', () => [soon[0]!.text, urgents[0]!.text]],
      ['zero ticks', () => []],
      ['none of these', () => [none]],
    ];
    for (const [name, ticks] of always)
      it(`with ${name}: red flags again, questions, disclaimer, for whom it is not`, async () => {
        const list = await create();
        await tick(list, ...ticks());
        await press(list, 'Show my list');
        const text = read(result(list).textContent);
        for (const item of flags.items) expect(text).to.contain(itemName(item));
        for (const question of checklist.questionsToAsk) expect(text).to.contain(question);
        expect(text).to.contain(checklist.disclaimer);
        expect(text).to.match(/no doctor or nurse has read/i);
        expect(text).to.match(/cannot tell/i);
        expect(text).to.contain(checklist.notFor);
        expect(text).not.to.match(/\b(low|normal|score|risk|all.clear|healthy)\b/i);
        expect(text.replace(advice.nothingTicked, '')).not.to.match(/nothing (is )?wrong/i);
        expect(text).not.to.match(/\d+ ?(%|of \d|\/ ?\d|points?)/i);
      });

    for (const [level, heading, numbers] of [
      ['emergency', advice.emergencyIf, ['tel:112', 'tel:108', 'tel:04710000000']],
      ['urgent', advice.urgentIf, ['tel:04710000000', 'tel:112']],
    ] as const)
      it(`says again what to do with which sign, and whom to call: ${level}`, async () => {
        const list = await create();
        await press(list, 'Show my list');
        const signs = level === 'emergency' ? emergencySigns(list) : signsAgain(list, heading);
        expect(read(signs.querySelector('h3')!.textContent)).to.equal(heading);
        const own = ofLevel([flags], level);
        expect([...signs.querySelectorAll('li')].map((at) => read(at.textContent))).to.deep.equal(
          own.map(itemName),
        );
        expect(read(signs.textContent)).to.contain(placeToGo);
        expect(numbersIn(signs)).to.deep.equal([]);
        configure({ country: 'IN', phone: '0471 000 0000' });
        await settled();
        expect(numbersIn(signs)).to.deep.equal(numbers);
        expect(read(signs.textContent)).not.to.contain(placeToGo);
      });

    for (const [name, ticks] of [
      ['nothing', []],
      ['none of these', [none]],
      ['a red flag that was not sure', [notSureOfOne]],
      ['an ordinary item', [soon[0]!.text]],
      ['a sign for today', [urgents[0]!.text]],
      ['an emergency', [emergencies[2]!.text]],
    ] as [string, string[]][])
      it(`shows every emergency sign before the list, unasked, with a number: ${name}`, async () => {
        configure({ country: 'IN' });
        const list = await create();
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        const signs = emergencySigns(list);
        const isShort = ticks.some((text) => text !== none && text !== notSureOfOne);
        const seen = [...signs.querySelectorAll('li')].filter((at) => !at.closest('details'));
        expect(seen.map((at) => read(at.innerText))).to.deep.equal(
          emergencies.map((item) => (isShort ? item.short! : itemName(item))),
        );
        for (const at of seen) expect(at.getBoundingClientRect().height).to.be.greaterThan(16);
        const lead = result(list).querySelector('.lead')!;
        expect(comesBefore(signs, lead)).to.equal(true);
        // The card of an emergency stands right above, and has the number.
        const calls = [...cards(list).filter((at) => at.dataset['level'] === 'emergency'), signs];
        expect(calls.flatMap(numbersIn)[0]).to.equal('tel:112');
        if (!isShort) return;
        const more = signs.querySelector('summary')!;
        expect(read(more.textContent)).to.equal(en.allSigns);
        more.click();
        await settled();
        const whole = [...signs.querySelectorAll('details li')];
        expect(whole.map((at) => read((at as HTMLElement).innerText))).to.deep.equal(
          emergencies.map(itemName),
        );
      });

    it('has the signs for today open where nothing was ticked, and else a tap away', async () => {
      for (const [ticks, isOpen] of [
        [[], true],
        [[none], true],
        [[notSureOfOne], true],
        [[soon[0]!.text], false],
      ] as const) {
        const list = await create();
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        expect(signsAgain(list, advice.urgentIf).open, ticks.join()).to.equal(isOpen);
        list.parentElement!.removeChild(list);
      }
    });

    it('starts with what to do now when an emergency is ticked', async () => {
      configure({ country: 'IN' });
      const list = await create();
      await tick(list, soon[0]!.text, emergencies[0]!.text);
      await press(list, 'Show my list');
      expect(cards(list)).to.have.length(1);
      const [card] = cards(list);
      expect(read(card!.textContent)).to.contain(help.levels.emergency.heading);
      expect(read(card!.querySelector('a')?.textContent)).to.equal('Call 112');
      const lead = all(list, 'p').find((at) => read(at.textContent).startsWith('You ticked'))!;
      expect(comesBefore(card!, lead)).to.equal(true);
      for (const at of someOf(list, 'button'))
        expect(comesBefore(card!, at), read(at.textContent)).to.equal(true);
    });

    it('keeps the one line of an emergency that was unticked', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      await press(list, 'Show my list');
      expect(cards(list)).to.have.length(0);
      expect(read(all(list, '.taken')[0]!.textContent)).to.equal(
        `${advice.hadThis} ${emergencies[0]!.short}`,
      );
    });

    it('names an emergency of a document without short names in its whole words', async () => {
      const list = await create();
      list.content = withFlags({
        items: flags.items.map((item) => ({ ...item, short: undefined })),
      });
      await settled();
      await tick(list, emergencies[0]!.text, emergencies[0]!.text);
      await press(list, 'Show my list');
      expect(read(all(list, '.taken')[0]!.textContent)).to.equal(
        `${advice.hadThis} ${itemName(emergencies[0]!)}`,
      );
    });

    it('has room for the hospital: the slot "actions"', async () => {
      const list = await fixture<BedsideRiskChecklist>(
        html`<bedside-risk-checklist
          ><a slot="actions" href="/clinic">Our clinic</a></bedside-risk-checklist
        >`,
      );
      const link = list.querySelector('a')!;
      expect(link.assignedSlot).to.equal(null);
      await press(list, 'Show my list');
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('can be changed: every answer is still there', async () => {
      const list = await create();
      await tick(list, urgents[0]!.text, soon[0]!.text);
      await pressNotSure(list, soon[1]!.text);
      await press(list, 'Show my list');
      await press(list, 'Change my answers');
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
      expect(checkbox(list, soon[0]!.text).checked).to.equal(true);
      expect(isPressed(list, soon[1]!.text)).to.equal(true);
      expect(read(focused(list)?.textContent)).to.equal(checklist.title);
    });
  });

  describe('reset', () => {
    const answer = async (list: Element) => {
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text, urgents[0]!.text, notSureOfOne, soon[0]!.text);
      await pressNotSure(list, soon[1]!.text);
    };
    const expectNoAnswer = (list: Element) => {
      for (const box of someOf<HTMLInputElement>(list, 'input'))
        expect(box.checked).to.equal(false);
      for (const at of someOf(list, '[part~="not-sure"]'))
        expect(at.getAttribute('aria-pressed')).to.equal('false');
      expect(cards(list)).to.have.length(0);
      expect(shownText(list)).not.to.contain(help.advice.hadThis.split(',')[0]);
    };

    it('clears every answer', async () => {
      const list = await create();
      await answer(list);
      list.reset();
      await settled();
      expectNoAnswer(list);
    });

    it('leaves the result', async () => {
      const list = await create();
      await answer(list);
      await press(list, 'Show my list');
      list.reset();
      await settled();
      expect(parts(list, 'result')).to.have.length(0);
      expectNoAnswer(list);
    });

    it('does not take the focus when a script calls it', async () => {
      const list = await create();
      await answer(list);
      const outside = await fixture<HTMLButtonElement>(html`<button>Outside</button>`);
      outside.focus();
      list.reset();
      await settled();
      expect(document.activeElement).to.equal(outside);
    });

    it('by "Clear my answers" goes back to the first screen, with focus on its title', async () => {
      const list = await create();
      await answer(list);
      await press(list, 'Show my list');
      await press(list, 'Clear my answers');
      expectNoAnswer(list);
      expect(read(focused(list)?.textContent)).to.equal(checklist.title);
    });
  });

  describe('Clear my answers', () => {
    let clock: SinonFakeTimers | undefined;
    afterEach(() => clock?.restore());

    /** Cleared at its result, with a clock of its own from then on. */
    const clear = async (layout = 'list', ...names: string[]) => {
      const list = await fixture<BedsideRiskChecklist>(
        html`<bedside-risk-checklist layout=${layout}></bedside-risk-checklist>`,
      );
      const ticks = names.length > 0 ? names : [emergencies[0]!.text, urgents[0]!.text];
      await tick(list, ...ticks);
      await press(list, 'Show my list');
      clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      button(list, 'Clear my answers').click();
      await list.updateComplete;
      return list;
    };
    /** `settled` waits by the clock that stands still here. */
    const pass = async (list: BedsideRiskChecklist, ms: number) => {
      clock!.tick(ms);
      await list.updateComplete;
    };
    const undo = async (list: BedsideRiskChecklist) => {
      part(list, 'undo').click();
      await list.updateComplete;
    };
    const isOffered = (list: Element) => parts(list, 'undo').length === 1;

    for (const layout of ['list', 'steps'])
      it(`can be undone: answers, result and banner are as before, ${layout}`, async () => {
        const list = await clear(layout);
        expect(helpOf(list)).to.deep.equal({ level: undefined, hadEmergency: false });
        expect(read(part(list, 'undo').textContent)).to.equal('Undo');
        expect(shownText(list)).to.contain(en.cleared);
        expect(read(focused(list)?.textContent), 'the button comes next').to.equal(checklist.title);
        expect(comesBefore(focused(list)!, part(list, 'undo'))).to.equal(true);
        await undo(list);
        expect(read(focused(list)?.textContent)).to.equal('Your list');
        expect(entries(list)).to.have.length(2);
        expect(helpOf(list).level).to.equal('emergency');
        expect(isOffered(list)).to.equal(false);
      });

    it('is announced with the way back', async () => {
      const said = listen();
      const list = await clear();
      expect(said()).to.deep.equal([en.cleared]);
      expect(isOffered(list)).to.equal(true);
    });

    it('is for good after 10 seconds, to the millisecond', async () => {
      const list = await clear();
      await pass(list, 9_999);
      expect(isOffered(list)).to.equal(true);
      await pass(list, 1);
      expect(isOffered(list)).to.equal(false);
      expect(shownText(list)).not.to.contain(en.cleared);
    });

    it('moves the focus when Undo goes away while it has it', async () => {
      const list = await clear();
      part(list, 'undo').focus();
      await pass(list, 10_000);
      expect(read(focused(list)?.textContent)).to.equal(checklist.title);
    });

    it('takes no focus from anywhere else when the time is over', async () => {
      const list = await clear();
      const box = checkbox(list, urgents[0]!.text);
      box.focus();
      await pass(list, 10_000);
      expect(focused(list)).to.equal(box);
    });

    it('is for good with the next answer', async () => {
      const list = await clear();
      checkbox(list, urgents[0]!.text).click();
      await list.updateComplete;
      expect(isOffered(list)).to.equal(false);
    });

    it('is for good where the page does it, or takes the list away', async () => {
      const list = await clear();
      list.reset();
      await list.updateComplete;
      expect(isOffered(list)).to.equal(false);
      clock!.restore();
      const other = await clear();
      const ground = other.parentElement!;
      ground.removeChild(other);
      ground.append(other);
      await other.updateComplete;
      expect(isOffered(other)).to.equal(false);
    });

    it('has nothing to undo where nothing was answered', async () => {
      const list = await create();
      await press(list, 'Show my list');
      await press(list, 'Clear my answers');
      expect(isOffered(list)).to.equal(false);
    });
  });

  describe('the line at the foot of one sheet', () => {
    const lineOf = (list: Element) => read(part(list, 'shelf').textContent);

    it('says how much is ticked beside the way to the list, and no number for nothing', async () => {
      const list = await create();
      expect(lineOf(list)).to.equal('Show my list');
      await tick(list, urgents[0]!.text);
      expect(lineOf(list)).to.equal('1 ticked Show my list');
      await tick(list, soon[0]!.text, selfCare[0]!.text);
      expect(lineOf(list)).to.equal('3 ticked Show my list');
      await tick(list, soon[0]!.text);
      expect(lineOf(list)).to.equal('2 ticked Show my list');
    });

    it('counts what is ticked and not what is not sure', async () => {
      const list = await create();
      await pressNotSure(list, soon[0]!.text);
      await tick(list, notSureOfOne);
      expect(lineOf(list)).to.equal('Show my list');
    });
  });

  describe('layout="steps"', () => {
    const total = checklist.groups.length;

    it('shows one group a screen, red flags first, and which part it is', async () => {
      const list = await createInSteps();
      expect(total).to.equal(5);
      const seen: string[] = [];
      for (let n = 1; n <= total; n++) {
        expect(parts(list, 'group')).to.have.length(1);
        expect(shownText(list)).to.contain(`Part ${n} of ${total}`);
        seen.push(read(headingIn(part(list, 'group')).textContent));
        // After the red flags, and at the end.
        expect(hasButton(list, 'Show my list')).to.equal(n === 1 || n === total);
        expect(parts(list, 'primary'), 'one filled button').to.have.length(1);
        if (n < total) await press(list, 'Continue');
      }
      expect(seen).to.deep.equal(checklist.groups.map(({ heading }) => heading));
    });

    it('has no Back on the first part', async () => {
      const list = await createInSteps();
      expect(hasButton(list, en.back)).to.equal(false);
    });

    it('moves the focus to the heading of the part', async () => {
      const list = await createInSteps();
      await press(list, 'Continue');
      expect(read(focused(list)?.textContent)).to.equal(others[0]!.heading);
      await press(list, 'Back');
      expect(read(focused(list)?.textContent)).to.equal(flags.heading);
    });

    it('keeps all answers on the way back and forth', async () => {
      const list = await createInSteps();
      const [first, second] = others[0]!.items;
      await tick(list, urgents[0]!.text);
      await press(list, 'Continue');
      await tick(list, first!.text);
      await pressNotSure(list, second!.text);
      await press(list, 'Back');
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
      await press(list, 'Continue');
      expect(checkbox(list, first!.text).checked).to.equal(true);
      expect(isPressed(list, second!.text)).to.equal(true);
    });

    it('does not carry the tick of one screen over to the next', async () => {
      const list = await createInSteps();
      await tick(list, flags.items[0]!.text);
      await press(list, 'Continue');
      for (const box of someOf<HTMLInputElement>(list, 'input'))
        expect(box.checked).to.equal(false);
    });

    it('shows the help card of an emergency in place, with focus on its heading', async () => {
      const list = await createInSteps();
      await tick(list, emergencies[0]!.text);
      expect(focused(list)).to.equal(headingIn(cards(list)[0]!));
    });

    it('shows the whole list at the end', async () => {
      const list = await createInSteps();
      await tick(list, urgents[0]!.text);
      for (let n = 1; n < total; n++) await press(list, 'Continue');
      await tick(list, others.at(-1)!.items[0]!.text);
      await press(list, 'Show my list');
      expect(shownText(list)).to.contain('You ticked 2 things ');
    });

    it('shows the list after the red flags alone', async () => {
      const list = await createInSteps();
      await tick(list, urgents[0]!.text);
      await press(list, 'Show my list');
      expect(shownText(list)).to.contain('You ticked 1 thing ');
      await press(list, 'Change my answers');
      expect(shownText(list)).to.contain(`Part 1 of ${total}`);
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
    });

    it('keeps what to do now on the parts that follow an emergency', async () => {
      configure({ country: 'IN' });
      const list = await createInSteps();
      await tick(list, emergencies[0]!.text);
      await press(list, 'Continue');
      expect(cards(list)).to.have.length(1);
      expect(numbersIn(cards(list)[0]!)).to.deep.equal(['tel:112', 'tel:108']);
      expect(comesBefore(cards(list)[0]!, part(list, 'group'))).to.equal(true);
      expect(read(focused(list)?.textContent)).to.equal(others[0]!.heading);
      await press(list, 'Back');
      await tick(list, emergencies[0]!.text);
      for (let n = 1; n < total; n++) {
        await press(list, 'Continue');
        expect(cards(list)).to.have.length(0);
        expect(read(all(list, '.taken')[0]!.textContent)).to.equal(
          `If you had this, even if it has gone away, call 112. ${emergencies[0]!.short}`,
        );
      }
    });

    it('has nothing of that kind for an urgent sign', async () => {
      const list = await createInSteps();
      await tick(list, urgents[0]!.text);
      await press(list, 'Continue');
      expect(cards(list)).to.have.length(0);
    });

    it('has one title on each part', async () => {
      const list = await createInSteps();
      for (let n = 1; n < total; n++) {
        expect(parts(list, 'title').map((at) => read(at.textContent))).to.deep.equal([
          checklist.title,
        ]);
        await press(list, 'Continue');
      }
    });

    it('starts at the first part after reset', async () => {
      const list = await createInSteps();
      await press(list, 'Continue');
      list.reset();
      await settled();
      expect(shownText(list)).to.contain(`Part 1 of ${total}`);
    });

    it('can be changed to "list" and keeps the ticks', async () => {
      const list = await createInSteps();
      await tick(list, urgents[0]!.text);
      list.setAttribute('layout', 'list');
      await settled();
      expect(parts(list, 'group')).to.have.length(total);
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
    });
  });

  describe('layout', () => {
    it('shows all groups by default where there is room', async () => {
      const list = await create();
      expect(shownText(list)).not.to.contain(en.part.split('{n}')[0]);
      expect(parts(list, 'group')).to.have.length(checklist.groups.length);
    });

    it('that is unknown warns once and shows the list', async () => {
      const warn = stub(console, 'warn');
      const list = await fixture<BedsideRiskChecklist>(
        html`<bedside-risk-checklist layout="wizard"></bedside-risk-checklist>`,
      );
      await tick(list, soon[0]!.text);
      expect(warn.args.map(([text]) => text as string)).to.deep.equal([
        '<bedside-risk-checklist>: layout="wizard" is not known. Allowed: auto, list, steps.',
      ]);
      expect(parts(list, 'group')).to.have.length(checklist.groups.length);
    });
  });

  describe('events', () => {
    const record = (list: Element) => {
      const heard: string[] = [];
      for (const name of ['bedside-change', 'bedside-result'])
        list.addEventListener(name, (event) => {
          heard.push(name);
          expect((event as CustomEvent).detail).to.equal(null);
          expect(event.bubbles).to.equal(true);
          expect(event.composed).to.equal(true);
        });
      return heard;
    };

    it('tell of every change and of the result, and nothing more', async () => {
      const list = await create();
      const heard = record(list);
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      await tick(list, none, notSureOfOne);
      await pressNotSure(list, soon[0]!.text);
      expect(heard).to.deep.equal(Array(5).fill('bedside-change'));
      await press(list, 'Show my list');
      expect(heard.slice(5)).to.deep.equal(['bedside-result']);
    });

    it('do not come without a tick', async () => {
      const list = await create();
      const heard = record(list);
      list.setAttribute('layout', 'steps');
      await settled();
      await press(list, 'Continue');
      await press(list, 'Back');
      expect(heard).to.deep.equal([]);
    });
  });

  describe('a change of document', () => {
    it('with the same items keeps the ticks', async () => {
      const list = await create();
      await tick(list, urgents[0]!.text);
      list.content = { ...checklist, title: 'The same list in other words' };
      await settled();
      expect(shownText(list)).to.contain('The same list in other words');
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
    });

    it('that would lose ticks waits for reset(), and says so once', async () => {
      const warn = stub(console, 'warn');
      const list = await create();
      await tick(list, soon[0]!.text);
      list.content = { ...checklist, title: 'Red flags only', groups: [flags] };
      await settled();
      list.requestUpdate();
      await settled();
      expect(shownText(list)).to.contain(checklist.title);
      expect(warn.callCount).to.equal(1);
      list.reset();
      await settled();
      expect(shownText(list)).to.contain('Red flags only');
    });

    it('that cannot be used does not lose ticks either', async () => {
      stub(console, 'error');
      stub(console, 'warn');
      const list = await create();
      await tick(list, soon[0]!.text);
      list.content = null;
      await settled();
      expect(checkbox(list, soon[0]!.text).checked).to.equal(true);
    });
  });

  it('keeps its answers when the page moves it', async () => {
    const list = await create();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    await tick(list, urgents[0]!.text);
    elsewhere.append(list);
    await settled();
    expect(checkbox(list, urgents[0]!.text).checked).to.equal(true);
  });

  it('shows its document, version, language and review state at its foot', async () => {
    const list = await create();
    const foot = read(part(list, 'foot').textContent);
    expect(foot).to.contain(`${checklist.title}, version ${checklist.version}, English.`);
    expect(foot).to.contain('Draft: not yet reviewed by a clinician.');
  });
});

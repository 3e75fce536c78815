import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import type { ChecklistDocument, ChecklistGroup } from '../../../src/model/checklist-document.js';
import { configure } from '../../../src/platform/settings.js';
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
  listenToAnnouncer,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  tick,
} from '../widget-page.js';

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
const placeToGo =
  'Call your local emergency number or go to the nearest hospital emergency department.';

const create = (): Promise<BedsideRiskChecklist> =>
  fixture(html`<bedside-risk-checklist></bedside-risk-checklist>`);
const createInSteps = (): Promise<BedsideRiskChecklist> =>
  fixture(html`<bedside-risk-checklist layout="steps"></bedside-risk-checklist>`);

const cards = (list: Element) => parts(list, 'help-card');
const headingIn = (element: Element) => element.querySelector('h2, h3, h4, h5, h6')!;
const result = (list: Element) => part(list, 'result');
const entries = (list: Element) =>
  [...result(list).querySelectorAll('ul.entries > li')].map((entry) => read(entry.textContent));

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
      expect(checkboxNames(list)[0]).to.equal(flags.items[0]!.text);
    });

    it('are each a checkbox named by its exact text, and then the two other answers', async () => {
      const list = await create();
      const inputs = [...parts(list, 'group')[0]!.querySelectorAll('input')];
      expect(inputs.map((input) => input.type)).to.deep.equal(inputs.map(() => 'checkbox'));
      expect(checkboxNames(list).slice(0, inputs.length)).to.deep.equal([
        ...flags.items.map(({ text }) => text),
        none,
        notSureOfOne,
      ]);
    });

    it('say in the legend that an emergency tick shows what to do at once', async () => {
      const list = await create();
      expect(read(parts(list, 'group')[0]!.querySelector('legend')?.textContent)).to.contain(
        'If a tick means an emergency, we show what to do at once.',
      );
    });

    it('can be ticked by a tap on the words', async () => {
      const list = await create();
      const box = checkbox(list, emergencies[0]!.text);
      box.labels![0]!.click();
      await settled();
      expect(box.checked).to.equal(true);
    });
  });

  describe('None of these', () => {
    it('clears the other answers of its group, and says so', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text, urgents[0]!.text, notSureOfOne, soon[0]!.text);
      const { said, stop } = listenToAnnouncer();
      await tick(list, none);
      stop();
      expect(checkbox(list, emergencies[0]!.text).checked).to.equal(false);
      expect(checkbox(list, urgents[0]!.text).checked).to.equal(false);
      expect(checkbox(list, notSureOfOne).checked).to.equal(false);
      expect(checkbox(list, none).checked).to.equal(true);
      expect(cards(list)).to.have.length(0);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/cleared/);
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
      expect(shownText(list)).to.contain('If you had this, even for a short time, call.');
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
      list.content = { ...checklist, groups: [{ ...flags, notSureAdvice: undefined }, ...others] };
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
      expect(shownText(list)).to.contain('If you had this, even for a short time, call.');
    });

    it('taken back leaves the number in the line, when there is one', async () => {
      configure({ country: 'GB' });
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      expect(shownText(list)).to.contain('If you had this, even for a short time, call 999.');
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
    it('have a "Not sure" toggle button described by the item', async () => {
      const list = await create();
      const items = others.flatMap((group) => group.items);
      const buttons = parts(list, 'not-sure');
      expect(buttons).to.have.length(items.length);
      buttons.forEach((at, i) => {
        expect(read(at.textContent)).to.equal('Not sure');
        expect(at.localName).to.equal('button');
        expect(at.getAttribute('aria-pressed')).to.equal('false');
        expect(describedBy(list, at)).to.equal(items[i]!.text);
      });
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
        order.map(({ help: level, text, advice }) =>
          read(`${help.levels[level].word} ${text} ${advice}`),
        ),
      );
    });

    it('moves the focus to its title', async () => {
      const list = await create();
      await press(list, 'Show my list');
      expect(read(focused(list)?.textContent)).to.equal('Your list');
    });

    for (const [count, words] of [
      [0, 'You ticked 0 things to talk about with a health worker.'],
      [1, 'You ticked 1 thing to talk about with a health worker.'],
      [3, 'You ticked 3 things to talk about with a health worker.'],
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
      });

    it('counts red flags, and lists what was not sure apart', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await pressNotSure(list, soon[1]!.text);
      await press(list, 'Show my list');
      expect(shownText(list)).to.contain('You ticked 1 thing ');
      expect(entries(list)).to.have.length(1);
      const heading = all(list, 'h3').find((at) => /^Not sure/.test(read(at.textContent)))!;
      expect(read(heading.parentElement!.textContent)).to.contain(soon[1]!.text);
    });

    it('lists a red flag that was not sure, with its advice', async () => {
      const list = await create();
      await tick(list, notSureOfOne);
      await press(list, 'Show my list');
      const text = shownText(list);
      expect(text).to.contain('You ticked 0 things ');
      expect(text).to.contain(notSureOfOne);
      expect(text).to.contain(flags.notSureAdvice);
    });

    it('shows no "Not sure" part when all was sure', async () => {
      const list = await create();
      await press(list, 'Show my list');
      expect(shownText(list)).not.to.contain(en.notSure);
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
        for (const item of flags.items) expect(text).to.contain(item.text);
        for (const question of checklist.questionsToAsk) expect(text).to.contain(question);
        // In sight without a tap where the list is empty.
        expect(all<HTMLDetailsElement>(list, 'details')[0]!.open).to.equal(ticks().length !== 2);
        expect(text).to.contain(checklist.disclaimer);
        expect(text).to.match(/nobody has seen/i);
        expect(text).to.match(/cannot tell/i);
        expect(text).to.contain(checklist.notFor);
        expect(text).not.to.match(/\b(low|normal|score|risk|all.clear|nothing wrong|healthy)\b/i);
        expect(text).not.to.match(/\d+ ?(%|of \d|\/ ?\d|points?)/i);
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
      for (const at of all(list, 'button'))
        expect(comesBefore(card!, at), read(at.textContent)).to.equal(true);
    });

    it('keeps the one line of an emergency that was unticked', async () => {
      const list = await create();
      await tick(list, emergencies[0]!.text);
      await tick(list, emergencies[0]!.text);
      await press(list, 'Show my list');
      expect(cards(list)).to.have.length(0);
      expect(shownText(list)).to.contain('If you had this, even for a short time, call.');
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
      for (const box of all<HTMLInputElement>(list, 'input')) expect(box.checked).to.equal(false);
      for (const at of parts(list, 'not-sure'))
        expect(at.getAttribute('aria-pressed')).to.equal('false');
      expect(cards(list)).to.have.length(0);
      expect(shownText(list)).not.to.contain(en.ifYouHadThis.split(',')[0]);
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
        expect(hasButton(list, 'Show my list')).to.equal(n === total);
        if (n < total) await press(list, 'Continue');
      }
      expect(seen).to.deep.equal(checklist.groups.map(({ heading }) => heading));
    });

    it('has no Back on the first part', async () => {
      const list = await createInSteps();
      expect(hasButton(list, 'Back')).to.equal(false);
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
      for (const box of all<HTMLInputElement>(list, 'input')) expect(box.checked).to.equal(false);
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
    it('shows all groups by default', async () => {
      const list = await create();
      expect(shownText(list)).not.to.match(/Part \d/);
      expect(button(list, 'Show my list').getAttribute('part')).to.equal('primary');
    });

    it('that is unknown warns once and shows the list', async () => {
      const warn = stub(console, 'warn');
      const list = await fixture<BedsideRiskChecklist>(
        html`<bedside-risk-checklist layout="wizard"></bedside-risk-checklist>`,
      );
      await tick(list, soon[0]!.text);
      expect(warn.args.map(([text]) => text as string)).to.deep.equal([
        '<bedside-risk-checklist>: layout="wizard" is not known. Allowed: list, steps.',
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

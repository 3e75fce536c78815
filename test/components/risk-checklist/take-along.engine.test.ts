/** The list for somebody else's eyes: the whole screen for a nurse, and one page of paper. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { restore, stub } from 'sinon';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import enHelp from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import type { HelpLevel } from '../../../src/model/help-level.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import { addLanguage } from '../../../src/platform/library/languages.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import { printFramesBy } from '../../../stories/examples/print-frames.js';
import {
  addWidget,
  all,
  button,
  comesBefore,
  focused,
  forgetSettings,
  hasButton,
  itemName,
  part,
  parts,
  press,
  read,
  settled,
  tick,
  type Widget,
} from '../widget-page.js';
import { some } from '../../some.js';

const checklist: ChecklistDocument = enChecklist;
const itemOf = (id: string) =>
  checklist.groups.flatMap(({ items }) => items).find((item) => item.id === id)!;
/** The whole words of an item: its text and its signs. */
const textOf = (id: string, { groups }: ChecklistDocument = checklist): string =>
  itemName(groups.flatMap(({ items }) => items).find((item) => item.id === id)!);

/** The same list with words of its own, as a translation has. */
const malayalam: ChecklistDocument = {
  ...checklist,
  lang: 'ml',
  title: 'രാത്രിയിലെ മരവിപ്പ്',
  disclaimer: 'ഈ പട്ടികയ്ക്ക് കാരണം പറയാൻ കഴിയില്ല.',
  questionsToAsk: ['കാരണം എന്തായിരിക്കാം?'],
  groups: checklist.groups.map((group) => ({
    ...group,
    heading: `വിഭാഗം ${group.id}`,
    items: group.items.map((item) => ({
      ...item,
      text: `വാക്യം ${item.id}`,
      lines: item.lines?.map((_, i) => `വരി ${i}`),
      advice: 'ഉപദേശം',
    })),
  })),
};
const malayalamLevel = (level: HelpLevel) => ({ ...enHelp.levels[level], word: `നില ${level}` });
addLanguage({
  lang: 'ml',
  messages: {
    ...en,
    notSure: 'ഉറപ്പില്ല',
    noneOfThese: 'ഇവയൊന്നുമില്ല',
    notSureOfOne: 'ഒന്നിൽ ഉറപ്പില്ല',
    flagsNoneTicked: 'അടയാളങ്ങൾ: ഇല്ല',
    flagsNotAnswered: 'അടയാളങ്ങൾ: ഉത്തരമില്ല',
  },
  documents: {
    checklist: malayalam,
    help: {
      ...enHelp,
      lang: 'ml',
      levels: {
        'self-care': malayalamLevel('self-care'),
        soon: malayalamLevel('soon'),
        urgent: malayalamLevel('urgent'),
        emergency: malayalamLevel('emergency'),
      },
      advice: { ...enHelp.advice, nurseNote: 'കത്തല്ല', nothingTicked: 'ഒന്നുമില്ല' },
    },
  },
});
/** What stands in English beside the person's own words. */
const english = [
  ...['r1', 'c3', 'c15'].map((id) => {
    const { help, text, lines = [] } = itemOf(id);
    return [enHelp.levels[help].word, `${text} ${lines.join('; ')}`.trim()];
  }),
  ['Not sure', itemOf('c7').text],
];
const inEnglish = 'Language: Malayalam.';

const nurse = 'Show this to a nurse';
const emergency = 'r1';
const soon = 'c3';
const selfCare = 'c15';
const unsure = 'c7';
const today = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
}).format(new Date());

const notSureOf = (list: Element, text: string) =>
  parts(list, 'not-sure').find(
    (at) =>
      read(
        list.shadowRoot!.getElementById(at.getAttribute('aria-describedby') ?? '')?.textContent,
      ) === text,
  )!;

/** A list with 3 ticks and 1 not sure, at its result. */
const result = async (attributes: Record<string, string> = {}): Promise<Widget> => {
  const list = await addWidget('bedside-risk-checklist', attributes);
  const document = attributes['lang'] === 'ml' ? malayalam : checklist;
  await tick(list, ...[selfCare, soon, emergency].map((id) => textOf(id, document)));
  notSureOf(list, textOf(unsure, document)).click();
  await press(list, 'Show my list');
  return list;
};

const forNurse = async (attributes: Record<string, string> = {}): Promise<Widget> => {
  const list = await result(attributes);
  button(list, nurse).focus();
  await press(list, nurse);
  return list;
};

const dialogs = (list: Element) => all<HTMLDialogElement>(list, 'dialog');
const dialog = (list: Element) => dialogs(list)[0]!;
/** Each group with its level, once, and what stands under it. */
const entries = (root: ParentNode) =>
  [...root.querySelectorAll('.take-group')].map((group) =>
    [
      group.querySelector('h2, h3, h4')!,
      ...group.querySelectorAll('li .take-text:not([lang])'),
    ].map((at) => read(at.textContent)),
  );

describe('<bedside-risk-checklist> to take along', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  describe(nurse, () => {
    it('is not there unasked', async () => {
      expect(dialogs(await result())).to.have.length(0);
    });

    it('opens a dialog over the whole screen, named by its heading', async () => {
      const list = await forNurse();
      const shown = dialog(list);
      expect(shown.open).to.equal(true);
      expect(shown.matches(':modal')).to.equal(true);
      const name = list.shadowRoot!.getElementById(shown.getAttribute('aria-labelledby')!)!;
      expect(name.matches('h2, h3')).to.equal(true);
      expect(read(name.textContent)).to.equal('Your list');
      const { left, top, width, height } = shown.getBoundingClientRect();
      expect([left, top]).to.deep.equal([0, 0]);
      expect(width).to.be.at.least(document.documentElement.clientWidth);
      expect(height).to.be.at.least(innerHeight);
    });

    it('has the focus', async () => {
      const list = await forNurse();
      expect(dialog(list).contains(focused(list))).to.equal(true);
    });

    it('shows the ticks, most urgent first, and then what was not sure', async () => {
      const list = await forNurse();
      expect(entries(dialog(list))).to.deep.equal([
        ['Emergency', textOf(emergency)],
        ['See someone soon', textOf(soon)],
        ['Self-care', textOf(selfCare)],
        ['Not sure', textOf(unsure)],
      ]);
      expect(read(dialog(list).textContent)).to.contain(
        'You ticked 3 things to talk about with a doctor or nurse.',
      );
    });

    it('shows that one of the red flags was not sure', async () => {
      const list = await addWidget('bedside-risk-checklist');
      await tick(list, 'Not sure about one of these');
      await press(list, 'Show my list');
      await press(list, nurse);
      expect(entries(dialog(list))).to.deep.equal([
        ['Not sure', `${checklist.groups[0]!.heading}: Not sure about one of these`],
      ]);
    });

    it('has each level once, over all that is of it', async () => {
      const list = await addWidget('bedside-risk-checklist');
      await tick(list, ...['c3', 'c4', 'r10', 'r11', 'r1', 'r2'].map((id) => textOf(id)));
      await press(list, 'Show my list');
      await press(list, nurse);
      expect(entries(dialog(list))).to.deep.equal([
        ['Emergency', textOf('r1'), textOf('r2')],
        ['Urgent: get help today', textOf('r10'), textOf('r11')],
        ['See someone soon', textOf('c3'), textOf('c4')],
      ]);
    });

    it('begins with when, and then the emergencies, before any other word of the list', async () => {
      const list = await forNurse();
      const shown = dialog(list);
      const date = shown.querySelector('.take-date')!;
      expect(read(date.textContent)).to.match(/^\d{1,2} \w{3,4} \d{4}, \d{2}:\d{2}$/);
      const size = (at: Element) => parseFloat(getComputedStyle(at).fontSize);
      expect(size(date)).to.be.at.least(28);
      expect(size(date)).to.be.greaterThan(size(shown.querySelector('h2')!));
      const frame = shown.querySelector('.take-group')!;
      expect(getComputedStyle(frame).borderTopStyle).to.equal('double');
      for (const at of some(shown.querySelectorAll('.take-note, .take-groups')))
        expect(comesBefore(frame, at)).to.equal(true);
    });

    it('names an emergency that was taken back, on the screen and on paper', async () => {
      const list = await addWidget('bedside-risk-checklist');
      await tick(list, textOf('r2'), textOf('r2'));
      await press(list, 'Show my list');
      await press(list, nurse);
      const line = `${enHelp.advice.hadThis} ${itemOf('r2').short}`;
      expect(read(dialog(list).querySelector('.taken')!.textContent)).to.equal(line);
    });

    it('shows the date, the version, the language, and that it is no doctor’s letter', async () => {
      const words = read(dialog(await forNurse()).innerText);
      expect(words).to.contain(today);
      expect(words).to.contain('Language: English.');
      expect(words).to.contain(`${checklist.title}, version ${checklist.version}`);
      expect(words).to.contain(enHelp.advice.nurseNote);
    });

    for (const [name, ticks, line] of [
      ['none of these', ['None of these'], en.flagsNoneTicked],
      ['nothing about the red flags', [textOf(soon)], en.flagsNotAnswered],
      ['nothing at all', [], en.flagsNotAnswered],
    ] as [string, string[], string][])
      it(`tells what was said of the emergency signs, on the screen and on paper: ${name}`, async () => {
        const list = await addWidget('bedside-risk-checklist');
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        await press(list, nurse);
        expect(dialog(list).innerText).to.contain(line);
        const other = line === en.flagsNoneTicked ? en.flagsNotAnswered : en.flagsNoneTicked;
        expect(dialog(list).innerText).not.to.contain(other);
      });

    it('does not call the emergency signs unanswered where one was ticked and taken back', async () => {
      const list = await addWidget('bedside-risk-checklist');
      await tick(list, textOf(emergency), textOf(emergency));
      await press(list, 'Show my list');
      await press(list, nurse);
      expect(dialog(list).innerText).not.to.contain(en.flagsNoneTicked.split(':')[0]);
      await press(list, 'Close');
      await press(list, 'Change my answers');
      await tick(list, 'None of these');
      await press(list, 'Show my list');
      await press(list, nurse);
      expect(dialog(list).innerText).to.contain(en.flagsNoneTicked);
      expect(read(dialog(list).textContent)).to.contain(itemOf(emergency).short);
    });

    it('tells no more of the emergency signs where one was ticked or not sure', async () => {
      for (const name of [textOf(emergency), textOf('r10'), 'Not sure about one of these']) {
        const list = await addWidget('bedside-risk-checklist');
        await tick(list, name);
        await press(list, 'Show my list');
        await press(list, nurse);
        expect(dialog(list).innerText, name).not.to.contain(en.flagsNoneTicked.split(':')[0]);
        await press(list, 'Close');
      }
    });

    it('never shows a number for zero ticks', async () => {
      const list = await addWidget('bedside-risk-checklist');
      await press(list, 'Show my list');
      await press(list, nurse);
      const words = read(dialog(list).textContent);
      expect(words).to.contain(enHelp.advice.nothingTicked);
      expect(words).not.to.contain(en.ticked.other.split('{n} ')[1]);
    });

    it('is in type larger than the list itself', async () => {
      const list = await forNurse();
      const size = (at: Element) => parseFloat(getComputedStyle(at).fontSize);
      const text = dialog(list).querySelector('.take-text')!;
      expect(size(text)).to.be.greaterThan(size(part(list, 'result')));
      for (const heading of some(dialog(list).querySelectorAll('h2, h3')))
        expect(size(text), read(heading.textContent)).to.be.greaterThan(size(heading));
    });

    it('has each level as a word, an icon and a colour', async () => {
      const list = await forNurse();
      const levels = [...dialog(list).querySelectorAll<HTMLElement>('.take-level')];
      const seen = levels.map((at) => [
        read(at.textContent),
        at.querySelectorAll('svg').length,
        at.dataset['level'],
      ]);
      const shown = (level: HelpLevel) => [enHelp.levels[level].word, 1, level];
      expect(seen).to.deep.equal([
        shown('emergency'),
        shown('soon'),
        shown('self-care'),
        [en.notSure, 0, undefined],
      ]);
      const colours = levels.map((at) => getComputedStyle(at).color);
      expect(new Set(colours).size, colours.join()).to.equal(levels.length);
    });

    it('uses the width of a large screen, for one entry too', async () => {
      await setViewport({ width: 1200, height: 900 });
      const list = await forNurse();
      const reach = () =>
        Math.max(
          ...[...dialog(list).querySelectorAll('.take-list > li')].map(
            (at) => at.getBoundingClientRect().right,
          ),
        );
      expect(reach()).to.be.greaterThan(1150);
      await press(list, 'Close');
      (list as unknown as { reset(): void }).reset();
      await settled();
      await tick(list, textOf(soon));
      await press(list, 'Show my list');
      await press(list, nurse);
      expect(dialog(list).querySelectorAll('.take-list > li')).to.have.length(1);
      expect(reach()).to.be.greaterThan(1150);
      await setViewport({ width: 800, height: 900 });
    });

    it('has no English twice where the list is English', async () => {
      expect(dialog(await forNurse()).querySelectorAll('[lang]')).to.have.length(0);
    });

    const ways: [name: string, close: (list: Widget) => Promise<void>][] = [
      ['Escape', () => sendKeys({ press: 'Escape' })],
      ['Close', (list) => press(list, 'Close')],
    ];
    for (const [name, close] of ways)
      it(`${name} closes it, and the focus is where it was`, async () => {
        const list = await forNurse();
        await close(list);
        await settled();
        expect(dialogs(list)).to.have.length(0);
        expect(focused(list)).to.equal(button(list, nurse));
        await press(list, nurse);
        expect(dialog(list).open, 'again').to.equal(true);
      });

    it('goes with reset()', async () => {
      const list = await forNurse();
      (list as unknown as { reset(): void }).reset();
      await settled();
      expect(dialogs(list)).to.have.length(0);
    });
  });

  describe('in another language', () => {
    it('has English beside each level, each tick and each not sure', async () => {
      const list = await forNurse({ lang: 'ml' });
      const groups = [...dialog(list).querySelectorAll('.take-group')];
      expect(groups).to.have.length(4);
      [emergency, soon, selfCare, unsure].forEach((id, i) => {
        const [own, beside] = [...groups[i]!.querySelectorAll('.take-text')];
        expect(read(own!.textContent)).to.equal(textOf(id, malayalam));
        expect(own!.closest('[lang]')!.getAttribute('lang')).to.equal('ml');
        const level = groups[i]!.querySelector('.take-level [lang]')!;
        expect([read(level.textContent), read(beside!.textContent)]).to.deep.equal(english[i]);
        for (const at of [level, beside!]) {
          expect(at.getAttribute('lang')).to.equal('en');
          expect(at.getAttribute('dir')).to.equal('ltr');
        }
      });
      expect(groups.map((group) => read(group.querySelector('h3')!.textContent))).to.deep.equal([
        'നില emergency',
        'നില soon',
        'നില self-care',
        'ഉറപ്പില്ല',
      ]);
    });

    it('says in English too that it is no doctor’s letter, and that a red flag was not sure', async () => {
      const list = await addWidget('bedside-risk-checklist', { lang: 'ml' });
      await tick(list, 'ഒന്നിൽ ഉറപ്പില്ല');
      await press(list, 'Show my list');
      await press(list, nurse);
      const beside = [...dialog(list).querySelectorAll('[lang="en"]')];
      expect(beside.map((at) => read(at.textContent))).to.deep.equal([
        inEnglish,
        enHelp.advice.nurseNote,
        en.notSure,
        `${checklist.groups[0]!.heading}: Not sure about one of these`,
      ]);
      expect(read(dialog(list).textContent)).to.contain('കത്തല്ല');
    });

    it('has in English too what was said of the emergency signs', async () => {
      for (const [ticks, own, english] of [
        [['ഇവയൊന്നുമില്ല'], 'അടയാളങ്ങൾ: ഇല്ല', en.flagsNoneTicked],
        [[], 'അടയാളങ്ങൾ: ഉത്തരമില്ല', en.flagsNotAnswered],
      ] as const) {
        const list = await addWidget('bedside-risk-checklist', { lang: 'ml' });
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        await press(list, nurse);
        expect(dialog(list).innerText).to.contain(own);
        const beside = [...dialog(list).querySelectorAll('[lang="en"]')];
        expect(beside.map((at) => read(at.textContent))).to.deep.equal([
          inEnglish,
          english,
          enHelp.advice.nurseNote,
        ]);
        await press(list, 'Close');
      }
    });

    it("has the level in English, and no item's words, beside a list of another topic", async () => {
      const list = await addWidget('bedside-risk-checklist', { lang: 'ml' });
      list.content = { ...malayalam, id: 'another-topic' };
      await settled();
      await tick(list, textOf(soon, malayalam));
      await press(list, 'Show my list');
      await press(list, nurse);
      const beside = [...dialog(list).querySelectorAll('.take-group [lang="en"]')];
      expect(beside.map((at) => read(at.textContent))).to.deep.equal([enHelp.levels.soon.word]);
    });
  });

  describe('Print one page', () => {
    let printed: Window[] = [];
    const frames = (list: Element) => all<HTMLIFrameElement>(list, 'iframe');
    let printAgain: () => void;

    beforeEach(() => {
      printed = [];
      printAgain = printFramesBy((sheet) => printed.push(sheet));
    });
    afterEach(() => printAgain());

    const print = async (attributes: Record<string, string> = {}, inside = '') => {
      const list = await result(attributes);
      list.innerHTML = inside;
      await press(list, 'Print one page');
      return { list, paper: frames(list)[0]!.contentDocument! };
    };

    it("prints a frame of its own, and not the host's page", async () => {
      const { list } = await print();
      expect(printed).to.deep.equal([frames(list)[0]!.contentWindow]);
    });

    // sandanat/vue-pdf-app#91, mozilla-mobile/fenix#13214
    it('is hidden where the browser can not print', async () => {
      const print = stub(window, 'print').value(undefined);
      try {
        const list = await result();
        expect(hasButton(list, en.printPage)).to.equal(false);
        expect(hasButton(list, 'Show this to a nurse')).to.equal(true);
      } finally {
        print.restore();
      }
    });

    it('is the page where a frame can not print, and leaves no frame', async () => {
      printAgain();
      printAgain = printFramesBy(null);
      const print = stub(window, 'print');
      try {
        const list = await result();
        await press(list, 'Print one page');
        expect(print.callCount).to.equal(1);
        expect(frames(list)).to.have.length(0);
      } finally {
        print.restore();
      }
    });

    it("is never part of the page's own document", async () => {
      const before = document.querySelectorAll('iframe').length;
      const title = document.title;
      const { list } = await print();
      expect(document.querySelectorAll('iframe')).to.have.length(before);
      expect(list.querySelectorAll('iframe')).to.have.length(0);
      expect(frames(list)).to.have.length(1);
      expect(document.title).to.equal(title);
      expect(document.body.textContent).not.to.contain(textOf(emergency));
    });

    it('is hidden from everybody but the printer', async () => {
      const { list } = await print();
      const [frame] = frames(list);
      expect(frame!.getAttribute('aria-hidden')).to.equal('true');
      expect(frame!.tabIndex).to.equal(-1);
      const { width, height } = frame!.getBoundingClientRect();
      // One pixel and a frame's own border.
      expect(Math.max(width, height)).to.be.at.most(5);
    });

    it('has what the screen for the nurse has', async () => {
      const { list, paper } = await print();
      await press(list, nurse);
      expect(entries(paper)).to.deep.equal(entries(dialog(list)));
      const words = read(paper.body.textContent);
      expect(words).to.contain(enHelp.advice.nurseNote);
      expect(words).to.contain(today);
      expect(words).to.contain(`${checklist.title}, version ${checklist.version}`);
      expect(read(paper.querySelector('h1')?.textContent)).to.equal('Your list');
      expect(paper.title).to.equal(checklist.title);
      expect(paper.documentElement.lang).to.equal('en');
    });

    it('says what was said of the emergency signs, and no number for zero ticks', async () => {
      for (const [ticks, line] of [
        [['None of these'], en.flagsNoneTicked],
        [[], en.flagsNotAnswered],
      ] as const) {
        const list = await addWidget('bedside-risk-checklist');
        await tick(list, ...ticks);
        await press(list, 'Show my list');
        await press(list, 'Print one page');
        const words = read(frames(list)[0]!.contentDocument!.body.textContent);
        expect(words).to.contain(line);
        expect(words).to.contain(enHelp.advice.nothingTicked);
        expect(words).not.to.contain(en.ticked.other.split('{n} ')[1]);
      }
    });

    it('begins with an emergency, what to do and the numbers to dial', async () => {
      configure({ country: 'IN', phone: '0471 000 0000' });
      const { list, paper } = await print();
      const first = paper.querySelector('.first')!;
      const words = read(first.textContent);
      expect(first.previousElementSibling?.localName).to.equal('header');
      expect(words).to.contain(textOf(emergency));
      const { word, heading, say } = enHelp.levels.emergency;
      for (const text of [word, heading, itemOf(emergency).advice, say])
        expect(words).to.contain(text);
      for (const number of ['112', '108', '0471 000 0000']) expect(words).to.contain(number);
      configure({ country: undefined, phone: undefined });
      await press(list, 'Change my answers');
      await tick(list, textOf(emergency));
      await press(list, 'Show my list');
      for (const frame of frames(list)) frame.parentNode!.removeChild(frame);
      await press(list, 'Print one page');
      const after = frames(list)[0]!.contentDocument!;
      expect(after.querySelectorAll('.first')).to.have.length(0);
      expect(read(after.querySelector('header')!.nextElementSibling?.textContent)).to.equal(
        `${enHelp.advice.hadThis} ${itemOf(emergency).short}`,
      );
    });

    it('has the date and time large at its head, and a line for a name to be written by hand', async () => {
      const { paper } = await print();
      const head = paper.querySelector('header')!;
      const style = (at: Element) => paper.defaultView!.getComputedStyle(at);
      const date = head.querySelector('.take-date')!;
      expect(read(date.textContent)).to.match(/^\d{1,2} \w{3,4} \d{4}, \d{2}:\d{2}$/);
      expect(parseFloat(style(date).fontSize)).to.be.at.least(24);
      const [label, rule] = head.querySelectorAll('.name > *');
      expect(read(label!.textContent)).to.equal('Name');
      expect(read(rule!.textContent), 'empty').to.equal('');
      expect(style(rule!).borderBottomStyle).to.equal('solid');
      expect(rule!.getBoundingClientRect().width).to.be.greaterThan(100);
      expect(head.querySelectorAll('input')).to.have.length(0);
    });

    it('says where to go where the page has no number for an emergency', async () => {
      const { paper } = await print();
      const words = read(paper.querySelector('.first')!.textContent);
      expect(words).to.contain(enHelp.advice.noNumber);
    });

    it('shows each sign on a line of its own', async () => {
      const { paper } = await print();
      const lines = [...paper.querySelectorAll('.take-list .line')];
      expect(lines.map((at) => read(at.textContent))).to.deep.equal(itemOf(emergency).lines);
      const tops = lines.map((at) => at.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(lines.length);
    });

    it('has room for own words, questions to ask, what the list cannot do, and its state', async () => {
      const { paper } = await print();
      const words = read(paper.body.textContent);
      const headings = [...paper.querySelectorAll('h2')].map((at) => read(at.textContent));
      expect(headings).to.deep.equal([
        enHelp.levels.emergency.heading,
        'In my own words',
        'Questions to ask',
      ]);
      const lines = paper.querySelector('.lines')!;
      expect(comesBefore(paper.querySelectorAll('h2')[1]!, lines)).to.equal(true);
      // Borders: a printer leaves grounds out.
      for (const line of some(lines.children))
        expect(paper.defaultView!.getComputedStyle(line).borderBottomStyle).to.equal('solid');
      expect(lines.children).to.have.length(5);
      expect(read(lines.textContent)).to.equal('');
      for (const question of checklist.questionsToAsk) expect(words).to.contain(question);
      expect(words).to.contain(checklist.disclaimer);
      expect(words).to.contain('Draft: not yet reviewed by a clinician.');
    });

    it("has a copy of the hospital's own slot", async () => {
      const { list, paper } = await print(
        {},
        '<p slot="actions">Foot clinic, room 4</p><p slot="actions">Mondays</p><p>Fallback</p>',
      );
      const words = read(paper.body.textContent);
      expect(words).to.contain('Foot clinic, room 4');
      expect(words).to.contain('Mondays');
      expect(words).not.to.contain('Fallback');
      expect(list.querySelectorAll('[slot="actions"]'), 'still in the page').to.have.length(2);
    });

    it('has English beside another language', async () => {
      const { paper } = await print({ lang: 'ml' });
      expect(paper.documentElement.lang).to.equal('ml');
      const beside = [...paper.querySelectorAll('[lang="en"]:not(html)')];
      expect(beside.map((at) => read(at.textContent))).to.deep.equal([
        inEnglish,
        ...english[0]!,
        enHelp.levels.emergency.heading,
        enHelp.advice.nurseNote,
        ...english.slice(1).flat(),
      ]);
    });

    it('is gone after the print, and can be had again', async () => {
      const { list } = await print();
      frames(list)[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
      await settled();
      expect(frames(list)).to.have.length(0);
      await press(list, 'Print one page');
      expect(frames(list)).to.have.length(1);
      expect(printed).to.have.length(2);
    });

    it('breaks nothing when the print is over after reset() and removal', async () => {
      const { list } = await print();
      const page = frames(list)[0]!.contentWindow!;
      (list as unknown as { reset(): void }).reset();
      await settled();
      page.dispatchEvent(new Event('afterprint'));
      await settled();
      expect(frames(list)).to.have.length(0);
    });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { stub, useFakeTimers } from 'sinon';
import type { BedsideRiskChecklist } from '../../../src/components/risk-checklist/risk-checklist.js';
import type { BedsideSeekHelp } from '../../../src/components/seek-help/seek-help.js';
import enChecklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import type { ChecklistDocument } from '../../../src/model/checklist-document.js';
import type { HelpLevel } from '../../../src/model/help-level.js';
import { publishHelp } from '../../../src/platform/library/help-channel.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-risk-checklist.js';
import '../../../src/define/bedside-seek-help.js';
import {
  all,
  focused,
  forgetSettings,
  hasButton,
  listen,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  tick,
  type Widget,
} from '../widget-page.js';

const checklist: ChecklistDocument = enChecklist;
const items = checklist.groups.flatMap((group) => group.items);
/** Of an item that is one sign, and so named by its text alone. */
const itemsOf = (level: HelpLevel) =>
  items.filter((item) => item.help === level && item.lines === undefined);
const textOf = (level: HelpLevel) => itemsOf(level)[0]!.text;

const levelOf = (banner: Element) => {
  const word = read(part(banner, 'level').textContent);
  return (['self-care', 'soon', 'urgent', 'emergency'] as const).find(
    (level) => help.levels[level].word === word,
  );
};

const page = async (template: unknown) => {
  const ground = await fixture<HTMLElement>(html`<div>${template}</div>`);
  await settled();
  return {
    ground,
    banner: ground.querySelector<BedsideSeekHelp>('bedside-seek-help')!,
    list: ground.querySelector<BedsideRiskChecklist>('bedside-risk-checklist')!,
  };
};

const pair = (level = 'self-care') =>
  page(html`
    <bedside-seek-help level=${level} for="list"></bedside-seek-help>
    <bedside-risk-checklist id="list"></bedside-risk-checklist>
  `);

describe('<bedside-seek-help for>', () => {
  beforeEach(() => configure({ country: 'IN' }));
  afterEach(() => forgetSettings());

  for (const level of ['soon', 'urgent', 'emergency'] as const)
    it(`rises to "${level}" with a tick of that level`, async () => {
      const { banner, list } = await pair();
      await tick(list, textOf(level));
      expect(levelOf(banner)).to.equal(level);
    });

  it('shows the most urgent tick of several', async () => {
    const { banner, list } = await pair();
    await tick(list, textOf('urgent'), textOf('emergency'), textOf('soon'));
    expect(levelOf(banner)).to.equal('emergency');
    await tick(list, textOf('emergency'));
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('rises to "urgent" when a red flag is not sure, and to "soon" for another item', async () => {
    const { banner, list } = await pair();
    parts(list, 'not-sure')[0]!.click();
    await settled();
    expect(levelOf(banner)).to.equal('soon');
    await tick(list, 'Not sure about one of these');
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('does not move for "None of these" alone', async () => {
    const { banner, list } = await pair();
    await tick(list, 'None of these');
    expect(levelOf(banner)).to.equal('self-care');
  });

  it('never goes below its own level', async () => {
    const { banner, list } = await pair('urgent');
    await tick(list, textOf('soon'));
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('falls back when the list is reset', async () => {
    const { banner, list } = await pair('soon');
    await tick(list, textOf('emergency'));
    expect(levelOf(banner)).to.equal('emergency');
    list.reset();
    await settled();
    expect(levelOf(banner)).to.equal('soon');
  });

  it('does not follow a list that it does not name', async () => {
    const { banner, list } = await page(html`
      <bedside-seek-help level="self-care"></bedside-seek-help>
      <bedside-risk-checklist id="list"></bedside-risk-checklist>
    `);
    await tick(list, textOf('emergency'));
    expect(levelOf(banner)).to.equal('self-care');
  });

  it('follows several', async () => {
    const { ground, banner } = await page(html`
      <bedside-risk-checklist id="one"></bedside-risk-checklist>
      <bedside-risk-checklist id="two"></bedside-risk-checklist>
      <bedside-seek-help level="self-care" for=" one  two "></bedside-seek-help>
    `);
    await tick(ground.querySelector('#one')!, textOf('soon'));
    await tick(ground.querySelector('#two')!, textOf('urgent'));
    expect(levelOf(banner)).to.equal('urgent');
    ground.querySelector<BedsideRiskChecklist>('#two')!.reset();
    await settled();
    expect(levelOf(banner)).to.equal('soon');
  });

  it('follows one that stands before it', async () => {
    const { banner, list } = await page(html`
      <bedside-risk-checklist id="list"></bedside-risk-checklist>
      <bedside-seek-help level="self-care" for="list"></bedside-seek-help>
    `);
    await tick(list, textOf('urgent'));
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('follows one that is added later, or is answered before the banner comes', async () => {
    const { ground } = await page(html``);
    const list = document.createElement('bedside-risk-checklist') as Widget;
    list.id = 'list';
    const banner = document.createElement('bedside-seek-help') as Widget;
    banner.setAttribute('for', 'list');
    ground.append(banner);
    await settled();
    ground.append(list);
    await settled();
    await tick(list, textOf('urgent'));
    expect(levelOf(banner)).to.equal('urgent');
    const second = document.createElement('bedside-seek-help');
    second.setAttribute('for', 'list');
    ground.append(second);
    await settled();
    expect(levelOf(second)).to.equal('urgent');
  });

  it('lets go of one that is removed, and takes it up when it comes back', async () => {
    const { ground, banner, list } = await pair();
    await tick(list, textOf('urgent'));
    ground.removeChild(list);
    await settled();
    expect(levelOf(banner)).to.equal('self-care');
    ground.append(list);
    await settled();
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('follows the one that takes its place', async () => {
    const { ground, banner, list } = await pair();
    await tick(list, textOf('emergency'));
    const next = document.createElement('bedside-risk-checklist') as Widget;
    next.id = 'list';
    ground.replaceChild(next, list);
    await settled();
    expect(levelOf(banner)).to.equal('self-care');
    await tick(next, textOf('urgent'));
    expect(levelOf(banner)).to.equal('urgent');
  });

  it('follows within a shadow root, and never across its edge', async () => {
    const { ground } = await page(html`<div></div>`);
    const root = ground.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<bedside-seek-help level="self-care" for="list"></bedside-seek-help>' +
      '<bedside-risk-checklist id="list"></bedside-risk-checklist>';
    const outside = document.createElement('bedside-seek-help');
    outside.setAttribute('level', 'self-care');
    outside.setAttribute('for', 'list');
    ground.append(outside);
    await settled();
    await tick(root.querySelector('bedside-risk-checklist')!, textOf('urgent'));
    expect(levelOf(root.querySelector('bedside-seek-help')!)).to.equal('urgent');
    expect(levelOf(outside)).to.equal('self-care');
  });

  it('follows one that gets its id later, and no more once it has lost it', async () => {
    const { banner, list } = await pair();
    await tick(list, textOf('urgent'));
    for (const [id, level] of [
      ['other', 'self-care'],
      ['list', 'urgent'],
      [null, 'self-care'],
      ['list', 'urgent'],
    ] as const) {
      if (id === null) list.removeAttribute('id');
      else list.setAttribute('id', id);
      await settled();
      expect(levelOf(banner), String(id)).to.equal(level);
    }
  });

  it('follows the other of two lists that change their ids, in a shadow root too', async () => {
    const { ground } = await page(html`<div></div>`);
    const root = ground.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<bedside-risk-checklist id="list"></bedside-risk-checklist>' +
      '<bedside-risk-checklist></bedside-risk-checklist>' +
      '<bedside-seek-help level="self-care" for="list"></bedside-seek-help>';
    await settled();
    const [one, other] = root.querySelectorAll('bedside-risk-checklist');
    const banner = root.querySelector('bedside-seek-help')!;
    await tick(one!, textOf('urgent'));
    await tick(other!, textOf('soon'));
    expect(levelOf(banner)).to.equal('urgent');
    one!.id = 'gone';
    other!.id = 'list';
    await settled();
    expect(levelOf(banner)).to.equal('soon');
    (other as BedsideRiskChecklist).reset();
    await settled();
    expect(levelOf(banner)).to.equal('self-care');
  });

  it('follows another when "for" changes', async () => {
    const { banner, list } = await pair();
    await tick(list, textOf('urgent'));
    banner.setAttribute('for', 'somebody-else');
    await settled();
    expect(levelOf(banner)).to.equal('self-care');
    banner.setAttribute('for', 'list');
    await settled();
    expect(levelOf(banner)).to.equal('urgent');
  });

  // Lists of ids are written like lists of anything: validator/validator#2021, UI5/webcomponents#3256.
  for (const written of [
    'one,two',
    'one, two',
    '#one #two',
    ' #one , #two ',
    '“#one, #two”',
    '#one|#two',
    'one، two',
    '#one\n#two\n',
    '\u00a0one\u2003two',
    ',#one,,#two,',
    "'#one' '#two'",
    'one;two',
    'x,,two,one',
  ])
    it(`follows all that are named by for="${written}"`, async () => {
      const { ground, banner } = await page(html`
        <bedside-seek-help level="self-care" for=${written}></bedside-seek-help>
        <bedside-risk-checklist id="one"></bedside-risk-checklist>
        <bedside-risk-checklist id="two"></bedside-risk-checklist>
      `);
      await tick(ground.querySelector('#one')!, textOf('soon'));
      expect(levelOf(banner)).to.equal('soon');
      await tick(ground.querySelector('#two')!, textOf('urgent'));
      expect(levelOf(banner)).to.equal('urgent');
    });

  // Ids of frameworks and of people: React's useId, JSF's, Angular's, Malayalam.
  for (const id of [':r1:', '«r1»', 'form:check', 'check.1', '1', 'a/b', 'പരിശോധന', 'x[0]', 'a#b'])
    for (const prefix of ['#', ''])
      it(`follows the list whose id is ${id} by ${prefix}${id}`, async () => {
        const { ground, banner } = await page(html`
          <bedside-seek-help level="self-care" for=${`${prefix}${id}, nothing`}></bedside-seek-help>
          <bedside-risk-checklist id=${id}></bedside-risk-checklist>
        `);
        await tick(ground.querySelector('bedside-risk-checklist')!, textOf('urgent'));
        expect(levelOf(banner)).to.equal('urgent');
      });

  it('follows the list whose id something else has, too', async () => {
    const { ground, banner } = await page(html`
      <p id="it's:1">Words</p>
      <bedside-seek-help level="self-care" for="it's:1"></bedside-seek-help>
      <bedside-risk-checklist id="it's:1"></bedside-risk-checklist>
    `);
    await tick(ground.querySelector('bedside-risk-checklist')!, textOf('urgent'));
    expect(levelOf(banner)).to.equal('urgent');
  });

  describe('says to the web team, once', () => {
    /** What the console hears in the minute after the page has loaded. */
    const said = async (markup: string, change?: (ground: Element) => void): Promise<string[]> => {
      const warn = stub(console, 'warn');
      const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const ground = document.createElement('div');
        ground.innerHTML = markup;
        document.body.append(ground);
        const banner = ground.querySelector<BedsideSeekHelp>('bedside-seek-help')!;
        await banner.updateComplete;
        clock.tick(4000);
        expect(warn.args).to.deep.equal([]);
        change?.(ground);
        await banner.updateComplete;
        clock.tick(60_000);
        document.body.removeChild(ground);
        return warn.args.map(([text]) => String(text));
      } finally {
        clock.restore();
        warn.restore();
      }
    };
    const banner = (ids: string) => `<bedside-seek-help for="${ids}"></bedside-seek-help>`;
    const list = '<bedside-risk-checklist id="check"></bedside-risk-checklist>';

    for (const [what, markup, expected] of [
      ['an id that is not there', banner('check, wrong-id') + list, /"wrong-id"/],
      ['an id in other letters', banner('Check') + list, /"Check".*Capitals count/],
      [
        'the id of something else',
        `${banner('box')}<div id="box">${list}</div>`,
        /"box" is a <div>.*checklist or timer/,
      ],
      [
        'the id of a banner',
        `${banner('me')}<bedside-seek-help id="me"></bedside-seek-help>`,
        /"me"/,
      ],
    ] as const)
      it(what, async () => {
        const messages = await said(markup);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(/^<bedside-seek-help>: for: /);
        expect(messages[0]).to.match(expected);
      });

    it('nothing of what it follows, or will', async () => {
      expect(await said(banner('#check') + list)).to.deep.equal([]);
      expect(
        await said(
          `${banner('check')}<div></div>`,
          (at) => (at.lastElementChild!.outerHTML = list),
        ),
      ).to.deep.equal([]);
      const waiting = '<div id="t" data-bedside="exercise-timer"></div>';
      expect(await said(banner('t') + waiting)).to.deep.equal([]);
      expect(await said('<bedside-seek-help></bedside-seek-help>')).to.deep.equal([]);
    });

    it('nothing when the banner has gone', async () => {
      expect(await said(banner('wrong-id'), (at) => at.replaceChildren())).to.deep.equal([]);
    });

    it('what is wrong with a "for" that changes later', async () => {
      const messages = await said(banner('check') + list, (at) =>
        at.firstElementChild!.setAttribute('for', 'chek'),
      );
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('"chek"');
    });
  });

  it('is no worse for an id that is not there, or is no widget of ours', async () => {
    const { banner } = await page(html`
      <p id="words">Words</p>
      <bedside-seek-help level="soon" for="nobody words"></bedside-seek-help>
    `);
    expect(levelOf(banner)).to.equal('soon');
  });

  describe('an emergency that was taken back', () => {
    const line = 'If you have or had one of these signs, call 112. Call even if it has gone away.';
    const unnumbered = help.advice.hadThisSign;

    /** What a followed widget tells: the list's and the timer's own tests show that they do. */
    const followed = async (attributes: Record<string, string> = {}) => {
      const { ground, banner } = await page(html`
        <p id="widget"></p>
        <bedside-seek-help for="widget"></bedside-seek-help>
      `);
      for (const name of Object.keys(attributes)) banner.setAttribute(name, attributes[name]!);
      const widget = ground.querySelector('#widget')!;
      const tell = async (level: HelpLevel | undefined, hadEmergency = false) => {
        publishHelp(widget, level, hadEmergency);
        await settled();
      };
      return { banner, tell };
    };

    for (const level of ['self-care', 'soon', 'urgent'] as const)
      it(`keeps its line in a banner of "${level}", which falls no lower`, async () => {
        const { banner, tell } = await followed({ level });
        expect(shownText(banner)).not.to.contain(line);
        await tell('emergency');
        expect(levelOf(banner)).to.equal('emergency');
        expect(shownText(banner), 'the card itself says it').not.to.contain(line);
        await tell(undefined, true);
        expect(levelOf(banner)).to.equal(level);
        expect(shownText(banner)).to.contain(line);
        const text = shownText(banner);
        expect(text.indexOf(line), 'before all else').to.be.below(
          text.indexOf(help.levels[level].text),
        );
      });

    it('names the emergency signs under it, all and once: it does not know which it was', async () => {
      const { banner, tell } = await followed({ level: 'urgent' });
      const signsIn = () => all(banner, '.lines li').map((at) => read(at.textContent));
      const before = shownText(banner);
      expect(signsIn()).to.deep.equal(help.emergencySigns.lines);
      await tell(undefined, true);
      expect(signsIn()).to.deep.equal(help.emergencySigns.lines);
      const text = shownText(banner);
      expect(text).not.to.contain(help.emergencySigns.text);
      expect(text.indexOf(help.emergencySigns.lines[0]!)).to.be.below(
        text.indexOf(help.levels.urgent.text),
      );
      await tell(undefined);
      expect(shownText(banner)).to.equal(before);
    });

    it('has the shorter line where its document names no signs', async () => {
      const { banner, tell } = await followed();
      banner.content = { ...help, emergencySigns: undefined };
      await settled();
      await tell(undefined, true);
      expect(shownText(banner)).to.contain('If you had this, even if it has gone away, call 112.');
    });

    it('has it in a document of a hospital that has advice of its own, and not this line', async () => {
      const { banner, tell } = await followed();
      const advice: Partial<typeof help.advice> = { ...help.advice };
      delete advice.hadThisSign;
      delete advice.hadThisSignNumber;
      banner.content = { ...help, advice };
      await settled();
      await tell(undefined, true);
      expect(shownText(banner)).to.contain(line);
    });

    it('keeps it beside a tick of another level', async () => {
      const { banner, tell } = await followed({ level: 'self-care' });
      await tell('urgent', true);
      expect(levelOf(banner)).to.equal('urgent');
      expect(shownText(banner)).to.contain(line);
    });

    it('lets it go with a reset', async () => {
      const { banner, tell } = await followed();
      await tell(undefined, true);
      await tell(undefined);
      expect(shownText(banner)).not.to.contain(line);
      expect(levelOf(banner)).to.equal('soon');
    });

    it('names no number where the page has none', async () => {
      configure({ country: undefined });
      const { banner, tell } = await followed();
      await tell(undefined, true);
      expect(shownText(banner)).to.contain(unnumbered);
      banner.setAttribute('emergency-number', 'ask at the desk');
      await settled();
      expect(shownText(banner)).to.contain(unnumbered);
    });

    it('brings back a note that was closed, and is not closed itself', async () => {
      const { banner, tell } = await followed({ dismissible: '' });
      await press(banner, 'Close this note');
      await tell(undefined, true);
      expect(shownText(banner)).to.contain(line);
      expect(hasButton(banner, en.dismiss)).to.equal(false);
    });

    it('is no news: a fall is not announced', async () => {
      const { tell } = await followed();
      await tell('emergency');
      const said = listen();
      await tell(undefined, true);
      expect(said()).to.deep.equal([]);
    });
  });

  describe('a rise', () => {
    it('is announced once, word and heading', async () => {
      const { list } = await pair();
      const said = listen();
      await tick(list, textOf('urgent'));
      expect(said()).to.deep.equal(['Urgent: get help today. Get medical advice today.']);
    });

    it('is not announced again for a second tick of the level', async () => {
      const { list } = await pair();
      await tick(list, textOf('soon'));
      const said = listen();
      await tick(list, itemsOf('soon')[1]!.text);
      configure({ phone: '0471 000 0000' });
      await settled();
      expect(said()).to.deep.equal([]);
    });

    it('is announced, a fall and a first show are not', async () => {
      const { list, ground } = await pair();
      await tick(list, textOf('urgent'));
      const said = listen();
      list.reset();
      await settled();
      const banner = document.createElement('bedside-seek-help');
      banner.setAttribute('level', 'urgent');
      ground.append(banner);
      await settled();
      expect(said()).to.deep.equal([]);
    });

    const farBanner = () =>
      page(html`
        <bedside-risk-checklist id="list"></bedside-risk-checklist>
        <div class="far"></div>
        <button>Elsewhere</button>
        <bedside-seek-help level="soon" for="list"></bedside-seek-help>
      `);

    const isInView = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };

    beforeEach(() => scrollTo(0, 0));

    it('to emergency brings the banner into view', async () => {
      const { banner } = await farBanner();
      expect(isInView(banner)).to.equal(false);
      banner.setAttribute('level', 'emergency');
      await settled();
      // Scrolled smoothly.
      for (let i = 0; i < 40 && !isInView(banner); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(isInView(banner)).to.equal(true);
    });

    it('to emergency leaves the view to the help card that has the focus', async () => {
      const { banner, list } = await farBanner();
      await tick(list, textOf('emergency'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(levelOf(banner)).to.equal('emergency');
      expect(isInView(focused(list)!)).to.equal(true);
      expect(isInView(banner)).to.equal(false);
    });

    it('to a lower level does not scroll', async () => {
      const { banner } = await farBanner();
      banner.setAttribute('level', 'urgent');
      await settled();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isInView(banner)).to.equal(false);
    });
  });

  it('keeps two topics apart on one page', async () => {
    const { ground } = await page(html`
      <bedside-seek-help id="b1" level="self-care" for="one"></bedside-seek-help>
      <bedside-risk-checklist id="one"></bedside-risk-checklist>
      <bedside-seek-help id="b2" level="self-care" for="two"></bedside-seek-help>
      <bedside-risk-checklist id="two"></bedside-risk-checklist>
    `);
    await tick(ground.querySelector('#two')!, textOf('urgent'));
    expect(levelOf(ground.querySelector('#b1')!)).to.equal('self-care');
    expect(levelOf(ground.querySelector('#b2')!)).to.equal('urgent');
  });
});

/** Sections that lead to the checklist or timer of the page, and causes as tiles. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { restore, stub, useFakeTimers } from 'sinon';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../../src/i18n/en.js';
import type { ArticleDocument } from '../../../src/model/article-document.js';
import '../../../src/define/bedside-article-card.js';
import '../../../src/define/bedside-exercise-timer.js';
import '../../../src/define/bedside-risk-checklist.js';
import {
  addWidget,
  all,
  comesBefore,
  forgetSettings,
  parts,
  read,
  settled,
  type Widget,
} from '../widget-page.js';
import { some } from '../../some.js';

const article: ArticleDocument = enArticle;
const checklist = '<bedside-risk-checklist id="list"></bedside-risk-checklist>';
const timer = (attributes = '') =>
  `<bedside-exercise-timer id="timer" ${attributes}></bedside-exercise-timer>`;

const page = async (ids: string | undefined, others: string): Promise<Widget> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = `<bedside-article-card layout="full"></bedside-article-card>${others}`;
  const card = ground.querySelector<Widget>('bedside-article-card')!;
  if (ids !== undefined) card.setAttribute('for', ids);
  await settled();
  return card;
};

/** Sections that lead somewhere: their heading, and the name of the button. */
const leads = (card: Element): Record<string, string> =>
  Object.fromEntries(
    parts(card, 'to-widget').map((at) => [
      read(at.closest('details')!.querySelector('summary')!.textContent),
      read(at.textContent),
    ]),
  );

const headingOf = (id: string) => article.sections.find((section) => section.id === id)!.heading;
const help = headingOf('get-help');
const moves = headingOf('gentle-exercise');
const buerger = headingOf('buerger');

describe('a section of <bedside-article-card> and the widget that it is about', () => {
  afterEach(() => {
    restore();
    forgetSettings();
    scrollTo(0, 0);
  });

  const rows: [name: string, ids: string | undefined, others: string, leads: object][] = [
    ['no widget is named', undefined, checklist + timer(), {}],
    ['the page has none', 'list timer', '', {}],
    ['the checklist is named', 'list', checklist + timer(), { [help]: en.toChecklist }],
    ['the timer is named, with its first program', '#timer', timer(), { [buerger]: en.toTimer }],
    ['the timer has ankle pumps', 'timer', timer('program="ankle-pumps"'), { [moves]: en.toTimer }],
    ['the timer has stretches', 'timer', timer('program="leg-stretches"'), { [moves]: en.toTimer }],
    [
      'both are named, with a comma between',
      'list, timer',
      checklist + timer(),
      { [help]: en.toChecklist, [buerger]: en.toTimer },
    ],
    ['something else has the id', 'box', '<div id="box"></div>', {}],
  ];
  for (const [name, ids, others, expected] of rows)
    it(`are joined by a button where ${name}: ${Object.keys(expected).length}`, async () => {
      const card = await page(ids, others);
      expect(leads(card)).to.deep.equal(expected);
    });

  it('stands under all that the section warns of', async () => {
    const card = await page('timer', timer());
    const [button] = parts(card, 'to-widget');
    const section = button!.closest('details')!;
    for (const warning of some(section.querySelectorAll('[part~=warning]')))
      expect(comesBefore(warning, button!)).to.equal(true);
  });

  it('brings it to the top of the screen, and reading goes on from there', async () => {
    const card = await page(
      'timer',
      `<p style="height: 2000px">Words</p>${timer()}<p style="height: 2000px">Words</p>`,
    );
    const before = location.href;
    const other = document.querySelector<HTMLElement>('#timer')!;
    const [button] = parts(card, 'to-widget');
    button!.closest('details')!.open = true;
    button!.click();
    await settled();
    expect(other.getBoundingClientRect().top).to.be.closeTo(0, 2);
    expect(document.activeElement).to.equal(other);
    expect(location.href, 'a router of the page has its place in it').to.equal(before);
    other.blur();
    expect(other.hasAttribute('tabindex'), 'no trace').to.equal(false);
  });

  it('is there for a widget that comes later, once a section is opened', async () => {
    const card = await page('timer', '');
    expect(leads(card)).to.deep.equal({});
    card.insertAdjacentHTML('afterend', timer());
    const sections = all<HTMLDetailsElement>(card, '.sections > details');
    sections.find((at) => read(at.querySelector('summary')!.textContent) === buerger)!.open = true;
    await settled();
    expect(leads(card)).to.deep.equal({ [buerger]: en.toTimer });
  });

  it('is found in the shadow root that both are in, and not outside it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<bedside-article-card layout="full" for="list timer"></bedside-article-card>${checklist}`;
    host.insertAdjacentHTML('afterend', timer());
    await settled();
    const card = root.querySelector<Widget>('bedside-article-card')!;
    await card.updateComplete;
    expect(leads(card)).to.deep.equal({ [help]: en.toChecklist });
    document.querySelector('#timer')!.remove();
  });

  it('does not lead to a banner or a text, and says so once, by name', async () => {
    const warn = stub(console, 'warn');
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ground = document.createElement('div');
    try {
      ground.innerHTML = `<p id="words">Words</p><bedside-article-card layout="full" for="list words nobody" approved-by="Dr A"></bedside-article-card>${checklist}`;
      document.body.append(ground);
      const card = ground.querySelector<Widget>('bedside-article-card')!;
      await card.updateComplete;
      await card.updateComplete;
      clock.tick(60_000);
      await card.updateComplete;
      clock.tick(60_000);
      expect(warn.args.map(([text]) => String(text))).to.deep.equal([
        '<bedside-article-card>: for: "words" is a <p>, and no checklist or timer, so no section leads to it.',
        '<bedside-article-card>: for: nothing here has the id "nobody", so no section leads there. Capitals count.',
      ]);
    } finally {
      clock.restore();
      document.body.removeChild(ground);
    }
  });
});

describe('causes of <bedside-article-card>', () => {
  const tiles = (card: Element) => all(card, '.tile');
  const open = async (card: Widget) => {
    for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
    await settled();
  };

  afterEach(() => setViewport({ width: 800, height: 900 }));

  it('are tiles, each with its name and its words', async () => {
    const card = await addWidget('bedside-article-card', { layout: 'full' });
    const causes = article.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'list' ? block.items : []))
      .filter(({ term }) => term);
    expect(causes).to.have.length(5);
    expect(tiles(card).map((at) => read(at.textContent))).to.deep.equal(
      causes.map(({ term, text }) => `${term}: ${text}`),
    );
    for (const at of tiles(card)) expect(at.localName).to.equal('li');
  });

  for (const [width, columns] of [
    [360, 1],
    [1200, 2],
  ] as const)
    it(`stand in ${columns} column(s) at ${width} px, none wider than its place`, async () => {
      await setViewport({ width, height: 800 });
      const card = await addWidget('bedside-article-card', { layout: 'full' });
      await open(card);
      const lefts = tiles(card).map((at) => Math.round(at.getBoundingClientRect().left));
      expect(new Set(lefts).size).to.equal(columns);
      for (const at of tiles(card)) expect(at.scrollWidth).to.be.at.most(at.clientWidth + 1);
    });

  it('without a name are a list with dots', async () => {
    const card = await addWidget('bedside-article-card', { layout: 'full' });
    card.content = {
      ...article,
      sections: [
        {
          id: 'a',
          heading: 'A',
          blocks: [{ type: 'list', items: [{ term: 'One', text: 'Words.' }, { text: 'More.' }] }],
        },
      ],
    };
    await settled();
    expect(tiles(card)).to.have.length(0);
    expect(all(card, '.items > li').map((at) => read(at.textContent))).to.deep.equal([
      'One: Words.',
      'More.',
    ]);
  });
});

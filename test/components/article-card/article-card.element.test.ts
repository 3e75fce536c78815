import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { restore, spy, stub } from 'sinon';
import type { BedsideArticleCard } from '../../../src/components/article-card/article-card.js';
import enHelp from '../../../src/content/night-leg-numbness/en/help.js';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../../src/i18n/en.js';
import type { ArticleDocument, Block } from '../../../src/model/article-document.js';
import { localDate } from '../../../src/model/local-date.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-article-card.js';
import {
  addWidget,
  all,
  button,
  comesBefore,
  forgetSettings,
  hasButton,
  listen,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
} from '../widget-page.js';
import { some } from '../../some.js';

const article: ArticleDocument = enArticle;
const blocksOf = <T extends Block['type']>(type: T) =>
  article.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Block & { type: T } => block.type === type);

const create = (attributes?: Record<string, string>) =>
  addWidget('bedside-article-card', attributes);

const withContent = async (
  content: Partial<ArticleDocument>,
  attributes: Record<string, string> = { layout: 'full' },
) => {
  const card = await create(attributes);
  card.content = { ...article, ...content };
  await settled();
  return card;
};

const full = () => create({ layout: 'full' });
const readMore = `Read more: ${article.title}`;
const close = `Close the article: ${article.title}`;
const sections = (card: Element) =>
  parts(card, 'section').filter((at): at is HTMLDetailsElement => at.matches('details'));
const foot = (card: Element) => read(part(card, 'foot').innerText);

/** Sections without a list of signs. */
const plain: ArticleDocument['sections'] = ['One', 'Two'].map((heading) => ({
  id: heading,
  heading,
  blocks: [{ type: 'paragraph', text: 'Words.' }],
}));

/** Own properties of the navigator hide the browser's; afterEach takes them back. */
const setOnNavigator = (name: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });

const hearSections = (card: Element) => {
  const heard: unknown[] = [];
  card.addEventListener('bedside-section-toggle', (event) => {
    expect(event.bubbles && event.composed).to.equal(true);
    heard.push((event as CustomEvent).detail);
  });
  return heard;
};

describe('<bedside-article-card>', () => {
  afterEach(() => {
    restore();
    forgetSettings();
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
  });

  describe('as a card', () => {
    it('is the default: title, summary, review state', async () => {
      const card = await create();
      expect(read(part(card, 'title').innerText)).to.equal(article.title);
      expect(read(part(card, 'summary').innerText)).to.equal(article.summary);
      expect(foot(card)).to.contain('Draft: not yet reviewed by a clinician.');
      expect(sections(card)).to.have.length(0);
    });

    it('is one link, named by what is seen on it and by the title, with href', async () => {
      const card = await create({ href: '/articles/legs?from=home' });
      const controls = all(card, 'a, button, summary, [tabindex]');
      expect(controls).to.have.length(1);
      const [link] = controls;
      expect(link!.localName).to.equal('a');
      expect(link!.getAttribute('href')).to.equal('/articles/legs?from=home');
      expect(read(link!.textContent)).to.equal(readMore);
      expect(read(link!.querySelector<HTMLElement>('span:not(.hidden)')!.innerText)).to.equal(
        'Read more',
      );
      expect(part(card, 'title').localName).to.equal('h2');
      expect(comesBefore(part(card, 'title'), link!)).to.equal(true);
    });

    it('takes a tap anywhere on it, as one click on the link', async () => {
      const card = await create({ href: '/legs' });
      let clicks = 0;
      all(card, 'a')[0]!.addEventListener('click', (event) => {
        clicks++;
        event.preventDefault();
      });
      part(card, 'summary').click();
      part(card, 'image').click();
      expect(clicks).to.equal(2);
    });

    it('lets its words be selected: a selection is no tap', async () => {
      const card = await create();
      const range = document.createRange();
      const outside = await fixture<HTMLElement>(html`<p>Some words</p>`);
      range.selectNodeContents(outside);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      part(card, 'summary').click();
      await settled();
      getSelection()!.removeAllRanges();
      expect(sections(card)).to.have.length(0);
      expect(getComputedStyle(part(card, 'summary')).userSelect).not.to.equal('none');
    });

    it('says Read more', async () => {
      expect(shownText(await create())).to.contain('Read more');
    });

    it('holds a link of the host in its slot without opening', async () => {
      const card = await fixture<BedsideArticleCard>(
        html`<bedside-article-card
          ><a slot="actions" href="#elsewhere">More</a></bedside-article-card
        >`,
      );
      const link = card.querySelector('a')!;
      link.addEventListener('click', (event) => event.preventDefault());
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
      link.click();
      await settled();
      expect(sections(card)).to.have.length(0);
    });

    it("shows the host's picture in place of the drawing", async () => {
      const card = await fixture<BedsideArticleCard>(
        html`<bedside-article-card><img slot="image" alt="Our clinic" /></bedside-article-card>`,
      );
      const slot = part(card, 'image').querySelector('slot')!;
      expect(slot.assignedElements()).to.deep.equal([card.querySelector('img')]);
      const drawing = slot.querySelector('svg');
      expect(drawing?.getBoundingClientRect().width ?? 0).to.equal(0);
    });
  });

  describe('without href', () => {
    it('opens in place, and moves no focus', async () => {
      const card = await create();
      const opener = button(card, readMore);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.focus();
      opener.click();
      await settled();
      expect(sections(card)).to.have.length(article.sections.length);
      expect(button(card, close)).to.equal(opener);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(card.shadowRoot!.activeElement).to.equal(opener);
    });

    it('takes no focus that is elsewhere', async () => {
      const card = await create();
      const outside = await fixture<HTMLButtonElement>(html`<button>Outside</button>`);
      outside.focus();
      part(card, 'summary').click();
      await settled();
      expect(sections(card).length).to.be.greaterThan(0);
      expect(document.activeElement).to.equal(outside);
    });

    it('closes again', async () => {
      const card = await create();
      await press(card, readMore);
      expect(shownText(card)).to.contain('Close the article');
      await press(card, close);
      expect(sections(card)).to.have.length(0);
      expect(shownText(card)).to.contain('Read more');
    });

    it('closes from its end, where the focus goes back to what opened it', async () => {
      const card = await create();
      await press(card, readMore);
      const last = all(card, 'button').at(-1)!;
      expect(read(last.textContent)).to.equal('Close the article');
      expect(comesBefore(part(card, 'sources'), last)).to.equal(true);
      last.focus();
      last.click();
      await settled();
      expect(sections(card)).to.have.length(0);
      expect(read(card.shadowRoot!.activeElement?.textContent)).to.equal(readMore);
    });

    it('shows the whole foot once it is open', async () => {
      const card = await create();
      await press(card, readMore);
      expect(foot(card)).to.contain(`${article.title}, version ${article.version}, English.`);
    });
  });

  describe('in full', () => {
    it('has a native details for each section, all closed: the help card says what comes first', async () => {
      const card = await full();
      const found = sections(card);
      expect(found.map((at) => read(at.querySelector('summary')!.textContent))).to.deep.equal(
        article.sections.map(({ heading }) => heading),
      );
      expect(found.map((at) => at.open)).to.deep.equal(found.map(() => false));
      for (const at of found) expect(at.querySelector('summary h3')).not.to.equal(null);
    });

    it('shows every text of the document', async () => {
      const card = await full();
      const text = read(part(card, 'root').textContent);
      for (const { blocks } of article.sections)
        for (const block of blocks) {
          if (block.type === 'list')
            for (const item of block.items) {
              expect(text).to.contain(read(item.text));
              if (item.term) expect(text).to.contain(item.term);
              for (const line of item.lines ?? []) expect(text).to.contain(line);
            }
          else if (block.type === 'figure') expect(text).to.contain(block.caption);
          else {
            expect(text).to.contain(read(block.text));
            for (const line of block.lines ?? []) expect(text).to.contain(line);
          }
        }
    });

    it('shows the headings within a section, a level below its own', async () => {
      const card = await full();
      const expected = blocksOf('paragraph').flatMap((block) => block.heading ?? []);
      expect(expected).to.include('Emergency');
      expect(all(card, '.blocks h4').map((at) => read(at.textContent))).to.deep.equal(expected);
    });

    it('shows the heading of a warning', async () => {
      const card = await withContent({
        sections: [
          {
            id: 'a',
            heading: 'One',
            blocks: [{ type: 'warning', heading: 'Hot water.', text: 'Test it first.' }],
          },
        ],
      });
      expect(read(part(card, 'warning').innerText)).to.equal('Warning: Hot water. Test it first.');
    });

    it('draws the short lines of an item, a warning and a paragraph as a list under its text', async () => {
      const lines = ['Cold', 'Numb'];
      const card = await withContent({
        sections: [
          {
            id: 'a',
            heading: 'One',
            blocks: [
              { type: 'list', items: [{ text: 'A leg is:', lines }, { text: 'Alone' }] },
              { type: 'warning', text: 'Not with:', lines },
              { type: 'paragraph', text: 'Bring:', lines },
            ],
          },
        ],
      });
      const [item, alone] = all(card, '.items > li');
      const places: [Element, string][] = [
        [item!, 'A leg is:'],
        [part(card, 'warning'), 'Warning: Not with:'],
        [all(card, '.block')[2]!, 'Bring:'],
      ];
      for (const [place, before] of places) {
        const list = place.querySelector('ul')!;
        expect([...list.children].map((line) => read(line.textContent))).to.deep.equal(lines);
        expect(read(place.textContent).startsWith(before)).to.equal(true);
      }
      expect(alone!.querySelector('ul')).to.equal(null);
    });

    it('warns of who must not do the exercise before it says how, and says what to do after a stop', async () => {
      const card = await full();
      const index = article.sections.findIndex(({ id }) => id === 'buerger');
      const section = sections(card)[index]!;
      section.open = true;
      await settled();
      const text = read(section.innerText);
      const order = [
        'Warning: Do not do it if any of these fit you:',
        'A foot that hurts in bed, and hurts less when the foot hangs down',
        'Warning: Ask a doctor or physiotherapist first if any of these fit you:',
        'Heart failure, or you get breathless when you lie flat',
        'You raise your legs, lower them, then lie flat.',
        'Warning: If you had to stop',
        'A red or pink foot does not show that the blood flow is good.',
      ];
      const at = order.map((words) => text.indexOf(words));
      at.forEach((place, i) => expect(place, order[i]).to.be.greaterThan(at[i - 1] ?? -1));
    });

    it('says who it is not for under the summary, and not on a closed card', async () => {
      const inFull = await full();
      const opened = await create();
      expect(parts(opened, 'not-for')).to.have.length(0);
      await press(opened, readMore);
      for (const card of [inFull, opened]) {
        expect(read(part(card, 'not-for').innerText)).to.equal(article.notFor);
        expect(comesBefore(part(card, 'summary'), part(card, 'not-for'))).to.equal(true);
        expect(comesBefore(part(card, 'not-for'), sections(card)[0]!)).to.equal(true);
      }
      const without = await withContent({ notFor: undefined });
      expect(parts(without, 'not-for')).to.have.length(0);
    });

    it('opens its first section where no list of emergency signs is its first word', async () => {
      const card = await withContent({ sections: plain });
      expect(sections(card).map((at) => at.open)).to.deep.equal([true, false]);
      expect(parts(card, 'help-card')).to.have.length(0);
    });

    it('tells the page when a section is opened or closed', async () => {
      const card = await full();
      const heard = hearSections(card);
      const second = sections(card)[1]!;
      second.querySelector('summary')!.click();
      await settled();
      second.querySelector('summary')!.click();
      await settled();
      const { id } = article.sections[1]!;
      expect(heard).to.deep.equal([
        { section: id, open: true },
        { section: id, open: false },
      ]);
    });

    it('tells it too when the browser opens a section, to find a word', async () => {
      const card = await full();
      const heard = hearSections(card);
      sections(card)[2]!.open = true;
      await settled();
      expect(heard).to.deep.equal([{ section: article.sections[2]!.id, open: true }]);
    });

    it('tells nothing of the section that is open from the start', async () => {
      const ground = await fixture<HTMLElement>(html`<div></div>`);
      const heard = hearSections(ground);
      const card = document.createElement('bedside-article-card');
      card.setAttribute('layout', 'full');
      Object.assign(card, { content: { ...article, sections: plain } });
      ground.append(card);
      await settled();
      expect(sections(card)[0]!.open).to.equal(true);
      expect(heard).to.deep.equal([]);
      sections(card)[0]!.querySelector('summary')!.click();
      await settled();
      expect(heard).to.deep.equal([{ section: plain[0]!.id, open: false }]);
    });

    it('keeps a section open through an unrelated change', async () => {
      const card = await full();
      sections(card)[1]!.open = true;
      await settled();
      configure({ theme: 'dark' });
      await settled();
      expect(
        sections(card)
          .map((at) => at.open)
          .slice(0, 2),
      ).to.deep.equal([false, true]);
    });

    it('marks every warning by word and shape', async () => {
      const card = await full();
      for (const at of sections(card)) at.open = true;
      const warnings = parts(card, 'warning');
      const expected = blocksOf('warning');
      expect(expected.length).to.be.greaterThan(0);
      expect(warnings).to.have.length(expected.length);
      warnings.forEach((warning, i) => {
        expect(read(warning.innerText)).to.contain('Warning:');
        expect(read(warning.textContent)).to.contain(read(expected[i]!.text));
        expect(warning.querySelector('svg')).not.to.equal(null);
        const style = getComputedStyle(warning);
        expect(parseFloat(style.borderTopWidth)).to.be.at.least(2);
        expect(style.borderTopStyle).to.equal('solid');
        expect(style.borderTopLeftRadius).to.equal('0px');
      });
    });

    it('gives every figure a text alternative and a visible caption', async () => {
      const card = await full();
      for (const at of sections(card)) at.open = true;
      const figures = parts(card, 'figure');
      const expected = blocksOf('figure');
      expect(expected.length).to.be.greaterThan(0);
      expect(figures).to.have.length(expected.length);
      figures.forEach((figure, i) => {
        const drawing = figure.querySelector('svg')!;
        expect(drawing.getAttribute('role')).to.equal('img');
        expect(drawing.getAttribute('aria-label')).to.equal(expected[i]!.caption);
        expect(read(figure.querySelector('figcaption')!.innerText)).to.equal(expected[i]!.caption);
      });
    });

    it('shows the strongest sources, and keeps all others behind "All sources"', async () => {
      const card = await full();
      const [sources] = parts(card, 'sources');
      const details = sources!.querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(read(details.querySelector('summary')!.textContent)).to.equal('All sources');
      const entries = [...sources!.querySelectorAll('li')];
      const shown = entries.filter((entry) => !details.contains(entry));
      expect(shown.length).to.be.within(5, 8);
      const byTitle = new Map(article.sources.map((source) => [read(source.title), source]));
      expect(byTitle.size).to.equal(article.sources.length);
      expect(entries).to.have.length(article.sources.length);
      for (const entry of entries) {
        const { url, note } = byTitle.get(read(entry.textContent))!;
        expect(entry.querySelector('a')?.getAttribute('href') ?? undefined).to.equal(url);
        if (shown.includes(entry)) expect(note).to.equal(undefined);
      }
      expect(details.querySelector('ol')!.start, 'the numbers go on').to.equal(shown.length + 1);
    });

    it('shows a short list of sources whole', async () => {
      const card = await withContent({ sources: article.sources.slice(0, 8), sections: plain });
      expect(part(card, 'sources').querySelector('details')).to.equal(null);
      expect(part(card, 'sources').querySelectorAll('li')).to.have.length(8);
    });

    it('has the number of a source at its first line, and room to tap', async () => {
      const card = await full();
      card.style.inlineSize = '320px';
      await settled();
      const lines = all<HTMLAnchorElement>(card, '[part=sources] > div > ol a').map((link) => {
        const item = link.closest('li')!;
        const range = document.createRange();
        range.selectNodeContents(link);
        const [first] = range.getClientRects();
        expect(item.getBoundingClientRect().height).to.be.at.least(48);
        // A number stands at the first line of its item: nothing but the padding is before the words.
        expect(getComputedStyle(link).display).to.equal('inline');
        return first!.top - item.getBoundingClientRect().top;
      });
      expect(lines.length).to.be.at.least(5);
      for (const above of lines) expect(above).to.be.below(20);
    });

    it('prints, and shares the address of the page only', async () => {
      const shared: unknown[] = [];
      setOnNavigator('share', (data: unknown) => Promise.resolve(shared.push(data)));
      const print = stub(window, 'print');
      const card = await full();
      await press(card, 'Print');
      expect(print.callCount).to.equal(1);
      await press(card, 'Share');
      expect(shared).to.deep.equal([
        { title: article.title, url: location.href.replace(/[?#].*$/, '') },
      ]);
    });

    it('copies the address where there is no share sheet, and says so', async () => {
      const copied: string[] = [];
      setOnNavigator('share', undefined);
      setOnNavigator('clipboard', {
        writeText: (text: string) => Promise.resolve(copied.push(text)),
      });
      const card = await full();
      const said = listen();
      await press(card, 'Share');
      expect(copied).to.deep.equal([location.href.replace(/[?#].*$/, '')]);
      expect(hasButton(card, 'Link copied')).to.equal(true);
      expect(said()).to.deep.equal(['Link copied']);
    });

    it('says nothing when sharing was called off', async () => {
      setOnNavigator('share', () => Promise.reject(new DOMException('', 'AbortError')));
      const card = await full();
      const said = listen();
      await press(card, 'Share');
      expect(hasButton(card, 'Share')).to.equal(true);
      expect(said()).to.deep.equal([]);
    });

    it('is open from the start, with no "Read more"', async () => {
      expect(shownText(await full())).not.to.contain(en.readMore);
    });
  });

  describe('a list of signs', () => {
    const advice = enHelp.advice;
    const signs = (card: Element, level: string) => {
      const [found] = all(card, '.sections [part=help-card]').filter(
        (at) => at.dataset['level'] === level,
      );
      found!.closest('details')!.open = true;
      return found!;
    };
    const linksOf = (place: Element) =>
      [...place.querySelectorAll('a')].map(
        (link) => `${read(link.textContent)} -> ${link.getAttribute('href')}`,
      );

    for (const level of ['emergency', 'urgent'] as const)
      it(`${level}: is marked by word, icon and border, and holds the signs`, async () => {
        const card = await full();
        const place = signs(card, level);
        const plate = place.querySelector<HTMLElement>('[part="level"]')!;
        expect(read(plate.innerText)).to.equal(enHelp.levels[level].word);
        expect(plate.querySelector('svg')!.getBoundingClientRect().width).to.be.greaterThan(10);
        expect(parseFloat(getComputedStyle(place).borderTopWidth)).to.be.at.least(2);
        const block = blocksOf('list').find(({ help }) => help === level)!;
        expect(
          [...place.querySelectorAll<HTMLElement>('.items > li')].map(({ innerText }) =>
            read(innerText),
          ),
        ).to.deep.equal(
          block.items.map(({ text, lines = [] }) => read([text, ...lines].join(' '))),
        );
      });

    it('differs in border from level to level', async () => {
      const card = await full();
      const styles = ['emergency', 'urgent'].map(
        (level) => getComputedStyle(signs(card, level)).borderTopStyle,
      );
      expect(new Set(styles).size).to.equal(2);
    });

    for (const [name, show] of Object.entries({
      full,
      'an opened card': async () => {
        const card = await create();
        await press(card, readMore);
        return card;
      },
    }))
      it(`${name}: is followed by the page's numbers as links that dial`, async () => {
        configure({ country: 'IN', phone: '0471 000 0000', appointmentHref: '/book' });
        const card = await show();
        expect(linksOf(signs(card, 'emergency'))).to.deep.equal([
          'Call 112 -> tel:112',
          'Call 108 for an ambulance -> tel:108',
          'Hospital: 0471 000 0000 -> tel:04710000000',
        ]);
        expect(linksOf(signs(card, 'urgent'))).to.deep.equal([
          'Hospital: 0471 000 0000 -> tel:04710000000',
          'Book an appointment -> /book',
          'Emergency: 112 -> tel:112',
        ]);
        for (const level of ['emergency', 'urgent']) {
          const place = signs(card, level);
          const last = [...place.querySelectorAll('.items > li')].at(-1)!;
          const [first] = place.querySelectorAll('a');
          expect(comesBefore(last, first!)).to.equal(true);
          for (const link of some(place.querySelectorAll('a')))
            expect(link.getBoundingClientRect().height).to.be.at.least(48);
          expect(read(place.innerText)).not.to.contain(advice.noNumber);
        }
        expect(read(signs(card, 'emergency').innerText)).to.contain(enHelp.levels.emergency.say);
        expect(read(signs(card, 'urgent').innerText)).to.contain(advice.nobodyAnswers);
      });

    for (const level of ['emergency', 'urgent'])
      for (const settings of [{}, { phone: '0471 000 0000' }])
        it(`${level}: says where to go without an emergency number ${JSON.stringify(settings)}`, async () => {
          configure(settings);
          const card = await full();
          expect(read(signs(card, level).innerText)).to.contain(advice.noNumber);
        });

    it('follows the settings, and ignores one that cannot be dialled', async () => {
      const card = await full();
      configure({ emergencyNumber: 'ask' });
      await settled();
      expect(linksOf(signs(card, 'emergency'))).to.deep.equal([]);
      expect(read(signs(card, 'emergency').innerText)).to.contain(advice.noNumber);
      configure({ emergencyNumber: '112' });
      await settled();
      expect(linksOf(signs(card, 'emergency'))).to.deep.equal(['Call 112 -> tel:112']);
    });

    it('is any list that names a level; another is a plain list', async () => {
      const items = [{ text: 'A sign' }];
      const card = await withContent({
        sections: [
          {
            id: 'a',
            heading: 'One',
            blocks: [
              { type: 'list', items, help: 'soon' },
              { type: 'list', items },
            ],
          },
        ],
      });
      expect(parts(card, 'help-card')).to.have.length(1);
      expect(read(part(card, 'level').innerText)).to.equal('See someone soon');
      expect(all(card, '.items')).to.have.length(2);
    });
  });

  describe('the help card after the answer', () => {
    const first = (card: Element) => all(card, '.first')[0]!;
    const emergency = blocksOf('list').find(({ help }) => help === 'emergency')!;
    const seen = (card: Element) =>
      read(first(card).querySelector<HTMLElement>('.help-words')!.innerText);

    it("stands between summary and sections, with the page's number and the short signs", async () => {
      configure({ country: 'IN', phone: '0471 000 0000' });
      for (const layout of ['full', 'card']) {
        const card = await create({ layout });
        if (layout === 'card') await press(card, readMore);
        const help = first(card);
        expect(comesBefore(part(card, 'summary'), help)).to.equal(true);
        expect(comesBefore(help, sections(card)[0]!)).to.equal(true);
        expect(seen(card)).to.equal(
          read([enHelp.advice.emergencyIf, ...enHelp.emergencySigns.lines].join(' ')),
        );
        expect(help.querySelector('h3')).not.to.equal(null);
        expect(
          [...help.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ).to.deep.equal(['tel:112']);
      }
    });

    it('says where to go without a number', async () => {
      expect(seen(await full())).to.contain(enHelp.advice.noNumber);
    });

    it('opens all signs on request, and no word of the section is lost', async () => {
      const card = await full();
      const details = first(card).querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(read(details.querySelector('summary')!.textContent)).to.equal('All signs');
      const wordsOf = (items: Iterable<Element>) =>
        [...items].map((item) => read(item.textContent)).join();
      const whole = wordsOf(all(card, '.sections [data-level=emergency] .items > li'));
      expect(wordsOf(details.querySelectorAll('.items > li'))).to.equal(whole);
      for (const { text, lines = [] } of emergency.items)
        for (const words of [text, ...lines]) expect(whole).to.contain(read(words));
    });

    it("is made of an article's own signs, where it is of another topic", async () => {
      const items = ['One', 'Two', 'Three', 'Four'].map((text) => ({ text }));
      const card = await withContent({
        id: 'knee',
        sections: [{ id: 'a', heading: 'A', blocks: [{ type: 'list', help: 'emergency', items }] }],
      });
      expect(seen(card)).to.contain('One Two Three');
      expect(read(first(card).textContent)).not.to.contain(enHelp.emergencySigns.lines[0]!);
      expect(
        [...first(card).querySelectorAll('details li')].map((at) => read(at.textContent)),
      ).to.deep.equal(['Four']);
    });

    it('lets nobody read the level twice: its plate is the heading of the list', async () => {
      const card = await full();
      for (const level of ['emergency', 'urgent'] as const) {
        const { word } = enHelp.levels[level];
        const titles = all(card, '.sections h4, .sections .plate > span').filter(
          (at) => read(at.textContent) === word,
        );
        expect(titles.map((at) => at.localName)).to.deep.equal(['h4']);
        expect(titles[0]!.closest('.plate')).not.to.equal(null);
      }
    });
  });

  describe('cards', () => {
    const box = (at: Element) => at.getBoundingClientRect();
    const own: ArticleDocument = {
      ...article,
      id: 'clinic',
      title: 'Our leg clinic',
      summary: 'Where to go.',
      sections: plain,
    };
    const picture =
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='400'/>";

    const row = async (width = '980px') => {
      const ground = await fixture<HTMLElement>(html`
        <div style="display: grid; gap: 20px; grid-template-columns: repeat(3, minmax(0, 1fr))">
          <bedside-article-card></bedside-article-card>
          <bedside-article-card .content=${own}></bedside-article-card>
          <bedside-article-card
            href="#x"
            heading="Diabetes and your feet, each evening"
            summary="S."
          >
            <img slot="image" alt="A" src=${picture} style="height: auto" />
          </bedside-article-card>
        </div>
      `);
      ground.style.inlineSize = width;
      await settled();
      return [...ground.children] as [Element, Element, Element];
    };

    it('of one row end at one line', async () => {
      const cards = await row();
      const bottoms = cards.map((card) => box(all(card, '.card-link')[0]!).bottom);
      expect(Math.max(...bottoms) - Math.min(...bottoms)).to.be.below(1.5);
    });

    it('have heads of one height: 8 to 5, also with a picture of the page', async () => {
      const [drawn, without, given] = await row();
      for (const card of [drawn, given]) {
        const { width, height } = box(part(card, 'image'));
        expect(width / height).to.be.closeTo(1.6, 0.02);
      }
      const image = given.querySelector('img')!;
      expect(box(image).height).to.be.closeTo(box(part(given, 'image')).height, 0.6);
      expect(box(image).width).to.be.closeTo(box(part(given, 'image')).width, 0.6);
      expect(getComputedStyle(image).objectFit).to.equal('cover');
      expect(box(part(drawn, 'image')).height).to.be.closeTo(box(part(given, 'image')).height, 1);
      // None has no head at all.
      expect(box(part(without, 'image')).height).to.equal(0);
      expect(box(part(without, 'title')).top - box(without).top).to.be.below(40);
    });

    it('take a picture that comes late, and lose it again', async () => {
      const [, without] = await row();
      const image = document.createElement('img');
      image.slot = 'image';
      without.append(image);
      await settled();
      expect(box(part(without, 'image')).height).to.be.greaterThan(50);
      image.remove();
      await settled();
      expect(box(part(without, 'image')).height).to.equal(0);
    });

    it('with a heading of their own name no other author, and show no other drawing', async () => {
      const card = await create({ heading: 'Knee pain on stairs', href: '#knee', summary: 'Why.' });
      expect(parts(card, 'byline')).to.have.length(0);
      expect(all(card, '.drawing')).to.have.length(0);
      expect(shownText(card)).to.equal('Knee pain on stairs Why. Read more : Knee pain on stairs');
      expect(part(card, 'foot').getAttribute('aria-hidden')).to.equal('true');
      expect(getComputedStyle(part(card, 'foot')).visibility).to.equal('hidden');
    });

    it("name who wrote it once they are opened, and keep the foot while the document's words are there", async () => {
      const card = await create({ heading: 'Numb legs in bed' });
      expect(parts(card, 'byline')).to.have.length(0);
      expect(foot(card)).to.contain('Draft: not yet reviewed by a clinician.');
      await press(card, 'Read more: Numb legs in bed');
      expect(read(part(card, 'byline').innerText)).to.equal(article.basedOn);
    });

    it('stand side by side from 43.75em: picture left, words right', async () => {
      const card = await create();
      card.style.inlineSize = '43em';
      await settled();
      expect(box(part(card, 'title')).top).to.be.at.least(box(part(card, 'image')).bottom);
      for (const width of ['44em', '75em']) {
        card.style.inlineSize = width;
        await settled();
        expect(box(part(card, 'image')).left - box(card).left).to.be.below(3);
        expect(box(part(card, 'title')).left).to.be.at.least(box(part(card, 'image')).right);
        expect(box(part(card, 'title')).top).to.be.below(box(part(card, 'image')).top + 60);
        expect(box(part(card, 'foot')).top).to.be.closeTo(box(part(card, 'image')).bottom, 3);
      }
    });

    it('show two figures side by side from 40em, and one below', async () => {
      const card = await full();
      for (const at of sections(card)) at.open = true;
      const tops = async (width: string) => {
        card.style.inlineSize = width;
        await settled();
        const [one, two] = parts(card, 'figure').slice(0, 2);
        return box(two!).top - box(one!).top;
      };
      for (const width of ['40em', '60em', '75em']) expect(await tops(width)).to.be.below(1);
      expect(await tops('30em')).to.be.greaterThan(100);
    });
  });

  describe('on paper', () => {
    const print = async (name: 'beforeprint' | 'afterprint') => {
      dispatchEvent(new Event(name));
      // No longer than a browser gives before it draws the pages.
      await Promise.resolve().then(() => undefined);
    };
    const withoutStyles = () => stub(CSS, 'supports').returns(false);

    it('a closed card is the whole article, and is closed again', async () => {
      const card = await create();
      await print('beforeprint');
      await settled();
      expect(sections(card)).to.have.length(article.sections.length);
      await print('afterprint');
      await settled();
      expect(sections(card)).to.have.length(0);
      expect(all(card, '.card-link')[0]!.getAttribute('aria-expanded')).to.equal('false');
    });

    it('a card that leads elsewhere stays a card', async () => {
      const card = await create({ href: '/legs' });
      await print('beforeprint');
      await settled();
      expect(sections(card)).to.have.length(0);
    });

    it('a browser without ::details-content opens all sections, and only for the print', async () => {
      withoutStyles();
      const card = await full();
      sections(card)[1]!.open = true;
      await settled();
      const heard = hearSections(card);
      const open = () => all<HTMLDetailsElement>(card, '.sections > details').map((at) => at.open);
      const before = open();
      await print('beforeprint');
      await settled();
      expect(open()).not.to.contain(false);
      await print('afterprint');
      await settled();
      expect(open()).to.deep.equal(before);
      expect(heard, 'nobody opened or closed anything').to.deep.equal([]);
    });

    it('is drawn before the browser goes on', async () => {
      withoutStyles();
      const card = await create();
      dispatchEvent(new Event('beforeprint'));
      for (let i = 0; i < 50; i++) await Promise.resolve();
      expect(sections(card).map((at) => at.open)).to.deep.equal(article.sections.map(() => true));
      await print('afterprint');
    });

    it('asks nothing more of the page once the card has gone', async () => {
      const card = await create();
      const remove = spy(window, 'removeEventListener');
      card.parentNode!.removeChild(card);
      expect(remove.args.map(([name]) => name)).to.include.members(['beforeprint', 'afterprint']);
    });
  });

  describe('what is shown only when set', () => {
    it('byline', async () => {
      const byline = { name: 'A. Nurse', role: 'Ward nurse', organisation: 'Our Hospital' };
      const set = await withContent({ byline, basedOn: undefined });
      expect(parts(set, 'byline').map((at) => read(at.innerText))).to.deep.equal([
        'A. Nurse, Ward nurse, Our Hospital',
      ]);
      const short = await withContent({ byline: { name: 'A. Nurse' }, basedOn: undefined });
      expect(read(part(short, 'byline').innerText)).to.equal('A. Nurse');
    });

    it('what it is based on', async () => {
      const set = await withContent({ byline: undefined, basedOn: 'Based on a talk' });
      expect(parts(set, 'byline').map((at) => read(at.innerText))).to.deep.equal([
        'Based on a talk',
      ]);
      const unset = await withContent({ byline: undefined, basedOn: undefined });
      expect(parts(unset, 'byline')).to.have.length(0);
    });

    it('byline on the card too', async () => {
      const card = await withContent(
        { byline: { name: 'A. Nurse' }, basedOn: 'Based on a talk' },
        {},
      );
      expect(parts(card, 'byline').map((at) => read(at.innerText))).to.deep.equal([
        'A. Nurse',
        'Based on a talk',
      ]);
    });

    it('credits the physiotherapist of the first topic', async () => {
      expect(shownText(await full())).to.contain(
        'Based on an article by Mr. Ajailal, Chief Physiotherapist, SUT Hospital, Pattom',
      );
    });

    it('sources', async () => {
      const card = await withContent({
        sources: [],
        sections: [{ id: 'a', heading: 'One', blocks: [{ type: 'paragraph', text: 'Words.' }] }],
      });
      expect(parts(card, 'sources')).to.have.length(0);
    });

    it('a source without an address is plain text', async () => {
      const card = await withContent({
        sources: [{ id: 'x', title: 'A book' }],
        sections: [{ id: 'a', heading: 'One', blocks: [{ type: 'paragraph', text: 'Words.' }] }],
      });
      expect(parts(card, 'sources')[0]!.querySelector('a')).to.equal(null);
      expect(read(parts(card, 'sources')[0]!.querySelector('li')!.textContent)).to.equal('A book');
    });

    it('Share, where the browser can', async () => {
      setOnNavigator('share', undefined);
      setOnNavigator('clipboard', undefined);
      const card = await full();
      expect(hasButton(card, en.share)).to.equal(false);
      expect(hasButton(card, 'Print')).to.equal(true);
    });

    // sandanat/vue-pdf-app#91, mozilla-mobile/fenix#13214
    it('Print, where the browser can', async () => {
      stub(window, 'print').value(undefined);
      const card = await full();
      expect(hasButton(card, en.print)).to.equal(false);
      expect(parts(card, 'title')).to.have.length(1);
    });

    it('throws nothing where print goes while it is shown', async () => {
      const card = await full();
      stub(window, 'print').value(undefined);
      button(card, 'Print').click();
      expect(parts(card, 'title')).to.have.length(1);
    });
  });

  describe('review', () => {
    const draft = 'Draft: not yet reviewed by a clinician.';
    const approved = { status: 'approved' as const, by: 'Dr A', on: '2019-12-01' };

    it('draft', async () => {
      expect(foot(await full())).to.contain(draft);
    });

    it('approved, by whom and when, by the document', async () => {
      const card = await withContent({
        review: { status: 'approved', by: 'Dr A', on: '2026-12-01', due: '2028-12-01' },
      });
      expect(foot(card)).to.contain('Approved by Dr A, 1 Dec 2026.');
      expect(foot(card)).to.contain('Review due 1 Dec 2028.');
      expect(foot(card)).not.to.contain(en.draft);
    });

    it('a draft that names somebody is still a draft', async () => {
      const card = await withContent({ review: { status: 'draft', by: 'Dr A' } });
      expect(foot(card)).to.contain(draft);
      expect(foot(card)).not.to.contain('Dr A');
    });

    it('tells a due date that has passed from one to come', async () => {
      const today = localDate(new Date());
      const due = async (date: string) =>
        foot(await withContent({ review: { ...approved, due: date } }));
      expect(await due('2020-01-31')).to.contain('Review was due 31 Jan 2020.');
      expect(await due('2020-01-31')).not.to.contain(en.reviewDue.split('{due}')[0]);
      expect(await due(today), 'the day itself').to.contain('Review due ');
      expect(await due('2999-01-31')).to.contain('Review due 31 Jan 2999.');
    });

    it('that has passed or is missing is told in the console, once a page', async () => {
      const warn = stub(console, 'warn');
      const past = { title: 'Past', review: { ...approved, due: '2020-01-31' } };
      const draft = { title: 'Draft', review: { status: 'draft' as const } };
      for (const content of [past, draft, past, draft]) await withContent(content);
      configure({ phone: '0471 000 0000' });
      await settled();
      expect(warn.args.map(([text]) => String(text))).to.deep.equal([
        `<bedside-article-card>: the review of "Past", version ${article.version}, was due 2020-01-31.`,
        `<bedside-article-card>: nobody has reviewed "Draft", version ${article.version}. See approved-by and approved-lang.`,
      ]);
    });

    it('that is in order is not reported', async () => {
      const warn = stub(console, 'warn');
      await withContent({ title: 'In order', review: { ...approved, due: '2999-01-31' } });
      await withContent({ title: 'Signed' }, { 'approved-by': 'Dr X' });
      expect(warn.args).to.deep.equal([]);
    });

    it('no due date, no words about it', async () => {
      expect(foot(await full())).not.to.contain(en.reviewDue.split('{due}')[0]);
    });

    it("the hospital's own sign-off takes the place of the draft mark", async () => {
      const card = await create({
        layout: 'full',
        'approved-by': 'Dr X, vascular surgery',
        'approved-on': '2026-12-01',
      });
      expect(foot(card)).to.contain('Approved by Dr X, vascular surgery, 1 Dec 2026.');
      expect(foot(card)).not.to.contain(draft);
    });

    it("the hospital's own sign-off without a date", async () => {
      const card = await create({ 'approved-by': 'Dr X' });
      expect(foot(card)).to.contain('Approved by Dr X.');
    });

    it('a date that cannot be read warns once and is left out', async () => {
      const warn = stub(console, 'warn');
      const card = await create({ 'approved-by': 'Dr X', 'approved-on': '1 December' });
      card.requestUpdate();
      await settled();
      expect(foot(card)).to.contain('Approved by Dr X.');
      expect(warn.callCount).to.equal(1);
      expect(warn.args[0]![0]).to.contain('approved-on="1 December"');
    });

    it('site-wide, before and after, and the attribute wins', async () => {
      const card = await create();
      configure({ approvedBy: 'Dr Y', approvedOn: '2026-11-01' });
      await settled();
      expect(foot(card)).to.contain('Approved by Dr Y, 1 Nov 2026.');
      card.setAttribute('approved-by', 'Dr X');
      card.setAttribute('approved-on', '2026-12-01');
      await settled();
      expect(foot(card)).to.contain('Approved by Dr X, 1 Dec 2026.');
      configure({ approvedBy: undefined, approvedOn: undefined });
      card.removeAttribute('approved-by');
      await settled();
      expect(foot(card)).to.contain(draft);
    });

    it("one doctor's name never stands beside another's date", async () => {
      configure({ approvedBy: 'Dr Y', approvedOn: '2026-11-01' });
      const card = await create({ 'approved-by': 'Dr X' });
      expect(foot(card)).to.contain('Approved by Dr X.');
    });

    it('shows document, version and language', async () => {
      expect(foot(await full())).to.contain(
        `${article.title}, version ${article.version}, English.`,
      );
    });
  });

  describe('attributes', () => {
    for (const layout of ['card', 'full']) {
      it(`heading and summary take the place of the document's: ${layout}`, async () => {
        const card = await create({ layout, heading: 'Our title', summary: 'Our summary.' });
        expect(read(part(card, 'title').innerText)).to.equal('Our title');
        expect(read(part(card, 'summary').innerText)).to.equal('Our summary.');
        card.removeAttribute('heading');
        await settled();
        expect(read(part(card, 'title').innerText)).to.equal(article.title);
      });

      for (const level of ['2', '4', '6'])
        it(`heading-level ${level}: ${layout}`, async () => {
          const card = await create({ layout, 'heading-level': level });
          expect(part(card, 'title').localName).to.equal(`h${level}`);
        });
    }

    it('heading is plain text, never HTML', async () => {
      const card = await create({ heading: '<img src=x onerror=alert(1)>' });
      expect(part(card, 'title').querySelector('img')).to.equal(null);
      expect(shownText(card)).to.contain('<img src=x onerror=alert(1)>');
    });

    it('href comes and goes', async () => {
      const card = await create();
      card.setAttribute('href', 'article.html');
      await settled();
      expect(all(card, 'a')[0]!.getAttribute('href')).to.equal('article.html');
      card.removeAttribute('href');
      await settled();
      expect(all(card, 'a')).to.have.length(0);
      expect(hasButton(card, readMore)).to.equal(true);
    });

    for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])
      it(`a hostile href opens in place, with one warning: ${JSON.stringify(href)}`, async () => {
        const warn = stub(console, 'warn');
        const card = await create({ href });
        card.requestUpdate();
        await settled();
        expect(all(card, 'a')).to.have.length(0);
        expect(hasButton(card, readMore)).to.equal(true);
        expect(warn.callCount).to.equal(1);
      });

    it('a layout that is unknown warns once and shows the card', async () => {
      const warn = stub(console, 'warn');
      const card = await create({ layout: 'poster' });
      configure({ phone: '0471 000 0000' });
      await settled();
      expect(warn.args.map(([text]) => text as string)).to.deep.equal([
        '<bedside-article-card>: layout="poster" is not known. Allowed: card, full.',
      ]);
      expect(sections(card)).to.have.length(0);
      expect(hasButton(card, readMore)).to.equal(true);
    });
  });

  describe("any hospital's own article", () => {
    it('is plain text: markup is shown, not run', async () => {
      const card = await withContent({
        sections: [
          {
            id: 'a',
            heading: '<b>One</b>',
            blocks: [{ type: 'paragraph', text: '<script>alert(1)</script>' }],
          },
        ],
      });
      expect(shownText(card)).to.contain('<script>alert(1)</script>');
      expect(all(card, 'b, script')).to.have.length(0);
    });

    const own = (
      id: string,
      lang: string,
      count: number,
      words: string,
    ): Omit<ArticleDocument, 'byline' | 'basedOn' | 'audio'> => ({
      kind: 'article',
      id,
      lang,
      version: '2.1',
      title: `${words} ${id}`,
      summary: `${words}.`,
      review: { status: 'approved', by: 'Dr A', on: '2026-11-01' },
      sources: [],
      sections: [...Array(count).keys()].map((n) => ({
        id: `s${n}`,
        heading: `${words} ${n}`,
        blocks: [
          { type: 'paragraph', text: `${words} ${n}. ${words.repeat(20)}` },
          { type: 'warning', text: `${words}.` },
        ],
      })),
    });
    const ways: Record<string, (content: unknown) => Promise<Element>> = {
      content: async (content) => {
        const card = await create({ layout: 'full' });
        card.content = content;
        return card;
      },
      src: (content) =>
        create({ layout: 'full', src: URL.createObjectURL(new Blob([JSON.stringify(content)])) }),
      'child JSON': async (content) => {
        const ground = await fixture<HTMLElement>(html`<div></div>`);
        ground.innerHTML =
          '<bedside-article-card layout="full"><script type="application/json">' +
          `${JSON.stringify(content)}</script></bedside-article-card>`;
        return ground.firstElementChild!;
      },
    };
    for (const [what, document] of [
      ['short', own('short', 'en', 1, 'Feet ')],
      ['of 40 sections', own('long', 'en', 40, 'Feet ')],
      ['from right to left', own('rtl', 'ar', 3, 'القدم ')],
    ] as const)
      for (const way of Object.keys(ways))
        it(`is shown whole, ${what}, by ${way}`, async () => {
          const card = await ways[way]!(document);
          // One that is fetched comes when it comes.
          await waitUntil(() => parts(card, 'root').length > 0);
          await settled();
          const root = part(card, 'root');
          expect([root.lang, root.dir]).to.deep.equal([
            document.lang,
            document.lang === 'ar' ? 'rtl' : 'ltr',
          ]);
          const words = read(root.textContent);
          for (const { heading, blocks } of document.sections)
            for (const text of [
              heading,
              ...blocks.map((block) => ('text' in block ? block.text : '')),
            ])
              expect(words).to.contain(read(text));
          expect(sections(card)).to.have.length(document.sections.length);
          for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
          await settled();
          expect(root.scrollWidth).to.be.at.most(root.clientWidth + 1);
        });

    it('may have one section and no more', async () => {
      const card = await withContent({
        sections: [{ id: 'a', heading: 'One', blocks: [{ type: 'paragraph', text: 'Words.' }] }],
      });
      expect(sections(card)).to.have.length(1);
    });

    it('may have 40 sections', async () => {
      const card = await withContent({
        sections: [...Array(40).keys()].map((n) => ({
          id: `s${n}`,
          heading: `Section ${n}`,
          blocks: [{ type: 'paragraph' as const, text: `Words ${n}.` }],
        })),
      });
      expect(sections(card)).to.have.length(40);
    });

    it('may be written from right to left', async () => {
      const card = await withContent({ lang: 'ar', title: 'خدر الساق ليلا' }, { lang: 'ar' });
      const root = part(card, 'root');
      expect(root.lang).to.equal('ar');
      expect(root.dir).to.equal('rtl');
      expect(getComputedStyle(part(card, 'title')).direction).to.equal('rtl');
    });
  });
});

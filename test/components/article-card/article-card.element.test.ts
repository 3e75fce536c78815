import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { restore, spy, stub } from 'sinon';
import type { BedsideArticleCard } from '../../../src/components/article-card/article-card.js';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../../src/i18n/en.js';
import type { ArticleDocument, Block } from '../../../src/model/article-document.js';
import { localDate } from '../../../src/model/local-date.js';
import { configure } from '../../../src/platform/settings.js';
import '../../../src/define/bedside-article-card.js';
import {
  addWidget,
  all,
  button,
  forgetSettings,
  hasButton,
  listenToAnnouncer,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
} from '../widget-page.js';

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
const sections = (card: Element) =>
  parts(card, 'section').filter((at): at is HTMLDetailsElement => at.matches('details'));
const foot = (card: Element) => read(part(card, 'foot').innerText);

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

    it('is one link, named by the title, with href', async () => {
      const card = await create({ href: '/articles/legs?from=home' });
      const controls = all(card, 'a, button, summary, [tabindex]');
      expect(controls).to.have.length(1);
      const [link] = controls;
      expect(link!.localName).to.equal('a');
      expect(link!.getAttribute('href')).to.equal('/articles/legs?from=home');
      expect(read(link!.innerText)).to.equal(article.title);
      expect(link!.closest('h2')).to.equal(part(card, 'title'));
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
      const opener = button(card, article.title);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.focus();
      opener.click();
      await settled();
      expect(sections(card)).to.have.length(article.sections.length);
      expect(button(card, article.title)).to.equal(opener);
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
      await press(card, article.title);
      expect(shownText(card)).to.contain('Close the article');
      await press(card, article.title);
      expect(sections(card)).to.have.length(0);
      expect(shownText(card)).to.contain('Read more');
    });

    it('shows the whole foot once it is open', async () => {
      const card = await create();
      await press(card, article.title);
      expect(foot(card)).to.contain(`${article.title}, version ${article.version}, English.`);
    });
  });

  describe('in full', () => {
    it('has a native details for each section, the first one open', async () => {
      const card = await full();
      const found = sections(card);
      expect(found.map((at) => read(at.querySelector('summary')!.textContent))).to.deep.equal(
        article.sections.map(({ heading }) => heading),
      );
      expect(found.map((at) => at.open)).to.deep.equal(found.map((_, i) => i === 0));
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
            }
          else if (block.type === 'figure') expect(text).to.contain(block.caption);
          else {
            expect(text).to.contain(read(block.text));
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
      ground.innerHTML = '<bedside-article-card layout="full"></bedside-article-card>';
      await settled();
      const card = ground.firstElementChild!;
      expect(sections(card)[0]!.open).to.equal(true);
      expect(heard).to.deep.equal([]);
      sections(card)[0]!.querySelector('summary')!.click();
      await settled();
      expect(heard).to.deep.equal([{ section: article.sections[0]!.id, open: false }]);
    });

    it('keeps a section open through an unrelated change', async () => {
      const card = await full();
      sections(card)[1]!.open = true;
      sections(card)[0]!.open = false;
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

    it('lists the sources with their links', async () => {
      const card = await full();
      const [sources] = parts(card, 'sources');
      const entries = [...sources!.querySelectorAll('li')];
      expect(entries.map((entry) => read(entry.textContent))).to.deep.equal(
        article.sources.map(({ title }) => read(title)),
      );
      article.sources.forEach(({ url }, i) => {
        expect(entries[i]!.querySelector('a')?.getAttribute('href') ?? undefined).to.equal(url);
      });
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
      const { said, stop } = listenToAnnouncer();
      await press(card, 'Share');
      stop();
      expect(copied).to.deep.equal([location.href.replace(/[?#].*$/, '')]);
      expect(hasButton(card, 'Link copied')).to.equal(true);
      expect(said).to.deep.equal(['Link copied']);
    });

    it('says nothing when sharing was called off', async () => {
      setOnNavigator('share', () => Promise.reject(new DOMException('', 'AbortError')));
      const card = await full();
      const { said, stop } = listenToAnnouncer();
      await press(card, 'Share');
      stop();
      expect(hasButton(card, 'Share')).to.equal(true);
      expect(said).to.deep.equal([]);
    });

    it('is open from the start, with no "Read more"', async () => {
      expect(shownText(await full())).not.to.contain(en.readMore);
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
      expect(sections(card).every((at) => at.open)).to.equal(true);
      expect(sections(card)).to.have.length(article.sections.length);
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
      expect(hasButton(card, 'Share')).to.equal(false);
      expect(hasButton(card, 'Print')).to.equal(true);
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
      configure({ phone: '1' });
      await settled();
      expect(warn.args.map(([text]) => String(text))).to.deep.equal([
        `<bedside-article-card>: the review of "Past", version ${article.version}, was due 2020-01-31.`,
        `<bedside-article-card>: nobody has reviewed "Draft", version ${article.version}. See approved-by.`,
      ]);
    });

    it('that is in order is not told of', async () => {
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

    it('a date that is none warns once and is left out', async () => {
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
      expect(hasButton(card, article.title)).to.equal(true);
    });

    for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])
      it(`a hostile href opens in place, with one warning: ${JSON.stringify(href)}`, async () => {
        const warn = stub(console, 'warn');
        const card = await create({ href });
        card.requestUpdate();
        await settled();
        expect(all(card, 'a')).to.have.length(0);
        expect(hasButton(card, article.title)).to.equal(true);
        expect(warn.callCount).to.equal(1);
      });

    it('a layout that is unknown warns once and shows the card', async () => {
      const warn = stub(console, 'warn');
      const card = await create({ layout: 'poster' });
      configure({ phone: '1' });
      await settled();
      expect(warn.args.map(([text]) => text as string)).to.deep.equal([
        '<bedside-article-card>: layout="poster" is not known. Allowed: card, full.',
      ]);
      expect(sections(card)).to.have.length(0);
      expect(hasButton(card, article.title)).to.equal(true);
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
          await expect(card).to.be.accessible();
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

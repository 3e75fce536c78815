import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import enArticle from '../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../src/i18n/en.js';
import type { ArticleDocument } from '../../src/model/article-document.js';
import { tags } from '../../src/model/widgets.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import { configure } from '../../src/platform/library/settings.js';
import '../../src/all.js';
import {
  all,
  checkboxNames,
  forgetSettings,
  part,
  parts,
  read,
  settled,
  shownText,
  someOf,
  type Widget,
} from '../components/widget-page.js';
import { some } from '../some.js';

// Two languages that nobody has, so that no real translation is needed or changed.
const article = (lang: string, title: string): ArticleDocument => ({ ...enArticle, lang, title });
addLanguage({
  lang: 'tlh',
  messages: { ...en, readMore: 'laD' },
  documents: { article: article('tlh', 'Klingon title') },
});
addLanguage({
  lang: 'yi',
  messages: { ...en, readMore: 'leyenen' },
  documents: { article: article('yi', 'Yiddish title') },
});

const create = async (markup: string): Promise<{ ground: HTMLElement; widget: Widget }> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = markup;
  await settled();
  return { ground, widget: ground.querySelector<Widget>(tags.join(', '))! };
};

const card = '<bedside-article-card></bedside-article-card>';
const title = (widget: Element) => read(part(widget, 'title').textContent);
const rootOf = (widget: Element) => {
  const { lang, dir } = part(widget, 'root');
  return { lang, dir };
};

describe('the language of a widget', () => {
  it('is English when the page says nothing', async () => {
    const { widget } = await create(card);
    expect(title(widget)).to.equal(enArticle.title);
    expect(rootOf(widget)).to.deep.equal({ lang: 'en', dir: 'ltr' });
  });

  it('is that of its own "lang"', async () => {
    const { widget } = await create('<bedside-article-card lang="tlh"></bedside-article-card>');
    expect(title(widget)).to.equal('Klingon title');
    expect(shownText(widget)).to.contain('laD');
    expect(rootOf(widget)).to.deep.equal({ lang: 'tlh', dir: 'ltr' });
  });

  it('is the nearest: its own before an ancestor, a near one before a far one', async () => {
    const { widget } = await create(`<div lang="en"><div lang="tlh">${card}</div></div>`);
    expect(title(widget)).to.equal('Klingon title');
    widget.lang = 'en';
    await settled();
    expect(title(widget)).to.equal(enArticle.title);
  });

  for (const tag of ['tlh-IN', 'tlh_IN', 'TLH'])
    it(`takes the language of lang="${tag}"`, async () => {
      const { widget } = await create(`<div lang="${tag}">${card}</div>`);
      expect(title(widget)).to.equal('Klingon title');
    });

  it('is found across shadow roots', async () => {
    const { ground } = await create('<div lang="tlh"><p></p></div>');
    const outer = ground.querySelector('p')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = card;
    await settled();
    const widget = inner.querySelector('bedside-article-card')!;
    expect(title(widget)).to.equal('Klingon title');
    outer.querySelector('div')!.lang = 'yi';
    await settled();
    expect(title(widget)).to.equal('Yiddish title');
    outer.querySelector('div')!.removeAttribute('lang');
    ground.querySelector('div')!.lang = 'en';
    await settled();
    expect(title(widget)).to.equal(enArticle.title);
  });

  it("follows the page's own language, live", async () => {
    const { widget } = await create(card);
    const was = document.documentElement.getAttribute('lang');
    try {
      document.documentElement.lang = 'tlh';
      await settled();
      expect(title(widget)).to.equal('Klingon title');
    } finally {
      if (was === null) document.documentElement.removeAttribute('lang');
      else document.documentElement.lang = was;
    }
    await settled();
    expect(title(widget)).to.equal(enArticle.title);
  });

  it('follows when the widget is moved under another language', async () => {
    const { ground, widget } = await create(`${card}<div lang="tlh"></div>`);
    ground.querySelector('div')!.append(widget);
    await settled();
    expect(title(widget)).to.equal('Klingon title');
  });

  it('that comes late is used as soon as it is there', async () => {
    const { widget } = await create(`<div lang="eo">${card}</div>`);
    expect(title(widget)).to.equal(enArticle.title);
    addLanguage({ lang: 'eo', documents: { article: article('eo', 'Esperanto title') } });
    await settled();
    expect(title(widget)).to.equal('Esperanto title');
  });

  for (const tag of tags)
    it(`that is missing falls back to English, marked so: <${tag}>`, async () => {
      const { widget } = await create(`<div lang="xx" dir="rtl"><${tag}></${tag}></div>`);
      expect(rootOf(widget)).to.deep.equal({ lang: 'en', dir: 'ltr' });
      expect(getComputedStyle(part(widget, 'root')).direction).to.equal('ltr');
      expect(getComputedStyle(part(widget, 'root')).textAlign).to.equal('start');
    });

  it('missing on a page written from right to left is still read from left to right', async () => {
    const { widget } = await create(`<div lang="ar" dir="rtl">${card}</div>`);
    expect(rootOf(widget)).to.deep.equal({ lang: 'en', dir: 'ltr' });
  });

  it('written from right to left turns the widget', async () => {
    const { widget } = await create(`<div lang="yi" dir="rtl">${card}</div>`);
    expect(rootOf(widget)).to.deep.equal({ lang: 'yi', dir: 'rtl' });
    expect(getComputedStyle(part(widget, 'title')).direction).to.equal('rtl');
  });

  it('written from right to left needs no "dir" of the page', async () => {
    const { widget } = await create(`<div lang="yi">${card}</div>`);
    expect(rootOf(widget)).to.deep.equal({ lang: 'yi', dir: 'rtl' });
  });

  it('takes a change of "dir", live', async () => {
    const { ground, widget } = await create(`<div lang="en">${card}</div>`);
    ground.querySelector('div')!.dir = 'rtl';
    await settled();
    expect(rootOf(widget).dir).to.equal('rtl');
    ground.querySelector('div')!.dir = 'ltr';
    await settled();
    expect(rootOf(widget).dir).to.equal('ltr');
  });
});

describe('the theme of a widget', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  const background = (widget: Element) => getComputedStyle(part(widget, 'root')).backgroundColor;
  const scheme = (widget: Element) => getComputedStyle(part(widget, 'root')).colorScheme;

  it('is light unless asked', async () => {
    const { widget } = await create(card);
    expect(scheme(widget)).to.equal('light');
    expect(background(widget)).to.equal('rgb(255, 253, 248)');
  });

  it('is its own', async () => {
    const { widget } = await create('<bedside-article-card theme="dark"></bedside-article-card>');
    expect(scheme(widget)).to.equal('dark');
    expect(background(widget)).to.equal('rgb(18, 24, 26)');
    widget.setAttribute('theme', 'light');
    await settled();
    expect(scheme(widget)).to.equal('light');
  });

  it("is the site's, and its own wins", async () => {
    configure({ theme: 'dark' });
    const { ground, widget } = await create(
      `${card}<bedside-seek-help theme="light"></bedside-seek-help>`,
    );
    expect(scheme(widget)).to.equal('dark');
    expect(scheme(ground.querySelector('bedside-seek-help')!)).to.equal('light');
    configure({ theme: 'light' });
    await settled();
    expect(scheme(widget)).to.equal('light');
  });

  it('that is unknown warns once and is light', async () => {
    const warn = stub(console, 'warn');
    const { widget } = await create('<bedside-article-card theme="blue"></bedside-article-card>');
    configure({ phone: '0471 000 0000' });
    await settled();
    expect(scheme(widget)).to.equal('light');
    expect(warn.args.map(([text]) => text as string)).to.deep.equal([
      '<bedside-article-card>: theme="blue" is not known. Allowed: light, dark, auto.',
    ]);
  });
});

describe('what all widgets share', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  for (const tag of tags)
    for (const level of ['1', '7', 'two', '22']) {
      it(`<${tag} heading-level="${level}"> warns once and takes 2`, async () => {
        const warn = stub(console, 'warn');
        const { widget } = await create(`<${tag} heading-level="${level}"></${tag}>`);
        configure({ phone: '0471 000 0000' });
        await settled();
        expect(all(widget, 'h1, h2, h3, h4, h5, h6')[0]!.localName).to.equal('h2');
        expect(warn.args.map(([text]) => text as string)).to.deep.equal([
          `<${tag}>: heading-level="${level}" is not known. Allowed: 2 to 6.`,
        ]);
      });
    }

  it('headings below the title go one level down each, and never below 6', async () => {
    const { widget } = await create(
      '<bedside-article-card layout="full" heading-level="6"></bedside-article-card>',
    );
    expect(all(widget, 'h1, h2, h3, h4, h5')).to.have.length(0);
    expect(all(widget, 'h6').length).to.be.greaterThan(1);
  });

  it('two of each on a page have ids of their own, and say the same', async () => {
    const { ground } = await create(
      '<bedside-article-card layout="full"></bedside-article-card>' +
        tags.map((tag) => `<${tag}></${tag}><${tag}></${tag}>`).join(''),
    );
    const widgets = [...ground.querySelectorAll(tags.join(', '))];
    expect(widgets).to.have.length(2 * tags.length + 1);
    for (const widget of widgets) {
      const ids = all(widget, '[id]').map(({ id }) => id);
      expect(new Set(ids).size, widget.localName).to.equal(ids.length);
      for (const at of someOf(widget, '[aria-labelledby], [aria-describedby]'))
        for (const id of `${at.getAttribute('aria-labelledby') ?? ''} ${at.getAttribute('aria-describedby') ?? ''}`
          .trim()
          .split(/\s+/))
          expect(widget.shadowRoot!.getElementById(id), `${widget.localName} #${id}`).to.exist;
    }
    expect([...ground.querySelectorAll('[id]')]).to.have.length(0);
  });

  it('the names of the boxes of a list are unique', async () => {
    const { widget } = await create('<bedside-risk-checklist></bedside-risk-checklist>');
    const found = checkboxNames(widget);
    expect(new Set(found).size).to.equal(found.length);
  });

  it('no template writes a style attribute, which a strict policy refuses', async () => {
    const { ground } = await create(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    for (const widget of some(ground.children)) {
      expect(all(widget, '[style]'), widget.localName).to.have.length(0);
      expect(widget.hasAttribute('style')).to.equal(false);
    }
  });

  it('takes up no attribute of its own on the host', async () => {
    const { ground } = await create(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    for (const widget of some(ground.children))
      expect(widget.getAttributeNames(), widget.localName).to.deep.equal([]);
  });

  it('[hidden] hides it', async () => {
    for (const tag of tags) {
      const { widget } = await create(`<${tag} hidden></${tag}>`);
      expect(widget.getBoundingClientRect().height, tag).to.equal(0);
    }
  });

  it('every link and button has a name', async () => {
    for (const tag of tags) {
      const { widget } = await create(
        `<${tag} phone="0471 000 0000" portal-href="/p" dismissible></${tag}>`,
      );
      const controls = all(widget, 'a, button');
      expect(controls.length, tag).to.be.greaterThan(0);
      for (const at of controls)
        expect(read(at.ariaLabel ?? at.textContent), at.outerHTML).not.to.equal('');
    }
  });

  it('has a part for each region', async () => {
    for (const tag of tags) {
      const { widget } = await create(`<${tag}></${tag}>`);
      for (const name of ['root', 'foot']) expect(parts(widget, name), tag).to.have.length(1);
    }
  });
});

/** Attributes as CMS templates and editors write them: empty, in capitals, in curly quotes. */
import { expect, fixture } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import enArticle from '../../src/content/night-leg-numbness/en/article.js';
import enHelp from '../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../src/i18n/en.js';
import type { HelpDocument } from '../../src/model/help-document.js';
import { helpLevels } from '../../src/model/help-level.js';
import { tags } from '../../src/model/widgets.js';
import { languageAt } from '../../src/platform/page/page-language.js';
import { configure, currentSettings } from '../../src/platform/library/settings.js';
import '../../src/all.js';
import {
  addWidget,
  all,
  button,
  forgetSettings,
  hasButton,
  part,
  parts,
  press,
  read,
  settled,
  showsChildren,
  shownText,
  type Widget,
} from './widget-page.js';

const help: HelpDocument = enHelp;
const placeToGo =
  'Call your local emergency number or go to the nearest hospital emergency department.';

const numbers = (widget: Element): string[] =>
  all<HTMLAnchorElement>(widget, 'a[href^="tel:"]').map((link) => link.getAttribute('href')!);

const levelOf = (banner: Element) => part(banner, 'banner').dataset['level'];

/** The same name as different editors write it. */
const spellings = (name: string): string[] => [
  name.toUpperCase(),
  name[0]!.toUpperCase() + name.slice(1),
  ` ${name}\n`,
  `“${name}”`,
  `”${name.toUpperCase()}”`,
  `'${name}'`,
  `\u00a0${name}`,
  `\u200b${name}\ufeff`,
  `\u2003${name.toUpperCase()}\u3000`,
  `"${name}"`,
  `«${name}»`,
  name.replace('-', '\u2011'),
];

describe('attributes of a template', () => {
  let warn: SinonStub;
  const said = () =>
    warn.args
      .map(([message]) => String(message))
      .filter((message) => !/nobody has reviewed|emergency banner/.test(message));

  beforeEach(() => {
    sessionStorage.clear();
    warn = stub(console, 'warn');
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });

  // newrelic/gatsby-theme-newrelic#152, WordPress/gutenberg#67038, field.md F4 (case a02).
  describe('a name of a closed list', () => {
    for (const level of helpLevels)
      it(`level: ${level}, however it is written`, async () => {
        for (const value of spellings(level)) {
          const banner = await addWidget('bedside-seek-help', { level: value, country: 'IN' });
          expect(levelOf(banner), value).to.equal(level);
        }
        expect(said()).to.deep.equal([]);
      });

    it('level: Emergency has its numbers', async () => {
      for (const value of spellings('emergency'))
        expect(
          numbers(await addWidget('bedside-seek-help', { level: value, country: 'IN' })),
          value,
        ).to.deep.equal(['tel:112', 'tel:108']);
    });

    it('country', async () => {
      for (const value of [...spellings('in'), '“IN”', 'In'])
        expect(
          numbers(await addWidget('bedside-seek-help', { level: 'emergency', country: value })),
          value,
        ).to.deep.equal(['tel:112', 'tel:108']);
      expect(said()).to.deep.equal([]);
    });

    it('theme, of a widget and of the site', async () => {
      for (const value of spellings('dark')) {
        const card = await addWidget('bedside-article-card', { theme: value });
        expect(part(card, 'root').dataset['theme'], value).to.equal('dark');
        configure({ theme: value as 'dark' });
        const other = await addWidget('bedside-article-card');
        expect(part(other, 'root').dataset['theme'], value).to.equal('dark');
        forgetSettings();
      }
      expect(said()).to.deep.equal([]);
    });

    it('layout of an article and of a checklist', async () => {
      for (const value of spellings('full')) {
        const card = await addWidget('bedside-article-card', { layout: value });
        expect(all(card, 'article.full'), value).to.have.length(1);
      }
      for (const value of spellings('steps')) {
        const list = await addWidget('bedside-risk-checklist', { layout: value });
        expect(hasButton(list, 'Continue'), value).to.equal(true);
      }
      expect(said()).to.deep.equal([]);
    });

    it('heading-level', async () => {
      for (const value of [' 4 ', '“4”', '4″'])
        expect(
          part(await addWidget('bedside-seek-help', { 'heading-level': value }), 'heading')
            .localName,
          value,
        ).to.equal('h4');
      expect(said()).to.deep.equal([]);
    });

    it('program, display, sound and voice of a timer', async () => {
      for (const value of spellings('ankle-pumps')) {
        const timer = await addWidget('bedside-exercise-timer', {
          program: value,
          display: 'LARGE',
          sound: 'Off',
        });
        expect(shownText(timer), value).to.contain('Ankle pumps');
        expect(all(timer, '.timer')[0]!.dataset['display']).to.equal('large');
      }
      expect(said()).to.deep.equal([]);
    });

    it('safety-check: “Off” is off, and nothing else is', async () => {
      for (const value of spellings('off')) {
        const timer = await addWidget('bedside-exercise-timer', { 'safety-check': value });
        expect(parts(timer, 'stop-rules'), value).to.have.length(1);
        await press(timer, 'Start');
        expect(hasButton(timer, en.notSure), value).to.equal(false);
      }
      for (const value of ['', ' ', '“”', 'no', 'false', '0', 'on', 'ON']) {
        const timer = await addWidget('bedside-exercise-timer', { 'safety-check': value });
        await press(timer, 'Start');
        expect(hasButton(timer, en.notSure), value).to.equal(true);
      }
    });

    it('approved-on', async () => {
      const card = await addWidget('bedside-article-card', {
        'approved-by': 'Dr X',
        'approved-on': ' “2026-12-01” ',
      });
      expect(read(part(card, 'foot').textContent)).to.contain('Approved by Dr X, 1 Dec 2026.');
      expect(said()).to.deep.equal([]);
    });
  });

  /** Printed for a field that nobody filled. */
  const left = ['{{value}}', '{{ value }}', '%value%', '${value}', 'null', 'undefined', 'None'];

  describe('what a template left of a field', () => {
    const site = {
      country: 'IN',
      phone: '0471 252 8300',
      emergencyNumber: '108',
      adviceNumber: '104',
      appointmentHref: '/book',
      portalHref: '/portal',
      approvedBy: 'Dr X',
      approvedOn: '2026-12-01',
    };

    for (const value of left) {
      it(`${value} takes nothing of the site’s away, and the web team hears of each`, async () => {
        configure(site);
        const bare = await addWidget('bedside-seek-help', { level: 'urgent' });
        const names =
          'phone emergency-number advice-number country appointment-href portal-href src approved-by approved-on'.split(
            ' ',
          );
        const attributes = Object.fromEntries(names.map((name) => [name, value]));
        const request = stub(window, 'fetch').rejects(new Error('asked'));
        const banner = await addWidget('bedside-seek-help', { ...attributes, level: 'urgent' });
        banner.requestUpdate();
        await settled();
        expect(shownText(banner)).to.equal(shownText(bare));
        expect(numbers(banner)).to.deep.equal(['tel:04712528300', 'tel:104', 'tel:108']);
        expect(request.callCount).to.equal(0);
        expect(said()).to.have.members(
          names.map(
            (name) =>
              `<bedside-seek-help>: ${name}="${value}" is what a template left of a field; it is not used.`,
          ),
        );
      });

      it(`${value} is no title, no summary and no address of a card`, async () => {
        const bare = await addWidget('bedside-article-card');
        const card = await addWidget('bedside-article-card', {
          heading: value,
          summary: value,
          href: value,
          'structured-data': value,
        });
        expect(shownText(card)).to.equal(shownText(bare));
        expect(all(card, 'a[href]')).to.have.length(all(bare, 'a[href]').length);
        expect(said()).to.have.length(3);
      });

      it(`${value} is a default of each widget, and the web team hears what is allowed`, async () => {
        const closed: [tag: string, names: string][] = [
          ['bedside-exercise-timer', 'program rounds times advance get-ready safety-check'],
          ['bedside-exercise-timer', 'sound voice vibration display theme heading-level'],
          ['bedside-article-card', 'layout theme heading-level'],
          ['bedside-risk-checklist', 'layout theme heading-level'],
          ['bedside-seek-help', 'theme heading-level'],
        ];
        for (const [tag, names] of closed) {
          const bare = await addWidget(tag);
          warn.resetHistory();
          const attributes = Object.fromEntries(names.split(' ').map((name) => [name, value]));
          const widget = await addWidget(tag, attributes);
          expect(shownText(widget), names).to.equal(shownText(bare));
          for (const name of names.split(' '))
            expect(said().join('\n'), name).to.contain(
              `<${tag}>: ${name}="${value}" is not known. Allowed: `,
            );
        }
      });
    }

    it('in a setting of the site changes nothing', () => {
      configure({ phone: '0471 252 8300', country: 'IN' });
      for (const value of left) configure({ phone: value, country: value, approvedBy: value });
      expect(currentSettings()).to.deep.equal({ phone: '0471 252 8300', country: 'IN' });
      expect(said()).to.have.length(3 * left.length);
    });

    it('set as a property by a framework is the same', async () => {
      configure({ phone: '0471 252 8300' });
      const banner = (await addWidget('bedside-seek-help', { level: 'urgent' })) as Widget & {
        phone: unknown;
      };
      for (const value of [undefined, null, NaN, {}, 'undefined']) {
        banner.phone = value;
        await settled();
        expect(numbers(banner), JSON.stringify(value) ?? 'undefined').to.deep.equal([
          'tel:04712528300',
        ]);
      }
    });

    for (const word of ['N/A', 'n/a', '-', '--', 'TBD', 'none', 'ask at the desk', '[phone]'])
      it(`a word in place of a number, ${word}, takes the site’s number not away`, async () => {
        configure({ phone: '0471 252 8300', emergencyNumber: '108' });
        const banner = await addWidget('bedside-seek-help', {
          level: 'emergency',
          phone: word,
          'emergency-number': word,
        });
        expect(numbers(banner)).to.deep.equal(['tel:108', 'tel:04712528300']);
        expect(said()).to.have.length(2);
      });
  });

  describe('an attribute that is there or not', () => {
    for (const value of ['false', 'False', ' FALSE ', '“false”', '0', 'no', 'off', ...left])
      it(`dismissible="${value}" is not`, async () => {
        const banner = await addWidget('bedside-seek-help', { dismissible: value });
        expect(hasButton(banner, en.dismiss)).to.equal(false);
      });
    for (const value of ['', 'true', '1', 'dismissible', 'yes'])
      it(`dismissible="${value}" is there`, async () => {
        const banner = await addWidget('bedside-seek-help', { dismissible: value });
        expect(hasButton(banner, en.dismiss)).to.equal(true);
      });
    for (const [value, count] of [
      ['false', 0],
      ['0', 0],
      ['', 1],
      ['true', 1],
    ] as const)
      it(`structured-data="${value}" adds ${count}`, async () => {
        const card = await addWidget('bedside-article-card', { 'structured-data': value });
        await settled();
        expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(
          count,
        );
        card.remove();
      });
  });

  it('sound, voice and vibration know true and false', async () => {
    const switches = async (value: string) => {
      const timer = await addWidget('bedside-exercise-timer', {
        sound: value,
        voice: value,
        vibration: value,
      });
      return all<HTMLInputElement>(timer, '[role="switch"]').map(({ checked }) => checked);
    };
    const on = await switches('on');
    const off = await switches('off');
    expect(on).not.to.be.empty;
    expect(off).not.to.deep.equal(on);
    for (const value of ['true', 'True', '1', 'yes'])
      expect(await switches(value), value).to.deep.equal(on);
    for (const value of ['false', ' FALSE ', '0', 'no'])
      expect(await switches(value), value).to.deep.equal(off);
    expect(said()).to.deep.equal([]);
  });

  it('an address in quotes is the address', async () => {
    const banner = await addWidget('bedside-seek-help', {
      level: 'soon',
      'appointment-href': ' “/book” ',
      'portal-href': '”https://example.org/portal”\n',
    });
    const card = await addWidget('bedside-article-card', { href: '“/read”' });
    const hrefs = [banner, card].flatMap((widget) =>
      all(widget, 'a[href]').map((link) => link.getAttribute('href')),
    );
    expect(hrefs).to.include.members(['/book', 'https://example.org/portal', '/read']);
  });

  describe('an unknown level', () => {
    for (const level of [
      'red',
      'emergency!',
      'urgnet',
      'high',
      '5',
      'self care',
      'constructor',
      'null',
      'undefined',
      '{{level}}',
      '%level%',
      '${level}',
      'None',
      'false',
    ]) {
      it(`"${level}" is soon, with the emergency number, and one warning`, async () => {
        const banner = await addWidget('bedside-seek-help', { level, country: 'IN' });
        banner.requestUpdate();
        await settled();
        expect(levelOf(banner)).to.equal('soon');
        expect(numbers(banner)).to.deep.equal(['tel:112']);
        expect(read(all(banner, 'a')[0]!.textContent)).to.equal('Emergency: 112');
        expect(said()).to.deep.equal([
          `<bedside-seek-help>: level="${level}" is not known. Allowed: ${helpLevels.join(', ')}.`,
        ]);
      });

      it(`"${level}" without a number says where to go`, async () => {
        const banner = await addWidget('bedside-seek-help', { level });
        expect(shownText(banner)).to.contain(placeToGo);
      });
    }

    it('rises with what the page says elsewhere, and is never below it', async () => {
      const list = await addWidget('bedside-risk-checklist', { id: 'list' });
      const banner = await addWidget('bedside-seek-help', {
        level: 'red',
        for: 'list',
        country: 'IN',
      });
      all<HTMLInputElement>(list, 'input')[0]!.click();
      await settled();
      expect(levelOf(banner)).to.equal('emergency');
      expect(numbers(banner)).to.deep.equal(['tel:112', 'tel:108']);
    });

    it('cannot be closed', async () => {
      const banner = await addWidget('bedside-seek-help', { level: 'red', dismissible: '' });
      expect(hasButton(banner, en.dismiss)).to.equal(false);
    });

    it('is known again once it is put right', async () => {
      const banner = await addWidget('bedside-seek-help', { level: 'red', country: 'IN' });
      banner.setAttribute('level', 'self-care');
      await settled();
      expect(levelOf(banner)).to.equal('self-care');
      expect(shownText(banner)).to.contain(help.levels['self-care'].text);
    });
  });

  // ibm-js/delite#495, aurelia/aurelia#1930, preactjs/preact-custom-element#51; field.md F5 (a03).
  describe('an empty one', () => {
    const blank = ['', ' ', '\n', '""', '“”'];

    it('of a banner takes nothing of the site’s away', async () => {
      const site = {
        country: 'IN',
        phone: '0471 252 8300',
        adviceNumber: '104',
        appointmentHref: '/book',
        portalHref: '/portal',
        approvedBy: 'Dr X',
      };
      configure(site);
      const bare = await addWidget('bedside-seek-help', { level: 'urgent' });
      for (const value of blank) {
        const names =
          'phone emergency-number advice-number country appointment-href portal-href src approved-by approved-lang approved-on for theme heading-level lang';
        const attributes = Object.fromEntries(names.split(' ').map((name) => [name, value]));
        const banner = await addWidget('bedside-seek-help', { ...attributes, level: 'urgent' });
        expect(shownText(banner), JSON.stringify(value)).to.equal(shownText(bare));
        expect(numbers(banner)).to.deep.equal(['tel:04712528300', 'tel:104', 'tel:112']);
      }
      expect(said()).to.deep.equal([]);
    });

    it('country alone takes no number away', async () => {
      configure({ emergencyNumber: '999', country: 'IN' });
      const banner = await addWidget('bedside-seek-help', { level: 'emergency', country: '' });
      expect(numbers(banner)).to.deep.equal(['tel:999']);
    });

    it('level is the default', async () => {
      for (const value of blank)
        expect(levelOf(await addWidget('bedside-seek-help', { level: value }))).to.equal('soon');
      expect(said()).to.deep.equal([]);
    });

    for (const tag of tags)
      it(`src of <${tag}> requests nothing, and shows the built-in document`, async () => {
        const request = stub(window, 'fetch').rejects(new Error('asked'));
        const errors = stub(console, 'error');
        for (const value of blank) {
          const widget = await addWidget(tag, { src: value, layout: '' });
          expect(showsChildren(widget), value).to.equal(false);
          expect(widget.getBoundingClientRect().height).to.be.greaterThan(50);
        }
        expect(request.callCount).to.equal(0);
        expect(errors.callCount).to.equal(0);
        expect(said()).to.deep.equal([]);
      });

    it('src leaves the document between the tags in use, also when it comes later', async () => {
      const json = JSON.stringify({ ...enArticle, title: 'Of the hospital' });
      const card = await fixture<Widget>(
        `<bedside-article-card src=""><script type="application/json">${json}</script></bedside-article-card>`,
      );
      await settled();
      expect(read(part(card, 'title').textContent)).to.equal('Of the hospital');
      const later = await addWidget('bedside-article-card');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = json;
      later.append(script);
      later.setAttribute('src', '');
      await settled();
      expect(read(part(later, 'title').textContent)).to.equal('Of the hospital');
    });

    it('heading, summary and href of a card are those of the document', async () => {
      const bare = await addWidget('bedside-article-card');
      for (const value of blank) {
        const card = await addWidget('bedside-article-card', {
          heading: value,
          summary: value,
          href: value,
        });
        expect(shownText(card)).to.equal(shownText(bare));
        expect(
          read(button(card, read(all(bare, 'button')[0]!.textContent)).textContent),
        ).not.to.equal('');
      }
      expect(said()).to.deep.equal([]);
    });

    it('a heading in quotes of its own keeps them', async () => {
      const card = await addWidget('bedside-article-card', { heading: '“Pins and needles”' });
      expect(read(part(card, 'title').textContent)).to.equal('“Pins and needles”');
    });

    it('all of a timer are its defaults', async () => {
      const bare = await addWidget('bedside-exercise-timer');
      const names =
        'program rounds times advance get-ready safety-check sound voice vibration display src approved-by theme heading-level';
      for (const value of blank) {
        const attributes = Object.fromEntries(names.split(' ').map((name) => [name, value]));
        const timer = await addWidget('bedside-exercise-timer', attributes);
        expect(shownText(timer)).to.equal(shownText(bare));
      }
      expect(said()).to.deep.equal([]);
    });

    it('lang is that of the page around, live', async () => {
      const ground = await fixture<HTMLElement>(
        '<div lang="fr"><bedside-seek-help lang=""></bedside-seek-help></div>',
      );
      const banner = ground.querySelector<Widget>('bedside-seek-help')!;
      expect(languageAt(banner)).to.equal('fr');
      banner.lang = 'ml';
      expect(languageAt(banner)).to.equal('ml');
    });

    it('set by a framework as a property is the same', async () => {
      configure({ phone: '0471 252 8300', country: 'IN' });
      const banner = (await addWidget('bedside-seek-help', { level: 'emergency' })) as Widget & {
        phone: unknown;
        country: unknown;
      };
      banner.phone = '';
      banner.country = ' ';
      await settled();
      expect(numbers(banner)).to.deep.equal(['tel:112', 'tel:108', 'tel:04712528300']);
    });

    it('setting of the site takes none away, in configure() or on the script tag', () => {
      configure({ phone: '0471 252 8300', country: 'IN' });
      for (const value of blank)
        configure({ phone: value, country: value, theme: value as 'dark' });
      expect(currentSettings()).to.deep.equal({ phone: '0471 252 8300', country: 'IN' });
      forgetSettings();
      configure({ phone: '', country: '“”' });
      expect(currentSettings()).to.deep.equal({});
      expect(said()).to.deep.equal([]);
    });
  });
});

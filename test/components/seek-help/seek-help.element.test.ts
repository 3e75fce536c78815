import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { BedsideSeekHelp } from '../../../src/components/seek-help/seek-help.js';
import enHelp from '../../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../../src/i18n/en.js';
import { helpLevels, type HelpLevel } from '../../../src/model/help-level.js';
import type { HelpDocument } from '../../../src/model/help-document.js';
import { configure } from '../../../src/platform/library/settings.js';
import '../../../src/define/bedside-seek-help.js';
import {
  addWidget,
  all,
  button,
  focused,
  forgetSettings,
  hasButton,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  someOf,
} from '../widget-page.js';
import { some } from '../../some.js';

const help: HelpDocument = enHelp;
const { noNumber: placeToGo, nobodyAnswers } = help.advice!;
const signs = help.emergencySigns!;
const calmer = ['self-care', 'soon', 'urgent'] as const;

const create = (attributes?: Record<string, string>) => addWidget('bedside-seek-help', attributes);

const links = (banner: Element) =>
  all<HTMLAnchorElement>(banner, 'a').map(
    (link) => `${read(link.textContent)} -> ${link.getAttribute('href')}`,
  );

const everything = {
  'appointment-href': '/book',
  'portal-href': 'https://portal.example/in?a=1&b=2',
  phone: '0471 000 0000',
  'emergency-number': '112',
  'advice-number': '1800 022 222',
};
const book = 'Book an appointment -> /book';
const portal = 'Patient portal -> https://portal.example/in?a=1&b=2';
const phone = 'Hospital: 0471 000 0000 -> tel:04710000000';
const advice = 'Advice line: 1800 022 222 -> tel:1800022222';

describe('<bedside-seek-help>', () => {
  afterEach(() => {
    restore();
    forgetSettings();
  });

  describe('the four levels', () => {
    for (const level of helpLevels)
      it(`${level}: visible word, icon, heading and text`, async () => {
        const banner = await create({ level, country: 'IN' });
        const plate = part(banner, 'level');
        expect(read(plate.innerText)).to.equal(help.levels[level].word);
        expect(plate.querySelector('svg')!.getBoundingClientRect().width).to.be.greaterThan(10);
        expect(read(part(banner, 'heading').innerText)).to.equal(help.levels[level].heading);
        expect(shownText(banner)).to.contain(help.levels[level].text);
      });

    it('have the words of the contract', async () => {
      const words: string[] = [];
      for (const level of ['emergency', 'urgent', 'soon', 'self-care'])
        words.push(read(part(await create({ level, country: 'IN' }), 'level').textContent));
      expect(words).to.deep.equal([
        'Emergency',
        'Urgent: get help today',
        'See someone soon',
        'Self-care',
      ]);
    });

    it('differ in border style and in icon, not in colour alone', async () => {
      const borders = new Set<string>();
      const icons = new Set<string>();
      for (const level of helpLevels) {
        const banner = await create({ level, country: 'IN' });
        const style = getComputedStyle(part(banner, 'banner'));
        expect(parseFloat(style.borderTopWidth)).to.be.at.least(2);
        borders.add(style.borderTopStyle);
        icons.add(part(banner, 'level').querySelector('svg')!.innerHTML);
      }
      expect(borders.size).to.equal(4);
      expect(icons.size).to.equal(4);
    });

    it('default to "soon"', async () => {
      expect(read(part(await create(), 'level').textContent)).to.equal(help.levels.soon.word);
    });

    it('warn of an unknown one, once, and keep the default', async () => {
      const warn = stub(console, 'warn');
      const banner = await create({ level: 'red' });
      configure({ phone: '0471 000 0000' });
      await settled();
      expect(warn.args.map(([text]) => text as string)).to.deep.equal([
        '<bedside-seek-help>: level="red" is not known. Allowed: self-care, soon, urgent, emergency.',
      ]);
      expect(read(part(banner, 'level').textContent)).to.equal(help.levels.soon.word);
    });

    it('say at emergency what to say on the phone, and only there', async () => {
      const { say } = help.levels.emergency;
      expect(say).to.match(/^On the phone, say where you are/);
      expect(shownText(await create({ level: 'emergency', country: 'IN' }))).to.contain(say!);
      for (const level of calmer)
        expect(shownText(await create({ level, country: 'IN' }))).not.to.contain(say!);
    });
  });

  describe('the emergency signs', () => {
    for (const level of calmer)
      it(`${level}: stand below its own words, a line each, and the emergency number is the last link`, async () => {
        const banner = await create({ ...everything, level });
        const text = shownText(banner);
        const own = text.indexOf(help.levels[level].text);
        expect(own).to.be.at.least(0);
        expect(text.indexOf(signs.text)).to.be.greaterThan(own);
        expect(all(banner, '.help li').map((line) => read(line.innerText))).to.deep.equal(
          signs.lines,
        );
        expect(links(banner).at(-1)).to.equal('Emergency: 112 -> tel:112');
      });

    it('are not in short at emergency: there every sign counts', async () => {
      const banner = await create({ ...everything, level: 'emergency' });
      expect(shownText(banner)).not.to.contain(signs.text);
      expect(links(banner)[0]).to.equal('Call 112 -> tel:112');
    });

    it('are none where the document of a host has none, and the number stays', async () => {
      const banner = await create({ level: 'soon', country: 'IN' });
      banner.content = { ...help, emergencySigns: undefined };
      await settled();
      expect(all(banner, '.help li')).to.have.length(0);
      expect(shownText(banner)).not.to.contain(signs.text);
      expect(links(banner)).to.deep.equal(['Emergency: 112 -> tel:112']);
    });
  });

  describe('with whatever settings', () => {
    const settings: Record<string, Record<string, string>> = {
      none: {},
      'a country': { country: 'GB' },
      'a country and a number of its own': { country: 'GB', 'emergency-number': '112' },
      'a phone alone': { phone: '0471 000 0000' },
      'a number that holds none': { 'emergency-number': 'ask at the desk' },
    };
    const emergencyOf: Record<string, string | undefined> = {
      'a country': '999',
      'a country and a number of its own': '112',
    };
    for (const name of Object.keys(settings))
      for (const level of helpLevels)
        it(`${level}, ${name}: has an emergency number, or says once where to go`, async () => {
          stub(console, 'warn');
          const banner = await create({ level, ...settings[name] });
          const number = emergencyOf[name];
          const dialled = links(banner).filter((link) => link.endsWith(`-> tel:${number}`));
          const text = shownText(banner);
          expect(dialled).to.have.length(number ? 1 : 0);
          // Each level tells to call: at once, or for the emergency signs.
          expect(text.split(placeToGo)).to.have.length(number ? 1 : 2);
          // A calm banner says when to call, with a number or without.
          expect(text.includes(signs.text)).to.equal(level !== 'emergency');
          const phones = links(banner).filter((link) => link.includes('tel:'));
          expect(text.includes(nobodyAnswers)).to.equal(level === 'urgent' && phones.length > 0);
        });

    it('says whose number it is', async () => {
      const banner = await create({ ...everything, level: 'urgent' });
      expect(
        links(banner)
          .filter((link) => link.includes('tel:'))
          .map((link) => link.split(':')[0]),
      ).to.deep.equal(['Hospital', 'Advice line', 'Emergency']);
    });
  });

  describe('structure', () => {
    for (const level of ['2', '3', '4', '5', '6'])
      it(`has a real heading at heading-level ${level}`, async () => {
        const banner = await create({ 'heading-level': level });
        expect(part(banner, 'heading').localName).to.equal(`h${level}`);
      });

    it('is a section named by its heading', async () => {
      const banner = await create();
      const section = part(banner, 'banner');
      expect(section.localName).to.equal('section');
      expect(banner.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)).to.equal(
        part(banner, 'heading'),
      );
    });

    it('is no live region: a page that shows it says nothing', async () => {
      const banner = await create({ level: 'emergency', country: 'IN' });
      expect(
        all(banner, '[role="alert"], [role="status"], [role="log"], [aria-live]'),
      ).to.have.length(0);
      expect(banner.hasAttribute('role')).to.equal(false);
      expect(banner.hasAttribute('aria-live')).to.equal(false);
    });

    it('has slots for a note and further links', async () => {
      const banner = await fixture<BedsideSeekHelp>(html`
        <bedside-seek-help>
          <span slot="note">Open from 8 to 6</span>
          <a slot="actions" href="/map">Find us</a>
        </bedside-seek-help>
      `);
      for (const child of some(banner.children)) {
        expect(child.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(part(banner, 'banner').contains((child as HTMLElement).assignedSlot)).to.equal(true);
      }
    });

    it('shows its document, version, language and review state at its foot', async () => {
      const foot = read(part(await create(), 'foot').textContent);
      expect(foot).to.contain(`${help.title}, version ${help.version}, English.`);
      expect(foot).to.contain('Draft: not yet reviewed by a clinician.');
    });
  });

  describe('actions', () => {
    const emergency = '112 -> tel:112';
    const table: [HelpLevel, string[]][] = [
      ['self-care', [book, portal, phone, advice, `Emergency: ${emergency}`]],
      ['soon', [book, portal, phone, advice, `Emergency: ${emergency}`]],
      ['urgent', [phone, advice, book, portal, `Emergency: ${emergency}`]],
      ['emergency', [`Call ${emergency}`, phone]],
    ];
    for (const [level, expected] of table)
      it(`${level}: in order`, async () => {
        expect(links(await create({ ...everything, level }))).to.deep.equal(expected);
      });

    it('are shown only if given', async () => {
      expect(links(await create())).to.deep.equal([]);
      expect(links(await create({ 'portal-href': '/portal' }))).to.deep.equal([
        'Patient portal -> /portal',
      ]);
    });

    it('come and go with their attributes', async () => {
      const banner = await create({ phone: '0471 000 0000' });
      banner.removeAttribute('phone');
      banner.setAttribute('appointment-href', '/book');
      await settled();
      expect(links(banner)).to.deep.equal([book]);
    });

    for (const level of helpLevels)
      it(`${level}: every link is at least 48 by 48 px, its number readable as text`, async () => {
        const banner = await create({ ...everything, level });
        for (const link of someOf<HTMLAnchorElement>(banner, 'a')) {
          const { width, height } = link.getBoundingClientRect();
          expect(height, read(link.textContent)).to.be.at.least(48);
          expect(width, read(link.textContent)).to.be.at.least(48);
          if (link.protocol === 'tel:')
            expect(link.innerText.replace(/\D/g, '')).to.equal(link.pathname.replace(/\D/g, ''));
        }
      });

    it('ask for the help of numbers with a plus, and dial it', async () => {
      expect(links(await create({ phone: '+91 (471) 000-0000' }))).to.deep.equal([
        'Hospital: +91 (471) 000-0000 -> tel:+914710000000',
      ]);
    });

    it('leave out a number without digits', async () => {
      expect(links(await create({ level: 'emergency', 'emergency-number': 'none' }))).to.deep.equal(
        [],
      );
    });

    const followed: [string, HelpLevel, string][] = [
      ['Book an appointment', 'soon', 'appointment'],
      ['Patient portal', 'soon', 'portal'],
      ['Hospital: 0471 000 0000', 'soon', 'phone'],
      ['Advice line: 1800 022 222', 'urgent', 'advice'],
      ['Emergency: 112', 'urgent', 'emergency'],
      ['Call 112', 'emergency', 'emergency'],
      ['Call 108 for an ambulance', 'emergency', 'ambulance'],
    ];
    for (const [name, level, action] of followed)
      it(`tell the page of "${name}": ${action}`, async () => {
        const banner = await create({ ...everything, country: 'IN', level });
        const heard: Event[] = [];
        // Followed for real, the link would leave the test page.
        banner.addEventListener('click', (event) => event.preventDefault());
        document.addEventListener('bedside-help', (event) => heard.push(event), { once: true });
        all(banner, 'a')
          .find((link) => read(link.textContent) === name)!
          .click();
        expect(heard).to.have.length(1);
        expect((heard[0] as CustomEvent).detail).to.deep.equal({ action });
        expect(heard[0]!.composed).to.equal(true);
      });
  });

  describe('numbers', () => {
    const emergencyLinks = async (attributes: Record<string, string>) =>
      links(await create({ level: 'emergency', ...attributes }));

    it('of India: 112, then 108', async () => {
      expect(await emergencyLinks({ country: 'IN' })).to.deep.equal([
        'Call 112 -> tel:112',
        'Call 108 for an ambulance -> tel:108',
      ]);
    });

    for (const [country, number] of [
      ['GB', '999'],
      ['US', '911'],
      ['CA', '911'],
      ['EU', '112'],
      ['DE', '112'],
      ['AE', '998'],
      ['SA', '997'],
      ['QA', '999'],
      ['AU', '000'],
      ['NZ', '111'],
      ['in', '112'],
    ])
      it(`of ${country}: ${number}`, async () => {
        expect((await emergencyLinks({ country: country! }))[0]).to.equal(
          `Call ${number} -> tel:${number}`,
        );
      });

    it('of a country hold its advice line at urgent', async () => {
      expect(links(await create({ level: 'urgent', country: 'GB' }))).to.deep.equal([
        'Advice line: 111 -> tel:111',
        'Emergency: 999 -> tel:999',
      ]);
    });

    it("of the hospital win over the country's", async () => {
      expect(await emergencyLinks({ country: 'IN', 'emergency-number': '1066' })).to.deep.equal([
        'Call 1066 -> tel:1066',
      ]);
    });

    for (const country of ['ZZ', 'India', '91'])
      it(`of an unknown country "${country}" are words, with one warning`, async () => {
        const warn = stub(console, 'warn');
        const banner = await create({ level: 'urgent', country });
        banner.requestUpdate();
        await settled();
        expect(links(banner)).to.deep.equal([]);
        expect(shownText(banner)).to.contain(placeToGo);
        expect(warn.callCount).to.equal(1);
        expect(warn.args[0]![0]).to.match(
          new RegExp(`^<bedside-seek-help>: country="${country}" is not known\\. Allowed: .*IN`),
        );
      });

    it('have no default: without any, urgent and emergency say where to go', async () => {
      stub(console, 'warn');
      for (const level of ['urgent', 'emergency']) {
        const banner = await create({ level });
        expect(links(banner)).to.deep.equal([]);
        expect(shownText(banner)).to.contain(placeToGo);
      }
    });

    it('take the place of those words', async () => {
      for (const level of ['urgent', 'emergency'])
        expect(shownText(await create({ level, country: 'IN' }))).not.to.contain(placeToGo);
    });

    it('are missed at the two calm levels only by the emergency signs', async () => {
      for (const level of ['self-care', 'soon']) {
        const banner = await create({ level });
        const text = shownText(banner);
        expect(text.indexOf(placeToGo)).to.be.greaterThan(text.indexOf(signs.lines!.at(-1)!));
        banner.content = { ...help, emergencySigns: undefined };
        await settled();
        expect(shownText(banner)).not.to.contain(placeToGo);
      }
    });
  });

  describe('site-wide settings', () => {
    it('reach a banner that comes after them', async () => {
      configure({ country: 'IN', phone: '0471 000 0000' });
      expect(links(await create({ level: 'emergency' }))).to.deep.equal([
        'Call 112 -> tel:112',
        'Call 108 for an ambulance -> tel:108',
        phone,
      ]);
    });

    it('reach a banner that was there before, and again', async () => {
      const banner = await create();
      configure({ appointmentHref: '/book' });
      await settled();
      expect(links(banner)).to.deep.equal([book]);
      configure({ appointmentHref: '/other', portalHref: '/portal' });
      await settled();
      expect(links(banner)).to.deep.equal([
        'Book an appointment -> /other',
        'Patient portal -> /portal',
      ]);
    });

    it('reach a banner that was out of the page meanwhile', async () => {
      const banner = await create();
      const ground = banner.parentElement!;
      ground.removeChild(banner);
      configure({ appointmentHref: '/book' });
      ground.append(banner);
      await settled();
      expect(links(banner)).to.deep.equal([book]);
    });

    it("lose to a widget's own attribute", async () => {
      configure({
        phone: '0471 111 1111',
        appointmentHref: '/site',
        country: 'GB',
        adviceNumber: '104',
      });
      const banner = await create({
        level: 'urgent',
        phone: '0471 000 0000',
        'appointment-href': '/book',
        'advice-number': '1800 022 222',
        'emergency-number': '911',
      });
      expect(links(banner)).to.deep.equal([phone, advice, book, 'Emergency: 911 -> tel:911']);
    });

    it("lose to a widget's own country, numbers too", async () => {
      configure({ emergencyNumber: '112', adviceNumber: '104' });
      expect(links(await create({ level: 'urgent', country: 'US' }))).to.deep.equal([
        'Emergency: 911 -> tel:911',
      ]);
    });

    it('are not hostile addresses either', async () => {
      configure({ appointmentHref: 'javascript:alert(1)' });
      expect(links(await create())).to.deep.equal([]);
    });
  });

  describe('hostile addresses', () => {
    const hostile = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' javascript:alert(1)',
      '\tjavascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\t:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001javascript:alert(1)',
      '\u001fjavascript:alert(1)',
      '\u0008\u0009javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      '\ufeffjavascript:alert(1)',
      '\u2028javascript:alert(1)',
      'javascript&colon;alert(1)',
      'javascript&#58;alert(1)',
      '&#106;avascript:alert(1)',
      'java&Tab;script:alert(1)',
      'javascript%3Aalert(1)',
      'javascript://example.com/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html;base64,PHNjcmlwdD4=',
      ' data:text/html,x',
      'da\nta:text/html,x',
      'vbscript:msgbox(1)',
      'VbScript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      'filesystem:https://example.com/1',
      'view-source:https://example.com',
      'about:blank',
      'intent://scan/#Intent;end',
      'ws://example.com',
      'javascript\u0000:alert(1)',
      '',
      '   ',
    ];
    hostile.forEach((href) =>
      it(`are not rendered: ${JSON.stringify(href)}`, async () => {
        stub(console, 'warn');
        const banner = await create({ 'appointment-href': href, 'portal-href': href });
        expect(links(banner)).to.deep.equal([]);
      }),
    );

    for (const href of [
      'https://example.com/a?b=c&d=e#f',
      'http://example.com',
      'HTTPS://example.com',
      'tel:112',
      'mailto:desk@example.com',
      '/book',
      'book.html',
      '../book',
      '?page=book',
      '#book',
      '//example.com/book',
    ])
      it(`leave an honest one as the host wrote it: ${href}`, async () => {
        expect(links(await create({ 'appointment-href': href }))).to.deep.equal([
          `Book an appointment -> ${href}`,
        ]);
      });

    it('are warned of once, each by its attribute', async () => {
      const warn = stub(console, 'warn');
      const banner = await create({
        'appointment-href': 'javascript:alert(1)',
        'portal-href': '/p',
      });
      banner.setAttribute('portal-href', 'data:text/html,x');
      await settled();
      banner.requestUpdate();
      await settled();
      expect(warn.args.map(([text]) => String(text))).to.deep.equal(
        ['appointment-href', 'portal-href'].map(
          (name) =>
            `<bedside-seek-help>: ${name} is not an http, https, mailto, tel or relative address; it is left out.`,
        ),
      );
    });

    it('are no phone number either: only digits are dialled', async () => {
      const banner = await create({ phone: 'javascript:alert(1)' });
      expect(links(banner)).to.deep.equal(links(await create()));
      expect(all(banner, '[href^="javascript"]')).to.have.length(0);
    });
  });

  describe('dismissible', () => {
    for (const level of ['self-care', 'soon'])
      it(`closes a "${level}" banner, and the focus stays with it`, async () => {
        const banner = await create({ level, dismissible: '' });
        button(banner, 'Close this note').focus();
        await press(banner, 'Close this note');
        expect(parts(banner, 'banner')).to.have.length(0);
        expect(document.activeElement).to.equal(banner);
        expect(read(focused(banner)?.textContent)).to.equal('The note is closed.');
      });

    for (const level of ['urgent', 'emergency'])
      it(`does nothing at "${level}"`, async () => {
        const banner = await create({ level, dismissible: '', country: 'IN' });
        expect(hasButton(banner, en.dismiss)).to.equal(false);
      });

    it('is off by default', async () => {
      expect(hasButton(await create(), en.dismiss)).to.equal(false);
    });

    it('asks the page, which can say no', async () => {
      const banner = await create({ dismissible: '' });
      let asked: CustomEvent | undefined;
      banner.addEventListener('bedside-help', (event) => {
        asked = event as CustomEvent;
        event.preventDefault();
      });
      await press(banner, 'Close this note');
      expect(asked?.detail).to.deep.equal({ action: 'dismiss' });
      expect(asked?.cancelable).to.equal(true);
      expect(parts(banner, 'banner')).to.have.length(1);
    });

    it('stays closed for the life of the page only', async () => {
      const banner = await create({ dismissible: '' });
      await press(banner, 'Close this note');
      configure({ phone: '0471 000 0000' });
      await settled();
      expect(parts(banner, 'banner')).to.have.length(0);
      const another = await create({ dismissible: '' });
      expect(parts(another, 'banner')).to.have.length(1);
    });

    it('does not hold back a banner that rises', async () => {
      const banner = await create({ dismissible: '' });
      await press(banner, 'Close this note');
      banner.setAttribute('level', 'urgent');
      await settled();
      expect(parts(banner, 'banner')).to.have.length(1);
    });
  });

  describe('warnings of the page', () => {
    const warnings = () => {
      const warn = stub(console, 'warn');
      return (pattern: RegExp) => warn.args.filter(([text]) => pattern.test(String(text))).length;
    };

    it('come once for two emergency banners, however often they are drawn', async () => {
      const said = warnings();
      await create({ level: 'emergency', country: 'IN' });
      await create({ level: 'emergency', country: 'IN' });
      configure({ phone: '0471 000 0000' });
      await settled();
      configure({ phone: '0471 111 1111' });
      await settled();
      expect(said(/more than one emergency banner/)).to.equal(1);
      expect(said(/./)).to.equal(1);
    });

    it('do not come for one emergency banner beside calmer ones', async () => {
      const said = warnings();
      await create({ level: 'emergency', country: 'IN' });
      await create({ level: 'urgent', country: 'IN' });
      expect(said(/./)).to.equal(0);
    });

    it('do not come for a second banner when the first has gone', async () => {
      const said = warnings();
      const first = await create({ level: 'emergency', country: 'IN' });
      first.parentElement!.removeChild(first);
      await create({ level: 'emergency', country: 'IN' });
      expect(said(/./)).to.equal(0);
    });

    it('come once for an emergency banner without a number', async () => {
      const said = warnings();
      await create({ level: 'emergency' });
      configure({ appointmentHref: '/book' });
      await settled();
      expect(said(/without a number/)).to.equal(1);
      expect(said(/./)).to.equal(1);
    });

    it('do not come for a banner without a number that is no emergency', async () => {
      const said = warnings();
      await create({ level: 'urgent' });
      expect(said(/./)).to.equal(0);
    });
  });
});

/** A page whose language is wrong, changes often, or changes while somebody is using a widget. */
import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import '../../src/all.js';
import type { BedsideExerciseTimer } from '../../src/components/exercise-timer/exercise-timer.js';
import { ar } from '../../src/i18n/ar.js';
import { ml } from '../../src/i18n/ml.js';
import { ta } from '../../src/i18n/ta.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import { tags } from '../../src/model/widgets.js';
import { some } from '../some.js';
import { languages } from './language-page.js';
import {
  all,
  button,
  checkboxes,
  focused,
  listen,
  part,
  press,
  read,
  settled,
  shownText,
  type Widget,
} from './widget-page.js';

/** The console, without what it says of every draft. */
let said: () => unknown[];

beforeEach(() => {
  const consoles: SinonStub[] = [stub(console, 'warn'), stub(console, 'error')];
  said = () =>
    consoles
      .flatMap(({ args }) => args.map(([message]) => message as unknown))
      .filter((message) => !/nobody has reviewed|without a number/.test(String(message)));
});

afterEach(() => {
  restore();
  sessionStorage.clear();
});

const ground = async (lang: string, inside: string) => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.lang = lang;
  place.innerHTML = inside;
  await settled();
  return place;
};

const langOf = (widget: Element) => part(widget, 'root').lang;
const four = tags.map((tag) => `<${tag}></${tag}>`).join('');
const timerTag = '<bedside-exercise-timer safety-check="off"></bedside-exercise-timer>';
type Timer = BedsideExerciseTimer & Widget;

const wrong: readonly [what: string, lang: string, shown: string][] = [
  ['empty', '', 'en'],
  ['a space', ' ', 'en'],
  ['a dash', '-', 'en'],
  ['a name of a language', 'Malayalam', 'en'],
  ['a locale of a server', 'en_US.UTF-8', 'en'],
  ['a variable that was not there', 'undefined', 'en'],
  ['a template that was not filled', '{{ page.lang }}', 'en'],
  ['markup', '"><img src=x onerror=alert(1)>', 'en'],
  ['a key of every object', '__proto__', 'en'],
  ['of a hundred thousand letters', 'x'.repeat(100_000), 'en'],
  ['of a hundred thousand subtags', `ml${'-abc'.repeat(100_000)}`, 'ml'],
  ['cut off', 'ml-', 'ml'],
  ['of a region that is none', 'ta-123456789', 'ta'],
  ['with digits that are none', 'ar-u-nu-', 'ar'],
  ['in small and large letters and spaces', ' aR_ae ', 'ar'],
];

describe('a language that is', () => {
  for (const [what, lang, shown] of wrong)
    it(`${what}: the widgets are there, in "${shown}", and nothing is thrown`, async () => {
      const place = await ground(lang, four);
      for (const widget of some([...place.children])) {
        expect(langOf(widget), widget.localName).to.equal(shown);
        expect(shownText(widget).length, widget.localName).to.be.above(100);
      }
      // The time of day and the plurals are asked of the browser, which refuses such tags.
      const timer = place.querySelector<Timer>('bedside-exercise-timer')!;
      timer.setAttribute('safety-check', 'off');
      timer.start();
      timer.next();
      await settled();
      expect(timer.session.status).to.equal('running');
      expect(langOf(timer)).to.equal(shown);
      expect(said().filter((text) => !String(text).includes('safety-check="off"'))).to.deep.equal(
        [],
      );
    });
});

describe('a language that changes', () => {
  it('100 times a second: the last one stays, nothing is read out, and a session goes on', async () => {
    const place = await ground(
      'en',
      four.replace('<bedside-exercise-timer>', `<bedside-exercise-timer safety-check="off">`),
    );
    const timer = place.querySelector<Timer>('bedside-exercise-timer')!;
    timer.start();
    timer.next();
    await settled();
    const list = place.querySelector<Widget>('bedside-risk-checklist')!;
    checkboxes(list)[3]!.click();
    await settled();
    const heard = listen();
    const order = ['ml', '', 'ar', 'nonsense', 'ta', 'hi', 'x'.repeat(1000)];
    for (let i = 0; i < 100; i++) {
      place.lang = order[i % order.length]!;
      // Each is drawn, or at least begun.
      await new Promise((resolve) => setTimeout(resolve));
    }
    place.lang = 'ta';
    await settled();
    for (const widget of some([...place.children])) expect(langOf(widget)).to.equal('ta');
    expect(heard()).to.deep.equal([]);
    expect(timer.session.status).to.equal('running');
    expect(button(timer, ta.pause).isConnected).to.equal(true);
    expect(
      checkboxes(list)
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(3);
    expect(said().filter((text) => !String(text).includes('safety-check="off"'))).to.deep.equal([]);
  });

  it('in a session: step, time, pause and Stop stay what they were', async () => {
    const place = await ground('ml', timerTag);
    const timer = place.querySelector<Timer>('bedside-exercise-timer')!;
    timer.start();
    timer.next();
    await settled();
    await press(timer, ml.pause);
    const before = { ...timer.session };
    button(timer, ml.resume).focus();
    const focusedPart = focused(timer)!.getAttribute('part');
    for (const lang of languages) {
      place.lang = lang;
      await settled();
      expect(langOf(timer)).to.equal(lang);
      expect(timer.session).to.deep.equal(before);
      expect(focused(timer)?.getAttribute('part'), 'the focus').to.equal(focusedPart);
    }
    expect(part(timer, 'root').dir).to.equal('rtl');
    await press(timer, ar.resume);
    // Before a raise one gets ready again.
    expect(timer.session.status).to.equal('preparing');
    part(timer, 'stop').click();
    await settled();
    expect(timer.session.status).to.equal('stopped');
  });

  it('in the safety check: the same question is asked, and what was answered is kept', async () => {
    const place = await ground('ml', '<bedside-exercise-timer></bedside-exercise-timer>');
    const timer = place.querySelector<Timer>('bedside-exercise-timer')!;
    await press(timer, ml.start);
    await press(timer, ml.no);
    await press(timer, ml.no);
    const asked = () => read(all(timer, '.question')[0]!.textContent);
    const inMalayalam = asked();
    place.lang = 'ar';
    await settled();
    expect(asked()).not.to.equal(inMalayalam);
    expect(shownText(timer)).to.contain(ar.question.replace('{n}', '3').split(' ')[0]);
    expect(read(all(timer, '.count')[0]!.textContent)).to.match(/\b3\b/);
    await press(timer, ar.back);
    await press(timer, ar.back);
    await press(timer, ar.no);
    await press(timer, ar.no);
    place.lang = 'ml';
    await settled();
    expect(asked()).to.equal(inMalayalam);
  });

  it('with a list that is ticked: the same boxes, and the same result', async () => {
    const place = await ground('ta', '<bedside-risk-checklist></bedside-risk-checklist>');
    const list = place.querySelector<Widget>('bedside-risk-checklist')!;
    const ticked = () => checkboxes(list).map(({ checked }) => checked);
    checkboxes(list)[0]!.click();
    checkboxes(list).at(-1)!.click();
    await settled();
    const before = ticked();
    place.lang = 'ar';
    await settled();
    expect(ticked()).to.deep.equal(before);
    await press(list, ar.showList);
    const entries = all(list, '.entry').length;
    expect(entries).to.be.above(0);
    place.lang = 'ml';
    await settled();
    expect(all(list, '.entry')).to.have.length(entries);
    expect(shownText(list)).to.contain(ml.yourList);
  });

  it('with an article that is open: what was open stays open', async () => {
    const place = await ground('ta', '<bedside-article-card layout="full"></bedside-article-card>');
    const article = place.querySelector<Widget>('bedside-article-card')!;
    const sections = () => all<HTMLDetailsElement>(article, '.sections > details');
    const open = () => sections().map((section) => section.open);
    sections()[1]!.open = true;
    sections()[2]!.open = false;
    await settled();
    const before = open();
    place.lang = 'ar';
    await settled();
    expect(open()).to.deep.equal(before);
  });

  it('to one whose file comes in the middle of a session: its words are taken, the session goes on', async () => {
    const place = await ground('qad', timerTag);
    const timer = place.querySelector<Timer>('bedside-exercise-timer')!;
    timer.start();
    timer.next();
    await settled();
    expect(langOf(timer)).to.equal('en');
    const before = { ...timer.session };
    addLanguage({ lang: 'qad', messages: { pause: 'Halt' } });
    await settled();
    const halt = button(timer, 'Halt');
    expect(
      halt.querySelector('[lang]')?.getAttribute('lang'),
      'marked in an English text',
    ).to.equal('qad');
    expect(timer.session.step).to.equal(before.step);
    expect(timer.session.status).to.equal('running');
    // The same again, as two tags of one file do.
    addLanguage({ lang: 'qad', messages: { pause: 'Halt' } });
    await settled();
    expect(button(timer, 'Halt').isConnected).to.equal(true);
  });
});

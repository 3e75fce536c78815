/** All four widgets on one page, and two topics on one page. */
import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { BedsideExerciseTimer } from '../../src/components/exercise-timer/exercise-timer.js';
import type { BedsideRiskChecklist } from '../../src/components/risk-checklist/risk-checklist.js';
import enChecklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import { configure } from '../../src/platform/library/settings.js';
import '../../src/all.js';
import { smallDocuments } from '../model/small-documents.js';
import {
  all,
  button,
  forgetSettings,
  hasButton,
  itemName,
  part,
  parts,
  press,
  read,
  settled,
  shownText,
  tick,
  type Widget,
} from './widget-page.js';

const checklist: ChecklistDocument = enChecklist;
const flags = checklist.groups[0]!.items;
const emergencyFlag = flags.find(({ help }) => help === 'emergency')!.text;
const urgentFlag = flags.find(({ help }) => help === 'urgent')!.text;
const painButton = 'Stop, it hurts or feels wrong';

const levelOf = (banner: Element) => part(banner, 'banner').dataset['level'];

interface Four {
  article: Widget;
  timer: BedsideExerciseTimer;
  list: BedsideRiskChecklist;
  banner: Widget;
}

const four = (ground: Element): Four => ({
  article: ground.querySelector<Widget>('bedside-article-card')!,
  timer: ground.querySelector<BedsideExerciseTimer>('bedside-exercise-timer')!,
  list: ground.querySelector<BedsideRiskChecklist>('bedside-risk-checklist')!,
  banner: ground.querySelector<Widget>('bedside-seek-help')!,
});

const template = (name: string) => html`
  <section>
    <bedside-article-card layout="full"></bedside-article-card>
    <bedside-seek-help for="${name}-list ${name}-timer"></bedside-seek-help>
    <bedside-risk-checklist id="${name}-list"></bedside-risk-checklist>
    <bedside-exercise-timer id="${name}-timer"></bedside-exercise-timer>
  </section>
`;

const onePage = async (): Promise<Four> => {
  const ground = await fixture<HTMLElement>(template('leg'));
  await settled();
  return four(ground);
};

const run = async (timer: Element) => {
  await press(timer, 'Start');
  while (hasButton(timer, 'No')) await press(timer, 'No');
  await press(timer, 'I am ready');
};

describe('the four widgets together', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stub(console, 'warn');
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });

  describe('the banner', () => {
    it('rises with a red flag and falls back with the list', async () => {
      const { list, banner } = await onePage();
      await tick(list, urgentFlag);
      expect(levelOf(banner)).to.equal('urgent');
      await tick(list, emergencyFlag);
      expect(levelOf(banner)).to.equal('emergency');
      list.reset();
      await settled();
      expect(levelOf(banner)).to.equal('soon');
    });

    it('rises with an answer of the safety check and falls back with the timer', async () => {
      const { timer, banner } = await onePage();
      await press(timer, 'Start');
      await press(timer, 'Not sure');
      expect(levelOf(banner)).to.equal('emergency');
      timer.reset();
      await settled();
      expect(levelOf(banner)).to.equal('soon');
    });

    it('rises with a stop for pain and falls back with the timer', async () => {
      const { timer, banner } = await onePage();
      await run(timer);
      expect(levelOf(banner)).to.equal('soon');
      await press(timer, painButton);
      expect(levelOf(banner)).to.equal('urgent');
      timer.reset();
      await settled();
      expect(levelOf(banner)).to.equal('soon');
    });

    it('keeps what the list says when the timer is reset, and the other way round', async () => {
      const { timer, list, banner } = await onePage();
      await press(timer, 'Start');
      await press(timer, 'Yes');
      await tick(list, urgentFlag);
      expect(levelOf(banner)).to.equal('emergency');
      timer.reset();
      await settled();
      expect(levelOf(banner)).to.equal('urgent');
      // Its overview offers no start after a yes; the page's script may ask again.
      timer.start();
      await settled();
      await press(timer, 'Yes');
      list.reset();
      await settled();
      expect(levelOf(banner)).to.equal('emergency');
    });
  });

  it('site-wide settings reach all four, and again when they change', async () => {
    const { article, timer, list, banner } = await onePage();
    await tick(list, emergencyFlag);
    await press(timer, 'Start');
    await press(timer, 'Yes');
    for (const [country, number, theme, approvedBy] of [
      ['IN', '112', 'dark', 'Dr X'],
      ['GB', '999', 'light', 'Dr Y'],
    ] as const) {
      configure({ country, theme, approvedBy });
      await settled();
      for (const widget of [banner, list, timer])
        expect(
          all<HTMLAnchorElement>(widget, 'a[href^="tel:"]').map(({ pathname }) => pathname),
          widget.localName,
        ).to.include(number);
      for (const widget of [article, timer, list, banner]) {
        expect(part(widget, 'root').dataset['theme'], widget.localName).to.equal(theme);
        expect(read(part(widget, 'foot').textContent)).to.contain(`Approved by ${approvedBy}.`);
      }
    }
  });

  it('nothing in the checklist leads to the exercise', async () => {
    const { timer, list } = await onePage();
    const names = [/exercise/i, /\btimer\b/i, ...exercises.programs.map(({ title }) => title)];
    const expectNoWay = () => {
      const controls = all(list, 'a, button, summary');
      expect(controls.length).to.be.greaterThan(0);
      for (const control of controls)
        for (const name of names) expect(read(control.textContent)).not.to.match(new RegExp(name));
      const hrefs = all(list, 'a').map((link) => link.getAttribute('href')!);
      expect(hrefs.filter((href) => !href.startsWith('tel:'))).to.deep.equal([]);
    };
    configure({ country: 'IN' });
    expectNoWay();
    await tick(list, ...checklist.groups.flatMap(({ items }) => items.map(itemName)));
    expectNoWay();
    expect(all(list, 'a').length, 'links to numbers').to.be.greaterThan(0);
    await press(list, 'Show my list');
    expectNoWay();
    expect(timer.session.status).to.equal('idle');
    for (const { advice } of checklist.groups.flatMap(({ items }) => items))
      expect(advice).not.to.match(/exercise/i);
  });

  describe('two topics, eight widgets', () => {
    const twoTopics = async (): Promise<[Four, Four]> => {
      const ground = await fixture<HTMLElement>(
        html`<div>${template('leg')} ${template('other')}</div>`,
      );
      const [one, other] = [...ground.children].map(four) as [Four, Four];
      const { article, exercises: moves, checklist: items, help } = smallDocuments;
      other.article.content = article;
      other.timer.content = moves;
      other.list.content = items;
      other.banner.content = help;
      await settled();
      return [one, other];
    };

    it('show each their own', async () => {
      const [one, other] = await twoTopics();
      for (const widget of Object.values(other) as Widget[]) {
        expect(read(part(widget, 'foot').textContent), widget.localName).to.match(/^Legs, version/);
      }
      for (const widget of Object.values(one) as Widget[])
        expect(read(part(widget, 'foot').textContent), widget.localName).not.to.match(/^Legs,/);
    });

    it('a tick and an answer raise the banner of their own topic only', async () => {
      const [one, other] = await twoTopics();
      await tick(other.list, 'Weak.');
      expect([levelOf(one.banner), levelOf(other.banner)]).to.deep.equal(['soon', 'emergency']);
      await tick(one.list, urgentFlag);
      expect([levelOf(one.banner), levelOf(other.banner)]).to.deep.equal(['urgent', 'emergency']);
      other.list.reset();
      await settled();
      expect([levelOf(one.banner), levelOf(other.banner)]).to.deep.equal(['urgent', 'soon']);
      expect(all<HTMLInputElement>(other.list, 'input').some(({ checked }) => checked)).to.equal(
        false,
      );
      await press(other.timer, 'Start');
      await press(other.timer, 'Yes');
      expect([levelOf(one.banner), levelOf(other.banner)]).to.deep.equal(['urgent', 'emergency']);
      expect(one.timer.session.status).to.equal('idle');
    });

    it('a timer runs alone, and a stop for pain locks no other', async () => {
      const [one, other] = await twoTopics();
      await run(one.timer);
      expect([one, other].map(({ timer }) => timer.session.status)).to.deep.equal([
        'running',
        'idle',
      ]);
      await press(one.timer, painButton);
      expect([levelOf(one.banner), levelOf(other.banner)]).to.deep.equal(['urgent', 'soon']);
      await press(other.timer, 'Start');
      expect(other.timer.session.status).to.equal('checking');
    });

    it('a result, a reset and a section are heard from their own widget', async () => {
      const [one, other] = await twoTopics();
      const heard: EventTarget[] = [];
      for (const name of ['bedside-result', 'bedside-change', 'bedside-section-toggle'])
        one.list.parentElement!.addEventListener(name, (event) => heard.push(event.target!));
      await tick(other.list, 'Sore.');
      await press(other.list, 'Show my list');
      parts(other.article, 'section')[1]!.querySelector('summary')!.click();
      await settled();
      expect(heard).to.deep.equal([]);
      expect(shownText(other.list)).to.contain('Go today.');
      expect(shownText(one.list)).to.contain(emergencyFlag);
      expect(button(one.list, 'Show my list')).not.to.equal(null);
    });
  });
});

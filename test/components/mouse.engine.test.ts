/** Each widget from end to end by the mouse alone: real presses at places of the screen. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import { en } from '../../src/i18n/en.js';
import '../../src/all.js';
import {
  addWidget,
  all,
  button,
  checkbox,
  part,
  parts,
  read,
  settled,
  type Widget,
} from './widget-page.js';

const realNow = performance.now.bind(performance);
/** Milliseconds that people have spent reading, added to the page's clock. */
let readMs = 0;

/** How far from the middle the next press is, in px. */
let aside = 8;

/**
 * Reads for a second, as people do, then presses near the middle of the target. No two presses hit the
 * same place: WebKit counts double clicks by a clock that the test cannot move.
 */
const clickOn = async (target: Element) => {
  readMs += 1000;
  aside = -aside;
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2 + aside), Math.round(top + height / 2)],
  });
  await settled();
};

describe('by mouse alone', () => {
  before(() => {
    performance.now = () => realNow() + readMs;
  });
  after(() => {
    Reflect.deleteProperty(performance, 'now');
  });
  afterEach(async () => {
    // Otherwise the mouse would hover the next test's widget.
    await sendMouse({ type: 'move', position: [0, 0] });
    fixtureCleanup();
    sessionStorage.clear();
  });

  it('an article is opened, a section of it closed and opened, and closed again', async () => {
    const card = await addWidget('bedside-article-card');
    const title = all(card, '[aria-expanded]')[0]!;
    await clickOn(title);
    expect(title.ariaExpanded).to.equal('true');
    const first = all<HTMLDetailsElement>(card, '.sections > details')[0]!;
    expect(read(first.querySelector('summary')!.textContent)).to.equal(
      article.sections[0]!.heading,
    );
    const wasOpen = first.open;
    for (const isOpen of [!wasOpen, wasOpen]) {
      await clickOn(first.querySelector('summary')!);
      expect(first.open).to.equal(isOpen);
    }
    await clickOn(title);
    expect(title.ariaExpanded).to.equal('false');
  });

  it('an exercise is begun, paused, gone on with and stopped', async () => {
    const timer = (await addWidget('bedside-exercise-timer')) as Widget & {
      session: { status: string };
    };
    const press = (name: string) => clickOn(button(timer, name));
    await press(en.start);
    while (timer.session.status === 'checking') await press(en.no);
    await press(en.begin);
    expect(timer.session.status).to.equal('running');
    await press(en.pause);
    expect(timer.session.status).to.equal('paused');
    await press(en.resume);
    await press(en.begin);
    expect(timer.session.status).to.equal('running');
    await press(en.stop);
    expect(timer.session.status).to.equal('stopped');
  });

  it('a sign is ticked by its words, and the list is shown and cleared', async () => {
    const list = await addWidget('bedside-risk-checklist');
    const [flag] = checklist.groups[0]!.items;
    const box = () => checkbox(list, flag!.text);
    const words = () => box().labels![0]!;
    await clickOn(words());
    expect(box().checked).to.equal(true);
    expect(parts(list, 'help-card').length).to.be.greaterThan(0);
    await clickOn(words());
    expect(box().checked).to.equal(false);
    await clickOn(words());
    await clickOn(button(list, en.showList));
    expect(read(part(list, 'root').innerText)).to.contain(flag!.text);
    await clickOn(button(list, en.startOver));
    expect(box().checked).to.equal(false);
  });

  it('a banner is followed and closed', async () => {
    const banner = await addWidget('bedside-seek-help', {
      dismissible: '',
      'appointment-href': '#book',
    });
    const heard: unknown[] = [];
    banner.addEventListener('bedside-help', (event) => heard.push((event as CustomEvent).detail));
    const link = all(banner, 'a').find((at) => read(at.textContent) === en.appointment)!;
    await clickOn(link);
    await clickOn(button(banner, en.dismiss));
    expect(heard).to.deep.equal([{ action: 'appointment' }, { action: 'dismiss' }]);
    expect(parts(banner, 'banner')).to.have.length(0);
  });
});

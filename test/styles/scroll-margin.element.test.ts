/**
 * A page whose header sticks tells the widgets by `--bedside-scroll-margin` how high it is: what has
 * the focus, or is scrolled to, is not behind it (Sheodred/hobbyhub#68, w3c/wcag#952, #1518).
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { tags, type Tag } from '../../src/model/widgets.js';
import '../../src/all.js';
import { all, button, focused, press, settled, tick } from '../components/widget-page.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';

const header = 90;

/** A widget in a long page under a header that sticks. */
const page = async (tag: string, attributes = ''): Promise<HTMLElement> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = `<div style="position: sticky; top: 0; height: ${header}px; z-index: 9">Header</div>
    <div style="height: 2000px">Before</div>
    <${tag} ${attributes} style="--bedside-scroll-margin: ${header}px"></${tag}>
    <p><button id="end">End</button></p><div style="height: 2000px">After</div>`;
  await settled();
  return ground.querySelector<HTMLElement>(tag)!;
};

const topOf = (at: Element): number => (at.closest('label') ?? at).getBoundingClientRect().top;

describe('under a sticky header', () => {
  afterEach(async () => {
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 900 });
  });

  // What gives a widget more to stop at.
  const attributes: Partial<Record<Tag, string>> = {
    'bedside-article-card': 'layout="full"',
    'bedside-seek-help': 'country="IN" phone="0471 000 0000" appointment-href="/book"',
  };
  const sizes = [
    { width: 360, height: 740 },
    { width: 800, height: 900 },
  ];
  const walks = tags.flatMap((tag) => sizes.map((size) => ({ tag, size })));
  for (const { tag, size } of walks)
    it(`each stop on the way back by Shift+Tab is seen: ${tag}, ${size.width} px`, async () => {
      await setViewport(size);
      const widget = await page(tag, attributes[tag]);
      for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
      const end = document.querySelector<HTMLElement>('#end')!;
      end.focus();
      end.scrollIntoView({ block: 'start' });
      let stops = 0;
      for (; stops < 120; stops++) {
        await sendKeys({ press: 'Shift+Tab' });
        const at = focused(widget);
        if (!at) break;
        expect(topOf(at), at.outerHTML).to.be.at.least(header - 1);
      }
      expect(stops).to.be.greaterThan(1);
    });

  it('a new screen of the checklist begins below it', async () => {
    const list = await page('bedside-risk-checklist');
    button(list, 'Show my list').scrollIntoView({ block: 'end' });
    await press(list, 'Show my list');
    expect(topOf(focused(list)!)).to.be.at.least(header);
    scrollTo(0, scrollY + list.getBoundingClientRect().top - 10);
    await press(list, 'Change my answers');
    expect(topOf(focused(list)!)).to.be.at.least(header);
  });

  it('a new screen of the timer begins below it', async () => {
    const timer = await page('bedside-exercise-timer');
    for (const offset of [-100, 10, 60]) {
      const start = button(timer, 'Start');
      scrollTo(0, scrollY + timer.getBoundingClientRect().top - offset);
      start.focus({ preventScroll: true });
      await press(timer, 'Start');
      expect(topOf(focused(timer)!), `${offset}`).to.be.at.least(header);
      (timer as unknown as { reset: () => void }).reset();
      await settled();
    }
  });

  it('the card of an emergency stands below it', async () => {
    const list = await page('bedside-risk-checklist');
    scrollTo(0, scrollY + list.getBoundingClientRect().top + 400);
    await tick(list, checklist.groups[0]!.items[0]!.text);
    expect(topOf(focused(list)!)).to.be.at.least(header - 1);
  });

  it('a banner that has risen stands below it', async () => {
    const banner = await page('bedside-seek-help', 'country="IN"');
    scrollTo(0, scrollY + banner.getBoundingClientRect().top - 10);
    banner.setAttribute('level', 'emergency');
    await waitUntil(() => topOf(banner) >= header - 1);
  });

  it('is 0 unless the page says so', async () => {
    const ground = await fixture<HTMLElement>(
      html`<bedside-seek-help country="IN"></bedside-seek-help>`,
    );
    await settled();
    expect(getComputedStyle(ground).scrollMarginTop).to.equal('0px');
  });
});

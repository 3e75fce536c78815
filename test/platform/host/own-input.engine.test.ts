/** What a page's own keys and taps leave to a widget, and what a widget leaves to the page. */
import '../../../src/define/bedside-article-card.js';
import '../../../src/define/bedside-risk-checklist.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { restore, spy, type SinonSpy } from 'sinon';
import checklist from '../../../src/content/night-leg-numbness/en/checklist.js';
import {
  addWidget,
  all,
  checkbox,
  part,
  settled,
  type Widget,
} from '../../components/widget-page.js';

const flag = checklist.groups[0]!.items[0]!.text;

/** The title of a card, which opens it. */
const opener = (card: Widget): HTMLElement => all(card, '[aria-expanded]')[0]!;

describe('keys in a widget', () => {
  const heard: string[] = [];
  /** As slide shows do it: every key is theirs but in a field, and a widget is no field. */
  const takeKeys = (event: KeyboardEvent) => {
    heard.push(event.key);
    if ((event.target as Element).localName !== 'input') event.preventDefault();
  };
  const names = ['keydown', 'keypress', 'keyup'] as const;
  let list: Widget;

  beforeEach(async () => {
    heard.length = 0;
    for (const name of names) document.addEventListener(name, takeKeys);
    list = await addWidget('bedside-risk-checklist');
    checkbox(list, flag).focus();
  });
  afterEach(() => {
    for (const name of names) document.removeEventListener(name, takeKeys);
  });

  it('tick a box with the space bar though the page takes it for itself', async () => {
    await sendKeys({ press: 'Space' });
    await settled();
    expect(checkbox(list, flag).checked).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('press a button with Enter', async () => {
    const card = await addWidget('bedside-article-card');
    opener(card).focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(opener(card).ariaExpanded).to.equal('true');
    expect(heard).to.deep.equal([]);
  });

  it('type no letter into the page’s search', async () => {
    await sendKeys({ press: 's' });
    expect(heard).to.deep.equal([]);
  });

  it('are the page’s where a dialog of it needs them: Escape, and what is held with Control', async () => {
    await sendKeys({ press: 'Escape' });
    expect(heard).to.include('Escape');
    await sendKeys({ press: 'Control+k' });
    expect(heard).to.include('k');
  });
});

describe('what a page hears of a person’s answers', () => {
  it('no input event, so a form that is watched for changes is not changed', async () => {
    const ground = await fixture<HTMLElement>(html`<form></form>`);
    const hear = spy();
    for (const name of ['input', 'change', 'submit']) ground.addEventListener(name, hear);
    const list = await addWidget('bedside-risk-checklist');
    ground.append(list);
    await settled();
    checkbox(list, flag).click();
    await settled();
    expect(checkbox(list, flag).checked).to.equal(true);
    expect(hear.callCount).to.equal(0);
  });

  it('everything of its own children that a widget shows', async () => {
    const ground = await fixture<HTMLElement>(
      html`<div>
        <bedside-article-card src="missing.json"><input /></bedside-article-card>
      </div>`,
    );
    const hear = spy();
    ground.addEventListener('input', hear);
    ground.querySelector('input')!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(hear.callCount).to.equal(1);
  });
});

describe('a tap that the page sends again', () => {
  let clicks: SinonSpy;
  beforeEach(() => (clicks = spy()));
  afterEach(() => restore());

  /** As FastClick does it: on the element that it sees under the finger. */
  const tap = (at: Element) => {
    const { left, top, width, height } = at.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    document
      .elementFromPoint(clientX, clientY)!
      .dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }),
      );
  };

  it('ticks the box under the finger, once', async () => {
    const list = await addWidget('bedside-risk-checklist');
    const box = checkbox(list, flag);
    box.scrollIntoView({ block: 'center' });
    box.addEventListener('click', clicks);
    tap(box.labels![0]!);
    await settled();
    expect(box.checked).to.equal(true);
    expect(clicks.callCount).to.equal(1);
  });

  it('opens the article, on its words or its picture', async () => {
    const card = await addWidget('bedside-article-card');
    opener(card).scrollIntoView({ block: 'center' });
    tap(opener(card));
    await settled();
    expect(opener(card).ariaExpanded).to.equal('true');
    tap(part(card, 'summary'));
    await settled();
    expect(opener(card).ariaExpanded).to.equal('false');
  });

  it('is no tap where a script calls click() on the widget', async () => {
    const list = await addWidget('bedside-risk-checklist');
    const inside = spy();
    list.shadowRoot!.addEventListener('click', inside);
    list.click();
    expect(inside.callCount).to.equal(0);
  });
});

/** Each widget but the timer, which has its own, from end to end without a pointer. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import { en } from '../../src/i18n/en.js';
import { configure } from '../../src/platform/library/settings.js';
import '../../src/define/bedside-article-card.js';
import '../../src/define/bedside-risk-checklist.js';
import '../../src/define/bedside-seek-help.js';
import { tabTo } from './keys.js';
import {
  addWidget,
  all,
  focused,
  focusName,
  forgetSettings,
  itemName,
  part,
  parts,
  settled,
  shownText,
} from './widget-page.js';

const key = async (press: string) => {
  await sendKeys({ press });
  await settled();
};

describe('by keyboard alone', () => {
  afterEach(() => forgetSettings());

  it('a checklist goes from a red flag to the nurse and back, and is cleared', async () => {
    configure({ country: 'IN' });
    const list = await addWidget('bedside-risk-checklist');
    const [flag] = checklist.groups[0]!.items;
    await tabTo(list, itemName(flag!));
    await key('Space');
    expect(focusName(list), 'the card has the focus').to.match(/emergency/i);
    await tabTo(list, 'Call 112');
    const item = checklist.groups[1]!.items[0]!;
    await tabTo(list, itemName(item));
    await key('Space');
    await tabTo(list, 'Not sure');
    await key('Enter');
    await tabTo(list, 'Show my list');
    await key('Enter');
    expect(focusName(list)).to.equal('Your list');
    expect(shownText(list)).to.contain('You ticked 1 thing');
    await tabTo(list, en.allSigns);
    await key('Enter');
    expect(all<HTMLDetailsElement>(list, 'details')[0]!.open).to.equal(true);
    await tabTo(list, 'Show this to a nurse');
    await key('Enter');
    expect(part(list, 'nurse').matches(':modal')).to.equal(true);
    await key('Escape');
    expect(focusName(list)).to.equal('Show this to a nurse');
    await tabTo(list, 'Clear my answers');
    await key('Enter');
    expect(all<HTMLInputElement>(list, 'input').some(({ checked }) => checked)).to.equal(false);
    await key('Tab');
    expect(focusName(list), 'the way back is the next stop').to.equal('Undo');
    await key('Enter');
    expect(shownText(list)).to.contain('You ticked 1 thing');
  });

  it('a card opens, goes to a section by the list of sections, and closes', async () => {
    const card = await addWidget('bedside-article-card');
    card.style.inlineSize = '60em';
    await settled();
    await tabTo(card, `Read more: ${article.title}`);
    await key('Enter');
    expect(focusName(card), 'the focus stays').to.equal(`Close the article: ${article.title}`);
    await settled();
    const { heading } = article.sections[3]!;
    await tabTo(card, heading);
    await key('Enter');
    expect(focused(card)!.localName).to.equal('summary');
    const details = focused(card)!.parentElement as HTMLDetailsElement;
    expect(details.open).to.equal(true);
    expect(focusName(card)).to.equal(heading);
    await key('Space');
    expect(details.open).to.equal(false);
    await tabTo(card, 'All sources');
  });

  it('a banner is followed and closed', async () => {
    const banner = await addWidget('bedside-seek-help', {
      dismissible: '',
      phone: '0471 000 0000',
      'appointment-href': '#book',
    });
    const heard: unknown[] = [];
    banner.addEventListener('bedside-help', (event) => heard.push((event as CustomEvent).detail));
    await tabTo(banner, 'Book an appointment');
    await key('Enter');
    await tabTo(banner, 'Hospital: 0471 000 0000');
    await tabTo(banner, 'Close this note');
    await key('Space');
    expect(heard).to.deep.equal([{ action: 'appointment' }, { action: 'dismiss' }]);
    expect(parts(banner, 'banner')).to.have.length(0);
    expect(focusName(banner)).to.equal('The note is closed.');
  });
});

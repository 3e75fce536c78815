/** What a page gets whose CMS strips unknown tags: a div that becomes the widget. */
import '../../../src/define/bedside-article-card.js';
import '../../../src/define/bedside-exercise-timer.js';
import '../../../src/define/bedside-seek-help.js';
import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import { widgetNames } from '../../../src/model/widgets.js';
import { configure } from '../../../src/platform/library/settings.js';
import { forgetSettings, settled, shownText } from '../../components/widget-page.js';

/** Puts markup into the page as a host's script does; the widgets that it becomes. */
const insert = async (markup: string): Promise<HTMLElement> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = markup;
  await settled();
  return ground;
};

describe('a div with data-bedside', () => {
  // A page with its first div waits for this file; the tests are about what comes after.
  before(() => import('../../../src/platform/start/mount.js'));

  let warn: SinonStub;
  beforeEach(() => {
    warn = stub(console, 'warn');
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });
  const warnings = () => warn.getCalls().map(({ args }) => String(args[0]));

  it('becomes the tag, with its id, class, children and settings', async () => {
    const ground = await insert(
      '<div id="t" class="wide calm" data-bedside="exercise-timer" data-program="ankle-pumps" data-get-ready="0"><p>Foot up, foot down</p></div>',
    );
    const timer = ground.firstElementChild!;
    expect(timer.localName).to.equal('bedside-exercise-timer');
    expect(ground.children.length).to.equal(1);
    expect(timer.id).to.equal('t');
    expect(timer.className).to.equal('wide calm');
    expect(timer.getAttribute('program')).to.equal('ankle-pumps');
    expect(timer.getAttribute('get-ready')).to.equal('0');
    expect(timer.hasAttribute('data-bedside')).to.equal(false);
    expect(timer.querySelector('p')?.textContent).to.equal('Foot up, foot down');
    expect(shownText(timer)).to.contain('Ankle pumps');
    expect(warnings()).to.deep.equal([]);
  });

  it('takes id, lang, dir and hidden either way', async () => {
    const ground = await insert(
      '<div data-bedside="seek-help" data-id="help" data-lang="ar" data-dir="rtl" data-hidden></div><div data-bedside="seek-help" lang="ta" title="Help"></div>',
    );
    const [first, second] = ground.querySelectorAll<HTMLElement>('bedside-seek-help');
    expect([first!.lang, first!.dir, first!.hidden]).to.deep.equal(['ar', 'rtl', true]);
    expect(first!.id).to.equal('help');
    expect([second!.lang, second!.title]).to.deep.equal(['ta', 'Help']);
  });

  it('keeps data that is the page’s own', async () => {
    const ground = await insert('<div data-bedside="seek-help" data-track-id="7"></div>');
    expect(ground.firstElementChild!.getAttribute('data-track-id')).to.equal('7');
    expect(ground.firstElementChild!.hasAttribute('track-id')).to.equal(false);
  });

  it('never makes script of it, nor a style that a strict policy reports', async () => {
    const ground = await insert(
      '<div data-bedside="seek-help" onclick="void 0" style="color: red" data-onclick="alert(1)" data-style="color: red"></div>',
    );
    const names = ground.firstElementChild!.getAttributeNames();
    expect(names).to.have.members(['data-onclick', 'data-style']);
  });

  it('is hidden by its style as before', async () => {
    const ground = await insert('<div data-bedside="seek-help" style="display: none"></div>');
    expect(getComputedStyle(ground.firstElementChild!).display).to.equal('none');
  });

  it('has its values checked as the tag’s', async () => {
    await insert('<div data-bedside="exercise-timer" data-rounds="many"></div>');
    expect(warnings().length).to.equal(1);
    expect(warnings()[0]).to.match(/<bedside-exercise-timer>: rounds="many"/);
  });

  it('follows the settings of the site', async () => {
    configure({ country: 'IN' });
    const ground = await insert('<div data-bedside="seek-help" data-level="emergency"></div>');
    expect(shownText(ground.firstElementChild!)).to.contain('112');
  });

  it('may bring its own document', async () => {
    const own = { kind: 'article', id: 'a', lang: 'en', version: '1', title: 'Our own words' };
    const rest = {
      summary: 'Short',
      review: { status: 'draft' },
      sources: [],
      sections: [{ id: 's', heading: 'H', blocks: [{ type: 'paragraph', text: 'T' }] }],
    };
    const ground = await insert(
      `<div data-bedside="article-card"><script type="application/json">${JSON.stringify({ ...own, ...rest })}</script></div>`,
    );
    expect(shownText(ground.firstElementChild!)).to.contain('Our own words');
  });

  it('is found when its attribute comes later', async () => {
    const ground = await insert('<div></div>');
    ground.firstElementChild!.setAttribute('data-bedside', 'seek-help');
    await settled();
    expect(ground.firstElementChild!.localName).to.equal('bedside-seek-help');
  });

  it('is found inside another that is replaced', async () => {
    const ground = await insert(
      '<div data-bedside="article-card"><div data-bedside="seek-help"></div></div>',
    );
    expect(ground.querySelector('bedside-article-card > bedside-seek-help')).to.not.equal(null);
  });

  describe('for the page that made it', () => {
    const make = async (kind = 'seek-help') => {
      const ground = await insert('<p id="before"></p><p id="after"></p>');
      const div = document.createElement('div');
      div.setAttribute('data-bedside', kind);
      div.innerHTML = '<p>Words</p>';
      ground.insertBefore(div, ground.lastChild);
      await settled();
      const widget = ground.querySelector<HTMLElement>(`bedside-${kind}`)!;
      return { ground, div, widget };
    };

    it('is taken away by its parent, or by itself', async () => {
      for (const take of [
        (ground: Element, div: Element) => ground.removeChild(div),
        (_: Element, div: Element) => div.remove(),
        (_: Element, div: Element) => div.parentNode!.removeChild(div),
        (_: Element, div: Element) => div.replaceWith(),
      ]) {
        const { ground, div, widget } = await make();
        take(ground, div);
        expect(widget.isConnected).to.equal(false);
        expect(ground.children.length).to.equal(2);
      }
    });

    it('is taken away where the page has moved or removed the tag', async () => {
      const { ground, div, widget } = await make();
      ground.parentNode!.appendChild(widget);
      expect(ground.removeChild(div)).to.equal(div);
      expect(widget.isConnected).to.equal(false);
      expect(ground.removeChild(div)).to.equal(div);
    });

    it('has a place among its neighbours', async () => {
      const { ground, div, widget } = await make();
      expect(div.parentNode).to.equal(ground);
      expect(div.nextSibling).to.equal(ground.querySelector('#after'));
      expect(div.isConnected).to.equal(true);
      const added = document.createElement('i');
      ground.insertBefore(added, div);
      expect(widget.previousSibling).to.equal(added);
      const other = document.createElement('b');
      expect(ground.replaceChild(other, div)).to.equal(div);
      expect(widget.isConnected).to.equal(false);
      expect(added.nextSibling).to.equal(other);
    });

    it('is put elsewhere as the same widget', async () => {
      const { ground, div, widget } = await make();
      ground.appendChild(div);
      expect(ground.lastChild).to.equal(widget);
      const other = await fixture<HTMLElement>(html`<div></div>`);
      other.append(div);
      await settled();
      expect(other.firstChild).to.equal(widget);
      expect(other.childNodes.length).to.equal(1);
      other.removeChild(div);
      expect(widget.isConnected).to.equal(false);
    });

    it('is filled, changed and hidden', async () => {
      const { div, widget } = await make();
      div.appendChild(document.createElement('i'));
      div.removeChild(div.firstChild!);
      expect(widget.innerHTML).to.equal('<i></i>');
      div.textContent = 'Other words';
      expect(widget.textContent).to.equal('Other words');
      div.setAttribute('data-level', 'emergency');
      div.className = 'mine';
      div.style.display = 'none';
      await settled();
      expect(widget.getAttribute('level')).to.equal('emergency');
      expect(widget.className).to.equal('mine');
      expect(getComputedStyle(widget).display).to.equal('none');
      div.removeAttribute('data-level');
      div.removeAttribute('class');
      await settled();
      expect(widget.getAttributeNames()).to.deep.equal(['style']);
    });

    it('is a div again when it is no longer a mount', async () => {
      const { ground, div, widget } = await make();
      div.removeAttribute('data-bedside');
      await settled();
      expect(widget.isConnected).to.equal(false);
      expect([...ground.children].map(({ localName }) => localName)).to.deep.equal([
        'p',
        'div',
        'p',
      ]);
      expect(div.parentNode).to.equal(ground);
      expect(div.textContent).to.equal('Words');
      div.setAttribute('data-bedside', 'article-card');
      await settled();
      expect(ground.children[1]!.localName).to.equal('bedside-article-card');
      expect(ground.children[1]!.textContent).to.equal('Words');
    });

    it('touches no prototype', async () => {
      const before = Node.prototype.removeChild;
      await make();
      expect(Node.prototype.removeChild).to.equal(before);
      expect(document.createElement('div').removeChild).to.equal(before);
    });
  });

  it('stays as it is in an editor', async () => {
    const ground = await insert(
      '<div contenteditable><div data-bedside="seek-help">Words</div></div>',
    );
    expect(ground.querySelector('[data-bedside]')?.textContent).to.equal('Words');
  });

  it('stays while its tag is not there, without a word', async () => {
    const ground = await insert('<div data-bedside="risk-checklist">Words</div>');
    expect(ground.firstElementChild!.localName).to.equal('div');
    expect(warnings()).to.deep.equal([]);
    await import('../../../src/define/bedside-risk-checklist.js');
    await settled();
    expect(ground.firstElementChild!.localName).to.equal('bedside-risk-checklist');
  });

  it('with a name that is not known stays, and one warning says which there are', async () => {
    const ground = await insert('<div data-bedside="excercise-timer">Words</div>');
    await insert('<p>Something else happens</p>');
    expect(ground.textContent).to.equal('Words');
    expect(warnings()).to.deep.equal([
      `<div>: data-bedside="excercise-timer" is not known. Allowed: ${widgetNames.join(', ')}.`,
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { announce } from '../../../src/platform/page/announcer.js';
import '../../../src/define/bedside-article-card.js';
import '../../../src/define/bedside-risk-checklist.js';
import '../../../src/define/bedside-seek-help.js';
import { announcers, listen, read, settled } from '../../components/widget-page.js';

const add = (tag: string): HTMLElement => {
  const widget = document.createElement(tag);
  document.body.append(widget);
  return widget;
};
const remove = (widget: HTMLElement) => widget.parentNode?.removeChild(widget);

describe('the announcer', () => {
  let widgets: HTMLElement[] = [];
  const addAll = (...tags: string[]) => {
    widgets.push(...tags.map(add));
    return settled();
  };

  afterEach(() => {
    widgets.forEach(remove);
    widgets = [];
    expect(announcers()).to.have.length(0);
  });

  it('is one region for all widgets, in the light DOM of the page', async () => {
    await addAll('bedside-article-card', 'bedside-seek-help', 'bedside-risk-checklist');
    expect(announcers()).to.have.length(1);
    expect(announcers()[0]!.parentElement).to.equal(document.body);
    expect(announcers()[0]!.getAttribute('aria-atomic')).to.equal('true');
  });

  it('is there before its first words', async () => {
    await addAll('bedside-seek-help');
    const [region] = announcers();
    announce('One', 'en');
    expect(announcers()).to.deep.equal([region]);
  });

  it('goes with the last widget, and comes back with the next', async () => {
    await addAll('bedside-article-card', 'bedside-seek-help');
    remove(widgets[0]!);
    expect(announcers()).to.have.length(1);
    remove(widgets[1]!);
    expect(announcers()).to.have.length(0);
    await addAll('bedside-article-card');
    expect(announcers()).to.have.length(1);
  });

  it('stays one while a widget is moved', async () => {
    await addAll('bedside-article-card');
    document.body.append(widgets[0]!);
    document.body.prepend(widgets[0]!);
    expect(announcers()).to.have.length(1);
  });

  it('is never empty', async () => {
    await addAll('bedside-seek-help');
    expect(announcers()[0]!.textContent).not.to.equal('');
    announce('Words', 'en');
    expect(announcers()[0]!.textContent).not.to.equal('');
    expect(announcers()[0]!.matches(':empty')).to.equal(false);
  });

  it('is hidden from the eye, and not from a screen reader, whatever the host says', async () => {
    const style = document.createElement('style');
    style.textContent =
      '*:empty{display:none!important}div{display:none!important;visibility:hidden!important;' +
      'position:static!important;width:300px!important;height:300px!important}';
    document.head.append(style);
    try {
      await addAll('bedside-seek-help');
      const [region] = announcers();
      const { display, visibility, position } = getComputedStyle(region!);
      expect({ display, visibility, position }).to.deep.equal({
        display: 'block',
        visibility: 'visible',
        position: 'absolute',
      });
      const { width, height } = region!.getBoundingClientRect();
      expect(width).to.be.at.most(1);
      expect(height).to.be.at.most(1);
      expect(region!.hasAttribute('aria-hidden')).to.equal(false);
      expect(region!.hasAttribute('hidden')).to.equal(false);
    } finally {
      document.head.removeChild(style);
    }
  });

  it('says a message in its language', async () => {
    await addAll('bedside-seek-help');
    announce('നമസ്കാരം', 'ml');
    expect(announcers()[0]!.textContent).to.equal('നമസ്കാരം');
    expect(announcers()[0]!.lang).to.equal('ml');
  });

  it('says the same words again as a change', async () => {
    await addAll('bedside-seek-help');
    announce('Same', 'en');
    const first = announcers()[0]!.textContent;
    announce('Same', 'en');
    const second = announcers()[0]!.textContent;
    announce('Same', 'en');
    expect(second).not.to.equal(first);
    expect(announcers()[0]!.textContent).not.to.equal(second);
    expect(second.trim()).to.equal('Same');
  });

  it('is put back when the page threw it away', async () => {
    await addAll('bedside-seek-help');
    remove(announcers()[0]!);
    announce('Still here', 'en');
    expect(announcers()).to.have.length(1);
    expect(announcers()[0]!.textContent).to.equal('Still here');
  });

  // ddnexus/pagy#350, basecamp/lexxy#1121, theforeman/foreman#4100
  describe('in a page that came out of a memory', () => {
    const stray = (words: string) => {
      const element = document.createElement('div');
      element.setAttribute('data-bedside-announcer', '');
      element.textContent = words;
      document.body.append(element);
      return element;
    };

    it('is one, and forgets what was said then', async () => {
      stray('An answer');
      stray('An older answer');
      await addAll('bedside-seek-help', 'bedside-article-card');
      expect(announcers()).to.have.length(1);
      expect(read(announcers()[0]!.textContent)).to.equal('');
      announce('Now', 'en');
      expect(announcers().map((at) => at.textContent)).to.deep.equal(['Now']);
    });

    it('is one when the memory replaces a page in use', async () => {
      await addAll('bedside-seek-help');
      remove(announcers()[0]!);
      stray('An answer');
      await addAll('bedside-article-card');
      expect(announcers()).to.have.length(1);
      expect(document.body.textContent).not.to.contain('An answer');
    });

    it('is left out by Turbo', async () => {
      await addAll('bedside-seek-help');
      expect(announcers()[0]!.hasAttribute('data-turbo-temporary')).to.equal(true);
    });

    for (const name of ['turbo:before-cache', 'htmx:beforeHistorySave', 'pagehide'])
      it(`does not take an answer into it: ${name}`, () => {
        const own = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
        Reflect.deleteProperty(Element.prototype, 'ariaNotify');
        try {
          widgets.push(add('bedside-seek-help'));
          announce('An answer', 'en', true);
          expect(announcers()[0]!.textContent).to.equal('An answer');
          const place = name === 'pagehide' ? window : document.body;
          place.dispatchEvent(new Event(name, { bubbles: true }));
          expect(announcers()[0]!.textContent).to.equal('\u00a0');
        } finally {
          if (own) Object.defineProperty(Element.prototype, 'ariaNotify', own);
        }
      });
  });

  it("uses the browser's own way where there is one, and stays quiet itself", async () => {
    const said: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
    Object.defineProperty(Element.prototype, 'ariaNotify', {
      configurable: true,
      writable: true,
      value: (message: string) => said.push(message),
    });
    try {
      await addAll('bedside-seek-help');
      announce('Once', 'en');
      expect(said).to.deep.equal(['Once']);
      expect(announcers()[0]!.getAttribute('aria-live')).to.equal('off');
    } finally {
      if (own) Object.defineProperty(Element.prototype, 'ariaNotify', own);
      else Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    }
  });

  it('is a polite live region where there is none', async () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
    Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    try {
      await addAll('bedside-seek-help');
      expect(announcers()[0]!.getAttribute('aria-live')).to.equal('polite');
    } finally {
      if (own) Object.defineProperty(Element.prototype, 'ariaNotify', own);
    }
  });

  it('keeps words that tell of an answer out of the page, where the browser can speak', async () => {
    await addAll('bedside-seek-help');
    const said = listen();
    announce('An answer', 'en', true);
    expect(said()).to.deep.equal(['An answer']);
    if ('ariaNotify' in Element.prototype)
      expect(document.body.textContent).not.to.contain('An answer');
  });

  it('takes such words out again, where the page has to hold them', () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
    Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      widgets.push(add('bedside-seek-help'));
      announce('An answer', 'en', true);
      expect(announcers()[0]!.textContent).to.equal('An answer');
      clock.tick(10_000);
      expect(announcers()[0]!.textContent).to.equal('\u00a0');
      announce('An answer', 'en', true);
      announce('Later words', 'en');
      clock.tick(10_000);
      expect(announcers()[0]!.textContent).to.equal('Later words');
    } finally {
      clock.restore();
      if (own) Object.defineProperty(Element.prototype, 'ariaNotify', own);
    }
  });

  it('says nothing, and throws nothing, on a page without a widget', () => {
    announce('Nobody', 'en');
    expect(announcers()).to.have.length(0);
  });
});

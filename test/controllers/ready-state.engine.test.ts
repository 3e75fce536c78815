import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import '../../src/all.js';
import { tags } from '../../src/model/widgets.js';
import { settled, showsChildren, type Widget } from '../components/widget-page.js';

/** Whether a style sheet of the page sees the widget as ready; undefined where it cannot ask. */
const isReadyByStyle = (widget: Element): boolean | undefined => {
  try {
    return widget.matches(':state(ready)');
  } catch {
    return undefined;
  }
};

const supportsStates = isReadyByStyle(document.createElement('p')) !== undefined;

describe('bedside-ready and :state(ready)', () => {
  afterEach(() => restore());

  for (const tag of tags)
    describe(`<${tag}>`, () => {
      const open = async (attributes = '') => {
        const ground = await fixture<HTMLElement>(html`<div></div>`);
        const heard: Event[] = [];
        ground.addEventListener('bedside-ready', (event) => heard.push(event));
        ground.innerHTML = `<${tag}${attributes}><p>Words of the page</p></${tag}>`;
        await settled();
        return { widget: ground.firstElementChild as Widget, heard };
      };
      const expectReady = (widget: Element, isReady: boolean) => {
        expect(showsChildren(widget)).to.equal(!isReady);
        expect(isReadyByStyle(widget)).to.equal(supportsStates ? isReady : undefined);
      };

      it('come once when the widget is drawn, and not again at each change', async () => {
        const { widget, heard } = await open();
        expectReady(widget, true);
        widget.setAttribute('theme', 'dark');
        await settled();
        expect(heard.map(({ target }) => target)).to.deep.equal([widget]);
        expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
        expect((heard[0] as CustomEvent).detail).to.equal(null);
      });

      it('do not come while the children stand in for a broken document', async () => {
        stub(console, 'error');
        stub(window, 'fetch').callsFake(() => Promise.resolve(new Response('{')));
        const { widget, heard } = await open(' src="/broken.json"');
        expectReady(widget, false);
        expect(heard).to.deep.equal([]);
      });

      it('go when a document breaks later, and come again with one that works', async () => {
        stub(console, 'error');
        const { widget, heard } = await open();
        widget.content = { kind: 'nothing' };
        await settled();
        expectReady(widget, false);
        widget.content = undefined;
        await settled();
        expectReady(widget, true);
        expect(heard).to.have.length(2);
      });
    });

  it('are after what bedside.css reads: a property that a framework sets is an attribute then', async () => {
    const ground = await fixture<HTMLElement>(html`<div></div>`);
    const card = document.createElement('bedside-article-card');
    card.layout = 'full';
    const timer = document.createElement('bedside-exercise-timer');
    timer.program = 'ankle-pumps';
    timer.display = 'large';
    ground.append(card, timer);
    await settled();
    expect(card.getAttribute('layout')).to.equal('full');
    expect(timer.getAttribute('program')).to.equal('ankle-pumps');
    expect(timer.getAttribute('display')).to.equal('large');
    card.layout = null;
    await settled();
    expect(card.hasAttribute('layout')).to.equal(false);
  });

  it('write nothing on a tag that has its attributes', async () => {
    const ground = await fixture<HTMLElement>(html`<div></div>`);
    const written: string[] = [];
    const observer = new MutationObserver((records) =>
      written.push(...records.map(({ attributeName }) => attributeName!)),
    );
    observer.observe(ground, { attributes: true, subtree: true });
    ground.innerHTML = `<bedside-article-card layout="full"></bedside-article-card>
      <bedside-risk-checklist layout="list"></bedside-risk-checklist>
      <bedside-exercise-timer program="ankle-pumps" display="large"></bedside-exercise-timer>`;
    await settled();
    expect(ground.querySelectorAll('*')).to.have.length(3);
    observer.disconnect();
    expect(written).to.deep.equal([]);
  });
});

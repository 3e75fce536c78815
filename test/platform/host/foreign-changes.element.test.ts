import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { ForeignChanges } from '../../../src/platform/host/foreign-changes.js';

const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** As translators do: an element with other words takes the place of each text. */
const translate = (root: Node, wrapsOldText = false) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const around = font();
    if (wrapsOldText) {
      text.parentNode!.insertBefore(around, text);
      around.appendChild(text);
    } else {
      around.appendChild(font()).textContent = `~${text.data}~`;
      text.replaceWith(around);
    }
  }
};

const told = (n: number, isLong = false) => html`
  <h2>Question ${n} of 10</h2>
  <p>
    ${`Do you have sign ${n}?`} ${isLong ? html`<em>Look at the ${n} soles.</em>` : 'Feel first.'}
  </p>
  <ul>
    ${[n, n + 1].map((entry) => html`<li>${entry}</li>`)}
  </ul>
`;

describe('what others did to the nodes of a widget', () => {
  let root: ShadowRoot;
  let foreign: ForeignChanges;
  const draw = (n: number, isLong = false) => {
    foreign?.undo();
    render(told(n, isLong), root);
    (foreign ??= new ForeignChanges(root)).forget();
  };
  const words = () => root.textContent.replace(/\s+/g, ' ').trim();
  const clean = (n: number, isLong = false) =>
    `Question ${n} of 10 Do you have sign ${n}? ${isLong ? `Look at the ${n} soles.` : 'Feel first.'} ${n}${n + 1}`;

  beforeEach(() => {
    root = document.createElement('div').attachShadow({ mode: 'open' });
    foreign = undefined!;
    draw(1);
  });

  for (const wrapsOldText of [false, true]) {
    const how = wrapsOldText ? 'wrapped' : 'replaced';
    it(`texts that were ${how} before each of many updates never keep old words`, async () => {
      for (let n = 2; n < 12; n++) {
        translate(root, wrapsOldText);
        // Some translators wait for a change to be reported, some are still at work.
        if (n % 2) await Promise.resolve();
        draw(n, n % 3 === 0);
        expect(words()).to.equal(clean(n, n % 3 === 0));
        expect(root.innerHTML).not.to.contain('<font');
      }
    });

    it(`texts that were ${how} twice before an update`, () => {
      translate(root, wrapsOldText);
      translate(root, wrapsOldText);
      draw(5);
      expect(words()).to.equal(clean(5));
    });
  }

  it('whole elements whose content was overwritten, with the template markers', () => {
    root.querySelector('p')!.innerHTML = '<font>other words</font>';
    root.querySelector('h2')!.textContent = 'other words';
    draw(6, true);
    expect(words()).to.equal(clean(6, true));
  });

  it('a translated text stays translated until the next update', async () => {
    translate(root);
    await new Promise((done) => setTimeout(done));
    expect(words()).to.contain('~Question ~');
  });

  it('keeps what others only add: a style sheet, a frame', () => {
    root.append(document.createElement('style'), document.createElement('iframe'));
    draw(2);
    expect(root.querySelector('style, iframe')).not.to.equal(null);
    root.querySelector('iframe')!.remove();
    draw(3);
    expect(root.querySelector('iframe')).to.equal(null);
    expect(words()).to.equal(clean(3));
  });

  it('keeps the styles that the widget itself has changed', () => {
    const style = root.appendChild(document.createElement('style'));
    style.textContent = 'p { color: red }';
    draw(2);
    style.textContent = 'p { color: green }';
    draw(3);
    expect(style.textContent).to.equal('p { color: green }');
  });

  it('leaves alone what is painted each second', async () => {
    root = document.createElement('div').attachShadow({ mode: 'open' });
    foreign = undefined!;
    const view = (n: number) =>
      html`<p data-painted class="time"></p>
        ${n}`;
    render(view(1), root);
    foreign = new ForeignChanges(root);
    root.querySelector('.time')!.textContent = '0:59';
    root.querySelector('.time')!.textContent = '0:58';
    await Promise.resolve();
    foreign.undo();
    render(view(2), root);
    expect(words()).to.equal('0:58 2');
  });
});

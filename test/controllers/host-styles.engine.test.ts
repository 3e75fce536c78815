import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import '../../src/define/bedside-article-card.js';
import '../../src/define/bedside-risk-checklist.js';
import '../../src/define/bedside-seek-help.js';
import { all, part, read, settled } from '../components/widget-page.js';

const samples: Record<string, string> = {
  'article card': '<bedside-article-card></bedside-article-card>',
  'article in full': '<bedside-article-card layout="full"></bedside-article-card>',
  checklist: '<bedside-risk-checklist></bedside-risk-checklist>',
  'seek-help, soon':
    '<bedside-seek-help phone="0471 000 0000" portal-href="/p"></bedside-seek-help>',
  'seek-help, emergency': '<bedside-seek-help level="emergency" country="IN"></bedside-seek-help>',
};

const styleTexts = {
  ugly: '*{font-size:11px;color:#999;text-align:center;text-transform:uppercase}',
  uglyImportant:
    '*{font-size:11px!important;color:#999!important;text-align:center!important;text-transform:uppercase!important;font-style:italic!important;text-indent:3em!important;visibility:hidden!important}',
  unset: '*{all:unset!important}',
  initial: '*{all:initial!important}',
  empty: '*:empty{display:none!important}',
  elements:
    'a{color:red!important;display:block!important}button,input,select{appearance:none!important;width:100%!important;background:lime!important}h2,h3{font:9px serif!important}p,li,div{line-height:1!important;margin:3em!important}svg{width:4px!important}details,summary{display:none!important}section,article,footer,fieldset{display:none!important}',
};

const addStyle = (text: string): (() => void) => {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return () => document.head.removeChild(style);
};

const create = async (markup: string): Promise<HTMLElement> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = markup;
  await settled();
  return ground.firstElementChild as HTMLElement;
};

/** Elements that hold text of their own. */
const textual = (widget: Element): HTMLElement[] =>
  all(widget, '*').filter(
    (at) =>
      at instanceof HTMLElement &&
      [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && read(node.nodeValue)),
  );

const looks = [
  'fontSize',
  'color',
  'backgroundColor',
  'textAlign',
  'textTransform',
  'textIndent',
  'fontStyle',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'display',
  'visibility',
  'direction',
  'whiteSpace',
  'marginTop',
  'paddingTop',
] as const;

/** A sheet that takes a host's own line height away can't be told from a reader's that sets one. */
const withoutLineHeight = (look: ReturnType<typeof lookOf>) =>
  look.map((entry) => ({ ...entry, lineHeight: undefined }));

const lookOf = (widget: Element) =>
  [part(widget, 'root'), ...textual(widget)].map((at) => {
    const style = getComputedStyle(at);
    return {
      text: read(at.textContent).slice(0, 40),
      ...Object.fromEntries(looks.map((name) => [name, style[name]])),
    };
  });

describe("a host's style sheet", () => {
  let undo: (() => void)[] = [];
  const style = (text: string) => undo.push(addStyle(text));

  afterEach(() => {
    undo.forEach((take) => take());
    undo = [];
    restore();
  });

  for (const name of Object.keys(samples)) {
    describe(name, () => {
      for (const sheet of Object.keys(styleTexts) as (keyof typeof styleTexts)[])
        it(`does not reach the inside: ${sheet}`, async () => {
          const widget = await create(samples[name]!);
          const plain = lookOf(widget);
          expect(plain.length).to.be.greaterThan(3);
          style(styleTexts[sheet]);
          if (sheet === 'unset' || sheet === 'initial')
            expect(withoutLineHeight(lookOf(widget))).to.deep.equal(withoutLineHeight(plain));
          else expect(lookOf(widget)).to.deep.equal(plain);
          const { width, height } = part(widget, 'root').getBoundingClientRect();
          expect(width).to.be.greaterThan(100);
          expect(height).to.be.greaterThan(50);
        });

      for (const [size, sheet] of [
        ['a plain page', ''],
        ['html at 62.5%', 'html{font-size:62.5%}'],
        ['html at 10px and body at 50%', 'html{font-size:10px!important}body{font-size:50%}'],
        ['everything at 11px', '*{font-size:11px}'],
      ] as const)
        it(`has body text of 18px and nothing under 14px: ${size}`, async () => {
          if (sheet) style(sheet);
          const widget = await create(samples[name]!);
          for (const at of all<HTMLDetailsElement>(widget, 'details')) at.open = true;
          const sizes = textual(widget).map((at) => ({
            at,
            px: parseFloat(getComputedStyle(at).fontSize),
          }));
          for (const { at, px } of sizes) expect(px, at.outerHTML).to.be.at.least(14);
          const bodies = sizes.filter(
            ({ at }) =>
              at.matches('p, li, label, label > span') &&
              !at.closest('.small, .plate, [part~="foot"], .level, summary, [part~="sources"]'),
          );
          expect(bodies.length).to.be.greaterThan(0);
          for (const { at, px } of bodies) expect(px, at.outerHTML).to.be.at.least(18);
        });

      it("lets WCAG's text spacing through", async () => {
        style(
          '*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}p{margin-bottom:2em!important}',
        );
        const widget = await create(samples[name]!);
        const running = textual(widget).filter((at) => !at.closest('h2, h3, h4, h5, h6'));
        for (const at of running) {
          const { letterSpacing, wordSpacing } = getComputedStyle(at);
          expect(parseFloat(letterSpacing), at.outerHTML).to.be.at.least(1.9);
          expect(parseFloat(wordSpacing), at.outerHTML).to.be.at.least(2.5);
        }
        const root = part(widget, 'root');
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      });

      it('may set the font family, and nothing else', async () => {
        style('body{font-family:monospace;font-style:italic;font-weight:700;color:red}');
        const widget = await create(samples[name]!);
        const root = getComputedStyle(part(widget, 'root'));
        expect(root.fontFamily).to.equal('monospace');
        expect(root.fontStyle).to.equal('normal');
        expect(root.fontWeight).to.equal('400');
      });

      it('may set the font by --bedside-font', async () => {
        style(':root{--bedside-font:cursive}');
        const widget = await create(samples[name]!);
        expect(getComputedStyle(part(widget, 'root')).fontFamily).to.equal('cursive');
      });

      for (const box of [
        'display:flex',
        'display:grid',
        'display:inline-block;width:auto',
        'float:left',
        'display:table-cell',
        'display:flex;flex-direction:column;align-items:flex-start',
      ])
        it(`leaves it a width in a box of "${box}"`, async () => {
          const ground = await fixture<HTMLElement>(html`<div></div>`);
          ground.innerHTML = `<div class="box">${samples[name]}</div>`;
          style(`.box{${box}}`);
          await settled();
          const widget = ground.querySelector('.box')!.firstElementChild!;
          expect(widget.getBoundingClientRect().width).to.be.at.least(150);
        });

      it('leaves it a width when it floats, and in a shrinking flex row', async () => {
        const ground = await fixture<HTMLElement>(html`<div></div>`);
        ground.innerHTML = `<div class="row">${samples[name]}<p>${'Words '.repeat(99)}</p></div>`;
        style('.row{display:flex}.row>*{flex:0 1 auto}');
        await settled();
        const widget = ground.querySelector('.row')!.firstElementChild!;
        expect(widget.getBoundingClientRect().width).to.be.at.least(150);
      });
    });
  }

  it('shows the fallback children in the style of the host', async () => {
    stub(console, 'error');
    style('.own{color:rgb(1, 2, 3);font-size:23px}');
    const widget = await create(
      '<bedside-article-card><p class="own">Words</p></bedside-article-card>',
    );
    (widget as unknown as { content: unknown }).content = null;
    await settled();
    const words = getComputedStyle(widget.querySelector('p')!);
    expect(words.color).to.equal('rgb(1, 2, 3)');
    expect(words.fontSize).to.equal('23px');
  });

  for (const [where, documentOf] of [
    ['a frame', (ground) => ground.querySelector('iframe')!.contentDocument!.body],
    ['a template', (ground) => ground.querySelector('template')!.content],
  ] satisfies [string, (ground: Element) => Node][])
    it(`is itself again after a time in ${where}`, async () => {
      const ground = await fixture<HTMLElement>(html`<div></div>`);
      ground.innerHTML = `<iframe></iframe><template></template>${samples['seek-help, soon']!}`;
      await settled();
      const widget = ground.lastElementChild!;
      const before = getComputedStyle(part(widget, 'root')).backgroundColor;
      documentOf(ground).appendChild(widget);
      await settled();
      ground.append(widget);
      await settled();
      expect(getComputedStyle(part(widget, 'root')).backgroundColor).to.equal(before);
      expect(getComputedStyle(widget).display).to.equal('block');
    });

  it('does not change by a widget: nothing is added to the page but the announcer', async () => {
    const before = {
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      head: document.head.children.length,
    };
    await create(Object.values(samples).join(''));
    expect({
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      head: document.head.children.length,
    }).to.deep.equal(before);
  });
});

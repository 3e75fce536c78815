/**
 * Who wrote the tag may hide it; a rule that means everything, or every tag of ours, may not
 * (dhis2/maintenance-app#416, microsoft/fluentui-blazor#4447, nolanlawson/emoji-picker-element#221,
 * whatwg/html#7475).
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/bedside-article-card.js';
import '../../src/define/bedside-seek-help.js';
import { part, settled } from '../components/widget-page.js';

let undo: (() => void)[] = [];

const style = (text: string): void => {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  undo.push(() => document.head.removeChild(sheet));
};

const create = async (attributes: string, tag = 'bedside-seek-help'): Promise<HTMLElement> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.innerHTML = `<${tag} ${attributes}><p>Words</p></${tag}>`;
  await settled();
  return ground.firstElementChild as HTMLElement;
};

const isSeen = (widget: HTMLElement): boolean =>
  part(widget, 'root').checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  part(widget, 'root').getBoundingClientRect().height > 50;

/** How an author hides the tag: what stands on it, and the rule of the page that belongs to it. */
const hidden: Record<string, [attributes: string, rule?: string]> = {
  hidden: ['hidden'],
  'hidden=""': ['hidden=""'],
  'hidden="until-found"': ['hidden="until-found"'],
  'hidden="UNTIL-FOUND"': ['hidden="UNTIL-FOUND"'],
  'a closed popover': ['popover'],
  'a closed manual popover': ['popover="manual"'],
  'a style': ['style="display:none"'],
  'a style with a space': ['style="margin: 0; display : none"'],
  'a style in capitals': ['style="DISPLAY:NONE"'],
  'an important style': ['style="display: none !important"'],
  'a style of visibility': ['style="visibility: hidden"'],
  'd-none of Bootstrap': ['class="d-none"', '.d-none{display:none!important}'],
  'hidden of Tailwind': ['class="mt-4 hidden"', '.hidden{display:none}'],
  'is-hidden of Bulma': ['class="is-hidden"', '.is-hidden{display:none!important}'],
  'hide of Foundation': ['class="hide"', '.hide{display:none!important}'],
  'a tab pane': ['class="tab-pane"', '.tab-pane{display:none}.tab-pane.active{display:block}'],
  'govuk-!-display-none': [
    'class="govuk-!-display-none"',
    '.govuk-\\!-display-none{display:none!important}',
  ],
  'a name of the page’s own': ['class="help-later"', '.help-later{display:none}'],
  'a rule of the size of the screen': [
    'class="x-none"',
    '@media(min-width:1px){.x-none{display:none}}',
  ],
  'invisible of Bootstrap': ['class="invisible"', '.invisible{visibility:hidden!important}'],
  'x-cloak': ['x-cloak', '[x-cloak]{display:none!important}'],
  'v-cloak': ['v-cloak', '[v-cloak]{display:none}'],
  'ng-cloak': ['ng-cloak', '[ng-cloak]{display:none!important}'],
  'data-ng-cloak': ['data-ng-cloak', '[data-ng-cloak]{display:none!important}'],
  'wire:cloak of Livewire': ['wire:cloak', '[wire\\:cloak]{display:none}'],
  'wire:loading of Livewire': ['wire:loading', '[wire\\:loading]{display:none}'],
  'data-cloak': ['data-cloak', '[data-cloak]{display:none!important}'],
  'a popover of hints': ['popover="hint"'],
  'hidden="hidden"': ['hidden="hidden"'],
  'hide() of jQuery, v-show, x-show': ['style="display: none;"'],
  'a style of a fixed height too': ['style="height:0;display:none"'],
  'ng-hide': ['class="ng-hide"', '.ng-hide:not(.ng-hide-animate){display:none!important}'],
  'uk-hidden of UIkit': ['class="uk-hidden"', '.uk-hidden{display:none!important}'],
  'w-hidden, u-hidden, is-hidden': ['class="u-hidden"', '[class*=hidden]{display:none}'],
  'hidden-print of a rule in a layer': ['class="x"', '@layer a{.x{display:none!important}}'],
  'visually hidden by visibility': ['style="VISIBILITY:hidden"'],
  'a hidden panel': ['aria-hidden="true"', '[aria-hidden=true]{display:none}'],
};

/** Rules that hide or squeeze more than one element that somebody chose. */
const squeezes = {
  everything: '*{display:none!important}',
  'everything as lines': '*{display:inline!important;visibility:hidden!important}',
  'what is empty': '*:empty{display:none!important}',
  'our tags': 'bedside-seek-help{display:none!important;visibility:collapse!important}',
  'an id': '#w{display:none!important;visibility:hidden!important}',
  'a child of a box': 'div>*{display:none!important}',
  'a layer': '@layer a{bedside-seek-help{display:none!important}}',
  'what is not defined, and all the rest': ':not(:defined),*{display:none}',
};

describe('a widget is hidden by', () => {
  afterEach(() => {
    undo.forEach((take) => take());
    undo = [];
  });

  for (const name of Object.keys(hidden))
    it(name, async () => {
      const [attributes, rule] = hidden[name]!;
      if (rule) style(rule);
      const widget = await create(attributes);
      expect(isSeen(widget)).to.equal(false);
      for (const attribute of widget.getAttributeNames()) widget.removeAttribute(attribute);
      await settled();
      expect(isSeen(widget)).to.equal(true);
    });

  /** What hides everything in it hides a widget too. */
  const around = {
    'a closed details': '<details><summary>More</summary>WIDGET</details>',
    'a closed dialog': '<dialog>WIDGET</dialog>',
    'a closed popover': '<div popover>WIDGET</div>',
    'a hidden box': '<div hidden>WIDGET</div>',
    'a box hidden until found': '<div hidden="until-found">WIDGET</div>',
    'a box with a style': '<div style="display:none">WIDGET</div>',
    'a tab': '<div class="tab-pane" style="display:none"><p>Words</p>WIDGET</div>',
  };
  for (const [name, markup] of Object.entries(around))
    it(`${name} around it, and shown by it`, async () => {
      const ground = await fixture<HTMLElement>(html`<div></div>`);
      ground.innerHTML = markup.replace('WIDGET', '<bedside-seek-help></bedside-seek-help>');
      await settled();
      const widget = ground.querySelector<HTMLElement>('bedside-seek-help')!;
      expect(isSeen(widget)).to.equal(false);
      const box = ground.firstElementChild as HTMLElement;
      if (box instanceof HTMLDialogElement || box instanceof HTMLDetailsElement) box.open = true;
      for (const attribute of ['hidden', 'popover', 'style']) box.removeAttribute(attribute);
      await settled();
      expect(isSeen(widget)).to.equal(true);
    });

  for (const name of Object.keys(squeezes) as (keyof typeof squeezes)[])
    it(`no rule for ${name}`, async () => {
      const widget = await create('id="w"');
      style(squeezes[name]);
      // What hides the box around it hides it; the widget itself stays what it is.
      expect(getComputedStyle(widget).display).to.equal('block');
      expect(getComputedStyle(widget).visibility).to.equal('visible');
      expect(getComputedStyle(part(widget, 'root')).visibility).to.equal('visible');
    });
});

describe('a widget whose tag is marked', () => {
  afterEach(() => {
    undo.forEach((take) => take());
    undo = [];
  });

  it('comes back at the size of screen that its class names', async () => {
    style(
      '.d-none{display:none!important}@media(min-width:1px){.d-md-block{display:block!important}}',
    );
    expect(isSeen(await create('class="d-none d-md-block"'))).to.equal(true);
  });

  it('is as large as ever, whatever display the page gives it', async () => {
    const root = part(await create('class="mine"'), 'root');
    const plain = root.getBoundingClientRect();
    for (const display of [
      'inline',
      'inline-block',
      'flex',
      'inline-flex',
      'grid',
      'table',
      'table-cell',
      'contents',
      '-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden',
    ]) {
      style(`.mine{display:${display}}`);
      const { width, height } = root.getBoundingClientRect();
      expect({ width, height }, display).to.deep.equal({
        width: plain.width,
        height: plain.height,
      });
      undo.pop()!();
    }
  });

  it('is not hidden with the box around it, but by it', async () => {
    style('div{visibility:hidden}');
    expect(isSeen(await create('class="mine"'))).to.equal(true);
  });
});

describe('a widget that is a popover', () => {
  it('shows and hides, and covers no more of the page than it needs', async () => {
    const widget = await create('popover');
    if (!('showPopover' in widget)) return;
    widget.showPopover();
    expect(isSeen(widget)).to.equal(true);
    const { height } = widget.getBoundingClientRect();
    expect(height).to.be.at.most(innerHeight);
    const inside = part(widget, 'root').getBoundingClientRect().height;
    expect(height - Math.min(inside, innerHeight)).to.be.at.most(20);
    widget.hidePopover();
    expect(isSeen(widget)).to.equal(false);
  });

  it('scrolls when it is higher than the screen', async () => {
    const widget = await create('popover layout="full"', 'bedside-article-card');
    if (!('showPopover' in widget)) return;
    widget.showPopover();
    expect(widget.getBoundingClientRect().height).to.be.at.most(innerHeight);
    expect(widget.scrollHeight).to.be.greaterThan(widget.clientHeight);
    widget.hidePopover();
  });
});

/** The checks that every state of every widget has to pass. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { all, part, read, settled } from './widget-page.js';

/** Each state by its name, and how to get there on a fresh page. */
export type States = Record<string, (theme: string) => Promise<HTMLElement>>;

const wide = { width: 800, height: 900 };

const isShown = (at: Element) => at.checkVisibility({ visibilityProperty: true });

/** What takes the tap for a control: a checkbox's label, the whole of a card for its title. */
const targetOf = (control: Element): Element =>
  control instanceof HTMLInputElement
    ? control.labels![0]!
    : (control.closest('.card-tap') ?? control);

export const expectLargeTargets = (widget: Element): void => {
  const controls = all(widget, 'a, button, summary, input, select').filter(
    (control) => isShown(control) || control instanceof HTMLInputElement,
  );
  for (const control of controls) {
    const { width, height } = targetOf(control).getBoundingClientRect();
    const name = `${control.localName} "${read(control.textContent)}"`;
    // Half a pixel of rounding.
    expect(height, `height of ${name}`).to.be.at.least(47.5);
    expect(width, `width of ${name}`).to.be.at.least(47.5);
  }
};

export const expectNoOverflow = (widget: Element): void => {
  const page = document.documentElement;
  expect(page.scrollWidth, 'the page').to.be.at.most(page.clientWidth);
  const root = part(widget, 'root');
  expect(root.scrollWidth, 'the widget').to.be.at.most(root.clientWidth + 1);
  const { left, right } = root.getBoundingClientRect();
  for (const at of all(widget, '.root *')) {
    if (!isShown(at) || at.closest('svg, .hidden')) continue;
    const box = at.getBoundingClientRect();
    expect(box.left, at.outerHTML.slice(0, 120)).to.be.at.least(left - 1);
    expect(box.right, at.outerHTML.slice(0, 120)).to.be.at.most(right + 1);
  }
};

export const describeStates = (states: States): void => {
  for (const name of Object.keys(states)) {
    const show = states[name]!;
    describe(name, () => {
      afterEach(async () => {
        document.documentElement.style.removeProperty('--bedside-font-size');
        await setViewport(wide);
        await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      });

      for (const theme of ['light', 'dark'])
        it(`passes axe, ${theme}`, async () => {
          const widget = await show(theme);
          await settled();
          await expect(widget).to.be.accessible();
        });

      it('has targets of 48 px at 360 px', async () => {
        await setViewport({ width: 360, height: 740 });
        expectLargeTargets(await show('light'));
      });

      it('does not overflow at 280 px', async () => {
        await setViewport({ width: 280, height: 740 });
        expectNoOverflow(await show('light'));
      });

      it("does not overflow at 320 px with a reader's 32 px", async () => {
        await setViewport({ width: 320, height: 740 });
        document.documentElement.style.setProperty('--bedside-font-size', '32px');
        const widget = await show('light');
        expect(getComputedStyle(part(widget, 'root')).fontSize).to.equal('32px');
        expectNoOverflow(widget);
      });
    });
  }
};

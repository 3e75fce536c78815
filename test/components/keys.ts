/** What somebody without a pointer does: reach what a name is written on, and press keys on it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, comesBefore, focused, nameOf } from './widget-page.js';

/** More than any screen has controls. */
const longest = 120;

/**
 * Goes on by Tab until the focus is on what has this name, or back where that stands above: the way
 * round leads through the browser's own controls, which each engine has others of.
 */
export const tabTo = async (widget: Element, name: string): Promise<void> => {
  for (let i = 0; i < longest; i++) {
    const at = focused(widget);
    if (at && nameOf(at) === name) {
      // What has the focus has to be seen to have it.
      const { top, bottom } = (at.closest('label') ?? at).getBoundingClientRect();
      expect(bottom > 0 && top < innerHeight, `${name} is on the screen`).to.equal(true);
      return;
    }
    const named = all(widget, 'a, button, input, summary').filter((one) => nameOf(one) === name);
    const isAbove = at !== null && named.length > 0 && named.every((one) => comesBefore(one, at));
    await sendKeys({ press: isAbove ? 'Shift+Tab' : 'Tab' });
  }
  const names = all(widget, 'a, button, input, summary').map(nameOf);
  throw new Error(`"${name}" is not in reach of the keyboard: ${names.join(' | ')}`);
};

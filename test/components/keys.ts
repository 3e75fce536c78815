/** What a person does by keyboard: moves the focus to a control by its name, and presses keys there. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, comesBefore, focused, nameOf } from './widget-page.js';

/** More than any screen has controls. */
const longest = 120;

/**
 * Presses Tab until the control of this name has the focus, or Shift+Tab when it is above: going round
 * would lead through the browser's own controls, and each engine has different ones.
 */
export const tabTo = async (widget: Element, name: string): Promise<void> => {
  for (let i = 0; i < longest; i++) {
    const at = focused(widget);
    if (at && nameOf(at) === name) {
      // The control that has the focus must be visible.
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

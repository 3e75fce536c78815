/** Shows the examples of stories/ to a test: each on a page, a phone and a clock of its own. */
import { expect } from '@open-wc/testing';
import { stub, useFakeTimers } from 'sinon';
import { useDevice } from '../../stories/examples/device.js';
import type { Example } from '../../stories/examples/example.js';
import { examplesBegin, reach } from '../../stories/examples/reach.js';
import { forgetSettings } from './widget-page.js';

/** Every document here is a draft, and its widget tells the web team so. */
const ofDrafts = 'nobody has reviewed';

const undo: (() => void)[] = [];

/** Takes away what was shown. Call it after each test, or after the last that asks about a state. */
export const leaveExamples = (): void => {
  while (undo.length > 0) undo.pop()!();
  forgetSettings();
  sessionStorage.clear();
};

/**
 * Shows the widget in the example's state. Fails unless the console got exactly the expected messages.
 * @param page its language, and what English words are called in it
 */
export const showExample = async (
  example: Example,
  page: { lang?: string; translate?: (english: string) => string } = {},
): Promise<HTMLElement> => {
  const { lang = '', translate } = page;
  // Not open-wc's fixture, which goes after each test: several may ask about one state.
  const ground = document.createElement('div');
  ground.lang = lang;
  document.body.append(ground);
  undo.push(() => ground.remove(), useDevice(example.device));
  const said = [stub(console, 'warn'), stub(console, 'error')];
  const clock = useFakeTimers({
    now: examplesBegin,
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  });
  try {
    return await reach(ground, example, { clock, ...(translate && { translate }) });
  } finally {
    clock.restore();
    said.forEach((console) => console.restore());
    const messages = said.flatMap(({ args }) => args.map(([message]) => String(message)));
    const expected = example.console ?? [];
    const allowed = [ofDrafts, ...expected];
    for (const part of expected) expect(messages.join('\n')).to.contain(part);
    expect(messages.filter((text) => !allowed.some((part) => text.includes(part)))).to.eql([]);
  }
};

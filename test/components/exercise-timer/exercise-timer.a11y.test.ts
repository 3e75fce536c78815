import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/bedside-exercise-timer.js';
import { sessionExamples, timerExamples } from '../../../stories/examples/exercise-timer.js';
import { describeStates, expectNoOverflow } from '../accessible-states.js';
import { leaveExamples, showExample } from '../example-page.js';
import { all } from '../widget-page.js';
import { shown, type Timer } from './timer-page.js';

const wide = { width: 800, height: 900 };

describe('<bedside-exercise-timer> for everybody', () => {
  describeStates(timerExamples);

  it('passes axe between right-to-left words', async () => {
    const page = await fixture<HTMLElement>(
      '<div dir="rtl" lang="ar"><bedside-exercise-timer></bedside-exercise-timer></div>',
    );
    const element = page.querySelector<Timer>('bedside-exercise-timer')!;
    await shown(element);
    await expect(page).to.be.accessible();
  });
});

describe('<bedside-exercise-timer> on a phone on its side', () => {
  beforeEach(() => setViewport({ width: 640, height: 360 }));
  afterEach(async () => {
    leaveExamples();
    await setViewport(wide);
  });

  for (const [name, example] of Object.entries(timerExamples))
    if (!/broken/i.test(name))
      it(`does not overflow: ${name}`, async () => {
        expectNoOverflow(await showExample(example));
      });

  it('has the time, one step and the buttons, Stop too', async () => {
    const element = await showExample(sessionExamples['Running at the start']);
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
    for (const name of ['time', 'step-title', 'primary', 'stop']) {
      const box = all(element, `[part~="${name}"]`)[0]!.getBoundingClientRect();
      expect(box.bottom, name).to.be.at.most(361);
      expect(box.top, name).to.be.at.least(-1);
    }
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/bedside-exercise-timer.js';
import { sessionExamples, timerExamples } from '../../../stories/examples/exercise-timer.js';
import { itUnless, lacking } from '../../engine.js';
import { describeStates } from '../accessible-states.js';
import { leaveExamples, showExample } from '../example-page.js';
import { all, part, parts, someOf } from '../widget-page.js';
import { timer } from './timer-page.js';

const wide = { width: 800, height: 900 };

describe('<bedside-exercise-timer> on every screen', () => {
  describeStates(timerExamples, (shown) => {
    itUnless(lacking.emulatedMedia)('has no control on paper', async () => {
      await setViewport(wide);
      await emulateMedia({ media: 'print' });
      try {
        expect(
          all(shown(), 'button, input')
            .filter((at) => at.checkVisibility())
            .map((at) => at.textContent),
        ).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
});

describe('<bedside-exercise-timer> on a phone on its side', () => {
  beforeEach(() => setViewport({ width: 640, height: 360 }));
  afterEach(async () => {
    leaveExamples();
    await setViewport(wide);
  });

  for (const [name, example] of Object.entries(timerExamples))
    if (/^(Preparing|Running|Paused|Waiting|No |Large|Pallor later)/.test(name))
      it(`has step, time and buttons, Stop too: ${name}`, async () => {
        // Where the screen can't be kept on there is a line more.
        const device = { ...example.device, wakeLock: false };
        const element = await showExample({ ...example, device });
        window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
        const needed = ['step-title', 'primary', 'stop'].map((name) => part(element, name));
        // In a wait there is no time to be seen.
        for (const at of [...needed, ...parts(element, 'time')]) {
          const box = at.getBoundingClientRect();
          expect(box.bottom, at.outerHTML).to.be.at.most(361);
          expect(box.top, at.outerHTML).to.be.at.least(-1);
        }
        const shelf = all(element, '[part~="stop-shelf"]')[0]!.getBoundingClientRect();
        for (const at of someOf(element, '.places button'))
          expect(at.getBoundingClientRect().bottom, 'clear of Stop').to.be.at.most(shelf.top);
        expect(all(element, '[part~="stop"], [part~="primary"]')).to.have.length(2);
      });

  it('says to lower the legs in a pause, above the end of the screen', async () => {
    const element = await showExample(sessionExamples['Paused']);
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
    const [told] = all(element, '[part~="step-title"]');
    expect(told!.innerText).to.equal('Lower your legs while you wait.');
    expect(told!.checkVisibility()).to.equal(true);
    expect(told!.getBoundingClientRect().bottom).to.be.at.most(361);
  });
});

describe('exercise timer: on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  itUnless(lacking.emulatedMedia)(
    'has times and rounds as plain text, under their names',
    async () => {
      const element = await timer('times="1:30"');
      await emulateMedia({ media: 'print' });
      const steppers = all(element, '.stepper');
      expect(steppers.map((at) => at.innerText.trim())).to.deep.equal([
        '1:30 min',
        '3 min',
        '5 min',
        '1',
      ]);
      for (const stepper of steppers)
        expect(getComputedStyle(stepper).borderTopWidth).to.equal('0px');
      for (const step of someOf(element, '[part~="step"]')) {
        const { left } = step.querySelector('.step-name')!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(step.querySelector('output')!);
        expect(range.getBoundingClientRect().left).to.be.closeTo(left, 1);
      }
    },
  );
});

/** A phone that is turned, with a widget on the page and without. */
import '../../../src/define/bedside-exercise-timer.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sessionExamples } from '../../../stories/examples/exercise-timer.js';
import { leaveExamples, showExample } from '../../components/example-page.js';
import { all } from '../../components/widget-page.js';

const tall = { width: 360, height: 640 };
const onItsSide = { width: 640, height: 360 };

const turn = async (size: { width: number; height: number }) => {
  const resized = new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
  await setViewport(size);
  await resized;
};

const open = () => showExample(sessionExamples['Paused']);

/** On its side a session stands in two columns: the time, and what is pressed. */
const columns = (timer: HTMLElement): number => {
  const [time, primary] = ['time', 'primary'].map((name) =>
    all(timer, `[part~="${name}"]`)[0]!.getBoundingClientRect(),
  );
  return time!.right <= primary!.left ? 2 : 1;
};

describe('a running exercise on a phone that is turned', () => {
  beforeEach(() => turn(tall));
  afterEach(async () => {
    leaveExamples();
    await setViewport({ width: 800, height: 900 });
  });

  it('takes the other layout at once', async () => {
    const timer = await open();
    expect(columns(timer)).to.equal(1);
    await turn(onItsSide);
    expect(columns(timer)).to.equal(2);
    await turn(tall);
    expect(columns(timer)).to.equal(1);
  });

  it('has the layout of its screen where an earlier one went before the turn', async () => {
    const first = await open();
    expect(columns(first)).to.equal(1);
    leaveExamples();
    first.remove();
    await turn(onItsSide);
    const second = await open();
    expect(columns(second)).to.equal(2);
    leaveExamples();
    second.remove();
    await turn(tall);
    expect(columns(await open())).to.equal(1);
  });
});

/** A raise without the phone in the hand. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { forgetChoices } from '../../../src/components/exercise-timer/timer-sound.js';
import { en } from '../../../src/i18n/en.js';
import { describeUnless, itUnless, lacking } from '../../engine.js';
import { all, part, read } from '../widget-page.js';
import {
  buerger,
  buttonNames,
  focusName,
  headings,
  leadIn,
  lower,
  noCheck,
  press,
  raise,
  replaceIn,
  resize,
  run,
  running,
  scrollTo,
  shown,
  testPage,
  timer,
  type Timer,
} from './timer-page.js';

const switches = (element: Timer) => all<HTMLInputElement>(element, '[role="switch"]');

const theSwitch = (element: Timer) =>
  switches(element).find(({ labels }) => read(labels![0]!.textContent) === en.handsFree);

const stageOf = (element: Timer) => all(element, '.stage')[0]!;

const stateOf = (element: Timer) => stageOf(element).dataset['handsFree'];

const warmthOf = (element: Timer) => stageOf(element).dataset['warmth'];

/** A timer whose switch is on, with its first raise running. */
const unheld = async (attributes = ''): Promise<Timer> => {
  const element = await timer(`${noCheck} ${attributes}`);
  theSwitch(element)!.click();
  await run(element);
  return element;
};

/** A tap of a finger; keys and screen readers send a click without a count. */
const tap = async (element: Timer, target: Element, count = 1): Promise<void> => {
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: count }),
  );
  await shown(element);
};

/** What a finger hits that many px from an edge of a box. */
const besides = (element: Timer, box: DOMRect, edge: 'top' | 'bottom', px: number): Element =>
  element.shadowRoot!.elementFromPoint(
    box.left + box.width / 2,
    edge === 'top' ? box.top - px : box.bottom + px,
  )!;

const second = 1;
const time = raise.seconds.default;

afterEach(forgetChoices);

describe('exercise timer, phone not held: the switch', () => {
  testPage();

  it('is off at first, says what it does, and is kept for the page', async () => {
    const element = await timer();
    const it = theSwitch(element)!;
    expect(it.checked).to.equal(false);
    const hint = all(element, `#${it.getAttribute('aria-describedby')}`)[0]!;
    expect(read(hint.textContent)).to.equal(en.handsFreeHint);
    it.click();
    await shown(element);
    expect(theSwitch(await timer())!.checked).to.equal(true);
  });

  it('is not there where no legs are raised', async () => {
    for (const program of ['ankle-pumps', 'leg-stretches']) {
      const element = await timer(`program="${program}"`);
      expect(switches(element).length, program).to.be.above(0);
      expect(theSwitch(element), program).to.equal(undefined);
    }
  });
});

describe('exercise timer, phone not held: the screen', () => {
  const page = testPage();

  it('is the time alone in raises, and the usual one in all else', async () => {
    const element = await timer(`${noCheck} rounds="2"`);
    theSwitch(element)!.click();
    await press(element, en.start);
    const states: Record<string, string | undefined> = { 'lead-in': stateOf(element) };
    await page.pass(element, leadIn);
    states['raise'] = stateOf(element);
    await press(element, en.pause);
    states['pause'] = stateOf(element);
    await press(element, en.resume);
    states['lead-in after it'] = stateOf(element);
    await page.pass(element, leadIn);
    states['raise again'] = stateOf(element);
    await page.pass(element, time);
    states['its end'] = stateOf(element);
    for (const [i, step] of [lower, buerger.steps[2]!].entries()) {
      element.next();
      await shown(element);
      states[`step ${i + 2}`] = stateOf(element);
      await page.pass(element, step.seconds.default);
      states[`its end, ${i + 2}`] = stateOf(element);
    }
    element.next();
    await shown(element);
    states['second round'] = stateOf(element);
    expect(states).to.deep.equal({
      'lead-in': undefined,
      raise: 'raise',
      pause: undefined,
      'lead-in after it': undefined,
      'raise again': 'raise',
      'its end': 'over',
      'step 2': undefined,
      'its end, 2': undefined,
      'step 3': undefined,
      'its end, 3': undefined,
      'second round': 'raise',
    });
  });

  it('has the same names and buttons for those who do not look at it', async () => {
    const told = async (element: Timer) => {
      const read = () => [buttonNames(element), headings(element), element.session];
      const first = read();
      await page.pass(element, time);
      return [first, read()];
    };
    const usual = await told(await running());
    expect(await told(await unheld())).to.deep.equal(usual);
  });

  const sizes: Record<string, [number, number, number]> = {
    'a small phone': [360, 640, 1.4],
    'a phone': [390, 844, 1.4],
    'a phone on its side': [640, 360, 1.6],
    'a page enlarged to 400%': [320, 256, 1.1],
    'a tablet': [768, 1024, 2],
    'a laptop': [1200, 800, 2],
  };
  for (const [name, [width, height, times]] of Object.entries(sizes))
    it(`shows digits ${times} times as large on ${name}`, async () => {
      await resize(width, height);
      const sizeOf = (element: Timer) => {
        scrollTo(element);
        return parseFloat(getComputedStyle(part(element, 'time')).fontSize);
      };
      const usual = sizeOf(await running());
      const element = await unheld();
      expect(sizeOf(element)).to.be.at.least(times * usual);
      // A second line, or a cut digit, would be wider or higher than its box.
      const { scrollWidth, clientWidth } = part(element, 'time');
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
});

describe('exercise timer, phone not held: a tap anywhere', () => {
  const page = testPage();
  beforeEach(() => resize(360, 640));

  /** The raise is over, and somebody has had the time to see it. */
  const over = async (): Promise<Timer> => {
    const element = await unheld();
    await page.pass(element, time);
    scrollTo(element);
    await page.pass(element, second);
    return element;
  };

  const places: Record<string, (element: Timer) => Element> = {
    'what to do now': (element) => part(element, 'step-title'),
    'the picture': (element) => part(element, 'drawing'),
    'the bar': (element) => part(element, 'bar'),
    'the ground': stageOf,
    'the room between the buttons': (element) =>
      besides(element, part(element, 'primary').getBoundingClientRect(), 'bottom', 20),
  };
  for (const [name, place] of Object.entries(places))
    it(`says that the legs are down: on ${name}`, async () => {
      const element = await over();
      await tap(element, place(element));
      expect(element.session).to.deep.include({ status: 'running', stepId: lower.id });
    });

  it('is the same as the button, which is there too', async () => {
    const element = await over();
    await press(element, raise.doneLabel);
    expect(element.session).to.deep.include({ status: 'running', stepId: lower.id });
    expect(focusName(element)).to.equal('');
  });

  it('does not count beside Stop, whose ground is no button', async () => {
    const element = await over();
    const stop = part(element, 'stop').getBoundingClientRect();
    for (const [edge, px] of [
      ['top', 4],
      ['bottom', 4],
    ] as const) {
      await tap(element, besides(element, stop, edge, px));
      expect(element.session.status, edge).to.equal('waiting');
    }
    await tap(element, part(element, 'stop'));
    expect(element.session.status).to.equal('stopped');
  });

  for (const edge of ['top', 'bottom'] as const)
    it(`is the pale button's when it misses that by a little, ${edge}`, async () => {
      const element = await over();
      const pale = part(element, 'pale').getBoundingClientRect();
      await tap(element, besides(element, pale, edge, 5));
      expect(headings(element)).to.include(raise.pale!.label);
    });

  it('does nothing within half a second of the end, nor as the second of two', async () => {
    const element = await unheld();
    await page.pass(element, time + 0.4);
    await tap(element, stageOf(element));
    expect(element.session.status).to.equal('waiting');
    await page.pass(element, second);
    await tap(element, stageOf(element), 2);
    expect(element.session.status).to.equal('waiting');
  });

  it('is no key, switch or screen reader', async () => {
    const element = await over();
    await tap(element, part(element, 'step-title'), 0);
    expect(element.session.status).to.equal('waiting');
  });

  it('does nothing while the legs are up', async () => {
    const element = await unheld();
    await page.pass(element, 20);
    for (const at of [part(element, 'time'), part(element, 'step-title'), stageOf(element)])
      await tap(element, at);
    expect(element.session).to.deep.include({ status: 'running', stepId: raise.id });
  });

  it('does nothing for those who hold the phone', async () => {
    const element = await running();
    await page.pass(element, time + second);
    await tap(element, stageOf(element));
    expect(element.session.status).to.equal('waiting');
  });

  it('does nothing after an end that nobody saw', async () => {
    const element = await unheld();
    await page.hide(element);
    await page.pass(element, time + second);
    await page.show(element);
    await page.pass(element, second);
    await tap(element, stageOf(element));
    expect(element.session.status).to.equal('waiting');
    expect(stateOf(element)).to.equal(undefined);
  });

  it('answers no question after a raise that ran over', async () => {
    const element = await over();
    await page.pass(element, 61);
    await tap(element, stageOf(element));
    const question = raise.overrun!.question;
    expect(headings(element)).to.include(question);
    await page.pass(element, second);
    await tap(element, stageOf(element));
    expect(headings(element)).to.include(question);
  });
});

describe('exercise timer, phone not held: felt and heard', () => {
  const page = testPage();

  itUnless(lacking.vibration)('has three patterns: start, soon, end', async () => {
    const patterns: number[][] = [];
    replaceIn(navigator, 'vibrate', (pattern: number[]) => patterns.push(pattern));
    const element = await unheld();
    expect(patterns, 'start').to.deep.equal([[700, 150]]);
    await page.pass(element, time - 11);
    expect(patterns).to.have.length(1);
    await page.pass(element, second);
    expect(patterns[1], 'soon').to.deep.equal([80, 80, 80, 80, 80, 80, 80, 80]);
    await page.pass(element, 10);
    expect(patterns[2], 'end: go down').to.deep.equal([200, 150, 200, 150]);
    expect(patterns).to.have.length(3);
  });

  itUnless(lacking.vibration)('vibrates only where that is on', async () => {
    const patterns: unknown[] = [];
    replaceIn(navigator, 'vibrate', (pattern: unknown) => patterns.push(pattern));
    const element = await unheld('vibration="off"');
    await page.pass(element, time);
    expect(patterns).to.deep.equal([]);
  });

  it('counts aloud where the voice is on', async () => {
    const said: string[] = [];
    const voice = { localService: true, lang: 'en-GB', name: 'Local' };
    replaceIn(
      window,
      'speechSynthesis',
      Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel: () => undefined,
        speak: ({ text }: { text: string }) => said.push(text),
      }),
    );
    replaceIn(
      window,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    const element = await unheld('voice="on"');
    for (let i = 0; i < time; i++) await page.pass(element, second);
    expect(said.slice(0, -1)).to.deep.equal([
      'Raise your legs. 2 minutes.',
      '1 minute 30 seconds.',
      '1 minute.',
      '30 seconds.',
      '10 seconds to go.',
    ]);
    expect(said.at(-1)).to.include('Lower your legs');
  });
});

describe('exercise timer, phone not held: the ground', () => {
  const page = testPage();
  for (const theme of ['light', 'dark'] as const)
    it(`gets warmer at 30 and at 10 seconds, behind everything: ${theme}`, async () => {
      const element = await unheld(`theme="${theme}"`);
      const stage = stageOf(element);
      // The change itself takes a while for those who want movement.
      stage.style.setProperty('transition', 'none');
      const grounds: Record<string, string> = {};
      const look = (name: string) => {
        grounds[name] = getComputedStyle(stage).backgroundColor;
        // What stands on it has no ground of its own, and its contrast is measured by the tokens.
        for (const at of ['zone', 'stop-shelf'].flatMap((name) => all(element, `.${name}`)))
          expect(getComputedStyle(at).backgroundColor, at.className).to.match(/, 0\)$/);
      };
      expect(getComputedStyle(stage).backgroundColor).to.match(/, 0\)$/);
      await page.pass(element, time - 31);
      expect(warmthOf(element)).to.equal('0');
      await page.pass(element, second);
      look('30');
      await page.pass(element, 19);
      expect(getComputedStyle(stage).backgroundColor, 'at 11').to.equal(grounds['30']);
      await page.pass(element, second);
      look('10');
      await page.pass(element, 10);
      look('over');
      expect(grounds['10']).not.to.equal(grounds['30']);
      expect(grounds['over']).to.equal(grounds['10']);
      await press(element, raise.doneLabel);
      expect(getComputedStyle(stage).backgroundColor, 'the legs are down').to.match(/, 0\)$/);
    });

  it('stays as it is for those who hold the phone', async () => {
    const element = await running();
    await page.pass(element, time - 5);
    expect(getComputedStyle(stageOf(element)).backgroundColor).to.match(/, 0\)$/);
  });

  describeUnless(lacking.emulatedMedia)('as the reader has set it', () => {
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' }));

    it('changes at once with reduced motion, and never more often than twice', async () => {
      const durations: string[] = [];
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        await emulateMedia({ reducedMotion });
        const element = await unheld();
        durations.push(getComputedStyle(stageOf(element)).transitionDuration);
        const seen = new Set<string | undefined>();
        let changes = 0;
        for (let i = 0; i < time - 1; i++) {
          await page.pass(element, second);
          if (!seen.has(warmthOf(element))) changes++;
          seen.add(warmthOf(element));
        }
        expect(changes).to.equal(3);
        expect([...seen]).to.deep.equal(['0', '1', '2']);
        forgetChoices();
      }
      expect(durations).to.deep.equal(['0s', '2s']);
    });

    it('is an edge that gets thicker, in the colours of the reader alone', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await unheld();
      const edge = () => getComputedStyle(stageOf(element)).borderTopWidth;
      const edges = [edge()];
      for (const seconds of [time - 30, 20, 10]) {
        await page.pass(element, seconds);
        edges.push(edge());
      }
      expect(edges).to.deep.equal(['0px', '4px', '10px', '10px']);
      const card = getComputedStyle(stageOf(element), '::after');
      expect(card.borderTopStyle, 'it can be tapped').to.equal('solid');
    });
  });
});

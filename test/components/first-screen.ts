/** What a small phone shows before anybody scrolls: whom to call. Asked in each language. */
import { expect } from '@open-wc/testing';
import type { Example } from '../../stories/examples/example.js';
import type { Look, Screen } from './looks.js';
import { all, read, someOf } from './widget-page.js';

export const phones: readonly Screen[] = [
  [360, 640],
  [320, 568],
];
/** And on its side, and a page that is enlarged to 400%. */
export const smallScreens: readonly Screen[] = [...phones, [640, 360], [320, 256]];

/** The numbers of India, Britain and the EU, first in each country. */
const emergency = 'a:is([href="tel:112"], [href="tel:999"])';

export const expectOnScreen = (widget: HTMLElement, at: Element, name: string): void => {
  const box = at.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  expect(box.height, name).to.be.above(5);
  expect(box.top, `${name}: top`).to.be.at.least(0);
  expect(box.bottom, `${name}: bottom`).to.be.at.most(window.innerHeight + 0.5);
  const hit = widget.shadowRoot!.elementFromPoint(x, y);
  const isSeen = hit !== null && (at.contains(hit) || hit.contains(at));
  const by = hit ? `${hit.className} from ${hit.getBoundingClientRect().top}` : 'nothing';
  expect(isSeen, `${name} at ${box.bottom} is covered by ${by}`).to.equal(true);
};

/** No word of a card gives way to its number by getting small. */
const expectLegible = (widget: HTMLElement): void => {
  for (const at of someOf(widget, '.help-words :is(p, li)'))
    expect(parseFloat(getComputedStyle(at).fontSize), read(at.textContent)).to.be.at.least(16);
};

const hasTheNumber = (widget: HTMLElement): void => {
  const call = all(widget, emergency)[0]!;
  expectOnScreen(widget, call, read(call.textContent));
  expectLegible(widget);
};

/** After a stop, the card and its "if". */
const hasTheCard = (widget: HTMLElement): void => {
  const card = all(widget, '[part~="help-card"][data-level="emergency"]')[0]!;
  for (const at of [card.querySelector('h3')!, card.querySelector(emergency)!])
    expectOnScreen(widget, at, read(at.textContent));
  expectLegible(widget);
};

const timer = 'bedside-exercise-timer';

/** By the name of an example: what is asked of it, and where. */
const asked = [
  {
    tag: timer,
    name: /: (yes|not sure)$|^Refused|a small cut|low blood sugar/,
    look: hasTheNumber,
    screens: smallScreens,
  },
  {
    tag: timer,
    name: /^Stopped by (pain, (legs|lying|ankle|leg)|pallor)|^Exercises, stopped/,
    look: hasTheCard,
    screens: smallScreens,
  },
  {
    tag: 'bedside-seek-help',
    name: /(numbers of|all actions,) (India|Britain|the EU)$/,
    look: hasTheNumber,
    screens: phones,
  },
];

/** The emergency number of a card or banner is on the first screen, in the example of this name. */
export const numberLooks = (name: string, { tag }: Example): Look[] =>
  asked
    .filter((one) => one.tag === tag && one.name.test(name))
    .flatMap(({ look, screens }) =>
      screens.map((screen) => ({
        screen,
        what: 'the emergency number is on the first screen',
        look,
      })),
    );

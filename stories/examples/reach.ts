/** Brings a widget into the state of an example, in a test and in Storybook alike. */
import { forgetChoices } from '../../src/components/exercise-timer/timer-sound.js';
import { configure, type Settings } from '../../src/platform/library/settings.js';
import type { Example, Move } from './example.js';
import { all, parts, personWho, type Widget } from './person.js';

/** A clock that the page's timers run by; sinon's fake timers are one. */
export interface Clock {
  /** Time passes, and each timer runs when it is due. */
  tick(ms: number): void;
  /** Time passes unnoticed: what was due meanwhile runs afterwards. */
  jump(ms: number): void;
}

export interface Ways {
  readonly clock?: Clock;
  /** English words on the screen -> the same in the language that the widget shows. */
  readonly translate?: (english: string) => string;
}

/** Evening, at home. Local time, since the widgets show it. */
export const examplesBegin = new Date(2026, 11, 1, 21, 30);

/** A timer, where an example calls its methods. */
type Called = Widget & { next(): void; reset(): void };

/** Takes back every setting of the site. */
export const noSettings: Record<keyof Settings, undefined> = {
  appointmentHref: undefined,
  portalHref: undefined,
  phone: undefined,
  emergencyNumber: undefined,
  adviceNumber: undefined,
  country: undefined,
  theme: undefined,
  approvedBy: undefined,
  approvedOn: undefined,
  approvedLang: undefined,
};

/** Without `setTimeout`, which the example's clock may have replaced and stopped. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits for promises, for the view, and for the browser's own tasks. */
const settle = async (widget: Widget): Promise<void> => {
  for (let i = 0; i < 12; i++) await Promise.resolve();
  await widget.updateComplete;
  await nextTask();
  await widget.updateComplete;
};

const { press, tick } = personWho(settle);

/** Makes the page look hidden or visible; `undefined` gives back the browser's own state. */
export const setVisibility = (state: DocumentVisibilityState | undefined): void => {
  if (state)
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  else Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
};

/** The page is away while the clock goes on. */
export const sleep = (clock: Clock, seconds: number): void => {
  setVisibility('hidden');
  clock.jump(seconds * 1000);
  setVisibility(undefined);
};

const neededClock = (clock: Clock | undefined): Clock => {
  if (!clock) throw new Error('This example needs a clock.');
  return clock;
};

const make = async (
  move: Exclude<Move, { reload: true }>,
  widget: Called,
  ways: Ways,
): Promise<void> => {
  const { clock, translate = (words: string) => words } = ways;
  if ('press' in move) return press(widget, translate(move.press));
  if ('tick' in move) return tick(widget, translate(move.tick));
  if ('pass' in move) neededClock(clock).tick(move.pass * 1000);
  else if ('sleep' in move) sleep(neededClock(clock), move.sleep);
  else if ('call' in move) widget[move.call]();
  else if ('pressPart' in move) parts(widget, move.pressPart)[move.nth ?? 0]!.click();
  else all<HTMLDetailsElement>(widget, 'details').forEach((details) => (details.open = true));
  return settle(widget);
};

/** Gives the page's address an example's end, and takes away that of the example before. */
const openAt = (hash: Example['hash']): void => {
  const { pathname, search } = location;
  if (hash || location.hash.startsWith('#bedside='))
    history.replaceState(null, '', hash ?? pathname + search);
};

const create = (place: Element, example: Example): Called => {
  const widget = document.createElement(example.tag) as Called;
  const { attributes = {} } = example;
  for (const name of Object.keys(attributes)) widget.setAttribute(name, attributes[name]!);
  widget.innerHTML = example.children ?? '';
  if (example.content !== undefined) widget.content = example.content;
  place.append(widget);
  return widget;
};

/**
 * Puts a fresh widget into the place and makes the example's moves, one after the other.
 * @throws Error when a move's button or box is not there
 */
export const reach = async (
  place: Element,
  example: Example,
  ways: Ways = {},
): Promise<HTMLElement> => {
  sessionStorage.clear();
  forgetChoices();
  configure({ ...noSettings, ...example.settings });
  openAt(example.hash);
  let widget = create(place, example);
  await settle(widget);
  for (const move of example.moves ?? []) {
    if ('reload' in move) {
      place.removeChild(widget);
      widget = create(place, example);
      await settle(widget);
    } else await make(move, widget, ways);
  }
  return widget;
};

/** Brings a widget into the state of an example, in a test and in Storybook alike. */
import { configure, type Settings } from '../../src/platform/library/settings.js';
import type { Example, Move } from './example.js';

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

type Widget = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  content: unknown;
  next(): void;
  reset(): void;
};

const everySetting: Record<keyof Settings, undefined> = {
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

/** Runs of white space, and the invisible signs that set a direction, do not count. */
const read = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Not by `setTimeout`, which may be an example's own and stand still. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** What answers late has answered, the view is drawn, and the browser's own tasks are done. */
const settle = async (widget: Widget): Promise<void> => {
  for (let i = 0; i < 12; i++) await Promise.resolve();
  await widget.updateComplete;
  await nextTask();
  await widget.updateComplete;
};

/** Of a checkbox the first line of its label: the signs under it are lines of their own. */
const nameOf = (control: Element): string =>
  control instanceof HTMLInputElement
    ? read((control.labels![0]!.querySelector('.item-text') ?? control.labels![0]!).textContent)
    : read(control.getAttribute('aria-label') ?? control.textContent);

const named = (widget: Widget, selector: string, name: string): HTMLElement => {
  const controls = [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const found = controls.find((control) => nameOf(control) === read(name));
  if (found) return found;
  const names = controls.map(nameOf).join(' | ') || 'none';
  throw new Error(`<${widget.localName}> has no "${name}" among: ${names}`);
};

const setVisibility = (state: 'hidden' | undefined): void => {
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

const make = (move: Exclude<Move, { reload: true }>, widget: Widget, ways: Ways): void => {
  const { clock, translate = (words: string) => words } = ways;
  if ('press' in move) named(widget, 'button, a, summary', translate(move.press)).click();
  else if ('tick' in move) named(widget, 'input', translate(move.tick)).click();
  else if ('pass' in move) neededClock(clock).tick(move.pass * 1000);
  else if ('sleep' in move) sleep(neededClock(clock), move.sleep);
  else if ('call' in move) widget[move.call]();
  else if ('pressPart' in move) {
    const found = widget.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${move.pressPart}"]`);
    found[move.nth ?? 0]!.click();
  } else widget.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
};

const create = (place: Element, example: Example): Widget => {
  const widget = document.createElement(example.tag) as Widget;
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
  configure({ ...everySetting, ...example.settings });
  let widget = create(place, example);
  await settle(widget);
  for (const move of example.moves ?? []) {
    if ('reload' in move) {
      place.removeChild(widget);
      widget = create(place, example);
    } else make(move, widget, ways);
    await settle(widget);
  }
  return widget;
};

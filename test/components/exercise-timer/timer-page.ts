/** Drives the exercise timer as a person does: by what is written on the screen, and by time. */
import { fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { stub, useFakeTimers, type SinonFakeTimers, type SinonStub } from 'sinon';
import '../../../src/define/bedside-exercise-timer.js';
import exercises from '../../../src/content/night-leg-numbness/en/exercises.js';
import type { BedsideExerciseTimer } from '../../../src/components/exercise-timer/exercise-timer.js';
import type { ExercisesDocument, Program } from '../../../src/model/exercises-document.js';
import * as device from '../../../stories/examples/device.js';
import { setVisibility } from '../../../stories/examples/reach.js';
import {
  all,
  button as buttonOf,
  buttonNames,
  buttons,
  forgetSettings,
  nameOf,
  personWho,
  read,
} from '../widget-page.js';

export {
  buttonNames,
  buttons,
  focusName,
  headings,
  listen,
  shownText as text,
} from '../widget-page.js';

export type Timer = BedsideExerciseTimer;

/** The built-in document, as the schema sees it. */
export const builtIn: ExercisesDocument = exercises;

export const programOf = (id: string): Program =>
  builtIn.programs.find((program) => program.id === id)!;

export const buerger = programOf('buerger');
/** Its three steps. */
export const [raise, lower, rest] = buerger.steps as [
  (typeof buerger.steps)[0],
  (typeof buerger.steps)[0],
  (typeof buerger.steps)[0],
];

/** What ends the wait after each step of a session, in order. */
export const tapsOf = ({ steps, afterLabel }: Program, rounds = 1): string[] => {
  const labels = Array.from({ length: rounds }, () => steps.map(({ doneLabel }) => doneLabel));
  return [...labels.flat().slice(0, -1), afterLabel ?? steps.at(-1)!.doneLabel];
};

/** What the tab keeps, by its key. */
export const stored = (): Record<string, string> =>
  Object.fromEntries(Object.keys(sessionStorage).map((key) => [key, sessionStorage.getItem(key)!]));

/** Seconds to change position where nothing else is asked for. */
export const leadIn = 30;

export const questionOf = (id: string) => builtIn.safetyCheck.find((entry) => entry.id === id)!;

/** A copy of the built-in document, changed. */
export const changedDocument = (change: (copy: ExercisesDocument) => void): ExercisesDocument => {
  const copy = JSON.parse(JSON.stringify(builtIn)) as ExercisesDocument;
  change(copy);
  return copy;
};

export const timer = async (attributes = ''): Promise<Timer> => {
  const made = await fixture<Timer>(
    `<bedside-exercise-timer ${attributes}></bedside-exercise-timer>`,
  );
  await shown(made);
  return made;
};

/** An element that is in no page yet. */
export const loose = (attributes = ''): Timer => {
  const place = document.createElement('div');
  place.innerHTML = `<bedside-exercise-timer ${attributes}></bedside-exercise-timer>`;
  customElements.upgrade(place);
  const element = place.querySelector<Timer>('bedside-exercise-timer')!;
  place.removeChild(element);
  return element;
};

/** What answers late (promises) has answered, and the view is drawn. */
export const shown = async (element: Timer): Promise<void> => {
  for (let i = 0; i < 12; i++) await Promise.resolve();
  await element.updateComplete;
};

/** @throws Error when two buttons have the name: a session has each once */
export const button = (element: Element, name: string): HTMLButtonElement => {
  const found = buttons(element).filter((at) => nameOf(at) === name);
  if (found.length > 1) throw new Error(`${found.length} buttons "${name}"`);
  return buttonOf(element, name);
};

/** It does not wait for frames or timeouts: the clock of `testPage` stands still. */
export const { press, tick } = personWho<Timer>(shown, button);

export const bigTime = (element: Timer): string =>
  read(all(element, '[role="timer"]')[0]?.textContent);

/** Starts and says no to every question. */
export const startByNo = async (element: Timer): Promise<void> => {
  // Where there is a session to carry on with, Start is called otherwise.
  const isNew = buttonNames(element).includes('Start');
  await press(element, isNew ? 'Start' : 'Start from the beginning');
  while (element.session.status === 'checking') await press(element, 'No');
};

/** Starts without a lead-in to wait for: the first step runs. */
export const run = async (element: Timer): Promise<void> => {
  await startByNo(element);
  // Without a lead-in a raise waits for the same tap.
  if (buttonNames(element).includes('I am ready')) await press(element, 'I am ready');
};

/** What a widget is started with when the safety check is not what the test is about. */
export const noCheck = 'safety-check="off"';

/** A timer whose first step runs, without the check. */
export const running = async (attributes = ''): Promise<Timer> => {
  const element = await timer(`${noCheck} ${attributes}`);
  await run(element);
  return element;
};

/** Replaces a part of the browser until the test is over. */
export const replaceIn = (target: object, name: string, value: unknown): void =>
  afterwards(device.replaceIn(target, name, value));

/** Called at the end of the test. */
export const afterwards = (action: () => void): void => {
  undo.push(action);
};

const undo: (() => void)[] = [];

/** Puts the browser back as it was. */
export const putBack = (): void => {
  while (undo.length > 0) undo.pop()!();
  setVisibility(undefined);
};

/** For tests whose warnings are not what they are about. */
export const quietWarnings = (): void => {
  const warnings = stub(console, 'warn');
  afterwards(() => warnings.restore());
};

let isResized = false;

/** Gives the page the size of a screen until the test is over. */
export const resize = async (width: number, height: number): Promise<void> => {
  isResized = true;
  await setViewport({ width, height });
};

/** Brings the top of the widget to the top of the screen. */
export const scrollTo = (element: Timer): void =>
  window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);

export interface TestPage {
  clock: SinonFakeTimers;
  warnings: SinonStub;
  errors: SinonStub;
  /** Lets time pass, the way it does on a page that is looked at. */
  pass(element: Timer, seconds: number): Promise<void>;
  /** Time passes and the page is too busy to notice: timers come late. */
  sleep(element: Timer, seconds: number): Promise<void>;
  hide(element: Timer): Promise<void>;
  show(element: Timer): Promise<void>;
  warned(): string[];
}

/** A page with a clock of its own, nothing stored, nothing configured. Call it in `describe`. */
export const testPage = (): TestPage => {
  const page: TestPage = {
    clock: undefined as unknown as SinonFakeTimers,
    warnings: undefined as unknown as SinonStub,
    errors: undefined as unknown as SinonStub,
    async pass(element, seconds) {
      page.clock.tick(Math.round(seconds * 1000));
      await shown(element);
    },
    async sleep(element, seconds) {
      page.clock.jump(Math.round(seconds * 1000));
      await shown(element);
    },
    async hide(element) {
      setVisibility('hidden');
      await shown(element);
    },
    async show(element) {
      setVisibility('visible');
      await shown(element);
    },
    warned: () => page.warnings.args.map(([message]) => String(message)),
  };
  beforeEach(() => {
    sessionStorage.clear();
    forgetSettings();
    page.clock = useFakeTimers({
      now: Date.now(),
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    });
    page.warnings = stub(console, 'warn');
    page.errors = stub(console, 'error');
  });
  afterEach(async () => {
    fixtureCleanup();
    putBack();
    page.clock.restore();
    page.warnings.restore();
    page.errors.restore();
    forgetSettings();
    // The next file gets this window.
    if (isResized) await setViewport({ width: 800, height: 900 });
    isResized = false;
  });
  return page;
};

export interface Heard {
  name: string;
  detail: unknown;
  event: CustomEvent;
}

const eventNames = ['start', 'step', 'pause', 'resume', 'wait', 'stop', 'complete', 'error'];

/** The widgets' events that reach the page, from now on. */
export const hear = (target: EventTarget = window): Heard[] => {
  const heard: Heard[] = [];
  const listener = (event: Event) => {
    heard.push({
      name: event.type.replace('bedside-', ''),
      detail: (event as CustomEvent).detail as unknown,
      event: event as CustomEvent,
    });
  };
  eventNames.forEach((name) => target.addEventListener(`bedside-${name}`, listener));
  afterwards(() =>
    eventNames.forEach((name) => target.removeEventListener(`bedside-${name}`, listener)),
  );
  return heard;
};

export const namesOf = (heard: readonly Heard[]): string[] => heard.map(({ name }) => name);

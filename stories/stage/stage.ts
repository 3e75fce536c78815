/** Where a story's widget stands: made once, brought into its state, then changed by the controls. */
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { useDevice, type Device } from '../examples/device.js';
import { examplesBegin, reach, sleep } from '../examples/reach.js';
import type { Example } from '../examples/example.js';
import type { BedsideExerciseTimer } from '../../src/components/exercise-timer/exercise-timer.js';
import footCare from '../../src/content/diabetes-foot-care/en/exercises.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import { configure } from '../../src/platform/library/settings.js';
import type { Theme } from '../../src/controllers/page-controller.js';
import { events, type StoryTime, type TimeWanted } from './channel.js';
import { translatorTo } from './languages.js';
import { showLooks, type Looks } from './media-looks.js';
import { storyClock } from './story-clock.js';

export interface Scene {
  readonly example: Example;
  /** Attributes from the controls; they win over the example's. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly lang: string;
  readonly theme: string;
  /** `undefined` for the browser as it is. */
  readonly device: Device | undefined;
  readonly looks: Looks;
  /** The clock's pace once the state is reached: 0 stands still. */
  readonly speed: number;
}

interface Emitter {
  emit(name: string, detail?: unknown): void;
  on(name: string, listener: (detail: TimeWanted) => void): void;
}

let undoDevice: (() => void) | undefined;
let current: Stage | undefined;

/** Attributes as the controls set them; an empty one is not there. */
export const attributesOf = (args: Scene['args']): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(args)) {
    const value = args[name];
    if (value === true) attributes[name] = '';
    else if (typeof value === 'number') attributes[name] = `${value}`;
    else if (typeof value === 'string' && value !== '') attributes[name] = value;
  }
  return attributes;
};

const keyOf = ({ example, lang, device, speed }: Scene): string =>
  JSON.stringify([example, lang, device ?? 'own', speed]);

const takeStage = (stage: Stage): void => {
  current = stage;
};

class Stage {
  widget: HTMLElement | undefined;
  ready: Promise<void> = Promise.resolve();
  #key = '';
  #scene!: Scene;
  readonly #place: Element;

  constructor(place: Element) {
    this.#place = place;
  }

  show(scene: Scene): void {
    const before = this.#scene as Scene | undefined;
    this.#scene = scene;
    if (keyOf(scene) !== this.#key) {
      this.#key = keyOf(scene);
      this.ready = this.#begin(scene.example);
      // The play function rethrows it for Storybook. This handler only keeps it from being unhandled.
      this.ready.catch((error: unknown) => console.error(error));
      return;
    }
    if (before?.theme !== scene.theme) this.#applyTheme();
    if (before && this.widget) this.#applyArgs(this.widget, before.args, scene.args);
    this.look();
  }

  /** A fresh widget in the example's state. */
  async #begin(example: Example): Promise<void> {
    const scene = this.#scene;
    takeStage(this);
    undoDevice?.();
    undoDevice = scene.device && useDevice({ ...scene.device, ...example.device });
    storyClock.set(scene.device ? examplesBegin : new Date(), 0);
    this.#place.replaceChildren();
    if (scene.lang === 'en') this.#place.removeAttribute('lang');
    else this.#place.setAttribute('lang', scene.lang);
    const attributes = { ...example.attributes, ...attributesOf(scene.args) };
    this.widget = await reach(
      this.#place,
      { ...example, attributes, settings: { ...example.settings, theme: scene.theme as Theme } },
      { clock: storyClock, translate: await translatorTo(scene.lang) },
    );
    this.look();
    storyClock.setSpeed(scene.speed);
  }

  #applyTheme(): void {
    configure({ theme: this.#scene.theme as Theme });
  }

  #applyArgs(widget: HTMLElement, before: Scene['args'], after: Scene['args']): void {
    const [old, next] = [attributesOf(before), attributesOf(after)];
    for (const name of Object.keys({ ...old, ...next })) {
      if (old[name] === next[name]) continue;
      const value = next[name];
      if (value === undefined) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
  }

  look(): void {
    for (const widget of this.#place.children) showLooks(widget, this.#scene.looks);
  }

  leave(): void {
    if (current !== this) return;
    current = undefined;
    undoDevice?.();
    undoDevice = undefined;
    storyClock.set(new Date(), 1);
  }

  get timer(): BedsideExerciseTimer | undefined {
    return this.#place.querySelector<BedsideExerciseTimer>('bedside-exercise-timer') ?? undefined;
  }

  /** Starts again and goes to a second of the running time, tapping at once at the end of each step. */
  async scrubTo(seconds: number): Promise<void> {
    const { speed } = storyClock;
    await this.#begin({ ...this.#scene.example, moves: [] });
    const timer = this.timer!;
    const said = console.warn;
    // Expected: this page leaves the check out on purpose.
    console.warn = () => undefined;
    timer.setAttribute('safety-check', 'off');
    await timer.updateComplete;
    timer.start();
    console.warn = said;
    timer.setAttribute('safety-check', this.#scene.example.attributes?.['safety-check'] ?? 'on');
    for (let guard = 0; guard < 1000; guard++) {
      const { status, secondsLeft, elapsedSeconds } = timer.session;
      const missing = seconds - elapsedSeconds;
      if (status === 'preparing' || status === 'waiting') timer.next();
      else if (status !== 'running' || missing <= 0) break;
      else storyClock.tick(Math.min(missing, secondsLeft) * 1000);
    }
    await timer.updateComplete;
    storyClock.setSpeed(speed);
  }
}

const stages = new WeakMap<Element, Stage>();

class StageDirective extends AsyncDirective {
  #stage: Stage | undefined;

  override update(part: ElementPart, [scene]: [Scene]): unknown {
    let stage = stages.get(part.element);
    if (!stage) stages.set(part.element, (stage = new Stage(part.element)));
    this.#stage = stage;
    stage.show(scene);
    return noChange;
  }

  override render(_scene: Scene): unknown {
    return noChange;
  }

  override disconnected(): void {
    this.#stage?.leave();
  }
}

/** `html`<div ${onStage(scene)}></div>`` */
export const onStage = directive(StageDirective);

/** Resolves when every widget below is in its state; rejects when one could not get there. */
export const staged = async (ground: ParentNode): Promise<void> => {
  for (const place of ground.querySelectorAll('.stage')) await stages.get(place)?.ready;
};

const timeNow = (): StoryTime | undefined => {
  const timer = current?.timer;
  if (!timer) return undefined;
  const { status, secondsLeft, elapsedSeconds, rounds } = timer.session;
  return {
    speed: storyClock.speed,
    status,
    secondsLeft,
    elapsed: elapsedSeconds,
    total: roundSeconds(timer) * rounds,
  };
};

/** Seconds of a round: the document's times, or those of the attribute within their limits. */
const roundSeconds = (timer: BedsideExerciseTimer): number => {
  const { programs }: ExercisesDocument = timer.topic === footCare.id ? footCare : exercises;
  const program = programs.find(({ id }) => id === timer.program) ?? programs[0]!;
  const given = (timer.times ?? '').split(/\s+/).filter(Boolean);
  return program.steps.reduce((sum, { seconds }, i) => {
    const [minutes, rest] = (given[i] ?? '').split(':').map(Number);
    const wanted = rest === undefined ? seconds.default : minutes! * 60 + rest;
    return sum + Math.min(seconds.max, Math.max(seconds.min, wanted));
  }, 0);
};

/** Ties the time machine's panel to the story that is shown. */
export const openTimeMachine = (channel: Emitter): void => {
  let last = '';
  const tell = () => {
    const now = timeNow();
    const text = JSON.stringify(now ?? null);
    if (text === last) return;
    last = text;
    channel.emit(events.time, now);
  };
  // Look four times a second, and draw only what changed.
  setInterval(tell, 250);
  channel.on(events.timeWanted, (wanted: TimeWanted) => {
    if (!current?.timer) return;
    if ('speed' in wanted) storyClock.setSpeed(wanted.speed);
    else if ('pass' in wanted) storyClock.tick(wanted.pass * 1000);
    else if ('sleep' in wanted) sleep(storyClock, wanted.sleep);
    else current.ready = current.scrubTo(wanted.scrubTo);
    tell();
  });
};

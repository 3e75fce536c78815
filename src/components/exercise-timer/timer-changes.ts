/** Performs what follows from a change of the exercise, on the device and the page. It has no rules. */
import type { HelpSourceController } from '../../controllers/help-source-controller.js';
import {
  changes,
  isSoonOver,
  left,
  returned,
  soundBack,
  type Change,
} from '../../model/exercise-changes.js';
import { handsFreeSecond } from '../../model/hands-free.js';
import type { Exercise } from '../../model/exercise.js';
import { instantNow } from '../../platform/device/page-clock.js';
import { WakeLock } from '../../platform/device/wake-lock.js';
import { emit } from '../../platform/page/emit.js';
import { clearForTab, saveForTab } from '../../platform/page/session-store.js';
import type { TimerCues } from './timer-sound.js';
import { announcedTexts, type TimerScene } from './timer-text.js';

/** Where the changes are performed. */
export interface TimerPlace {
  readonly element: HTMLElement;
  /** Tells the banners that follow the timer. */
  readonly help: HelpSourceController;
  /** Data from which sentences are made, at this moment. */
  scene(): TimerScene;
  /** Says texts to a screen reader, each in its own language. */
  announce(texts: readonly string[], isPrivate: boolean): void;
  /** Keys under which the tab stores the resume point and the lock. */
  storageKey(): string;
  lockKey(): string;
  /** Called with true when the browser refuses to keep the screen on. */
  wakeLockRefused(refused: boolean): void;
}

export class TimerChanges {
  readonly #place: TimerPlace;
  readonly #cues: TimerCues;
  readonly #wakeLock: WakeLock;
  #saidSoon = false;

  constructor(place: TimerPlace, cues: TimerCues) {
    this.#place = place;
    this.#cues = cues;
    this.#wakeLock = new WakeLock((refused) => place.wakeLockRefused(refused));
  }

  changed(from: Exercise, to: Exercise): void {
    this.#perform(changes(from, to, instantNow()));
  }

  /** Call it when the page is shown again or the element is back in the page. */
  returned(exercise: Exercise): void {
    this.#perform(returned(exercise, instantNow()));
  }

  /** Call it when the sound works, or works again. */
  soundBack(exercise: Exercise): void {
    this.#perform(soundBack(exercise, instantNow()));
  }

  /** Call it when the page is hidden: it may never come back. */
  left(exercise: Exercise): void {
    this.#perform(left(exercise, instantNow()));
  }

  disconnect(): void {
    this.#wakeLock.release();
  }

  /** @param seconds whole seconds left of the lead-in or the step */
  secondPassed(exercise: Exercise, seconds: number): void {
    this.#perform(handsFreeSecond(exercise, seconds));
    if (this.#saidSoon || !isSoonOver(exercise, seconds)) return;
    this.#perform([{ do: 'announce', message: 'ten-seconds', isPrivate: false }]);
    this.#saidSoon = true;
  }

  #perform(all: readonly Change[]): void {
    for (const change of all) this.#one(change);
  }

  #one(change: Change): void {
    const { element, help } = this.#place;
    switch (change.do) {
      case 'screen':
        if (change.on) this.#wakeLock.hold();
        else this.#wakeLock.release();
        break;
      case 'chimes':
        this.#cues.plan(change.chimes);
        break;
      case 'chime':
        this.#cues.chime(change.chime);
        break;
      case 'silence':
        this.#cues.silence();
        break;
      case 'vibrate':
        this.#cues.vibrate(change.pulses, change.pulseMs);
        break;
      case 'hands-free':
        if (this.#cues.isOn('handsFree')) this.#perform(change.changes);
        break;
      case 'announce': {
        if (change.message === 'step') this.#saidSoon = false;
        this.#place.announce(announcedTexts(change.message, this.#place.scene()), change.isPrivate);
        break;
      }
      case 'say':
        this.#cues.say(change.message, this.#place.scene());
        break;
      case 'event':
        emit(element, `bedside-${change.name}`, change.detail);
        break;
      case 'keep':
        if (change.point) saveForTab(this.#place.storageKey(), change.point);
        else clearForTab(this.#place.storageKey());
        break;
      case 'lock':
        // A bare number: it tells no reason, no time and no program.
        saveForTab(this.#place.lockKey(), 1);
        break;
      case 'help':
        help.publish(change.level, change.had);
    }
  }
}

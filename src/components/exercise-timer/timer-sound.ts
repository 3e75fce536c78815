/** Chimes, voice and vibration of a session, and whether the phone is held. Each has its switch. */
import { oneOf } from '../../controllers/attribute-readers.js';
import { switchName } from '../../model/attribute-text.js';
import type { Chime, Message, PlannedChime } from '../../model/exercise-changes.js';
import type { ShownExercises } from '../../model/shown-document.js';
import {
  ChimePlan,
  areChimesLost,
  onChimesChange,
  unlockChimes,
} from '../../platform/device/chimes.js';
import { OnUse } from '../../platform/start/on-use.js';
import { canVibrate, vibrate } from '../../platform/device/vibration.js';
import { canSpeak, onVoices } from '../../platform/device/voices.js';
import type { TimerVoice } from './timer-speech.js';
import type { CueName } from './timer-screen.js';
import { forVoice, type TimerScene } from './timer-text.js';

/** The voice is fetched only when it is switched on. */
export const timerVoice = new OnUse(() => import('./timer-speech.js'));

/** What a page may switch; that nobody holds the phone is for the person alone to say. */
type HostCue = Exclude<CueName, 'handsFree'>;

/** The element, whose attributes switch each cue on or off. */
type CueHost = Element & Readonly<Record<HostCue, 'on' | 'off' | null>>;

const readSwitch = (host: CueHost, name: HostCue, otherwise: 'on' | 'off'): boolean => {
  const value = host[name] && switchName(host[name]);
  return oneOf(host, name, value, ['on', 'off'], otherwise) === 'on';
};

/** The person's choices, shared by all timers on the page. */
let chosen: Partial<Record<CueName, boolean>> = {};

/** As on a page that was just opened: for tests and for the examples of Storybook. */
export const forgetChoices = (): void => {
  chosen = {};
};

export class TimerCues {
  readonly #plan = new ChimePlan();
  readonly #changed: () => void;
  readonly #soundBack: () => void;
  #voice: TimerVoice | undefined;
  /** Stands for the words that shall be said next, while the voice is on its way. */
  #wish: object | undefined;
  #trial: ReturnType<typeof setTimeout> | undefined;
  #lang = 'en';
  #recordings: Readonly<Record<string, string>> = {};
  #stopWatching: (() => void) | undefined;
  #stopVoices: (() => void) | undefined;
  #defaults: Record<CueName, boolean> = {
    sound: true,
    voice: false,
    vibration: true,
    handsFree: false,
  };

  /**
   * @param changed called when something changed that is shown
   * @param soundBack called when the sound comes, or comes back
   */
  constructor(changed: () => void, soundBack: () => void) {
    this.#changed = changed;
    this.#soundBack = soundBack;
  }

  connect(): void {
    this.#stopVoices = onVoices(this.#changed);
  }

  disconnect(): void {
    clearTimeout(this.#trial);
    this.#plan.clear();
    this.#stopWatching?.();
    this.#stopVoices?.();
    this.#stopWatching = this.#stopVoices = undefined;
    this.#hush();
  }

  /** Takes the language and recordings of a document, and the switches of the widget's attributes. */
  configure({ lang, audio = {} }: ShownExercises, host: CueHost): void {
    this.#lang = lang;
    this.#recordings = audio;
    this.#defaults = {
      sound: readSwitch(host, 'sound', 'on'),
      voice: readSwitch(host, 'voice', 'off'),
      vibration: readSwitch(host, 'vibration', 'on'),
      handsFree: false,
    };
  }

  isOn(cue: CueName): boolean {
    return chosen[cue] ?? this.#defaults[cue];
  }

  /** The switches that have an effect on this device. */
  available(): { name: CueName; on: boolean }[] {
    const names: CueName[] = ['sound'];
    if (canSpeak(this.#lang) || Object.keys(this.#recordings).length > 0) names.push('voice');
    if (canVibrate()) names.push('vibration');
    names.push('handsFree');
    return names.map((name) => ({ name, on: this.isOn(name) }));
  }

  toggle(cue: CueName): void {
    chosen[cue] = !this.isOn(cue);
    if (!chosen[cue]) {
      if (cue === 'sound') this.#plan.clear();
      if (cue === 'voice') this.#hush();
    }
    this.#changed();
  }

  /** Starts the audio. Browsers allow it only during a tap. */
  unlock(): void {
    if (!this.isOn('sound')) return;
    unlockChimes();
    this.#stopWatching?.();
    this.#stopWatching = onChimesChange(() => {
      this.#changed();
      if (!areChimesLost()) this.#soundBack();
    });
  }

  get isSoundLost(): boolean {
    return this.isOn('sound') && areChimesLost();
  }

  /** Plays one of each, so that a person can check the volume. */
  tryOut(): void {
    unlockChimes();
    this.#plan.clear();
    // The audio starts a moment after the tap.
    clearTimeout(this.#trial);
    this.#trial = setTimeout(() => {
      this.#plan.add('up', 0.1);
      this.#plan.add('down', 1.6);
    }, 100);
  }

  /** Chimes on the audio clock, in place of all that were planned. */
  plan(chimes: readonly PlannedChime[]): void {
    this.#plan.clear();
    if (!this.isOn('sound')) return;
    for (const { chime, in: seconds, repeats } of chimes)
      if (repeats) this.#plan.addRepeating(chime, seconds);
      else this.#plan.add(chime, seconds);
  }

  /** A chime beside those that are planned, now. */
  chime(chime: Chime): void {
    if (this.isOn('sound')) this.#plan.add(chime, 0);
  }

  silence(): void {
    this.#plan.clear();
    this.#hush();
  }

  vibrate(pulses: number, pulseMs?: number): void {
    if (this.isOn('vibration')) vibrate(pulses, pulseMs);
  }

  /** Says what there is to say at that scene, by the document's own recordings where there are. */
  say(message: Message, scene: TimerScene): void {
    this.#hush();
    if (!this.isOn('voice')) return;
    const wish = (this.#wish = {});
    // Without a voice stay silent: the screen shows the same words.
    timerVoice.use((piece) => {
      if (wish !== this.#wish) return;
      this.#voice ??= new piece.TimerVoice(forVoice);
      this.#voice.say(message, scene, this.#recordings, this.#lang);
    });
  }

  /** Stops what this timer says, and what it was about to say. */
  #hush(): void {
    this.#wish = undefined;
    this.#voice?.hush();
  }
}

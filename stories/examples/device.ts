/**
 * A phone that can or cannot do things, in place of the one that shows the page. An example looks
 * the same on every machine only if it does not depend on that machine's voices and locks.
 */
import { OnUse } from '../../src/platform/start/on-use.js';
import { baseLanguage } from '../../src/model/language-tag.js';

export interface Device {
  /** Languages of its own voices; `null` for no speech at all. */
  readonly voices?: readonly string[] | null;
  readonly wakeLock?: boolean;
  readonly vibration?: boolean;
  /** `lost`: a call or the lock screen took the sound away. */
  readonly sound?: 'silent' | 'lost';
  readonly share?: boolean;
  /** `lost`: there is no network any more for what the library fetches on use. */
  readonly pieces?: 'there' | 'lost';
}

const everything = {
  voices: ['en-IN', 'ml-IN', 'hi-IN', 'ta-IN', 'ar-AE'],
  wakeLock: true,
  vibration: true,
  sound: 'silent',
  share: true,
  pieces: 'there',
} satisfies Device;

/** Devices by the names that Storybook's toolbar shows. */
export const devices = {
  'has everything': {},
  'no speech': { voices: null },
  'no Malayalam voice': { voices: everything.voices.filter((lang) => baseLanguage(lang) !== 'ml') },
  // An app's web view: no speech, no lock on the screen, no vibration, nothing to share with.
  'in-app browser': { voices: null, wakeLock: false, vibration: false, share: false },
} satisfies Record<string, Device>;

class SilentSentinel extends EventTarget {
  release(): Promise<void> {
    return Promise.resolve();
  }
}

class SilentUtterance {
  lang = '';
  voice: unknown = null;
  onend: unknown = null;
  onerror: unknown = null;
  constructor(readonly text: string) {}
}

/** Never speaks and never ends, so that "reading aloud" is a state one can look at. */
const speechOf = (voices: readonly string[]) => ({
  getVoices: () =>
    voices.map((lang) => ({
      lang,
      localService: true,
      default: false,
      name: lang,
      voiceURI: lang,
    })),
  speak: () => undefined,
  cancel: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

const silentParam = () => ({
  value: 0,
  setValueAtTime: () => undefined,
  linearRampToValueAtTime: () => undefined,
  exponentialRampToValueAtTime: () => undefined,
});

class SilentNode {
  frequency = silentParam();
  gain = silentParam();
  connect<T>(to: T): T {
    return to;
  }
  disconnect(): void {}
  start(): void {}
  stop(): void {}
}

const contexts = new Set<{ state: string }>();

const audioContextOf = (state: 'running' | 'suspended') =>
  class extends EventTarget {
    state: string = state;
    currentTime = 0;
    destination = new SilentNode();
    constructor() {
      super();
      contexts.add(this);
    }
    createOscillator = () => new SilentNode();
    createGain = () => new SilentNode();
    resume = () => Promise.resolve();
    close = () => Promise.resolve();
  };

/** Pieces that were fetched. A page keeps them even when the network goes away. */
const fetched = new Set<OnUse<unknown>>();
const { load } = OnUse.prototype;
OnUse.prototype.load = function (this: OnUse<unknown>) {
  fetched.add(this);
  return load.call(this);
};

/** Makes the page forget its pieces, as if the network had gone before it fetched any. Returns the undo. */
const losePieces = (): (() => void) => {
  const before = [...fetched].map((piece) => [piece, piece.now] as const);
  for (const [piece] of before) piece.now = undefined;
  return () => before.forEach(([piece, now]) => (piece.now = now));
};

/** Gives an object another property until the returned function is called. */
export const replaceIn = (target: object, name: string, value: unknown): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
};

/** Puts the device in place of the browser's own, until the returned function is called. */
export const useDevice = (device: Device = {}): (() => void) => {
  const { voices, wakeLock, vibration, sound, share, pieces } = { ...everything, ...device };
  const undo: (() => void)[] = [];
  const replace = (target: object, name: string, value: unknown) =>
    undo.push(replaceIn(target, name, value));
  replace(window, 'speechSynthesis', voices === null ? undefined : speechOf(voices));
  replace(window, 'SpeechSynthesisUtterance', SilentUtterance);
  replace(
    navigator,
    'wakeLock',
    wakeLock ? { request: () => Promise.resolve(new SilentSentinel()) } : undefined,
  );
  replace(navigator, 'vibrate', vibration ? () => true : undefined);
  replace(navigator, 'share', share ? () => Promise.resolve() : undefined);
  replace(navigator, 'clipboard', share ? { writeText: () => Promise.resolve() } : undefined);
  replace(navigator, 'getBattery', undefined);
  // The widgets make sound only after a real tap, and the taps of examples are made by script.
  replace(navigator, 'userActivation', { hasBeenActive: true, isActive: false });
  replace(window, 'AudioContext', audioContextOf(sound === 'lost' ? 'suspended' : 'running'));
  if (pieces === 'lost') {
    undo.push(losePieces());
    replace(OnUse.prototype, 'load', () => Promise.reject(new Error('no network')));
  }
  return () => {
    // The widgets keep one audio context per page. Close it, so that they create a new one next time.
    contexts.forEach((context) => (context.state = 'closed'));
    contexts.clear();
    while (undo.length > 0) undo.pop()!();
  };
};

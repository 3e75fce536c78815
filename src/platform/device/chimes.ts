/**
 * Plays chimes without sound files. No note is above 2000 Hz, because older ears hear less there
 * (patient-experience-facts 1.1). The audio clock schedules them: a hidden tab does not slow it.
 */

import type { Chime } from '../../model/exercise-changes.js';

/** Notes in Hz, in order. */
const notes: Record<Chime, readonly number[]> = {
  up: [523, 659, 784],
  down: [784, 659, 523],
  flat: [587, 587],
  done: [523, 784, 523, 784],
  soon: [659],
};

const noteSeconds = 0.32;
/** Repeats the chime softly, every 10 seconds for 2 minutes, until the person taps. */
const repeatSeconds = 10;
const repeats = 12;

let context: AudioContext | undefined;

const createContext = (): AudioContext | undefined => {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
};

const wake = async (audio: AudioContext): Promise<void> => {
  try {
    await audio.resume();
  } catch {
    // The browser refused or failed. The session goes on with words and vibration.
  }
};

/** Starts the audio. Browsers allow this only during a tap. */
export const unlockChimes = (): void => {
  // Without a tap the browser would refuse, so do not ask.
  const { userActivation } = navigator as { userActivation?: { hasBeenActive: boolean } };
  if (userActivation && !userActivation.hasBeenActive) return;
  if (!context || context.state === 'closed') context = createContext();
  // A phone call can leave the context stuck. Replace it by a new one.
  if (context && context.state !== 'running') void wake(context);
};

/** True when the sound was on and the device stopped it, for example for a phone call. */
export const areChimesLost = (): boolean => context !== undefined && context.state !== 'running';

/**
 * Calls `listener` when the sound stops or comes back.
 * @returns a function that stops listening
 */
export const onChimesChange = (listener: () => void): (() => void) => {
  const watched = context;
  watched?.addEventListener?.('statechange', listener);
  return () => watched?.removeEventListener?.('statechange', listener);
};

const playAt = (audio: AudioContext, chime: Chime, at: number, loudness: number): AudioNode[] =>
  notes[chime].map((frequency, i) => {
    const start = at + i * noteSeconds;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.type = 'triangle';
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + noteSeconds * 1.6);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + noteSeconds * 1.7);
    // Disconnect finished tones. Otherwise the audio graph keeps them until the page is closed.
    tone.onended = () => {
      tone.disconnect();
      gain.disconnect();
    };
    return tone;
  });

/** Scheduled tones, which can be cancelled. */
export class ChimePlan {
  #tones: AudioNode[] = [];

  /**
   * Schedules a chime.
   * @param delaySeconds seconds from now, 0 or more
   * @param soft true for the quieter repeats
   */
  add(chime: Chime, delaySeconds: number, soft = false): void {
    const audio = context;
    if (!audio || audio.state !== 'running') return;
    try {
      this.#tones.push(
        ...playAt(audio, chime, audio.currentTime + delaySeconds, soft ? 0.12 : 0.4),
      );
    } catch {
      // A missing sound must not stop the session. Words and vibration remain.
    }
  }

  /** Schedules a chime and its soft repeats until `clear` is called. */
  addRepeating(chime: Chime, delaySeconds: number): void {
    this.add(chime, delaySeconds);
    for (let i = 1; i <= repeats; i++) this.add(chime, delaySeconds + i * repeatSeconds, true);
  }

  /** Cancels every tone that has not sounded yet. */
  clear(): void {
    const tones = this.#tones;
    this.#tones = [];
    for (const tone of tones) {
      try {
        (tone as OscillatorNode).stop();
        tone.disconnect();
      } catch {
        // The tone had already ended.
      }
    }
  }
}

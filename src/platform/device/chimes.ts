/**
 * Chimes, made on the spot: no files, nothing above 2000 Hz, where old ears hear less
 * (patient-experience-facts 1.1). Scheduled on the audio clock, which a hidden tab doesn't slow.
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
/** The chime comes back softly until the tap: every 10 seconds, for 2 minutes. */
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
    // Refused, or broken: words and touch remain.
  }
};

/** Wakes the sound. Browsers allow that only in answer to a tap. */
export const unlockChimes = (): void => {
  // A start by script alone, without a tap, stays silent; asking would only be refused.
  const { userActivation } = navigator as { userActivation?: { hasBeenActive: boolean } };
  if (userActivation && !userActivation.hasBeenActive) return;
  if (!context || context.state === 'closed') context = createContext();
  // A context that was interrupted by a call can be stuck; a fresh one is not.
  if (context && context.state !== 'running') void wake(context);
};

/** True when the sound was on and something (a lock, a call) took it away. */
export const areChimesLost = (): boolean => context !== undefined && context.state !== 'running';

/** Calls back when the sound comes or goes; returns the way to stop. */
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
    // Left connected, a finished tone would stay in the graph for the life of the page.
    tone.onended = () => {
      tone.disconnect();
      gain.disconnect();
    };
    return tone;
  });

/** Tones that are planned and can be taken back. */
export class ChimePlan {
  #tones: AudioNode[] = [];

  /**
   * Plans a chime.
   * @param delaySeconds from now
   * @param soft for a chime that repeats
   */
  add(chime: Chime, delaySeconds: number, soft = false): void {
    const audio = context;
    if (!audio || audio.state !== 'running') return;
    try {
      this.#tones.push(
        ...playAt(audio, chime, audio.currentTime + delaySeconds, soft ? 0.12 : 0.4),
      );
    } catch {
      // A sound that can't be made is not worth a stopped session: words and touch remain.
    }
  }

  /** Plans a chime and its soft repetition until somebody takes it back. */
  addRepeating(chime: Chime, delaySeconds: number): void {
    this.add(chime, delaySeconds);
    for (let i = 1; i <= repeats; i++) this.add(chime, delaySeconds + i * repeatSeconds, true);
  }

  /** Takes back all that has not sounded yet. */
  clear(): void {
    const tones = this.#tones;
    this.#tones = [];
    for (const tone of tones) {
      try {
        (tone as OscillatorNode).stop();
        tone.disconnect();
      } catch {
        // It has ended already.
      }
    }
  }
}

/** Speaks for a timer: plays the document's recordings, or else uses a voice on the device. */
import type { Message } from '../../model/exercise-changes.js';
import { playRecordings, stopRecording } from '../../platform/device/recording.js';
import { speak, stopSpeaking } from '../../platform/device/speech.js';
import { spokenParts } from './timer-spoken.js';
import type { ForVoice, TimerScene } from './timer-text.js';

export class TimerVoice {
  readonly #timer: ForVoice;
  #isTalking = false;

  constructor(timer: ForVoice) {
    this.#timer = timer;
  }

  /**
   * @param recordings addresses by id: each part has to have one, or the voice says them all
   * @param lang language of the document
   */
  say(
    message: Message,
    scene: TimerScene,
    recordings: Readonly<Record<string, string>>,
    lang: string,
  ): void {
    const parts = spokenParts(message, scene, this.#timer);
    const urls = parts.flatMap(({ id }) =>
      id === undefined ? [] : [recordings[`${scene.program.id}.${id}`] ?? recordings[id]],
    );
    // Only one voice at a time on a page, so stop an article that is read aloud.
    stopSpeaking();
    stopRecording();
    this.#isTalking = true;
    const over = () => (this.#isTalking = false);
    const speakAll = () =>
      speak(scene.words.sentences(...parts.map(({ words }) => words)), lang, over);
    if (urls.every((url) => url !== undefined)) playRecordings(urls, speakAll, over);
    else speakAll();
  }

  /** Stops what this timer says. Another widget may go on speaking. */
  hush(): void {
    if (!this.#isTalking) return;
    stopSpeaking();
    stopRecording();
  }
}

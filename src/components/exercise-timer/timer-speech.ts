/** Speaks for a timer: plays the document's recording, or else uses a voice on the device. */
import { playRecording, stopRecording } from '../../platform/device/recording.js';
import { speak, stopSpeaking } from '../../platform/device/speech.js';

export class TimerVoice {
  #isTalking = false;

  /** @param url address of a recording of these words */
  say(words: string, lang: string, url: string | undefined): void {
    // Only one voice at a time on a page, so stop an article that is read aloud.
    stopSpeaking();
    stopRecording();
    this.#isTalking = true;
    const over = () => (this.#isTalking = false);
    if (url === undefined) speak(words, lang, over);
    else playRecording(url, () => speak(words, lang, over), over);
  }

  /** Stops what this timer says. Another widget may go on speaking. */
  hush(): void {
    if (!this.#isTalking) return;
    stopSpeaking();
    stopRecording();
  }
}

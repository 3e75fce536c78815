/** What a timer says aloud: by the document's own recording, else by a voice on the device. */
import { playRecording, stopRecording } from '../../platform/device/recording.js';
import { speak, stopSpeaking } from '../../platform/device/speech.js';

export class TimerVoice {
  #isTalking = false;

  /** @param url of a recording of these words */
  say(words: string, lang: string, url: string | undefined): void {
    // One voice on a page: an article that is read aloud falls silent, too.
    stopSpeaking();
    stopRecording();
    this.#isTalking = true;
    const over = () => (this.#isTalking = false);
    if (url === undefined) speak(words, lang, over);
    else playRecording(url, () => speak(words, lang, over), over);
  }

  /** Ends what this timer says; what another widget says goes on. */
  hush(): void {
    if (!this.#isTalking) return;
    stopSpeaking();
    stopRecording();
  }
}

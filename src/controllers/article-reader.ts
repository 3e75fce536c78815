/** Reads an article aloud: the document's own recording, else one sentence after the other. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articleSentences, type Sentence } from '../model/article-speech.js';
import type { ShownArticle } from '../model/shown-document.js';
import { playRecording, stopRecording } from '../platform/device/recording.js';
import { speak, stopSpeaking } from '../platform/device/speech.js';
import { canSpeak, onVoices } from '../platform/device/voices.js';

export class ArticleReader implements ReactiveController {
  /** What is being read; `undefined` while nothing is, or where a recording doesn't tell. */
  at: Sentence | undefined;
  isReading = false;
  readonly #host: ReactiveControllerHost;
  #stopVoices: (() => void) | undefined;
  /** Changes with each start and stop, so that an old sentence's end starts nothing. */
  #run = 0;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stopVoices?.();
    this.#stopVoices = undefined;
    if (this.isReading) this.stop();
  }

  /** True when there is a recording, or a voice on the device for the language. */
  canRead(document: ShownArticle): boolean {
    // Asked only by an article that shows its tools: a list of 1,000 cards watches no voices.
    // An element that is gone still draws what was under way.
    if (this.#isConnected) this.#stopVoices ??= onVoices(() => this.#host.requestUpdate());
    return document.audio !== undefined || canSpeak(document.lang);
  }

  start(document: ShownArticle): void {
    this.stop();
    this.isReading = true;
    const run = ++this.#run;
    this.#host.requestUpdate();
    if (document.audio === undefined) this.#speakFrom(document, 0, run);
    else
      playRecording(
        document.audio,
        () => run === this.#run && this.#speakFrom(document, 0, run),
        () => run === this.#run && this.#finish(),
      );
  }

  stop(): void {
    this.#finish();
    stopRecording();
    stopSpeaking();
  }

  /** Nothing of ours sounds any more; what another article has begun goes on. */
  #finish(): void {
    this.#run++;
    this.isReading = false;
    this.at = undefined;
    this.#host.requestUpdate();
  }

  #speakFrom(document: ShownArticle, index: number, run: number): void {
    const sentence = articleSentences(document)[index];
    if (!sentence) {
      this.#finish();
      return;
    }
    this.at = sentence;
    this.#host.requestUpdate();
    speak(sentence.text, document.lang, (failed) => {
      if (run !== this.#run) return;
      if (failed) this.#finish();
      else this.#speakFrom(document, index + 1, run);
    });
  }
}

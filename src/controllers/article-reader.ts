/** Reads an article aloud. It plays the document's recording, or speaks one sentence at a time. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articleSentences, type Sentence } from '../model/article-speech.js';
import type { ShownArticle } from '../model/shown-document.js';
import { playRecordings, stopRecording } from '../platform/device/recording.js';
import { speak, stopSpeaking } from '../platform/device/speech.js';
import { canSpeak, onVoices } from '../platform/device/voices.js';

export class ArticleReader implements ReactiveController {
  /** The sentence that is being read; `undefined` when nothing is read, and during a recording. */
  at: Sentence | undefined;
  isReading = false;
  readonly #host: ReactiveControllerHost;
  #stopVoices: (() => void) | undefined;
  /** Counts starts and stops, so that the end of an old sentence does not start the next one. */
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

  /** True when the article has a recording, or the device has a voice for its language. */
  canRead(article: ShownArticle): boolean {
    // Watch voices here, not on connection: only an open article asks, so 1,000 cards in a list
    // watch none. An element that has left the page may still finish an update; it watches none.
    if (this.#isConnected) this.#stopVoices ??= onVoices(() => this.#host.requestUpdate());
    return article.audio !== undefined || canSpeak(article.lang);
  }

  start(article: ShownArticle): void {
    this.stop();
    this.isReading = true;
    const run = ++this.#run;
    this.#host.requestUpdate();
    if (article.audio === undefined) this.#speakFrom(article, 0, run);
    else
      playRecordings(
        [article.audio],
        () => run === this.#run && this.#speakFrom(article, 0, run),
        () => run === this.#run && this.#finish(),
      );
  }

  stop(): void {
    this.#finish();
    stopRecording();
    stopSpeaking();
  }

  /** Notes that this article is silent. It stops no sound: another article may have started one. */
  #finish(): void {
    this.#run++;
    this.isReading = false;
    this.at = undefined;
    this.#host.requestUpdate();
  }

  #speakFrom(article: ShownArticle, index: number, run: number): void {
    const sentence = articleSentences(article)[index];
    if (!sentence) {
      this.#finish();
      return;
    }
    this.at = sentence;
    this.#host.requestUpdate();
    speak(sentence.text, article.lang, (failed) => {
      if (run !== this.#run) return;
      if (failed) this.#finish();
      else this.#speakFrom(article, index + 1, run);
    });
  }
}

/** Speaks with a voice that is installed on the device. */
import { baseLanguage } from '../../model/language-tag.js';
import { withoutIsolates } from '../../model/message-text.js';
import { localVoice, synthesis } from './voices.js';

/**
 * The utterance that is being spoken, and the callback for its end. Chrome drops an utterance that
 * nothing refers to, and then never reports its end.
 */
let speaking: { utterance?: SpeechSynthesisUtterance; done: (failed: boolean) => void } | undefined;

/**
 * Stops what is being spoken, then speaks one short text.
 * @param done called once: at the end, on failure, or when other words replace these
 */
export const speak = (words: string, lang: string, done: (failed: boolean) => void): void => {
  stopSpeaking();
  const mine: NonNullable<typeof speaking> = { done };
  speaking = mine;
  // Some browsers go on speaking after the page is left.
  addEventListener('pagehide', stopSpeaking);
  const end = (failed: boolean) => {
    // `stopSpeaking` has already called back whoever spoke before.
    if (speaking !== mine) return;
    speaking = undefined;
    removeEventListener('pagehide', stopSpeaking);
    done(failed);
  };
  try {
    const voice = localVoice(baseLanguage(lang))!;
    const utterance = (mine.utterance = new SpeechSynthesisUtterance(withoutIsolates(words)));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => end(false);
    utterance.onerror = () => end(true);
    synthesis()!.speak(utterance);
  } catch {
    // The device has no voice, or its speech service failed.
    end(true);
  }
};

export const stopSpeaking = (): void => {
  const was = speaking;
  speaking = undefined;
  removeEventListener('pagehide', stopSpeaking);
  try {
    synthesis()?.cancel();
  } catch {
    // The speech service failed, so nothing is being spoken.
  }
  was?.done(true);
};

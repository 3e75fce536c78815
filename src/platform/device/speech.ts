/** Speech by a voice on the device. */
import { baseLanguage } from '../../model/language-tag.js';
import { localVoice, synthesis } from './voices.js';

/**
 * What is being said, and whom its end is told. Held here, since Chrome forgets an utterance that
 * nobody holds, and its end never comes.
 */
let speaking: { utterance?: SpeechSynthesisUtterance; done: (failed: boolean) => void } | undefined;

/**
 * Says one short text, in place of what is being said.
 * @param done called once: at its end, when it fails, and when other words take its place
 */
export const speak = (words: string, lang: string, done: (failed: boolean) => void): void => {
  stopSpeaking();
  const mine: NonNullable<typeof speaking> = { done };
  speaking = mine;
  // Some browsers go on speaking when the page is left.
  addEventListener('pagehide', stopSpeaking);
  const end = (failed: boolean) => {
    // The one who spoke before has been told already.
    if (speaking !== mine) return;
    speaking = undefined;
    removeEventListener('pagehide', stopSpeaking);
    done(failed);
  };
  try {
    const voice = localVoice(baseLanguage(lang))!;
    const utterance = (mine.utterance = new SpeechSynthesisUtterance(words));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => end(false);
    utterance.onerror = () => end(true);
    synthesis()!.speak(utterance);
  } catch {
    // No voice, or a broken speech service.
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
    // A broken speech service is silent as it is.
  }
  was?.done(true);
};

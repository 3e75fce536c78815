/** Speech by a voice on the device. Online voices would send the words away. */
import { baseLanguage } from '../model/language-tag.js';

const synthesis = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

const localVoice = (lang: string): SpeechSynthesisVoice | undefined => {
  try {
    return synthesis()
      ?.getVoices()
      .find((voice) => voice.localService && baseLanguage(voice.lang.replace('_', '-')) === lang);
  } catch {
    return undefined;
  }
};

/** True when the device has a voice of its own for the language. */
export const canSpeak = (lang: string): boolean => localVoice(baseLanguage(lang)) !== undefined;

/** Calls back when the list of voices changes (it often comes late); returns the way to stop. */
export const onVoices = (listener: () => void): (() => void) => {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
};

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
  const end = (failed: boolean) => {
    // The one who spoke before has been told already.
    if (speaking !== mine) return;
    speaking = undefined;
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
  try {
    synthesis()?.cancel();
  } catch {
    // A broken speech service is silent as it is.
  }
  was?.done(true);
};

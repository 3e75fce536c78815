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

// Chrome forgets an utterance that nobody holds, and its end never comes.
let speaking: SpeechSynthesisUtterance | undefined;

/** Says one short text, in place of what is being said. Calls back at its end or failure. */
export const speak = (words: string, lang: string, done?: (failed: boolean) => void): void => {
  const voice = localVoice(baseLanguage(lang));
  const speech = synthesis();
  if (!voice || !speech) {
    done?.(true);
    return;
  }
  try {
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => done?.(false);
    utterance.onerror = () => done?.(true);
    speaking = utterance;
    speech.speak(speaking);
  } catch {
    done?.(true);
  }
};

export const stopSpeaking = (): void => {
  speaking = undefined;
  try {
    synthesis()?.cancel();
  } catch {
    // A broken speech service is silent as it is.
  }
};

/** The voices on the device. Online voices would send the words away. */
import { baseLanguage } from '../../model/language-tag.js';

export const synthesis = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** A voice of the device itself for a base language. */
export const localVoice = (lang: string): SpeechSynthesisVoice | undefined => {
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

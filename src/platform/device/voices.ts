/** Finds voices that are installed on the device. Online voices would send the words to a server. */
import { baseLanguage } from '../../model/language-tag.js';

export const synthesis = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** An installed voice for a base language such as `ml`, or `undefined`. */
export const localVoice = (lang: string): SpeechSynthesisVoice | undefined => {
  try {
    return synthesis()
      ?.getVoices()
      .find((voice) => voice.localService && baseLanguage(voice.lang.replace('_', '-')) === lang);
  } catch {
    return undefined;
  }
};

/** True when the device has an installed voice for the language. */
export const canSpeak = (lang: string): boolean => localVoice(baseLanguage(lang)) !== undefined;

/**
 * Calls `listener` when the list of voices changes. Browsers often load the list late.
 * @returns a function that stops listening
 */
export const onVoices = (listener: () => void): (() => void) => {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
};

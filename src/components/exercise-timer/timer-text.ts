/** Times in words. */
import { clockText } from '../../model/duration.js';
import type { Words } from '../../controllers/words.js';
import type { TimerKey } from '../../i18n/en-timer.js';

export type TimerWords = Words<TimerKey>;

/** A time to read: `2 min`, `45 sec`, `2:30 min`. */
export const readDuration = (words: TimerWords, seconds: number): string => {
  if (seconds < 60) return words.plural('seconds', seconds);
  return seconds % 60 === 0
    ? words.plural('minutes', seconds / 60)
    : words.text('minutesSeconds', { time: clockText(seconds) });
};

/** A time to be spoken: `2 minutes 30 seconds`. Our own words: `Intl` has traps (zero is ''). */
export const spokenDuration = (words: TimerWords, seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const spokenMinutes = words.plural('sayMinutes', minutes);
  const spokenSeconds = words.plural('saySeconds', rest);
  if (minutes === 0) return spokenSeconds;
  return rest === 0
    ? spokenMinutes
    : words.text('sayMinutesSeconds', { minutes: spokenMinutes, seconds: spokenSeconds });
};

/** A time of day on the reader's clock: `9:42 pm`. A tag that is none has these words' clock. */
export const timeOfDay = (words: TimerWords, wallMs: number, locale: string): string => {
  try {
    return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(wallMs);
  } catch {
    return timeOfDay(words, wallMs, words.lang);
  }
};

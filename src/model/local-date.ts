/** Dates and times in the reader's time zone. */

const two = (value: number) => String(value).padStart(2, '0');

/** The local date of a moment, as `YYYY-MM-DD`. */
export const localDate = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** The local time of a moment, as `HH:MM` on a 24-hour clock, as nurses write it in every language. */
export const localTime = (day: Date): string => `${two(day.getHours())}:${two(day.getMinutes())}`;

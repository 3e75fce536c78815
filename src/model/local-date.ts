/** Dates and times on the reader's own calendar and clock. */

const two = (value: number) => String(value).padStart(2, '0');

/** A moment's date, `YYYY-MM-DD`. */
export const localDate = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** A moment's time of day, `HH:MM` on 24 hours: nurses write it so, in every language. */
export const localTime = (day: Date): string => `${two(day.getHours())}:${two(day.getMinutes())}`;

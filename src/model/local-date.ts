/** Dates in the reader's time zone. */

const two = (value: number) => String(value).padStart(2, '0');

/** The local date of a moment, as `YYYY-MM-DD`. */
export const localDate = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

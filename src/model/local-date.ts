/** Dates on the reader's own calendar. */

const two = (value: number) => String(value).padStart(2, '0');

/** A moment's date, `YYYY-MM-DD`. */
export const localDate = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** Turns seconds into clock text, and clock text into seconds. */

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/**
 * Formats seconds as on a clock: 102 becomes `1:42`, 0 becomes `0:00`.
 * @param seconds whole seconds, 0 or more
 */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;

/**
 * Reads minutes and seconds: `2:00` is 120, `0:45` is 45.
 * @returns seconds, or `undefined` when the text is not `minutes:seconds`
 */
export const parseClockText = (value: string): number | undefined => {
  const match = /^(\d{1,3}):([0-5]\d)$/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/**
 * Reads the `times` attribute: one `minutes:seconds` for each step, separated by spaces.
 * @returns seconds in order, or `undefined` when one of them is malformed
 */
export const parseTimes = (value: string): number[] | undefined => {
  const parts = value.trim().split(/\s+/);
  const seconds: number[] = [];
  for (const part of parts) {
    const parsed = parseClockText(part);
    if (parsed === undefined) return undefined;
    seconds.push(parsed);
  }
  return seconds;
};

/** Limits `value` to the range from `min` to `max`. */
export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

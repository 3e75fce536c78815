/** Seconds as text and text as seconds. */

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/**
 * Minutes and seconds as on a clock: 102 -> `1:42`. Zero is `0:00`.
 * @param seconds whole seconds, 0 or more
 */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;

/**
 * Reads minutes and seconds: `2:00` -> 120, `0:45` -> 45.
 * @returns seconds, or `undefined` when it is not of the form minutes:seconds
 */
export const parseClockText = (value: string): number | undefined => {
  const match = /^(\d{1,3}):([0-5]\d)$/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/**
 * Reads the `times` attribute: one minutes:seconds a step, split by spaces.
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

/** `value` held within `min` and `max`. */
export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

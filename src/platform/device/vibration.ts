/** Vibration, where it is real. */

/** Firefox says yes to `vibrate` and does nothing (patient-experience-facts 0.4). */
export const canVibrate = (): boolean =>
  typeof navigator.vibrate === 'function' && !/firefox/i.test(navigator.userAgent);

/** @param pulses how many pulses of 200 ms */
export const vibrate = (pulses: number): void => {
  if (!canVibrate()) return;
  const pattern: number[] = [];
  for (let i = 0; i < pulses; i++) pattern.push(200, 150);
  try {
    navigator.vibrate(pattern);
  } catch {
    // A page that forbids vibration has chosen so; sound and words remain.
  }
};

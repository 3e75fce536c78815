/** Vibrates the phone, in browsers that really do so. */

/** Firefox has `vibrate`, returns true, and does nothing (patient-experience-facts 0.4). */
export const canVibrate = (): boolean =>
  typeof navigator.vibrate === 'function' && !/firefox/i.test(navigator.userAgent);

/**
 * @param pulses number of pulses
 * @param pulseMs length of each, in milliseconds
 */
export const vibrate = (pulses: number, pulseMs = 200): void => {
  if (!canVibrate()) return;
  const pattern: number[] = [];
  for (let i = 0; i < pulses; i++) pattern.push(pulseMs, Math.min(pulseMs, 150));
  try {
    navigator.vibrate(pattern);
  } catch {
    // The page forbids vibration. Sound and words remain.
  }
};

/** Tells whether the battery may run out during a session, in browsers that say so. */

interface Battery {
  level: number;
  charging: boolean;
}

/** True below 15% and not charging. False in browsers that do not report the battery. */
export const isBatteryLow = async (): Promise<boolean> => {
  try {
    const battery = await (
      navigator as unknown as { getBattery?: () => Promise<Battery> }
    ).getBattery?.();
    return battery !== undefined && battery.level < 0.15 && !battery.charging;
  } catch {
    return false;
  }
};

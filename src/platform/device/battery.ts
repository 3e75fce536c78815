/** Whether the phone may die in the middle of a session, where the browser tells. */

interface Battery {
  level: number;
  charging: boolean;
}

/** True under 15% and not charging; false where the browser keeps it to itself. */
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

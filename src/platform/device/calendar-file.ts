/** Downloads a calendar file to the person's device. Nothing is sent anywhere. */

/** A slow phone needs the file's address for this long before it has saved the file. */
const addressMs = 60_000;

export const saveCalendarFile = (text: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressMs);
};

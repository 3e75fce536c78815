/** Hands a calendar file to the person; nothing is sent anywhere. */

/** How long the file's address has to live for a slow phone to take it. */
const addressMs = 60_000;

export const saveCalendarFile = (text: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressMs);
};

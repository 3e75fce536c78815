/** Prints the page, where the browser can: some of those inside other apps can't. */

export const canPrint = (): boolean => typeof globalThis.print === 'function';

export const printPage = (): void => {
  if (canPrint()) print();
};

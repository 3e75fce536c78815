/** Prints the page. Some browsers inside other apps cannot print. */

export const canPrint = (): boolean => typeof globalThis.print === 'function';

export const printPage = (): void => {
  if (canPrint()) print();
};

/** Tells when the page is being printed, so that closed sections can be opened for paper. */

const listeners = new Set<(isPrinting: boolean) => void>();
const tell = ({ type }: Event) => listeners.forEach((listener) => listener(type === 'beforeprint'));
const names = ['beforeprint', 'afterprint'];

/**
 * Calls `listener` before and after a print.
 * @returns a function that stops listening
 */
export const onPrint = (listener: (isPrinting: boolean) => void): (() => void) => {
  if (listeners.size === 0) names.forEach((name) => addEventListener(name, tell));
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) names.forEach((name) => removeEventListener(name, tell));
  };
};

/** Tells when the page is printed: what is closed on the screen stands open on paper. */

const listeners = new Set<(isPrinting: boolean) => void>();
const tell = ({ type }: Event) => listeners.forEach((listener) => listener(type === 'beforeprint'));
const names = ['beforeprint', 'afterprint'];

/** Calls back before and after a print; returns the way to stop. */
export const onPrint = (listener: (isPrinting: boolean) => void): (() => void) => {
  if (listeners.size === 0) names.forEach((name) => addEventListener(name, tell));
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) names.forEach((name) => removeEventListener(name, tell));
  };
};

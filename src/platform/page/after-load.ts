/** Runs something when the page has been there for a while: what its scripts add has come by then. */

/**
 * @param ms milliseconds after the page has loaded, or from now on when it has
 * @returns the way to give it up
 */
export const afterLoad = (ms: number, call: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => (timer = setTimeout(call, ms));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    clearTimeout(timer);
  };
};

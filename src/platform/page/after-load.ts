/** Runs a task some time after the page has loaded, when its scripts have added what they add. */

/**
 * @param ms milliseconds after the page has loaded, or from now if it has loaded already
 * @returns a function that cancels the task
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

/** Gives pieces of work a frame each, so that a page can be scrolled and tapped between them. */

const waiting: (() => void)[] = [];

const runNext = (): void => {
  const resolve = waiting.shift();
  if (waiting.length > 0) planNext();
  resolve?.();
};

/** After the next frame is painted. A page in the background has no frames: then soon. */
const planNext = (): void => {
  let isRun = false;
  const run = (): void => {
    if (isRun) return;
    isRun = true;
    runNext();
  };
  setTimeout(run, 100);
  requestAnimationFrame(() => setTimeout(run));
};

/** Resolves in a frame of the caller's own, first come first served; at once while nobody looks. */
export const frameTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden && waiting.length === 0) {
      resolve();
      return;
    }
    waiting.push(resolve);
    if (waiting.length === 1) planNext();
  });

let isStarting = false;

/** Runs what makes widgets of elements that stand on the page already. */
export const startingWidgets = (start: () => void): void => {
  isStarting = true;
  try {
    start();
  } finally {
    isStarting = false;
  }
};

/** True while a page gets its widgets: many at a time. One that a script adds later is alone. */
export const isPageStarting = (): boolean => isStarting || document.readyState !== 'complete';

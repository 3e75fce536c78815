/** Gives each piece of work its own frame, so that the page can scroll and react in between. */

const waiting: (() => void)[] = [];

const runNext = (): void => {
  const resolve = waiting.shift();
  if (waiting.length > 0) planNext();
  resolve?.();
};

/** Runs after the next frame is painted. A hidden page paints no frames, so there it runs soon. */
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

/** Resolves in a frame that no other caller has, in the order of calls. At once on a hidden page. */
export const frameTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden && waiting.length === 0) {
      resolve();
      return;
    }
    waiting.push(resolve);
    if (waiting.length === 1) planNext();
  });

/**
 * Resolves in a task of its own, so that the page can react in between. At once on a hidden page, which
 * nobody waits for, and where the browser holds timeouts back.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else setTimeout(resolve);
  });

let isStarting = false;

/** Runs the definition of a tag, which upgrades the elements that are already on the page. */
export const startingWidgets = (start: () => void): void => {
  isStarting = true;
  try {
    start();
  } finally {
    isStarting = false;
  }
};

/** True while the page's first widgets are upgraded, many at once. Later ones come singly. */
export const isPageStarting = (): boolean => isStarting || document.readyState !== 'complete';

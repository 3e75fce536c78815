/** Gives each piece of work its own frame, so that the page can scroll and react in between. */

/** How long a turn waits for its frame, in milliseconds. A slow phone may need 200 for one. */
const longestFrame = 1000;

/**
 * Resolves after the next frame is painted: at once on a hidden page, which paints none, and a second
 * later in a frame out of view, whose painting the browser holds back.
 */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => setTimeout(resolve));
  });

let lastTurn: Promise<unknown> = Promise.resolve();

/** Does work in a frame that no other caller has, in the order of calls: the next waits for its end. */
export const inOwnFrame = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = lastTurn.then(nextFrame).then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
};

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

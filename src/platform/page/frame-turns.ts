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

/**
 * Resolves in a task of its own, so that the page can react in between. At once on a hidden page, which
 * nobody waits for, and where the browser holds timeouts back.
 */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else setTimeout(resolve);
  });

/**
 * Draws in a frame that no other caller has, in the order of calls: the next waits for its end. Four
 * widgets drawn in one task would block a cheap phone for half a second.
 * @param prepare does what can be done ahead, in a task before the drawing
 */
export const drawInTurn = (prepare: () => void, draw: () => void): Promise<void> => {
  const turn = lastTurn.then(nextFrame).then(async () => {
    try {
      prepare();
    } catch {
      // The drawing meets it again, and reports it.
    }
    await nextTask();
    draw();
  });
  lastTurn = turn.catch(() => undefined);
  return turn;
};

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

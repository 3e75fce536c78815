/** How far a page moves by itself. */

declare global {
  interface Window {
    /** By the browser's own measure, from the start of the page until now. */
    moved: () => number;
  }
}

/** Runs in the page, before any script of it. */
export const recordMoves = (): void => {
  let sum = 0;
  const add = (entries: PerformanceEntryList) =>
    entries.forEach((entry) => (sum += (entry as unknown as { value: number }).value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.moved = () => {
    add(observer.takeRecords());
    return sum;
  };
};

// What a page is asked before it is measured. `isReady` and `calm` run in the page.
import { tags } from '../../src/model/widgets.ts';

/** Whether each element with a tag of its own is drawn: ours and plain ones, and Shoelace's. */
export const isReady = () =>
  document.readyState === 'complete' &&
  [...document.querySelectorAll('body *')].every(
    (at) =>
      !at.localName.includes('-') ||
      Boolean(at.shadowRoot?.querySelector('[part~=root], [part~=base]')),
  );

/** Two frames and an idle moment after the last thing that is waited for. */
export const calm = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 200))),
    );
  });

/** Scrolls to each widget and waits until it is drawn, as a reader meets them whose page has the loader. */
export const readThrough = async (page) => {
  for (const tag of tags) {
    await page.evaluate((name) => document.querySelector(name).scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot?.querySelector('[part~=root]'),
      tag,
      { polling: 100 },
    );
    await page.evaluate(calm);
  }
};

/**
 * `<div data-bedside="exercise-timer" data-rounds="2">`, for pages whose CMS strips unknown tags, is
 * replaced by the tag. What does it is fetched on use: most pages have the tags themselves.
 */
import { OnUse } from './on-use.js';

const mounting = new OnUse(() => import('./mount.js'));

let isAsked = false;
let isWatching = false;

const mountAll = (): void => {
  if (mounting.now) mounting.now.mountAll();
  else if (!isAsked && document.querySelector('[data-bedside]')) {
    isAsked = true;
    mounting.load().then(mountAll, () => {
      console.warn('bedside-widgets: a file did not load, so a div data-bedside stays as it is.');
      addEventListener('online', tryAgain, { once: true });
    });
  }
};

const tryAgain = (): void => {
  isAsked = false;
  mountAll();
};

/** Replaces what waits for a tag that is registered, now and later; before the page is parsed, then. */
export const mountWidgets = (): void => {
  if (isWatching) mountAll();
  else if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', mountWidgets, { once: true });
  else {
    isWatching = true;
    new MutationObserver(mountAll).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-bedside'],
    });
    mountAll();
  }
};

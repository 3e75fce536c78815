/** Hears what the widgets tell screen readers, without a screen reader. */
import type { Announcement } from './channel.js';
import { Date as StoryDate, storyClock } from './story-clock.js';

type Notifier = Element & { ariaNotify?: (message: string, options?: unknown) => void };

/** Calls back with each message of the page's announcer; once a page. */
export const hearAnnouncements = (heard: (announcement: Announcement) => void): void => {
  const say = (words: string | null | undefined) => {
    const text = (words ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const at = new StoryDate().toLocaleTimeString('en-GB');
    heard({ text, at, seconds: Math.round(storyClock.seconds) });
  };
  const prototype = Element.prototype as Notifier;

  const own = prototype.ariaNotify;
  if (own) {
    prototype.ariaNotify = function (this: Element, message, options) {
      say(message);
      own.call(this, message, options);
    };
    return;
  }
  // Where the browser has no such call, the announcer's region is all there is.
  const regions = new MutationObserver((records) => {
    const region = document.querySelector('[data-bedside-announcer]');
    if (region && records.some(({ target }) => region.contains(target))) say(region.textContent);
  });
  regions.observe(document.body, { subtree: true, childList: true, characterData: true });
};

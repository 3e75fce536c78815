/** Shows what the widgets tell screen readers, without a screen reader. */
import { listen } from '../examples/person.js';
import type { Announcement } from './channel.js';
import { Date as StoryDate, storyClock } from './story-clock.js';

/** Calls back with each message of the page's announcer; once a page. */
export const hearAnnouncements = (heard: (announcement: Announcement) => void): void => {
  listen((text) => {
    const at = new StoryDate().toLocaleTimeString('en-GB');
    heard({ text, at, seconds: Math.round(storyClock.seconds) });
  });
};

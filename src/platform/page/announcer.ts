/**
 * Speaks to screen readers, for all widgets of the page. It stands in the light DOM since live
 * regions inside shadow roots stay silent in some readers (patient-experience-facts 0.5).
 */

import { withoutIsolates } from '../../model/message-text.js';

let region: HTMLElement | undefined;
let users = 0;
/** False until others in the page were looked for, which 1,000 widgets need not do each. */
let isAlone = false;

/** Set as properties, with importance: a host's style sheet can't show it, a CSP can't stop it. */
const hiding: Record<string, string> = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  display: 'block',
  visibility: 'visible',
  'pointer-events': 'none',
};

type Notifier = HTMLElement & { ariaNotify?: (message: string) => void };

const mark = 'data-bedside-announcer';

const createRegion = (): HTMLElement => {
  // Another copy of the library has one, or a page that came out of a script's memory.
  const element: Notifier =
    document.querySelector<HTMLElement>(`[${mark}]`) ?? document.createElement('div');
  element.setAttribute(mark, '');
  // Turbo leaves out of its memory what is marked so.
  element.setAttribute('data-turbo-temporary', '');
  // Where the browser can announce by itself, the region only mirrors, so nothing is said twice.
  element.setAttribute('aria-live', element.ariaNotify ? 'off' : 'polite');
  element.setAttribute('aria-atomic', 'true');
  // Never empty: some host pages hide every empty element.
  element.textContent = '\u00a0';
  for (const name of Object.keys(hiding))
    element.style.setProperty(name, hiding[name]!, 'important');
  return element;
};

const addRegion = (): void => {
  if (!region || (region.isConnected && isAlone)) return;
  isAlone = true;
  document.querySelectorAll(`[${mark}]`).forEach((at) => {
    if (at !== region) at.parentNode?.removeChild(at);
  });
  // Not `document.body`, which an `<iframe name="body">` takes the place of.
  if (!region.isConnected) document.querySelector('body')?.append(region);
};

/** Holds the region in the page; it has to be there before its first words. */
export const holdAnnouncer = (): void => {
  users++;
  region ??= createRegion();
  // Not while the page is parsed: a region behind a widget would look like the widget's next
  // sibling, and so like the end of its children.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', addRegion, { once: true });
  else addRegion();
};

/** Lets go; the region goes with the last widget. */
export const releaseAnnouncer = (): void => {
  users--;
  if (users > 0 || !region) return;
  if (region.isConnected) region.remove();
  region = undefined;
  isAlone = false;
};

/** A text in a language of its own. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** @returns false where the browser can't announce by itself, or the page forbids it */
const notify = (place: Notifier, message: string): boolean => {
  try {
    place.ariaNotify?.(message);
    return typeof place.ariaNotify === 'function';
  } catch {
    place.setAttribute('aria-live', 'polite');
    return false;
  }
};

/** How long a private message stands in the page, where the browser needs it there to say it. */
const privateMs = 3000;

/** What comes before the page is put into a memory: Turbo's, htmx's, the browser's own. */
const snapshots = ['turbo:before-cache', 'htmx:beforeHistorySave', 'pagehide'];

/**
 * Says a message once, politely.
 * @param message a text, or several with a language of their own
 * @param lang language of the message
 * @param isPrivate for words that tell of an answer: they stay out of the page's text where the
 *   browser can speak without, and are taken out again where it can't
 */
export const announce = (
  message: string | readonly Said[],
  lang: string,
  isPrivate = false,
): void => {
  if (!region) return;
  addRegion();
  const place: Notifier = region;
  const parts = typeof message === 'string' ? [{ text: message, lang }] : message;
  const words = withoutIsolates(parts.map((part) => part.text).join(' '));
  if (notify(place, words) && isPrivate) return;
  const [first] = parts;
  // The same words again are a change to a reader only if the text differs.
  const text = place.textContent === words ? `${words}\u00a0` : words;
  place.setAttribute('lang', first?.lang ?? lang);
  place.textContent = text;
  if (parts.some((part) => part.lang !== first!.lang)) {
    place.textContent = '';
    parts.forEach((part, i) => {
      const span = document.createElement('span');
      span.setAttribute('lang', part.lang);
      span.textContent = withoutIsolates(part.text);
      place.append(...(i ? [' ', span] : [span]));
    });
    if (text !== words) place.append('\u00a0');
  }
  if (!isPrivate) return;
  const takeOut = () => {
    if (place.textContent === text) place.textContent = '\u00a0';
    snapshots.forEach((name) => removeEventListener(name, takeOut));
  };
  snapshots.forEach((name) => addEventListener(name, takeOut));
  setTimeout(takeOut, privateMs);
};

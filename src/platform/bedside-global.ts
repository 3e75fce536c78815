/** The one global of the pages build: `window.bedside`. */
import { addLanguage, type LanguagePack } from './languages.js';
import { configure, configureFrom, type Settings } from './settings.js';
import { version } from './version.js';

export interface BedsideGlobal {
  readonly version: string;
  readonly configure: (settings: Settings) => void;
  readonly addLanguage: (pack: LanguagePack) => void;
}

/**
 * What came before the first widget: packs of language files, and what the loader's stand-in was
 * given, which has a version too: its script tag, settings and packs.
 */
interface Queue {
  queue?: (LanguagePack | Settings | HTMLScriptElement)[];
}

const page = globalThis as unknown as { bedside?: Partial<BedsideGlobal> & Queue };

/**
 * The copy that is on the page already, if any. `window.bedside` may also be an element of the
 * host with that id, so only a version tells. Our own loader is no other copy.
 */
export const presentVersion = (): string | undefined => {
  const found = page.bedside?.version;
  return typeof found !== 'string' || (found === version && page.bedside!.queue)
    ? undefined
    : found;
};

let loader = false;
/** True when our loader brought this widget, and speaks to the web team of unknown names. */
export const hasLoader = (): boolean => loader;

const take = (item: LanguagePack | Settings | HTMLScriptElement | undefined): void => {
  if (item instanceof HTMLScriptElement) configureFrom(item);
  else if (item && 'lang' in item) addLanguage(item);
  else if (item) configure(item);
};

let mine = false;
let isWarned = false;

/**
 * Makes the global, or tells that another copy owns the page. The first one wins.
 * @returns true when this copy may register its widgets
 */
export const claimPage = (): boolean => {
  if (mine) return true;
  const present = presentVersion();
  if (present === undefined) {
    const waiting = page.bedside?.queue;
    loader = page.bedside?.version === version;
    const api: BedsideGlobal = Object.freeze({ version, configure, addLanguage });
    // Defined and not assigned: an element with id="bedside" shows up as a read-only-looking
    // property of the window, and a frozen value can't be swapped by a second script.
    Object.defineProperty(globalThis, 'bedside', {
      value: api,
      configurable: true,
      enumerable: true,
      writable: false,
    });
    if (Array.isArray(waiting)) {
      waiting.forEach(take);
      // Who holds the loader's `configure` goes on being heard.
      waiting.push = take as never;
    }
    // Only a classic script knows its own tag, and only while it runs for the first time.
    const script = document.currentScript;
    if (script instanceof HTMLScriptElement) configureFrom(script);
    mine = true;
  } else if (present !== version && !isWarned) {
    isWarned = true;
    console.warn(
      `bedside-widgets: version ${present} is already on this page; version ${version} was not loaded.`,
    );
  }
  return mine;
};

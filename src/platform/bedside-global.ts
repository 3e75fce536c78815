/** The one global of the pages build: `window.bedside`. */
import { addLanguage, type LanguagePack } from './languages.js';
import { configure, configureFrom, type Settings } from './settings.js';
import { version } from './version.js';

export interface BedsideGlobal {
  readonly version: string;
  readonly configure: (settings: Settings) => void;
  readonly addLanguage: (pack: LanguagePack) => void;
}

/** Language files that ran first leave their packs here. */
interface Queue {
  queue?: LanguagePack[];
}

const page = globalThis as unknown as { bedside?: Partial<BedsideGlobal> & Queue };

/**
 * The copy that is on the page already, if any. `window.bedside` may also be an element of the
 * host with that id, so only a version tells.
 */
export const presentVersion = (): string | undefined => {
  const found = page.bedside?.version;
  return typeof found === 'string' ? found : undefined;
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
    const api: BedsideGlobal = Object.freeze({ version, configure, addLanguage });
    // Defined and not assigned: an element with id="bedside" shows up as a read-only-looking
    // property of the window, and a frozen value can't be swapped by a second script.
    Object.defineProperty(globalThis, 'bedside', {
      value: api,
      configurable: true,
      enumerable: true,
      writable: false,
    });
    if (Array.isArray(waiting)) waiting.forEach((pack) => addLanguage(pack));
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

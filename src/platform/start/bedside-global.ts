/** The one global of the pages build: `window.bedside`. */
import { addHostLanguage, addHostTopic, type TopicPack } from '../library/host-languages.js';
import type { LanguagePack } from '../library/languages.js';
import { check, type Check } from './check-file.js';
import { isLoaderBuild } from './loader-build.js';
import { isPageBuild } from './page-build.js';
import { configure, configureFrom, currentSettings, type Settings } from '../library/settings.js';
import { version } from './version.js';

export interface BedsideGlobal {
  readonly version: string;
  readonly configure: (settings: Settings) => void;
  readonly addLanguage: (pack: LanguagePack) => void;
  readonly addTopic: (pack: TopicPack) => void;
  /**
   * Shows a web team in a panel what is wrong with its page, and gives it as a list. Only on `localhost`,
   * in a file from disk, or where the script tag has `data-check`: anywhere else the list is empty.
   */
  readonly check: Check;
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

/** Settings can't have been lost: the tag of our script is on the page. */
let isTagKnown = false;

const take = (item: LanguagePack | Settings | HTMLScriptElement | undefined): void => {
  if (item instanceof HTMLScriptElement) {
    isTagKnown = true;
    configureFrom(item);
  } else if (item && 'lang' in item) addHostLanguage(item);
  else if (item) configure(item);
};

/**
 * Our files, as they are named, or as a CMS names them: `bedside.min.js`, `bedside-0.1.0.js?ver=6`,
 * `combine.php?load=jquery.js,bedside.js`.
 */
const ownFile =
  /(?:(?:^|[^a-z])bedside[\w.-]*|(?:^|[/\\,;=&?])(?:all|loader))\.m?js(?:[?#&,;%]|$)/i;

/**
 * Takes the settings from the tag of our script. Only a classic script is told which one it is, and
 * Rocket Loader, tag managers and consent tools run it from elsewhere. So it is found by its file
 * too, in whichever attribute of the tag such a tool has put it.
 */
const findSettings = (): void => {
  const { currentScript } = document;
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    [...script.attributes].some(({ value }) => ownFile.test(value)),
  );
  isTagKnown ||= scripts.length > 0;
  if (currentScript instanceof HTMLScriptElement) scripts.unshift(currentScript);
  // The first one wins, as it does where the library is there twice.
  isTagKnown = scripts.some(configureFrom) || isTagKnown;
};

let isMissing = false;

/**
 * Called by a widget that has no number to show. Where no tag of ours is on the page, its settings
 * may have been lost on the way: then the console says so, once the page had the time to give them.
 */
export const noteMissingSettings = (): void => {
  if (!isPageBuild || isLoaderBuild || isTagKnown || isMissing) return;
  isMissing = true;
  const look = () =>
    setTimeout(() => {
      findSettings();
      if (isTagKnown || Object.keys(currentSettings()).length > 0) return;
      console.warn(
        'bedside-widgets: no settings were found, so no number is shown: the script has no tag of its own here, whose data-* could be read. Use bedside.configure({ country: "IN", phone: "..." }).',
      );
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
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
    const api: BedsideGlobal = Object.freeze({
      version,
      configure,
      addLanguage: addHostLanguage,
      addTopic: addHostTopic,
      // The loader fetches it in its own way.
      check: (page.bedside?.check ?? check)!,
    });
    // Defined and not assigned: an element with id="bedside" shows up as a read-only-looking
    // property of the window, and a frozen value can't be swapped by a second script.
    Object.defineProperty(globalThis, 'bedside', {
      value: api,
      configurable: true,
      enumerable: true,
      writable: false,
    });
    findSettings();
    if (Array.isArray(waiting)) {
      waiting.forEach(take);
      // Who holds the loader's `configure` goes on being heard.
      waiting.push = take as never;
    }
    mine = true;
  } else if (!isLoaderBuild && present !== version && !isWarned) {
    isWarned = true;
    console.warn(
      `bedside-widgets: version ${present} is already on this page; version ${version} was not loaded.`,
    );
  }
  return mine;
};

/**
 * Loads each widget of a page when it comes near the viewport (`bedside-seek-help` at once), and the
 * language that it stands in: `<script type="module" src="loader.js">`, with the same `data-*` settings
 * as `bedside.js`. Widgets that come later and those in open shadow roots are found too.
 *
 * A page without a widget pays for this file only: it stands alone, and is written tersely.
 */
import { builtLanguages } from './platform/start/built-languages.js';
import { version } from './platform/start/version.js';

const page = globalThis as typeof globalThis & {
  bedside?: { version?: unknown; queue?: unknown[]; configure?: unknown; addLanguage?: unknown };
};

/** Every tag there is, and every language; `null` once it was asked for, or was told of. */
const parts: Record<string, (() => Promise<unknown>) | null | undefined> = {
  'bedside-article-card': () => import('./define/bedside-article-card.js'),
  'bedside-exercise-timer': () => import('./define/bedside-exercise-timer.js'),
  'bedside-risk-checklist': () => import('./define/bedside-risk-checklist.js'),
  'bedside-seek-help': () => import('./define/bedside-seek-help.js'),
};
const tags = Object.keys(parts);
if (builtLanguages) Object.assign(parts, builtLanguages);

/** `<bedside-seek-help>` and `<div data-bedside="seek-help">` alike. */
const tagOf = (at: Element): string => {
  const kind = at.getAttribute('data-bedside');
  return kind === null ? at.localName : `bedside-${kind}`;
};

const ask = (name: string): void => {
  const part = parts[name];
  parts[name] = null;
  part?.().catch((error: unknown) => console.error(`${name} was not loaded.`, error));
};

const load = (at: Element): void => {
  const tag = tagOf(at);
  // Another script may have brought it.
  if (!customElements.get(tag)) ask(tag);
  if (builtLanguages)
    ask((at.closest<HTMLElement>('[lang]') ?? document.documentElement).lang.slice(0, 2));
};

const near =
  page.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && load(target)),
    // One screen ahead.
    { rootMargin: '100%' },
  );

const meet = (at: Element): void => {
  const tag = tagOf(at);
  if (/^bedside-/.test(tag)) {
    if (parts[tag] === undefined) {
      parts[tag] = null;
      console.warn(`${tag} is not known. Allowed: ${String(tags)}.`);
    } else if (
      near &&
      tag !== 'bedside-seek-help' &&
      // A page that hides what is not defined would never let it come near.
      !/none|contents/.test(getComputedStyle(at).display)
    )
      near.observe(at);
    else load(at);
  } else if (at.shadowRoot) watch(at.shadowRoot);
  else if (/-/.test(tag))
    // A component of the page may have a shadow root once it is defined. Or it is no component at
    // all (`font-face`), or one without: then the promise is broken.
    customElements
      .whenDefined(tag)
      .then(() => watch(at.shadowRoot!))
      .catch(() => 0);
};

const look = (at: Node): void => {
  if ((at as Element).localName) meet(at as Element);
  (at as ParentNode).querySelectorAll?.('*').forEach(meet);
};

// Without it the widgets say so themselves, and their children stay.
const changes =
  page.MutationObserver &&
  new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));

const watch = (root: Node): void => {
  changes?.observe(root, { childList: true, subtree: true });
  look(root);
};

const present = page.bedside?.version;
if (present !== version && present)
  console.warn(
    `bedside-widgets: version ${present as string} is already on this page; version ${version} was not loaded.`,
  );
else if (page.document) {
  if (!present) {
    // Stands in for the global until the first widget brings it and takes what is in the queue.
    const queue = page.bedside?.queue ?? [];
    const later = (item: unknown) => queue.push(item);
    page.bedside = { version, configure: later, addLanguage: later, queue };
    later([...document.scripts].find(({ src }) => src === import.meta.url));
  }
  watch(document);
  // What a late style sheet hides, and shadow roots that the parser made.
  addEventListener('load', () => look(document));
}

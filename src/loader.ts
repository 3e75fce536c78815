/**
 * Loads each widget of a page when it comes near the viewport (`bedside-seek-help` at once), and the
 * language that it stands in; the widget asks for its topic: `<script src="loader.js" integrity="...">`, with the same `data-*`
 * settings as `bedside.js`. It finds the tags of the page, those that come later and those in open
 * shadow roots.
 *
 * It holds the hash of every file that it may add, and adds each as `<script integrity>`; those of
 * languages and topics are in a file that is pinned the same way. So the one hash on its own tag pins
 * every byte that will run. A page without a widget pays for this file only,
 * so it is written tersely.
 */
import { files, packNames } from './platform/start/built-files.js';
import type { Check } from './platform/start/check-file.js';
import { version } from './platform/start/version.js';

/** A piece is a classic script that gives its code to the tag it runs from: no name in the page. */
type Tag = HTMLScriptElement & {
  piece?: (needs: string[], make?: (...exports: unknown[]) => void) => void;
};

interface Policy {
  createHTML(html: string): string;
  createScriptURL(name: string): string;
}

const page = globalThis as Omit<typeof globalThis, 'document'> & {
  document?: Document;
  bedside?: { version?: unknown; queue?: unknown[]; configure?: unknown };
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

// A server that draws the page has none.
if (page.document) {
  const tags = Object.keys(files).filter((name) => /^bedside-/.test(name));
  const scripts: Tag[] = [...document.scripts];
  // A module is not told which tag it runs from.
  const own = (document.currentScript ??
    scripts.find(({ src }) => /\/loader[\w.-]*\.js/.test(src))) as Tag;
  const address = (path: string) => new URL(path, own.src).href;

  const rules: Policy = {
    createHTML: (html: string) => html,
    createScriptURL: (name: string) => address(`pieces/${name}.js`),
  };
  let policy: Policy | undefined;

  const { version: present, queue = [] } = page.bedside ?? {};
  const later = (item: unknown) => queue.push(item);
  /** Stands in for the global until the first widget brings it and takes what is in the queue. */
  const standIn = {
    version,
    configure: later,
    addLanguage: later,
    addTopic: later,
    check: async (): Promise<unknown> => ((await load('../check')) as { check: Check }).check(),
    queue,
  };

  const added: Record<string, Promise<unknown> | undefined> = {};
  /** True from the first piece that ran: until then the page's own modules may come first. */
  let isOurs = false;
  /** Runs a piece that has come, once, and gives what it exports. */
  const given: Record<string, () => object> = { loader: () => ({ load, policy, ask }) };

  /** Adds a file by a tag of its own. */
  const add = (name: string): Promise<unknown> =>
    (added[name] ??= new Promise((resolve, reject) => {
      const tag: Tag = document.createElement('script');
      tag.piece = (needs, make) => {
        const exports = {};
        given[name] = () => {
          make?.(exports, ...needs.map((need) => given[need]!()));
          make = undefined;
          return exports;
        };
      };
      tag.onload = resolve;
      tag.onerror = () => {
        added[name] = undefined;
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- said as it is
        reject(`bedside-widgets: missing or changed: ${tag.src}`);
      };
      tag.nonce = own.nonce!;
      // Browsers check no file that is read from a disk.
      if (/^http/.test(own.src)) {
        tag.integrity = `sha256-${files[name]![0]}=`;
        tag.crossOrigin = '';
      }
      // Made with the first file that is added: a page without a widget need not allow it.
      policy ??= page.trustedTypes?.createPolicy('bedside', rules) ?? rules;
      tag.src = policy.createScriptURL(name);
      document.head.appendChild(tag);
    }));

  /** Adds a file and the pieces that it needs, and runs it. */
  const load = async (name: string): Promise<unknown> => {
    if (packNames.test(name)) {
      await add('packs');
      Object.assign(files, given.packs!());
    }
    if (!files[name]) return;
    await Promise.all(['base', name, ...files[name].slice(1)].map(add));
    // A module that the page names may be slower than our pieces: it is not here yet, and comes.
    isOurs ||=
      page.bedside === standIn && !document.querySelector('[type=module][src*="define/bedside-"]');
    // Modules that the page names itself came first: ours would not know theirs.
    if (given[name] && !isOurs) return import(address(`define/${name}.js`));
    // Each in a task of its own, so that the page can scroll and react in between.
    for (const need of files[name].slice(1)) {
      given[need]!();
      await new Promise((go) => setTimeout(go));
    }
    return given[name]?.();
  };

  const said: Record<string, boolean> = {};

  const ask = (name: string): void => {
    load(name).catch((error: unknown) => {
      if (!said[error as string]) console.error(error);
      said[error as string] = true;
    });
  };

  /** `<bedside-seek-help>` and `<div data-bedside="seek-help">` alike. */
  const tagOf = (at: Element): string => {
    const kind = at.getAttribute('data-bedside');
    return kind === null ? at.localName : `bedside-${kind}`;
  };

  const approach = (at: Element): void => {
    const tag = tagOf(at);
    // Another script may have brought it.
    if (!customElements.get(tag)) ask(tag);
    // At the same time, where it is plain. The widget asks for any other, and for a later one.
    ask(`../lang/${at.closest<HTMLElement>('[lang]:not([lang=""])')?.lang.slice(0, 2)}`);
  };

  const near =
    page.IntersectionObserver &&
    new IntersectionObserver(
      (entries) =>
        entries.forEach(
          ({ isIntersecting, target }) =>
            // A page that hides what is not defined would never let it come near.
            (isIntersecting || /none|contents/.test(getComputedStyle(target).display)) &&
            approach(target),
        ),
      // One screen ahead.
      { rootMargin: '100%' },
    );

  const meet = (at: Element): void => {
    const tag = tagOf(at);
    if (/^bedside-/.test(tag)) {
      if (!files[tag]) {
        if (!said[tag]) console.warn(`${tag} is not known. Allowed: ${String(tags)}.`);
        said[tag] = true;
      } else if (near && tag !== 'bedside-seek-help') {
        // Anew: it may have come near before the network was back.
        near.unobserve(at);
        near.observe(at);
      } else approach(at);
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
    new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach(look)),
    );

  const watch = (root: Node): void => {
    changes?.observe(root, { childList: true, subtree: true });
    look(root);
  };

  if (present && present !== version)
    console.warn(
      `bedside-widgets: version ${present as string} is on this page: ${version} was not loaded.`,
    );
  // This file may be here twice: then the first loader goes on.
  else if (!(present && queue[0]) && !scripts.some(({ piece }) => piece)) {
    if (!present) {
      page.bedside = standIn;
      later(own);
    }
    // In a task of its own: what the page needs to be drawn at all comes first.
    setTimeout(() => watch(document));
    if (/bedside-check/.test(location.search)) void standIn.check();
    // What a late style sheet hides, shadow roots that the parser made, and what a lost network kept.
    addEventListener('load', () => look(document));
    addEventListener('online', () => look(document));
  }
}

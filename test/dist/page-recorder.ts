/**
 * Notes everything that widgets do to a page: every way out of it, every browser service, storage,
 * events, changes of the host's own elements. Runs in the page, before any script of it.
 */

/** An event that a script sent. */
export interface SentEvent {
  type: string;
  /** Fields of `detail` with their types; `undefined` without a detail. */
  detail: Record<string, string> | undefined;
  values: Record<string, unknown>;
  /** The element's tag. */
  from: string;
  bubbles: boolean;
  composed: boolean;
  cancelable: boolean;
}

/** A change of an element that is not inside a widget. */
export interface OutsideChange {
  /** `added`, `removed`, `text` or the name of an attribute. */
  what: string;
  /** The element, as its opening tag. */
  element: string;
  parent: string;
  text: string;
}

export interface StorageWrite {
  area: string;
  method: string;
  key: string;
  value: string;
}

export interface Recorded {
  /** Names of the services that were used, as they stand in privacy.json. */
  calls: string[];
  events: SentEvent[];
  writes: StorageWrite[];
  policies: string[];
  outside: OutsideChange[];
  /** Services of the list that this browser does not have. */
  missing: string[];
}

declare global {
  interface Window {
    pageRecorder: {
      /** What was noted since the last time. */
      take: () => Recorded;
      /** Names that were added to the window. */
      newGlobals: () => string[];
      /** Presses as a person does; not noted itself. */
      click: (element: HTMLElement) => void;
    };
  }
}

/**
 * @param apis services to watch: `a.b.c()` a call, `new X()` a constructor, `a.b =` a setter, `a.b` a
 *   getter
 */
export const recordPage = (apis: string[]): void => {
  if (window !== top) {
    // A sheet to print: noted in the page, and then over, as after a person's answer to the dialog.
    window.print = () => {
      top!.print();
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
    return;
  }
  const names = Object.getOwnPropertyNames(window);
  const empty = (): Recorded => ({
    calls: [],
    events: [],
    writes: [],
    policies: [],
    outside: [],
    missing: [],
  });
  let noted = empty();
  const pressing = HTMLElement.prototype.click;

  type Box = Record<string, unknown>;
  const ownerOf = (object: object, name: string): object | undefined => {
    let at: object | null = object;
    while (at && !Object.prototype.hasOwnProperty.call(at, name))
      at = Object.getPrototypeOf(at) as object | null;
    return at ?? undefined;
  };
  const replace = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });

  for (const api of apis) {
    const isNew = api.startsWith('new ');
    const isSet = api.endsWith(' =');
    const isCall = !isNew && api.endsWith('()');
    const path = api
      .replace(/^new /, '')
      .replace(/\(\)$| =$/, '')
      .split('.');
    const name = path.pop()!;
    let object: unknown = window;
    for (const part of path) object = (object as Box | undefined)?.[part];
    const owner = object ? ownerOf(object, name) : undefined;
    if (!owner) {
      noted.missing.push(api);
      continue;
    }
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    const note = () => noted.calls.push(api);
    if (isSet || (!isNew && !isCall)) {
      Object.defineProperty(owner, name, {
        configurable: true,
        get(this: unknown) {
          if (!isSet) note();
          return own.get!.call(this) as unknown;
        },
        set(this: unknown, value: unknown) {
          if (isSet) note();
          own.set?.call(this, value);
        },
      });
      continue;
    }
    const was = (owner as Box)[name] as (...args: unknown[]) => unknown;
    if (isNew) {
      const Was = was as unknown as new (...args: unknown[]) => object;
      replace(
        owner,
        name,
        new Proxy(Was, {
          construct: (target, args, newTarget) => {
            note();
            return Reflect.construct(target, args, newTarget) as object;
          },
        }),
      );
    } else if (path[0] !== 'localStorage') {
      replace(owner, name, function (this: unknown, ...args: unknown[]) {
        note();
        // Said and shown to nobody here, and a dialog would wait for a person.
        if (api === 'print()' || api === 'navigator.share()') return Promise.resolve();
        return was.apply(this, args);
      });
    }
  }

  // Both kinds of storage have one prototype.
  for (const method of ['setItem', 'removeItem', 'clear'] as const) {
    const was = Storage.prototype[method] as (...args: unknown[]) => unknown;
    replace(Storage.prototype, method, function (this: Storage, ...args: unknown[]) {
      const area = this === sessionStorage ? 'sessionStorage' : 'localStorage';
      noted.writes.push({ area, method, key: String(args[0]), value: String(args[1]) });
      if (area === 'localStorage') noted.calls.push(`localStorage.${method}()`);
      return was.apply(this, args);
    });
  }

  const factory = (window as unknown as { trustedTypes?: object }).trustedTypes;
  if (factory) {
    const owner = ownerOf(factory, 'createPolicy') as Box;
    const was = owner['createPolicy'] as (...args: unknown[]) => unknown;
    replace(owner, 'createPolicy', function (this: unknown, ...args: unknown[]) {
      noted.policies.push(String(args[0]));
      return was.apply(this, args);
    });
  }

  const typeOf = (value: unknown) => (value === null ? 'null' : typeof value);
  const dispatch = EventTarget.prototype.dispatchEvent;
  replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
    const { detail } = event as CustomEvent<unknown>;
    const hasDetail = typeof detail === 'object' && detail !== null;
    noted.events.push({
      type: event.type,
      detail: hasDetail
        ? Object.fromEntries(Object.keys(detail).map((key) => [key, typeOf((detail as Box)[key])]))
        : detail === undefined || detail === null
          ? undefined
          : { '': typeOf(detail) },
      values: hasDetail ? { ...detail } : {},
      from: this instanceof Element ? this.localName : this.constructor.name,
      bubbles: event.bubbles,
      composed: event.composed,
      cancelable: event.cancelable,
    });
    return dispatch.call(this, event);
  });

  const opening = (node: Node | null) =>
    node instanceof Element
      ? (node.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]+>$/, '')
      : (node?.nodeName ?? '');
  const watch = () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const note = (what: string, node: Node, parent: Node | null) =>
          noted.outside.push({
            what,
            element: opening(node),
            parent: parent?.nodeName.toLowerCase() ?? '',
            text: node.textContent ?? '',
          });
        if (type === 'attributes') note(attributeName!, target, target.parentNode);
        else if (type === 'characterData') note('text', target.parentNode!, null);
        else {
          for (const node of addedNodes)
            if (node.nodeType === Node.TEXT_NODE) note('text', target, target.parentNode);
            else note('added', node, target);
          for (const node of removedNodes)
            if (node.nodeType !== Node.TEXT_NODE) note('removed', node, target);
        }
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  };
  // The page's own parser is no change. It is done when deferred scripts have not begun yet.
  document.addEventListener('readystatechange', watch, { once: true });

  // A link is followed by nobody, so that the page stays.
  addEventListener('click', (event) => {
    const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (isLink) event.preventDefault();
  });

  window.pageRecorder = {
    take: () => {
      const taken = noted;
      noted = empty();
      return taken;
    },
    newGlobals: () =>
      Object.getOwnPropertyNames(window).filter(
        (name) => !names.includes(name) && name !== 'pageRecorder' && !/^\d+$/.test(name),
      ),
    click: (element) => pressing.call(element),
  };
};

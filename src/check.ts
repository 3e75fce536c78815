/**
 * `dist/check.js`, for a web team and not for patients: says in a panel what is wrong with a page, and
 * what to do. It is a file of its own, so that nobody else pays for it: `bedside.check()` and an address with
 * `?bedside-check` fetch it, or a tag in the page does. A page on the team's own computer (localhost, a
 * file) may always be looked at, any other one where a tag of ours has `data-check`, or is this file's.
 * With a tag of its own it looks by itself on that computer, or when the tag or the address asks.
 */
import { tags } from './model/widgets.js';
import { ownScripts, pageProblems, type PageProblem } from './platform/page/page-problems.js';

type Blocked = Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI'>;

const blocked: Blocked[] = [];

/** Chromium keeps what was refused before this file came; elsewhere only what comes later is known. */
const hearPolicy = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(event));
  interface Report {
    body: { effectiveDirective: string; blockedURL: string };
  }
  const { ReportingObserver } = globalThis as unknown as {
    ReportingObserver?: new (
      hear: (reports: Report[]) => void,
      options: object,
    ) => { observe: () => void; takeRecords: () => Report[] };
  };
  if (!ReportingObserver) return;
  const keep = (reports: Report[]) =>
    reports.forEach(({ body: { effectiveDirective, blockedURL } }) =>
      blocked.push({ effectiveDirective, blockedURI: blockedURL }),
    );
  new ReportingObserver(keep, { types: ['csp-violation'], buffered: true }).observe();
};

const look = `
  :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; color-scheme: light }
  section { box-sizing: border-box; max-width: 34rem; max-height: 80vh; overflow: auto; padding: 1rem;
    border: 3px solid #0b595f; border-radius: .5rem; background: #fff; color: #1c2b30; font: 1rem/1.4 sans-serif }
  h2 { margin: 0 0 .5rem; font-size: 1.125rem }
  ol { margin: 0 0 1rem; padding-inline-start: 1.5rem }
  li { margin-bottom: .75rem }
  p { margin: 0 }
  button { min-height: 2.75rem; padding: 0 1rem; font: inherit }
`;

const element = (name: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const show = (problems: readonly PageProblem[]): void => {
  // There may be one of another copy of this file.
  document.querySelectorAll('[data-bedside-check]').forEach((one) => one.remove());
  const panel = element('div');
  panel.lang = 'en';
  panel.dir = 'ltr';
  panel.setAttribute('data-bedside-check', '');
  const root = panel.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];
  const section = element('section');
  section.setAttribute('aria-label', 'Bedside check');
  section.append(
    element(
      'h2',
      problems.length === 0
        ? 'Bedside check: nothing found'
        : `Bedside check: ${problems.length} to look at`,
    ),
  );
  const list = element('ol');
  problems.forEach(({ where, what, todo }) => {
    const item = element('li');
    const told = element('p');
    told.append(element('b', where === 'page' ? 'This page' : `<${where}>`), ` ${what}`);
    item.append(told, element('p', todo));
    list.append(item);
  });
  if (problems.length > 0) section.append(list);
  const close = element('button', 'Close');
  close.setAttribute('type', 'button');
  close.addEventListener('click', () => panel.remove());
  section.append(close);
  root.append(section);
  document.body.append(panel);
};

/** A widget, or a tag that no script has made one. */
type Drawn = HTMLElement & { updateComplete?: Promise<unknown> };

/** Waits for what is being drawn. */
const drawn = async (): Promise<void> => {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const widgets = [...document.querySelectorAll<Drawn>(tags.join())];
  await Promise.all(widgets.map(({ updateComplete = Promise.resolve() }) => updateComplete));
};

/** Looks at the page, shows the panel, and gives what it found. */
const check = async (): Promise<readonly PageProblem[]> => {
  await drawn();
  const problems = pageProblems(blocked);
  show(problems);
  return problems;
};

/** A tag by which one of our scripts fetches this file, and gets its code. */
type Tag = HTMLScriptElement & {
  piece?: (needs: readonly string[], make: (exports: { check?: typeof check }) => void) => void;
};

const isOwnComputer = ({ protocol, hostname }: Location): boolean =>
  protocol === 'file:' || /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(hostname);

/** True where a web team has asked for it by a tag: patients read this page, too. */
const isAllowed = (): boolean =>
  ownScripts().some((script) => script.hasAttribute('data-check')) ||
  [...document.scripts].some((script: Tag) => !script.piece && /\/check\.js/.test(script.src));

const refuse: typeof check = () => {
  console.warn(
    'bedside-widgets: the check is shown on localhost only. Elsewhere put data-check on the script tag.',
  );
  return Promise.resolve([]);
};

// A server that draws the page has no document.
if (globalThis.document) {
  const { location } = document;
  const currentScript = document.currentScript as Tag | null;
  const isOurs = isOwnComputer(location);
  hearPolicy();
  if (currentScript?.piece)
    currentScript.piece([], (exports) => {
      exports.check = isOurs || isAllowed() ? check : refuse;
    });
  else {
    const give = () => {
      const present = (globalThis as { bedside?: { version?: unknown; queue?: unknown } }).bedside;
      // What stands in for it until the first widget comes is the loader's.
      if (typeof present?.version === 'string' && !present.queue)
        Object.defineProperty(globalThis, 'bedside', {
          ...{ configurable: true, enumerable: true, writable: false },
          value: Object.freeze({ ...present, check }),
        });
    };
    const isAsked =
      new URLSearchParams(location.search).has('bedside-check') ||
      currentScript?.hasAttribute('data-check');
    void drawn().then(() => {
      give();
      if (isOurs || isAsked) void check();
    });
  }
}

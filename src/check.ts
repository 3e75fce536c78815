/**
 * `dist/check.js`, for a web team and not for patients: says in a panel what is wrong with a page, and
 * what to do. It is a file of its own, so that nobody else pays for it. It looks by itself on a computer
 * that is the team's own (localhost, a file), with `?bedside-check` in the address, or with `data-check` on
 * its tag; anywhere else it only gives `bedside.check()`, to be called in the console.
 */
import { tags } from './model/widgets.js';
import { pageProblems, type PageProblem } from './platform/page/page-problems.js';

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

let panel: HTMLElement | undefined;

const show = (problems: readonly PageProblem[]): void => {
  panel?.remove();
  panel = element('div');
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
  close.addEventListener('click', () => panel?.remove());
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

// A server that draws the page has no document.
if (globalThis.document) {
  const { currentScript, location } = globalThis.document;
  hearPolicy();
  const give = () => {
    const present = (globalThis as { bedside?: { version?: unknown } }).bedside;
    if (typeof present?.version === 'string')
      Object.defineProperty(globalThis, 'bedside', {
        ...{ configurable: true, enumerable: true, writable: false },
        value: Object.freeze({ ...present, check }),
      });
  };
  const isOurs =
    location.protocol === 'file:' ||
    /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(location.hostname);
  const isAsked =
    new URLSearchParams(location.search).has('bedside-check') ||
    currentScript?.hasAttribute('data-check');
  void drawn().then(() => {
    give();
    if (isOurs || isAsked) void check();
  });
}

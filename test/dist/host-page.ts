/** A host's web server and a browser with one page open, as the tests of the shipped files need them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../.scripts/machine/browser.mjs';
import { root } from '../../.scripts/root.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { tags } from '../../src/model/widgets.js';

export const dist = join(root, 'dist');

/** All four with words inside and signed, as docs/web-teams.md tells them to write them. */
export const allFour = tags
  .map((tag) => `<${tag} approved-by="Dr X"><p>Words for ${tag}</p></${tag}>`)
  .join('\n');

export const readDist = (path: string): string => readFileSync(join(dist, path), 'utf8');

export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
}

/** What went on in a page since it was opened. */
export interface Seen {
  page: Page;
  context: BrowserContext;
  /** Uncaught errors. */
  errors: string[];
  /** Console messages by kind: `error`, `warning` and so on. */
  messages: (kind: string) => string[];
  /** Addresses of all requests, the page's own first. */
  requests: string[];
  violations: () => Promise<Violation[]>;
}

export interface Visit {
  headers?: Record<string, string>;
  viewport?: { width: number; height: number };
  /** Runs in the page before any script of its own. */
  before?: () => void;
}

declare global {
  interface Window {
    hostViolations: Violation[];
  }
}

/** The tests' compiler inserts calls of this helper into functions. A page does not have it. */
export const compilerHelper = { content: 'globalThis.__name = (fn) => fn;' };

const recordViolations = () => {
  window.hostViolations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective: directive, blockedURI: blocked, sample } = event;
    window.hostViolations.push({ directive, blocked, sample });
  });
};

/** A page of a host. `head` and `body` are its own; no doctype, charset or title is forgotten. */
export const hostPage = (head: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A hospital</title>
    ${head}
  </head>
  <body>
    <h1>A hospital</h1>
    ${body}
  </body>
</html>
`;

/** Warnings, without the one that every page with our own article gets because it is a draft. */
export const warningsOf = (seen: Seen): string[] =>
  seen
    .messages('warning')
    .filter((text) => !/^<bedside-article-card>: nobody has reviewed /.test(text));

let users = 0;
let shared: Promise<Browser> | undefined;

/** One browser for all hosts that are open in this process. */
const takeBrowser = (): Promise<Browser> => {
  users++;
  return (shared ??= findBrowser().then(({ executablePath, args }) =>
    chromium.launch({ executablePath, args }),
  ));
};

const giveBrowserBack = async (browser: Browser): Promise<void> => {
  if (--users > 0) return;
  shared = undefined;
  await browser.close();
};

/** One server for a file of tests, and a browser. */
export class Host {
  readonly browser: Browser;
  readonly url: string;
  /** Where files are that the server gives at `/host/`; what npm installed is at `/npm/`. */
  readonly folder: string;
  readonly #headers: Record<string, Record<string, string>>;
  readonly #closeServer: () => Promise<void>;
  #pages = 0;

  private constructor(
    browser: Browser,
    server: { url: string; close: () => Promise<void> },
    folder: string,
    headers: Record<string, Record<string, string>>,
  ) {
    this.browser = browser;
    this.url = server.url;
    this.folder = folder;
    this.#headers = headers;
    this.#closeServer = server.close;
  }

  static async open(): Promise<Host> {
    const folder = mkdtempSync(join(tmpdir(), 'bedside-host-'));
    const headers: Record<string, Record<string, string>> = {};
    const packages = join(root, 'node_modules');
    const server = await serve({ headers, folders: { '/host/': folder, '/npm/': packages } });
    const browser = await takeBrowser();
    return new Host(browser, server, folder, headers);
  }

  async close(): Promise<void> {
    await giveBrowserBack(this.browser);
    await this.#closeServer();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts a file on the host's server; returns its path there. */
  put(name: string, content: string | Buffer, headers?: Record<string, string>): string {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (headers) this.headersOf(`/host/${name}`, headers);
    return `/host/${name}`;
  }

  /** Sends these headers for a path from now on. */
  headersOf(path: string, headers: Record<string, string>): void {
    this.#headers[path] = headers;
  }

  /** Serves a page under a new address and opens it. */
  visit(html: string | Buffer, visit: Visit = {}): Promise<Seen> {
    const path = this.put(`page-${++this.#pages}.html`, html, visit.headers);
    return this.go(this.url + path, visit);
  }

  /** Opens an address in a fresh profile. */
  async go(url: string, { viewport, before }: Visit = {}): Promise<Seen> {
    const context = await this.browser.newContext(viewport ? { viewport } : {});
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const seen = watch(page, context);
    await page.addInitScript(compilerHelper);
    await page.addInitScript(recordViolations);
    if (before) await page.addInitScript(before);
    await page.goto(url, { waitUntil: 'load' });
    return seen;
  }
}

/** Starts to note what happens in a page. */
export const watch = (page: Page, context: BrowserContext): Seen => {
  const errors: string[] = [];
  const console: { kind: string; text: string }[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => console.push({ kind: message.type(), text: message.text() }));
  context.on('request', (request) => requests.push(request.url()));
  return {
    page,
    context,
    errors,
    requests,
    messages: (kind) => console.filter((entry) => entry.kind === kind).map(({ text }) => text),
    violations: () => page.evaluate(() => window.hostViolations),
  };
};

/** Waits until these widgets show more than their fallback. */
export const rendered = async (page: Page, names: readonly string[] = tags): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      wanted.every((tag) => {
        const found = [...document.querySelectorAll(tag)];
        return (
          found.length > 0 &&
          found.every((element) => element.shadowRoot?.querySelector('[part~=root]'))
        );
      }),
    names,
    { timeout: 10_000 },
  );
};

/** Waits for two frames, by which time scripts have finished what they do on load. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

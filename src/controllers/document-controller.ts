/**
 * Finds an element's document: its `content`, else the one at `src`, else a child script with
 * JSON, else the built-in one for the page's language. A host's document that can't be used is
 * never replaced by ours: the children are shown instead.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentCheck, DocumentKind, DocumentKinds } from '../model/check-document.js';
import { areChildrenParsed, whenChildrenParsed } from '../platform/children-parsed.js';
import { reportError } from '../platform/console-message.js';
import { emit } from '../platform/emit.js';
import { builtInDocument } from '../platform/languages.js';

export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
  content: unknown;
}

/** More than this is a mistake: a book's worth of plain text is half of it. */
const longestDocument = 1_000_000;

type Found<K extends DocumentKind> =
  /** Not known yet: keep what is shown. */
  { status: 'pending' } | { status: 'ready'; document: DocumentKinds[K] } | { status: 'failed' };

export class DocumentController<K extends DocumentKind> implements ReactiveController {
  found: Found<K> = { status: 'pending' };
  readonly #host: DocumentHost;
  readonly #kind: K;
  readonly #check: DocumentCheck;
  #content: unknown;
  #src: string | null = null;
  #isStale = true;
  #isBuiltIn = false;
  #children: MutationObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  #request: AbortController | undefined;
  /** Text of the child script in use: other children may come without it being read again. */
  #childText: string | undefined;

  constructor(host: DocumentHost, kind: K, check: DocumentCheck) {
    this.#host = host;
    this.#kind = kind;
    this.#check = check;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#refresh());
    this.#children.observe(this.#host, { childList: true });
    if (!areChildrenParsed(this.#host))
      this.#stopWaiting = whenChildrenParsed(this.#host, () => this.#refresh());
    // A request that was cut off by the removal is made again.
    if (this.found.status === 'pending' || this.#request) {
      this.#isStale = true;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stopWaiting?.();
    this.#request?.abort();
  }

  /** Called by the host before it renders. */
  look(wanted: string): void {
    const { content, src } = this.#host;
    if (this.#isStale || content !== this.#content || src !== this.#src) {
      this.#isStale = false;
      this.#content = content;
      this.#src = src;
      this.#request?.abort();
      this.#request = undefined;
      this.#isBuiltIn = false;
      this.#choose(content, src);
    }
    if (this.#isBuiltIn) this.#useBuiltIn(wanted);
  }

  #refresh(): void {
    // Children matter only where nothing stands before them.
    if (this.#host.content !== undefined || this.#host.src !== null) return;
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  #choose(content: unknown, src: string | null): void {
    const childText = this.#childText;
    this.#childText = undefined;
    if (content !== undefined) this.#use(content, 'content');
    else if (src !== null) void this.#fetch(src);
    else if (areChildrenParsed(this.#host)) this.#chooseChild(childText);
  }

  #chooseChild(before: string | undefined): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    this.#childText = script ? (script.textContent ?? '') : undefined;
    if (this.#childText === undefined) this.#isBuiltIn = true;
    else if (this.#childText !== before) this.#parse(this.#childText, 'child script');
  }

  #useBuiltIn(wanted: string): void {
    const document = builtInDocument(this.#kind, wanted);
    this.found = document ? { status: 'ready', document } : { status: 'pending' };
  }

  async #fetch(src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const from = `src="${src}"`;
    try {
      const response = await fetch(src, { credentials: 'same-origin', signal: request.signal });
      if (request.signal.aborted) return;
      if (!response.ok)
        this.#fail(from, `expected a document, the server answered ${response.status}`);
      else if (Number(response.headers.get('content-length')) > longestDocument)
        this.#failAsTooLong(from);
      else {
        const text = await response.text();
        if (!request.signal.aborted) this.#parse(text, from);
      }
    } catch {
      if (request.signal.aborted) return;
      this.#fail(
        from,
        'could not be fetched: check the address, CORS and the Content-Security-Policy',
      );
    }
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  #parse(text: string, from: string): void {
    if (text.length > longestDocument) {
      this.#failAsTooLong(from);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.#fail(from, `expected JSON (${(error as Error).message})`);
      return;
    }
    this.#use(value, from);
  }

  #failAsTooLong(from: string): void {
    this.#fail(from, 'expected at most 1 MB');
  }

  #use(value: unknown, from: string): void {
    let problem: string | undefined;
    try {
      problem = this.#check(value);
    } catch {
      // A getter or proxy of the page's own framework may throw.
      problem = 'document: expected plain data that can be read';
    }
    if (problem) this.#fail(from, problem);
    else this.found = { status: 'ready', document: value as DocumentKinds[K] };
  }

  #fail(from: string, problem: string): void {
    this.found = { status: 'failed' };
    const message = `${from}: ${problem}. The children are shown instead.`;
    reportError(this.#host, message);
    // Not during an update: a listener may well change the element.
    queueMicrotask(() => emit(this.#host, 'bedside-error', { message }));
  }
}

/**
 * Finds the document of an element. It takes `content`, else the file at `src`, else a child script
 * with JSON, else the built-in document of its topic in the page's language. When a host's document is unusable,
 * the element shows its children and never the built-in document.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chosen, given, plain } from '../model/attribute-text.js';
import type { DocumentKind } from '../model/check-document.js';
import type { ShownKinds } from '../model/shown-document.js';
import { firstTopic } from '../model/topic.js';
import { areChildrenParsed, whenChildrenParsed } from '../platform/page/children-parsed.js';
import { reportError } from '../platform/page/console-message.js';
import { emit } from '../platform/page/emit.js';
import { builtInDocument, topicsWith, translationPieces } from '../platform/library/languages.js';
import { OnUse } from '../platform/start/on-use.js';
import { topicFiles } from '../platform/start/topic-files.js';
import { documentScript, Place } from '../platform/host/remade.js';
import type { HostResult, HostSource } from './host-document.js';
import type { PiecesController } from './pieces-controller.js';

export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
  topic: string | null;
  content: unknown;
}

/** What a page gives of its own: its documents, and the hash of what was signed. */
export const hostDocuments = new OnUse(() => import('./host-document.js'));
const missingTopics = new OnUse(() => import('./missing-topic.js'));

type Found<K extends DocumentKind> =
  /** Not known yet. The element keeps what it shows. */
  { status: 'pending' } | { status: 'ready'; document: ShownKinds[K] } | { status: 'failed' };

export class DocumentController<K extends DocumentKind> implements ReactiveController {
  found: Found<K> = { status: 'pending' };
  /** The document is one of ours, and no page's own. */
  get isBuiltIn(): boolean {
    return this.#isBuiltIn;
  }

  readonly #host: DocumentHost;
  readonly #kind: K;
  readonly #pieces: PiecesController;
  #content: unknown;
  #src: string | null = null;
  #isStale = true;
  #isBuiltIn = false;
  /** The topic that is asked for and not here. */
  #missing: string | undefined;
  #stopMissing: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  #request: AbortController | undefined;
  /** Text of the child script in use, so that it is not read again when other children come. */
  #childText: string | undefined;
  #place: Place | undefined;
  /** True after a script of the page replaced the element by a copy without its document. */
  #isRemade = false;

  constructor(host: DocumentHost, kind: K, pieces: PiecesController) {
    this.#host = host;
    this.#kind = kind;
    this.#pieces = pieces;
    host.addController(this);
  }

  hostConnected(): void {
    this.#place = new Place(this.#host);
    this.#children = new MutationObserver(() => this.#refresh());
    this.#children.observe(this.#host, { childList: true });
    if (!areChildrenParsed(this.#host))
      this.#stopWaiting = whenChildrenParsed(this.#host, () => this.#refresh());
    // Removing the element aborted its request. Make it again.
    if (this.found.status === 'pending' || this.#request) {
      this.#isStale = true;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stopWaiting?.();
    this.#request?.abort();
    removeEventListener('online', this.#readAgain);
    this.#place?.leave();
    this.#isMissing(undefined);
  }

  /**
   * Chooses the document. The host calls this before each render.
   * @param wanted the page's language
   */
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
    else this.#isMissing(undefined);
  }

  /** Tries again when the network is back: the file that reads documents had not loaded. */
  readonly #readAgain = (): void => {
    this.#isStale = true;
    this.#childText = undefined;
    this.#host.requestUpdate();
  };

  #refresh(): void {
    // Both `content` and `src` win over children.
    if (this.#host.content !== undefined || given(this.#host.src)) return;
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  #choose(content: unknown, src: string | null): void {
    const childText = this.#childText;
    this.#childText = undefined;
    // `updateComplete` waits for a document that is on the page already, but not for `src`.
    if (content !== undefined)
      this.#pieces.waitFor(this.#read({ from: 'content', value: content }));
    else if (src !== null) void this.#read({ from: `src="${src}"`, src });
    else if (areChildrenParsed(this.#host)) this.#chooseChild(childText);
  }

  #chooseChild(before: string | undefined): void {
    const script = documentScript(this.#host);
    const text = (this.#childText = script ? (script.textContent ?? '') : undefined);
    if (text !== undefined) {
      if (text !== before) this.#pieces.waitFor(this.#read({ from: 'child script', text }));
    } else if (this.#isRemade) this.found = { status: 'failed' };
    else if (this.#place?.removed[0])
      this.#pieces.waitFor(this.#read({ from: 'child script', place: this.#place }));
    else this.#isBuiltIn = true;
  }

  #useBuiltIn(wanted: string): void {
    const { topic } = this.#host;
    const here = topic === null ? firstTopic : chosen(topic, topicsWith(this.#kind));
    this.#isMissing(here ? undefined : topic!);
    const files = [
      ...topicFiles(here ?? plain(topic!).toLowerCase(), wanted),
      ...translationPieces(),
    ];
    // Wait for its files, or its English would show for a moment where the page speaks another language.
    if (files.filter((file) => !this.#pieces.get(file)).some((file) => !this.#pieces.isLost(file)))
      return;
    const builtIn = here && builtInDocument(this.#kind, wanted, here);
    this.found = builtIn
      ? { status: 'ready', document: builtIn }
      : { status: here ? 'pending' : 'failed' };
  }

  /** Tells the web team of a topic that does not come. The children stay until then, and after. */
  #isMissing(topic: string | undefined): void {
    if (topic === this.#missing) return;
    this.#missing = topic;
    this.#stopMissing?.();
    if (topic)
      missingTopics.use(({ whenTopicIsMissing }) => {
        if (topic === this.#missing)
          this.#stopMissing = whenTopicIsMissing(topic, this.#kind, (problem) =>
            this.#fail(problem),
          );
      });
  }

  async #read(source: HostSource): Promise<void> {
    const request = (this.#request = new AbortController());
    const result = await hostDocuments
      .load()
      .then(({ readHostDocument }) => readHostDocument(this.#kind, source, request.signal))
      .catch((): HostResult<K> => {
        addEventListener('online', this.#readAgain, { once: true });
        return { problem: 'the file that reads documents did not load' };
      });
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#host.requestUpdate();
    if ('document' in result) this.found = { status: 'ready', document: result.document };
    else if (result.problem) {
      // Not where the file that could tell it is missing: it is asked again then.
      this.#isRemade = 'place' in source && hostDocuments.now !== undefined;
      this.#fail(`${source.from}: ${result.problem}. The children are shown instead.`);
    } else this.#isBuiltIn = true;
  }

  #fail(message: string): void {
    this.found = { status: 'failed' };
    reportError(this.#host, message);
    emit(this.#host, 'bedside-error', { message });
  }
}

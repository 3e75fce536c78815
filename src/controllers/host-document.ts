/**
 * Fetches, parses and checks a document of the host. This file is fetched on use: most pages show a
 * built-in topic, and the build has checked those documents already.
 */
import { checks, longestDocument, type DocumentKind } from '../model/check-document.js';
import { migrated } from '../model/document-schema.js';
import type { ShownKinds } from '../model/shown-document.js';
import { isCopy } from '../platform/host/copies.js';
import type { Place } from '../platform/host/remade.js';
import { addressesFrom } from '../platform/page/document-addresses.js';
import { adviseOn } from '../platform/page/document-advice.js';

export { isSigned } from './signed-document.js';

/**
 * A host's document as a value, as text or by its address; or the place where it is missing, if a script
 * of the page has lost it. Messages name the place by `from`.
 */
export type HostSource = { from: string } & (
  { value: unknown } | { text: string } | { src: string } | { place: Place }
);

/** No problem means that there never was a document of the host. */
export type HostResult<K extends DocumentKind> =
  { document: ShownKinds[K] } | { problem: string | undefined };

const tooLong = { problem: 'expected at most 1 MB' };

const readValue = <K extends DocumentKind>(kind: K, given: unknown): HostResult<K> => {
  try {
    const { value, from, problem = checks[kind](value) } = migrated(given);
    if (problem !== undefined) return { problem };
    adviseOn(kind, value as object, from);
    return { document: value as ShownKinds[K] };
  } catch {
    // A getter or proxy of the page's framework threw.
    return { problem: 'document: expected plain data that can be read' };
  }
};

/** @param base address of the file; none of what stands in the page */
const readText = <K extends DocumentKind>(kind: K, text: string, base?: string): HostResult<K> => {
  if (text.length > longestDocument) return tooLong;
  try {
    return readValue(kind, JSON.parse(text, base === undefined ? undefined : addressesFrom(base)));
  } catch (error) {
    return { problem: `expected JSON (${(error as Error).message})` };
  }
};

const readSrc = async <K extends DocumentKind>(
  kind: K,
  src: string,
  signal: AbortSignal,
): Promise<HostResult<K>> => {
  let text: string;
  let base: string;
  try {
    const response = await fetch(src, { credentials: 'same-origin', signal });
    if (!response.ok)
      return { problem: `expected a document, the server answered ${response.status}` };
    if (Number(response.headers.get('content-length')) > longestDocument) return tooLong;
    // After a redirect, that of the file which was found.
    base = response.url || src;
    text = await response.text();
  } catch {
    return {
      problem: 'could not be fetched: check the address, CORS and the Content-Security-Policy',
    };
  }
  return readText(kind, text, base);
};

/** Never throws. @returns the document, or what is wrong with it */
export const readHostDocument = async <K extends DocumentKind>(
  kind: K,
  source: HostSource,
  signal: AbortSignal,
): Promise<HostResult<K>> => {
  if ('src' in source) return readSrc(kind, source.src, signal);
  if ('place' in source)
    return {
      problem: isCopy(source.place)
        ? 'a script of this page (Vue does it to its templates) made this element anew without its <script type="application/json">. Give the document by src or content'
        : undefined,
    };
  return 'text' in source ? readText(kind, source.text) : readValue(kind, source.value);
};

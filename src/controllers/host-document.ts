/**
 * Fetches, parses and checks a document of the host. This file is fetched on use: most pages show a
 * built-in topic, and the build has checked those documents already.
 */
import { checks, longestDocument, type DocumentKind } from '../model/check-document.js';
import { migrated } from '../model/document-schema.js';
import type { ShownKinds } from '../model/shown-document.js';
import { addressesFrom } from '../platform/page/document-addresses.js';
import { adviseOn } from '../platform/page/document-advice.js';

export { isSigned } from './signed-document.js';

/** A host's document as a value, as text or by its address. Messages name the place by `from`. */
export type HostSource = { from: string } & (
  { value: unknown } | { text: string } | { src: string }
);

export type HostResult<K extends DocumentKind> = { document: ShownKinds[K] } | { problem: string };

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
  return 'text' in source ? readText(kind, source.text) : readValue(kind, source.value);
};

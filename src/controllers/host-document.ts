/**
 * Reads a document that a host gave: fetches it, parses it, checks it. Fetched on use, since most
 * pages show the built-in topic, whose documents were checked when they were built.
 */
import { checks, type DocumentKind } from '../model/check-document.js';
import type { ShownKinds } from '../model/shown-document.js';

/** Where a host's document is; `from` names the place in messages. */
export type HostSource = { from: string } & (
  { value: unknown } | { text: string } | { src: string }
);

export type HostResult<K extends DocumentKind> = { document: ShownKinds[K] } | { problem: string };

/** More than this is a mistake: a book's worth of plain text is half of it. */
const longestDocument = 1_000_000;
const tooLong = { problem: 'expected at most 1 MB' };

const readValue = <K extends DocumentKind>(kind: K, value: unknown): HostResult<K> => {
  let problem: string | undefined;
  try {
    problem = checks[kind](value);
  } catch {
    // A getter or proxy of the page's own framework may throw.
    problem = 'document: expected plain data that can be read';
  }
  return problem === undefined ? { document: value as ShownKinds[K] } : { problem };
};

const readText = <K extends DocumentKind>(kind: K, text: string): HostResult<K> => {
  if (text.length > longestDocument) return tooLong;
  try {
    return readValue(kind, JSON.parse(text));
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
  try {
    const response = await fetch(src, { credentials: 'same-origin', signal });
    if (!response.ok)
      return { problem: `expected a document, the server answered ${response.status}` };
    if (Number(response.headers.get('content-length')) > longestDocument) return tooLong;
    text = await response.text();
  } catch {
    return {
      problem: 'could not be fetched: check the address, CORS and the Content-Security-Policy',
    };
  }
  return readText(kind, text);
};

/** @returns the document, or what is wrong with it; never throws */
export const readHostDocument = async <K extends DocumentKind>(
  kind: K,
  source: HostSource,
  signal: AbortSignal,
): Promise<HostResult<K>> => {
  if ('src' in source) return readSrc(kind, source.src, signal);
  return 'text' in source ? readText(kind, source.text) : readValue(kind, source.value);
};

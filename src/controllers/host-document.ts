/**
 * Fetches, parses and checks a document of the host. This file is fetched on use: most pages show a
 * built-in topic, and the build has checked those documents already.
 */
import { checks, longestDocument, type DocumentKind } from '../model/check-document.js';
import { documentSchema, migrated } from '../model/document-schema.js';
import { documentWarnings, findingText } from '../model/document-warnings.js';
import type { ShownKinds } from '../model/shown-document.js';
import { tags, widgetKinds } from '../model/widgets.js';
import { afterLoad } from '../platform/page/after-load.js';
import { addressesFrom } from '../platform/page/document-addresses.js';

export { isSigned } from './signed-document.js';

/** A host's document as a value, as text or by its address. Messages name the place by `from`. */
export type HostSource = { from: string } & (
  { value: unknown } | { text: string } | { src: string }
);

export type HostResult<K extends DocumentKind> = { document: ShownKinds[K] } | { problem: string };

const tooLong = { problem: 'expected at most 1 MB' };

/** Of a long list of warnings a web team mends the first ones and looks again. */
const mostWarnings = 10;
const told = new Set<string>();

/** What readers of a document suffer from, in a line for its web team; empty where there is nothing. */
const adviceOn = (kind: DocumentKind, value: object, from: number | undefined): string => {
  const { id, version } = value as { id: string; version: string };
  const found = documentWarnings(value).map(findingText);
  if (from !== undefined)
    found.unshift(
      `schema: expected ${documentSchema}, its fields of version ${from} were read as those of today`,
    );
  if (found.length === 0) return '';
  const more = found.length - mostWarnings;
  const tag = tags.find((name) => widgetKinds[name] === kind)!;
  const places = found.slice(0, mostWarnings).join('; ');
  return `<${tag}>: "${id}", version ${version}, is shown, but: ${places}${more > 0 ? `; and ${more} more` : ''}.`;
};

/** Says it once, when the page has loaded. */
const tellLater = (...of: Parameters<typeof adviceOn>): void => {
  afterLoad(0, () => {
    try {
      const advice = adviceOn(...of);
      if (advice && !told.has(advice)) console.warn(advice);
      told.add(advice);
    } catch {
      // Somewhere in what no widget reads is more than plain data.
    }
  });
};

const readValue = <K extends DocumentKind>(kind: K, given: unknown): HostResult<K> => {
  try {
    const { value, from, problem = checks[kind](value) } = migrated(given);
    if (problem !== undefined) return { problem };
    tellLater(kind, value as object, from);
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

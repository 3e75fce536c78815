/**
 * The content that a clinician signs, as one text that is the same on every machine: what a widget
 * shows of a document, with sorted keys. The hash of a signed document is made from it.
 *
 * The review is left out, since it holds the hash, and so are notes and the sources of a single
 * sentence: bundles have none of these (shown-document.ts), and must give the same text.
 */
import type { Hidden } from './document.js';

const hidden: Record<Hidden, true> = { judgements: true, note: true, sources: true };

const canonical = (value: unknown): string => {
  // With its length a text needs no quotes. Old libraries change what JSON.stringify makes of a text.
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = value as Record<string, unknown>;
  return `{${Object.keys(entries)
    .filter((key) => entries[key] !== undefined && !Object.hasOwn(hidden, key))
    .sort()
    .map((key) => `${canonical(key)}:${canonical(entries[key])}`)
    .join()}}`;
};

interface SignedDocument {
  readonly kind: string;
  readonly sources?: unknown;
}

/** @param document whole or as a widget shows it, but not the head of an article alone */
export const signedContent = (document: SignedDocument): string =>
  canonical({
    ...document,
    review: undefined,
    // An article shows its sources, and bundles have them in the order of showing.
    shownSources:
      document.kind === 'article' && Array.isArray(document.sources)
        ? document.sources.map(canonical).sort()
        : undefined,
  });

/** Of base64url: a hash stands in an attribute and in addresses. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 6 bits a letter: 43 letters for the 256 bits. */
const inLetters = (bytes: Uint8Array): string => {
  let text = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const place = bit >> 3;
    const two = (bytes[place]! << 8) | (bytes[place + 1] ?? 0);
    text += letters.charAt((two >> (10 - (bit % 8))) & 63);
  }
  return text;
};

/**
 * The hash of what is signed, as `approved-hash` and `review.approvedHash` have it.
 * @param digest gives the SHA-256 of a text in UTF-8
 */
export const contentHash = async (
  document: SignedDocument,
  digest: (text: string) => Promise<ArrayBuffer>,
): Promise<string> => inLetters(new Uint8Array(await digest(signedContent(document))));

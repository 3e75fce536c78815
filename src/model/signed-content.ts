/**
 * The content that a clinician signs, as one text that is the same on every machine: what a widget
 * shows of a document, with sorted keys. `content-hash.ts` makes the hash from it.
 *
 * The review is left out, since it holds the hash, and so are notes and the sources of a single
 * sentence: bundles have none of these (shown-document.ts), and must give the same text.
 */
import { addressFields } from './address-fields.js';

/** The names of `Hidden`: bundles lack these fields. */
const hidden = /^(?:judgements|note|sources)$/;

/**
 * The name of a file, the same wherever the document stands: its address counts from there, and
 * whoever reads the document has made it absolute. What holds a picture itself may have a name after `#`.
 */
const fileName = (address: string): string => {
  const name = address.replace(/^(?:data:[^#]*#|(?!data:).*\/)/s, '');
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
};

const canonical = (value: unknown, isAddress = false): string => {
  if (typeof value === 'string') {
    const text = isAddress ? fileName(value) : value;
    // With its length a text needs no quotes. Old libraries change what JSON.stringify makes of a text.
    return `${text.length}:${text}`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return `[${value.map((entry: unknown) => canonical(entry, isAddress)).join()}]`;
  const entries = value as Record<string, unknown>;
  return `{${Object.keys(entries)
    .filter((key) => entries[key] !== undefined && !hidden.test(key))
    .sort()
    .map((key) => `${canonical(key)}:${canonical(entries[key], addressFields.test(key))}`)
    .join()}}`;
};

export interface SignedDocument {
  readonly kind: string;
  /** A list in a document that the schema has found right; a draft may hold anything. */
  readonly sources?: unknown;
}

/** @param healthDocument whole or as a widget shows it, but not the head of an article alone */
export const signedContent = (healthDocument: SignedDocument): string => {
  const { kind, sources } = healthDocument;
  return canonical({
    ...healthDocument,
    review: undefined,
    // An article shows its sources, and bundles have them in the order of showing.
    shownSources:
      kind === 'article' && Array.isArray(sources)
        ? sources.map((source) => canonical(source)).sort()
        : undefined,
  });
};

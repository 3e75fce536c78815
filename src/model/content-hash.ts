/** The hash of what a clinician signs. */
import { signedContent, type SignedDocument } from './signed-content.js';

// Browsers and Node have all three, and the same bytes always give the same hash.
declare const crypto: {
  readonly subtle?: {
    digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
  };
};
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const btoa: (bytes: string) => string;

/** False on a page that came by http: browsers keep `crypto.subtle` from it. */
export const canHash = (): boolean => typeof crypto !== 'undefined' && !!crypto.subtle;

/**
 * SHA-256 of what a widget shows of a document, in base64url (43 letters): what `approved-hash` takes.
 * The review, the notes and the sources of single sentences are no part of it, see `signedContent`.
 * @param healthDocument whole or as a widget shows it, but not the head of an article alone
 * @returns rejects where `canHash` is false
 */
export const contentHash = async (healthDocument: SignedDocument): Promise<string> => {
  const bytes = new TextEncoder().encode(signedContent(healthDocument));
  const digest = await crypto.subtle!.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace('=', '');
};

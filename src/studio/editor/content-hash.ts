/** The hash of what a clinician signs. */
import { signedContent } from '../../model/signed-content.js';
import type { DraftDocument } from './draft.js';

/** The part of `crypto` and `TextEncoder` that this needs; the page has both. */
declare const crypto: {
  readonly subtle?: {
    digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
  };
};
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const btoa: (bytes: string) => string;

/** What is signed of a draft, which may hold anything in place of its list of sources. */
export const contentOf = ({ sources, ...rest }: DraftDocument): string =>
  signedContent({ ...rest, kind: rest.kind, ...(Array.isArray(sources) && { sources }) });

/** Says why this page cannot make a hash; `undefined` where it can. */
export const hashProblem = (): string | undefined =>
  typeof crypto !== 'undefined' && crypto.subtle
    ? undefined
    : 'This browser signs only on pages that came by https, or from this computer.';

/**
 * SHA-256 of what a widget shows of a document, in base64url: what `approved-hash` takes. The review,
 * the notes and the sources of single sentences are not part of it, see `signedContent`.
 * @throws where the page has no `crypto.subtle`, see `hashProblem`
 */
export const contentHash = async (document: DraftDocument): Promise<string> => {
  const bytes = new TextEncoder().encode(contentOf(document));
  const digest = await crypto.subtle!.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
};

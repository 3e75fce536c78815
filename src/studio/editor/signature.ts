/** The signature of a clinician: who has read which words, and the hash that tells these words. */
import { canHash, contentHash } from '../../model/content-hash.js';
import { isIsoDate } from '../../model/iso-date.js';
import { signedContent } from '../../model/signed-content.js';
import type { Change } from './comparison.js';
import type { DraftDocument } from './draft.js';
import { isPlainObject } from './paths.js';
import { hasErrors, problemsOf } from './problems.js';
import { reviewOf } from './review.js';

/** Says why this page cannot make a hash; `undefined` where it can. */
export const hashProblem = (): string | undefined =>
  canHash()
    ? undefined
    : 'This browser signs only on pages that came by https, or from this computer.';

/** Whether the words are those that were signed. A draft, and a signature without a hash, are not. */
export const isAsSigned = async (document: DraftDocument): Promise<boolean> => {
  const { status, approvedHash } = reviewOf(document);
  return status === 'approved' && approvedHash === (await contentHash(document));
};

export interface Signature {
  /** Name of the clinician: "Dr A. Nair". */
  readonly name: string;
  /** What they do: "Chief Physiotherapist". */
  readonly role: string;
  /** Day of the signature, as an ISO date. */
  readonly date: string;
  /** Last day on which the review holds, as an ISO date. */
  readonly due: string;
  /** Version of the document that is signed. Other words need another one. */
  readonly version: string;
}

export type Signed =
  | { readonly document: DraftDocument }
  /** By field of the signature, or `document`: what keeps it from being signed. */
  | { readonly problems: Readonly<Partial<Record<keyof Signature | 'document', string>>> };

const withVersion = (document: DraftDocument, version: string): DraftDocument => ({
  ...document,
  version: version.trim(),
});

const day = 'Write a day that exists, such as 2026-12-01.';

/**
 * What is wrong with a signature.
 * @param signed the version that was signed before, if any
 */
export const signatureProblems = (
  document: DraftDocument,
  { name, role, date, due, version }: Signature,
  signed?: DraftDocument,
): Readonly<Partial<Record<keyof Signature | 'document', string>>> => ({
  ...(hasErrors(problemsOf(document)) && {
    document: 'A widget would refuse this document. Mend its errors first.',
  }),
  ...(name.trim() === '' && { name: 'Write the name of the clinician.' }),
  ...(role.trim() === '' && { role: 'Write what the clinician does, such as Physiotherapist.' }),
  ...(!isIsoDate(date) && { date: day }),
  ...(isIsoDate(due) ? due <= date && { due: 'Choose a day after the signature.' } : { due: day }),
  ...(version.trim() === '' && { version: 'Write the number of this version.' }),
  ...(signed &&
    signed['version'] === version.trim() &&
    signedContent(signed) !== signedContent(withVersion(document, version)) && {
      version: `Version ${version.trim()} was signed with other words. Write another number.`,
    }),
});

/**
 * Signs a document: fills in its review and version.
 * @param signed the version that was signed before, if any
 */
export const sign = async (
  document: DraftDocument,
  signature: Signature,
  signed?: DraftDocument,
): Promise<Signed> => {
  const problems = signatureProblems(document, signature, signed);
  if (Object.keys(problems).length > 0) return { problems };
  const { name, role, date, due, version } = signature;
  const words = withVersion(document, version);
  const { judgements } = reviewOf(document);
  return {
    document: {
      ...words,
      review: {
        status: 'approved',
        by: `${name.trim()}, ${role.trim()}`,
        on: date,
        due,
        ...(judgements !== undefined && { judgements }),
        approvedHash: await contentHash(words),
      },
    },
  };
};

/** The sheet that is printed, signed by hand and filed. */
export interface SignOffSheet {
  readonly title: string;
  readonly kind: string;
  readonly id: string;
  readonly lang: string;
  readonly version: string;
  /** Who, on which day, and until when; empty while it is a draft, to be filled in by hand. */
  readonly by: string;
  readonly on: string;
  readonly due: string;
  /** In groups of 4 letters, so that it can be read aloud. Empty while it is a draft. */
  readonly hash: readonly string[];
  /** Statements without a source, that whoever signs accepts. */
  readonly judgements: readonly string[];
  readonly sources: readonly { readonly title: string; readonly note: string }[];
  /** What to read with care: emergency signs, safety questions, stop texts, levels and limits. */
  readonly safetyChanges: readonly Change[];
  readonly otherChanges: readonly Change[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const entriesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** @param changes since the version that was signed before; none for a first signature */
export const signOffSheet = (document: DraftDocument, changes: readonly Change[]): SignOffSheet => {
  const review = reviewOf(document);
  return {
    title: textOf(document['title']),
    kind: document.kind,
    id: textOf(document['id']),
    lang: textOf(document['lang']),
    version: textOf(document['version']),
    by: textOf(review['by']),
    on: textOf(review['on']),
    due: textOf(review['due']),
    hash: textOf(review['approvedHash']).match(/.{1,4}/g) ?? [],
    judgements: entriesOf(review['judgements']).map(textOf),
    sources: entriesOf(document['sources'])
      .filter(isPlainObject)
      .map(({ title, note }) => ({
        title: textOf(title),
        note: textOf(note),
      })),
    safetyChanges: changes.filter(({ isSafety }) => isSafety),
    otherChanges: changes.filter(({ isSafety }) => !isSafety),
  };
};

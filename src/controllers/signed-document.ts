/** Tells whether what a widget shows is what a clinician has signed. Fetched only where a hash is given. */
import { contentHash } from '../model/content-hash.js';
import type { CommonDocument } from '../model/document.js';
import { restOf } from '../platform/library/languages.js';
import { warnOnce } from '../platform/page/console-message.js';
import type { PiecesController } from './pieces-controller.js';

interface SignedElement extends Element {
  readonly approvedHash: string | null;
  requestUpdate(): void;
}

/** By document. An empty hash is one that cannot be had. */
const hashes = new WeakMap<object, string>();

/**
 * False until the hash is known; the element is drawn again then. Tells the web team once of other
 * content.
 * @param given one hash or several, with spaces or commas between
 */
export const isSigned = (
  element: SignedElement,
  pieces: PiecesController,
  healthDocument: CommonDocument,
  given: string,
): boolean => {
  // The head of an article alone is not what was signed.
  const rest = restOf(healthDocument);
  if (rest) {
    pieces.get(rest);
    return false;
  }
  const hash = hashes.get(healthDocument);
  if (hash === undefined) {
    pieces.waitFor(
      contentHash(healthDocument)
        .catch(() => '')
        .then((made) => {
          hashes.set(healthDocument, made);
          element.requestUpdate();
        }),
      healthDocument,
    );
    return false;
  }
  if (hash && given.split(/[\s,]+/).includes(hash)) return true;
  const { title, version, lang } = healthDocument;
  warnOnce(
    element,
    `${element.approvedHash ? 'approved-hash' : 'review.approvedHash'}="${given}" ${
      hash ? 'is of other content than is shown' : 'can be checked on https pages only'
    }. The foot says that it is a draft. Allowed: the hash on the sign-off sheet of "${title}", version ${version}, in ${lang}.`,
  );
  return false;
};

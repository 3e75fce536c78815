/** What `help-part.ts` brings, once it is here: what all widgets share needs it, and no card waits for it. */
import type { OnUse } from '../platform/start/on-use.js';
import type { contactsOf, hasUnread } from './help-contacts.js';
import type { helpDocuments, levelLinks } from './help-words.js';

interface Help {
  readonly contactsOf: typeof contactsOf;
  readonly hasUnread: typeof hasUnread;
  readonly helpDocuments: typeof helpDocuments;
  readonly levelLinks: typeof levelLinks;
  /** Brings what reads a number that is not written plainly. */
  readonly numberReader: OnUse<unknown>;
}

/** `undefined` until it has come. */
export let help: Help | undefined;

export const learnHelp = (its: Help): void => {
  help = its;
};

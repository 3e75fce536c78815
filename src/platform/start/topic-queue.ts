/**
 * What `library/languages.ts` is in the file of a topic's English documents: `pack-queue.ts`, and
 * the pictures of the topic lie beside its file.
 */
import { addressesFrom } from '../page/document-addresses.js';
import type { LanguagePack } from '../library/languages.js';
import { addLanguage as queue } from './pack-queue.js';

/** A module is not told which tag it runs from. */
const fileOf = (topic: string): string =>
  (
    (document.currentScript ??
      document.querySelector(`script[src*="topics/${topic}/"]`)) as HTMLScriptElement | null
  )?.src ?? '';

export const addLanguage = (pack: LanguagePack): void => {
  const { documents, topic } = pack;
  queue(
    globalThis.document && documents && topic
      ? {
          ...pack,
          documents: JSON.parse(
            JSON.stringify(documents),
            addressesFrom(fileOf(topic)),
          ) as typeof documents,
        }
      : pack,
  );
};

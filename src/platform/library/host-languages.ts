/** What pages and language files add. Files of this very build are known to be right. */
import { OnUse } from '../start/on-use.js';
import { version } from '../start/version.js';
import { addLanguage, type BuiltInDocuments, type LanguagePack } from './languages.js';

const languageCheck = new OnUse(() => import('./language-check.js'));

/** A pack, as one of our own files brings it. */
export interface BuiltPack extends LanguagePack {
  /** Version of the library that it was built with. */
  readonly builtFor?: string;
}

/** A page's own topic in one language. */
export interface TopicPack {
  /** Its name, and the `id` of each of its documents. */
  readonly topic: string;
  /** BCP 47 tag. A topic needs its English documents, unless the page has no English. */
  readonly lang: string;
  /** One of each kind at most. A widget whose kind is missing shows its children. */
  readonly documents: BuiltInDocuments;
  /** Address from which relative addresses of pictures and videos count, that of the page when not set. */
  readonly base?: string;
}

/** Adds a language of the page's own, or single words over ours. What cannot be used is left out. */
export const addHostLanguage = (pack: LanguagePack): void => {
  const { builtFor, lang } = (pack ?? {}) as BuiltPack;
  if (builtFor === version) addLanguage(pack);
  else if (languageCheck.now) languageCheck.now.addChecked(pack);
  else
    languageCheck.load().then(
      (piece) => piece.addChecked(pack),
      () =>
        console.error(
          `bedside-widgets: addLanguage "${lang}": the file that checks languages did not load, so nothing is used.`,
        ),
    );
};

/** Adds documents of a topic that a widget shows by its `topic`. What cannot be used is left out. */
export const addHostTopic = (pack: TopicPack): void =>
  // Without a name it would take the place of the first topic.
  addHostLanguage({ ...pack, topic: pack?.topic ?? '' });

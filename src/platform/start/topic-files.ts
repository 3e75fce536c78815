/**
 * The files of a topic that our loader can bring. In every other build there is no loader, and a page
 * adds the files itself.
 */
import { baseLanguage } from '../../model/language-tag.js';
import { firstTopic } from '../../model/topic.js';
import { load } from './from-loader.js';
import { OnUse } from './on-use.js';

const known = new Map<string, OnUse<unknown>>();

/** The English of a topic and its texts in a language. The English of the first one is in the widgets. */
export const topicFiles = (topic: string, lang: string): OnUse<unknown>[] => {
  const bring = load;
  if (!bring) return [];
  const langs = new Set(['en', baseLanguage(lang)]);
  if (topic === firstTopic) langs.delete('en');
  return [...langs].map((file) => {
    const name = `../topics/${topic}/${file}`;
    // A name that the loader does not know is no file that is missing.
    const piece = known.get(name) ?? new OnUse(() => bring(name).then(() => true));
    known.set(name, piece);
    return piece;
  });
};

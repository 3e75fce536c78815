// What the snippet builder has to know of dist/; see src/studio/snippet/catalogue.ts.
import { documentKinds } from '../src/model/widgets.ts';

/** Languages by the name that a web team looks for. */
const nameOf = (lang) => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang);

/** Files that a page may load, and so may pin. */
const isLoaded = (file) =>
  ['bedside.js', 'loader.js', 'bedside.css'].includes(file) ||
  /^(?:lang|topics|pieces)\/.*\.js$/.test(file);

/** A picture that the documents of a topic name. */
const isPicture = (file, topic) =>
  file.startsWith(`topics/${topic}/`) && /\.(?:svg|png|jpg|webp)$/.test(file);

const programsOf = ({ programs }) =>
  programs.map(({ id, title, rounds, steps }) => ({
    id,
    title,
    rounds: { default: rounds.default, min: rounds.min, max: rounds.max },
    steps: steps.map(({ title: step, seconds }) => ({
      title: step,
      seconds: { default: seconds.default, min: seconds.min, max: seconds.max },
    })),
  }));

/**
 * @param {object} built
 * @param {string} built.version
 * @param {Record<string, string>} built.hashes SHA-384 of every file of dist/ so far
 * @param {Record<string, object>} built.words by language, the words of the interface
 * @param {Record<string, Record<string, Record<string, object>>>} built.topics documents by topic, language and kind; the topic inside the scripts first
 * @param {(documents: object, words: object) => Record<string, string>} built.fallback makes the words between the tags
 */
export const studioCatalogue = ({ version, hashes, words, topics, fallback }) => {
  const english = (a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a.localeCompare(b));
  return {
    version,
    hashes: Object.fromEntries(Object.entries(hashes).filter(([file]) => isLoaded(file))),
    languages: Object.keys(words)
      .sort(english)
      .map((lang) => ({
        lang,
        name: nameOf(lang),
        call: words[lang].call,
        hospitalNumber: words[lang].hospitalNumber,
      })),
    topics: Object.entries(topics).map(([id, byLang]) => {
      const langs = Object.keys(byLang)
        .filter((lang) => words[lang] && documentKinds.every((kind) => byLang[lang][kind]))
        .sort(english);
      return {
        id,
        title: byLang.en.article.title,
        pictures: Object.keys(hashes).filter((file) => isPicture(file, id)),
        programs: programsOf(byLang.en.exercises),
        fallback: Object.fromEntries(
          langs.map((lang) => [lang, fallback(byLang[lang], words[lang])]),
        ),
      };
    }),
  };
};

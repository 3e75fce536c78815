// Collects what the pages of the studio have to know of dist/. See src/studio/snippet/catalogue.ts and
// src/studio/page/built-topics.ts.
import { textsOf } from '../src/model/document-texts.ts';
import { documentKinds } from '../src/model/widgets.ts';
import { picturesIn, seenFrom } from './topic-pictures.mjs';

/** Languages by the name that a web team looks for. */
const nameOf = (lang) => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang);

/** Files that a page may load, and so may pin. */
const isLoaded = (file) =>
  ['bedside.js', 'loader.js', 'bedside.css'].includes(file) ||
  /^(?:lang|topics|pieces)\/.*\.js$/.test(file);

/** A picture that the documents of a topic name. */
const isPicture = (file, topic) =>
  file.startsWith(`topics/${topic}/`) && /\.(?:svg|png|jpg|webp)$/.test(file);

const programsOf = ({ programs }, byLang) =>
  programs.map(({ id, title, rounds, steps }) => ({
    id,
    title,
    names: Object.fromEntries(
      Object.keys(byLang).map((lang) => {
        const named = byLang[lang].exercises.programs.find((program) => program.id === id);
        return [lang, { title: named.title, steps: named.steps.map((step) => step.title) }];
      }),
    ),
    rounds: { default: rounds.default, min: rounds.min, max: rounds.max },
    steps: steps.map(({ title: step, seconds }) => ({
      title: step,
      seconds: { default: seconds.default, min: seconds.min, max: seconds.max },
    })),
  }));

const english = (a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a.localeCompare(b));

/**
 * @param {object} built
 * @param {string} built.version
 * @param {Record<string, string>} built.hashes SHA-384 of every file of dist/ so far
 * @param {Record<string, object>} built.words by language, the words of the interface
 * @param {Record<string, Record<string, Record<string, object>>>} built.topics documents by topic, language and kind; the topic inside the scripts first
 * @param {(documents: object, words: object) => Record<string, string>} built.fallback makes the words between the tags
 */
export const studioCatalogue = ({ version, hashes, words, topics, fallback }) => {
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
        timer: {
          prescribed: words[lang].prescribed,
          rounds: words[lang].rounds,
          term: words[lang].term,
          minutes: words[lang].sayMinutes,
          seconds: words[lang].saySeconds,
          minutesSeconds: words[lang].sayMinutesSeconds,
        },
      })),
    topics: Object.entries(topics).map(([id, byLang]) => {
      const langs = Object.keys(byLang)
        .filter((lang) => words[lang] && documentKinds.every((kind) => byLang[lang][kind]))
        .sort(english);
      return {
        id,
        title: byLang.en.article.title,
        pictures: Object.keys(hashes).filter((file) => isPicture(file, id)),
        programs: programsOf(
          byLang.en.exercises,
          Object.fromEntries(langs.map((lang) => [lang, byLang[lang]])),
        ),
        fallback: Object.fromEntries(
          langs.map((lang) => [lang, fallback(byLang[lang], words[lang])]),
        ),
      };
    }),
  };
};

/**
 * What the editor opens: the English documents whole, and the texts of the other languages.
 * @param {Record<string, object>} words by language, the words of the interface
 * @param {Record<string, Record<string, Record<string, object>>>} topics documents by topic, language and kind
 */
export const editorTopics = (words, topics) => ({
  languages: Object.keys(words)
    .sort(english)
    .map((lang) => ({ lang, name: nameOf(lang) })),
  topics: Object.entries(topics).map(([id, { en, ...others }]) => ({
    id,
    title: en.article.title,
    // A copy stands on a hospital's server, with the topic's folder beside it.
    documents: seenFrom(en, `${id}/`),
    pictures: [...new Set(picturesIn(en))],
    texts: Object.fromEntries(
      Object.entries(others).map(([lang, documents]) => [
        lang,
        Object.fromEntries(
          documentKinds
            .filter((kind) => documents[kind])
            .map((kind) => [kind, textsOf(documents[kind])]),
        ),
      ]),
    ),
  })),
});

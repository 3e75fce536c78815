/** How hard a text is to read, for English. The tests of our own documents measure with it too. */
import readability from 'text-readability';
import { medicalNames } from '../../content/medical-names.js';
import { sentencesOf, wordsOf } from './sentences.js';

/** Words of a sentence, or of a line. */
export { mostWords as longestSentenceWords } from '../../model/document-warnings.js';
/** Highest grade of a whole document, on every measure: grade 6, and one for what a measure misses. */
export const highestGrade = 7;
/** A label ("I am ready") is no sentence: a grade that counts it flatters the rest. */
const shortestSentenceWords = 4;
/** From this many syllables on a word is long. */
const longWordSyllables = 3;

/** Finds a name, alone or as more than one. */
export const nameOf = (name: string): RegExp => new RegExp(`(?<![\\w-])${name}s?(?![\\w-])`, 'gi');

/**
 * As it is measured. A name stays in its sentence as one short word, so that it counts for length but
 * not for syllables. What has more than 40 letters is no word (an address, say): counting the
 * syllables of a million letters would hold the page up.
 */
const measured = (text: string): string =>
  medicalNames
    .reduce((kept, name) => kept.replace(nameOf(name), 'name'), text)
    .replace(/(\S{40})\S+/g, '$1');

const measures = {
  'Flesch-Kincaid': readability.fleschKincaidGrade.bind(readability),
  SMOG: readability.smogIndex.bind(readability),
  'Automated Readability': readability.automatedReadabilityIndex.bind(readability),
  'Coleman-Liau': readability.colemanLiauIndex.bind(readability),
  'Gunning Fog': readability.gunningFog.bind(readability),
};

export interface Grade {
  /** School years in the United States: the hardest that any measure gives, since each is blind to something. */
  readonly grade: number;
  /** Each measure by name. */
  readonly measures: Readonly<Record<string, number>>;
}

/** The grade of texts together; `undefined` where there is no sentence among them. */
export const gradeOf = (texts: readonly string[]): Grade | undefined => {
  // Said twice is read once: `Set` keeps repeated easy lines from pulling the grade down.
  const sentences = [...new Set(texts.flatMap(sentencesOf))]
    .map(measured)
    .filter((sentence) => wordsOf(sentence).length >= shortestSentenceWords)
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`));
  if (sentences.length === 0) return undefined;
  const text = sentences.join(' ');
  const grades = Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [name, measure(text)]),
  );
  return { grade: Math.max(...Object.values(grades)), measures: grades };
};

export interface SentenceReading {
  readonly sentence: string;
  readonly words: number;
  /** Flesch-Kincaid, which suits one sentence; `undefined` for a label of a few words. */
  readonly grade: number | undefined;
  /** Words of 3 syllables and more as they stand in the sentence, without names that must stay. */
  readonly longWords: readonly string[];
}

/** Each sentence of a text. */
export const readingOf = (text: string): SentenceReading[] =>
  sentencesOf(text).map((sentence) => {
    const plain = measured(sentence);
    const words = wordsOf(sentence).length;
    return {
      sentence,
      words,
      grade: words < shortestSentenceWords ? undefined : measures['Flesch-Kincaid'](plain),
      longWords: [...new Set(plain.match(/[\p{L}\p{M}'\u2019-]+/gu))].filter(
        (word) => readability.syllableCount(word) >= longWordSyllables,
      ),
    };
  });

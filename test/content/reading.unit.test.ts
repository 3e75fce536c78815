/**
 * Every document can be read at about grade 6: a grade above 7 fails, and so does a sentence or a
 * line of over 20 words. `HARDEST=10` prints the 10 hardest sentences with their grade.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import {
  documents,
  eachDocument,
  eachFootCareDocument,
  eachProse,
  proseOf,
  sentencesOf,
  wordsOf,
} from './document-text.js';
import { medicalNames } from './reading-exceptions.js';

const highestGrade = 7;
const longestSentenceWords = 20;
/** A label ("I am ready") is no sentence: a grade that counts it flatters the rest. */
const shortestSentenceWords = 4;

const measures = {
  'Flesch-Kincaid': readability.fleschKincaidGrade.bind(readability),
  SMOG: readability.smogIndex.bind(readability),
  'Automated Readability': readability.automatedReadabilityIndex.bind(readability),
  'Coleman-Liau': readability.colemanLiauIndex.bind(readability),
  'Gunning Fog': readability.gunningFog.bind(readability),
};

const nameOf = (name: string) => new RegExp(`(?<![\\w-])${name}s?(?![\\w-])`, 'gi');

/** A name stays in its sentence as one short word, so that it counts for length but not for syllables. */
const withoutNames = (text: string) =>
  medicalNames.reduce((kept, name) => kept.replace(nameOf(name), 'name'), text);

/** The hardest grade that any measure gives, since each is blind to something. */
const gradeOf = (texts: readonly string[]): { grade: number; grades: string } => {
  // Said twice is read once: `Set` keeps repeated easy lines from pulling the grade down.
  const sentences = [...new Set(texts.flatMap(sentencesOf))]
    .map(withoutNames)
    .filter((sentence) => wordsOf(sentence).length >= shortestSentenceWords)
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`));
  const text = sentences.join(' ');
  const grades = Object.entries(measures).map(([name, measure]) => ({
    name,
    grade: measure(text),
  }));
  return {
    grade: Math.max(...grades.map((entry) => entry.grade)),
    grades: grades.map((entry) => `${entry.name} ${entry.grade}`).join(', '),
  };
};

describe('reading grade', () => {
  for (const document of [...eachDocument, ...eachFootCareDocument]) {
    it(`${document.kind} of ${document.id} is at most ${highestGrade} on every measure`, () => {
      const { grade, grades } = gradeOf(proseOf(document).map((entry) => entry.text));
      assert.ok(grade <= highestGrade, grades);
    });
  }

  for (const { name, texts } of eachProse)
    it(`${name} has sentences and lines of at most ${longestSentenceWords} words`, () => {
      const tooLong = texts.flatMap(({ path, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > longestSentenceWords)
          .map((sentence) => `${path}: ${sentence}`),
      );
      assert.deepEqual(tooLong, []);
    });

  it('bites: a hard text is graded above the limit', () => {
    const hard = [
      'Chronic hypoperfusion of the distal extremities may precipitate irreversible impairment.',
      'Individuals experiencing persistent paraesthesia should promptly consult an experienced practitioner.',
      'Contraindications necessitate comprehensive vascular investigation before commencing rehabilitation.',
    ];
    assert.ok(gradeOf(hard).grade > highestGrade);
    assert.ok(gradeOf(hard.slice(0, 1)).grade > highestGrade);
  });

  it('bites: a document in which every third sentence is hard is graded above the limit', () => {
    const hard =
      'Individuals experiencing persistent symptoms should consult an experienced healthcare provider';
    const texts = proseOf(documents.article).flatMap(({ text }, i) =>
      i % 3 === 0 ? [text, `${hard} ${i}.`] : [text],
    );
    assert.ok(gradeOf(texts).grade > highestGrade);
  });
});

describe('reading exceptions', () => {
  const everything = eachDocument.flatMap((document) =>
    proseOf(document).map((entry) => entry.text),
  );

  for (const name of medicalNames) {
    it(`the name "${name}" occurs in a document`, () => {
      assert.ok(everything.some((text) => nameOf(name).test(text)));
    });
  }
});

const shown = Number(process.env['HARDEST'] ?? 0);

if (shown > 0)
  describe('hardest sentences, Flesch-Kincaid', () => {
    it(`are these ${shown}`, (context) => {
      const graded = new Map(
        eachProse.flatMap(({ name, texts }) =>
          texts.flatMap(({ text }) =>
            sentencesOf(text)
              .filter((sentence) => wordsOf(sentence).length >= shortestSentenceWords)
              .map((sentence) => [
                sentence,
                { name, grade: measures['Flesch-Kincaid'](withoutNames(sentence)) },
              ]),
          ),
        ),
      );
      const hardest = [...graded].sort(([, a], [, b]) => b.grade - a.grade).slice(0, shown);
      for (const [sentence, { name, grade }] of hardest)
        context.diagnostic(`${grade} (${name}, ${wordsOf(sentence).length} words) ${sentence}`);
    });
  });

/**
 * Every document can be read at about grade 6: a grade above 7 fails, and so does a sentence or a
 * line of over 20 words. `HARDEST=10` prints the 10 hardest sentences with their grade.
 */
import assert from 'node:assert/strict';
import { medicalNames } from '../../src/content/medical-names.js';
import { describe, it } from 'node:test';
import {
  gradeOf,
  highestGrade,
  longestSentenceWords,
  nameOf,
  readingOf,
} from '../../src/studio/editor/reading.js';
import {
  documents,
  eachDocument,
  eachFootCareDocument,
  eachProse,
  proseOf,
  sentencesOf,
  wordsOf,
} from './document-text.js';

describe('reading grade', () => {
  for (const document of [...eachDocument, ...eachFootCareDocument]) {
    it(`${document.kind} of ${document.id} is at most ${highestGrade} on every measure`, () => {
      const { grade, measures } = gradeOf(proseOf(document).map((entry) => entry.text))!;
      assert.ok(grade <= highestGrade, JSON.stringify(measures));
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
    assert.ok(gradeOf(hard)!.grade > highestGrade);
    assert.ok(gradeOf(hard.slice(0, 1))!.grade > highestGrade);
  });

  it('bites: a document in which every third sentence is hard is graded above the limit', () => {
    const hard =
      'Individuals experiencing persistent symptoms should consult an experienced healthcare provider';
    const texts = proseOf(documents.article).flatMap(({ text }, i) =>
      i % 3 === 0 ? [text, `${hard} ${i}.`] : [text],
    );
    assert.ok(gradeOf(texts)!.grade > highestGrade);
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
            readingOf(text).flatMap(({ sentence, grade }) =>
              grade === undefined ? [] : [[sentence, { name, grade }] as const],
            ),
          ),
        ),
      );
      const hardest = [...graded].sort(([, a], [, b]) => b.grade - a.grade).slice(0, shown);
      for (const [sentence, { name, grade }] of hardest)
        context.diagnostic(`${grade} (${name}, ${wordsOf(sentence).length} words) ${sentence}`);
    });
  });

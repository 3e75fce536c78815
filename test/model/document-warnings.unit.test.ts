/** What readers of a right document suffer from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentWarnings, findingText } from '../../src/model/document-warnings.js';
import { changed, removed } from './small-documents.js';

const hospital = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../documents/hospital/${name}.json`, import.meta.url), 'utf8'),
  ) as object;
const textsOf = (document: unknown) => documentWarnings(document).map(findingText);
const words = (count: number) => `${Array(count).fill('word').join(' ')}.`;

describe('warnings of a document', () => {
  const knee = hospital('knee-exercises');
  const list = hospital('back-pain-list');
  const article = hospital('knee-class-article');

  it('are none of exercises and a list that are short, sourced and due', () => {
    assert.deepEqual(documentWarnings(knee), []);
    assert.deepEqual(documentWarnings(list), []);
  });

  it('name a block of an article without a source, but no figure', () => {
    assert.deepEqual(textsOf(article), [
      'sections[1].blocks[0].sources: expected at least 1 id from sources',
    ]);
  });

  it('name an item, a step, a question and a stop without a source', () => {
    for (const [document, path] of [
      [list, 'groups[1].items[0]'],
      [knee, 'programs[0].steps[2]'],
      [knee, 'safetyCheck[0]'],
      [knee, 'programs[0].stop'],
    ] as const)
      assert.deepEqual(textsOf(changed(document, `${path}.sources`, [])), [
        `${path}.sources: expected at least 1 id from sources`,
      ]);
  });

  it('name a sentence of 21 words, and none of 20', () => {
    const path = 'programs[0].steps[0].instruction';
    assert.deepEqual(documentWarnings(changed(knee, path, words(20))), []);
    assert.deepEqual(documentWarnings(changed(knee, path, `${words(20)} ${words(20)}`)), []);
    assert.deepEqual(documentWarnings(changed(knee, path, `Short. ${words(21)} Short?`)), [
      { path, code: 'long-sentence', allowed: 'at most 20 words in a sentence, found 21' },
    ]);
  });

  it('end a sentence at a danda and at an Arabic question mark', () => {
    for (const mark of ['\u0964', '\u061f']) {
      const half = Array(15).fill('word').join(' ') + mark;
      assert.deepEqual(documentWarnings(changed(knee, 'title', `${half} ${half}`)), []);
    }
  });

  it('count the words for a picture, and not its address', () => {
    const picture = 'programs[0].steps[0].picture';
    const [warning] = documentWarnings(changed(knee, `${picture}.alt`, words(21)));
    assert.equal(warning?.path, `${picture}.alt`);
    assert.deepEqual(documentWarnings(changed(knee, `${picture}.src`, words(21))), []);
  });

  it('name a review without a day that it is due', () => {
    assert.deepEqual(documentWarnings(changed(knee, 'review.due', removed)), [
      { path: 'review.due', code: 'no-due', allowed: 'a date like 2027-11-29' },
    ]);
  });
});

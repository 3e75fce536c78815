/** The words that the editor warns of stand in no document of ours, but for a few sentences. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allowedSentences,
  avoidedIn,
  avoidedWords,
} from '../../src/studio/editor/avoided-words.js';
import { documents, eachProse } from './document-text.js';

/** On a drawing of the screens these stood as filler: no source holds them. */
const unsourced = /get the foot seen|about 3 minutes|each hour|keep warm with socks/i;

describe('avoided words', () => {
  for (const { name, texts } of eachProse) {
    it(`${name} holds none`, () => {
      for (const { path, text } of texts) {
        assert.deepEqual(avoidedIn(text), [], `${path}: ${text}`);
        assert.doesNotMatch(text, unsourced, path);
      }
    });
  }

  it('every allowed sentence occurs and needs to be allowed', () => {
    const everything = eachProse.flatMap(({ texts }) => texts.map((entry) => entry.text));
    for (const sentence of allowedSentences) {
      assert.ok(
        everything.some((text) => text.includes(sentence)),
        sentence,
      );
      assert.ok(
        avoidedWords.some(({ word }) => word.test(sentence)),
        sentence,
      );
    }
  });

  it('complexion may be named, dead skin may not be called by it', () => {
    const { word } = avoidedWords.find(({ why }) => why === 'asks of a complexion')!;
    assert.doesNotMatch('On brown or black skin, look at the sole.', word);
    assert.match('Do you have a sore, black skin or infection?', word);
  });
});

describe('checklist advice', () => {
  it('is an action: it starts with what to do', () => {
    // C8 begins with the sentence that the word list prescribes. Red flags stand under a heading
    // that is the action ("Call for emergency help now"), and add to it.
    const verbs =
      /^(Tell|Visit|Ask|Show|Move|Uncross|Say|New tingling or numbness with diabetes needs)\b/;
    for (const group of documents.checklist.groups)
      for (const item of group.items)
        assert.match(item.advice, group.redFlags ? /^(1 of|Call|Say|Do not)\b/ : verbs, item.id);
  });
});

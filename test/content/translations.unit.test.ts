/** The texts of each topic in each language, once there are any, beside the English they are of. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishOf, languagesOf, topics, workIn } from '../../.scripts/texts.mjs';
import type { CommonDocument } from '../../src/model/document.js';
import { textsOf, type TopicTexts } from '../../src/model/document-texts.js';
import { foreignSigns } from './own-signs.js';

const content = new URL('../../src/content/', import.meta.url);
const topicNames = topics();

it('there are topics with English documents', async () => {
  assert.ok(topicNames.includes('night-leg-numbness'));
  assert.equal(Object.keys(await englishOf('night-leg-numbness')).length, 4);
});

for (const topic of topicNames)
  for (const lang of languagesOf(topic))
    describe(`${topic} in ${lang}`, async () => {
      const work = await workIn(topic, lang);
      const { texts } = (await import(new URL(`${topic}/${lang}/texts.ts`, content).href)) as {
        texts: TopicTexts;
      };
      const english = Object.values(await englishOf(topic)) as CommonDocument[];
      const pairs = english.flatMap((document) =>
        Object.entries(textsOf(document)).map(([id, text]) => ({
          id,
          english: text,
          own: texts[document.kind as keyof TopicTexts]?.[id],
        })),
      );

      it('has no id that English does not have', () => {
        assert.deepEqual(work.unknown, []);
      });

      it('has no text of an older English: look at it again, then --accept', () => {
        assert.deepEqual(work.changed, []);
      });

      it('has one translation for an English text, wherever it appears', () => {
        const known = new Map<string, string>();
        for (const { id, english: text, own } of pairs) {
          if (own === undefined) continue;
          assert.equal(known.get(text) ?? own, own, id);
          known.set(text, own);
        }
      });

      it('has the numbers of English in each text', () => {
        const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
        for (const { id, english: text, own } of pairs)
          if (own !== undefined) assert.deepEqual(numbers(own), numbers(text), id);
      });

      it('has the signs of its own script', () => {
        assert.ok(pairs.length > 0);
        assert.deepEqual(
          pairs.flatMap(({ own }) => (own === undefined ? [] : foreignSigns(lang, own))),
          [],
        );
      });

      it('is in one Unicode form', () => {
        for (const { id, own } of pairs) assert.equal(own, own?.normalize('NFC'), id);
      });
    });

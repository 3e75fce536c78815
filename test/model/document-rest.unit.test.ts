/** A document that comes in two parts is the same again when both are here. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restOf } from '../../.scripts/rollup-plugins.mjs';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { joined } from '../../src/model/document-rest.js';
import { packedTexts, textsOf, unpackedTexts } from '../../src/model/document-texts.js';
import { shownDocument, shownHead } from '../../src/model/shown-document.js';

const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a document whose rest comes later', () => {
  for (const [document, later] of [
    [article, ['sources', 'sections']],
    [checklist, ['groups', 'questionsToAsk', 'disclaimer']],
    [exercises, ['programs']],
  ] as const)
    it(`is whole again: ${document.kind}`, () => {
      const shown = inJson(shownDocument(document as typeof article)) as typeof article;
      const head = inJson(shownHead(shownDocument(document as typeof article))) as typeof article;
      const rest = restOf(shown, head) as object;
      assert.deepEqual(Object.keys(rest).sort(), [...later].sort());
      const whole = joined(head, rest) as typeof article & { figure?: string };
      if (document.kind === 'article') {
        assert.ok(whole.figure, 'the drawing that its card had');
        delete whole.figure;
      }
      assert.deepEqual(whole, shown);
      // Or texts of other languages, which come by their order, would stand at the wrong place.
      const texts = textsOf(shown);
      const packed = packedTexts(texts, [shown, head]);
      assert.deepEqual(unpackedTexts(packed, whole), texts);
      assert.deepEqual(unpackedTexts(packed, head), textsOf(head));
    });

  it('takes nothing from a head that lacks nothing', () => {
    const value = { a: [1, { b: 'x' }] };
    assert.equal(restOf(value, value), null);
    assert.deepEqual(joined(value, null), value);
    assert.deepEqual(joined({ a: ['x'] }, { a: [null, 'y'], b: { c: 1 } }), {
      a: ['x', 'y'],
      b: { c: 1 },
    });
  });
});

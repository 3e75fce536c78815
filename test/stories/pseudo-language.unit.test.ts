import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../src/i18n/en.js';
import { checks } from '../../src/model/check-document.js';
import { longer, rightToLeft } from '../../stories/examples/pseudo-words.js';
import { pseudoLanguage } from '../../stories/stage/pseudo-language.js';

const documents = { article, checklist, exercises, help };

for (const [lang, change] of [
  ['en-XA', longer],
  ['he-XB', rightToLeft],
] as const)
  describe(`pseudo-language ${lang}`, () => {
    const pack = pseudoLanguage(lang, change, en, documents);

    it('has documents that the widgets accept', () => {
      for (const [check, document] of [
        [checks.article, pack.documents!.article],
        [checks.checklist, pack.documents!.checklist],
        [checks.exercises, pack.documents!.exercises],
        [checks.help, pack.documents!.help],
      ] as const)
        assert.equal(check(document), undefined);
    });

    it('says its own language and changes what people read', () => {
      assert.equal(pack.documents!.help!.lang, lang);
      assert.notEqual(pack.documents!.help!.levels.soon.word, help.levels.soon.word);
      assert.notEqual(pack.documents!.exercises!.safetyCheck[0]!.question, '');
      assert.equal(pack.documents!.exercises!.safetyCheck[0]!.id, exercises.safetyCheck[0]!.id);
      assert.deepEqual(
        pack.documents!.exercises!.programs[0]!.safetyCheck,
        exercises.programs[0]!.safetyCheck,
      );
    });

    it('keeps the placeholders of values', () => {
      const holes = (value: unknown) => JSON.stringify(value).match(/\{[a-z]+\}/gi);
      assert.deepEqual(holes(pack.messages), holes(en));
    });
  });

describe('the longer pseudo-language', () => {
  it('is about a third longer', () => {
    const text = help.advice.noNumber;
    const share = longer(text).length / text.length;
    assert.ok(share > 1.25 && share < 1.6, `${share}`);
  });
});

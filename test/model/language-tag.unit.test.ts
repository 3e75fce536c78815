/** Which language and direction a tag means. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseLanguage, directionOf, tagsFor } from '../../src/model/language-tag.js';

describe('a language tag', () => {
  const rows: [tag: string, base: string, direction: 'ltr' | 'rtl'][] = [
    ['en', 'en', 'ltr'],
    ['EN-gb', 'en', 'ltr'],
    ['ml-IN', 'ml', 'ltr'],
    ['hi', 'hi', 'ltr'],
    ['ta-LK', 'ta', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['AR-AE', 'ar', 'rtl'],
    ['ur-PK', 'ur', 'rtl'],
    ['fa', 'fa', 'rtl'],
    ['he', 'he', 'rtl'],
    ['arn', 'arn', 'ltr'],
    ['zh-Hant-TW', 'zh', 'ltr'],
    ['x-klingon', 'x', 'ltr'],
    ['', '', 'ltr'],
  ];
  for (const [tag, base, direction] of rows)
    it(`"${tag}" is written ${direction}`, () => {
      assert.equal(baseLanguage(tag), base);
      assert.equal(directionOf(tag), direction);
    });
});

describe('the languages that a reader gets, the nearest first', () => {
  const have = ['en', 'ml', 'hi', 'ar', 'pt-BR', 'pt-PT', 'ml-IN', 'zh-Hant-HK', 'zh', 'zh-Hant'];
  const rows: [wanted: string, got: string[]][] = [
    ['en', ['en']],
    ['en-GB', ['en']],
    ['ML-in', ['ml-IN', 'ml']],
    ['ml-IN-x-hospital', ['ml-IN', 'ml']],
    ['ml', ['ml', 'ml-IN']],
    ['ml-SG', ['ml', 'ml-IN']],
    ['ar-u-nu-arab', ['ar']],
    ['pt-PT', ['pt-PT', 'pt-BR']],
    ['PT-pt', ['pt-PT', 'pt-BR']],
    ['pt', ['pt-BR', 'pt-PT']],
    ['pt-AO', ['pt-BR', 'pt-PT']],
    ['zh-Hant-HK', ['zh-Hant-HK', 'zh-Hant', 'zh']],
    ['zh-Hant-TW', ['zh-Hant', 'zh', 'zh-Hant-HK']],
    ['ta', []],
    ['e', []],
    ['english', []],
    ['', []],
    ['ml'.repeat(5000), []],
  ];
  for (const [wanted, got] of rows)
    it(`for "${wanted.slice(0, 20)}" are ${got.join(', ') || 'none of ours'}`, () => {
      assert.deepEqual(tagsFor(wanted, have), got);
    });

  it('are none where there are none', () => {
    assert.deepEqual(tagsFor('en', []), []);
  });
});

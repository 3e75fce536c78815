/** Which language and direction a tag means. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseLanguage, directionOf, matchLanguage } from '../../src/model/language-tag.js';

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

describe('the language that a reader gets', () => {
  const have = ['en', 'ml', 'hi', 'ar', 'pt-BR', 'pt-PT'];
  const rows: [wanted: string, got: string | undefined][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ML-in', 'ml'],
    ['pt-PT', 'pt-PT'],
    ['PT-pt', 'pt-PT'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-BR'],
    ['ta', undefined],
    ['e', undefined],
    ['english', undefined],
    ['', undefined],
  ];
  for (const [wanted, got] of rows)
    it(`for "${wanted}" is ${got ?? 'none of ours'}`, () => {
      assert.equal(matchLanguage(wanted, have), got);
    });

  it('is none where there is none', () => {
    assert.equal(matchLanguage('en', []), undefined);
  });
});

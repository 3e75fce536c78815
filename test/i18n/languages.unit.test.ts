/** Every language of the interface: the keys, categories and values that English has. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en, type Messages } from '../../src/i18n/en.js';
import { wordsOf } from '../../src/i18n/language.js';
import { placeholdersIn, type PluralForms } from '../../src/model/message-text.js';
import { foreignSigns } from '../content/own-signs.js';

const folder = new URL('../../src/i18n/', import.meta.url);
/** `ml.ts` is a language, `en-timer.ts` and `language.ts` are none. */
const languages = readdirSync(folder)
  .map((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1])
  .filter((lang) => lang !== undefined);

const wordsIn = async (lang: string): Promise<Messages> =>
  ((await import(new URL(`${lang}.ts`, folder).href)) as Record<string, Messages>)[lang]!;

const english: Messages = en;
const keys = Object.keys(english) as (keyof Messages)[];
const formsOf = (message: string | PluralForms): Record<string, string> =>
  typeof message === 'string' ? { other: message } : { ...message };

it('there is English', () => {
  assert.ok(languages.includes('en'));
});

for (const lang of languages)
  describe(`the interface in ${lang}`, async () => {
    const words = await wordsIn(lang);
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

    it('has every key of English, and no other', () => {
      assert.deepEqual(Object.keys(words).sort(), [...keys].sort());
    });

    it(`has the plural categories of the language: ${categories.join(' ')}`, () => {
      for (const key of keys) {
        const message = words[key];
        if (typeof english[key] === 'string') assert.equal(typeof message, 'string', key);
        else assert.deepEqual(Object.keys(message).sort(), [...categories].sort(), key);
      }
    });

    it('has the values of English in every message, and no other', () => {
      const without = (names: string) => names.replace(/\{n\} ?/, '').trim();
      for (const key of keys) {
        const expected = placeholdersIn(formsOf(english[key])['other']!);
        const isPlural = typeof english[key] !== 'string';
        for (const [category, text] of Object.entries(formsOf(words[key]))) {
          const names = placeholdersIn(text);
          // "One minute" needs no number.
          if (isPlural) assert.equal(without(names), without(expected), `${key}.${category}`);
          else assert.equal(names, expected, key);
        }
      }
    });

    it('has 12 months, each a word', () => {
      assert.equal(words.months.split(' ').length, 12);
    });

    it('has text in every message, in one Unicode form', () => {
      for (const key of keys)
        for (const text of Object.values(formsOf(words[key]))) {
          assert.notEqual(text.trim(), '', key);
          assert.equal(text, text.normalize('NFC'), key);
        }
    });

    it('has the signs of its own script', () => {
      const texts = keys.flatMap((key) => Object.values(formsOf(words[key])));
      assert.deepEqual(
        texts.flatMap((text) => foreignSigns(lang, text)),
        [],
      );
    });

    it('has a file that adds it to a page', () => {
      if (lang !== 'en')
        assert.ok(existsSync(new URL(`../lang/${lang}.ts`, folder)), `src/lang/${lang}.ts`);
    });
  });

describe('the signs of a script', () => {
  for (const [lang, wrong, right] of [
    ['hi', 'रुकें.', 'रुकें।'],
    ['hi', 'रुकें |', 'रुकें।'],
    ['ml', 'നിർത്തുക।', 'നിർത്തുക.'],
    ['ta', 'நிறுத்து।', 'நிறுத்து.'],
    ['ar', 'توقف, الآن', 'توقف، الآن'],
    ['ar', 'هل تتوقف?', 'هل تتوقف؟'],
    ['ar', 'توقف “الآن”', 'توقف «الآن»'],
    ['ar', 'ثوانٍ', 'ثوان'],
    ['ar', '٣ دقائق', '3 دقائق'],
  ] as const)
    it(`are told from those of another: ${wrong}`, () => {
      assert.equal(foreignSigns(lang, wrong).length, 1);
      assert.deepEqual(foreignSigns(lang, right), []);
    });
});

describe('a slip in a language', () => {
  // The compiler is what is tested here: each line below an `@ts-expect-error` must not compile.
  const slips = () => {
    const words = wordsOf<'one' | 'other'>();
    words({
      ...en,
      // @ts-expect-error a value that is misspelt
      step: 'Step {n} of {totl}',
    });
    words({
      ...en,
      // @ts-expect-error a value that is missing
      call: 'Call',
    });
    words({
      ...en,
      // @ts-expect-error a value that English does not have
      start: 'Start {n}',
    });
    words({
      ...en,
      // @ts-expect-error a value of a plural that is misspelt
      doneSummary: { one: '{n} round, {tim}', other: '{n} rounds, {time}' },
    });
    words({
      ...en,
      // @ts-expect-error text in place of a plural
      ticked: '{n} things',
    });
    // @ts-expect-error a key that is missing
    words({ start: 'Start' });
    const arabic = wordsOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>();
    // @ts-expect-error categories that are missing
    arabic(en);
  };

  it('does not compile', () => {
    assert.equal(typeof slips, 'function');
  });

  it('is none where a form of a plural has no number', () => {
    const words = wordsOf<'one' | 'other'>()({
      ...en,
      minutes: { one: 'a minute', other: '{n} minutes' },
    });
    assert.equal(words.minutes.one, 'a minute');
  });
});

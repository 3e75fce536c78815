/** Languages that are added piece by piece, and what a page may not add. */
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { addHostLanguage, addHostTopic } from '../../../src/platform/library/host-languages.js';
import { checkedPack } from '../../../src/platform/library/language-check.js';
import {
  addLanguage,
  builtInDocument,
  englishIn,
  isTranslation,
  languagesWith,
  messagesIn,
  onLanguages,
  topicsWith,
  translationPieces,
  type LanguagePack,
} from '../../../src/platform/library/languages.js';
import { version } from '../../../src/platform/start/version.js';
import { smallDocuments } from '../../model/small-documents.js';

const { help } = smallDocuments;
const id = 'levels.soon.heading';
const english = { ...help, id: 'other-topic' };

/** Nobody else's tags, since all tests of the step share one list of languages. */
let count = 0;
const freshTag = () =>
  `q${String.fromCharCode(97 + Math.floor(count / 26))}${String.fromCharCode(97 + (count++ % 26))}`;

const warnings = () => {
  const lines: string[] = [];
  mock.method(console, 'warn', (line: string) => lines.push(line));
  return lines;
};

afterEach(() => mock.restoreAll());

describe('words of the interface', () => {
  it('are added key by key, and the later ones win', () => {
    const lang = freshTag();
    addLanguage({ lang, messages: { start: 'a', stop: 'b' } });
    addLanguage({ lang, messages: { start: 'c' } });
    assert.deepEqual(messagesIn(lang), { lang, messages: { start: 'c', stop: 'b' } });
  });

  it('of a region lie over those of its language', () => {
    const lang = freshTag();
    addLanguage({ lang: `${lang}-IN`, messages: { start: 'region' } });
    addLanguage({ lang, messages: { start: 'language', stop: 'stop' } });
    assert.deepEqual(messagesIn(`${lang}-IN`)!.messages, { start: 'region', stop: 'stop' });
    assert.deepEqual(messagesIn(lang)!.messages, { start: 'language', stop: 'stop' });
  });

  it('are none in a language that nobody has added', () => {
    assert.equal(messagesIn(freshTag()), undefined);
  });

  it('are announced to listeners each time, until they stop listening', () => {
    const lang = freshTag();
    let calls = 0;
    const stop = onLanguages(() => calls++);
    addLanguage({ lang, messages: {} });
    addLanguage({ lang, messages: {} });
    stop();
    addLanguage({ lang, messages: {} });
    assert.equal(calls, 2);
  });
});

describe('texts of a topic', () => {
  it('need a piece that a page in English does not have', async () => {
    assert.deepEqual(translationPieces(), []);
    addLanguage({ lang: 'en', documents: { help: english } });
    const lang = freshTag();
    addLanguage({ lang, messages: { start: 'Los' } });
    assert.deepEqual(translationPieces(), [], 'words of buttons alone need none');
    let calls = 0;
    const stop = onLanguages(() => calls++);
    addLanguage({ lang, topic: english.id, texts: { help: { [id]: 'Los' } } });
    assert.equal(builtInDocument('help', lang), english, 'not here yet');
    assert.equal(calls, 1);
    const [piece] = translationPieces();
    await piece!.load();
    await new Promise((done) => setImmediate(done));
    assert.equal(calls, 2, 'whoever shows help is told when it is here');
    assert.equal(builtInDocument('help', lang)!.lang, lang);
    stop();
  });

  const add = (pack: Omit<LanguagePack, 'lang'>, lang = freshTag()) => {
    addLanguage({ lang: 'en', documents: { help: english } });
    addLanguage({ lang, topic: english.id, ...pack });
    return lang;
  };
  const headingIn = (lang: string) => builtInDocument('help', lang)!.levels.soon.heading;

  it('are laid over the English document', () => {
    warnings();
    const lang = add({ texts: { help: { [id]: 'Go' } } });
    const document = builtInDocument('help', lang)!;
    assert.equal(document.lang, lang);
    assert.equal(document.levels.soon.heading, 'Go');
    assert.equal(document.levels.soon.word, english.levels.soon.word);
    assert.ok(englishIn(document)!.has(english.levels.soon.word));
    assert.ok(isTranslation(document));
    assert.ok(!isTranslation(english));
  });

  it('give the same document until something of it changes', () => {
    warnings();
    const lang = add({ texts: { help: { [id]: 'Go' } } });
    const first = builtInDocument('help', lang);
    addLanguage({ lang: freshTag(), messages: { start: 'x' } });
    assert.equal(builtInDocument('help', lang), first);
    add({ texts: { help: { [id]: 'Walk' } } }, lang);
    assert.equal(headingIn(lang), 'Walk');
  });

  it('of a region lie over those of its language, id by id', () => {
    warnings();
    const lang = add({ texts: { help: { [id]: 'Go', title: 'Title' } } });
    add({ texts: { help: { [id]: 'Region' } } }, `${lang}-IN`);
    assert.equal(headingIn(`${lang}-IN`), 'Region');
    assert.equal(builtInDocument('help', `${lang}-IN`)!.title, 'Title');
    assert.equal(headingIn(lang), 'Go');
  });

  it('give way to a whole document of that language', () => {
    const lang = add({ texts: { help: { [id]: 'Go' } } });
    const whole = { ...english, lang };
    addLanguage({ lang, documents: { help: whole } });
    assert.equal(builtInDocument('help', lang), whole);
  });

  it('of another topic are not used', () => {
    const lang = add({ texts: { help: { [id]: 'Go' } }, topic: 'toString' });
    assert.equal(builtInDocument('help', lang), english);
  });

  it('of another version are not used, and the console says so once', () => {
    const lines = warnings();
    const lang = add({ texts: { help: { [id]: 'Go' } }, versions: { help: '0.1' } });
    assert.equal(headingIn(lang), english.levels.soon.heading);
    builtInDocument('help', lang);
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /version 0\.1 .*not used/);
  });

  it('that are missing or unknown are listed once', () => {
    const lines = warnings();
    const lang = add({ texts: { help: { [id]: 'Go', nonsense: 'x' } } });
    builtInDocument('help', lang);
    builtInDocument('help', lang);
    assert.equal(lines.length, 2);
    assert.match(lines[0]!, /not known: nonsense\.$/);
    assert.match(lines[1]!, /stay English: title, /);
    assert.ok(!lines[1]!.includes(id));
  });

  it('keep who signed them', () => {
    warnings();
    const review = { status: 'approved', by: 'Dr Y' } as const;
    const lang = add({ texts: { help: { [id]: 'Go' } }, review: { help: review } });
    assert.equal(builtInDocument('help', lang)!.review.by, 'Dr Y');
    assert.equal(builtInDocument('help', 'en')!.review.by, english.review.by);
  });
});

describe('a topic', () => {
  it('has its own documents in a language, beside those of the first', () => {
    const lang = freshTag();
    addLanguage({ lang, documents: { help } });
    addLanguage({ lang, topic: 'second', documents: { help: { ...help, id: 'second' } } });
    assert.equal(builtInDocument('help', lang)!.id, help.id);
    assert.equal(builtInDocument('help', lang, 'second')!.id, 'second');
    assert.ok(topicsWith('help').includes('second'));
    assert.ok(!topicsWith('article').includes('second'));
  });

  it('that is not here has no document, and a name of every object is none', () => {
    assert.equal(builtInDocument('help', 'en', 'third'), undefined);
    assert.equal(builtInDocument('help', 'en', 'constructor'), undefined);
    assert.equal(builtInDocument('help', 'en', '__proto__'), undefined);
  });

  it('is shown in English where its language is not here, with the texts of its language', () => {
    const lang = freshTag();
    addLanguage({ lang: 'en', topic: 'fourth', documents: { help: { ...help, id: 'fourth' } } });
    assert.equal(builtInDocument('help', lang, 'fourth')!.lang, 'en');
    addLanguage({ lang, topic: 'fourth', texts: { help: { [id]: 'Los' } } });
    assert.equal(builtInDocument('help', lang, 'fourth')!.levels.soon.heading, 'Los');
    assert.deepEqual(languagesWith('fourth').sort(), ['en', lang].sort());
  });

  it('without a name does not take the place of the first', async () => {
    const lines = warnings();
    const lang = freshTag();
    addHostTopic({ lang, documents: { help } } as never);
    while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.match(lines[0]!, /topic: expected the id of the documents/);
    assert.notEqual(builtInDocument('help', lang)?.lang, lang);
  });
});

describe('what a page adds', () => {
  const problemsOf = (pack: unknown) => checkedPack(pack).problems;

  const rows: [what: string, pack: unknown, problem: RegExp | undefined][] = [
    ['a language', { lang: 'ml', messages: { start: 'x' } }, undefined],
    ['a topic', { lang: 'en', topic: help.id, documents: { help } }, undefined],
    [
      'a topic without a name',
      { lang: 'en', topic: '', documents: { help } },
      /^topic: expected the id of the documents/,
    ],
    [
      'a document of another topic',
      { lang: 'en', topic: 'knee', documents: { help } },
      /^documents\.help: id: expected that of the topic, "knee"$/,
    ],
    [
      'a document of a schema that nobody knows',
      { lang: 'en', topic: help.id, documents: { help: { ...help, schema: 9 } } },
      /^documents\.help: schema: expected a whole number from 1 to 2$/,
    ],
    [
      'a broken document of a topic',
      { lang: 'en', topic: help.id, documents: { help: { ...help, levels: {} } } },
      /^documents\.help: levels\.self-care: expected/,
    ],
    ['a tag as some CMSs write it', { lang: ' ml_IN ' }, undefined],
    ['nothing', undefined, /^lang: expected/],
    ['null', null, /^lang: expected/],
    ['a list', [], /^lang: expected/],
    ['no language', { messages: {} }, /^lang: expected/],
    ['an empty language', { lang: '' }, /^lang: expected/],
    ['a sentence', { lang: 'in Malayalam' }, /^lang: expected/],
    ['a very long tag', { lang: `ml${'-abc'.repeat(5000)}` }, /^lang: expected/],
    [
      'a key that is none',
      { lang: 'ml', messages: { strat: 'x' } },
      /^messages\.strat: is no word/,
    ],
    ['a key of every object', { lang: 'ml', messages: { toString: 'x' } }, /toString: is no word/],
    ['a number', { lang: 'ml', messages: { start: 3 } }, /^messages\.start: expected text$/],
    ['blank text', { lang: 'ml', messages: { start: ' ' } }, /^messages\.start: expected text$/],
    [
      'a lost value',
      { lang: 'ml', messages: { call: 'x' } },
      /call: expected text with \{number\}/,
    ],
    ['a strange value', { lang: 'ml', messages: { start: '{x}' } }, /start: expected text$/],
    [
      'a plural of two forms',
      { lang: 'ml', messages: { minutes: { one: '1', other: '{n}' } } },
      undefined,
    ],
    [
      'a plural as text',
      { lang: 'ml', messages: { minutes: '{n}' } },
      /minutes: expected an object/,
    ],
    [
      'a plural without "other"',
      { lang: 'ml', messages: { minutes: { one: 'x' } } },
      /minutes: expected an object/,
    ],
    [
      'a category that is none',
      { lang: 'ml', messages: { minutes: { other: 'x', onne: 'x' } } },
      /onne: expected zero/,
    ],
    ['words that are no object', { lang: 'ml', messages: 'x' }, /^messages: expected an object/],
    ['a document that is none', { lang: 'ml', documents: { help: {} } }, /^documents\.help: kind/],
    [
      'a kind that is none',
      { lang: 'ml', documents: { helps: {} } },
      /^documents\.helps: expected one of/,
    ],
    ['texts', { lang: 'ml', topic: 'a', texts: { help: { title: 'x' } } }, undefined],
    ['texts of no topic', { lang: 'ml', texts: { help: { title: 'x' } } }, /^topic: expected/],
    [
      'a text that is none',
      { lang: 'ml', topic: 'a', texts: { help: { title: 1 } } },
      /^texts\.help\.title/,
    ],
  ];
  for (const [what, pack, problem] of rows)
    it(`${what} ${problem ? 'is named' : 'is right'}`, () => {
      const [first] = problemsOf(pack);
      if (problem) assert.match(first ?? '', problem);
      else assert.equal(first, undefined);
    });

  it('that throws when it is read does not throw into the page', () => {
    const pack = {
      get lang(): string {
        throw new Error('no');
      },
    };
    assert.match(problemsOf(pack)[0]!, /can be read/);
  });

  it('is used but for what is wrong, which the console names once', async () => {
    const lines = warnings();
    const lang = freshTag();
    addHostLanguage({ lang, messages: { start: 'x', call: 'y' } });
    for (let i = 0; i < 100 && !messagesIn(lang); i++) await new Promise((go) => setTimeout(go));
    assert.deepEqual(messagesIn(lang)!.messages, { start: 'x' });
    assert.deepEqual(lines, [
      `bedside-widgets: addLanguage "${lang}": messages.call: expected text with {number}. The rest is used.`,
    ]);
  });

  it('is not checked again where this build has made it', () => {
    const lang = freshTag();
    addHostLanguage({ lang, messages: { start: 'x' }, builtFor: version } as LanguagePack);
    assert.deepEqual(messagesIn(lang)!.messages, { start: 'x' });
  });

  it('is checked where another build has made it', () => {
    const lines = warnings();
    addHostLanguage({
      lang: freshTag(),
      messages: { call: 'x' },
      builtFor: '0.0.1',
    } as LanguagePack);
    assert.match(lines[0]!, /of version 0\.0\.1/);
  });
});

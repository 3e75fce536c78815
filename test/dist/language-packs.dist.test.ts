/**
 * Language files, built as a real language's are: from a pseudo-language that is made of English, one
 * that runs from left to right and one from right to left.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildBundles } from '../../.scripts/build.mjs';
import { root } from '../../.scripts/root.mjs';
import { en } from '../../src/i18n/en.js';
import { textsOf } from '../../src/model/document-texts.js';
import { longer } from '../../stories/examples/pseudo-words.js';
import { documents, eachDocument } from '../content/document-text.js';
import { Host, hostPage, rendered, settled, warningsOf } from './host-page.js';
import type { Seen } from './host-page.js';

const topic = 'night-leg-numbness';

/** `{name}` stands for a value and stays. */
const inWords = (change: (words: string) => string) => (text: string) =>
  text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
const languages = {
  qaa: longer,
  he: inWords((words) => words.replace(/[a-z]+/gi, '\u05de\u05d9\u05dc\u05d4')),
};
type Lang = keyof typeof languages;

const changed = (value: unknown, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
    typeof entry === 'string' ? change(entry) : entry,
  );

/** The sources of the four files, as they stand in `src/lang/` and `src/content/`. */
const writeSources = (folder: string, lang: Lang) => {
  const add = `import { addLanguage } from ${JSON.stringify(join(root, 'src/platform/library/languages.js'))};\n`;
  const change = languages[lang];
  const texts = Object.fromEntries(
    eachDocument.map((document) => [document.kind, changed(textsOf(document), change)]),
  );
  const textsFile = join(folder, 'content', topic, lang, 'texts.ts');
  mkdirSync(join(folder, topic), { recursive: true });
  mkdirSync(join(folder, 'content', topic, lang), { recursive: true });
  writeFileSync(textsFile, `export const texts = ${JSON.stringify(texts)};`);
  const words = join(folder, `${lang}.ts`);
  writeFileSync(
    words,
    `${add}addLanguage({ lang: '${lang}', messages: ${JSON.stringify({ ...(changed(en, change) as object), months: en.months })} });`,
  );
  const ofTopic = join(folder, topic, `${lang}.ts`);
  writeFileSync(
    ofTopic,
    `import * as own from ${JSON.stringify(textsFile)};\n${add}addLanguage({ lang: '${lang}', topic: '${topic}', ...own });`,
  );
  return [
    { input: words, file: `lang/${lang}.js` },
    { input: ofTopic, file: `topics/${topic}/${lang}.js` },
  ];
};

let host: Host;
let sources: string;
before(async () => {
  host = await Host.open();
  sources = mkdtempSync(join(tmpdir(), 'bedside-packs-'));
  const packs = (Object.keys(languages) as Lang[]).flatMap((lang) => writeSources(sources, lang));
  await buildBundles({ outDir: host.folder, packs, only: /\/(lang|topics)\// });
});
after(async () => {
  await host.close();
  rmSync(sources, { recursive: true, force: true });
});

const library = '<script src="/dist/bedside.js"></script>';
const packTags = (lang: Lang) =>
  `<script src="/host/lang/${lang}.js"></script><script src="/host/topics/${topic}/${lang}.js"></script>`;
const card = '<bedside-article-card></bedside-article-card>';

const cardOf = ({ page }: Seen) =>
  page.evaluate(() => {
    const root = document.querySelector('bedside-article-card')!.shadowRoot!;
    const at = root.querySelector<HTMLElement>('.root')!;
    return {
      lang: at.lang,
      dir: at.dir,
      title: root.querySelector('[part=title]')!.textContent.trim(),
      more: root.querySelector('.card-link span')!.textContent.trim(),
      foreign: root.querySelectorAll('.root [lang]').length,
    };
  });

const isIn = async (seen: Seen, lang: Lang) => {
  await rendered(seen.page, ['bedside-article-card']);
  assert.deepEqual(await cardOf(seen), {
    lang,
    dir: lang === 'he' ? 'rtl' : 'ltr',
    title: languages[lang](documents.article.title),
    more: languages[lang](en.readMore),
    foreign: 0,
  });
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(warningsOf(seen), []);
};

describe('a language file', () => {
  for (const lang of Object.keys(languages) as Lang[])
    for (const [order, head] of [
      ['after the library', library + packTags(lang)],
      ['before the library', packTags(lang) + library],
      ['on both sides of it', packTags(lang).replace('</script><', `</script>${library}<`)],
      ['twice', packTags(lang) + library + packTags(lang)],
      ['as a module', `${library}${packTags(lang).replaceAll('<script', '<script type="module"')}`],
    ] as const)
      test(`of ${lang} holds the widget’s words, ${order}`, async () => {
        const seen = await host.visit(hostPage(head, `<div lang="${lang}">${card}</div>`));
        await isIn(seen, lang);
        await seen.context.close();
      });

  test('that comes late is used as soon as it is there, and the page may change its language', async () => {
    const seen = await host.visit(hostPage(library, `<div lang="qaa">${card}</div>`));
    await rendered(seen.page, ['bedside-article-card']);
    assert.equal((await cardOf(seen)).lang, 'en');
    for (const path of [
      'lang/qaa.js',
      `topics/${topic}/qaa.js`,
      'lang/he.js',
      `topics/${topic}/he.js`,
    ])
      await seen.page.addScriptTag({ url: `/host/${path}` });
    await settled(seen.page);
    await isIn(seen, 'qaa');
    await seen.page.evaluate(() => {
      for (let i = 0; i < 100; i++)
        document.querySelector('div')!.lang = ['qaa', 'en', '', '!', 'he'][i % 5]!;
    });
    await settled(seen.page);
    await isIn(seen, 'he');
    await seen.context.close();
  });

  test('is used where an element of the page has the id "bedside"', async () => {
    const seen = await host.visit(
      hostPage('', `<p id="bedside"></p>${packTags('qaa')}<div lang="qaa">${card}</div>${library}`),
    );
    await isIn(seen, 'qaa');
    await seen.context.close();
  });

  test('of one topic alone leaves the interface English, marked so', async () => {
    const seen = await host.visit(
      hostPage(
        `${library}<script src="/host/topics/${topic}/he.js"></script>`,
        `<div lang="he">${card}</div>`,
      ),
    );
    await rendered(seen.page, ['bedside-article-card']);
    const { lang, more, foreign } = await cardOf(seen);
    assert.equal(lang, 'he');
    assert.equal(more, en.readMore);
    assert.ok(foreign > 0);
    await seen.context.close();
  });

  test('of another build is checked, and its right words are used', async () => {
    const old = readFileSync(join(host.folder, 'lang/qaa.js'), 'utf8').replace(
      /builtFor:[^}]+/,
      'builtFor:"0.0.1"',
    );
    assert.match(old, /0\.0\.1/);
    writeFileSync(join(host.folder, 'old.js'), old.replace('readMore:', 'readMuch:'));
    const seen = await host.visit(
      hostPage(`${library}<script src="/host/old.js"></script>`, `<div lang="qaa">${card}</div>`),
    );
    await rendered(seen.page, ['bedside-article-card']);
    assert.deepEqual(
      warningsOf(seen).map((text) => text.replace(/^.*?: /, '')),
      [
        `the file of "qaa" is of version 0.0.1, the library of ${(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version}: each of its words is checked.`,
        'addLanguage "qaa": messages.readMuch: is no word of the interface. The rest is used.',
      ],
    );
    await seen.context.close();
  });

  test('says that it is UTF-8, and has no id and no part of the library in it', () => {
    for (const lang of Object.keys(languages))
      for (const path of [`lang/${lang}.js`, `topics/${topic}/${lang}.js`]) {
        const text = readFileSync(join(host.folder, path), 'utf8');
        assert.equal(text[0], '\ufeff');
        assert.doesNotMatch(text, /customElements|PluralRules|sections\.|programs\./);
      }
  });

  test('shows its letters in a page of another charset', async () => {
    const seen = await host.visit(
      hostPage(library + packTags('he'), `<div lang="he">${card}</div>`),
      { headers: { 'content-type': 'text/html; charset=iso-8859-1' } },
    );
    assert.equal(await seen.page.evaluate(() => document.characterSet), 'windows-1252');
    await isIn(seen, 'he');
    await seen.context.close();
  });

  test('made from other English texts is refused at once, and English stays', async () => {
    const pack = readFileSync(join(host.folder, `topics/${topic}/qaa.js`), 'utf8');
    const other = pack.replace(/\bof:"[^"]+"/g, 'of:"other"');
    assert.notEqual(other, pack);
    writeFileSync(join(host.folder, 'other.js'), other);
    const seen = await host.visit(
      hostPage(
        `${library}<script src="/host/lang/qaa.js"></script><script src="/host/other.js"></script>`,
        `<div lang="qaa">${card}${card}</div>`,
      ),
    );
    await rendered(seen.page, ['bedside-article-card']);
    const { title, more, lang } = await cardOf(seen);
    assert.equal(title, documents.article.title);
    assert.equal(more, languages.qaa(en.readMore));
    assert.equal(lang, 'qaa');
    const said = warningsOf(seen);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(
      said[0]!,
      /night-leg-numbness in "qaa": the texts are of another version and the document of version/,
    );
    await seen.context.close();
  });
});

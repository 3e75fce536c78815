/**
 * What stands between the tags of the demo pages, of README and of docs/ is pasted by hand, and copied from
 * there into hospitals' pages: each sentence of it is one that a clinician reads in a document.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { tags, type Tag } from '../../src/model/widgets.js';
import footArticle from '../../src/content/diabetes-foot-care/en/article.js';
import footChecklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import footExercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import footHelp from '../../src/content/diabetes-foot-care/en/help.js';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { fallbackChildren } from '../../src/fallback/children.js';
import { en } from '../../src/i18n/en.js';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) =>
  squeeze(
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&'),
  );
const sentencesOf = (text: string) =>
  squeeze(text)
    .split(/(?<=[.?!:])\s+/)
    .filter(Boolean);

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const signedIn = (documents: readonly unknown[]) =>
  new Set(
    documents
      .flatMap(stringsIn)
      .flatMap((text) => [squeeze(text), ...sentencesOf(text)])
      // A heading of a document may stand before a list.
      .flatMap((text) => [text, `${text}:`]),
  );
const firstTopic = signedIn([article, exercises, checklist, help]);
const footCare = signedIn([footArticle, footExercises, footChecklist, footHelp]);

/** Words of buttons and links, and of a hospital's own. */
const ours =
  /^(Call|Hospital:|Advice line:) \+?[\d ()-]+$|^(Hospital|Advice line):$|^[\d ]{3,}\.?$|^(Book an appointment|Patient portal|Book an appointment Patient portal|Our physiotherapists explain\.|Numb legs at night\?|Your visit to the leg clinic|Bring your papers and the names of your medicines\.)$/;

interface Pasted {
  tag: string;
  /** The sentences of the tag's topic. */
  signed: Set<string>;
  inner: string;
  /** What the tag's own document says, where it brings one. */
  own: Set<string>;
}

/** Tags with what stands between them, slots and documents aside. */
const pastedIn = (html: string): Pasted[] =>
  [
    ...html.matchAll(/<(bedside-[a-z-]+)[^>]*>([^]*?)<\/\1>/g),
    ...[...html.matchAll(/<div[^>]* data-bedside="([a-z-]+)"[^>]*>([^]*?)<\/div>/g)].map(
      ([all, name, inner]) => [all, `bedside-${name!}`, inner],
    ),
  ].map(([all, tag, inner]) => ({
    tag: tag!,
    signed: /^<[^>]* topic="diabetes-foot-care"/.test(all!) ? footCare : firstTopic,
    inner: inner!
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(/<(\w+)\s+slot=[^]*?<\/\1>/g, '')
      .replace(/<!--[^]*?-->/g, ''),
    own: new Set(
      [...inner!.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].flatMap(
        ([, json]) =>
          stringsIn(JSON.parse(json!)).flatMap((text) => [squeeze(text), ...sentencesOf(text)]),
      ),
    ),
  }));

const wordsOf = ({ inner }: Pasted): string[] =>
  inner
    .replace(/<\/?(p|li|ul|ol|h[1-6]|details|summary|br)\b[^>]*>/g, '\n')
    .split(/\n\s*\n|\n(?=\s*\n)/)
    .map((text) => plain(text.replace(/<\/?(a|strong|b|em|small)\b[^>]*>/g, '')))
    .filter(Boolean);

// The build writes the pages in other languages; a test of the built files holds their words.
const pages = readdirSync(join(root, 'demo')).filter(
  (name) => name.endsWith('.html') && !name.startsWith('lang-'),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const built = fallbackChildren({ article, exercises, checklist, help }, en);
const isBuilt = ({ tag, inner }: Pasted) =>
  squeeze(plain(inner.replace(/<[^>]*>/g, ' '))) ===
  squeeze(
    plain(built[tag as Tag]!.replace(/<!--[^]*?-->/g, '<p>Call 112</p>').replace(/<[^>]*>/g, ' ')),
  );

/** Live tags, and the snippets beside them. */
const places: [name: string, html: string][] = [
  ...pages.flatMap((page): [string, string][] => {
    const html = read(`demo/${page}`);
    const snippets = [...html.matchAll(/<pre><code>([^]*?)<\/code><\/pre>/g)].map(([, code]) =>
      code!
        .replace(/<em>[^]*?<\/em>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    );
    return [
      [`demo/${page}`, html.replace(/<pre>[^]*?<\/pre>/g, '')],
      ...snippets.map((code): [string, string] => [`demo/${page}, a snippet`, code]),
    ];
  }),
  ...['README.md', 'docs/web-teams.md', 'docs/documents.md'].flatMap((page) =>
    [...read(page).matchAll(/```html\n([^]*?)```/g)].map(([, code]): [string, string] => [
      page,
      code!,
    ]),
  ),
];

describe('the words pasted between tags', () => {
  it('are there to be looked at', () => {
    const all = places.flatMap(([, html]) => pastedIn(html));
    assert.ok(all.length > 40, `${all.length}`);
  });

  it("are a document's, sentence for sentence", () => {
    const strange: string[] = [];
    for (const [name, html] of places)
      for (const pasted of pastedIn(html).filter((entry) => !isBuilt(entry)))
        for (const words of wordsOf(pasted))
          for (const sentence of pasted.signed.has(words) ? [] : sentencesOf(words))
            if (
              !pasted.signed.has(sentence) &&
              !pasted.own.has(sentence) &&
              !ours.test(sentence) &&
              !ours.test(words)
            )
              strange.push(`${name}: ${sentence}`);
    assert.deepEqual(strange, []);
  });

  it('are of foot care where the tag is, on a page with all four widgets', () => {
    const live = pastedIn(read('demo/foot-care.html'));
    assert.deepEqual(live.map(({ tag }) => tag).sort(), [...tags].sort());
    for (const { tag, signed } of live) assert.equal(signed, footCare, tag);
  });

  it('are the built ones on the page of the loader, with the number put in', () => {
    const live = pastedIn(read('demo/loader.html').replace(/<pre>[^]*?<\/pre>/g, ''));
    assert.deepEqual(
      live.map(({ tag }) => tag),
      ['bedside-seek-help', 'bedside-article-card', 'bedside-exercise-timer'],
    );
    for (const pasted of live) assert.ok(isBuilt(pasted), pasted.tag);
  });
});

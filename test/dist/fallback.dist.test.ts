/** The ready children say what the widgets say, to whom no script runs. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tags, widgetKinds } from '../../src/model/widgets.js';
import { dist, Host, hostPage, readDist } from './host-page.js';

const firstTopic = 'night-leg-numbness';

/** Each topic in each of its languages. The first has its words in no folder of its own. */
const all = readdirSync(join(dist, 'topics')).flatMap((topic) =>
  readdirSync(join(dist, 'topics', topic))
    .filter((name) => !name.includes('.'))
    .map((lang) => ({ topic, lang, folder: topic === firstTopic ? lang : `${topic}/${lang}` })),
);

interface Item {
  text: string;
  lines?: string[];
  advice?: string;
}
interface Topic {
  title: string;
  notFor?: string;
  sections: {
    heading: string;
    blocks: { type: string; text?: string; lines?: string[]; items?: Item[] }[];
  }[];
  safetyCheck: { id: string; question: string; lines?: string[]; advice: string }[];
  programs: {
    safetyCheck: string[];
    steps: {
      title: string;
      instruction: string;
      watchFor: string;
      stop: string;
      pale?: { advice: string; laterAdvice: string };
    }[];
    stop: { first: string; text: string; emergencyText: string; emergencyLines: string[] };
  }[];
  groups: { items: Item[] }[];
  disclaimer: string;
  levels: Record<string, { heading: string; text: string }>;
  emergencySigns: { text: string; lines: string[] };
  sources: { url?: string }[];
}

const documentOf = (topic: string, lang: string, kind: string) =>
  JSON.parse(readDist(`topics/${topic}/${lang}/${kind}.json`)) as Topic;

/** What must not be missing when nothing else is shown. */
const needed: Record<string, (document: Topic) => string[]> = {
  article: ({ sections, notFor }) => [
    notFor!,
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(({ text, lines = [], items = [] }) => [
        ...(text ? [text] : []),
        ...lines,
        ...items.flatMap((item) => [item.text, ...(item.lines ?? [])]),
      ]),
    ]),
  ],
  exercises: ({ notFor, safetyCheck, programs: [program] }) => [
    notFor!,
    ...safetyCheck
      .filter(({ id }) => program!.safetyCheck.includes(id))
      .flatMap(({ question, lines = [], advice }) => [question, ...lines, advice]),
    ...program!.steps.flatMap(({ title, instruction, watchFor, stop, pale }) => [
      title,
      instruction,
      watchFor,
      stop,
      ...(pale ? [pale.advice, pale.laterAdvice] : []),
    ]),
    program!.stop.first,
    program!.stop.text,
    program!.stop.emergencyText,
    ...program!.stop.emergencyLines,
  ],
  checklist: ({ groups, disclaimer }) => [
    ...groups.flatMap(({ items }) =>
      items.flatMap(({ text, lines = [], advice }) => [text, ...lines, advice!]),
    ),
    disclaimer,
  ],
  help: ({ levels, emergencySigns }) => [
    emergencySigns.text,
    ...emergencySigns.lines,
    ...['soon', 'urgent', 'emergency'].flatMap((level) => [
      levels[level]!.heading,
      levels[level]!.text,
    ]),
  ],
};

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

test('two topics have them, each in five languages', () => {
  const inTopic = (topic: string) =>
    all.filter((one) => one.topic === topic).map(({ lang }) => lang);
  const languages = ['ar', 'en', 'hi', 'ml', 'ta'];
  assert.deepEqual(inTopic(firstTopic), languages);
  assert.deepEqual(inTopic('diabetes-foot-care'), languages);
});

for (const { topic, lang, folder } of all)
  describe(`dist/fallback/${folder}/`, () => {
    tags.forEach((tag) => {
      const kind = widgetKinds[tag];
      const markup = readDist(`fallback/${folder}/${tag}.html`);

      test(`${tag}: every warning, sign and step is there, in markup that a browser keeps as it is`, async () => {
        const seen = await host.visit(hostPage('', `<${tag}>${markup}</${tag}>`));
        const { text, html, headings } = await seen.page.evaluate((name) => {
          const element = document.querySelector(name)!;
          return {
            text: element.textContent,
            html: element.innerHTML,
            headings: [...element.querySelectorAll('h2, h3')].map(({ localName }) => localName),
          };
        }, tag);
        for (const words of needed[kind]!(documentOf(topic, lang, kind)))
          assert.ok(text.includes(words), words);
        assert.equal(headings[0], 'h2');
        // Nothing was closed, moved or dropped by the parser.
        const plain = (value: string) =>
          value
            .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
            .replaceAll('&quot;', '"')
            .trim();
        assert.equal(plain(html), plain(markup));
        await seen.context.close();
      });

      test(`${tag}: it says where to call and makes up no number`, () => {
        assert.match(markup, /Call your local emergency number|<!-- .*tel:NUMBER/);
        assert.match(markup, /<!-- .*<a href="tel:NUMBER">.* -->/);
        assert.doesNotMatch(markup.replace(/<!--.*?-->/g, ''), /tel:/);
      });

      test(`${tag}: no class, style or script, so that an editor keeps it`, () => {
        // Another language has one element around it, which says so: nothing else would.
        const [, inside = markup] =
          /^<div lang="[\w-]+" dir="(?:ltr|rtl)">\n(.*)\n<\/div>\n$/s.exec(markup) ?? [];
        assert.equal(inside !== markup, lang !== 'en');
        assert.doesNotMatch(inside, /\s(class|style|id|on\w+)=|<(script|style|div|span|iframe)/);
      });
    });
  });

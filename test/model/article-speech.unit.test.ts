/** An article in sentences: all of it, in order, one sentence at a time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import enArticle from '../../src/content/night-leg-numbness/en/article.js';
import type { ArticleDocument, Block } from '../../src/model/article-document.js';
import { articleSentences } from '../../src/model/article-speech.js';

const article = (changes: Partial<ArticleDocument>): ArticleDocument => ({
  kind: 'article',
  id: 'leg',
  lang: 'en',
  version: '1',
  title: 'Legs',
  review: { status: 'draft' },
  sources: [],
  summary: 'About legs.',
  sections: [{ id: 'one', heading: 'One', blocks: [{ type: 'paragraph', text: 'Text.' }] }],
  ...changes,
});

const withBlocks = (...blocks: Block[]) =>
  article({ sections: [{ id: 'one', heading: 'One', blocks }] });

/** The sentences of one paragraph. */
const spoken = (text: string): string[] =>
  articleSentences(withBlocks({ type: 'paragraph', text }))
    .filter(({ block }) => block === 0)
    .map((sentence) => sentence.text);

describe('an article read aloud', () => {
  it('begins with the summary, and then each heading with its blocks', () => {
    const document = article({
      summary: 'First. Second!',
      sections: [
        {
          id: 'a',
          heading: 'A',
          blocks: [
            { type: 'paragraph', text: 'A1. A2.' },
            { type: 'warning', text: 'A3?' },
          ],
        },
        { id: 'b', heading: 'B', blocks: [{ type: 'paragraph', text: 'B1.' }] },
      ],
    });
    assert.deepEqual(
      articleSentences(document).map(({ text, section, block }) => [text, section, block]),
      [
        ['First.', -1, -1],
        ['Second!', -1, -1],
        ['A', 0, -1],
        ['A1.', 0, 0],
        ['A2.', 0, 0],
        ['A3?', 0, 1],
        ['B', 1, -1],
        ['B1.', 1, 0],
      ],
    );
  });

  it('says after the summary who it is not for', () => {
    const document = article({ notFor: 'For adults. If you are pregnant, ask a doctor first.' });
    assert.deepEqual(
      articleSentences(document)
        .slice(0, 4)
        .map(({ text, section, block }) => [text, section, block]),
      [
        ['About legs.', -1, -1],
        ['For adults.', -2, -1],
        ['If you are pregnant, ask a doctor first.', -2, -1],
        ['One', 0, -1],
      ],
    );
  });

  it('says each short line as a sentence of its own, under its text', () => {
    const lines = ['Cold', 'A different colour. Look at the sole.'];
    const said = ['Cold', 'A different colour.', 'Look at the sole.'];
    const document = withBlocks(
      { type: 'list', items: [{ text: 'Any of these:', lines }, { text: 'Alone.' }] },
      { type: 'warning', heading: 'Stop', text: 'Not with:', lines },
      { type: 'paragraph', text: 'Bring:', lines },
    );
    assert.deepEqual(
      articleSentences(document)
        .slice(2)
        .map(({ text, block }) => [text, block]),
      [
        ...['Any of these:', ...said, 'Alone.'].map((text) => [text, 0]),
        ...['Stop', 'Not with:', ...said].map((text) => [text, 1]),
        ...['Bring:', ...said].map((text) => [text, 2]),
      ],
    );
  });

  it('says every kind of block, with its heading or term', () => {
    const document = withBlocks(
      { type: 'paragraph', heading: 'Heat', text: 'Warm.' },
      { type: 'warning', heading: 'Numb skin', text: 'No heat.' },
      { type: 'list', items: [{ term: 'Back', text: 'Lie. Rest.' }, { text: 'Side.' }] },
      { type: 'figure', name: 'sleep-back', caption: 'On the back.' },
    );
    assert.deepEqual(
      articleSentences(document)
        .filter(({ block }) => block >= 0)
        .map(({ text, block }) => [text, block]),
      [
        ['Heat', 0],
        ['Warm.', 0],
        ['Numb skin', 1],
        ['No heat.', 1],
        ['Back: Lie.', 2],
        ['Rest.', 2],
        ['Side.', 2],
        ['On the back.', 3],
      ],
    );
  });

  const rows: [what: string, text: string, sentences: string[]][] = [
    ['one without an end', 'No end', ['No end']],
    ['several ends', 'Really?! Yes... Good.', ['Really?!', 'Yes...', 'Good.']],
    ['a danda', 'पैर उठाएं। फिर आराम करें।', ['पैर उठाएं।', 'फिर आराम करें।']],
    ['a danda without a space', 'पैर उठाएं।आराम करें।', ['पैर उठाएं।', 'आराम करें।']],
    ['an Arabic question mark', 'هل تؤلمك ساقك؟ استرح.', ['هل تؤلمك ساقك؟', 'استرح.']],
    ['Malayalam', 'കാൽ ഉയർത്തുക. വിശ്രമിക്കുക.', ['കാൽ ഉയർത്തുക.', 'വിശ്രമിക്കുക.']],
    ['a number with a point', 'Walk 2.5 km. Rest.', ['Walk 2.5 km.', 'Rest.']],
    [
      'an address',
      'See example.org/legs?a=b today. Ask.',
      ['See example.org/legs?a=b today.', 'Ask.'],
    ],
    ['closing quotes', 'Say "Stop." Then rest.', ['Say "Stop."', 'Then rest.']],
    ['closing brackets', '(Not alone.) Ask.', ['(Not alone.)', 'Ask.']],
    ['dots that come first', '...or not. Ask.', ['...or not.', 'Ask.']],
    ['line ends and spaces around', '  One.\n\n Two.\t', ['One.', 'Two.']],
    ['a line end inside', 'One\ntwo. Three.', ['One\ntwo.', 'Three.']],
    ['marks alone', '?!', ['?!']],
    ['nothing but space', ' \n ', []],
  ];
  for (const [what, text, sentences] of rows)
    it(`splits ${what}`, () => {
      assert.deepEqual(spoken(text), sentences);
    });

  for (const [what, text] of rows)
    it(`loses nothing of ${what}`, () => {
      assert.equal(spoken(text).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    });

  it('loses nothing of the built-in article, and keeps its order', () => {
    const document: ArticleDocument = enArticle;
    const written = [
      document.summary,
      document.notFor ?? '',
      ...document.sections.flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) => {
          if (block.type === 'figure') return [block.caption];
          if (block.type === 'list')
            return block.items.flatMap(({ term, text, lines = [] }) => [
              term ? `${term}: ${text}` : text,
              ...lines,
            ]);
          return [block.heading ?? '', block.text, ...(block.lines ?? [])];
        }),
      ]),
    ];
    const sentences = articleSentences(document);
    const squeezed = (texts: string[]) => texts.join('').replace(/\s/g, '');
    assert.equal(squeezed(sentences.map(({ text }) => text)), squeezed(written));
    for (const { text } of sentences) assert.equal(text, text.trim());
  });
});

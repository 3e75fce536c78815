/** Splits an article into sentences to be read aloud. */
import type { Block } from './article-document.js';
import type { ShownArticle } from './shown-document.js';

export interface Sentence {
  readonly text: string;
  /** Index of the sentence's section; -1 for the summary, -2 for "who it is not for". */
  readonly section: number;
  readonly block: number;
}

const blockTexts = (block: Block): string[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ term, text, lines = [] }) => [
        term ? `${term}: ${text}` : text,
        ...lines,
      ]);
    case 'figure':
      return [block.caption];
    default:
      return [...(block.heading ? [block.heading] : []), block.text, ...(block.lines ?? [])];
  }
};

/**
 * Matches one sentence in the scripts of our languages. A danda ends a sentence in Hindi. A dot inside
 * a number or a name does not end one.
 */
const sentence = /\S.*?(?:[.!?]+["'\u2019\u201d)\]]*(?=\s|$)|[\u0964\u061f]+|$)/gs;

/** Some voices stop after about 14 seconds, so the text is spoken one sentence at a time. */
const sentencesOf = (text: string): string[] => text.trim().match(sentence) ?? [];

export const articleSentences = (article: ShownArticle): Sentence[] => [
  ...sentencesOf(article.summary).map((text) => ({ text, section: -1, block: -1 })),
  ...sentencesOf(article.notFor ?? '').map((text) => ({ text, section: -2, block: -1 })),
  ...article.sections.flatMap(({ heading, blocks }, section) => [
    { text: heading, section, block: -1 },
    ...blocks.flatMap((entry, block) =>
      blockTexts(entry)
        .flatMap(sentencesOf)
        .map((text) => ({ text, section, block })),
    ),
  ]),
];

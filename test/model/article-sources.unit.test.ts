import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import article from '../../src/content/night-leg-numbness/en/article.js';
import type { ArticleDocument } from '../../src/model/article-document.js';
import { rankedSources } from '../../src/model/article-sources.js';
import type { Source } from '../../src/model/document.js';

const many = (count: number, note?: string): Source[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${note ?? 'good'}${i}`,
    title: `${note ?? 'Good'} ${i}`,
    ...(note === undefined ? {} : { note }),
  }));

const ranked = (sources: Source[], cited: string[][] = []) => {
  const document: ArticleDocument = {
    ...article,
    sources,
    sections: [
      {
        id: 'a',
        heading: 'A',
        blocks: [
          { type: 'figure', name: 'sleep-back', caption: 'C' },
          ...cited.map((ids) => ({ type: 'paragraph' as const, text: 'T', sources: ids })),
        ],
      },
    ],
  };
  const { shown, others } = rankedSources(document);
  return { shown: shown.map(({ id }) => id), others: others.map(({ id }) => id) };
};

describe('the sources of an article', () => {
  test('a list that is hardly longer than the choice is shown whole', () => {
    assert.deepEqual(ranked(many(8)).others, []);
    assert.deepEqual(ranked(many(8, 'weak')).others, []);
    assert.deepEqual(ranked([]), { shown: [], others: [] });
  });

  test('of more, 8 are shown: what has a note is among the others', () => {
    const { shown, others } = ranked([...many(4, 'weak'), ...many(9)]);
    assert.equal(shown.length, 8);
    assert.ok(shown.every((id) => id.startsWith('good')));
    assert.deepEqual(others, ['good8', 'weak0', 'weak1', 'weak2', 'weak3']);
  });

  test('as many as are strong, but 5 at least', () => {
    assert.equal(ranked([...many(6), ...many(6, 'weak')]).shown.length, 6);
    const { shown } = ranked([...many(6, 'weak'), ...many(3)]);
    assert.deepEqual(shown, ['good0', 'good1', 'good2', 'weak0', 'weak1']);
  });

  test('the sources of more of the text come first', () => {
    const { shown } = ranked(many(9), [['good8', 'good3'], ['good8']]);
    assert.deepEqual(shown.slice(0, 3), ['good8', 'good3', 'good0']);
  });

  test('the built-in article shows original pages only, and loses none', () => {
    const { shown, others } = rankedSources(article);
    assert.ok(shown.length >= 5 && shown.length <= 8);
    for (const source of shown) assert.equal(source.note, undefined);
    assert.deepEqual(new Set([...shown, ...others]), new Set<Source>(article.sources));
    assert.equal(shown.length + others.length, article.sources.length);
  });
});

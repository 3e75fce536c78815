/** The documents fit their schemas, cite what they list, and hold plain text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, type DocumentKind } from '../../src/model/check-document.js';
import * as sourceTable from '../../src/content/night-leg-numbness/sources.js';
import { documents, eachDocument, proseOf } from './document-text.js';

/** Every list of source ids inside a document. */
const citedIds = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'sources' && Array.isArray(entry)
      ? entry.filter((id: unknown): id is string => typeof id === 'string')
      : citedIds(entry),
  );
};

const number = (id: string) => Number(id.slice(1));
const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort((a, b) => number(a) - number(b));

for (const document of eachDocument) {
  describe(document.kind, () => {
    it('fits its schema', () => {
      assert.equal(checks[document.kind as DocumentKind](document), undefined);
    });

    it('is the same after a trip through JSON', () => {
      assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
    });

    it('is a draft in English, signed by nobody', () => {
      assert.deepEqual(document.review, { status: 'draft' });
      assert.equal(document.lang, 'en');
    });

    it('lists its sources in order, and (help apart, which has no place to cite) only those it cites', () => {
      const listed = document.sources.map((source) => source.id);
      assert.deepEqual(listed, inOrder(listed));
      if (document.kind !== 'help') assert.deepEqual(listed, inOrder(citedIds(document)));
    });

    it('is plain ASCII text: no HTML, no double spaces, no curly quotes', () => {
      for (const { path, text } of proseOf(document)) {
        assert.match(text, /^[\x20-\x7e]+$/, path);
        assert.doesNotMatch(text, /[<>]|&\w+;| {2}|^ | $/, path);
      }
    });
  });
}

describe('sources', () => {
  const table = Object.entries(sourceTable);

  it('are named by their id, and none is written twice', () => {
    for (const [name, source] of table) assert.equal(source.id, name);
    const urls = table.flatMap(([, source]) => source.url ?? []);
    assert.equal(new Set(urls).size, urls.length);
    for (const url of urls) assert.ok(URL.canParse(url), url);
  });

  it('are all used', () => {
    const used = eachDocument.flatMap((document) => document.sources.map((source) => source.id));
    assert.deepEqual(inOrder(used), inOrder(table.map(([name]) => name)));
  });
});

describe('article', () => {
  it('credits the physiotherapist whose article it is based on, and does not say that he wrote it', () => {
    assert.equal(
      documents.article.basedOn,
      'Based on an article by Mr. Ajailal, Chief Physiotherapist, SUT Hospital, Pattom',
    );
    assert.equal('byline' in documents.article, false);
  });

  it('shows help first: emergency, then today, then soon', () => {
    const headings = documents.article.sections[0]!.blocks.flatMap((block) =>
      'heading' in block ? block.heading : [],
    );
    assert.deepEqual(headings, ['Emergency', 'Urgent: get help today', 'See someone soon']);
  });
});

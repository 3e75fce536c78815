/** The documents fit their schemas, cite what they list, and hold plain text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../src/model/check-document.js';
import type { Source } from '../../src/model/document.js';
import * as sourceTable from '../../src/content/night-leg-numbness/sources.js';
import { citedIds, documents, eachDocument, proseOf } from './document-text.js';

/** Every text that can have short lines, with them. */
const withLines = (value: unknown): { text: string; lines?: string[] }[] => {
  if (Array.isArray(value)) return value.flatMap(withLines);
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Record<string, unknown>;
  const own = [
    [entry['question'] ?? entry['text'], entry['lines']],
    [entry['emergencyText'], entry['emergencyLines']],
  ].flatMap(([text, lines]) =>
    typeof text === 'string' ? [{ text, ...(lines ? { lines: lines as string[] } : {}) }] : [],
  );
  return [...own, ...Object.values(entry).flatMap(withLines)];
};

/** The numbered sources of the first fact sheet, then those with a name. */
const rank = (id: string) => (/^s\d+$/.test(id) ? id.slice(1).padStart(4, '0') : id);
const inOrder = (ids: Iterable<string>) =>
  [...new Set(ids)].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

/** Hosts that a hospital would not put its name beside: a page there needs a note to the clinician. */
const weakHosts = [
  // Open to anybody, or of people who sell or advertise something.
  ...['wikipedia.org', 'physio-pedia.com', 'thefreedictionary.com', 'doctoroz.com'],
  ...['crampguard.com', 'cesphysiorehab.com', 'anklepain.info', 'myhomenurses.com'],
  ...['activheal.com', 'bioped.com', 'mobilemasala.com', 'clinicalexams.co.uk'],
  // Copies of other people's pages and papers.
  ...['scribd.com', 'studylib.net', 'ablesci.com', 'etogether.net', 'pdfs.asia', 'unibo.it'],
  ...['1stchoicepharmacy.co.uk', 'broadlanesurgeryhampton.co.uk', 'langhamplacesurgery.co.uk'],
  ...['abbeymedical.scot.nhs.uk', 'axahealth.co.uk', 'beta.nhs.uk', 'rozellephysio.com.au'],
  ...['mendeley.com', 'researcher.life', 'guidelinecentral.com', 'diabeticfootonline.com'],
  ...['solaci.org', 'gpnotebook.com'],
];
const isWeak = (url: string) => {
  const { hostname } = new URL(url);
  return weakHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
};

for (const document of eachDocument) {
  describe(document.kind, () => {
    it('fits its schema', () => {
      assert.equal(checks[document.kind](document), undefined);
    });

    it('is the same after a trip through JSON', () => {
      assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
    });

    it('is a draft in English, signed by nobody', () => {
      assert.equal(document.version, '2.0');
      assert.equal(document.lang, 'en');
      const { judgements, ...rest } = document.review;
      assert.deepEqual(rest, { status: 'draft' });
      assert.ok(judgements!.length > 0);
    });

    it('lists its sources in order, and (help apart, which has no place to cite) only those it cites', () => {
      const listed = document.sources.map((source) => source.id);
      assert.deepEqual(listed, inOrder(listed));
      // Help has no place to cite: what it lists, another document cites.
      if (document.kind === 'help')
        for (const id of listed)
          assert.ok(eachDocument.some((other) => citedIds(other).includes(id)));
      else assert.deepEqual(listed, inOrder(citedIds(document)));
    });

    it('ends a text over lines with a colon or a question mark, and no other', () => {
      for (const { text, lines } of withLines(document))
        assert.match(text, lines ? /[:?]$/ : /[^:]$/);
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
  const table: [string, Source][] = Object.entries(sourceTable);

  it('are named by their id, and none is written twice', () => {
    for (const [name, source] of table)
      assert.equal(
        source.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        name,
      );
    const urls = table.flatMap(([, source]) => source.url ?? []);
    assert.equal(new Set(urls).size, urls.length);
    for (const url of urls) assert.ok(URL.canParse(url), url);
  });

  it('are all used', () => {
    const used = eachDocument.flatMap((document) => document.sources.map((source) => source.id));
    assert.deepEqual(inOrder(used), inOrder(table.map(([, source]) => source.id)));
  });

  it('that are weak, or have no address, say so to the clinician who signs', () => {
    for (const [name, { url, note }] of table)
      if (url === undefined || isWeak(url)) assert.match(note ?? '', /before signing\.$/, name);
  });

  it('that a hospital would not name are known by their host', () => {
    assert.ok(isWeak('https://en.wikipedia.org/wiki/Leg'));
    assert.ok(isWeak('https://1stchoicepharmacy.co.uk/x'));
    assert.ok(!isWeak('https://111.wales.nhs.uk/x'));
    assert.ok(!isWeak('https://pubmed.ncbi.nlm.nih.gov/1/'));
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

/** The signature of a clinician, and the sheet that is printed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentHash } from '../../../src/model/content-hash.js';
import { changesSince } from '../../../src/studio/editor/comparison.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import {
  hashProblem,
  isAsSigned,
  sign,
  signOffSheet,
  type Signature,
} from '../../../src/studio/editor/signature.js';
import { some } from '../../some.js';
import { smallDocuments } from '../../model/small-documents.js';

const article: DraftDocument = { ...smallDocuments.article };
const signature: Signature = {
  name: ' Dr A. Nair ',
  role: 'Chief Physiotherapist',
  date: '2026-12-01',
  due: '2027-12-01',
  version: '1.1.0',
};
const withVersion = (document: DraftDocument, version: string): DraftDocument => ({
  ...document,
  version,
});
const signed = async (document: DraftDocument, by = signature) => {
  const made = await sign(document, by);
  assert.ok('document' in made, JSON.stringify(made));
  return made.document;
};

describe('a signature', () => {
  it('can be made only where the browser makes hashes, and says so elsewhere', (test) => {
    assert.equal(hashProblem(), undefined);
    // As browsers have it on a page that came by http.
    test.mock.getter(crypto, 'subtle', () => undefined);
    assert.match(hashProblem()!, /by https/);
  });

  it('fills the review and the version, and holds for these words alone', async () => {
    const document = await signed(article);
    assert.deepEqual(document['review'], {
      status: 'approved',
      by: 'Dr A. Nair, Chief Physiotherapist',
      on: '2026-12-01',
      due: '2027-12-01',
      judgements: ['A guess.'],
      approvedHash: await contentHash(withVersion(article, '1.1.0')),
    });
    assert.equal(document['version'], '1.1.0');
    assert.equal(await isAsSigned(document), true);
    assert.equal(await isAsSigned({ ...document, title: 'Other' }), false);
    assert.equal(await isAsSigned({ ...document, review: { status: 'draft' } }), false);
    assert.equal(await isAsSigned(article), false);
    assert.equal(await isAsSigned({ kind: 'help' }), false);
  });

  const wrong: [field: string, value: string, problem: RegExp][] = [
    ['name', ' ', /name of the clinician/],
    ['role', '', /what the clinician does/],
    ['date', '1.12.2026', /a day that exists/],
    ['date', '2026-02-30', /a day that exists/],
    ['due', '', /a day that exists/],
    ['due', '2026-12-01', /after the signature/],
    ['version', ' ', /number of this version/],
  ];
  for (const [field, value, problem] of wrong)
    it(`is refused with ${field} "${value}"`, async () => {
      const made = await sign(article, { ...signature, [field]: value });
      assert.ok('problems' in made);
      assert.deepEqual(Object.keys(made.problems), [field]);
      assert.match(made.problems[field as keyof Signature]!, problem);
    });

  it('is refused for a document that no widget takes', async () => {
    const made = await sign({ ...article, title: '' }, signature);
    assert.ok('problems' in made);
    assert.deepEqual(Object.keys(made.problems), ['document']);
  });

  it('of other words needs another version', async () => {
    const first = await signed(article);
    const same = await sign(article, signature, first);
    assert.ok('document' in same, 'the same words may be signed again');
    const other = await sign({ ...article, title: 'Other' }, signature, first);
    assert.ok('problems' in other);
    assert.match(other.problems.version!, /^Version 1\.1\.0 was signed with other words\./);
    const next = await sign(
      { ...article, title: 'Other' },
      { ...signature, version: '1.2' },
      first,
    );
    assert.ok('document' in next);
  });
});

describe('the sheet to sign', () => {
  it('says who signs what, and what changed, safety first', async () => {
    const document = await signed({ ...article, title: 'New', notFor: 'Not for anybody.' });
    const sheet = signOffSheet(document, changesSince(article, document));
    const { safetyChanges, otherChanges, hash, ...rest } = sheet;
    assert.deepEqual(rest, {
      title: 'New',
      kind: 'article',
      id: 'leg',
      lang: 'en',
      version: '1.1.0',
      by: 'Dr A. Nair, Chief Physiotherapist',
      on: '2026-12-01',
      due: '2027-12-01',
      judgements: ['A guess.'],
      sources: [
        { title: 'One', note: '' },
        { title: 'Two', note: 'A copy.' },
      ],
    });
    assert.equal(hash.join(''), await contentHash(document));
    assert.equal(
      some(hash.slice(0, -1)).every(({ length }) => length === 4),
      true,
    );
    assert.deepEqual(
      safetyChanges.map(({ after }) => after),
      ['Not for anybody.'],
    );
    assert.deepEqual(
      otherChanges.map(({ after }) => after),
      ['New', '1.1.0'],
    );
  });

  it('of a draft leaves room to sign by hand', () => {
    const { by, on, due, hash } = signOffSheet({ kind: 'help' }, []);
    assert.deepEqual([by, on, due, hash], ['', '', '', []]);
  });
});

/** The hash of what is signed, and the signature. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { signedContent } from '../../../src/model/signed-content.js';
import { shownDocument } from '../../../src/model/shown-document.js';
import { documentKinds } from '../../../src/model/widgets.js';
import { changesSince } from '../../../src/studio/editor/comparison.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import { parsedPath, withValueAt } from '../../../src/studio/editor/paths.js';
import {
  contentHash,
  hashProblem,
  isAsSigned,
  sign,
  signOffSheet,
  type Signature,
} from '../../../src/studio/editor/signature.js';
import { some } from '../../some.js';
import { eachDocument, eachFootCareDocument } from '../../content/document-text.js';
import { smallDocuments } from '../../model/small-documents.js';

const article: DraftDocument = { ...smallDocuments.article };
const signature: Signature = {
  name: ' Dr A. Nair ',
  role: 'Chief Physiotherapist',
  date: '2026-12-01',
  due: '2027-12-01',
  version: '1.1.0',
};
const signed = async (document: DraftDocument, by = signature) => {
  const made = await sign(document, by);
  assert.ok('document' in made, JSON.stringify(made));
  return made.document;
};

describe('the hash of the content', () => {
  it('is SHA-256 in base64url of the content that is signed', async () => {
    for (const kind of documentKinds) {
      const document: DraftDocument = { ...smallDocuments[kind] };
      const expected = createHash('sha256').update(signedContent(document)).digest('base64url');
      assert.equal(await contentHash(document), expected);
      assert.match(expected, /^[\w-]{43}$/);
    }
    assert.equal(hashProblem(), undefined);
  });

  it('stays what it is: signatures of hospitals hold it', () => {
    const sections = smallDocuments.article.sections.slice(2);
    assert.equal(
      signedContent(withValueAt(article, ['sections'], () => sections) as DraftDocument),
      '{5:audio:11:article.mp3,7:basedOn:10:Based on C,6:byline:{4:name:1:A,12:organisation:1:B,4:role:15:Physiotherapist},2:id:3:leg,4:kind:7:article,4:lang:2:en,6:notFor:17:Not for children.,7:picture:{3:alt:6:A bed.,6:frames:[42:data:image/gif;base64,R0lGODlhAQABAAAAACw=],6:height:2,3:src:42:data:image/gif;base64,R0lGODlhAQABAAAAACw=,7:srcDark:42:data:image/gif;base64,R0lGODlhAQABAAAAACw=,5:width:3},8:sections:[{6:blocks:[{7:caption:12:On the back.,4:name:10:sleep-back,4:type:6:figure},{7:caption:6:A bed.,7:picture:{3:alt:6:A bed.,6:frames:[42:data:image/gif;base64,R0lGODlhAQABAAAAACw=],6:height:2,3:src:42:data:image/gif;base64,R0lGODlhAQABAAAAACw=,7:srcDark:42:data:image/gif;base64,R0lGODlhAQABAAAAACw=,5:width:3},4:type:6:figure,5:video:{3:alt:6:A bed.,8:captions:7:bed.vtt,6:poster:7:bed.png,3:src:7:bed.mp4}}],7:heading:5:Three,2:id:5:three}],12:shownSources:[56:{2:id:2:s1,5:title:3:One,3:url:21:https://example.org/1},25:{2:id:2:s2,5:title:3:Two}],7:summary:11:About legs.,5:title:4:Legs,7:version:5:1.0.0}',
    );
  });

  for (const document of [...eachDocument, ...eachFootCareDocument])
    it(`of ${document.kind} of ${document.id} is the same of what a bundle has of it`, async () => {
      const shown = shownDocument(document) as unknown as DraftDocument;
      const read = JSON.parse(JSON.stringify(shown)) as DraftDocument;
      assert.equal(await contentHash(read), await contentHash({ ...document }));
    });

  const same: [what: string, path: string, value: unknown][] = [
    ['the review', 'review', { status: 'draft' }],
    ['a note of a source', 'sources[1].note', undefined],
    ['the sources of a sentence', 'sections[0].blocks[0].sources', undefined],
    ['the order of the sources', 'sources', [...smallDocuments.article.sources].reverse()],
    ['a field that is not set', 'levels', undefined],
  ];
  for (const [what, path, value] of same)
    it(`is the same with another value of ${what}`, async () => {
      const other = withValueAt(article, parsedPath(path), () => value) as DraftDocument;
      assert.equal(await contentHash(other), await contentHash(article));
    });

  const other: [what: string, path: string, value: unknown][] = [
    ['a letter', 'sections[0].blocks[0].text', 'Text!'],
    ['a space', 'title', 'Legs '],
    ['the version', 'version', '1.0.1'],
    ['the language', 'lang', 'ml'],
    ['the order of two lines', 'sections[0].blocks[1].lines', ['Two', 'One']],
    ['where one line ends', 'sections[0].blocks[1].lines', ['One,Two']],
    ['a level', 'sections[1].blocks[0].help', 'soon'],
    ['a source', 'sources[0].title', 'Another'],
    ['a new field', 'levels', { soon: { heading: 'A', text: 'B' } }],
    ['a title that reads like JSON', 'title', 'Legs,7:version:5:1.0.0'],
  ];
  for (const [what, path, value] of other)
    it(`is another one with another value of ${what}`, async () => {
      const changed = withValueAt(article, parsedPath(path), () => value) as DraftDocument;
      assert.notEqual(await contentHash(changed), await contentHash(article));
    });

  it('tells a number from its text, and an empty list from none', async () => {
    const hashes = [1, '1', true, 'true', null, 'null', [], [[]], {}, ''].map((levels) =>
      contentHash({ ...article, levels }),
    );
    assert.equal(new Set(await Promise.all(hashes)).size, 10);
  });
});

describe('a signature', () => {
  it('fills the review and the version, and holds for these words alone', async () => {
    const document = await signed(article);
    assert.deepEqual(document['review'], {
      status: 'approved',
      by: 'Dr A. Nair, Chief Physiotherapist',
      on: '2026-12-01',
      due: '2027-12-01',
      judgements: ['A guess.'],
      approvedHash: await contentHash({ ...article, version: '1.1.0' }),
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

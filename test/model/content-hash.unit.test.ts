/** The hash of what is signed. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { canHash, contentHash } from '../../src/model/content-hash.js';
import { shownDocument } from '../../src/model/shown-document.js';
import { signedContent } from '../../src/model/signed-content.js';
import { documentKinds } from '../../src/model/widgets.js';
import type { DraftDocument } from '../../src/studio/editor/draft.js';
import { parsedPath, withValueAt } from '../../src/studio/editor/paths.js';
import { eachDocument, eachFootCareDocument } from '../content/document-text.js';
import { smallDocuments } from './small-documents.js';

const article: DraftDocument = { ...smallDocuments.article };

describe('the hash of the content', () => {
  it('is SHA-256 in base64url of the content that is signed', async () => {
    for (const kind of documentKinds) {
      const document: DraftDocument = { ...smallDocuments[kind] };
      const expected = createHash('sha256').update(signedContent(document)).digest('base64url');
      assert.equal(await contentHash(document), expected);
      assert.match(expected, /^[\w-]{43}$/);
    }
    assert.equal(canHash(), true);
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
      contentHash({ ...article, levels } as DraftDocument),
    );
    assert.equal(new Set(await Promise.all(hashes)).size, 10);
  });

  it('of a draft whose sources are no list yet leaves them out', async () => {
    const { sources, ...without } = article;
    assert.ok(sources);
    for (const none of [undefined, null, 'A book', {}])
      assert.equal(await contentHash({ ...article, sources: none }), await contentHash(without));
  });
});

/** What the editor hands over: names of files, the tag with the sign-off, the builder's address. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentSchema } from '../../../src/model/document-schema.js';
import { choicesOf } from '../../../src/studio/snippet/address.js';
import { fileName } from '../../../src/studio/page/editor-files.js';
import { builderAddress, placeTag, type PlaceNow } from '../../../src/studio/page/editor-place.js';
import { keptText, keptWork, withSaved } from '../../../src/studio/page/editor-work.js';
import {
  draftOf,
  emptyDraft,
  isChanged,
  setAt,
  turnTo,
  type DraftDocument,
} from '../../../src/studio/editor/draft.js';
import { emptyDocument } from '../../../src/studio/editor/fields.js';
import { exercisesOf } from '../../model/small-documents.js';
import { catalogue } from '../catalogue.js';

const now: PlaceNow = {
  kind: 'exercises',
  file: 'knee.exercises.en.json',
  lang: 'en',
  pictures: [],
  ourFolders: [],
  signed: undefined,
  copied: undefined,
};
const hash = `${'abc-_1'.repeat(7)}Z`;
const signed = { by: 'Dr "A" <b>, physio & more', on: '2026-11-29', hash };

describe('names of files', () => {
  const names: [parts: string[], name: string][] = [
    [['knee', 'exercises', 'en'], 'knee.exercises.en.json'],
    [['../../etc', 'help', 'ml-IN'], 'etc.help.ml-IN.json'],
    [['', 'checklist', 'en'], 'checklist.en.json'],
    [
      ['back pain: list/1', 'article', 'ta', 'translation'],
      'back-pain-list-1.article.ta.translation.json',
    ],
    [
      ['\u0d2e\u0d41\u0d1f\u0d4d\u0d1f\u0d4d', 'help', 'ml'],
      '\u0d2e\u0d41\u0d1f\u0d4d\u0d1f\u0d4d.help.ml.json',
    ],
  ];
  for (const [parts, name] of names)
    it(JSON.stringify(parts), () => assert.equal(fileName(...parts), name));
});

describe('the tag', () => {
  it('of a draft names no signature', () =>
    assert.equal(
      placeTag(now, 'Knee <exercises>'),
      `<bedside-exercise-timer src="/health/knee.exercises.en.json">
<p>Knee &lt;exercises&gt;</p>
</bedside-exercise-timer>`,
    ));

  it('of a signed document in another language has all that the widget compares', () => {
    const tag = placeTag({ ...now, lang: 'ml', file: 'knee.exercises.ml.json', signed }, 'Knee');
    for (const attribute of [
      'lang="ml"',
      'approved-by="Dr &quot;A&quot; &lt;b&gt;, physio &amp; more"',
      'approved-on="2026-11-29"',
      `approved-hash="${hash}"`,
    ])
      assert.ok(tag.includes(attribute), `${attribute} in ${tag}`);
  });

  it('leads to a builder that understands the address', () => {
    const address = builderAddress({ ...now, signed: { ...signed, by: 'Dr A & B, physio' } });
    const { choices, problems } = choicesOf(address.replace(/^[^#]*/, ''), catalogue);
    assert.deepEqual(problems, []);
    assert.deepEqual(choices.widgets, ['exercise-timer']);
    assert.equal(choices.approved, 'Dr A & B, physio');
    assert.equal(choices.on, '2026-11-29');
    assert.equal(choices.hash, hash);
    assert.equal(choices.ownExercises, '/health/knee.exercises.en.json');
  });
});

describe('a kept draft', () => {
  const draft = setAt(emptyDraft('help'), ['title'], 'Who helps');

  it('comes back as it was, and counts as not downloaded', () => {
    const work = keptWork(keptText({ draft }))!;
    assert.deepEqual(work.draft.documents, draft.documents);
    assert.equal(work.draft.kind, 'help');
    assert.equal(isChanged(work.draft), true);
  });

  it('of an older version of the fields is renewed like a file, and what it is compared with', () => {
    const documents = { exercises: exercisesOf(1) as unknown as DraftDocument };
    const work = keptWork(
      keptText({
        draft: draftOf(documents, 'legs.json'),
        before: { name: 'signed.json', documents },
      }),
    )!;
    for (const { exercises } of [work.draft.documents, work.before!.documents])
      assert.equal(exercises!['schema'], documentSchema);
    assert.match(work.draft.said[0]!, /were of version 1\./);
  });

  it('of a version of the fields that no widget knows is refused', () => {
    const draft = draftOf({ help: { kind: 'help', schema: documentSchema + 1 } }, 'a.json');
    assert.equal(keptWork(keptText({ draft })), undefined);
  });

  for (const text of ['', '{', 'null', '[]', '{"kind":"help"}', '{"documents":{},"kind":"help"}'])
    it(`is refused when it is ${text || 'empty'}`, () => assert.equal(keptWork(text), undefined));
});

describe('a document that went into a file', () => {
  const documents = { article: emptyDocument('article'), help: emptyDocument('help') };
  const one = setAt(draftOf(documents, 'two.json'), ['title'], 'New');
  const both = setAt(turnTo(one, 'help'), ['title'], 'New');

  it('is no longer new, and the other one of the draft still is', () => {
    const once = withSaved(both);
    assert.equal(isChanged(once), true);
    assert.equal(isChanged(withSaved(turnTo(once, 'article'))), false);
  });
});

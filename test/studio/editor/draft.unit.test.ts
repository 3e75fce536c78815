/** Moves on a draft, and files that somebody opens. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentKind } from '../../../src/model/check-document.js';
import { contentHash } from '../../../src/model/content-hash.js';
import { documentSchema, migrated } from '../../../src/model/document-schema.js';
import { documentKinds } from '../../../src/model/widgets.js';
import {
  asSaved,
  canRedo,
  canUndo,
  documentOf,
  draftOf,
  emptyDraft,
  fileText,
  insertAt,
  isChanged,
  kindsIn,
  moveAt,
  openDraft,
  redo,
  removeAt,
  setAt,
  setNumber,
  setTitle,
  settled,
  turnTo,
  translationIn,
  undo,
  withSavedTranslation,
  withTranslation,
  withWhole,
  type Draft,
  type DraftDocument,
} from '../../../src/studio/editor/draft.js';
import { longestFile } from '../../../src/studio/editor/document-file.js';
import { valueAt, type Path } from '../../../src/studio/editor/paths.js';
import { hasErrors, problemsOf } from '../../../src/studio/editor/problems.js';
import { isAsSigned } from '../../../src/studio/editor/signature.js';
import { emptyTranslation, withText } from '../../../src/studio/editor/translation.js';
import { exercisesOf, smallDocuments } from '../../model/small-documents.js';

/** A set of our small documents, as drafts that nobody has signed. */
const unsigned = (document: (typeof smallDocuments)[DocumentKind]): DraftDocument => ({
  ...document,
  review: { status: 'draft', judgements: ['A guess.'] },
});
const article = unsigned(smallDocuments.article);
const exercises = unsigned(smallDocuments.exercises);
const start = draftOf({ article, exercises }, 'legs.json');
const withoutReview = ({ review: _, ...rest }: DraftDocument) => rest;
const at = (draft: Draft, path: Path) => valueAt(documentOf(draft), path);

describe('a move', () => {
  const sections = ['sections'];
  const ids = (draft: Draft) => (at(draft, sections) as { id: string }[]).map(({ id }) => id);

  const rows: [what: string, move: (draft: Draft) => Draft, path: Path, value: unknown][] = [
    ['writes a text', (d) => setAt(d, ['title'], 'New'), ['title'], 'New'],
    [
      'writes into an entry',
      (d) => setAt(d, ['sections', 1, 'heading'], 'New'),
      ['sections', 1, 'heading'],
      'New',
    ],
    [
      'writes a number',
      (d) => setAt(turnTo(d, 'exercises'), ['programs', 0, 'rounds', 'max'], 4),
      ['programs', 0, 'rounds', 'max'],
      4,
    ],
    ['takes a field away', (d) => setAt(d, ['byline'], undefined), ['byline'], undefined],
    [
      'takes an emptied field away that may be left out',
      (d) => setAt(d, ['notFor'], ''),
      ['notFor'],
      undefined,
    ],
    ['keeps an emptied field that has to be there', (d) => setAt(d, ['title'], ''), ['title'], ''],
    [
      'keeps an emptied line of a list',
      (d) => setAt(d, ['sections', 0, 'blocks', 1, 'lines', 0], ''),
      ['sections', 0, 'blocks', 1, 'lines', 0],
      '',
    ],
    [
      'makes what is missing on the way',
      (d) => setAt(setAt(d, ['byline'], undefined), ['byline', 'name'], 'A'),
      ['byline'],
      { name: 'A' },
    ],
    [
      'inserts before an entry',
      (d) => insertAt(d, ['sections', 0, 'blocks', 1, 'lines', 1], 'New'),
      ['sections', 0, 'blocks', 1, 'lines'],
      ['One', 'New', 'Two'],
    ],
    [
      'inserts at the end',
      (d) => insertAt(d, ['sections', 0, 'blocks', 1, 'lines', 99], 'New'),
      ['sections', 0, 'blocks', 1, 'lines'],
      ['One', 'Two', 'New'],
    ],
    [
      'inserts into a list that is not there yet',
      (d) => insertAt(d, ['sections', 0, 'blocks', 0, 'lines', 0], 'New'),
      ['sections', 0, 'blocks', 0, 'lines'],
      ['New'],
    ],
    [
      'removes an entry',
      (d) => removeAt(d, ['sections', 0, 'blocks', 1, 'lines', 0]),
      ['sections', 0, 'blocks', 1, 'lines'],
      ['Two'],
    ],
    [
      'takes a list away with its last entry, where an empty one is refused',
      (d) => removeAt(d, ['sections', 1, 'blocks', 0, 'items', 1, 'lines', 0]),
      ['sections', 1, 'blocks', 0, 'items', 1, 'lines'],
      undefined,
    ],
    [
      'keeps a list that has to be there',
      (d) => removeAt(removeAt(d, ['sources', 1]), ['sources', 0]),
      ['sources'],
      [],
    ],
    [
      'removes a field',
      (d) => removeAt(d, ['byline', 'role']),
      ['byline'],
      { name: 'A', organisation: 'B' },
    ],
  ];
  for (const [what, move, path, value] of rows)
    it(what, () => {
      const draft = move(start);
      assert.deepEqual(at(draft, path), value);
      assert.equal(isChanged(draft), true);
      assert.equal(documentOf(start), article, 'the draft before it stays as it was');
    });

  const orders: [index: number, by: number, order: string][] = [
    [0, 1, 'two,one,three'],
    [0, 2, 'two,three,one'],
    [0, 9, 'two,three,one'],
    [2, -1, 'one,three,two'],
    [2, -9, 'three,one,two'],
    [1, 0, 'one,two,three'],
    [0, -1, 'one,two,three'],
    [2, 1, 'one,two,three'],
    [3, -1, 'one,two,three'],
    [-1, 1, 'one,two,three'],
  ];
  for (const [index, by, order] of orders)
    it(`moves entry ${index} by ${by}: ${order}`, () => {
      const draft = moveAt(start, ['sections', index], by);
      assert.equal(ids(draft).join(), order);
      assert.equal(canUndo(draft), order !== 'one,two,three');
    });

  const idle: [what: string, move: (draft: Draft) => Draft][] = [
    ['the same value', (d) => setAt(d, ['title'], d.documents.article!['title'])],
    ['the whole document', (d) => setAt(d, [], {})],
    ['an entry that is not there', (d) => removeAt(d, ['sections', 9])],
    ['an entry before the first', (d) => removeAt(d, ['sections', -1])],
    ['a list in place of an entry', (d) => insertAt(d, ['sections'], {})],
    ['a field in place of an entry', (d) => moveAt(d, ['title'], 1)],
    ['a kind that the draft does not have', (d) => turnTo(d, 'help')],
    ['nothing to undo', undo],
    ['nothing to redo', redo],
    ['nothing typed', settled],
  ];
  for (const [what, move] of idle)
    it(`changes nothing: ${what}`, () => {
      assert.equal(move(start), start);
    });

  it('keeps a key that objects have from birth a key', () => {
    const draft = setAt(start, ['__proto__', 'polluted'], 'yes');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(documentOf(draft)), Object.prototype);
  });
});

describe('undo and redo', () => {
  it('go back and forth through moves of all documents, and show the one that changes', () => {
    let draft = setAt(start, ['title'], 'A');
    draft = setAt(turnTo(draft, 'exercises'), ['title'], 'B');
    draft = moveAt(turnTo(draft, 'article'), ['sections', 0], 1);
    draft = undo(draft);
    assert.deepEqual([draft.kind, at(draft, ['sections', 0, 'id'])], ['article', 'one']);
    draft = undo(draft);
    assert.deepEqual([draft.kind, at(draft, ['title'])], ['exercises', exercises['title']]);
    draft = undo(draft);
    assert.equal(documentOf(draft), article);
    assert.deepEqual([canUndo(draft), canRedo(draft), isChanged(draft)], [false, true, false]);
    draft = redo(redo(redo(draft)));
    assert.equal(at(draft, ['sections', 0, 'id']), 'two');
    assert.deepEqual(draft.documents.exercises!['title'], 'B');
    assert.equal(canRedo(draft), false);
  });

  it('a new move ends what could be done again', () => {
    const draft = setAt(undo(setAt(start, ['title'], 'A')), ['title'], 'B');
    assert.equal(canRedo(draft), false);
  });

  it('typing in one field is one step, until it is settled', () => {
    let draft = start;
    for (const text of ['N', 'Ne', 'New']) draft = setAt(draft, ['title'], text);
    draft = settled(draft);
    for (const text of ['New', 'New w', 'New words']) draft = setAt(draft, ['title'], text);
    draft = setAt(draft, ['summary'], 'S');
    const titles = [draft, undo(draft), undo(undo(draft)), undo(undo(undo(draft)))].map((one) =>
      at(one, ['title']),
    );
    assert.deepEqual(titles, ['New words', 'New words', 'New', article['title']]);
  });

  it('numbers are a step each', () => {
    let draft = turnTo(start, 'exercises');
    for (const value of [3, 4]) draft = setAt(draft, ['programs', 0, 'rounds', 'max'], value);
    assert.equal(at(undo(draft), ['programs', 0, 'rounds', 'max']), 3);
  });

  it('200 steps are kept', () => {
    let draft = start;
    for (let i = 0; i < 250; i++) draft = settled(setAt(draft, ['title'], `${i}`));
    let steps = 0;
    for (; canUndo(draft); draft = undo(draft)) steps++;
    assert.equal(steps, 200);
    assert.equal(at(draft, ['title']), '49');
  });
});

describe('a draft is changed', () => {
  it('until the same words stand there again, or it was saved', () => {
    const draft = setAt(start, ['title'], 'New');
    assert.equal(isChanged(draft), true);
    assert.equal(isChanged(setAt(draft, ['title'], article['title'])), false);
    const saved = asSaved(draft);
    assert.equal(isChanged(saved), false);
    assert.equal(isChanged(undo(saved)), true);
  });

  it('its file is the document that is written on, and opens again', () => {
    const opened = openDraft(fileText(turnTo(start, 'exercises')));
    assert.ok('draft' in opened);
    assert.deepEqual(documentOf(opened.draft), exercises);
  });
});

describe('the title of a document that was begun here', () => {
  const shortName = (draft: Draft) => at(draft, ['id']);
  const written = ['K', 'Knee exercises', 'Knee: 4 exercises.'].reduce(
    setTitle,
    emptyDraft('exercises'),
  );

  it('gives it its short name, in one step', () => {
    assert.deepEqual(
      [at(written, ['title']), shortName(written)],
      ['Knee: 4 exercises.', 'knee-4-exercises'],
    );
    assert.deepEqual(documentOf(undo(written)), documentOf(emptyDraft('exercises')));
    assert.equal(
      shortName(setTitle(emptyDraft('help'), '\u0d2e\u0d41\u0d1f\u0d4d\u0d1f\u0d4d')),
      '',
    );
  });

  it('gives none once somebody has written another one, or it is in a file', () => {
    assert.equal(shortName(setTitle(setAt(written, ['id'], 'knee'), 'Legs')), 'knee');
    assert.equal(shortName(setTitle(asSaved(written), 'Legs')), 'knee-4-exercises');
    assert.equal(shortName(setTitle(start, 'New')), article['id']);
  });
});

describe('a number at first', () => {
  const seconds = ['programs', 0, 'steps', 0, 'seconds'];
  const numbers = (draft: Draft) => {
    const { min, default: first, max } = at(draft, seconds) as Record<string, unknown>;
    return [min, first, max];
  };
  const fresh = emptyDraft('exercises');
  const thirty = setNumber(
    setNumber(fresh, [...seconds, 'default'], 3),
    [...seconds, 'default'],
    30,
  );

  it('takes the lowest and the highest along until there is a range', () => {
    assert.deepEqual(numbers(thirty), [30, 30, 30]);
    const range = setNumber(thirty, [...seconds, 'max'], 60);
    assert.deepEqual(numbers(range), [30, 30, 60]);
    assert.deepEqual(numbers(setNumber(range, [...seconds, 'default'], 45)), [30, 45, 60]);
  });

  it('takes nothing along where no number was written', () => {
    assert.deepEqual(numbers(setNumber(thirty, [...seconds, 'default'], 'many')), [30, 'many', 30]);
    assert.deepEqual(numbers(setNumber(thirty, [...seconds, 'default'], undefined)), [
      30,
      undefined,
      30,
    ]);
  });
});

describe('a translation', () => {
  const begun = withTranslation(start, emptyTranslation(article, 'ml'));
  const wrote = (draft: Draft, id: string, text: string) =>
    withTranslation(draft, withText(translationIn(draft)!, article, id, text), id);
  const textsOf = (draft: Draft) => translationIn(draft)?.texts;

  it('is taken back and done again with the steps of the document, in their order', () => {
    const typed = wrote(wrote(begun, 'title', 'ka'), 'title', 'kal');
    const both = setAt(typed, ['title'], 'New');
    assert.deepEqual([at(both, ['title']), textsOf(both)], ['New', { title: 'kal' }]);
    const first = undo(both);
    assert.deepEqual([at(first, ['title']), textsOf(first)], [article['title'], { title: 'kal' }]);
    assert.deepEqual(textsOf(undo(first)), {}, 'the letters of one text are one step');
    assert.equal(textsOf(undo(undo(first))), undefined);
    assert.equal(canUndo(undo(undo(first))), false);
    assert.deepEqual(textsOf(redo(redo(undo(undo(first))))), { title: 'kal' });
  });

  it('has a step for each text, and a new one after a field was left', () => {
    const two = wrote(wrote(begun, 'title', 'a'), 'summary', 'b');
    assert.deepEqual(textsOf(undo(two)), { title: 'a' });
    const again = wrote(settled(wrote(begun, 'title', 'a')), 'title', 'ab');
    assert.deepEqual(textsOf(undo(again)), { title: 'a' });
  });

  it('of another document of the draft stays', () => {
    const other = turnTo(wrote(begun, 'title', 'a'), 'exercises');
    assert.equal(translationIn(other), undefined);
    const both = withTranslation(other, emptyTranslation(exercises, 'hi'));
    assert.deepEqual(textsOf(turnTo(undo(both), 'article')), { title: 'a' });
  });

  it('is new until it is in a file, when there are words in it', () => {
    assert.equal(isChanged(begun), false);
    const typed = wrote(begun, 'title', 'a');
    assert.equal(isChanged(typed), true);
    const saved = withSavedTranslation(typed);
    assert.equal(isChanged(saved), false);
    assert.equal(isChanged(wrote(saved, 'title', 'ab')), true);
    assert.equal(isChanged(withTranslation(saved, undefined)), false);
  });
});

describe('a signature', () => {
  const review = {
    status: 'approved',
    by: 'Dr X',
    on: '2026-11-22',
    due: '2027-11-22',
    judgements: ['A guess.'],
    approvedHash: 'abc',
  };
  const signed = draftOf({ article: { ...article, review } }, 'a.json');

  it('ends with the first other word, and comes back with undo', () => {
    const draft = setAt(signed, ['title'], 'New');
    assert.deepEqual(at(draft, ['review']), { status: 'draft', judgements: ['A guess.'] });
    assert.deepEqual(at(undo(draft), ['review']), review);
  });

  it('holds while only the review is written', () => {
    assert.equal(
      at(setAt(signed, ['review', 'due'], '2028-01-01'), ['review', 'status']),
      'approved',
    );
  });

  it('comes as a whole document', () => {
    const draft = withWhole(start, { ...exercises, title: 'Signed' });
    assert.equal(draft.kind, 'exercises');
    assert.equal(at(draft, ['title']), 'Signed');
    assert.deepEqual([undo(draft).kind, documentOf(undo(draft))], ['exercises', exercises]);
  });
});

describe('a file', () => {
  const opened = (text: string, name?: string) => {
    const found = openDraft(text, name);
    assert.ok('draft' in found, 'problem' in found ? found.problem : '');
    return found.draft;
  };
  const json = JSON.stringify;

  for (const kind of documentKinds)
    it(`of one ${kind} opens`, () => {
      const document = unsigned(smallDocuments[kind]);
      const draft = opened(json(document), 'mine.json');
      assert.deepEqual(documentOf(draft), document);
      assert.deepEqual(
        [draft.kind, draft.name, draft.said, isChanged(draft)],
        [kind, 'mine.json', [], false],
      );
    });

  const sets: [what: string, value: unknown][] = [
    ['a list', [exercises, article]],
    ['by kind', { article, exercises }],
    ['as addTopic takes it', { topic: 'leg', lang: 'en', documents: { article, exercises } }],
  ];
  for (const [what, value] of sets)
    it(`of several documents opens: ${what}`, () => {
      const draft = opened(`\ufeff${json(value)}\n`);
      assert.deepEqual(kindsIn(draft), ['article', 'exercises']);
      assert.equal(draft.kind, 'article');
    });

  it('with wrong and missing fields opens: the check tells of them', () => {
    assert.deepEqual(documentOf(opened('{"kind":"help","levels":3}')), { kind: 'help', levels: 3 });
  });

  it('that was signed before hashes is a draft again, and says so', () => {
    const draft = opened(json(smallDocuments.article));
    assert.deepEqual(at(draft, ['review']), { status: 'draft', judgements: ['A guess.'] });
    assert.equal(draft.said.length, 1);
    assert.match(draft.said[0]!, /^\u201cLegs\u201d: It was signed before .* sign it anew\.$/);
    const { review, ...rest } = smallDocuments.article;
    const signed = { ...rest, review: { ...review, approvedHash: 'x' } };
    assert.deepEqual(documentOf(opened(json(signed))), signed);
  });

  it('of an older version of the fields opens as a page reads it, and says so', () => {
    const draft = opened(json(exercisesOf(1)));
    const read = migrated(JSON.parse(json(exercisesOf(1)))).value as DraftDocument;
    assert.deepEqual(withoutReview(documentOf(draft)), withoutReview(read));
    assert.equal(at(draft, ['schema']), documentSchema);
    assert.equal(at(draft, ['programs', 0, 'steps', 0, 'raised']), true);
    assert.equal(hasErrors(problemsOf(documentOf(draft))), false);
    assert.equal(
      draft.said[0],
      '\u201cLegs\u201d: Its fields were of version 1. Here they are of version 2, as a widget reads them.',
    );
  });

  it('that was signed in an older version of the fields is not what was signed', async () => {
    const { review, ...rest } = JSON.parse(json(exercisesOf(1))) as DraftDocument;
    const approvedHash = await contentHash(rest);
    const signed = { ...rest, review: { ...(review as object), approvedHash } };
    const draft = opened(json(signed));
    // As on a page, whose foot says that it is a draft.
    assert.equal(await isAsSigned(documentOf(draft)), false);
    assert.equal(at(draft, ['review', 'approvedHash']), approvedHash);
    assert.equal(draft.said.length, 1);
  });

  const refused: [what: string, text: string, problem: RegExp][] = [
    [
      'a version of the fields that no widget knows',
      '{"kind":"help","title":"Help","schema":3}',
      /^\u201cHelp\u201d names version 3 for its fields \(schema\)\. Allowed: a whole number from 1 to 2, or none\.$/,
    ],
    ['empty', ' \n', /^\u201cx\.json\u201d is empty\.$/],
    ['a PDF', '%PDF-1.7 \u0000', /is a PDF\. The editor opens JSON files of health documents\.$/],
    ['a Word file', 'PK\u0003\u0004word/document.xml', /is a ZIP archive or a Word file\./],
    ['an RTF text', '{\\rtf1 words}', /is an RTF text\./],
    ['a picture', '\ufffdPNG\r\n', /is a picture\./],
    ['a drawing', '<svg xmlns="x"><script>alert(1)</script></svg>', /is a picture\./],
    ['a web page', '<!DOCTYPE html><p>', /is a web page\./],
    ['an XML file', '<?xml version="1.0"?>', /is an XML file\./],
    ['no text', '\ufffd\ufffd\u0011', /is no text file\./],
    ['words', 'Bend your knee', /is not complete JSON\./],
    [
      'cut off',
      '{\n"kind": "help",\n"title": "Kn',
      /is not complete JSON\.(.* in line 3\.)? Open the file as it was downloaded\.$/,
    ],
    [
      'a number',
      '3',
      /is no health document: its kind is missing\. Allowed: article, exercises, checklist, help\.$/,
    ],
    ['null', 'null', /its kind is missing\./],
    ['an empty list', '[]', /its kind is missing\./],
    ['another object', '{"name":"x"}', /its kind is missing\./],
    ['another kind', '{"kind":"quiz"}', /its kind is "quiz"\. Allowed: article/],
    ['a kind from birth', '{"kind":"toString"}', /its kind is "toString"\./],
    ['a list of others', '[{"kind":"help"},3]', /its kind is missing\./],
    [
      'two of a kind',
      '[{"kind":"help"},{"kind":"help"}]',
      /holds 2 documents of the kind help\. Open them one by one\.$/,
    ],
    ['too deep', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, /nested too deeply\.$/],
    [
      'too long',
      `"${'x'.repeat(longestFile)}"`,
      /has 5\.1 MB\. The editor opens files of at most 5 MB\.$/,
    ],
  ];
  for (const [what, text, problem] of refused)
    it(`is refused: ${what}`, () => {
      const found = openDraft(text, 'x.json');
      assert.ok('problem' in found);
      assert.match(found.problem, problem);
    });

  it('of 5 MB opens', () => {
    const body = json({ ...article, summary: '' });
    const text = json({ ...article, summary: 'x'.repeat(longestFile - body.length) });
    assert.equal(text.length, longestFile);
    assert.equal(documentOf(opened(text)).kind, 'article');
  });
});

it('an empty draft has one document', () => {
  const draft = emptyDraft('checklist');
  assert.deepEqual(
    [kindsIn(draft), draft.name, isChanged(draft)],
    [['checklist'], 'checklist.json', false],
  );
});

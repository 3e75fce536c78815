/** A document beside its English. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../../src/model/check-document.js';
import { documentKinds } from '../../../src/model/widgets.js';
import { withValueAt, type Path } from '../../../src/studio/editor/paths.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import {
  asCurrent,
  emptyTranslation,
  openTranslation,
  rowsOf,
  translatedDocument,
  translationOf,
  translationText,
  withText,
  type Translation,
} from '../../../src/studio/editor/translation.js';
import { some } from '../../some.js';
import { eachDocument } from '../../content/document-text.js';
import { smallDocuments } from '../../model/small-documents.js';

const english: DraftDocument = { ...smallDocuments.checklist };
const none = emptyTranslation(english, 'ml');
const rowOf = (id: string, translation: Translation, document = english) =>
  rowsOf(document, translation).find((row) => row.id === id)!;
const changed = (path: Path, value: unknown) =>
  withValueAt(english, path, () => value) as DraftDocument;

describe('the rows of a translation', () => {
  it('are the texts of the English document in its order, all untranslated at first', () => {
    const rows = rowsOf(english, none);
    assert.deepEqual(some(rows).map(({ english: text }) => text)[0], 'Legs');
    assert.equal(
      some(rows).every(({ state, text }) => state === 'untranslated' && text === ''),
      true,
    );
    const ids = rows.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(
      ids.some((id) => /help|kind|lang|sources|review/.test(id)),
      false,
    );
  });

  it('say what is translated, equal to the English, and older than it', () => {
    let translation = withText(none, english, 'title', 'Kaalukal');
    translation = withText(translation, english, 'intro', english['intro'] as string);
    assert.deepEqual(
      [rowOf('title', translation).state, rowOf('intro', translation).state],
      ['translated', 'equal'],
    );
    const later = changed(['title'], 'Both legs');
    const row = rowOf('title', translation, later);
    assert.deepEqual([row.state, row.madeFrom, row.text], ['older', 'Legs', 'Kaalukal']);
    assert.equal(rowOf('title', asCurrent(translation, later, 'title'), later).state, 'translated');
    assert.equal(
      rowOf('title', withText(translation, later, 'title', 'New'), later).state,
      'translated',
    );
  });

  it('an emptied text is untranslated again', () => {
    const translation = withText(withText(none, english, 'title', 'X'), english, 'title', ' ');
    assert.deepEqual(translation, none);
  });

  it('has none for what the English does not have', () => {
    assert.equal(withText(none, english, 'nothing', 'X'), none);
    assert.equal(withText(none, english, 'groups.red.items.r1.help', 'self-care'), none);
  });

  it('goes with an entry that stands elsewhere now', () => {
    const items = smallDocuments.checklist.groups[0]!.items as readonly { id: string }[];
    const id = `groups.${smallDocuments.checklist.groups[0]!.id}.items.${items[0]!.id}.text`;
    const translation = withText(none, english, id, 'X');
    const more = changed(['groups', 0, 'items'], [{ ...items[0], id: 'first' }, ...items]);
    assert.equal(rowOf(id, translation, more).state, 'translated');
  });

  const placeholders: [text: string, problem: RegExp | undefined][] = [
    ['Vilikkuka {number}', undefined],
    ['Vilikkuka', /^Keep \{number\} as it is/],
    ['Vilikkuka {phone}', /^Keep \{number\} as it is/],
  ];
  for (const [text, problem] of placeholders)
    it(`${text}: ${problem ? 'a problem' : 'none'}`, () => {
      const help: DraftDocument = { ...smallDocuments.help, title: 'Call {number}' };
      const translation = withText(emptyTranslation(help, 'ml'), help, 'title', text);
      const row = rowOf('title', translation, help);
      if (problem) assert.match(row.problem!, problem);
      else assert.equal(row.problem, undefined);
    });

  it('a value in braces that the English does not have is a problem', () => {
    const row = rowOf('title', withText(none, english, 'title', 'X {n}'));
    assert.match(row.problem!, /^Take the words in braces away/);
  });
});

describe('the translated document', () => {
  /** All that is no text. */
  const frame = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((entry) => frame(entry, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, entry]) => [name, frame(entry, name)]),
      );
    return typeof value === 'string' && !['id', 'help', 'pose', 'type', 'name', 'url'].includes(key)
      ? 'text'
      : value;
  };

  for (const document of eachDocument)
    it(`of ${document.kind} differs in nothing but texts, and is a draft`, () => {
      const source: DraftDocument = { ...document };
      let translation = emptyTranslation(source, 'ml');
      for (const { id } of some(rowsOf(source, translation)))
        translation = withText(translation, source, id, `X ${id.length}`);
      const { document: made } = translatedDocument(source, translation);
      assert.equal(made.lang, 'ml');
      assert.equal(made.review.status, 'draft');
      assert.deepEqual(
        frame({ ...made, lang: '', review: 0 }),
        frame({ ...source, lang: '', review: 0 }),
      );
    });

  for (const kind of documentKinds)
    it(`of ${kind} with no text yet is the English, and a widget takes it`, () => {
      const source: DraftDocument = { ...smallDocuments[kind] };
      const { document, missing } = translatedDocument(source, emptyTranslation(source, 'hi'));
      assert.equal(checks[kind](document), undefined);
      assert.equal(document['title'], source['title']);
      assert.equal(missing.length, rowsOf(source, emptyTranslation(source, 'hi')).length);
    });
});

describe('a document that is translated already', () => {
  const translation = withText(none, english, 'title', 'Kaalukal');
  const made = translatedDocument(english, translation).document as DraftDocument;

  it('gives its texts back', () => {
    assert.deepEqual(translationOf(english, made), translation);
  });

  it('of another version gives older texts', () => {
    const found = translationOf(changed(['version'], '2.0.0'), made);
    assert.deepEqual([found.texts, found.from], [translation.texts, {}]);
    assert.equal(rowOf('title', found).state, 'older');
    assert.equal(rowOf('title', found).madeFrom, undefined);
  });
});

describe('a file of a translation', () => {
  const translation = withText(none, english, 'title', 'Kaalukal');

  it('opens as it was saved', () => {
    assert.deepEqual(openTranslation(`\ufeff${translationText(translation)}`, english), {
      translation,
    });
  });

  const other = { ...english, id: 'arm' };
  const wrong: [what: string, text: string, document: DraftDocument, problem: RegExp][] = [
    ['broken', '{"translation"', english, /not complete JSON/],
    ['a document', JSON.stringify(english), english, /is no translation/],
    ['a list', '[]', english, /is no translation/],
    [
      'of another document',
      translationText(translation),
      other,
      /translation of the checklist \u201cleg\u201d\. Open the checklist \u201carm\u201d/,
    ],
    [
      'without texts',
      JSON.stringify({ ...none, translation: 1, texts: [1] }),
      english,
      /lacks its language or its texts/,
    ],
    [
      'with a number as text',
      JSON.stringify({ ...none, translation: 1, texts: { title: 1 } }),
      english,
      /lacks its language/,
    ],
    [
      'without a language',
      JSON.stringify({ ...none, translation: 1, lang: 'Malayalam' }),
      english,
      /lacks its language/,
    ],
  ];
  for (const [what, text, document, problem] of wrong)
    it(`is refused: ${what}`, () => {
      const opened = openTranslation(text, document);
      assert.ok('problem' in opened);
      assert.match(opened.problem, problem);
    });
});

/** A document's texts by id, and a document put together from English and the texts of a language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, type DocumentKind } from '../../src/model/check-document.js';
import { articleSchema } from '../../src/model/article-document.js';
import { checklistSchema } from '../../src/model/checklist-document.js';
import {
  packedTexts,
  textsOf,
  unpackedTexts,
  withTexts,
  type TextDocument,
  type Texts,
} from '../../src/model/document-texts.js';
import { exercisesSchema } from '../../src/model/exercises-document.js';
import { helpSchema } from '../../src/model/help-document.js';
import type { Schema, Shape } from '../../src/model/schema.js';
import { shownDocument, shownHead } from '../../src/model/shown-document.js';
import { documents, eachDocument, proseOf } from '../content/document-text.js';
import { smallDocuments } from './small-documents.js';

const schemas: Record<DocumentKind, Schema<unknown>> = {
  article: articleSchema,
  exercises: exercisesSchema,
  checklist: checklistSchema,
  help: helpSchema,
};
const kinds = Object.keys(schemas) as DocumentKind[];

/** Every text in upper case: another one, and easy to find. */
const loud = (texts: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [
      id,
      text.replace(/\{\w+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : part.toUpperCase())),
    ]),
  );

/** A document without its texts: what no translation may change. */
const skeleton = (document: TextDocument, texts: Texts): unknown => {
  const words = new Set(Object.values(texts));
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'lang' || (typeof value === 'string' && words.has(value)) ? null : value,
  );
};

/** Names of sources, which no language translates. */
const titlesIn = ({ sources = [] }: TextDocument) => new Set(sources.map(({ title }) => title));

describe('ids of texts', () => {
  const rows: [kind: DocumentKind, id: string, text: string][] = [
    ['article', 'title', 'Leg numbness at night'],
    ['article', 'sections.causes.heading', 'Why it happens'],
    ['article', 'sections.causes.blocks.0.items.1.term', 'A pressed nerve'],
    ['article', 'sections.sleep.blocks.2.caption', 'On your back, pillows under your knees'],
    ['checklist', 'groups.red-flags.items.r1.text', 'A leg is suddenly any of these:'],
    ['checklist', 'groups.red-flags.items.r1.lines.0', 'Cold'],
    ['checklist', 'questionsToAsk.0', 'What could be the cause?'],
    ['exercises', 'safetyCheck.heart-failure.lines.0', 'You have heart failure'],
    ['exercises', 'programs.buerger.steps.raise.title', 'Raise your legs'],
    ['exercises', 'programs.ankle-pumps.steps.pump.pace.cues.1.text', 'Foot down'],
    ['exercises', 'programs.buerger.stop.emergencyLines.0', 'you have chest pain'],
    ['help', 'levels.self-care.word', 'Self-care'],
    ['help', 'advice.doNotStart', 'Do not start now'],
  ];
  for (const [kind, id, text] of rows)
    it(`${id} is of the ${kind}`, () => {
      assert.equal(textsOf(documents[kind])[id], text);
    });

  for (const document of eachDocument)
    it(`name every sentence of the ${document.kind} once, and nothing else`, () => {
      // Read by another function, from the days before there were translations.
      const prose = proseOf(document).map(({ text }) => text);
      assert.deepEqual(Object.values(textsOf(document)), prose);
      assert.ok(prose.length > 20);
    });

  /** Texts of a schema that are names and not for patients. */
  const names = new Set(['id', 'lang', 'version', 'name', 'safetyCheck', 'sources', 'review']);

  /** The paths of all fields of a value that its schema describes, as text or as something else. */
  const fieldsOf = (
    shape: Shape,
    value: unknown,
    path: string,
    key: string,
  ): [string, boolean][] => {
    if (value === undefined) return [];
    switch (shape.kind) {
      case 'record':
        return Object.entries(shape.fields).flatMap(([name, field]) =>
          name === 'sources' || name === 'review'
            ? []
            : fieldsOf(
                field.shape,
                (value as Record<string, unknown>)[name],
                path ? `${path}.${name}` : name,
                name,
              ),
        );
      case 'list':
        return (value as unknown[]).flatMap((entry, i) =>
          fieldsOf(shape.of.shape, entry, `${path}.${(entry as { id?: string }).id ?? i}`, key),
        );
      case 'either':
        return fieldsOf(
          shape.cases[(value as Record<string, string>)[shape.tag]!]!.shape,
          value,
          path,
          key,
        );
      case 'text':
        return typeof value === 'string' ? [[path, !names.has(key)]] : [];
      default:
        return [[path, false]];
    }
  };

  for (const kind of kinds)
    it(`follow the schema of the ${kind}: what is no text there is none here`, () => {
      const document = smallDocuments[kind];
      const fields = fieldsOf(schemas[kind].shape, document, '', '');
      const expected = fields.filter(([path, isText]) =>
        isText ? !/^programs\.[^.]+\.safetyCheck\./.test(path) : false,
      );
      assert.deepEqual(
        Object.keys(textsOf(document)).sort(),
        expected.map(([path]) => path).sort(),
      );
    });
});

describe('a document with the texts of a language', () => {
  for (const document of eachDocument) {
    const { kind } = document;
    const texts = textsOf(document);

    it(`is the ${kind} again with its own texts`, () => {
      const { document: same, missing, unknown, english } = withTexts(document, { texts }, 'en');
      assert.deepEqual({ ...same, review: document.review }, document);
      assert.deepEqual([missing, unknown], [[], []]);
      assert.deepEqual(english, titlesIn(document));
    });

    it(`has every text of the ${kind} in the language, and all else of English`, () => {
      const made = withTexts(document, { texts: loud(texts) }, 'ml');
      assert.deepEqual(textsOf(made.document), loud(texts));
      assert.deepEqual(
        skeleton({ ...made.document, review: document.review }, loud(texts)),
        skeleton(document, texts),
      );
      assert.equal(made.document.lang, 'ml');
      assert.deepEqual([made.missing, made.unknown], [[], []]);
      assert.deepEqual(made.english, titlesIn(document));
      assert.equal(checks[kind](made.document), undefined);
    });

    it(`is the English ${kind} where there are no texts at all`, () => {
      const made = withTexts(document, { texts: {} }, 'ml');
      assert.deepEqual(textsOf(made.document), texts);
      assert.deepEqual(made.missing, Object.keys(texts));
      assert.deepEqual(made.english, new Set([...titlesIn(document), ...Object.values(texts)]));
    });
  }

  const small = smallDocuments.help;
  const whole = loud(textsOf(small));
  const id = 'levels.soon.heading';
  const rows: [what: string, value: unknown][] = [
    ['missing', undefined],
    ['empty', ''],
    ['blank', ' \n'],
    ['no text', 3],
    ['nothing', null],
    ['an object', {}],
    ['with a value that English does not have', 'SOON {number}'],
  ];
  for (const [what, value] of rows)
    it(`stays English in a text that is ${what}, and in no other`, () => {
      const texts: Record<string, string> = { ...whole };
      delete texts[id];
      if (value !== undefined) texts[id] = value as string;
      const made = withTexts(small, { texts }, 'ml');
      assert.equal(made.document.levels.soon.heading, small.levels.soon.heading);
      assert.equal(made.document.levels.soon.word, small.levels.soon.word.toUpperCase());
      assert.deepEqual(made.missing, [id]);
      assert.deepEqual(made.english, new Set([...titlesIn(small), small.levels.soon.heading]));
    });

  it('stays English in a text that has lost its number', () => {
    const made = withTexts(documents.help, { texts: { 'advice.hadThisNumber': 'CALL' } }, 'ml');
    assert.match(made.document.advice!.hadThisNumber, /\{number\}/);
  });

  it('never takes a level, a time, a source or an id from the texts', () => {
    const texts = {
      'safetyCheck.chest-pain.help': 'self-care',
      'safetyCheck.chest-pain.id': 'x',
      'programs.buerger.steps.raise.seconds.max': '900',
      'programs.buerger.steps.raise.pose': 'lying-flat',
      'programs.buerger.safetyCheck.0': 'x',
      'sources.s1.title': 'x',
      lang: 'de',
      version: '9',
    };
    const made = withTexts(documents.exercises, { texts }, 'ml');
    assert.deepEqual(
      { ...made.document, lang: 'en', review: documents.exercises.review },
      documents.exercises,
    );
    assert.deepEqual(made.unknown, Object.keys(texts));
  });

  it('takes nothing that every object has for a text', () => {
    const made = withTexts({ ...small, id: 'toString' }, { texts: {} }, 'ml');
    assert.equal(made.document.title, small.title);
  });

  it('uses no text that was made for another version', () => {
    const made = withTexts(small, { texts: whole, version: '0.9' }, 'ml');
    assert.deepEqual(textsOf(made.document), textsOf(small));
    assert.equal(
      withTexts(small, { texts: whole, version: small.version }, 'ml').missing.length,
      0,
    );
  });

  it('is a draft until somebody signs it, even when the English one is signed', () => {
    const { judgements } = small.review;
    assert.deepEqual(withTexts(small, { texts: whole }, 'ml').document.review, {
      status: 'draft',
      judgements,
    });
    const review = { status: 'approved', by: 'Dr Y', on: '2026-12-01' } as const;
    assert.deepEqual(withTexts(small, { texts: whole, review }, 'ml').document.review, {
      ...review,
      judgements,
    });
  });

  it('leaves the English document as it was', () => {
    const before = JSON.stringify(small);
    withTexts(small, { texts: whole }, 'ml');
    assert.equal(JSON.stringify(small), before);
  });
});

describe('texts without their ids', () => {
  for (const document of eachDocument)
    it(`are the same by id again: ${document.kind}`, () => {
      const texts = loud(textsOf(document));
      assert.deepEqual(unpackedTexts(packedTexts(texts, [document]), document), texts);
    });

  it('are the same where a phone has only what is shown', () => {
    for (const document of eachDocument) {
      const texts = loud(textsOf(document));
      const shown = shownDocument(document);
      assert.deepEqual(unpackedTexts(packedTexts(texts, [document]), shown), texts, document.kind);
    }
  });

  for (const document of [documents.article, documents.checklist])
    it(`of the ${document.kind} are right for its head too`, () => {
      const shown = shownDocument<typeof document>(document);
      const head = shownHead(shown);
      const texts = loud(textsOf(shown));
      const packed = packedTexts(texts, [shown, head]);
      assert.deepEqual(unpackedTexts(packed, head), loud(textsOf(head)));
      assert.ok(Object.keys(textsOf(head)).length < Object.keys(texts).length);
    });

  it('are none where English has another text, another order, or one more', () => {
    const { help } = documents;
    const packed = packedTexts(loud(textsOf(help)), [help]);
    const { soon } = help.levels;
    const others: unknown[] = [
      { ...help, levels: { ...help.levels, soon: { ...soon, text: `${soon.text}!` } } },
      { ...help, added: 'x' },
      Object.fromEntries(Object.entries(help).reverse()),
    ];
    assert.ok(unpackedTexts(packed, { ...help }));
    for (const other of others)
      assert.equal(unpackedTexts(packed, other as typeof help), undefined);
  });

  it('leave English where a language has none', () => {
    const small = smallDocuments.help;
    const packed = packedTexts({}, [small]);
    const made = withTexts(small, { texts: unpackedTexts(packed, small)! }, 'ml');
    assert.deepEqual(textsOf(made.document), textsOf(small));
  });
});

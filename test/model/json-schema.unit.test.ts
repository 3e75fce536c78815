/** The published JSON Schemas say what the run-time check says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { articleSchema } from '../../src/model/article-document.js';
import { checks, type DocumentKind } from '../../src/model/check-document.js';
import { checklistSchema } from '../../src/model/checklist-document.js';
import { exercisesSchema } from '../../src/model/exercises-document.js';
import { fieldNotes } from '../../src/model/field-notes.js';
import { helpSchema } from '../../src/model/help-document.js';
import { describe as describeSchema, toJsonSchema } from '../../src/model/json-schema.js';
import {
  choice,
  count,
  either,
  flag,
  list,
  map,
  optional,
  record,
  text,
} from '../../src/model/schema.js';
import { eachDocument } from '../content/document-text.js';
import { contradictoryDocuments, misshapenDocuments } from './bad-documents.js';
import { goodChanges } from './good-documents.js';
import { changed, removed, smallDocuments } from './small-documents.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

const schemas = {
  article: articleSchema,
  exercises: exercisesSchema,
  checklist: checklistSchema,
  help: helpSchema,
};
const kinds = Object.keys(schemas) as DocumentKind[];

const published = (kind: DocumentKind) =>
  toJsonSchema(schemas[kind], {
    title: `A ${kind}`,
    id: `urn:test:${kind}`,
    notes: fieldNotes[kind],
  });

const validators: Record<DocumentKind, (value: unknown) => boolean> = {
  article: ajv.compile(published('article')),
  exercises: ajv.compile(published('exercises')),
  checklist: ajv.compile(published('checklist')),
  help: ajv.compile(published('help')),
};

const shown = (value: unknown) => (value === removed ? 'missing' : JSON.stringify(value));

describe('a published schema', () => {
  for (const kind of kinds)
    it(`of ${kind} is valid JSON Schema 2020-12, with its address and title`, () => {
      const schema = published(kind);
      assert.equal(ajv.validateSchema(schema), true);
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema['$id'], `urn:test:${kind}`);
      assert.equal(schema['title'], `A ${kind}`);
      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
    });

  for (const document of eachDocument)
    it(`takes our own ${document.kind}`, () => {
      assert.equal(validators[document.kind](document), true);
    });

  it('says what a field is for, in lists and in kinds of block too', () => {
    const blockKinds = either('type', {
      note: record({ type: choice(['note']), text }),
      list: record({ type: choice(['list']), items: list(record({ text })) }),
    });
    const described = describeSchema(record({ blocks: list(blockKinds), plain: text }), {
      blocks: 'All blocks.',
      'blocks.note': 'A note.',
      'blocks.list.items.text': 'An entry.',
    });
    const words = { type: 'string', pattern: '\\S' };
    assert.deepEqual(described['properties'], {
      blocks: {
        description: 'All blocks.',
        type: 'array',
        minItems: 0,
        items: {
          oneOf: [
            {
              description: 'A note.',
              type: 'object',
              properties: { type: { const: 'note' }, text: words },
              required: ['type', 'text'],
            },
            {
              type: 'object',
              properties: {
                type: { const: 'list' },
                items: {
                  type: 'array',
                  minItems: 0,
                  items: {
                    type: 'object',
                    properties: { text: { description: 'An entry.', ...words } },
                    required: ['text'],
                  },
                },
              },
              required: ['type', 'items'],
            },
          ],
        },
      },
      plain: words,
    });
  });

  it('describes each shape in the way that an editor understands', () => {
    const shape = record({
      name: text,
      age: optional(count(0, 120)),
      tags: list(text, 1),
      pairs: map(flag),
      level: choice(['a', 'b']),
      kind: choice(['only']),
    });
    assert.deepEqual(describeSchema(shape), {
      type: 'object',
      properties: {
        name: { type: 'string', pattern: '\\S' },
        age: { type: 'integer', minimum: 0, maximum: 120 },
        tags: { type: 'array', items: { type: 'string', pattern: '\\S' }, minItems: 1 },
        pairs: { type: 'object', additionalProperties: { type: 'boolean' } },
        level: { enum: ['a', 'b'] },
        kind: { const: 'only' },
      },
      required: ['name', 'tags', 'pairs', 'level', 'kind'],
    });
  });
});

describe('schema and run-time check agree', () => {
  for (const kind of kinds)
    for (const other of kinds)
      it(`on ${kind} where ${other} is needed: ${kind === other ? 'taken' : 'refused'}`, () => {
        assert.equal(validators[other](smallDocuments[kind]), kind === other);
        assert.equal(checks[other](smallDocuments[kind]) === undefined, kind === other);
      });

  for (const [kind, what, path, value] of goodChanges)
    it(`on ${kind} with ${what}: taken`, () => {
      const document = changed(smallDocuments[kind], path, value);
      assert.equal(validators[kind](document), true);
      assert.equal(checks[kind](document), undefined);
    });

  for (const { kind, path, value } of misshapenDocuments)
    it(`on ${kind}, ${path} ${shown(value)}: refused`, () => {
      const document = changed(smallDocuments[kind], path, value);
      assert.equal(validators[kind](document), false);
      assert.notEqual(checks[kind](document), undefined);
    });

  for (const value of [null, 'text', 1, true, []])
    it(`on ${JSON.stringify(value)}: refused by all`, () => {
      for (const kind of kinds) {
        assert.equal(validators[kind](value), false);
        assert.notEqual(checks[kind](value), undefined);
      }
    });

  /** Rules about two fields together that the published schema can still express. */
  const limitsOfRaise = [
    'programs[0].steps[0].seconds.max 181',
    'programs[0].safetyCheck []',
    'programs[1].steps[0].pose "legs-raised"',
    'programs[1].steps[0].raised true',
  ];
  for (const { kind, path, value } of contradictoryDocuments)
    it(`${limitsOfRaise.includes(`${path} ${shown(value)}`) ? 'also' : 'but'} for what lies between fields: ${kind}, ${path} ${shown(value)}`, () => {
      const document = changed(smallDocuments[kind], path, value);
      assert.equal(
        validators[kind](document),
        !limitsOfRaise.includes(`${path} ${shown(value)}`),
        path,
      );
      assert.notEqual(checks[kind](document), undefined);
    });
});

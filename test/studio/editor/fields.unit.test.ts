/** The form of each kind of document says what the schema says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../../src/model/check-document.js';
import { fieldNotes } from '../../../src/model/field-notes.js';
import { documentKinds } from '../../../src/model/widgets.js';
import {
  caseOf,
  emptyDocument,
  fieldAt,
  fieldsOf,
  formOf,
  newValue,
  placeName,
  type Field,
} from '../../../src/studio/editor/fields.js';
import { parsedPath, type Path } from '../../../src/studio/editor/paths.js';
import { problemsOf } from '../../../src/studio/editor/problems.js';
import { some } from '../../some.js';
import { eachDocument, eachFootCareDocument } from '../../content/document-text.js';
import { smallDocuments } from '../../model/small-documents.js';

const inside = (field: Field): Field[] => [
  ...(field.fields ?? []),
  ...(field.of ? [field.of] : []),
  ...Object.values(field.cases ?? {}),
];
const all = (field: Field): Field[] => [field, ...inside(field).flatMap(all)];

describe('the form of a document', () => {
  for (const kind of documentKinds) {
    it(`of ${kind} has a note for each field, and no other`, () => {
      const paths = new Set(
        all(formOf(kind))
          .map(({ path }) => path)
          .filter((path) => path !== ''),
      );
      assert.deepEqual([...paths].sort(), Object.keys(fieldNotes[kind]).sort());
    });

    it(`of ${kind} has labels in sentence case`, () => {
      for (const { label, path } of some(all(formOf(kind)).filter(({ path }) => path !== '')))
        assert.match(label, /^[A-Z][a-z ()-]*$/, path);
    });
  }

  const rows: [kind: (typeof documentKinds)[number], place: string, expected: Partial<Field>][] = [
    ['article', 'title', { type: 'text', required: true, label: 'Title' }],
    ['article', 'summary', { type: 'long text', required: true }],
    ['article', 'notFor', { type: 'long text', required: false, label: 'Not for' }],
    ['article', 'audio', { type: 'address', required: false }],
    ['article', 'review.due', { type: 'date', required: false, label: 'Review due' }],
    ['article', 'review.status', { type: 'choice', options: ['draft', 'approved'] }],
    ['article', 'sections', { type: 'list', least: 1, required: true }],
    [
      'article',
      'sections[0].blocks[0].text',
      { type: 'long text', path: 'sections.blocks.paragraph.text' },
    ],
    [
      'article',
      'sections[0].blocks[0].sources',
      { type: 'list', refersTo: 'sources', required: false },
    ],
    ['article', 'sections[1].blocks[0].items[0].term', { type: 'text', required: false }],
    [
      'exercises',
      'programs[0].steps[0].seconds.max',
      { type: 'number', unit: 'seconds', min: 0, max: 86_400 },
    ],
    [
      'exercises',
      'programs[0].steps[0].pale.stopWithinSeconds',
      { type: 'number', unit: 'seconds', max: 180 },
    ],
    ['exercises', 'programs[0].rounds.max', { type: 'number', min: 1, max: 50 }],
    ['exercises', 'programs[0].safetyCheck', { type: 'list', refersTo: 'safetyCheck' }],
    ['exercises', 'safetyCheck', { type: 'list', label: 'Safety questions' }],
    ['exercises', 'programs[0].steps[0].doneLabel', { type: 'text', label: 'Button at the end' }],
    ['exercises', 'audio', { type: 'map', required: false }],
    ['exercises', 'audio.raise', { type: 'address' }],
    ['checklist', 'groups[0].redFlags', { type: 'boolean', required: false }],
    [
      'checklist',
      'groups[0].items[0].help',
      { type: 'choice', label: 'Level', options: ['self-care', 'soon', 'urgent', 'emergency'] },
    ],
    ['checklist', 'sources', { type: 'list' }],
    ['help', 'levels.urgent.heading', { type: 'text', required: true }],
    ['help', 'levels', { type: 'group', required: true }],
  ];
  for (const [kind, place, expected] of rows)
    it(`of ${kind}: ${place} is ${JSON.stringify(expected)}`, () => {
      const field = fieldAt(kind, smallDocuments[kind], parsedPath(place));
      assert.ok(field);
      for (const [key, value] of Object.entries(expected))
        assert.deepEqual(field[key as keyof Field], value, key);
    });

  it('has a unit for times only', () => {
    const units = (kind: (typeof documentKinds)[number]) =>
      all(formOf(kind)).filter(({ unit }) => unit);
    for (const { path, type } of some(units('exercises'))) {
      assert.match(path, /seconds/i);
      assert.equal(type, 'number');
    }
    assert.equal(units('article').length, 0);
  });

  it('of a block is that of its kind', () => {
    const blocks = fieldAt('article', smallDocuments.article, ['sections', 0, 'blocks'])!.of!;
    assert.deepEqual(Object.keys(blocks.cases!), ['paragraph', 'warning', 'list', 'figure']);
    assert.equal(caseOf(blocks, { type: 'list' }), blocks.cases!['list']);
    for (const wrong of [{ type: 'video' }, { type: 'toString' }, {}, null, 'list', undefined])
      assert.equal(caseOf(blocks, wrong), undefined);
  });

  it('knows nothing of a place that no schema has', () => {
    for (const path of [['nothing'], ['title', 'x'], ['sections', 'x'], ['sections', 0, 'x']])
      assert.equal(fieldAt('article', smallDocuments.article, path), undefined);
  });

  it('takes each value of our own documents', () => {
    const wrong = (field: Field, value: unknown): string[] => {
      if (value === undefined) return field.required ? [field.path] : [];
      const form = field.type === 'variants' ? caseOf(field, value)! : field;
      if (form.type === 'list')
        return (value as unknown[]).flatMap((entry) => wrong(form.of!, entry));
      if (form.type === 'group')
        return form.fields!.flatMap((one) =>
          wrong(one, (value as Record<string, unknown>)[one.name]),
        );
      return form.schema.check(value, '') === undefined ? [] : [form.path];
    };
    for (const document of some([...eachDocument, ...eachFootCareDocument]))
      assert.deepEqual(wrong(formOf(document.kind), document), []);
  });
});

describe('the name of a place', () => {
  const rows: [kind: (typeof documentKinds)[number], path: Path, name: string[]][] = [
    ['article', [], []],
    ['article', ['title'], ['Title']],
    ['article', ['sections', 0, 'heading'], ['Sections', 'One', 'Heading']],
    [
      'article',
      ['sections', 0, 'blocks', 1, 'lines', 0],
      ['Sections', 'One', 'Blocks', 'Stop', 'Lines', '1'],
    ],
    [
      'exercises',
      ['safetyCheck', 0, 'help'],
      ['Safety questions', 'Does your chest hurt?', 'Level'],
    ],
    ['article', ['nothing', 3, 'x'], ['nothing', '4', 'x']],
  ];
  for (const [kind, path, name] of rows)
    it(`${JSON.stringify(path)} is ${name.join(' > ')}`, () => {
      assert.deepEqual(placeName(kind, smallDocuments[kind], path), name);
    });

  it('cuts a long text', () => {
    const document = { groups: [{ heading: `${'Very '.repeat(20)}long` }] };
    const [, entry] = placeName('checklist', document, ['groups', 0]);
    assert.equal(entry, '1: Very Very Very Very Very Very Very Very\u2026');
  });
});

describe('an empty document', () => {
  for (const kind of documentKinds) {
    it(`of ${kind} lacks only what a person has to write or choose`, () => {
      const document = emptyDocument(kind);
      assert.equal(document.kind, kind);
      assert.deepEqual(document['review'], { status: 'draft' });
      const errors = problemsOf(document).filter(({ severity }) => severity === 'error');
      for (const { message, check, path } of some(errors)) {
        assert.equal(check, 'form', path.join());
        assert.match(message, / is empty\.$/, path.join());
      }
    });

    it(`of ${kind} is one when all that is empty is written`, () => {
      const written = (value: unknown, path: Path): unknown => {
        if (value === '') {
          const field = fieldAt(kind, emptyDocument(kind), path)!;
          return field.type === 'choice' ? field.options![0] : 'Words.';
        }
        if (Array.isArray(value)) return value.map((entry, i) => written(entry, [...path, i]));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [key, written(entry, [...path, key])]),
        );
      };
      const document = written(emptyDocument(kind), []) as {
        programs?: { steps: { pose: string }[] }[];
      };
      // The first pose raises the legs, which needs a question.
      for (const program of document.programs ?? [])
        for (const step of program.steps) step.pose = 'lying-flat';
      assert.equal(checks[kind](document), undefined);
    });
  }
});

describe('a new entry', () => {
  it('has a short name that no other entry has', () => {
    const document = {
      ...emptyDocument('checklist'),
      groups: [
        { id: 'group-1', items: [{ id: 'item-1' }] },
        { id: 'group-3', items: [{ id: 'item-3' }] },
      ],
    };
    assert.deepEqual(newValue('checklist', document, ['groups', 0, 'items']), {
      id: 'item-2',
      text: '',
      help: '',
      advice: '',
      sources: [],
    });
    const group = newValue('checklist', document, ['groups']) as {
      id: string;
      items: { id: string }[];
    };
    assert.equal(group.id, 'group-2');
    assert.equal(group.items[0]!.id, 'item-2');
  });

  it('of blocks is of the kind that was asked for', () => {
    const document = emptyDocument('article');
    const blocks = ['sections', 0, 'blocks'];
    assert.deepEqual(newValue('article', document, blocks, 'warning'), {
      type: 'warning',
      text: '',
    });
    assert.deepEqual(newValue('article', document, blocks), { type: 'paragraph', text: '' });
    assert.equal(newValue('article', document, blocks, 'video'), undefined);
  });

  it('of lines is a text, and of a field that may be left out its form', () => {
    assert.equal(newValue('article', emptyDocument('article'), ['review', 'judgements']), '');
    assert.deepEqual(newValue('article', emptyDocument('article'), ['byline']), { name: '' });
    assert.equal(newValue('article', emptyDocument('article'), ['nothing']), undefined);
  });

  it('of questions is called a question', () => {
    const question = newValue('exercises', emptyDocument('exercises'), ['safetyCheck']);
    assert.equal((question as { id: string }).id, 'question-1');
  });
});

it('a form is made once', () => {
  assert.equal(fieldsOf('help'), fieldsOf('help'));
});

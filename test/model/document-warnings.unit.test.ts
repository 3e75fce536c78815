/** What readers of a right document suffer from, and documents of an older schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checks } from '../../src/model/check-document.js';
import { documentSchema, migrated } from '../../src/model/document-schema.js';
import { documentWarnings, findingText } from '../../src/model/document-warnings.js';
import { readPlan } from '../../src/model/timer-plan.js';
import { changed, removed, smallDocuments } from './small-documents.js';

const hospital = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../documents/hospital/${name}.json`, import.meta.url), 'utf8'),
  ) as object;
const textsOf = (document: unknown) => documentWarnings(document).map(findingText);
const words = (count: number) => `${Array(count).fill('word').join(' ')}.`;

describe('warnings of a document', () => {
  const knee = hospital('knee-exercises');
  const list = hospital('back-pain-list');
  const article = hospital('knee-class-article');

  it('are none of exercises and a list that are short, sourced and due', () => {
    assert.deepEqual(documentWarnings(knee), []);
    assert.deepEqual(documentWarnings(list), []);
  });

  it('name a block of an article without a source, but no figure', () => {
    assert.deepEqual(textsOf(article), [
      'sections[1].blocks[0].sources: expected at least 1 id from sources',
    ]);
  });

  it('name an item, a step, a question and a stop without a source', () => {
    for (const [document, path] of [
      [list, 'groups[1].items[0]'],
      [knee, 'programs[0].steps[2]'],
      [knee, 'safetyCheck[0]'],
      [knee, 'programs[0].stop'],
    ] as const)
      assert.deepEqual(textsOf(changed(document, `${path}.sources`, [])), [
        `${path}.sources: expected at least 1 id from sources`,
      ]);
  });

  it('name a sentence of 21 words, and none of 20', () => {
    const path = 'programs[0].steps[0].instruction';
    assert.deepEqual(documentWarnings(changed(knee, path, words(20))), []);
    assert.deepEqual(documentWarnings(changed(knee, path, `${words(20)} ${words(20)}`)), []);
    assert.deepEqual(documentWarnings(changed(knee, path, `Short. ${words(21)} Short?`)), [
      { path, code: 'long-sentence', allowed: 'at most 20 words in a sentence, found 21' },
    ]);
  });

  it('end a sentence at a danda and at an Arabic question mark', () => {
    for (const mark of ['\u0964', '\u061f']) {
      const half = Array(15).fill('word').join(' ') + mark;
      assert.deepEqual(documentWarnings(changed(knee, 'title', `${half} ${half}`)), []);
    }
  });

  it('count the words for a picture, and not its address', () => {
    const picture = 'programs[0].steps[0].picture';
    const [warning] = documentWarnings(changed(knee, `${picture}.alt`, words(21)));
    assert.equal(warning?.path, `${picture}.alt`);
    assert.deepEqual(documentWarnings(changed(knee, `${picture}.src`, words(21))), []);
  });

  it('name a review without a day that it is due', () => {
    assert.deepEqual(documentWarnings(changed(knee, 'review.due', removed)), [
      { path: 'review.due', code: 'no-due', allowed: 'a date like 2027-11-29' },
    ]);
  });
});

describe('a document of an older schema', () => {
  const [program] = smallDocuments.exercises.programs;
  const poses = (schema: number | undefined) => ({
    ...smallDocuments.exercises,
    schema,
    programs: [
      {
        ...program!,
        steps: program!.steps.map((step) => ({
          ...step,
          raised: undefined,
          flat: undefined,
          pose: step.id === 'raise' ? 'legs-raised' : 'lying-flat',
        })),
      },
    ],
  });

  it('is read as one of today: what the pose said is said by the step', () => {
    const { value, from } = migrated(poses(1));
    assert.equal(from, 1);
    const { schema, programs } = value as ReturnType<typeof poses>;
    assert.equal(schema, documentSchema);
    assert.deepEqual(
      programs[0]!.steps.map(({ raised, flat }) => [raised, flat]),
      [
        [true, undefined],
        [undefined, true],
      ],
    );
    assert.equal(checks.exercises(value), undefined);
  });

  it('has the same plan as before', () => {
    const none = { rounds: null, times: null, getReady: null, advance: null };
    const planOf = (value: unknown) =>
      readPlan((value as typeof smallDocuments.exercises).programs[0]!, none).plan;
    assert.deepEqual(planOf(migrated(poses(1)).value), planOf(poses(undefined)));
    assert.equal(planOf(poses(undefined)).steps[0]!.raised, true);
    assert.equal(planOf(poses(undefined)).steps[1]!.flat, true);
  });

  it('is left as it is where it is of today, or says nothing', () => {
    for (const schema of [undefined, documentSchema]) {
      const value = poses(schema);
      assert.equal(migrated(value).value, value);
      assert.equal(migrated(value).from, undefined);
    }
  });

  for (const schema of [0, documentSchema + 1, 1.5, '1', null])
    it(`${JSON.stringify(schema)} is refused, by a message that says what is allowed`, () => {
      const { problem } = migrated({ ...poses(undefined), schema });
      assert.equal(problem, 'schema: expected a whole number from 1 to 2');
    });

  it('is refused for what is wrong with it, and never breaks the migration', () => {
    for (const programs of [null, [null], [{ steps: 'x' }], [{ steps: [1, null] }]])
      assert.notEqual(checks.exercises(migrated({ ...poses(1), programs }).value), undefined);
  });
});

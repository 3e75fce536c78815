/** Documents of an older version of the fields are read as ones of today. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../src/model/check-document.js';
import { documentSchema, migrated } from '../../src/model/document-schema.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import { readPlan } from '../../src/model/timer-plan.js';
import { exercisesOf } from './small-documents.js';

describe('a document of an older schema', () => {
  it('is read as one of today: what the pose said is said by the step', () => {
    const { value, from } = migrated(exercisesOf(1));
    assert.equal(from, 1);
    const { schema, programs } = value as ReturnType<typeof exercisesOf>;
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
      readPlan((value as ExercisesDocument).programs[0]!, none).plan;
    assert.deepEqual(planOf(migrated(exercisesOf(1)).value), planOf(exercisesOf(undefined)));
    assert.equal(planOf(exercisesOf(undefined)).steps[0]!.raised, true);
    assert.equal(planOf(exercisesOf(undefined)).steps[1]!.flat, true);
  });

  it('is left as it is where it is of today, or says nothing', () => {
    for (const schema of [undefined, documentSchema]) {
      const value = exercisesOf(schema);
      assert.equal(migrated(value).value, value);
      assert.equal(migrated(value).from, undefined);
    }
  });

  for (const schema of [0, documentSchema + 1, 1.5, '1', null])
    it(`${JSON.stringify(schema)} is refused, by a message that says what is allowed`, () => {
      const { problem } = migrated({ ...exercisesOf(undefined), schema });
      assert.equal(problem, 'schema: expected a whole number from 1 to 2');
    });

  it('is refused for what is wrong with it, and never breaks the migration', () => {
    for (const programs of [null, [null], [{ steps: 'x' }], [{ steps: [1, null] }]])
      assert.notEqual(checks.exercises(migrated({ ...exercisesOf(1), programs }).value), undefined);
  });
});

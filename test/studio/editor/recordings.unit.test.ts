/** What of a document may be recorded, for the choice beside the form. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import exercises from '../../../src/content/night-leg-numbness/en/exercises.js';
import { recordedIn } from '../../../src/studio/editor/recordings.js';
import { some } from '../../some.js';

describe('what may be recorded', () => {
  it('is each question, then each step, by its id and in its words', () => {
    const recorded = recordedIn(exercises);
    const ids = [...recorded.keys()];
    for (const { id, question } of some(exercises.safetyCheck))
      assert.equal(recorded.get(id), question);
    const [first] = exercises.programs;
    const steps: readonly { id: string; title: string }[] = first!.steps;
    for (const { id, title } of some(steps)) assert.equal(recorded.get(id), title);
    assert.equal(ids[0], exercises.safetyCheck[0]!.id);
    assert.ok(ids.indexOf(exercises.safetyCheck.at(-1)!.id) < ids.indexOf(steps[0]!.id));
  });

  it('has a short name once, and none of what is not written yet', () => {
    const step = (id: unknown, title: unknown) => ({ id, title });
    const programs = [
      { steps: [step('toes', 'Lift your toes'), step('', 'New'), step(3, 'Three'), null] },
      { steps: [step('toes', 'Toes'), step('heels', undefined)] },
      { steps: 'none' },
      null,
    ];
    assert.deepEqual(
      [...recordedIn({ programs, safetyCheck: 'none' })],
      [
        ['toes', 'Lift your toes'],
        ['heels', ''],
      ],
    );
  });

  for (const nothing of [undefined, null, 'text', {}, { programs: {} }])
    it(`is nothing in ${JSON.stringify(nothing)}`, () => assert.equal(recordedIn(nothing).size, 0));
});

/** What a physiotherapist's link may say: ids and numbers within the document's limits, whole or not at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import legs from '../../src/content/night-leg-numbness/en/exercises.js';
import { raisedLimitSeconds } from '../../src/model/raised-limit.js';
import { hasPrescription, readPrescription } from '../../src/model/prescription.js';
import { readPlan } from '../../src/model/timer-plan.js';

const buerger = legs.programs[0]!;

const set = (rounds: number | null, ...seconds: number[]) => ({
  program: 'buerger',
  rounds,
  times:
    seconds.length === 0
      ? null
      : seconds.map((time) => `${time / 60}:00`.replace('.5:00', ':30')).join(' '),
  seconds,
});

type Found = ReturnType<typeof readPrescription>;

const table: [hash: string, found: Found][] = [
  ['#bedside=buerger;rounds:2;times:1:00,3:00,5:00', set(2, 60, 180, 300)],
  ['#bedside=buerger;rounds:2', set(2)],
  ['#bedside=buerger;times:1:30,3:00,5:00', set(null, 90, 180, 300)],
  ['#bedside=night-leg-numbness/buerger;rounds:1', set(1)],
  // As a program that passed the link on wrote it.
  ['#bedside=buerger%3Brounds%3A2%3btimes%3a1%3A00%2C3:00%2c5:00', set(2, 60, 180, 300)],

  // None, or none for this document.
  ['', undefined],
  ['#', undefined],
  ['#exercises', undefined],
  ['#Bedside=buerger;rounds:2', undefined],
  ['#top&bedside=buerger;rounds:2', undefined],
  ['#bedside=diabetes-foot-care/seated-set;rounds:2', undefined],

  ['#bedside=', 'form'],
  ['#bedside=buerger', 'form'],
  ['#bedside=buerger;', 'form'],
  ['#bedside=;rounds:2', 'form'],
  ['#bedside=buerger;rounds:', 'form'],
  ['#bedside=buerger;rounds:2;', 'form'],
  ['#bedside=buerger;rounds:-1', 'form'],
  ['#bedside=buerger;rounds:1.5', 'form'],
  ['#bedside=buerger;rounds:two', 'form'],
  ['#bedside=buerger;rounds:2;rounds:3', 'form'],
  ['#bedside=buerger;rounds:2;times:', 'form'],
  ['#bedside=buerger;rounds:2;times:1:00,3:0', 'form'],
  ['#bedside=buerger;rounds:2;times:1:00,3:00,', 'form'],
  ['#bedside=buerger;rounds:2;times:1:60,3:00,5:00', 'form'],
  ['#bedside=buerger;rounds:2;times:60,180,300', 'form'],
  ['#bedside=buerger;rounds:2;note:rest', 'form'],
  ['#bedside=buerger;rounds:2 ', 'form'],
  ['#bedside=<b>buerger</b>;rounds:2', 'form'],
  ['#bedside=%E0%A4%A;rounds:2', 'form'],
  ['#bedside=buerger%253Brounds:2', 'form'],

  ['#bedside=yoga;rounds:2', 'program'],
  ['#bedside=constructor;rounds:2', 'program'],
  ['#bedside=night-leg-numbness/yoga;rounds:2', 'program'],

  ['#bedside=buerger;rounds:0', 'rounds'],
  [`#bedside=buerger;rounds:${buerger.rounds.max}`, set(buerger.rounds.max)],
  [`#bedside=buerger;rounds:${buerger.rounds.max + 1}`, 'rounds'],
  ['#bedside=buerger;rounds:99;times:1:00,3:00,5:00', 'rounds'],

  // Each end of the raise, and a second beyond it.
  ['#bedside=buerger;times:0:30,3:00,5:00', set(null, 30, 180, 300)],
  ['#bedside=buerger;times:0:29,3:00,5:00', 'times'],
  ['#bedside=buerger;times:3:00,3:00,5:00', set(null, 180, 180, 300)],
  ['#bedside=buerger;times:3:01,3:00,5:00', 'times'],
  ['#bedside=buerger;times:1:00,3:00,10:01', 'times'],
  ['#bedside=buerger;times:1:00', 'times'],
  ['#bedside=buerger;times:1:00,3:00,5:00,1:00', 'times'],
];

describe('a prescription', () => {
  for (const [hash, found] of table)
    it(`${hash || 'none'}: ${typeof found === 'object' ? 'taken' : (found ?? 'not for it')}`, () =>
      assert.deepEqual(readPrescription(hash, legs), found));

  it('is in an address that begins with its name, good or not', () => {
    assert.equal(hasPrescription('#bedside=x'), true);
    assert.equal(hasPrescription('#bedside'), false);
    assert.equal(hasPrescription('#my-bedside=x'), false);
  });

  it('makes a plan without a complaint, and no raise is longer than the limit', () => {
    const found = readPrescription('#bedside=buerger;rounds:2;times:3:00,3:00,5:00', legs);
    assert.ok(typeof found === 'object');
    const { rounds, times } = found;
    const { plan, problems } = readPlan(buerger, {
      ...{ rounds, times, getReady: null, advance: null },
    });
    assert.deepEqual(problems, []);
    assert.equal(plan.rounds, 2);
    assert.deepEqual(
      plan.steps.map(({ seconds }) => seconds),
      [raisedLimitSeconds, 180, 300],
    );
  });

  it('is read in no time, however long it is', () => {
    const long = `#bedside=buerger;times:${'1:00,'.repeat(100_000)}`;
    const began = process.cpuUsage().user;
    assert.equal(readPrescription(long, legs), 'form');
    assert.ok(process.cpuUsage().user - began < 500_000);
  });
});

/** What host and patient may choose, held within the document's limits. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  paceAt,
  readPlan,
  stepperSeconds,
  withRounds,
  withSeconds,
  type TimerAttributes,
} from '../../src/model/timer-plan.js';
import { idleSession, locksRestart } from '../../src/model/session.js';
import { documents } from '../content/document-text.js';

const [program, pumps] = documents.exercises.programs as [
  (typeof documents.exercises.programs)[number],
  (typeof documents.exercises.programs)[number],
];

const none: TimerAttributes = { rounds: null, times: null, getReady: null, advance: null };
const read = (attributes: Partial<TimerAttributes>) =>
  readPlan(program, { ...none, ...attributes });

describe('a plan without wishes', () => {
  const noPale = { paleStopSeconds: undefined, paleHelp: undefined };

  it('has the times and rounds of the document, 30 seconds to get ready, and taps', () => {
    const { plan, problems } = read({});
    assert.deepEqual(problems, []);
    assert.deepEqual(plan, {
      steps: [
        {
          id: 'raise',
          seconds: 120,
          raised: true,
          flat: false,
          paleStopSeconds: 60,
          paleHelp: 'urgent',
        },
        { id: 'lower', seconds: 180, raised: false, flat: false, ...noPale },
        { id: 'rest', seconds: 300, raised: false, flat: true, ...noPale },
      ],
      rounds: 1,
      getReadySeconds: 30,
      auto: false,
      stopHelp: 'urgent',
    });
  });

  for (const [help, calm] of [
    ['self-care', true],
    ['soon', true],
    ['urgent', false],
    ['emergency', false],
  ] as const)
    it(`stops ${calm ? 'calmly' : 'for the visit'} where a stop is ${help}`, () => {
      const some = { ...program, stop: { ...program.stop, help } };
      const { plan } = readPlan(some, none);
      const session = { ...idleSession(plan), status: 'stopped', stopReason: 'pain' } as const;
      assert.equal(locksRestart(plan, session), !calm);
    });

  for (const each of documents.exercises.programs)
    it(`fits the limits of "${each.id}"`, () => {
      const { plan, problems } = readPlan(each, none);
      assert.deepEqual(problems, []);
      plan.steps.forEach(({ seconds }, i) => {
        const { min, max } = each.steps[i]!.seconds;
        assert.ok(min <= seconds && seconds <= max, `${seconds} s`);
      });
    });
});

describe('the `times` of a host', () => {
  const limits = 'minutes:seconds for each step, like "2:00 3:00"';
  const rows: [times: string, seconds: number[], problems: [value: string, allowed: string][]][] = [
    ['2:00 3:00 5:00', [120, 180, 300], []],
    ['1:30', [90, 180, 300], []],
    ['0:30 2:00 1:00', [30, 120, 60], []],
    ['3:00 5:00 10:00', [180, 300, 600], []],
    ['0:29', [30, 180, 300], [['0:29', '0:30 to 3:00 for "Raise your legs"']]],
    ['3:01', [180, 180, 300], [['3:01', '0:30 to 3:00 for "Raise your legs"']]],
    ['60:00', [180, 180, 300], [['60:00', '0:30 to 3:00 for "Raise your legs"']]],
    [
      '9:00 9:00 99:00',
      [180, 300, 600],
      [
        ['9:00', '0:30 to 3:00 for "Raise your legs"'],
        ['9:00', '2:00 to 5:00 for "Lower your legs"'],
        ['99:00', '1:00 to 10:00 for "Lie flat and rest"'],
      ],
    ],
    ['2:00 3:00 5:00 1:00', [120, 180, 300], [['2:00 3:00 5:00 1:00', '3 times at most']]],
    ['1:00 3 5:00', [120, 180, 300], [['1:00 3 5:00', limits]]],
    ['120', [120, 180, 300], [['120', limits]]],
    ['', [120, 180, 300], []],
    [' “” ', [120, 180, 300], []],
    ['“2:00 3:00 4:00″', [120, 180, 240], []],
    ['2:00;3:00', [120, 180, 300], [['2:00;3:00', limits]]],
    ['\u00a02:00\u20033:00\n4:00 ', [120, 180, 240], []],
    ['٢:٠٠ ٣:٠٠', [120, 180, 300], []],
    ['२:०० ३:००', [120, 180, 300], []],
    ['２：３０', [150, 180, 300], []],
    ['2:3\u200b0', [150, 180, 300], []],
    ['{{times}}', [120, 180, 300], [['{{times}}', limits]]],
    ['null', [120, 180, 300], [['null', limits]]],
    ['undefined', [120, 180, 300], [['undefined', limits]]],
    ['-2:00', [120, 180, 300], [['-2:00', limits]]],
    ['2.00', [120, 180, 300], [['2.00', limits]]],
  ];
  for (const [times, seconds, problems] of rows)
    it(`${JSON.stringify(times)} give ${seconds.join(', ')} s`, () => {
      const found = read({ times });
      assert.deepEqual(
        found.plan.steps.map((step) => step.seconds),
        seconds,
      );
      assert.deepEqual(
        found.problems,
        problems.map(([value, allowed]) => ({ attribute: 'times', value, allowed })),
      );
    });
});

describe('the other attributes of a host', () => {
  const rows: [
    attribute: 'rounds' | 'getReady' | 'advance',
    value: string,
    held: number | boolean,
    allowed?: string,
  ][] = [
    ['rounds', '1', 1],
    ['rounds', '6', 6],
    ['rounds', ' 2 ', 2],
    ['rounds', '0', 1, '1 to 6'],
    ['rounds', '7', 6, '1 to 6'],
    ['rounds', '9999', 6, '1 to 6'],
    ['rounds', '99999', 1, '1 to 6'],
    ['rounds', '-1', 1, '1 to 6'],
    ['rounds', '2.5', 1, '1 to 6'],
    ['rounds', 'many', 1, '1 to 6'],
    ['rounds', '', 1],
    ['rounds', ' ', 1],
    ['rounds', '“2”', 2],
    ['rounds', '2″', 2],
    ['rounds', '1e1', 1, '1 to 6'],
    ['rounds', '3 ', 3],
    ['rounds', '\u00a03\n', 3],
    ['rounds', '\u200b3', 3],
    ['rounds', '٣', 3],
    ['rounds', '۳', 3],
    ['rounds', '३', 3],
    ['rounds', '൩', 3],
    ['rounds', '௩', 3],
    ['rounds', '３', 3],
    ['rounds', '03', 3],
    ['rounds', '3.0', 3],
    ['rounds', '3,00', 3],
    ['rounds', '3.5', 1, '1 to 6'],
    ['rounds', '3,000', 1, '1 to 6'],
    ['rounds', '3 rounds', 1, '1 to 6'],
    ['rounds', '0x3', 1, '1 to 6'],
    ['rounds', '½', 1, '1 to 6'],
    ['rounds', '٩', 6, '1 to 6'],
    ['rounds', 'NaN', 1, '1 to 6'],
    ['rounds', 'Infinity', 1, '1 to 6'],
    ['rounds', 'null', 1, '1 to 6'],
    ['rounds', 'undefined', 1, '1 to 6'],
    ['rounds', '{{rounds}}', 1, '1 to 6'],
    ['rounds', '%rounds%', 1, '1 to 6'],
    ['getReady', '٣٠', 30],
    ['getReady', '०', 0],
    ['getReady', ' 45.0 ', 45],
    ['getReady', '30s', 30, '0 to 120'],
    ['getReady', 'false', 30, '0 to 120'],
    ['getReady', 'null', 30, '0 to 120'],
    ['getReady', '{{seconds}}', 30, '0 to 120'],
    ['advance', 'ａｕｔｏ', true],
    ['advance', '\u2003auto\u200b', true],
    ['advance', 'null', false, 'tap, auto'],
    ['advance', '{{advance}}', false, 'tap, auto'],
    ['getReady', '0', 0],
    ['getReady', '15', 15],
    ['getReady', '120', 120],
    ['getReady', '121', 120, '0 to 120'],
    ['getReady', '-5', 30, '0 to 120'],
    ['getReady', '0:30', 30, '0 to 120'],
    ['getReady', 'none', 30, '0 to 120'],
    ['getReady', '', 30],
    ['getReady', '”30”', 30],
    ['advance', 'tap', false],
    ['advance', 'auto', true],
    ['advance', 'AUTO', true],
    ['advance', ' “Auto” ', true],
    ['advance', '', false],
    ['advance', '""', false],
    ['advance', 'true', false, 'tap, auto'],
  ];
  const field = { rounds: 'rounds', getReady: 'getReadySeconds', advance: 'auto' } as const;
  const written = { rounds: 'rounds', getReady: 'get-ready', advance: 'advance' };
  for (const [attribute, value, held, allowed] of rows)
    it(`${written[attribute]}="${value}" is ${held}${allowed ? ', with a warning' : ''}`, () => {
      const { plan, problems } = read({ [attribute]: value });
      assert.equal(plan[field[attribute]], held);
      assert.deepEqual(
        problems,
        allowed ? [{ attribute: written[attribute], value, allowed }] : [],
      );
    });

  it('are each warned of, in one reading', () => {
    const { problems } = read({ rounds: 'x', times: 'x', getReady: 'x', advance: 'x' });
    assert.deepEqual(problems.map((problem) => problem.attribute).sort(), [
      'advance',
      'get-ready',
      'rounds',
      'times',
    ]);
  });
});

describe('the steppers of a patient', () => {
  const { plan } = read({});

  it('move half a minute, or 5 seconds where there is less than a minute to choose from', () => {
    assert.equal(stepperSeconds({ min: 30, max: 180 }), 30);
    assert.equal(stepperSeconds({ min: 30, max: 90 }), 30);
    assert.equal(stepperSeconds({ min: 30, max: 89 }), 5);
    assert.equal(stepperSeconds({ min: 30, max: 30 }), 5);
  });

  const presses: [step: number, change: -1 | 1, times: number, seconds: number][] = [
    [0, 1, 1, 150],
    [0, 1, 2, 180],
    [0, 1, 50, 180],
    [0, -1, 1, 90],
    [0, -1, 50, 30],
    [1, 1, 50, 300],
    [1, -1, 50, 120],
    [2, 1, 50, 600],
    [2, -1, 50, 60],
  ];
  for (const [step, change, times, seconds] of presses)
    it(`${change > 0 ? 'more' : 'less'} ${times} times in step ${step + 1}: ${seconds} s`, () => {
      let moved = plan;
      for (let i = 0; i < times; i++) moved = withSeconds(program, moved, step, change);
      assert.equal(moved.steps[step]!.seconds, seconds);
      moved.steps.forEach((entry, i) => {
        if (i !== step) assert.equal(entry, plan.steps[i]);
      });
    });

  it('come back into the limits from a time between the stops', () => {
    const odd = read({ times: '2:50' }).plan;
    assert.equal(withSeconds(program, odd, 0, 1).steps[0]!.seconds, 180);
  });

  it('do not move a time that is fixed', () => {
    const fixed = readPlan(pumps, none).plan;
    assert.deepEqual(withSeconds(pumps, fixed, 0, 1), fixed);
    assert.deepEqual(withSeconds(pumps, fixed, 0, -1), fixed);
  });

  const rounds: [wanted: number, held: number][] = [
    [0, 1],
    [1, 1],
    [2, 2],
    [6, 6],
    [7, 6],
  ];
  for (const [wanted, held] of rounds)
    it(`${wanted} rounds are ${held}`, () => {
      assert.equal(withRounds(program, plan, wanted).rounds, held);
      assert.equal(plan.rounds, 1);
    });
});

describe('counted movements', () => {
  const cues = [
    { text: 'Foot up', seconds: 5 },
    { text: 'Foot down', seconds: 5 },
  ];
  const rows: [spent: number, number: number, cue: number][] = [
    [0, 1, 0],
    [4, 1, 0],
    [4.999, 1, 0],
    [5, 1, 1],
    [9, 1, 1],
    [9.999, 1, 1],
    [10, 2, 0],
    [15, 2, 1],
    [99, 10, 1],
    [100, 10, 0],
    [500, 10, 0],
  ];
  for (const [spent, number, cue] of rows)
    it(`after ${spent} s: movement ${number} of 10, "${cues[cue]!.text}"`, () => {
      assert.deepEqual(paceAt(cues, 100, spent), { number, total: 10, cue });
    });

  it('hold longer than they rest', () => {
    const stretch = [
      { text: 'Hold', seconds: 15 },
      { text: 'Rest', seconds: 10 },
    ];
    assert.deepEqual(paceAt(stretch, 75, 14), { number: 1, total: 3, cue: 0 });
    assert.deepEqual(paceAt(stretch, 75, 15), { number: 1, total: 3, cue: 1 });
    assert.deepEqual(paceAt(stretch, 75, 25), { number: 2, total: 3, cue: 0 });
    assert.deepEqual(paceAt(stretch, 75, 74), { number: 3, total: 3, cue: 1 });
  });

  it('are at least 1 in a step shorter than a movement', () => {
    assert.deepEqual(paceAt(cues, 7, 6), { number: 1, total: 1, cue: 1 });
    assert.deepEqual(paceAt(cues, 0, 0), { number: 1, total: 1, cue: 0 });
  });
});

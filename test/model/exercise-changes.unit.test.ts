/** What follows from a move, as data. A row is a move and everything that it does outside the view. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answer,
  inSession,
  leave,
  noExercise,
  reset,
  start,
  usePlan,
  withSession,
  type Exercise,
  type Move,
} from '../../src/model/exercise.js';
import {
  changes,
  isSoonOver,
  left,
  returned,
  soundBack,
  type Change,
} from '../../src/model/exercise-changes.js';
import { safetyCheckOf } from '../../src/model/safety-check.js';
import {
  advance,
  answerOverrun,
  finish,
  next,
  pause,
  resume,
  stopForPain,
  turnedPale,
  type Instant,
  type Plan,
} from '../../src/model/session.js';
import { at, minute, second } from './fake-page.js';
import { buerger } from './session-plans.js';
import { smallDocuments } from './small-documents.js';

const program = smallDocuments.exercises.programs[0]!;
const { questions } = safetyCheckOf(smallDocuments.exercises, program);

/** A change in few words. */
const short = (change: Change): string => {
  switch (change.do) {
    case 'screen':
      return `screen ${change.on ? 'on' : 'off'}`;
    case 'chimes':
      return `chimes ${change.chimes
        .map((planned) => `${planned.chime} in ${planned.in}${planned.repeats ? ' again' : ''}`)
        .join(', ')}`;
    case 'chime':
      return `chime ${change.chime}`;
    case 'vibrate':
      return `vibrate ${change.pulses}${change.pulseMs ? ` of ${change.pulseMs} ms` : ''}`;
    case 'hands-free':
      return `hands-free: ${change.changes.map(short).join(', ')}`;
    case 'announce':
      return `announce ${change.message}${change.isPrivate ? ', private' : ''}`;
    case 'say':
      return `say ${change.message}`;
    case 'event':
      return `event ${change.name}${change.detail ? ` ${JSON.stringify(change.detail)}` : ''}`;
    case 'keep':
      return change.point ? `keep ${change.point.step}` : 'keep nothing';
    case 'help':
      return `help ${change.level ?? 'none'}${change.had ? ', had' : ''}`;
    default:
      return change.do;
  }
};

class Page {
  #ms = 0;
  hidden = false;
  exercise: Exercise;
  /** What the last move, or the last end of a stretch, did. */
  done: string[] = [];

  constructor(plan: Plan) {
    this.exercise = usePlan(noExercise, plan);
  }

  get now(): Instant {
    return at(this.#ms);
  }

  do(move: Move): this {
    this.#enter(move(this.exercise, this.now));
    return this;
  }

  wait(ms: number): this {
    this.#ms += ms;
    const { plan, session } = this.exercise;
    this.#enter(withSession(this.exercise, advance(plan, session, this.now, this.hidden)));
    return this;
  }

  #enter(to: Exercise): void {
    this.done = changes(this.exercise, to, this.now).map(short);
    this.exercise = to;
  }
}

const moves: Record<string, (page: Page) => Page> = {
  start: (page) => page.do((exercise, now) => start(exercise, questions, now, true)),
  'start at once': (page) => page.do((exercise, now) => start(exercise, [], now, true)),
  no: (page) => page.do((exercise, now) => answer(exercise, 'no', now)),
  yes: (page) => page.do((exercise, now) => answer(exercise, 'yes', now)),
  leave: (page) => page.do(leave),
  reset: (page) => page.do(reset),
  next: (page) => page.do(inSession(next)),
  pause: (page) => page.do(inSession(pause)),
  resume: (page) => page.do(inSession(resume)),
  finish: (page) => page.do(inSession(finish)),
  pain: (page) => page.do(inSession(stopForPain)),
  pale: (page) => page.do(inSession(turnedPale)),
  fine: (page) => page.do(inSession((...args) => answerOverrun(...args, true))),
  'a second': (page) => page.wait(second),
  'a minute': (page) => page.wait(minute),
  'the lead-in': (page) => page.wait(15 * second),
  'the raise': (page) => page.wait(2 * minute),
  'the hang': (page) => page.wait(3 * minute),
  'the rest': (page) => page.wait(5 * minute),
  hide: (page) => ((page.hidden = true), page),
};

const play = (story: string, plan = buerger()): Page =>
  story.split(', ').reduce((page, name) => {
    assert.ok(moves[name], `no move "${name}"`);
    return moves[name](page);
  }, new Page(plan));

const raising = 'start at once, next';
const tooLong = `${raising}, the raise, a minute, a second`;
const none = 'help none';
/** Added for people who do not hold the phone. */
const unheld = 'hands-free: chime up, vibrate 1 of 700 ms';
const raiseBegins = 'event step {"round":1,"step":1,"stepId":"raise"}';

describe('what a move does', () => {
  const rows: [story: string, done: string[], plan?: Plan][] = [
    ['start', ['screen off', 'silence', 'say question', 'keep nothing', none]],
    ['start, no', ['say question', 'keep nothing', none]],
    ['start, yes', ['say blocked', 'keep nothing', 'help emergency']],
    ['start, yes, leave', ['screen off', 'silence', 'keep nothing', 'help emergency']],
    [
      'start, yes, leave, start, no, no, no, no',
      ['say had-emergency', 'keep nothing', 'help emergency, had'],
    ],
    ['start at once', ['screen on', 'silence', 'event start', 'keep raise', none]],
    [
      'start at once',
      [
        'screen on',
        'silence',
        'announce wait',
        'say wait',
        'event start',
        'event wait',
        'keep raise',
        none,
      ],
      buerger({ getReadySeconds: 0 }),
    ],
    [
      'start at once, the lead-in',
      [
        'screen on',
        'chimes soon in 110, down in 120 again',
        unheld,
        'announce step',
        'say step',
        raiseBegins,
        'keep raise',
        none,
      ],
    ],
    [
      `${raising}, the raise`,
      ['screen on', 'vibrate 2', 'announce wait', 'say wait', 'event wait', 'keep raise', none],
    ],
    [
      `${raising}, hide, the raise, next`,
      [
        'screen on',
        'chimes soon in 170, flat in 180 again',
        'announce step',
        'say step',
        'event step {"round":1,"step":2,"stepId":"lower"}',
        'keep lower',
        none,
      ],
    ],
    [
      `${raising}, pause`,
      ['screen off', 'silence', 'announce paused', 'event pause', 'keep raise', none],
    ],
    [
      `${raising}, a second, pause, resume`,
      ['screen on', 'silence', 'announce resumed', 'event resume', 'keep raise', none],
    ],
    [
      `${raising}, a second, pause, resume, next`,
      ['screen on', 'chimes soon in 109, down in 119 again', unheld, 'keep raise', none],
    ],
    [
      `${raising}, finish`,
      ['screen off', 'silence', 'say finished', 'event stop', 'keep nothing', none],
    ],
    [
      `${raising}, pain`,
      ['screen off', 'silence', 'say wrong', 'event stop', 'keep nothing', 'lock', 'help urgent'],
    ],
    [
      `${raising}, pale`,
      ['screen off', 'silence', 'say wrong', 'event stop', 'keep nothing', 'lock', 'help urgent'],
    ],
    [
      `${raising}, a minute, a second, pale`,
      [
        'screen on',
        'silence',
        'announce wait, private',
        'say wait',
        'event wait',
        'keep nothing',
        'lock',
        'help soon',
      ],
    ],
    [`${raising}, pain, leave`, ['screen off', 'silence', 'keep nothing', none]],
    [`${raising}, pain, reset`, ['screen off', 'silence', 'keep nothing', none]],
    [`${raising}, reset`, ['screen off', 'silence', 'keep nothing', none]],
    // While the question about the feet is asked, nothing else calls, and nothing is announced twice.
    [`${tooLong}, next`, ['screen on', 'silence', 'keep raise', none]],
    [
      `${tooLong}, next, fine`,
      [
        'screen on',
        'chimes soon in 290, done in 300 again',
        'announce step',
        'say step',
        'event step {"round":1,"step":3,"stepId":"rest"}',
        'keep rest',
        none,
      ],
    ],
    // The tab keeps that the answer is owed. Only reset() of the element clears it.
    [
      `${tooLong}, finish`,
      ['screen off', 'silence', 'say finished', 'event stop', 'keep raise', none],
    ],
    [`${tooLong}, finish, leave`, ['screen off', 'silence', none]],
    [
      `${tooLong}, finish, leave, start at once`,
      ['screen on', 'silence', 'event start', 'event wait', 'keep raise', none],
    ],
    [
      `${raising}, next, next, next, next, the rest`,
      ['screen on', 'vibrate 2', 'announce wait', 'say wait', 'event wait', 'keep rest', none],
    ],
    [
      `${raising}, next, next, next, next, the rest, next`,
      [
        'screen off',
        'chimes done in 0',
        'announce done',
        'say done',
        'event complete {"rounds":1,"seconds":300}',
        'keep nothing',
        none,
      ],
    ],
    // An end that was seen, and goes on by itself.
    [
      `${raising}, the raise`,
      ['screen on', 'silence', 'chime down', 'vibrate 2', 'keep lower', none],
      buerger({ auto: true }),
    ],
    [
      `${raising}, the raise`,
      [
        'screen on',
        'chimes soon in 170, flat in 180 again',
        'chime down',
        'vibrate 2',
        'announce step',
        'say step',
        'event step {"round":1,"step":2,"stepId":"lower"}',
        'keep lower',
        none,
      ],
      buerger({ auto: true, getReadySeconds: 0 }),
    ],
    [
      `${raising}, hide, the raise`,
      ['screen on', 'vibrate 2', 'announce wait', 'say wait', 'event wait', 'keep raise', none],
      buerger({ auto: true }),
    ],
  ];
  for (const [story, done, plan] of rows)
    it(`${story}${plan?.auto ? ', by itself' : ''}${plan?.getReadySeconds === 0 ? ', no lead-in' : ''}`, () => {
      assert.deepEqual(play(story, plan).done, done);
    });

  it('is nothing where nothing changed', () => {
    const { exercise, now } = play(raising);
    assert.deepEqual(changes(exercise, exercise, now), []);
  });

  it('touches no storage while the overview is set up', () => {
    const page = new Page(buerger());
    page.do((exercise) => usePlan(exercise, buerger({ rounds: 2 })));
    assert.deepEqual(page.done, ['screen off', 'silence', none]);
  });

  it('never has a sentence in it, nor an answer', () => {
    for (const [story] of rows)
      for (const text of play(story).done) assert.doesNotMatch(text, /chest pain|hurt|\byes\b/i);
  });
});

describe('what is done when the page comes back, or is left', () => {
  const rows: [story: string, back: string[], away: string[]][] = [
    ['start', ['screen off'], []],
    ['start at once', ['screen on'], ['keep raise']],
    [`${raising}, a minute`, ['screen on', 'chimes soon in 50, down in 60 again'], ['keep raise']],
    [`${raising}, pause`, ['screen off'], ['keep raise']],
    [`${raising}, the raise`, ['screen on'], ['keep raise']],
    [`${raising}, the raise, a minute`, ['screen on', 'chimes down in 0 again'], ['keep raise']],
    [`${raising}, next, a minute`, ['screen on'], ['keep raise']],
    [`${tooLong}, next`, ['screen on'], ['keep raise']],
    [`${raising}, pain`, ['screen off'], []],
    [`${raising}, a minute, a second, pale`, ['screen on'], ['keep nothing']],
  ];
  for (const [story, back, away] of rows)
    it(story, () => {
      const { exercise, now } = play(story);
      assert.deepEqual(returned(exercise, now).map(short), back);
      assert.deepEqual(soundBack(exercise, now).map(short), back.slice(1));
      assert.deepEqual(left(exercise, now).map(short), away);
    });
});

describe('that 10 seconds are left', () => {
  const rows: [story: string, left: number, said: boolean, plan?: Plan][] = [
    [raising, 11, false],
    [raising, 10, true],
    [raising, 9, true],
    [raising, 8, false],
    ['start at once', 10, false],
    [`${raising}, pause`, 10, false],
    [
      raising,
      10,
      false,
      buerger({ steps: [{ id: 'short', seconds: 20, raised: false, flat: false }] }),
    ],
    [
      raising,
      10,
      true,
      buerger({ steps: [{ id: 'long', seconds: 21, raised: false, flat: false }] }),
    ],
  ];
  for (const [story, seconds, said, plan] of rows)
    it(`is ${said ? '' : 'not '}said at ${seconds}: ${plan?.steps[0]!.id ?? story}`, () => {
      assert.equal(isSoonOver(play(story, plan).exercise, seconds), said);
    });
});

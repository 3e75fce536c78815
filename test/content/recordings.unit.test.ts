/** What a hospital may record for the timer: the list of it, and sessions that say nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentsIn, languagesOf, recordingsIn, topics } from '../../.scripts/texts.mjs';
import { spokenParts, type SpokenPart } from '../../src/components/exercise-timer/timer-spoken.js';
import { forVoice } from '../../src/components/exercise-timer/timer-text.js';
import { Words } from '../../src/controllers/words.js';
import { en } from '../../src/i18n/en.js';
import type { TimerKey } from '../../src/i18n/en-timer.js';
import { checks } from '../../src/model/check-document.js';
import { changes, type Change, type Message } from '../../src/model/exercise-changes.js';
import {
  answer,
  checkOutcome,
  clear,
  inSession,
  leave,
  noExercise,
  previousQuestion,
  reset,
  start,
  usePlan,
  withSession,
  type Exercise,
  type Move,
} from '../../src/model/exercise.js';
import type { ExercisesDocument, Program } from '../../src/model/exercises-document.js';
import { handsFreeSecond } from '../../src/model/hands-free.js';
import type { HelpDocument } from '../../src/model/help-document.js';
import { safetyCheckOf } from '../../src/model/safety-check.js';
import {
  advance,
  answerOverrun,
  finish,
  next,
  pause,
  resume,
  stopForPain,
  stretchLeftMs,
  turnedPale,
  type Instant,
  type Plan,
} from '../../src/model/session.js';
import { readPlan } from '../../src/model/timer-plan.js';
import { RandomNumbers } from '../model/random-numbers.js';
import { some } from '../some.js';

/** Every time at its longest, so that each time that can be said is said. */
const longestPlan = (program: Program, auto: boolean): Plan => {
  const { plan } = readPlan(program, {
    rounds: program.rounds.max,
    times: null,
    getReady: null,
    advance: auto ? 'auto' : 'tap',
  });
  const steps = plan.steps.map((step, i) => ({ ...step, seconds: program.steps[i]!.seconds.max }));
  return { ...plan, steps };
};

const second = 1000;
const walks = 150;
const movesPerWalk = 50;

/** Somebody who presses whatever they like, most often what leads on; tells what the voice says. */
class Walk {
  readonly #exercises: ExercisesDocument;
  readonly #program: Program;
  readonly #help: HelpDocument;
  readonly #words: Words<TimerKey>;
  readonly #chance: RandomNumbers;
  readonly #hear: (parts: SpokenPart[]) => void;
  #exercise: Exercise;
  #now: Instant = { wall: 1e12, mono: 5000 };

  constructor(
    {
      exercises,
      help,
      program,
    }: { exercises: ExercisesDocument; help: HelpDocument; program: Program },
    words: Words<TimerKey>,
    seed: number,
    hear: (parts: SpokenPart[]) => void,
  ) {
    this.#exercises = exercises;
    this.#program = program;
    this.#help = help;
    this.#words = words;
    this.#chance = new RandomNumbers(seed);
    this.#hear = hear;
    this.#exercise = usePlan(noExercise, longestPlan(program, this.#chance.below(3) === 0));
  }

  walk(): void {
    for (let i = 0; i < movesPerWalk; i++) {
      this.#pass();
      this.#enter(this.#chance.pick(this.#moves())(this.#exercise, this.#now));
    }
  }

  #moves(): Move[] {
    const { session } = this.#exercise;
    const { questions } = safetyCheckOf(this.#exercises, this.#program);
    if (session.status === 'idle') {
      const asked = this.#chance.below(2) === 0 ? questions : [];
      return [(exercise, now) => start(exercise, asked, now, true)];
    }
    if (session.status === 'checking') {
      const no: Move = (exercise, now) => answer(exercise, 'no', now);
      return [
        ...Array.from({ length: 8 }, () => no),
        (exercise, now) => answer(exercise, 'yes', now),
        (exercise, now) => answer(exercise, 'not-sure', now),
        clear,
        previousQuestion,
      ];
    }
    if (session.status === 'complete' || session.status === 'stopped') return [leave, reset];
    const feet = (fine: boolean) =>
      inSession((plan, at, now) => answerOverrun(plan, at, now, fine));
    return [
      ...[next, next, next, next, next, pause, resume, stopForPain, turnedPale, finish].map(
        inSession,
      ),
      feet(true),
      feet(false),
    ];
  }

  /** Time passes up to about the end of what runs, seen or unseen. */
  #pass(): void {
    const left = stretchLeftMs(this.#exercise.session, this.#now) ?? 0;
    const ms = this.#chance.pick([0, 20 * second, left, left, left, left + 90 * second]);
    const sleeps = this.#chance.below(6) === 0 ? 8 * second : 0;
    this.#count(Math.min(left, ms));
    this.#now = { wall: this.#now.wall + ms + sleeps, mono: this.#now.mono + ms };
    const isHidden = this.#chance.below(6) === 0;
    for (let before; before !== this.#exercise;) {
      before = this.#exercise;
      const { plan, session } = before;
      this.#enter(withSession(before, advance(plan, session, this.#now, isHidden)));
    }
  }

  /** The seconds of a raise, as they pass on the screen. */
  #count(ms: number): void {
    const { session } = this.#exercise;
    const left = stretchLeftMs(session, this.#now);
    if (left === undefined) return;
    const from = this.#now;
    for (let s = Math.ceil(left / second) - 1; s > 0 && s * second >= left - ms; s--) {
      const passed = left - s * second;
      this.#now = { wall: from.wall + passed, mono: from.mono + passed };
      this.#perform(handsFreeSecond(this.#exercise, s));
    }
    this.#now = from;
  }

  #enter(to: Exercise): void {
    const from = this.#exercise;
    this.#exercise = to;
    this.#perform(changes(from, to, this.#now));
  }

  #perform(all: readonly Change[]): void {
    for (const change of all)
      if (change.do === 'say') this.#say(change.message);
      else if (change.do === 'hands-free') this.#perform(change.changes);
  }

  #say(message: Message): void {
    const { plan, session } = this.#exercise;
    const words = this.#words;
    const { lang, id: topic, levels } = this.#exercises;
    this.#hear(
      spokenParts(
        message,
        {
          words,
          program: this.#program,
          plan,
          session,
          check: checkOutcome(this.#exercise),
          now: this.#now,
          scene: { contacts: {}, words, lang, topic, help: this.#help, levels },
        },
        forVoice,
      ),
    );
  }
}

const recipe = readFileSync(new URL('../../docs/translating.md', import.meta.url), 'utf8');

for (const topic of topics())
  for (const lang of ['en', ...languagesOf(topic)])
    describe(`the recordings of ${topic} in ${lang}`, async () => {
      const list = await recordingsIn(topic, lang);
      const wordsById = new Map(list.map(({ id, words }) => [id, words]));
      const { exercises, help } = (await documentsIn(topic, lang)) as {
        exercises: ExercisesDocument;
        help: HelpDocument;
      };
      const words = new Words<TimerKey>(lang, en);

      it('are all that a session says, but for times, and no more than that', () => {
        const heard = new Set<string>();
        const times = new Set<string>();
        for (const program of exercises.programs) {
          const hear = (parts: SpokenPart[]) => {
            for (const part of parts) {
              if (part.id === undefined) {
                times.add(part.words);
                continue;
              }
              const own = `${program.id}.${part.id}`;
              const id = wordsById.has(own) ? own : part.id;
              assert.equal(wordsById.get(id), part.words, `${program.id}: ${id}`);
              heard.add(id);
            }
          };
          for (let seed = 1; seed <= walks; seed++)
            new Walk({ exercises, help, program }, words, seed, hear).walk();
        }
        assert.deepEqual(
          list.map(({ id }) => id).filter((id) => !heard.has(id)),
          [],
          'no walk heard it',
        );
        if (lang === 'en')
          for (const time of some([...times])) assert.match(time, /\d+ (minute|second)/);
      });

      it('have one file for equal words, and an address for each id', () => {
        const ids = list.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        const files = new Map(some(list).map(({ words: said, file }) => [said, file]));
        for (const { id, words: said, file } of list) {
          assert.equal(file, files.get(said), id);
          assert.equal(wordsById.get(file.replace(/\.mp3$/, '')), said, file);
        }
        assert.equal(new Set(files.values()).size, files.size);
        const audio = Object.fromEntries(list.map(({ id, file }) => [id, `recordings/ml/${file}`]));
        assert.equal(checks.exercises({ ...exercises, audio }), undefined);
      });

      it('begin with the questions, each before its cards', () => {
        const ids = list.map(({ id }) => id);
        const { questions } = safetyCheckOf(exercises, exercises.programs[0]!);
        const inOrder = ids.filter((id) => questions.some((question) => question.id === id));
        assert.deepEqual(
          inOrder,
          questions.map(({ id }) => id),
        );
        for (const { id } of questions) assert.equal(ids[ids.indexOf(id) + 1], `${id}.yes`);
        const firstStep = exercises.programs[0]!.steps[0]!.id;
        assert.ok(ids.indexOf(questions.at(-1)!.id) < ids.indexOf(`${firstStep}.ready`));
      });

      it('keep the ids that steps and questions always had, with their own words', () => {
        for (const { id, question, lines = [] } of exercises.safetyCheck)
          assert.equal(wordsById.get(id), words.sentences(question, ...lines), id);
        for (const program of exercises.programs)
          for (const { id, title } of program.steps)
            assert.equal(wordsById.get(`${program.id}.${id}`) ?? wordsById.get(id), title, id);
      });

      it('are of kinds that the recipe has', () => {
        const steps = exercises.programs.flatMap((program) => program.steps.map(({ id }) => id));
        for (const { id } of list) {
          const [program] = exercises.programs.filter((one) => id.startsWith(`${one.id}.`));
          const own = program ? id.slice(program.id.length + 1) : id;
          const kind = own
            .split('.')
            .map((part) =>
              steps.includes(part)
                ? '<step>'
                : exercises.safetyCheck.some((question) => question.id === part)
                  ? '<question>'
                  : part.replace(/^\d+$/, '<seconds>'),
            )
            .join('.');
          assert.ok(recipe.includes(`\`${kind}\``), `${id}: ${kind}`);
        }
      });
    });

// What a hospital may record for the timer, sentence by sentence, made by the timer's own code: for
// `texts.mjs <topic> <lang> --record`.
import { spokenParts } from '../src/components/exercise-timer/timer-spoken.ts';
import { forVoice } from '../src/components/exercise-timer/timer-text.ts';
import { handsFreeSecond } from '../src/model/hands-free.ts';
import { answerQuestion, outcomeOf, safetyCheckOf } from '../src/model/safety-check.ts';
import { idleSession } from '../src/model/session.ts';
import { readPlan } from '../src/model/timer-plan.ts';

const now = { wall: 0, mono: 0 };

/** The plan of a program, of which nothing is changed but the number of rounds: the most there may be. */
const planOf = (program) =>
  readPlan(program, { rounds: program.rounds.max, times: null, getReady: null, advance: null })
    .plan;

/** What the safety check says: each question, then its cards, and what follows an emergency taken back. */
const saidInCheck = function* ({ safetyCheck }) {
  for (const question of safetyCheck) {
    const asked = { questions: [question], answers: [] };
    yield ['question', { check: outcomeOf(asked) }];
    for (const answer of ['yes', 'not-sure'])
      yield ['blocked', { check: outcomeOf(answerQuestion(asked, answer)) }];
  }
  const passed = outcomeOf({ questions: [], answers: [] });
  if (safetyCheck.some(({ help }) => help === 'emergency'))
    yield ['had-emergency', { check: passed }];
};

const wait = (reason, more = {}) => ({
  status: 'waiting',
  wait: { reason, since: now, unseen: false, cutShort: false, asking: false, ...more },
});

/** What a step says from the time to get ready for it up to its end or a stop, as parts of a session. */
const saidInStep = function* (program, plan, step) {
  const { getReadyAgain, pale, overrun } = program.steps[step];
  const { raised, seconds } = plan.steps[step];
  yield ['wait', { ...wait('lead-in', { unseen: true }), step }];
  if (getReadyAgain) yield ['wait', { ...wait('lead-in'), step, round: 2 }];
  yield ['step', { status: 'running', step }];
  for (let left = seconds - 1; raised && left > 0; left--) {
    const running = { status: 'running', step, stretchMs: left * 1000 };
    const session = { ...idleSession(plan), ...running };
    if (handsFreeSecond({ plan, session }, left).length > 0) yield ['count', running];
  }
  yield ['wait', { ...wait('ended', { unseen: true, cutShort: true }), step }];
  if (pale) {
    yield ['wrong', { status: 'stopped', stopReason: 'pale', step }];
    yield ['wait', { ...wait('pale'), step, finalRest: 'pale' }];
  }
  yield ['wrong', { status: 'stopped', stopReason: 'pain', step }];
  if (overrun)
    yield ['finished', { status: 'stopped', stopReason: 'finished', step, finalRest: 'overrun' }];
  yield ['finished', { status: 'stopped', stopReason: 'finished', step }];
};

const saidInProgram = function* (program, plan) {
  for (let step = 0; step < program.steps.length; step++) yield* saidInStep(program, plan, step);
  const last = program.steps.length - 1;
  yield ['done', { status: 'complete', step: last, finalRest: 'overrun' }];
};

/** The longest time that may be set for each step, so that each time that is said in it is there. */
const atTheLongest = (plan, program) => ({
  ...plan,
  steps: plan.steps.map((step, i) => ({ ...step, seconds: program.steps[i].seconds.max })),
});

/** Every part that has an id, in the order in which a session may say it: the id, its program and its words. */
const partsOf = (exercises, help, words) => {
  const scene = {
    words,
    now,
    scene: {
      contacts: {},
      words,
      lang: exercises.lang,
      topic: exercises.id,
      help,
      levels: exercises.levels,
    },
  };
  const parts = [];
  const add = (program, plan, said) => {
    for (const [message, { check, ...session }] of said)
      for (const part of spokenParts(
        message,
        {
          ...scene,
          program,
          plan,
          check,
          session: { ...idleSession(plan), ...session },
        },
        forVoice,
      ))
        if (part.id !== undefined) parts.push({ ...part, program: program.id });
  };
  for (const program of exercises.programs) {
    const plan = atTheLongest(planOf(program), program);
    const { questions } = safetyCheckOf(exercises, program);
    add(program, plan, saidInCheck({ safetyCheck: questions }));
    add(program, plan, saidInProgram(program, plan));
  }
  return parts;
};

/**
 * What is recorded, in the order in which it may be heard. No times: a physiotherapist may set others.
 * An id that has other words in another program stands with the program's name before it. Equal words
 * are recorded once.
 * @param exercises the document, in its language
 * @param help the help document of its topic, in that language
 * @param words the words of the interface in that language
 * @returns {{ id: string, words: string, file: string }[]}
 */
export const recordingsOf = (exercises, help, words) => {
  const parts = partsOf(exercises, help, words);
  const said = new Map();
  for (const part of parts) said.set(part.id, (said.get(part.id) ?? new Set()).add(part.words));
  const files = new Map();
  const recordings = new Map();
  for (const part of parts) {
    const id = said.get(part.id).size > 1 ? `${part.program}.${part.id}` : part.id;
    if (!files.has(part.words)) files.set(part.words, `${id}.mp3`);
    recordings.set(id, { id, words: part.words, file: files.get(part.words) });
  }
  return [...recordings.values()];
};

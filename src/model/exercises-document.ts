/** Exercises: the safety check and one or several programs of timed steps. */
import {
  choice,
  count,
  flag,
  list,
  map,
  optional,
  record,
  text,
  url,
  type Infer,
} from './schema.js';
import {
  documentFields,
  helpLevel,
  lines,
  pose,
  repeatedId,
  sourceIds,
  unknownSource,
  type Shown,
} from './document.js';
import { ownLevels } from './own-levels.js';
import { picture, video } from './picture.js';
import { isRaise, raisedLimitSeconds } from './raised-limit.js';

/** One day: a longer step is a mistake, and 500 steps of it would overflow the clock's words. */
const longestStepSeconds = 86_400;
const mostRounds = 50;

const question = record({
  id: text,
  question: text,
  /** The signs that a question of "any of these" asks for. */
  lines,
  /** Shown under the question. */
  hint: optional(text),
  /** Level of the card that a yes (or a not sure) shows. */
  help: helpLevel,
  /** Title of the card; the words of the help document when it is not set. */
  cardTitle: optional(text),
  /** Follows the card's title, so it does not say it again. */
  advice: text,
  /** Level and words of the card after "not sure"; `help` and `advice` when they are not set. */
  notSureHelp: optional(helpLevel),
  notSureAdvice: optional(text),
  /** A sentence the person can tap that lets them go on, with one round and a helper. */
  clearance: optional(text),
  sources: sourceIds,
});
export type SafetyQuestion = Shown<Infer<typeof question>>;

const pale = record({
  /** Label of the button. */
  label: text,
  /** Seconds with the legs up: pale sooner than this stops the session. */
  stopWithinSeconds: count(0, raisedLimitSeconds),
  help: helpLevel,
  advice: text,
  /** Pale later: lower, rest, no further round. */
  laterAdvice: text,
  /** Said once more at the end: whom to tell of a later change of colour. */
  tell: optional(text),
  /** Words for the picture of soles, which shows each state on three tones of skin. */
  soles: optional(
    record({
      /** Above the picture. */
      title: text,
      /** Says what is drawn, for whoever does not see it. */
      alt: text,
      /** Beside the soles as they are on most days, paler ones, and blue or grey ones. */
      usual: text,
      pale: text,
      blue: text,
    }),
  ),
  sources: sourceIds,
});

const seconds = record({
  default: count(0, longestStepSeconds),
  min: count(0, longestStepSeconds),
  max: count(0, longestStepSeconds),
  /** Stands beside the stepper: who may choose more than the default. */
  more: optional(text),
});

const step = record({
  id: text,
  /** Says where to go: "Raise your legs". */
  title: text,
  instruction: text,
  /**
   * Words, title and picture while changing position. When they are not set: `instruction`, `title`
   * and `picture` or `pose`, but a raise shows none of its own until its time runs: legs that lie flat
   * where it has a pose, else no picture.
   */
  getReady: optional(text),
  getReadyTitle: optional(text),
  /** Words for a later round and after a pause; `getReady` when it is not set. */
  getReadyAgain: optional(text),
  getReadyPose: optional(pose),
  getReadyPicture: optional(picture),
  /** Label of the button that ends the wait after this step: "My legs are down". */
  doneLabel: text,
  watchFor: optional(text),
  /** Said to a helper, shown when a clearance was used. */
  helperLine: optional(text),
  /** What is drawn: a picture of the document's own, else one of our drawings, else nothing. */
  picture: optional(picture),
  pose: optional(pose),
  /** Shown on request, and in a raise only while its time runs. */
  video: optional(video),
  /** True of a raise, which is held to its limit: for `pose: 'legs-raised'` without being said. */
  raised: optional(flag),
  /** True of a rest lying flat, which may follow a raise that was too long. Said by `pose: 'lying-flat'`. */
  flat: optional(flag),
  seconds,
  sources: sourceIds,
  /** What to do at once when the person stops for pain in this step. */
  stop: optional(text),
  /** What to do while the session is paused in this step. */
  whilePaused: optional(text),
  /** What to do when the person finishes in this step; the program's `after` when it is not set. */
  finish: optional(text),
  /** What to do when the screen goes dark in this step, where it can't be kept on. */
  ifScreenGoesDark: optional(text),
  pale: optional(pale),
  /** Asked before going on when a raise ran over by more than a minute. */
  overrun: optional(
    record({
      question: text,
      /** Shown in the rest that follows: why there is no further round. */
      restAdvice: optional(text),
      /** Shown once the rest is over: not again today. `restAdvice` when it is not set. */
      endAdvice: optional(text),
      sources: sourceIds,
    }),
  ),
  /** Movements counted by pace: the cues in order, again and again until the step ends. */
  pace: optional(record({ cues: list(record({ text, seconds: count(1, 600) }), 1) })),
});
export type Step = Shown<Infer<typeof step>>;

const program = record({
  id: text,
  title: text,
  summary: text,
  /** What is known about whether it helps, in plain words. */
  evidence: text,
  rounds: record({
    default: count(1, mostRounds),
    min: count(1, mostRounds),
    max: count(1, mostRounds),
    /** Stands beside the stepper: who may choose more than the default. */
    more: optional(text),
  }),
  /** Ids of `safetyCheck` entries, asked in the order of that list. */
  safetyCheck: list(text),
  steps: list(step, 1),
  /** After "Stop, it hurts or feels wrong", and when to stop. Read in this order. */
  stop: record({
    /** `emergency` and `urgent` lock the timer for the visit; `soon` and `self-care` do not. */
    help: helpLevel,
    /** What comes before all else: the heart and the breath. */
    first: optional(text),
    text,
    /** A sentence, or the title over `emergencyLines`: "Call for emergency help if:" */
    emergencyText: text,
    emergencyLines: lines,
    /** Why there is no new start on this visit; `text` when it is not set. */
    notAgain: optional(text),
    /** For whoever saved a reminder of the exercise. */
    reminder: optional(text),
    sources: sourceIds,
  }),
  /** What to do when it is over: "Sit for 1 minute before you stand." */
  after: text,
  /** Beside these words. Drawn only where it is set or the last step has a pose. */
  afterPicture: optional(picture),
  /** Label of the last tap, where the last step's `doneLabel` leads to another round: "I am sitting" */
  afterLabel: optional(text),
});
export type Program = Shown<Infer<typeof program>>;

export const exercisesSchema = record({
  kind: choice(['exercises']),
  ...documentFields,
  levels: ownLevels,
  /** Who the exercises are not for. */
  notFor: optional(text),
  safetyCheck: list(question),
  /** Recordings by id: see `timer-spoken.ts`. */
  audio: optional(map(url)),
  programs: list(program, 1),
});
export type ExercisesDocument = Infer<typeof exercisesSchema>;

const outOfOrder = (range: { default: number; min: number; max: number }, path: string) =>
  range.min <= range.default && range.default <= range.max
    ? undefined
    : `${path}: expected min <= default <= max`;

const programProblem = (
  entry: Program,
  path: string,
  questions: ReadonlySet<string>,
): string | undefined => {
  const problem =
    repeatedId(entry.steps, `${path}.steps`) ?? outOfOrder(entry.rounds, `${path}.rounds`);
  if (problem) return problem;
  const unknown = entry.safetyCheck.find((id) => !questions.has(id));
  if (unknown !== undefined)
    return `${path}.safetyCheck: expected ids from safetyCheck, "${unknown}" is not there`;
  for (let i = 0; i < entry.steps.length; i++) {
    const part = entry.steps[i]!;
    const place = `${path}.steps[${i}]`;
    const order = outOfOrder(part.seconds, `${place}.seconds`);
    if (order) return order;
    if (part.getReadyPose === 'legs-raised')
      return `${place}.getReadyPose: expected legs that are down until the time runs`;
    if (part.pose === 'legs-raised' && part.raised === false)
      return `${place}.raised: expected true with the pose legs-raised`;
    if (!isRaise(part)) continue;
    if (part.seconds.max > raisedLimitSeconds)
      return `${place}.seconds.max: expected at most ${raisedLimitSeconds} with the legs raised`;
    if (entry.safetyCheck.length === 0)
      return `${path}.safetyCheck: expected at least 1 question, since a step raises the legs`;
  }
  return undefined;
};

/** What the shapes alone can't say: order of limits, references, and the limits of a raise. */
export const exercisesProblem = (exercises: ExercisesDocument): string | undefined => {
  const questions = new Set(exercises.safetyCheck.map((entry) => entry.id));
  const problem =
    repeatedId(exercises.sources, 'sources') ??
    repeatedId(exercises.safetyCheck, 'safetyCheck') ??
    repeatedId(exercises.programs, 'programs');
  if (problem) return problem;
  for (let i = 0; i < exercises.programs.length; i++) {
    const found = programProblem(exercises.programs[i]!, `programs[${i}]`, questions);
    if (found) return found;
  }
  return unknownSource(exercises, [
    ...exercises.safetyCheck.map((entry, i) => ({
      path: `safetyCheck[${i}].sources`,
      ids: entry.sources,
    })),
    ...exercises.programs.flatMap((entry, i) => [
      { path: `programs[${i}].stop.sources`, ids: entry.stop.sources },
      ...entry.steps.flatMap((part, j) => {
        const place = `programs[${i}].steps[${j}]`;
        return [
          { path: `${place}.sources`, ids: part.sources },
          { path: `${place}.pale.sources`, ids: part.pale?.sources },
          { path: `${place}.overrun.sources`, ids: part.overrun?.sources },
        ];
      }),
    ]),
  ]);
};

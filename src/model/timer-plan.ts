/** From a program and what host and person chose to a plan that stays inside the limits. */
import { chosen, given, plain } from './attribute-text.js';
import { clamp, clockText, parseTimes } from './duration.js';
import type { Program } from './exercises-document.js';
import { isRaise } from './raised-limit.js';
import type { Plan } from './session.js';

/** An attribute's value that was not taken as it stands. */
export interface AttributeProblem {
  attribute: string;
  value: string;
  allowed: string;
}

/** What the host wrote, as it stands in the attributes; code may set counts as numbers. */
export interface TimerAttributes {
  rounds: number | string | null;
  times: string | null;
  getReady: number | string | null;
  advance: string | null;
}

/** Seconds to change position when the host says nothing. */
const defaultGetReadySeconds = 30;
const longestGetReadySeconds = 120;

const wholeNumber = (value: string): number | undefined =>
  // A CMS may keep a number as 2.0.
  /^\d{1,4}(?:[.,]0{1,2})?$/.test(value) ? parseInt(value, 10) : undefined;

/** Seconds for each step: the host's within the document's limits, else the document's. */
const readTimes = (program: Program, value: string | null, problems: AttributeProblem[]) => {
  const seconds = program.steps.map((step) => step.seconds.default);
  if (value === null || !given(value)) return seconds;
  const wanted = parseTimes(plain(value));
  if (!wanted) {
    problems.push({
      attribute: 'times',
      value,
      allowed: 'minutes:seconds for each step, like "2:00 3:00"',
    });
    return seconds;
  }
  if (wanted.length > seconds.length)
    problems.push({ attribute: 'times', value, allowed: `${seconds.length} times at most` });
  return program.steps.map(({ title, seconds: range }, i) => {
    const given = wanted[i];
    if (given === undefined) return range.default;
    const held = clamp(given, range.min, range.max);
    if (held !== given)
      problems.push({
        attribute: 'times',
        value: clockText(given),
        allowed: `${clockText(range.min)} to ${clockText(range.max)} for "${title}"`,
      });
    return held;
  });
};

const readCount = (
  attribute: string,
  count: number | string | null,
  range: { default: number; min: number; max: number },
  problems: AttributeProblem[],
): number => {
  if (count === null || !given(String(count))) return range.default;
  const value = String(count).trim();
  const number = wholeNumber(plain(value));
  const held = number === undefined ? range.default : clamp(number, range.min, range.max);
  if (held !== number) problems.push({ attribute, value, allowed: `${range.min} to ${range.max}` });
  return held;
};

/** The host's wishes as a plan, and what was wrong with them. */
export const readPlan = (
  program: Program,
  attributes: TimerAttributes,
): { plan: Plan; problems: AttributeProblem[] } => {
  const problems: AttributeProblem[] = [];
  const seconds = readTimes(program, attributes.times, problems);
  const { advance } = attributes;
  const way = chosen(given(advance) ?? 'tap', ['tap', 'auto']);
  if (!way) problems.push({ attribute: 'advance', value: advance!, allowed: 'tap, auto' });
  const plan: Plan = {
    steps: program.steps.map((step, i) => ({
      id: step.id,
      seconds: seconds[i]!,
      raised: isRaise(step),
      flat: step.flat === true || step.pose === 'lying-flat',
      paleStopSeconds: step.pale?.stopWithinSeconds,
      paleHelp: step.pale?.help,
    })),
    rounds: readCount('rounds', attributes.rounds, program.rounds, problems),
    getReadySeconds: readCount(
      'get-ready',
      attributes.getReady,
      { default: defaultGetReadySeconds, min: 0, max: longestGetReadySeconds },
      problems,
    ),
    auto: way === 'auto',
    stopHelp: program.stop.help,
  };
  return { plan, problems };
};

/** The step by which a person may change a time: half a minute, or less where the range is small. */
export const stepperSeconds = (range: { min: number; max: number }): number =>
  range.max - range.min >= 60 ? 30 : 5;

/** A plan with one step's time moved by a stepper, held within the document's limits. */
export const withSeconds = (program: Program, plan: Plan, index: number, change: -1 | 1): Plan => {
  const range = program.steps[index]!.seconds;
  return {
    ...plan,
    steps: plan.steps.map((step, i) =>
      i === index
        ? {
            ...step,
            seconds: clamp(step.seconds + change * stepperSeconds(range), range.min, range.max),
          }
        : step,
    ),
  };
};

/** A plan with a number of rounds, held within the document's limits. */
export const withRounds = (program: Program, plan: Plan, rounds: number): Plan => ({
  ...plan,
  rounds: clamp(rounds, program.rounds.min, program.rounds.max),
});

/** Where a step's paced movements stand: which movement of how many, and its cue. */
export const paceAt = (
  cues: readonly { text: string; seconds: number }[],
  stepSeconds: number,
  spentSeconds: number,
): { number: number; total: number; cue: number } => {
  const cycle = cues.reduce((sum, cue) => sum + cue.seconds, 0);
  const total = Math.max(1, Math.floor(stepSeconds / cycle));
  let rest = spentSeconds % cycle;
  const cue = cues.findIndex(({ seconds }) => (rest -= seconds) < 0);
  return { number: Math.min(total, Math.floor(spentSeconds / cycle) + 1), total, cue };
};

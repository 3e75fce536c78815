/** The questions before a start: one at a time, the most urgent first. */
import type { Program, SafetyQuestion } from './exercises-document.js';
import type { HelpLevel } from './help-level.js';
import type { ShownExercises } from './shown-document.js';

/** `cleared`: the person tapped the question's clearance sentence after a yes or a not sure. */
export type Answer = 'yes' | 'no' | 'not-sure' | 'cleared';

export interface SafetyCheck {
  readonly questions: readonly SafetyQuestion[];
  /** In the order of the questions; as many as were answered. */
  readonly answers: readonly Answer[];
}

export type CheckOutcome =
  | { kind: 'ask'; question: SafetyQuestion; number: number }
  | {
      kind: 'blocked';
      question: SafetyQuestion;
      level: HelpLevel;
      advice: string;
      /** The sentence that lets a person go on; never after what needs help today or at once. */
      clearance: string | undefined;
    }
  /** With any clearance the session has one round and the helper's line. */
  | { kind: 'passed'; cleared: boolean };

/** Emergencies are asked first, also where a host's document lists them later. */
const emergenciesFirst = (questions: readonly SafetyQuestion[]): SafetyQuestion[] => [
  ...questions.filter(({ help }) => help === 'emergency'),
  ...questions.filter(({ help }) => help !== 'emergency'),
];

/**
 * The check of a program, in the order of the document's own list.
 * @param emergenciesOnly for a session that is carried on after a reload
 */
export const safetyCheckOf = (
  exercises: ShownExercises,
  program: Program,
  emergenciesOnly = false,
): SafetyCheck => ({
  questions: emergenciesFirst(exercises.safetyCheck).filter(
    ({ id, help }) =>
      program.safetyCheck.includes(id) && (!emergenciesOnly || help === 'emergency'),
  ),
  answers: [],
});

const needsHelp = (level: HelpLevel) => level === 'emergency' || level === 'urgent';

const stops = (answer: Answer | undefined) => answer === 'yes' || answer === 'not-sure';

/** Where the check stands. A yes or a not sure that is not cleared ends it. */
export const outcomeOf = ({ questions, answers }: SafetyCheck): CheckOutcome => {
  const last = answers[answers.length - 1];
  if (stops(last)) {
    const question = questions[answers.length - 1]!;
    const { help, advice, clearance, notSureHelp = help, notSureAdvice = advice } = question;
    const isYes = last === 'yes';
    const level = isYes ? help : notSureHelp;
    return {
      kind: 'blocked',
      question,
      level,
      advice: isYes ? advice : notSureAdvice,
      clearance: needsHelp(help) || needsHelp(level) ? undefined : clearance,
    };
  }
  const question = questions[answers.length];
  return question
    ? { kind: 'ask', question, number: answers.length + 1 }
    : { kind: 'passed', cleared: answers.includes('cleared') };
};

/** Answers the question that is asked; nothing after a yes or a not sure, or at the end. */
export const answerQuestion = (
  check: SafetyCheck,
  answer: 'yes' | 'no' | 'not-sure',
): SafetyCheck =>
  outcomeOf(check).kind === 'ask' ? { ...check, answers: [...check.answers, answer] } : check;

/** Takes the clearance of the question that blocks, where it has one. */
export const clearQuestion = (check: SafetyCheck): SafetyCheck => {
  const outcome = outcomeOf(check);
  return outcome.kind === 'blocked' && outcome.clearance
    ? { ...check, answers: [...check.answers.slice(0, -1), 'cleared'] }
    : check;
};

/** Takes the last answer back. */
export const previousQuestion = (check: SafetyCheck): SafetyCheck => ({
  ...check,
  answers: check.answers.slice(0, -1),
});

/**
 * The emergency questions that are answered "Yes". Taken back, it may be an emergency that came and
 * went; a "not sure" that is taken back was looked at again, as its own advice asks.
 */
export const emergenciesSaid = ({ questions, answers }: SafetyCheck): SafetyQuestion[] =>
  questions.filter(({ help }, i) => help === 'emergency' && answers[i] === 'yes');

/**
 * The rounds and times that a physiotherapist has set for one person, as they stand in an address
 * after `#`: `#bedside=buerger;rounds:2;times:1:00,3:00,5:00`. No server gets to see that part, and there
 * is nothing in it but ids and numbers.
 */
import type { Program } from './exercises-document.js';

/** Rounds, or times, or both. What is `null` was not set: the document has it. */
export interface Prescription {
  /** Id of the program in the document. */
  readonly program: string;
  /** A whole number within the program's limits. */
  readonly rounds: number | null;
  /** As the attribute `times` has them: `1:00 3:00 5:00`, for every step, each within the limits of its step. */
  readonly times: string | null;
  /** The same as whole seconds; none where no times are set. */
  readonly seconds: readonly number[];
}

/** What is wrong with a prescription: its form, or what the document does not have or allow. */
export type PrescriptionProblem = 'form' | 'program' | 'rounds' | 'times';

/** As much of a document of exercises as a prescription is held to. */
export interface Prescribable {
  readonly id: string;
  readonly programs: readonly {
    readonly id: string;
    readonly rounds: Pick<Program['rounds'], 'min' | 'max'>;
    readonly steps: readonly {
      readonly seconds: Pick<Program['steps'][0]['seconds'], 'min' | 'max'>;
    }[];
  }[];
}

/** With the id of the document before that of the program, where a page has documents of several topics. */
const form =
  /^(?:([\w.-]+)\/)?([\w.-]+)(?=;)(?:;rounds:(\d{1,2}))?(?:;times:(\d{1,3}:[0-5]\d(?:,\d{1,3}:[0-5]\d)*))?$/;

const secondsOf = (clock: string): number => {
  const [minutes, seconds] = clock.split(':').map(Number) as [number, number];
  return minutes * 60 + seconds;
};

const isWithin = (value: number, { min, max }: { min: number; max: number }) =>
  value >= min && value <= max;

/** True where an address has a prescription, a good one or not. */
export const hasPrescription = (hash: string): boolean => hash.startsWith('#bedside=');

/**
 * Reads a prescription, whole or not at all: what is cut off, or more or less than the document allows,
 * is not what the physiotherapist has set.
 * @param hash the address from `#` on
 * @returns `undefined` where there is none, or none for this document
 */
export const readPrescription = (
  hash: string,
  exercises: Prescribable,
): Prescription | PrescriptionProblem | undefined => {
  if (!hasPrescription(hash)) return undefined;
  // Programs that pass links on write signs as %3B.
  const plain = hash.slice(9).replace(/%(3b|3a|2c|2f)/gi, decodeURIComponent);
  const [, topic, id, rounds, times] = form.exec(plain) ?? [];
  if (!id) return 'form';
  if (topic !== undefined && topic !== exercises.id) return undefined;
  const program = exercises.programs.find((one) => one.id === id);
  if (!program) return 'program';
  const count = rounds === undefined ? null : Number(rounds);
  if (count !== null && !isWithin(count, program.rounds)) return 'rounds';
  const clocks = times?.split(',') ?? [];
  const seconds = clocks.map(secondsOf);
  const { steps } = program;
  const fits =
    seconds.length === steps.length &&
    seconds.every((time, i) => isWithin(time, steps[i]!.seconds));
  if (times !== undefined && !fits) return 'times';
  return { program: id, rounds: count, times: clocks.join(' ') || null, seconds };
};

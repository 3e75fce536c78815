/** The fields of documents by version: a document of an older one is read as one of today. */
import { isRaise } from './raised-limit.js';

/**
 * The version of today. In 1 the pose alone said that a step raises the legs or is a rest lying flat;
 * since 2 `raised` and `flat` say it, and the pose is only a drawing.
 */
export const documentSchema = 2;

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inEach = (value: unknown, key: string, change: (entry: Plain) => Plain): unknown =>
  isPlain(value) && Array.isArray(value[key])
    ? {
        ...value,
        [key]: value[key].map((entry: unknown) => (isPlain(entry) ? change(entry) : entry)),
      }
    : value;

const saidByPose = (step: Plain): Plain => ({
  ...step,
  ...(isRaise(step) && { raised: true }),
  ...(step['pose'] === 'lying-flat' && { flat: true }),
});

/** By version: what makes a document of it one of the next. */
const steps: Record<number, (given: unknown) => unknown> = {
  1: (given) =>
    inEach(given, 'programs', (program) => inEach(program, 'steps', saidByPose) as Plain),
};

export interface Migrated {
  /** A copy in the fields of today; the same value where it is of today, or says nothing of its version. */
  readonly value: unknown;
  /** The version that it was of, if an older one. */
  readonly from?: number;
  /** What is wrong with the version that it names. */
  readonly problem?: string;
}

/** A document may name the version of its fields by `schema`. */
export const migrated = (value: unknown): Migrated => {
  const from = isPlain(value) ? value['schema'] : undefined;
  if (from === undefined || from === documentSchema) return { value };
  if (typeof from !== 'number' || !steps[from])
    return { value, problem: `schema: expected a whole number from 1 to ${documentSchema}` };
  let now = value;
  for (let at = from; at < documentSchema; at++) now = steps[at]!(now);
  return { value: { ...(now as Plain), schema: documentSchema }, from };
};
